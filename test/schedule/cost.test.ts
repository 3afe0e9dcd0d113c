/** What a schedule and a forecast of a large plan cost, in time of the processor: wall clocks fail on a busy machine. */
import { describe, expect, it } from 'vitest';
import { forecast } from '../../src/schedule/forecast.ts';
import type { Network, Work } from '../../src/schedule/network.ts';
import { schedule } from '../../src/schedule/schedule.ts';
import { addDays, network, phase, work } from './networks.ts';

/** Phases of twenty, ten owners, half of the work done, a third without an estimate, a third with a range. */
function large(count: number, atOnce?: number): Network {
  const list = Array.from({ length: count }, (_, index): Work => {
    const isDone = index * 2 < count;
    const closedAt = `${addDays('2026-06-05', Math.floor((340 * index) / count))}T08:00:00Z`;
    const estimates = [undefined, 5, { low: 3, high: 8 }];
    const estimate = estimates[index % 3];
    return work(`w${index}`, {
      owner: `o${index % 10}`,
      phase: `p${Math.floor(index / 20)}`,
      milestone: `m${Math.floor((10 * index) / count)}`,
      gate: index % 50 === 0,
      blockedBy: [7, 31, 150].flatMap((back) => (index >= back ? `w${index - back}` : [])),
      createdAt: '2026-06-01T08:00:00Z',
      ...(estimate === undefined ? {} : { estimate }),
      ...(isDone ? { state: 'completed', closedAt } : {}),
    });
  });
  const owners = Array.from({ length: 10 }, (_, index) => [`o${index}`, atOnce ? { atOnce } : {}] as const);
  return network(list, {
    owners: new Map(owners),
    milestones: Array.from({ length: 10 }, (_, index) => ({ id: `m${index}`, due: '2027-06-01' })),
    phases: Array.from({ length: count / 20 }, (_, index) => phase(`p${index}`)),
  });
}

/** Milliseconds of the processor. */
function cost(act: () => unknown): number {
  const start = process.cpuUsage();
  act();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000;
}

describe('a thousand items', () => {
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
      forecast(one, { runs: 300 });
      const single = cost(() => forecast(one, { runs: 500 }));
      expect(cost(() => forecast(two, { runs: 500 })) / single).toBeLessThan(4);
      expect(cost(() => forecast(one, { runs: 1_000 })) / single).toBeLessThan(4);
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
