/**
 * A table of how often forecasts of simulated programs come true, by law. Arguments: programs of each law, runs of each
 * forecast, and the first seed. Whoever runs it bundles it first, as `npm run bench` does.
 */
import { keptUnder, united } from './kept.ts';
import { laws } from './programs.ts';

const [programs = 25, runs = 1_000, from = 0] = process.argv.slice(2).map(Number);
const seeds = Array.from({ length: programs }, (_, index) => from + index);
const kept = laws.map((law) => ({ law: law as string, ...keptUnder(law, seeds, runs) }));
const share = (count: number, said: number) => `${Math.round((100 * count) / said)} %`;
process.stdout.write('| law | forecasts | 50 % day kept | 85 % day kept |\n| --- | ---: | ---: | ---: |\n');
for (const { law, said, p50, p85 } of [...kept, { law: 'all together', ...united(kept) }])
  process.stdout.write(`| ${law} | ${said} | ${share(p50, said)} | ${share(p85, said)} |\n`);
