/** What drives a goal: the work that is most often critical to it. */
import { endPlace } from './pass.ts';
import type { Situation } from './situation.ts';

/** One piece of work of the plan; what is outside of it, and phases, are left out of the chain. */
export interface Driver {
  readonly id: string;
  /** The share of runs, from 0 to 1, in which a later end of it would have been a later end of the goal. */
  readonly criticality: number;
}

/** The longest chain that is told. */
const longest = 10;
/** Below this it is chance. */
const least = 0.05;

/** In how many runs, at most 65,535. */
export interface Counts {
  /** By node. */
  readonly critical: Uint16Array;
  /** By node: it ended when the goal did. */
  readonly last: Uint16Array;
  /** By node: it was critical, and could begin when its owner had room. */
  readonly room: Uint16Array;
  /** By edge of the passage: what waits was critical, and could begin when what it waits for had ended. */
  readonly tight: Uint16Array;
}

/** For one goal, all 0. */
export function createCounts({ precedence: { nodes }, passage }: Situation): Counts {
  const byNode = () => new Uint16Array(nodes);
  const tight = new Uint16Array(passage.before.targets.length);
  return { critical: byNode(), last: byNode(), room: byNode(), tight };
}

/**
 * Adds one run of one goal to the counts of that goal.
 * @param inside nodes of the open work in it
 * @param end the place at which the last of them ends
 * @param days by node, how many working days it takes in this run
 * @param begin by node, the place at which it begins
 * @param free by node, the place from which what waits for it can begin
 */
export type CountCritical = (
  inside: Int32Array,
  end: number,
  days: Int32Array,
  begin: Int32Array,
  free: Int32Array,
  counts: Counts,
) => void;

/**
 * Adds one for each work that is critical in a run: from what ends last back to whatever held it up, be it that it was
 * waited for, or that its owner had no room before it ended.
 */
export function createCriticality({ precedence, passage, course }: Situation): CountCritical {
  const { before } = passage;
  const seen = new Int32Array(precedence.nodes);
  const stack = new Int32Array(precedence.nodes);
  let walk = 0;
  return (inside, end, days, begin, free, { critical, last, room, tight }) => {
    walk++;
    let size = 0;
    const visit = (node: number) => {
      if (seen[node] === walk) return;
      seen[node] = walk;
      stack[size++] = node;
      critical[node] = (critical[node] ?? 0) + 1;
    };
    for (const node of inside) {
      if (endPlace(free[node] ?? 0, days[node] ?? 0) !== end) continue;
      last[node] = (last[node] ?? 0) + 1;
      visit(node);
    }
    while (size > 0) {
      const node = stack[--size] ?? 0;
      const maker = course.madeRoom[node] ?? -1;
      if (maker >= 0) {
        room[node] = (room[node] ?? 0) + 1;
        visit(maker);
      }
      for (let edge = before.start[node] ?? 0; edge < (before.start[node + 1] ?? 0); edge++) {
        const target = before.targets[edge] ?? 0;
        if ((free[target] ?? 0) < (begin[node] ?? 0)) continue;
        tight[edge] = (tight[edge] ?? 0) + 1;
        visit(target);
      }
    }
  };
}

/**
 * From what most often ends last, each time what most often held it up: what it waits for, or, where that was its
 * owner's time, the most critical of what the owner does before. The ten most critical of the chain, in its order.
 */
export function driversOf(situation: Situation, inside: Int32Array, counts: Counts, runs: number): Driver[] {
  const { work } = situation.precedence;
  const count = (node: number) => counts.critical[node] ?? 0;
  const chain = new Set<number>();
  let node = most(inside, (one) => counts.last[one] ?? 0);
  while (node !== undefined && count(node) / runs >= least && !chain.has(node)) {
    chain.add(node);
    node = holderOf(node, situation, counts);
  }
  const told = [...chain].filter((one) => (work[one]?.kind ?? 'outside') !== 'outside');
  const kept = new Set(told.toSorted((a, b) => count(b) - count(a)).slice(0, longest));
  return told
    .filter((one) => kept.has(one))
    .reverse()
    .map((one) => ({ id: work[one]?.id ?? '', criticality: count(one) / runs }));
}

function holderOf(node: number, situation: Situation, counts: Counts): number | undefined {
  const { precedence, passage, begin } = situation;
  const { start, targets } = passage.before;
  const from = start[node] ?? 0;
  const edges = Array.from({ length: (start[node + 1] ?? 0) - from }, (_, index) => from + index);
  const edge = most(edges, (one) => counts.tight[one] ?? 0);
  const tight = edge === undefined ? 0 : (counts.tight[edge] ?? 0);
  if ((counts.room[node] ?? 0) > tight) {
    const { owner } = precedence.work[node] ?? {};
    const before = (one: number) => (begin[one] ?? 0) < (begin[node] ?? 0);
    const queue = [...precedence.work.keys()].filter(
      (one) => precedence.work[one]?.owner === owner && before(one),
    );
    return most(queue, (one) => counts.critical[one] ?? 0);
  }
  return edge === undefined || tight === 0 ? undefined : targets[edge];
}

/** The first of those with the highest count. */
function most(list: Iterable<number>, countOf: (one: number) => number): number | undefined {
  let best: number | undefined;
  for (const one of list) if (best === undefined || countOf(one) > countOf(best)) best = one;
  return best;
}
