/** Who goes first where an owner cannot take all. */
import { type Calendar, dayOf } from './calendar.ts';
import type { Network } from './network.ts';
import { backward, endPlace, forward, open, type Passage } from './pass.ts';
import type { Precedence } from './precedence.ts';

/**
 * By node, smaller first: what can wait least for the nearest promise, its own or of anything that waits for it, goes
 * first; then what can wait least for the end of the program; then plan order. How long it can wait counts from the day
 * on which it is decided, which is the same for all between whom it is: so the latest beginning decides.
 *
 * Both are computed as if everybody were free, and with the estimates: that is what people decide by.
 */
export function ranksOf(
  network: Network,
  { work, nodes }: Precedence,
  passage: Passage,
  days: Int32Array,
  calendar: Calendar,
): Int32Array {
  const begin = new Int32Array(nodes);
  const free = new Int32Array(nodes);
  forward(passage, days, begin, free);
  const dues = new Map(network.milestones.map(({ id, due }) => [id, due]));
  let end = 0;
  for (const node of work.keys()) end = Math.max(end, endPlace(free[node] ?? 0, days[node] ?? 0));

  const promised = new Int32Array(nodes).fill(open);
  const last = new Int32Array(nodes).fill(open);
  for (const [node, { due, milestone }] of work.entries()) {
    const own = [due, dues.get(milestone ?? '')].flatMap((date) => (date === undefined ? [] : dayOf(date)));
    const takes = days[node] ?? 0;
    for (const day of own)
      promised[node] = Math.min(promised[node] ?? open, latestFree(day, takes, calendar));
    last[node] = takes > 0 ? end + 1 : end;
  }
  backward(passage, days, promised);
  backward(passage, days, last);

  const latestBegin = (latest: Int32Array, node: number) => {
    const bound = latest[node] ?? open;
    return bound === open ? open : bound - (days[node] ?? 0);
  };
  const sorted = Array.from({ length: nodes }, (_, node) => node).sort(
    (a, b) =>
      latestBegin(promised, a) - latestBegin(promised, b) ||
      latestBegin(last, a) - latestBegin(last, b) ||
      a - b,
  );
  const ranks = new Int32Array(nodes);
  for (const [rank, node] of sorted.entries()) ranks[node] = rank;
  return ranks;
}

/** The latest place from which others can begin after work that has ended on a day or before it. */
export function latestFree(day: number, days: number, calendar: Calendar): number {
  const free = calendar.place(day + 1);
  return days > 0 ? free : free - 1;
}
