/**
 * Since when an owner that takes only so many at once had room for what is done and for what goes on. Issues do not say
 * it: it is computed by letting the owner never idle, from the first that was ready up to today.
 */
import { medianOf, type Network, wholeDays } from './network.ts';
import type { Precedence } from './precedence.ts';
import { never, type Progress } from './progress.ts';

/** In places. Of an owner that takes any number at once, work began as soon as it was ready. */
export interface Beginnings {
  /** By node: where work that is done or goes on began; of all else where it can at the earliest. */
  readonly began: Int32Array;
  /** By node, 1 for open work of such owners that has begun before today. */
  readonly goesOn: Uint8Array;
  /** By node, 1 for what was closed before it could begin: how long it took nobody knows. */
  readonly isEarly: Uint8Array;
}

/**
 * Whenever there is room, one of those that are ready begins: the one that must have begun first, if each took as long
 * as estimated before it was closed, and what is open were half done by today. Between what is open the priority
 * decides, as it does from today on. What was closed before there was room for it took none, and tells nothing.
 * @param rank by node, smaller first
 */
export function beginningsOf(
  { owners }: Network,
  { work }: Precedence,
  progress: Progress,
  rank: Int32Array,
  placeOf: (day: number) => number,
): Beginnings {
  const began = progress.earliest.slice();
  const isEarly = progress.isEarly.slice();
  const goesOn = new Uint8Array(began.length);
  const { today, stages, closed } = progress;

  for (const [owner, { atOnce }] of owners) {
    if (atOnce === undefined) continue;
    const left = [...work.keys()].flatMap((node): Candidate[] => {
      const one = work[node];
      if (one?.owner !== owner || one.kind === 'outside') return [];
      if (stages[node] === 'blocked' || isEarly[node]) return [];
      const ready = began[node] ?? never;
      const takes = one.estimate === undefined ? 1 : wholeDays(medianOf(one.estimate));
      if (stages[node] === 'ready') return [{ node, ready, presumed: today - takes / 2 }];
      const day = closed[node] ?? 0;
      return [
        { node, ready, presumed: placeOf(day) - takes + 1, last: placeOf(day), free: placeOf(day + 1) },
      ];
    });
    left.sort((a, b) => a.ready - b.ready || a.node - b.node);
    const slots = Array.from({ length: atOnce }, () => never);
    while (left.length > 0) {
      const room = Math.min(...slots);
      const at = Math.max(room, left[0]?.ready ?? 0);
      if (at >= today) break;
      const next = firstOf(left, at, rank);
      const { node, last, free } = next;
      left.splice(left.indexOf(next), 1);
      if (last !== undefined && last < at) {
        isEarly[node] = 1;
        continue;
      }
      began[node] = at;
      if (last === undefined) goesOn[node] = 1;
      slots[slots.indexOf(room)] = free ?? Number.POSITIVE_INFINITY;
    }
    for (const { node, last } of left) {
      if (last === undefined) began[node] = Math.max(began[node] ?? never, today);
      else isEarly[node] = 1;
    }
  }
  return { began, goesOn, isEarly };
}

interface Candidate {
  readonly node: number;
  readonly ready: number;
  /** Where it began if it takes as long as estimated. */
  readonly presumed: number;
  /** Of what is done: its last place, and the one from which there is room again. */
  readonly last?: number;
  readonly free?: number;
}

function firstOf(left: readonly Candidate[], at: number, rank: Int32Array): Candidate {
  const isBefore = (a: Candidate, b: Candidate) => {
    const areOpen = a.last === undefined && b.last === undefined;
    if (areOpen) return (rank[a.node] ?? 0) < (rank[b.node] ?? 0);
    return a.presumed < b.presumed;
  };
  let best = left[0];
  for (const one of left) {
    if (one.ready > at) break;
    if (best && isBefore(one, best)) best = one;
  }
  if (!best) throw new RangeError('Nothing is left');
  return best;
}
