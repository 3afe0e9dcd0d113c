/** Promises that cannot be kept as things are estimated, and those that contradict each other. */
import { createCalendar, dateOf, dayOf } from './calendar.ts';
import { medianOf, type Network, wholeDays } from './network.ts';
import { precedenceOf } from './precedence.ts';
import type { Schedule } from './schedule.ts';

/** Days are `YYYY-MM-DD`. `on` is the id of what it waits for, and `theirs` the day for which that is promised. */
export type Doubt =
  /** By the schedule it ends after its `due`: the first day that could be is `possible`. */
  | {
      readonly kind: 'late';
      readonly of: 'milestone' | 'work';
      readonly id: string;
      readonly due: string;
      readonly possible: string;
    }
  /** It is promised before something that it waits for, near or far: after that it could end on `possible`. */
  | {
      readonly kind: 'before';
      readonly id: string;
      readonly due: string;
      readonly possible: string;
      readonly on: string;
      readonly theirs: string;
    };

/**
 * Of open work and of milestones with open work, in plan order. Of what work waits for the latest promise is named.
 * @param schedule of the same network
 */
export function doubtsOf(network: Network, schedule: Schedule): Doubt[] {
  const open = new Set(
    network.work.flatMap(({ id, state, kind }) => (state === 'open' && kind !== 'outside' ? id : [])),
  );
  const inside = new Set(
    network.work.flatMap(({ id, milestone }) => (open.has(id) ? (milestone ?? []) : [])),
  );
  const late = (
    of: 'milestone' | 'work',
    id: string,
    due: string | undefined,
    end: string | undefined,
  ): Doubt[] =>
    due !== undefined && end !== undefined && end > due ? [{ kind: 'late', of, id, due, possible: end }] : [];
  const before = latestBefore(network);
  const calendar = createCalendar(network.calendar);

  const milestones = network.milestones.flatMap(({ id, due }) =>
    inside.has(id) ? late('milestone', id, due, schedule.milestones.get(id)?.end) : [],
  );
  const work = network.work.flatMap(({ id, due, estimate }): Doubt[] => {
    if (!open.has(id) || due === undefined) return [];
    const other = before.get(id);
    const doubts = late('work', id, due, schedule.work.get(id)?.end);
    if (!other || other.due <= due) return doubts;
    const days = estimate === undefined ? 0 : wholeDays(medianOf(estimate));
    const end = days > 0 ? calendar.place(dayOf(other.due) + 1) + days - 1 : calendar.place(dayOf(other.due));
    const possible = dateOf(calendar.day(end));
    return [...doubts, { kind: 'before', id, due, possible, on: other.id, theirs: other.due }];
  });
  return [...milestones, ...work];
}

interface Promised {
  readonly id: string;
  readonly due: string;
}

/** Of each open work, what of the open work that it waits for is promised last. */
function latestBefore(network: Network): Map<string, Promised> {
  const { work, order, before } = precedenceOf(network);
  const found: (Promised | undefined)[] = [];
  const later = (a: Promised | undefined, b: Promised | undefined) =>
    a && b ? (b.due > a.due ? b : a) : (a ?? b);
  for (const node of order) {
    const one = work[node];
    if (one && one.state !== 'open') continue;
    for (const target of before.targets.subarray(before.start[node], before.start[node + 1])) {
      const { id, due, state } = work[target] ?? {};
      const own = id !== undefined && due !== undefined && state === 'open' ? { id, due } : undefined;
      found[node] = later(found[node], later(own, found[target]));
    }
  }
  return new Map(work.flatMap(({ id }, node) => (found[node] ? [[id, found[node]] as const] : [])));
}
