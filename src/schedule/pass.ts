/**
 * The two passes of the critical path method (Kelley and Walker, 1959), in places: forward for the earliest beginning
 * of everything, backward for the latest.
 *
 * Work of n > 0 days that begins at b ends at b + n - 1, and others begin from b + n on. Work that takes no time ends at
 * b, and others begin from b on. So b + n is *when others can begin* for both, and the passes compute only that.
 */
import { type Edges, edgesOf, type Precedence } from './precedence.ts';
import { never, type Progress } from './progress.ts';

/**
 * What both passes work on: what is open. What is done is a fact, and so is when those could begin that waited for it;
 * a pass may run ten thousand times, and need not find that out each time.
 */
export interface Passage {
  /** Nodes of open work, and of doors and closes of phases that wait for some; each after what it waits for. */
  readonly order: Int32Array;
  /** What of that each of them waits for. */
  readonly before: Edges;
  /** By node, the place before which it cannot begin, by the facts and by what is done. */
  readonly earliest: Int32Array;
  readonly today: number;
  /** How many nodes are work, the first ones: the others end when what they wait for has. */
  readonly works: number;
}

/** Above all places. */
export const open = 2 ** 30;

/** @param facts by node, before which place it cannot begin, whatever it waits for */
export function passageOf(
  { work, nodes, order, before }: Precedence,
  { closed, today }: Progress,
  facts: Int32Array,
  placeOf: (day: number) => number,
): Passage {
  const earliest = facts.slice();
  /** By node, from which place on others can begin, where that is a fact. */
  const known = new Int32Array(nodes).fill(open);
  const targets: number[][] = Array.from({ length: nodes }, () => []);
  for (const node of order) {
    const one = work[node];
    if (one && one.state !== 'open') {
      known[node] = placeOf((closed[node] ?? 0) + 1);
      continue;
    }
    for (const target of before.targets.subarray(before.start[node], before.start[node + 1])) {
      const fact = known[target] ?? open;
      if (fact === open) targets[node]?.push(target);
      else earliest[node] = Math.max(earliest[node] ?? never, fact);
    }
    if (!one && targets[node]?.length === 0) known[node] = earliest[node] ?? never;
  }
  return {
    order: order.filter((node) => known[node] === open),
    before: edgesOf(targets),
    earliest,
    today,
    works: work.length,
  };
}

/**
 * As early as dependencies allow, whoever is free.
 * @param days of each node
 * @param begin gets the place at which each node of the passage begins
 * @param free gets the place from which what waits for it can begin
 */
export function forward(passage: Passage, days: Int32Array, begin: Int32Array, free: Int32Array): void {
  const { order, before, earliest, today, works } = passage;
  const { start, targets } = before;
  for (let index = 0; index < order.length; index++) {
    const node = order[index] ?? 0;
    let at = earliest[node] ?? never;
    const end = start[node + 1] ?? 0;
    for (let edge = start[node] ?? 0; edge < end; edge++) {
      const ready = free[targets[edge] ?? 0] ?? never;
      if (ready > at) at = ready;
    }
    begin[node] = at;
    free[node] = node < works ? freeAfter(at, days[node] ?? 0, today) : at;
  }
}

/** Open work has not ended before today, however long ago it began. */
export function freeAfter(begin: number, days: number, today: number): number {
  const least = days > 0 ? today + 1 : today;
  return begin + days > least ? begin + days : least;
}

/** Of work whose end frees others at a place. */
export function endPlace(free: number, days: number): number {
  return days > 0 ? free - 1 : free;
}

/**
 * How late what waits for a node may begin at most.
 * @param latest by node, what is asked of it itself: `open` where nothing is; gets what is asked of it and of all that
 *   waits for it
 */
export function backward({ order, before }: Passage, days: Int32Array, latest: Int32Array): void {
  for (let index = order.length - 1; index >= 0; index--) {
    const node = order[index] ?? 0;
    const bound = latest[node] ?? open;
    if (bound === open) continue;
    const begin = bound - (days[node] ?? 0);
    for (let edge = before.start[node] ?? 0; edge < (before.start[node + 1] ?? 0); edge++) {
      const target = before.targets[edge] ?? 0;
      if (begin < (latest[target] ?? open)) latest[target] = begin;
    }
  }
}
