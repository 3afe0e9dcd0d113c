import { expect, test } from 'vitest';
import { github } from '../sandbox/client.ts';
import { liveIn } from './lived-in.ts';
import { importTrial } from './trial.ts';

test.each([
  { seed: 1, issues: 20 },
  { seed: 2, issues: 60 },
  { seed: 3, issues: 250 },
])('a repository of $issues issues, made at random with $seed', async (size) => {
  const sandbox = await github();
  liveIn(sandbox, size);
  const { wrong, requests } = await importTrial(sandbox);
  expect(wrong).toEqual([]);
  expect(requests).toBeLessThanOrEqual(Math.ceil(size.issues / 100) + 4);
});
