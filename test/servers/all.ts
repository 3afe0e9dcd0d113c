/** Every promise on every server. `UPDATE=1` writes the table into the docs, where it is compared otherwise. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PROFILES, type ProfileName } from '../../src/sandbox/index.ts';
import { home } from '../runner.ts';
import { type Tried, tried } from './matrix.ts';
import { matrixTable } from './table.ts';

const path = join(home, 'docs', 'servers.md');
const [begin, end] = ['<!-- made by "npm run servers" -->\n\n', '\n<!-- end -->'];

test('each server keeps the contract, as the docs say', async () => {
  const columns = new Map<ProfileName, readonly Tried[]>();
  for (const name of Object.keys(PROFILES) as ProfileName[]) {
    const { results, problems } = await tried(name);
    expect(problems).toEqual([]);
    columns.set(name, results);
  }
  const table = matrixTable(columns);
  process.stdout.write(`\n${table}\n`);
  expect(table).not.toContain('**broken**');
  const text = readFileSync(path, 'utf8');
  const [before = '', rest = ''] = text.split(begin);
  const [kept = '', after = ''] = rest.split(end);
  if (process.env.UPDATE) writeFileSync(path, `${before}${begin}${table}${end}${after}`);
  else expect(kept).toBe(table);
});
