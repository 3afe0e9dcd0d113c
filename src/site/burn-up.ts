/** How much there was to do, and how much was done, over time: of the program and of each milestone. */
import type { Plan } from '../model/plan.ts';
import type { PlanSize } from '../rounds/growth.ts';
import { datesAt } from '../schedule/calendar.ts';

/** Work of the plan, as far as it is counted. */
interface Counted {
  readonly milestone?: string;
  /** ISO 8601, as `closedAt`. */
  readonly createdAt?: string;
  readonly closedAt?: string;
  readonly state: string;
}

/** Days where the plan is. */
interface Dated {
  readonly created: string | undefined;
  readonly closed: string | undefined;
}

/** Of the program, where it names no milestone. The last point of each line is today's. */
export interface BurnUp {
  readonly milestone?: string;
  readonly due?: string;
  readonly scope: readonly ScopePoint[];
  /** From the first closing on; dropped work counts, as it does on GitHub's own page. */
  readonly done: readonly { readonly day: string; readonly count: number }[];
}

/** Absent commit: it follows from the plan as it is, and not from its history. */
export interface ScopePoint {
  readonly day: string;
  readonly count: number;
  readonly commit?: string;
  readonly by?: string;
  readonly pullRequest?: number;
  /** Of the pull request, or the commit. */
  readonly url?: string;
}

/**
 * Of work that has a milestone, phases too: what the pages of the milestones on GitHub add up to.
 * @param sizes of the plan, oldest first; without any, it has always been as it is
 * @param urlOf where people read what made it so
 */
export function burnUps(
  plan: Plan,
  work: readonly Counted[],
  sizes: readonly PlanSize[],
  today: string,
  urlOf: (size: PlanSize) => string | undefined,
): BurnUp[] {
  const dayOf = datesAt(plan.settings.timeZone);
  const dated = work.map(({ milestone, createdAt, closedAt, state }) => ({
    milestone,
    created: createdAt && dayOf(createdAt),
    // What was closed just now may not have a time yet.
    closed: closedAt ? dayOf(closedAt) : state === 'open' ? undefined : today,
  }));
  const of = (id: string | undefined): BurnUp => {
    const own = dated.filter(({ milestone }) => milestone !== undefined && (id ?? milestone) === milestone);
    const due = plan.milestones.get(id ?? '')?.due;
    return {
      ...(id === undefined ? {} : { milestone: id }),
      ...(due === undefined ? {} : { due }),
      scope: scopeLine(sizes, id, own, today, urlOf),
      done: doneLine(own, today),
    };
  };
  return [of(undefined), ...[...plan.milestones.keys()].map((id) => of(id))];
}

function scopeLine(
  all: readonly PlanSize[],
  id: string | undefined,
  own: readonly Dated[],
  today: string,
  urlOf: (size: PlanSize) => string | undefined,
): ScopePoint[] {
  const points: ScopePoint[] = [];
  for (const size of all) {
    const { day, sizes, commit, by, pullRequest } = size;
    const url = urlOf(size);
    const count =
      id === undefined ? [...sizes.values()].reduce((sum, one) => sum + one, 0) : (sizes.get(id) ?? 0);
    if ((points.at(-1)?.count ?? 0) === count) continue;
    points.push({
      day,
      count,
      ...(commit === undefined ? {} : { commit }),
      ...(by === undefined ? {} : { by }),
      ...(pullRequest === undefined ? {} : { pullRequest }),
      ...(url === undefined ? {} : { url }),
    });
  }
  if (points.length === 0) {
    const first = own.flatMap(({ created }) => created ?? []).sort()[0] ?? today;
    points.push({ day: first, count: own.length });
  }
  const last = points.at(-1);
  if (last && (last.day < today || last.count !== own.length)) points.push({ day: today, count: own.length });
  return points;
}

function doneLine(own: readonly Dated[], today: string): { day: string; count: number }[] {
  const days = own.flatMap(({ closed }) => closed ?? []).sort();
  const points: { day: string; count: number }[] = [];
  for (const [index, day] of days.entries()) {
    if (points.at(-1)?.day === day) points.pop();
    points.push({ day, count: index + 1 });
  }
  if (points.at(-1)?.day !== today) points.push({ day: today, count: days.length });
  return points;
}
