/** What a pull request changes on GitHub, apart from what had drifted before, and what that touches further on. */

import { type Assumptions, assumptionsOf } from '../check/assumptions.ts';
import { type Downstream, downstreamOf } from '../check/downstream.ts';
import { workStatus } from '../check/status.ts';
import type { Codebase } from '../model/codebase.ts';
import { hasErrors } from '../model/diagnostic.ts';
import type { Snapshot } from '../model/github.ts';
import type { Plan } from '../model/plan.ts';
import { ReadFailure } from '../model/ports.ts';
import type { Source } from '../model/source.ts';
import type { PullRequestTrigger } from '../model/trigger.ts';
import { parse } from '../plan/parse.ts';
import { type Change, workIdsOf } from '../sync/change.ts';
import { desired } from '../sync/desired.ts';
import { find } from '../sync/find.ts';
import { type Origin, originOf } from '../sync/origin.ts';

export interface PullRequestView extends Origin {
  readonly number: number;
  /** Why there is no plan at the base to compare with, in a sentence: then all is taken for the pull request's. */
  readonly uncompared?: string;
  /** Ids of closed work that its plan would put out of order. */
  readonly unsettles: readonly string[];
  readonly downstream: Downstream;
  /** What else may no longer hold, by the risks of the plan. */
  readonly assumptions: readonly Assumptions[];
}

interface Head {
  readonly plan: Plan;
  /** The folder or file of the plan, from the root of the repository. */
  readonly root: string;
  readonly source: Source;
  readonly snapshot: Snapshot;
  /** All that the plan of the pull request asks for. */
  readonly changes: readonly Change[];
  /** All that another plan asks for. */
  readonly due: (plan: Plan) => readonly Change[];
}

export async function pullRequestView(
  { number, base }: PullRequestTrigger,
  codebase: Codebase,
  { plan, root, source, snapshot, changes, due }: Head,
): Promise<PullRequestView> {
  const { issues } = find(desired(plan, source), snapshot);
  const view = (origin: Origin) => {
    const changed = [...new Set(origin.own.flatMap(workIdsOf))];
    const downstream = downstreamOf(changed, plan, issues);
    return { number, ...origin, downstream, assumptions: assumptionsOf(changed, plan) };
  };
  const before = await planAt(base, codebase, root);
  if (typeof before === 'string')
    return { ...view({ own: changes, drift: [] }), uncompared: before, unsettles: [] };
  const found = find(desired(before, source), snapshot);
  const known = new Set(workStatus(before, found.issues).outOfOrder);
  const unsettles = workStatus(plan, issues).outOfOrder.filter((id) => !known.has(id));
  return { ...view(originOf(changes, due(before))), unsettles };
}

/** The plan, or why there is none. */
async function planAt(commit: string | undefined, codebase: Codebase, root: string): Promise<Plan | string> {
  if (commit === undefined) return 'the event does not name the commit that this would be merged into';
  try {
    const files = await codebase.files(commit, root);
    if (!files) return `there is no plan at ${root} where this would be merged into`;
    const { plan, diagnostics } = parse(files, root, true);
    return plan && !hasErrors(diagnostics) ? plan : 'the plan that this would be merged into is broken';
  } catch (error) {
    if (!(error instanceof ReadFailure)) throw error;
    return `the plan that this would be merged into could not be read: ${error.message}`;
  }
}
