/** How things stand: what is done, what could go on, and since when, as far as issues tell. */
import { type Calendar, dayOf } from './calendar.ts';
import type { Network, Work } from './network.ts';
import type { Precedence } from './precedence.ts';

/** `ready` is open work that waits for nothing that is open; `blocked` is the rest of it. */
export type Stage = 'done' | 'ready' | 'blocked';

/** `today` and `earliest` are places, and `closed` has days, both of one calendar. */
export interface Progress {
  /** Of the first working day that is today or later. */
  readonly today: number;
  /** Of each work. */
  readonly stages: readonly Stage[];
  /**
   * By node, the place from which it can go on as far as facts tell; nothing holds back doors and closes of phases.
   *
   * - Blocked: not before today, nor before its `start`.
   * - Ready: on the first working day that is not before the day its issue was created nor before its `start`, and is
   *   after the day on which the last of what it waited for was closed. Without an issue, as if it were made today.
   *   What was reopened goes on as if it had never been closed.
   * - Done: likewise.
   */
  readonly earliest: Int32Array;
  /** Of each work that is done, the day on which it was closed; 0 otherwise. */
  readonly closed: Int32Array;
  /**
   * Of each work, 1 where it is done and was closed before it could begin (out of order, created closed, by a clock
   * that went back): how long it took nobody knows.
   */
  readonly isEarly: Uint8Array;
}

/** Below all places. */
export const never = -(2 ** 30);

/** As if everybody took any number at once: whether there was room is not asked here. */
export function begunAndDone(network: Network, precedence: Precedence, calendar: Calendar): Progress {
  const { work, nodes } = precedence;
  const now = dayOf(network.today);
  const closed = Int32Array.from(work, (one) => closingDay(one, now, calendar));
  const { isWaiting, lastClosed } = waitingOf(precedence, closed);

  const stages = work.map(({ state }, node): Stage => {
    if (state !== 'open') return 'done';
    return isWaiting[node] === 1 ? 'blocked' : 'ready';
  });
  const earliest = new Int32Array(nodes).fill(never);
  for (const [node, { createdAt, start }] of work.entries()) {
    const created = createdAt === undefined ? now : calendar.dayAt(createdAt);
    const since = stages[node] === 'blocked' ? now : Math.max(created, (lastClosed[node] ?? never) + 1);
    earliest[node] = calendar.place(start === undefined ? since : Math.max(since, dayOf(start)));
  }

  const isEarly = Uint8Array.from(work, ({ state, createdAt, closedAt }, node) => {
    const isRecorded = Date.parse(closedAt ?? '') <= Date.parse(createdAt ?? '');
    const isBefore = calendar.place(closed[node] ?? 0) < (earliest[node] ?? never);
    return Number(state !== 'open' && (isRecorded || isBefore));
  });
  return { today: calendar.place(now), stages, earliest, closed, isEarly };
}

/** What is closed and says not when was closed today. */
function closingDay({ state, closedAt }: Work, now: number, calendar: Calendar): number {
  if (state === 'open') return 0;
  return closedAt === undefined ? now : calendar.dayAt(closedAt);
}

/** By node, whether it waits for something open, and the last day on which something was closed that it waited for. */
function waitingOf({ work, nodes, order, before }: Precedence, closed: Int32Array) {
  const isWaiting = new Uint8Array(nodes);
  const lastClosed = new Int32Array(nodes).fill(never);
  for (const node of order) {
    for (let at = before.start[node] ?? 0; at < (before.start[node + 1] ?? 0); at++) {
      const target = before.targets[at] ?? 0;
      const blocker = work[target];
      // The door and the close of a phase only hand on.
      const isOpen = blocker ? blocker.state === 'open' : isWaiting[target] === 1;
      if (isOpen) isWaiting[node] = 1;
      const days = blocker ? closed : lastClosed;
      const day = blocker && isOpen ? never : (days[target] ?? never);
      if (day > (lastClosed[node] ?? never)) lastClosed[node] = day;
    }
  }
  return { isWaiting, lastClosed };
}
