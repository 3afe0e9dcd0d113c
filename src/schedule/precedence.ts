/**
 * What waits for what, by number: a network is looked through once, and computed many times. Nodes are the work that
 * counts, in plan order, and then two for each phase: its door, for which all in it waits, and its close, for which
 * those wait that wait for the phase. So a phase of a hundred items before one of a hundred is no ten thousand edges.
 */
import { targetsFirst } from '../graph.ts';
import { isDropped, type Network, type Phase, type Work } from './network.ts';

/** Without cycles. From `work.length` on, nodes are the doors and closes of phases. */
export interface Precedence {
  /** All but what was dropped: it is no work, and nobody waits for it. The first nodes, in this order. */
  readonly work: readonly Work[];
  readonly nodes: number;
  /** All nodes, each after what it waits for. */
  readonly order: Int32Array;
  /** What each node waits for. */
  readonly before: Edges;
}

/** Of node `i` the targets from `start[i]` up to but not including `start[i + 1]`. */
export interface Edges {
  readonly start: Int32Array;
  readonly targets: Int32Array;
}

/**
 * Cycles, which only links of people can make, are cut where they close: that one dependency is left out, so that the
 * rest has days.
 */
export function precedenceOf({ work: all, phases }: Network): Precedence {
  const work = all.filter(({ state }) => !isDropped(state));
  const names = [...work.map(({ id }) => id), ...phases.flatMap(({ id }) => [doorOf(id), closeOf(id)])];
  const numbers = new Map(names.map((name, number) => [name, number]));
  const graph = graphOf(work, phases, numbers);

  const position = new Int32Array(names.length);
  const sorted = targetsFirst(names, graph).map((name) => numbers.get(name) ?? 0);
  for (const [place, node] of sorted.entries()) position[node] = place;
  const targets = names.map((name, node) =>
    (graph.get(name) ?? [])
      .map((target) => numbers.get(target) ?? 0)
      .filter((target) => (position[target] ?? 0) < (position[node] ?? 0)),
  );
  return { work, nodes: names.length, order: Int32Array.from(sorted), before: edgesOf(targets) };
}

/** Ids have no blanks. */
const doorOf = (phase: string) => `door of ${phase}`;
const closeOf = (phase: string) => `close of ${phase}`;

function graphOf(
  work: readonly Work[],
  phases: readonly Phase[],
  numbers: ReadonlyMap<string, number>,
): Map<string, string[]> {
  const inside = new Map<string, Work[]>();
  for (const one of work) {
    const known = inside.get(one.phase ?? '');
    if (known) known.push(one);
    else inside.set(one.phase ?? '', [one]);
  }
  const dropped = new Set(phases.flatMap(({ id, state }) => (isDropped(state) ? id : [])));
  const blockers = (ids: readonly string[]) => {
    const known = ids.flatMap((id) => {
      if (dropped.has(id)) return [];
      return [id, closeOf(id)].filter((name) => numbers.has(name));
    });
    return [...new Set(known)];
  };

  const graph = new Map<string, string[]>();
  for (const { id, phase, blockedBy } of work) {
    const door = doorOf(phase ?? '');
    graph.set(id, [...blockers(blockedBy), ...(numbers.has(door) ? [door] : [])]);
  }
  for (const { id, state, blockedBy } of phases) {
    const own = inside.get(id) ?? [];
    graph.set(doorOf(id), blockers(blockedBy));
    const counting = state === 'open' ? own : own.filter((one) => one.state === 'completed');
    graph.set(closeOf(id), [...counting.map((one) => one.id), ...(state === 'open' ? [doorOf(id)] : [])]);
  }
  return graph;
}

/** @param targets of each node, in the order of the nodes */
export function edgesOf(targets: readonly (readonly number[])[]): Edges {
  const start = new Int32Array(targets.length + 1);
  for (const [node, list] of targets.entries()) start[node + 1] = (start[node] ?? 0) + list.length;
  return { start, targets: Int32Array.from(targets.flat()) };
}
