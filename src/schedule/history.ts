/** What work of the program tells about how long work takes: what was closed, and what goes on already. */
import { dayOf } from './calendar.ts';
import { type Estimate, medianOf } from './network.ts';
import type { Situation } from './situation.ts';

/** Of work of the plan alone. What was closed before it could begin is counted as closed, and is no sample. */
export interface History {
  /** How much work is closed as completed. */
  readonly closed: number;
  readonly samples: readonly Sample[];
}

/** One piece of work, and how long it took. */
export interface Sample {
  readonly id: string;
  readonly owner: string;
  /**
   * Working days since it began, which was when it was ready and its owner had room: from ready on the queue would be
   * counted twice. Half a day less than the last one that it took, because work of n whole days took more than n - 1.
   */
  readonly days: number;
  /** It goes on: it takes longer than `days`, nobody knows how much. */
  readonly goesOn: boolean;
  readonly estimate?: Estimate;
  /**
   * From 1 down: what is long ago counts less. By when it began: what took long ended later, and by its end it would
   * count for more than what began with it.
   */
  readonly weight: number;
}

/** Calendar days after which what has begun counts half. */
const halfLife = 90;

/** What was closed before it could begin tells nothing; what is outside of the plan neither. */
export function historyOf({ network, precedence, progress, beginnings, calendar }: Situation): History {
  const { work } = precedence;
  const { stages, closed, today: now } = progress;
  const { began, isEarly } = beginnings;
  const samples = work.flatMap(({ id, owner, kind, estimate }, node): Sample[] => {
    if (kind === 'outside' || stages[node] === 'blocked' || isEarly[node]) return [];
    const from = began[node] ?? now;
    const goesOn = stages[node] === 'ready';
    const days = goesOn ? now - from : Math.max(1, calendar.place((closed[node] ?? 0) + 1) - from) - 0.5;
    if (days <= 0) return [];
    const age = Math.max(0, dayOf(network.today) - calendar.day(from));
    const weight = 0.5 ** (age / halfLife);
    return [{ id, owner, days, goesOn, weight, ...(estimate === undefined ? {} : { estimate }) }];
  });
  const isCounted = (node: number) => stages[node] === 'done' && work[node]?.kind !== 'outside';
  return { closed: [...work.keys()].filter(isCounted).length, samples };
}

/** How long it took in terms of its estimate; of a range, of its median. */
export function ratioOf({ days, estimate }: Sample): number | undefined {
  return estimate === undefined ? undefined : days / medianOf(estimate);
}
