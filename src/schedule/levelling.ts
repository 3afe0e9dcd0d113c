/**
 * Resource levelling for owners that take only so many at once: the parallel schedule generation scheme (Kolisch, 1996)
 * with a fixed priority. It goes through time; whenever an owner has room, the first by priority of what could begin
 * does, and what has begun is not interrupted. So nobody idles who could begin something.
 */
import type { Network } from './network.ts';
import { forward, freeAfter, type Passage } from './pass.ts';
import type { Edges, Precedence } from './precedence.ts';
import { never } from './progress.ts';
import { createQueue, type Queue } from './queue.ts';
import type { Beginnings } from './room.ts';
import { createTimeline } from './timeline.ts';

/** As `forward`, but whoever has no room begins later. */
export interface Levelled {
  run(days: Int32Array, begin: Int32Array, free: Int32Array): void;
  /** By node, after a run: the work whose end made room for it at last; -1 where it waited for no room. */
  readonly madeRoom: Int32Array;
}

/** @param rank by node, smaller first; no two the same */
export function levelled(
  { owners }: Network,
  { work, nodes }: Precedence,
  { goesOn }: Beginnings,
  passage: Passage,
  rank: Int32Array,
): Levelled {
  const { order, before, earliest, today, works } = passage;
  const madeRoom = new Int32Array(nodes).fill(-1);
  const limited = [...owners].flatMap(([id, { atOnce }]) => (atOnce === undefined ? [] : [{ id, atOnce }]));
  const ownerOf = new Int32Array(nodes).fill(-1);
  for (const [node, { owner, kind }] of work.entries())
    ownerOf[node] = kind === 'outside' ? -1 : limited.findIndex(({ id }) => id === owner);
  if (!order.some((node) => (ownerOf[node] ?? -1) >= 0))
    return { run: (days, begin, free) => forward(passage, days, begin, free), madeRoom };

  const after = reversed(before, nodes);
  const waiting = Int32Array.from({ length: nodes }, (_, node) => {
    return (before.start[node + 1] ?? 0) - (before.start[node] ?? 0);
  });
  const first = order.filter((node) => waiting[node] === 0);
  const nodeOf = new Int32Array(nodes);
  for (let node = 0; node < nodes; node++) nodeOf[rank[node] ?? 0] = node;

  // An event is a node that could begin, or, from `nodes` on, one that has ended.
  const timeline = createTimeline(2 * nodes);
  const events = new Int32Array(2 * nodes);
  const queues: readonly Queue[] = limited.map(() => createQueue(nodes));
  const room = Int32Array.from(limited, ({ atOnce }, owner) => {
    const going = order.filter((node) => ownerOf[node] === owner && goesOn[node] === 1);
    return atOnce - going.length;
  });
  const slots = new Int32Array(limited.length);
  const freedBy = new Int32Array(limited.length);
  const waits = new Int32Array(nodes);
  const stack = new Int32Array(nodes);
  let size = 0;

  const run = (days: Int32Array, begin: Int32Array, free: Int32Array) => {
    const end = (node: number, place: number) => {
      free[node] = place;
      const last = after.start[node + 1] ?? 0;
      for (let edge = after.start[node] ?? 0; edge < last; edge++) {
        const next = after.targets[edge] ?? 0;
        if (place > (begin[next] ?? never)) begin[next] = place;
        const left = (waits[next] ?? 0) - 1;
        waits[next] = left;
        if (left === 0) stack[size++] = next;
      }
    };
    /** Begins what only waited for others, and notes when the rest could begin. */
    const release = () => {
      while (size > 0) {
        const node = stack[--size] ?? 0;
        const at = begin[node] ?? never;
        const takes = days[node] ?? 0;
        if (goesOn[node] === 0 && takes > 0 && (ownerOf[node] ?? -1) >= 0) {
          timeline.add(at, node);
          continue;
        }
        const place = node < works ? freeAfter(at, takes, today) : at;
        if (goesOn[node] === 1) timeline.add(place, nodes + node);
        end(node, place);
      }
    };
    const assign = (owner: number, place: number) => {
      const queue = queues[owner];
      while (queue && queue.size() > 0 && (slots[owner] ?? 0) > 0) {
        const node = nodeOf[queue.pop()] ?? 0;
        slots[owner] = (slots[owner] ?? 0) - 1;
        madeRoom[node] = place > (begin[node] ?? never) ? (freedBy[owner] ?? -1) : -1;
        begin[node] = place;
        const at = freeAfter(place, days[node] ?? 0, today);
        timeline.add(at, nodes + node);
        end(node, at);
      }
    };

    begin.set(earliest);
    waits.set(waiting);
    stack.set(first);
    size = first.length;
    freedBy.fill(-1);
    slots.set(room);
    release();
    for (let count = timeline.take(events); count > 0; count = timeline.take(events)) {
      for (let index = 0; index < count; index++) {
        const event = events[index] ?? 0;
        const node = event < nodes ? event : event - nodes;
        const owner = ownerOf[node] ?? 0;
        events[index] = owner;
        if (event < nodes) queues[owner]?.push(rank[node] ?? 0);
        else {
          slots[owner] = (slots[owner] ?? 0) + 1;
          freedBy[owner] = node;
        }
      }
      for (let index = 0; index < count; index++) assign(events[index] ?? 0, timeline.place());
      release();
    }
  };
  return { run, madeRoom };
}

function reversed({ start, targets }: Edges, nodes: number): Edges {
  const from = new Int32Array(nodes + 1);
  for (const target of targets) from[target + 1] = (from[target + 1] ?? 0) + 1;
  for (let node = 0; node < nodes; node++) from[node + 1] = (from[node + 1] ?? 0) + (from[node] ?? 0);
  const next = from.slice();
  const sources = new Int32Array(targets.length);
  for (let node = 0; node < nodes; node++) {
    for (let edge = start[node] ?? 0; edge < (start[node + 1] ?? 0); edge++) {
      const target = targets[edge] ?? 0;
      const at = next[target] ?? 0;
      sources[at] = node;
      next[target] = at + 1;
    }
  }
  return { start: from, targets: sources };
}
