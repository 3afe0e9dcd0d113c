/**
 * What a schedule and a forecast of 10,000 runs cost, in time of the processor and memory: a table. It is a process of its
 * own, as the other bench; whoever runs it bundles it first.
 */
import { forecast } from '../../src/schedule/forecast.ts';
import { schedule } from '../../src/schedule/schedule.ts';
import { cost, large } from '../schedule/large.ts';

const rows = [
  [20, undefined],
  [200, undefined],
  [1_000, undefined],
  [1_000, 2],
] as const;
process.stdout.write('| items | at once | schedule | forecast, 10,000 runs | memory so far |\n');
process.stdout.write('| ---: | ---: | ---: | ---: | ---: |\n');
const memory = process.memoryUsage().rss;
for (const [items, atOnce] of rows) {
  const given = large(items, atOnce);
  const once = cost(() => schedule(given));
  const often = cost(() => forecast(given));
  const more = process.resourceUsage().maxRSS / 1_024 - memory / 2 ** 20;
  process.stdout.write(
    `| ${items} | ${atOnce ?? ''} | ${once.toFixed(0)} ms | ${often.toFixed(0)} ms | +${more.toFixed(0)} MiB |\n`,
  );
}
