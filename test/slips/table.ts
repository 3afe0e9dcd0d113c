/** `npm run slips`: one slip on each line of the roadmap, and what is told. With `-v`, also what is not told well. */
import { kinds } from './kinds.ts';
import { planIn, trials } from './trial.ts';

const plan = planIn('plan');
const isLong = process.argv.includes('-v');
const print = (text: string) => process.stdout.write(`${text}\n`);
const row = (...cells: readonly (string | number)[]) => print(`| ${cells.join(' | ')} |`);
const share = (part: number, whole: number) => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;

row('One slip on a line', 'broken plans', 'errors on average', 'most', 'with an error on that very line');
row('---', '--:', '--:', '--:', '--:');
const all = Object.entries(kinds).map(([name, slip]) => ({ name, told: trials(plan, slip) }));
for (const { name, told } of [...all, { name: '**all**', told: all.flatMap((one) => one.told) }]) {
  const errors = told.reduce((sum, one) => sum + one.errors, 0);
  const there = told.filter((one) => one.there).length;
  const most = told.reduce((high, one) => Math.max(high, one.errors), 0);
  row(name, told.length, (errors / told.length).toFixed(2), most, `${there} (${share(there, told.length)})`);
}
if (isLong) {
  for (const { name, told } of all) {
    for (const one of told.filter(({ errors, there }) => errors > 1 || !there)) {
      print(
        `\n${name}, ${one.file}:${one.line}${one.there ? '' : ' NOT THERE'}: ${JSON.stringify(one.text)}`,
      );
      for (const message of one.messages.slice(0, 6)) print(`    ${message}`);
    }
  }
}
