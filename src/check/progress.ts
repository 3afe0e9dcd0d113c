/** How far each milestone is, counted over the plan's own items and workstreams. */
import type { Plan } from '../plan/plan.ts';
import type { WorkIssue } from '../sync/afterwards.ts';

export interface MilestoneProgress {
  readonly id: string;
  readonly title: string;
  /** `YYYY-MM-DD` */
  readonly due?: string;
  /** Absent until it is on GitHub. */
  readonly url?: string;
  /** Closed, as done or as not planned: what GitHub's own page of the milestone counts. */
  readonly closed: number;
  readonly total: number;
}

/** @param urls of the milestones that are on GitHub, by id */
export function progressOf(
  plan: Plan,
  issues: ReadonlyMap<string, WorkIssue>,
  urls: ReadonlyMap<string, string>,
): MilestoneProgress[] {
  return [...plan.milestones.values()].map(({ id, title, due }) => {
    const work = [...plan.work.values()].filter((one) => one.kind !== 'phase' && one.milestone === id);
    const closed = work.filter((one) => (issues.get(one.id)?.state ?? 'open') !== 'open').length;
    const url = urls.get(id);
    return { id, title, closed, total: work.length, ...(due ? { due } : {}), ...(url ? { url } : {}) };
  });
}
