/** A moment since which people want to know what changed, and how marks keep how things stood then. */
import { type NumberRange, rangesFrom, rangesText } from './ranges.ts';

/** Only its time is always known. */
export interface Moment {
  /** ISO 8601. */
  readonly at: string;
  /** The number of the session that was made then. */
  readonly session?: number;
  /** The newest commit that had touched the plan. */
  readonly plan?: string;
  /** Numbers of the issues of the plan's work that were closed. */
  readonly closed?: ReadonlySet<number>;
  /** As it was computed, of milestones, by id. */
  readonly health?: ReadonlyMap<string, string>;
}

/** What `momentFrom` reads. */
export function momentJson({ at, session, plan, closed, health }: Moment): object {
  return {
    at,
    ...(session === undefined ? {} : { session }),
    ...(plan === undefined ? {} : { plan }),
    ...(closed === undefined ? {} : { closed: rangesText(closed) }),
    ...(health === undefined || health.size === 0 ? {} : { health: Object.fromEntries(health) }),
  };
}

/** People can write anything between the marks; what is no moment counts as none. */
export function momentFrom(value: unknown): Moment | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { at, session, plan, closed, health }: Record<string, unknown> = { ...value };
  if (typeof at !== 'string' || !/^\d{4}-\d\d-\d\dT[\d:.]{5,15}Z$/.test(at) || Number.isNaN(Date.parse(at)))
    return undefined;
  return {
    at,
    ...(Number.isSafeInteger(session) ? { session: Number(session) } : {}),
    ...(typeof plan === 'string' && /^[0-9a-f]{40,64}$/.test(plan) ? { plan } : {}),
    ...(typeof closed === 'string' ? { closed: numbersIn(rangesFrom(closed)) } : {}),
    ...(typeof health === 'object' && health !== null ? { health: healthIn(health) } : {}),
  };
}

function numbersIn(ranges: readonly NumberRange[]): ReadonlySet<number> {
  const numbers = new Set<number>();
  for (const [first, last] of ranges) for (let number = first; number <= last; number++) numbers.add(number);
  return numbers;
}

function healthIn(value: object): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(value).flatMap(([id, one]) => (typeof one === 'string' ? [[id, one] as const] : [])),
  );
}
