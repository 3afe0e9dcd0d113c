/** How much there was to do, and how much was done, over time: of the program and of each milestone. */
import type { Plan } from '../model/plan.ts';

/** What is counted of a piece of work. */
interface Counted {
  readonly kind: string;
  readonly milestone?: string;
  /** ISO 8601, as `closedAt`. */
  readonly createdAt?: string;
  readonly closedAt?: string;
}

/** How large the plan was from a day on. */
export interface Scope {
  /** `YYYY-MM-DD` */
  readonly day: string;
  /** Pieces of work that were in the plan, by milestone; `''` stands for the whole program. */
  readonly sizes: ReadonlyMap<string, number>;
  /** What brought it: a commit, and who made it. */
  readonly commit?: string;
  readonly by?: string;
  readonly pullRequest?: number;
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
}

/** @param scope oldest first; without any, the plan has always been as it is */
export function burnUps(
  plan: Plan,
  work: readonly Counted[],
  scope: readonly Scope[],
  today: string,
): BurnUp[] {
  const counted = work.filter(({ kind }) => kind !== 'phase');
  const of = (milestone: string | undefined): BurnUp => {
    const own = counted.filter((one) => milestone === undefined || one.milestone === milestone);
    const due = plan.milestones.get(milestone ?? '')?.due;
    return {
      ...(milestone === undefined ? {} : { milestone }),
      ...(due === undefined ? {} : { due }),
      scope: scopeLine(scope, milestone ?? '', own, today),
      done: doneLine(own, today),
    };
  };
  return [of(undefined), ...[...plan.milestones.keys()].map((id) => of(id))];
}

function scopeLine(
  scope: readonly Scope[],
  key: string,
  own: readonly Counted[],
  today: string,
): ScopePoint[] {
  const points: ScopePoint[] = [];
  for (const { day, sizes, commit, by, pullRequest } of scope) {
    const count = sizes.get(key) ?? 0;
    const last = points.at(-1);
    if (last?.count === count) continue;
    points.push({
      day,
      count,
      ...(commit === undefined ? {} : { commit }),
      ...(by === undefined ? {} : { by }),
      ...(pullRequest === undefined ? {} : { pullRequest }),
    });
  }
  if (points.length === 0) {
    const first = own.flatMap(({ createdAt }) => createdAt?.slice(0, 10) ?? []).sort()[0] ?? today;
    points.push({ day: first, count: own.length });
  }
  const last = points.at(-1);
  if (last && (last.day !== today || last.count !== own.length))
    points.push({ day: today, count: own.length });
  return points;
}

function doneLine(own: readonly Counted[], today: string): { day: string; count: number }[] {
  const days = own.flatMap(({ closedAt }) => closedAt?.slice(0, 10) ?? []).sort();
  const points: { day: string; count: number }[] = [];
  for (const [index, day] of days.entries()) {
    if (points.at(-1)?.day === day) points.pop();
    points.push({ day, count: index + 1 });
  }
  if (points.at(-1)?.day !== today) points.push({ day: today, count: days.length });
  return points;
}
