/** No text of a stranger costs more than its length: twice the text takes twice the time, and not four times. */
import { describe, expect, test } from 'vitest';
import { asCode, codeIn, inert, inertLine, literal } from '../src/markdown.ts';
import { asSeen } from '../src/plan/fold.ts';
import { mended } from '../src/plan/slips/slips.ts';
import { parseFile } from '../src/plan/yaml.ts';
import { characters, excerpt, plain, shortened } from '../src/text.ts';

const functions: Readonly<Record<string, (text: string) => unknown>> = {
  inert,
  inertLine,
  literal,
  asCode,
  codeIn: (text) => codeIn(text)(text.length >> 1, text.length),
  plain,
  excerpt: (text) => excerpt(text),
  shortened: (text) => shortened(text, 90),
  characters,
  asSeen,
  mended: (text) => mended('plan.yml', text),
  'mended lines': (text) => mended('plan.yml', text.replaceAll(/.{20}/g, 'a: $&\n')),
  parseFile: (text) =>
    parseFile({ path: 'plan.yml', bytes: new TextEncoder().encode(`a: |\n  ${text}\nb: "c" d`) }),
};

const runs = [
  ' ',
  '-',
  '|',
  '`',
  '[',
  ']',
  '&',
  '<',
  '@',
  '\n',
  '- ',
  ' -',
  '| ',
  '|-',
  '[^a]: ',
  '` `` ',
  '<b>',
  '|a|\n|-|\n',
  '| a |\n',
  '[^a]',
  '&#',
  'a: ',
  '"',
  "'",
  '#',
  ' #',
];

function cpu(work: () => unknown): number {
  const { user, system } = process.cpuUsage();
  work();
  const now = process.cpuUsage();
  return (now.user + now.system - user - system) / 1_000;
}

const best = (work: () => unknown) => Math.min(...[1, 2, 3].map(() => cpu(work)));

describe.each(Object.entries(functions))('%s', (_, work) => {
  test.each(runs)('of a run of %j', (unit) => {
    // A word on both sides, so that nothing is trimmed away; and a reason to look at it closely.
    const text = (length: number) => `- @a${unit.repeat(length / unit.length)}b closes #1`;
    work(text(2_000));
    const [once, twice] = [best(() => work(text(8_000))), best(() => work(text(16_000)))];
    // Below some milliseconds it is noise that is measured.
    expect(twice).toBeLessThan(3 * once + 30);
  });
});
