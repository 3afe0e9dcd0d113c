/** How far each milestone and each owner is, counted over the plan's own items and workstreams. */

import type { WorkIssue } from '../model/github.ts';
import type { Plan, WorkItem } from '../model/plan.ts';

/** A milestone of the plan. Phases are not counted: their items are. */
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
    const counted = count(
      [...plan.work.values()].filter(({ milestone }) => milestone === id),
      issues,
    );
    const url = urls.get(id);
    return { id, title, ...counted, ...(due ? { due } : {}), ...(url ? { url } : {}) };
  });
}

/** An owner of the plan. `total` is never 0. */
export interface OwnerProgress {
  readonly id: string;
  /** The label. */
  readonly name: string;
  readonly closed: number;
  readonly total: number;
}

/** Counted over items and workstreams; an owner who has none is left out. */
export function ownersProgress(plan: Plan, issues: ReadonlyMap<string, WorkIssue>): OwnerProgress[] {
  return [...plan.owners.values()].flatMap(({ id, name }) => {
    const counted = count(
      [...plan.work.values()].filter(({ owner }) => owner === id),
      issues,
    );
    return counted.total === 0 ? [] : [{ id, name, ...counted }];
  });
}

function count(
  work: readonly WorkItem[],
  issues: ReadonlyMap<string, WorkIssue>,
): { closed: number; total: number } {
  const counted = work.filter(({ kind }) => kind !== 'phase');
  const closed = counted.filter(({ id }) => (issues.get(id)?.state ?? 'open') !== 'open').length;
  return { closed, total: counted.length };
}
