/** What blocked work and is closed now: what freed it, and when. */
import type { WorkIssue } from '../model/github.ts';
import { nearName } from '../model/names.ts';
import type { Plan, WorkItem } from '../model/plan.ts';

/** A blocker that is closed, whether as done or not: it blocks no more. */
export interface Settled {
  /** Its `nearName`, from the issue that it blocked. */
  readonly name: string;
  /** ISO 8601; absent where nobody knows. */
  readonly at?: string;
}

type Issues = ReadonlyMap<string, WorkIssue>;
type Closed = Pick<WorkIssue, 'id' | 'number' | 'repository' | 'state' | 'closedAt'>;

/** Asks for one piece of work of a plan after another. */
export function settledBlockers(plan: Plan, issues: Issues): (id: string) => readonly Settled[] {
  const idOf = new Map([...plan.work.keys()].map((id) => [issues.get(id)?.id ?? '', id]));
  const itemsOf = new Map<string, WorkItem[]>();
  for (const one of plan.work.values())
    if (one.phase !== undefined) itemsOf.set(one.phase, [...(itemsOf.get(one.phase) ?? []), one]);
  const own = (id: string): Closed[] => {
    const { blockedBy = [] } = plan.work.get(id) ?? {};
    const planned = blockedBy.flatMap(({ on, waived }) => {
      const issue = issues.get(on);
      return issue ? [{ issue, waived }] : [];
    });
    const known = new Set(planned.map(({ issue }) => issue.id));
    // How the plan's own issues stand after the run is known better than from their links.
    const links = (issues.get(id)?.blockedBy ?? [])
      .filter((one) => !known.has(one.id))
      .map((one) => issues.get(idOf.get(one.id) ?? '') ?? one);
    return [...planned.flatMap(({ issue, waived }) => (waived === undefined ? issue : [])), ...links];
  };
  return (id) => {
    const { phase } = plan.work.get(id) ?? {};
    const items = (itemsOf.get(id) ?? []).flatMap((item) => issues.get(item.id) ?? []);
    const repository = issues.get(id)?.repository ?? '';
    const all = [...own(id), ...(phase === undefined ? [] : own(phase)), ...items];
    const closed = new Map(all.filter(({ state }) => state !== 'open').map((one) => [one.id, one]));
    return [...closed.values()].map((one) => {
      const name = nearName(one, repository);
      return one.closedAt === undefined ? { name } : { name, at: one.closedAt };
    });
  };
}
