/** What waits for what, by the state of the issues: ready, blocked, out of order, and the gates. */
import type { Plan, WorkItem } from '../plan/plan.ts';
import type { WorkIssue } from '../sync/afterwards.ts';
import type { IssueState } from '../sync/ports.ts';

export interface Standing {
  /** Ids of open work that nothing blocks. */
  readonly ready: readonly string[];
  /** Ids of open work that something blocks. */
  readonly blocked: readonly string[];
  /** Ids of work that was closed as done while something that blocks it was open. */
  readonly violations: readonly string[];
  /** A gate is open once it and everything that blocks it is done. */
  readonly gates: ReadonlyMap<string, 'held' | 'open'>;
}

/** An issue that does not exist yet is open. */
export function standing(plan: Plan, issues: ReadonlyMap<string, WorkIssue>): Standing {
  const work = [...plan.work.values()];
  const stateOf = (id: string): IssueState => issues.get(id)?.state ?? 'open';
  const itemsOf = new Map<string, string[]>();
  for (const { id, phase } of work) if (phase) itemsOf.set(phase, [...(itemsOf.get(phase) ?? []), id]);

  /** Its own blockers and its phase's, in the plan and by links that people added on GitHub; not what is waived. */
  const isBlocked = (one: WorkItem): boolean => {
    const phase = plan.work.get(one.phase ?? '');
    const waits = [one, ...(phase ? [phase] : [])].some(({ id, blockedBy }) => {
      const waived = new Set(
        blockedBy.flatMap(({ on, waived }) => (waived === undefined ? [] : issues.get(on)?.id)),
      );
      const planned = blockedBy.some(({ on, waived }) => waived === undefined && stateOf(on) === 'open');
      const linked = issues
        .get(id)
        ?.blockedBy.some((blocker) => blocker.state === 'open' && !waived.has(blocker.id));
      return planned || linked;
    });
    return waits || (itemsOf.get(one.id) ?? []).some((id) => stateOf(id) === 'open');
  };

  const held = new Set(work.filter(isBlocked).map(({ id }) => id));
  const ids = (test: (one: WorkItem) => boolean) => work.filter(test).map(({ id }) => id);
  return {
    ready: ids(({ id }) => stateOf(id) === 'open' && !held.has(id)),
    blocked: ids(({ id }) => stateOf(id) === 'open' && held.has(id)),
    violations: ids(({ id }) => stateOf(id) === 'completed' && held.has(id)),
    gates: new Map(
      work
        .filter(({ gate }) => gate)
        .map(({ id }) => [
          id,
          stateOf(id) !== 'open' && !held.has(id) ? ('open' as const) : ('held' as const),
        ]),
    ),
  };
}
