/** How far milestones, phases and owners are: the numbers that GitHub shows of them too. */

import type { Count, WorkIssue } from '../model/github.ts';
import type { Plan, WorkItem } from '../model/plan.ts';

/**
 * A milestone of the plan, or what stands under a phase: of the plan's own issues, with phases where GitHub counts them
 * too. Closed is closed, as done or as not planned.
 */
export interface Progress extends Count {
  /** Of other people's issues there, which GitHub counts along; absent where there are none. */
  readonly beside?: Count;
  /** Of pull requests there, which GitHub counts along in a milestone; absent where there are none. */
  readonly pulls?: Count;
}

/** A milestone of the plan. */
export interface MilestoneProgress extends Progress {
  readonly id: string;
  readonly title: string;
  /** `YYYY-MM-DD` */
  readonly due?: string;
  /** Absent until it is on GitHub. */
  readonly url?: string;
}

/** A milestone that is on GitHub. */
interface Place {
  readonly url: string;
  /** Of other people's issues in it. */
  readonly beside: Count;
  /** As far as that is known. */
  readonly pulls?: Count;
}

/** What is on GitHub beside the plan's own issues, and which of those are not where the plan has them. */
export interface Surroundings {
  /** Of the milestones that are on GitHub, by id. */
  readonly milestones: ReadonlyMap<string, Place>;
  /** Under issues of the plan, by id. */
  readonly under: ReadonlyMap<string, Count>;
  /** Ids of work whose issue could not be made, or could not be put where it belongs. */
  readonly astray: ReadonlySet<string>;
  /** Whether something could not be done, so that the next run may leave more of it otherwise than the plan tells. */
  readonly isUnfinished: boolean;
}

/** All milestones, in the order of the plan. */
export function progressOf(
  plan: Plan,
  issues: ReadonlyMap<string, WorkIssue>,
  { milestones, astray }: Surroundings,
): MilestoneProgress[] {
  const all = [...plan.work.values()].filter(({ id }) => !astray.has(id));
  return [...plan.milestones.values()].map(({ id, title, due }) => {
    const counted = count(
      all.filter(({ milestone }) => milestone === id),
      issues,
    );
    const there = milestones.get(id);
    return {
      ...{ id, title, ...counted, ...besideOf(there) },
      ...(due ? { due } : {}),
      ...(there ? { url: there.url } : {}),
    };
  });
}

/**
 * What stands under an issue: what its bar of sub-issues shows.
 * @param children work of the plan
 */
export function progressUnder(
  id: string,
  children: readonly WorkItem[],
  issues: ReadonlyMap<string, WorkIssue>,
  { under, astray }: Surroundings,
): Progress {
  const counted = count(
    children.filter((child) => !astray.has(child.id)),
    issues,
  );
  return { ...counted, ...besideOf({ beside: under.get(id) }) };
}

function besideOf({
  beside,
  pulls,
}: {
  readonly beside?: Count | undefined;
  readonly pulls?: Count | undefined;
} = {}): Pick<Progress, 'beside' | 'pulls'> {
  return {
    ...(beside && beside.total > 0 ? { beside } : {}),
    ...(pulls && pulls.total > 0 ? { pulls } : {}),
  };
}

/** An owner of the plan. `total` is never 0. */
export interface OwnerProgress extends Count {
  readonly id: string;
  /** The label. */
  readonly name: string;
}

/** Counted over items and workstreams; an owner who has none is left out. */
export function ownersProgress(plan: Plan, issues: ReadonlyMap<string, WorkIssue>): OwnerProgress[] {
  return [...plan.owners.values()].flatMap(({ id, name }) => {
    const counted = count(
      [...plan.work.values()].filter(({ owner, kind }) => owner === id && kind !== 'phase'),
      issues,
    );
    return counted.total === 0 ? [] : [{ id, name, ...counted }];
  });
}

function count(work: readonly WorkItem[], issues: ReadonlyMap<string, WorkIssue>): Count {
  const closed = work.filter(({ id }) => (issues.get(id)?.state ?? 'open') !== 'open').length;
  return { closed, total: work.length };
}
