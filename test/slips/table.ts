/**
 * `npm run slips`: one slip on each line of a plan, and what is told; of what happens to whole lines, on every fifth. With
 * `-a`, on all of them, which takes a quarter of an hour. With `-v`, also what is not told well; with the beginning of a
 * kind's name, that kind alone.
 */
import { readFileSync } from 'node:fs';
import { kinds } from './kinds.ts';
import { type Break, structure } from './structure.ts';
import { broken, planIn, type Texts, type Told, trials } from './trial.ts';

const [only = ''] = process.argv.slice(2).filter((one) => !one.startsWith('-'));
const every = process.argv.includes('-a') ? 1 : 5;
const isLong = process.argv.includes('-v');
const print = (text: string) => process.stdout.write(`${text}\n`);
const row = (...cells: readonly (string | number)[]) => print(`| ${cells.join(' | ')} |`);
const share = (part: number, whole: number) => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;

function table<T>(
  title: string,
  all: Readonly<Record<string, T>>,
  tellsOf: (kind: T) => readonly Told[],
): void {
  row(title, 'broken plans', 'errors on average', 'most', 'with an error on that very line');
  row('---', '--:', '--:', '--:', '--:');
  const found = Object.entries(all)
    .filter(([name]) => name.startsWith(only))
    .map(([name, kind]) => ({ name, told: tellsOf(kind) }));
  for (const { name, told } of [...found, { name: '**all**', told: found.flatMap((one) => one.told) }]) {
    const errors = told.reduce((sum, one) => sum + one.errors, 0);
    const there = told.filter((one) => one.there).length;
    const most = told.reduce((high, one) => Math.max(high, one.errors), 0);
    const mean = (errors / Math.max(1, told.length)).toFixed(2);
    row(name, told.length, mean, most, `${there} (${share(there, told.length)})`);
  }
  print('');
  if (!isLong) return;
  for (const { name, told } of found) {
    for (const one of told.filter(({ errors, there }) => errors > 1 || !there)) {
      print(
        `\n${name}, ${one.file}:${one.line}${one.there ? '' : ' NOT THERE'}: ${JSON.stringify(one.text)}`,
      );
      for (const message of one.messages.slice(0, 6)) print(`    ${message}`);
    }
  }
}

const roadmap = planIn('plan');
const brackets: Texts = new Map([['plan/plan.yml', readFileSync('test/slips/brackets.yml', 'utf8')]]);
table('One slip on a line of the roadmap', kinds, (slip) => trials(roadmap, slip));
const sampled =
  (slip: Break): Break =>
  (lines, index) =>
    index % every === 0 ? slip(lines, index) : undefined;
table('What happens to whole lines of it', structure, (slip) => broken(roadmap, sampled(slip)));
table('The same in a plan with brackets, four spaces in', structure, (slip) =>
  broken(brackets, sampled(slip)),
);
