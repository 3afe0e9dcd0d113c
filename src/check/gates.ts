/** The gates of a plan: held until they and all that blocks them are done, and by whom they were opened. */

import type { Closure, IssueHistory, WorkIssue } from '../model/github.ts';
import type { Plan } from '../model/plan.ts';
import { type Checklist, checklistOf } from './criteria.ts';
import { isKnown, type Wait, type WorkStatus } from './status.ts';

/** A gate of the plan, with what a reader needs to understand its state. */
export interface Gate {
  readonly id: string;
  readonly state: 'held' | 'open';
  /** Of its own issue. */
  readonly checklist: Checklist;
  /** What it waits for itself; that it is held though it waits for nothing has another reason. */
  readonly waits: readonly Wait[];
  /** Whether its issue is closed as completed. */
  readonly closed: boolean;
  readonly closure?: Closure;
}

/** @param histories by the node ids of issues */
export function gatesOf(
  plan: Plan,
  issues: ReadonlyMap<string, WorkIssue>,
  status: WorkStatus,
  histories: ReadonlyMap<string, IssueHistory>,
): Gate[] {
  return [...status.gates].flatMap(([id, state]) => {
    if (!plan.work.has(id)) return [];
    const issue = issues.get(id);
    const closed = issue?.state === 'completed';
    const closure = closed ? histories.get(issue.id)?.closure : undefined;
    const waits = (status.waits.get(id) ?? []).filter(isKnown);
    return [{ id, state, closed, waits, checklist: checklistOf(issue), ...(closure ? { closure } : {}) }];
  });
}
