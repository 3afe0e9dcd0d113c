/** A large program, and what it costs to compute something of it. */
import type { Network, Work } from '../../src/schedule/network.ts';
import { addDays, network, phase, work } from './networks.ts';

/** Phases of twenty, ten owners, half of the work done, a third without an estimate, a third with a range. */
export function large(count: number, atOnce?: number): Network {
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
export function cost(act: () => unknown): number {
  const start = process.cpuUsage();
  act();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000;
}
