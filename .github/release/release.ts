/** The command: `npm run release`. */
import { parseArgs } from 'node:util';
import { output } from './commands.ts';
import { prepare } from './prepare.ts';
import { rehearse } from './rehearse.ts';
import { moveTags } from './tags.ts';

const USAGE = `npm run release -- --dry-run     a whole release in a scratch clone; publishes nothing
npm run release -- --out DIR     the package, its digests and the notes, into DIR
npm run release -- --move-tags X.Y.Z   vX and vX.Y to vX.Y.Z, here and on origin`;

const { values } = parseArgs({
  options: {
    'dry-run': { type: 'boolean' },
    out: { type: 'string' },
    'move-tags': { type: 'string' },
  },
});
const tell = (line: string) => process.stdout.write(`${line}\n`);
const checkout = output('.', 'git', 'rev-parse', '--show-toplevel');

if (values['dry-run']) rehearse(checkout, tell);
else if (values.out !== undefined) tell(JSON.stringify(prepare(checkout, values.out)));
else if (values['move-tags'] !== undefined) tell(moveTags(checkout, values['move-tags']).join('\n'));
else {
  tell(USAGE);
  process.exitCode = 2;
}
