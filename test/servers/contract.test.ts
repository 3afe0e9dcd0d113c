/** The Action's contract on the oldest server; `npm run servers` tries each there is. */
import { expect, test } from 'vitest';
import type { ProfileName } from '../../src/sandbox/index.ts';
import { tried } from './matrix.ts';

test.each<ProfileName>(['GHES 3.18'])('%s', async (name) => {
  const { results, problems } = await tried(name);
  expect(results.filter(({ trouble }) => trouble !== undefined)).toEqual([]);
  expect(problems).toEqual([]);
});
