/** What differs between two networks, as far as it can move a day. */
import { type Estimate, isDropped, type Network, type Phase, type Work } from './network.ts';

/** One value of one thing; of work that came or went, one difference for all of it. */
export interface Difference {
  /** Of the work, phase or owner that it is about; of the program, where it is about the calendar. */
  readonly id: string;
  /** A promise is that of work or of a milestone. */
  readonly kind: 'work' | 'phase' | 'owner' | 'program' | 'promise';
  /** English, with ids as they are: `estimate 3d → 5d`, `waits for okta-sso`. */
  readonly what: string;
  /** The blocker, where a dependency was added or taken away. */
  readonly on?: string;
}

/** In plan order: of the calendar, of owners, milestones, phases and work. What both do not have comes last. */
export function differencesOf(before: Network, after: Network): Difference[] {
  const program = { kind: 'program', id: after.program } as const;
  const calendars = JSON.stringify(before.calendar) !== JSON.stringify(after.calendar);
  const owners = [...new Set([...before.owners.keys(), ...after.owners.keys()])];
  return [
    ...(calendars ? [{ ...program, what: 'time zone, working days or holidays changed' }] : []),
    ...owners.flatMap((id) =>
      changed('owner', id, 'at once', before.owners.get(id)?.atOnce, after.owners.get(id)?.atOnce),
    ),
    ...pairs(before.milestones, after.milestones).flatMap(({ id, old, now }) =>
      changed('promise', id, 'promised for', old?.due, now?.due),
    ),
    ...pairs(before.phases, after.phases).flatMap(({ id, old, now }) =>
      old && now ? dependencies('phase', id, old, now) : [],
    ),
    ...pairs(before.work, after.work).flatMap(({ id, old, now }) => ofWork(id, old, now)),
  ];
}

function ofWork(id: string, old: Work | undefined, now: Work | undefined): Difference[] {
  const isOld = old !== undefined && !isDropped(old.state);
  const isNow = now !== undefined && !isDropped(now.state);
  if (!isOld && !isNow) return [];
  if (!isNow) return [{ kind: 'work', id, what: now ? 'given up' : 'left the plan' }];
  if (!isOld) return [{ kind: 'work', id, what: old ? 'taken up again' : 'added' }];
  const one = (name: string, a: string | undefined, b: string | undefined) => changed('work', id, name, a, b);
  return [
    ...(old.state === now.state
      ? []
      : [{ kind: 'work' as const, id, what: now.state === 'open' ? 'reopened' : 'done' }]),
    ...one('estimate', estimateText(old.estimate), estimateText(now.estimate)),
    ...one('start', old.start, now.start),
    ...changed('promise', id, 'promised for', old.due, now.due),
    ...one('owner', old.owner, now.owner),
    ...one('milestone', old.milestone, now.milestone),
    ...one('phase', old.phase, now.phase),
    ...dependencies('work', id, old, now),
  ];
}

function dependencies(
  kind: 'work' | 'phase',
  id: string,
  old: Pick<Work | Phase, 'blockedBy'>,
  now: Pick<Work | Phase, 'blockedBy'>,
): Difference[] {
  const added = now.blockedBy.filter((on) => !old.blockedBy.includes(on));
  const gone = old.blockedBy.filter((on) => !now.blockedBy.includes(on));
  return [
    ...added.map((on) => ({ kind, id, on, what: `waits for ${on}` })),
    ...gone.map((on) => ({ kind, id, on, what: `waits no longer for ${on}` })),
  ];
}

function changed<T extends string | number>(
  kind: Difference['kind'],
  id: string,
  name: string,
  old: T | undefined,
  now: T | undefined,
): Difference[] {
  return old === now ? [] : [{ kind, id, what: `${name} ${old ?? 'none'} → ${now ?? 'none'}` }];
}

/** As it is written in a plan: `5d`, `3d-8d`. */
function estimateText(estimate: Estimate | undefined): string | undefined {
  if (estimate === undefined) return undefined;
  return typeof estimate === 'number' ? `${estimate}d` : `${estimate.low}d-${estimate.high}d`;
}

function pairs<T extends { readonly id: string }>(before: readonly T[], after: readonly T[]) {
  const old = new Map(before.map((one) => [one.id, one]));
  const now = new Map(after.map((one) => [one.id, one]));
  return [...new Set([...now.keys(), ...old.keys()])].map((id) => ({
    id,
    old: old.get(id),
    now: now.get(id),
  }));
}
