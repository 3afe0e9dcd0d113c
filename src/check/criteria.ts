/** What has to be so before work may be closed, beside what blocks it. It keeps nobody from beginning. */

import { ticks, unticked } from '../model/checklist.ts';
import type { Place } from '../model/diagnostic.ts';
import type { WorkIssue } from '../model/github.ts';
import { bodyOf } from '../model/mark.ts';
import type { Plan, WorkItem } from '../model/plan.ts';

/** Something that has to be so before the work may be closed, and is not. `at` is where the plan asks for it. */
export type OpenCriterion =
  /** The work names an owner, whom the plan still calls a placeholder. */
  | { readonly kind: 'placeholder'; readonly owner: string; readonly at: Place; readonly ownerAt: Place }
  /** A gate's checklist has more to tick: in the words that stand there. */
  | { readonly kind: 'unticked'; readonly left: readonly string[]; readonly at: Place };

/** @param issue absent while the work has none: then nothing is listed that could be ticked */
export function openCriteria(
  { names, gate, at }: WorkItem,
  plan: Plan,
  issue: WorkIssue | undefined,
): OpenCriterion[] {
  const owner = plan.owners.get(names?.owner ?? '');
  const left = gate ? unticked(ownBlock(issue)) : [];
  return [
    ...(names && owner?.placeholder
      ? [{ kind: 'placeholder' as const, owner: owner.id, at: names.at, ownerAt: owner.at }]
      : []),
    ...(left.length > 0 ? [{ kind: 'unticked' as const, left, at }] : []),
  ];
}

/** The checkboxes of one issue, counted. */
export interface Checklist {
  readonly ticked: number;
  readonly total: number;
  /** What stands at its boxes. */
  readonly conditions: readonly string[];
}

/** Of our block: what people list around it is theirs. */
export function checklistOf(issue: WorkIssue | undefined): Checklist {
  const boxes = [...ticks(ownBlock(issue))];
  return {
    ticked: boxes.filter(([, mark]) => mark !== ' ').length,
    total: boxes.length,
    conditions: boxes.map(([key]) => key.slice(0, key.lastIndexOf('\n'))),
  };
}

function ownBlock(issue: WorkIssue | undefined): string {
  return bodyOf(issue?.body ?? '')?.block ?? '';
}
