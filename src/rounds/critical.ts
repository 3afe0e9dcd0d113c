/** What is critical as far as the plan alone tells: it depends on no issue, and on no day that it is. */
import type { Plan, WorkItem } from '../model/plan.ts';
import { dateOf, dayOf } from '../schedule/calendar.ts';
import { medianOf, wholeDays } from '../schedule/network.ts';
import { schedule } from '../schedule/schedule.ts';
import { networkOf } from './network.ts';

/** Without a `start` it makes no difference on which day all begins. */
const anyDay = '2000-01-03';

/**
 * Ids of work of which each day more is a day more for the program if all goes as estimated, whenever that begins.
 * Nothing where an item has no estimate: nobody knows then how long anything beside it takes. A review without one takes
 * no time.
 *
 * Where all begins long before the first `start`, the end is that of a chain which a `start` holds back; where after the
 * last, that of the longest chain. What is on both is critical on each day between them.
 */
export function criticalIn(plan: Plan): ReadonlySet<string> {
  const work = [...plan.work.values()].filter(({ kind }) => kind !== 'phase');
  if (work.some(({ kind, estimate }) => kind !== 'review' && estimate === undefined)) return new Set();
  const starts = work.flatMap(({ start }) => start ?? []).sort();
  const [first, last] = [starts.at(0), starts.at(-1)];
  const days = first === undefined || last === undefined ? [anyDay] : [longBefore(first, work, plan), last];
  const schedules = days.map((day) => schedule(networkOf(plan, day)).work);
  return new Set(
    work.flatMap(({ id, estimate }) =>
      estimate !== undefined && schedules.every((one) => one.get(id)?.critical) ? id : [],
    ),
  );
}

/** All could be done until then, one after another, with one working day a week. */
function longBefore(day: string, work: readonly WorkItem[], { settings }: Plan): string {
  const lengths = work.map(({ estimate }) => (estimate === undefined ? 0 : wholeDays(medianOf(estimate))));
  const off = settings.holidays.map(({ from, to }) => dayOf(to) - dayOf(from) + 1);
  const sum = (days: readonly number[]) => days.reduce((total, one) => total + one, 0);
  return dateOf(dayOf(day) - 7 * (sum(lengths) + 1) - sum(off));
}
