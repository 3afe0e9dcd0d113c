/** What a schedule and a forecast of a large plan cost, in time of the processor: wall clocks fail on a busy machine. */
import { describe, expect, it } from 'vitest';
import { forecast } from '../../src/schedule/forecast.ts';
import { schedule } from '../../src/schedule/schedule.ts';
import { cost, large } from './large.ts';
import { network, phase, work } from './networks.ts';

// On a machine with busy neighbours the clock on the wall runs many times as fast as that of the processor.
describe('a thousand items', { timeout: 120_000 }, () => {
  it('run ten thousand times in three seconds and 150 MB', () => {
    const given = large(1_000);
    const memory = process.memoryUsage().rss;
    // Twice as much as it may be on an idle machine: neighbours share its caches.
    expect(cost(() => forecast(given))).toBeLessThan(6_000);
    expect((process.memoryUsage().rss - memory) / 2 ** 20).toBeLessThan(150);
  });

  it('cost twice as much for twice as many, or twice as many runs', () => {
    for (const atOnce of [undefined, 2]) {
      const [one, two] = [large(1_000, atOnce), large(2_000, atOnce)];
      forecast(one, { runs: 100 });
      const single = cost(() => forecast(one, { runs: 300 }));
      expect(cost(() => forecast(two, { runs: 300 })) / single).toBeLessThan(4);
      expect(cost(() => forecast(one, { runs: 600 })) / single).toBeLessThan(4);
    }
  });

  it('a schedule of four thousand costs no more than some of one thousand', () => {
    const [one, four] = [large(1_000), large(4_000)];
    schedule(one);
    const single = cost(() => schedule(one));
    expect(cost(() => schedule(four)) / single).toBeLessThan(16);
  });

  it('phases of a thousand that wait for each other are no million of edges', () => {
    const list = Array.from({ length: 4_000 }, (_, index) =>
      work(`w${index}`, { estimate: 1, phase: `p${Math.floor(index / 1_000)}` }),
    );
    const phases = [0, 1, 2, 3].map((one) => phase(`p${one}`, { blockedBy: one > 0 ? [`p${one - 1}`] : [] }));
    const given = network(list, { phases });
    expect(cost(() => schedule(given))).toBeLessThan(2_000);
    expect(schedule(given).program.end).toBe('2026-12-04');
  });
});
