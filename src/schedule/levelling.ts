/**
 * Resource levelling for owners that take only so many at once: the parallel schedule generation scheme (Kolisch, 1996)
 * with a fixed priority. It goes through time; whenever an owner has room, the first by priority of what could begin
 * does, and what has begun is not interrupted. So nobody idles who could begin something.
 *
 * Time begins with the oldest work that is open: what the owner had room for then has gone on since.
 */
import type { Network } from './network.ts';
import { forward, freeAfter, open, type Passage } from './pass.ts';
import type { Edges, Precedence } from './precedence.ts';
import { never, type Progress } from './progress.ts';
import { createQueue, type Queue } from './queue.ts';

/** As `forward`, but whoever has no room begins later. */
export interface Levelled {
  run(days: Int32Array, begin: Int32Array, free: Int32Array): void;
  /** By node, after a run: the work whose end made room for it at last; -1 where it waited for no room. */
  readonly madeRoom: Int32Array;
}

/** @param rank by node, smaller first; no two the same */
export function levelled(
  { owners }: Network,
  { work, nodes, before }: Precedence,
  { room }: Progress,
  passage: Passage,
  rank: Int32Array,
): Levelled {
  const madeRoom = new Int32Array(nodes).fill(-1);
  const limited = [...owners].flatMap(([id, { atOnce }]) => (atOnce === undefined ? [] : [{ id, atOnce }]));
  const ownerOf = new Int32Array(nodes).fill(-1);
  for (const [node, { owner }] of work.entries()) ownerOf[node] = limited.findIndex(({ id }) => id === owner);
  if (!work.some(({ state }, node) => state === 'open' && (ownerOf[node] ?? -1) >= 0))
    return { run: (days, begin, free) => forward(passage, days, begin, free), madeRoom };

  const { earliest, free: known, today, works } = passage;
  const after = reversed(before, nodes);
  const nodeOfRank = new Int32Array(nodes);
  for (let node = 0; node < nodes; node++) nodeOfRank[rank[node] ?? 0] = node;
  const events = createQueue(
    2 * nodes + limited.reduce((sum, { id }) => sum + (room.get(id)?.length ?? 0), 0),
  );
  const queues: readonly Queue[] = limited.map(() => createQueue(nodes));
  // An event is a place and a code: a node that could begin, a node that ended, or an owner that has room.
  const codes = 2 * nodes + limited.length;
  const when = (place: number, code: number) => events.push(place * codes + code);

  const slots = new Int32Array(limited.length);
  const freedBy = new Int32Array(limited.length);
  const touched: number[] = [];
  const waits = new Int32Array(nodes);
  const stack: number[] = [];

  const run = (days: Int32Array, begin: Int32Array, free: Int32Array) => {
    const end = (node: number, place: number) => {
      free[node] = place;
      for (let edge = after.start[node] ?? 0; edge < (after.start[node + 1] ?? 0); edge++) {
        const next = after.targets[edge] ?? 0;
        // What is done waits for nothing any more.
        if (known[next] !== open) continue;
        if (place > (begin[next] ?? never)) begin[next] = place;
        const left = (waits[next] ?? 0) - 1;
        waits[next] = left;
        if (left === 0) stack.push(next);
      }
    };
    /** Begins what only waited for others, and notes when the rest could begin. */
    const release = () => {
      for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
        const done = known[node] ?? open;
        const at = begin[node] ?? never;
        if (done !== open) {
          begin[node] = earliest[node] ?? never;
          end(node, done);
        } else if ((ownerOf[node] ?? -1) >= 0 && (days[node] ?? 0) > 0) when(at, node);
        else end(node, node < works ? freeAfter(at, days[node] ?? 0, today) : at);
      }
    };
    const assign = (owner: number, place: number) => {
      const queue = queues[owner];
      while (queue && queue.size > 0 && (slots[owner] ?? 0) > 0) {
        const node = nodeOfRank[queue.pop()] ?? 0;
        slots[owner] = (slots[owner] ?? 0) - 1;
        madeRoom[node] = place > (begin[node] ?? never) ? (freedBy[owner] ?? -1) : -1;
        begin[node] = place;
        const free = freeAfter(place, days[node] ?? 0, today);
        when(free, nodes + node);
        end(node, free);
      }
    };
    /** One after the other, those that happen at the same place. */
    const happen = (code: number) => {
      const isReady = code < nodes;
      const ended = code < 2 * nodes ? code - nodes : -1;
      const owner = code < 2 * nodes ? (ownerOf[code % nodes] ?? -1) : code - 2 * nodes;
      if (isReady) queues[owner]?.push(rank[code] ?? 0);
      else {
        slots[owner] = (slots[owner] ?? 0) + 1;
        freedBy[owner] = ended;
      }
      touched.push(owner);
    };

    begin.set(earliest);
    freedBy.fill(-1);
    for (const [owner, { id, atOnce }] of limited.entries()) {
      const taken = room.get(id) ?? [];
      slots[owner] = atOnce - taken.length;
      for (const place of taken) when(place, 2 * nodes + owner);
    }
    for (let node = 0; node < nodes; node++) {
      const isOpen = known[node] === open;
      waits[node] = isOpen ? (before.start[node + 1] ?? 0) - (before.start[node] ?? 0) : 0;
      if (waits[node] === 0) stack.push(node);
    }
    release();
    while (events.size > 0) {
      const place = Math.floor(events.first() / codes);
      while (Math.floor(events.first() / codes) === place) happen(events.pop() - place * codes);
      for (let owner = touched.pop(); owner !== undefined; owner = touched.pop()) assign(owner, place);
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
