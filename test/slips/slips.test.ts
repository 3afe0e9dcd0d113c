/** A sample of what `npm run slips` counts: one slip on a line of the roadmap is told once, on that line. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { home } from '../runner.ts';
import { kinds } from './kinds.ts';
import { structure } from './structure.ts';
import { broken, planIn, type Texts, trials } from './trial.ts';

const plan = planIn(join(home, 'plan'));
/** Every so many lines, another one for each kind. */
const sample = 9;
const brackets: Texts = new Map([
  ['plan/plan.yml', readFileSync(join(home, 'test/slips/brackets.yml'), 'utf8')],
]);
/** The same for what happens to whole lines: of each kind a few; `npm run slips` has all. */
const few = 211;

test.each(Object.entries(kinds).map(([name, slip], index) => [name, slip, index] as const))(
  '%s',
  (_, slip, index) => {
    const told = trials(plan, (line, number) => (number % sample === index ? slip(line, number) : undefined));
    expect(told.length).toBeGreaterThan(10);
    const errors = told.reduce((sum, one) => sum + one.errors, 0);
    expect(errors / told.length).toBeLessThanOrEqual(1.3);
    expect(told.filter(({ there }) => !there)).toEqual([]);
  },
);

test('a tab counts wherever it stands in front of a line', () => {
  const tabs = [
    (line: string) => (line.startsWith('  ') ? line.replace('  ', '\t') : undefined),
    (line: string) =>
      line.startsWith('  ') ? line.replace(/(?: {2})+/, (all) => '\t'.repeat(all.length / 2)) : undefined,
    (line: string) => line.replace(/^( *)(\S)/, '$1\t$2'),
  ];
  for (const [index, tab] of tabs.entries()) {
    const told = trials(plan, (line, number) => (number % sample === index ? tab(line) : undefined));
    const errors = told.reduce((sum, one) => sum + one.errors, 0);
    expect(errors / told.length).toBeLessThanOrEqual(1.3);
    expect(told.filter(({ there }) => there).length / told.length).toBeGreaterThanOrEqual(0.95);
  }
});

test('what happens to whole lines is told once', () => {
  // Through all lines of all files, with all kinds, every so many.
  let count = 0;
  const told = Object.values(structure).flatMap((slip) =>
    [plan, brackets].flatMap((one) =>
      broken(one, (lines, at) => (++count % few === 0 ? slip(lines, at) : undefined)),
    ),
  );
  expect(told.length).toBeGreaterThan(40);
  const errors = told.reduce((sum, one) => sum + one.errors, 0);
  expect(errors / told.length).toBeLessThanOrEqual(1.1);
  expect(told.filter((one) => one.errors > 3)).toEqual([]);
});
