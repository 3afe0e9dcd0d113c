/** What drives a goal: the work that is most often critical to it. */
import { endPlace } from './pass.ts';
import type { Situation } from './situation.ts';

export interface Driver {
  readonly id: string;
  /** The share of runs, from 0 to 1, in which a later end of it would have been a later end of the goal. */
  readonly criticality: number;
}

/** The longest chain that is told. */
const longest = 10;
/** Below this it is chance. */
const least = 0.05;

/** By node, in how many runs. */
export interface Counts {
  readonly critical: Uint32Array;
  /** Ended when the goal did. */
  readonly last: Uint32Array;
}

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
  const { work, nodes } = precedence;
  const { before } = passage;
  const seen = new Int32Array(nodes);
  const stack = new Int32Array(nodes);
  let walk = 0;
  return (inside, end, days, begin, free, { critical, last }) => {
    walk++;
    let size = 0;
    const visit = (node: number) => {
      if (seen[node] === walk) return;
      seen[node] = walk;
      stack[size++] = node;
      if (node < work.length) critical[node] = (critical[node] ?? 0) + 1;
    };
    for (const node of inside) {
      if (endPlace(free[node] ?? 0, days[node] ?? 0) !== end) continue;
      last[node] = (last[node] ?? 0) + 1;
      visit(node);
    }
    while (size > 0) {
      const node = stack[--size] ?? 0;
      const room = course.madeRoom[node] ?? -1;
      if (room >= 0) visit(room);
      for (let edge = before.start[node] ?? 0; edge < (before.start[node + 1] ?? 0); edge++) {
        const target = before.targets[edge] ?? 0;
        if ((free[target] ?? 0) >= (begin[node] ?? 0)) visit(target);
      }
    }
  };
}

/**
 * From what most often ends last, each time the most critical of what holds it up: what it waits for, or where its
 * owner takes only so many at once, what of the owner is before it. The ten most critical of the chain, in its order.
 */
export function driversOf(
  { precedence, begin, network }: Situation,
  inside: Int32Array,
  { critical, last }: Counts,
  runs: number,
): Driver[] {
  const { work } = precedence;
  const count = (node: number) => critical[node] ?? 0;
  const most = (nodes: Iterable<number>, counts: Uint32Array) => {
    let best: number | undefined;
    for (const node of nodes) {
      const ahead = best === undefined ? 1 : (counts[node] ?? 0) - (counts[best] ?? 0);
      if (ahead > 0 || (ahead === 0 && (begin[node] ?? 0) > (begin[best ?? node] ?? 0))) best = node;
    }
    return best !== undefined && count(best) / runs >= least ? best : undefined;
  };
  const holders = (node: number) => {
    const { owner } = work[node] ?? {};
    const isLimited = network.owners.get(owner ?? '')?.atOnce !== undefined;
    const queue = isLimited
      ? [...work.keys()].filter((one) => work[one]?.owner === owner && (begin[one] ?? 0) < (begin[node] ?? 0))
      : [];
    return [...blockersOf(node, precedence), ...queue];
  };

  const chain: number[] = [];
  const start = most(inside, last);
  for (let node = start; node !== undefined && !chain.includes(node); node = most(holders(node), critical))
    chain.push(node);
  const kept = new Set(chain.toSorted((a, b) => count(b) - count(a)).slice(0, longest));
  return chain
    .filter((node) => kept.has(node) && work[node]?.kind !== 'outside')
    .reverse()
    .map((node) => ({ id: work[node]?.id ?? '', criticality: count(node) / runs }));
}

/** The work that a node waits for, through the doors and closes of phases. */
function blockersOf(node: number, { before, work }: Situation['precedence']): Set<number> {
  const found = new Set<number>();
  const through = new Set([node]);
  for (const one of through) {
    for (let edge = before.start[one] ?? 0; edge < (before.start[one + 1] ?? 0); edge++) {
      const target = before.targets[edge] ?? 0;
      if (target < work.length) found.add(target);
      else through.add(target);
    }
  }
  return found;
}
