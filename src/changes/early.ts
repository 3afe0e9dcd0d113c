/** Work that was closed too early and opened again: how the issues stand now shows no trace of it. */
import type { Turn, WorkIssue } from '../model/github.ts';
import type { Moment } from '../model/moment.ts';
import type { Plan } from '../model/plan.ts';
import type { ActualChange } from './change.ts';
import { type Paired, paired } from './pairs.ts';

/** What tells how an issue stood at another time, by the ids of the plan now. */
export interface Past {
  readonly issues: ReadonlyMap<string, WorkIssue>;
  /** Closings and reopenings, oldest first, of the issues that somebody asked for. */
  readonly turns: ReadonlyMap<string, readonly Turn[]>;
  /** Of which a comment says that they were closed too early, and that still wait. */
  readonly noted: ReadonlySet<string>;
}

/**
 * Once for each work, however often that was. It counts what blocked it by the plan at both times, or a comment that says so: nobody
 * knows when a link that a person made was there.
 * @param before the plan then; absent where nobody could read it
 */
export function closedEarly(
  then: Moment,
  before: Plan | undefined,
  after: Plan,
  past: Past,
): Extract<ActualChange, { kind: 'too-early' }>[] {
  const pairs = before && paired(before.work, after.work, before.program.id);
  const waitsOf = blockersIn(after);
  const waitedOf = before && blockersIn(before);
  const waitedBefore = (id: string) => waitedThen(id, pairs, waitedOf);
  return [...after.work.keys()].flatMap((id) => {
    const closings = endedClosings(past.turns.get(id) ?? [], then.at);
    if (closings.length === 0) return [];
    const waited = waitedBefore(id);
    const blockers = waitsOf(id).filter(
      (on) => (waited === undefined || waited.has(on)) && closings.some((at) => wasOpen(on, at, past)),
    );
    if (blockers.length === 0 && !past.noted.has(id)) return [];
    return [{ kind: 'too-early' as const, id, before: blockers, reopened: true as const }];
  });
}

/** What blocks each work by the plan, itself, through its phase, or as what is in it. */
export function blockersIn({ work }: Plan): (id: string) => readonly string[] {
  const itemsOf = new Map<string, string[]>();
  for (const { id, phase } of work.values())
    if (phase !== undefined) itemsOf.set(phase, [...(itemsOf.get(phase) ?? []), id]);
  const own = (id: string) =>
    (work.get(id)?.blockedBy ?? []).flatMap(({ on, waived }) => (waived === undefined ? on : []));
  return (id) => {
    const phase = work.get(id)?.phase;
    return [...new Set([...own(id), ...(phase === undefined ? [] : own(phase)), ...(itemsOf.get(id) ?? [])])];
  };
}

/** Undefined of what was not there then: what blocks it came with it. */
function waitedThen(
  id: string,
  pairs: Paired<{ readonly id: string; readonly formerly: readonly string[] }> | undefined,
  waitedOf: ((id: string) => readonly string[]) | undefined,
): ReadonlySet<string> | undefined {
  const old = pairs?.get(id)?.old;
  if (!pairs || !waitedOf || !old) return undefined;
  return new Set(waitedOf(old.id).map(pairs.idOf));
}

/** When it was closed as done, where it was opened again later. */
function endedClosings(turns: readonly Turn[], since: string): string[] {
  const lastOpening = turns.findLastIndex(({ state }) => state === 'open');
  return turns
    .slice(0, Math.max(0, lastOpening))
    .flatMap(({ at, state }) => (state === 'completed' && Date.parse(at) > Date.parse(since) ? at : []));
}

function wasOpen(id: string, at: string, { issues, turns }: Past): boolean {
  const issue = issues.get(id);
  const moment = Date.parse(at);
  if (!issue || !(Date.parse(issue.createdAt ?? '') <= moment)) return false;
  const known = turns.get(id);
  if (known) return stateAt(known, at) === 'open';
  return issue.state === 'open' || Date.parse(issue.closedAt ?? '') > moment;
}

/** Before the first closing it is open. */
export function stateAt(turns: readonly Turn[], at: string): Turn['state'] {
  return turns.findLast((one) => Date.parse(one.at) <= Date.parse(at))?.state ?? 'open';
}
