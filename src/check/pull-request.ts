/** What a pull request changes on GitHub, apart from what had drifted before, and what that touches further on. */
import { hasErrors } from '../diagnostic.ts';
import { parse } from '../plan/parse.ts';
import type { Plan } from '../plan/plan.ts';
import type { Source } from '../sync/body.ts';
import { type Change, workOf } from '../sync/change.ts';
import { desired } from '../sync/desired.ts';
import { diff } from '../sync/diff.ts';
import { find } from '../sync/find.ts';
import { type Origin, originOf } from '../sync/origin.ts';
import { ReadFailure, type Snapshot } from '../sync/ports.ts';
import type { Codebase } from './codebase.ts';
import { type Downstream, downstreamOf } from './downstream.ts';
import type { PullRequestOccasion } from './occasion.ts';

export interface PullRequestView extends Origin {
  readonly number: number;
  /** Whether there is a sound plan at the base; without, all is taken for the pull request's. */
  readonly compared: boolean;
  readonly downstream: Downstream;
}

interface Head {
  readonly plan: Plan;
  /** The folder or file of the plan, from the root of the repository. */
  readonly root: string;
  readonly source: Source;
  readonly snapshot: Snapshot;
  /** All that the plan of the pull request asks for. */
  readonly changes: readonly Change[];
}

export async function pullRequestView(
  { number, base }: PullRequestOccasion,
  codebase: Codebase,
  { plan, root, source, snapshot, changes }: Head,
): Promise<PullRequestView> {
  const before = await planAt(base, codebase, root);
  const target = before && desired(before, source);
  const origin = target
    ? originOf(changes, diff(target, find(target, snapshot)))
    : { own: changes, drift: [] };
  const { issues } = find(desired(plan, source), snapshot);
  const touched = [...new Set(origin.own.flatMap(workOf))];
  return {
    number,
    compared: target !== undefined,
    ...origin,
    downstream: downstreamOf(touched, plan, issues),
  };
}

async function planAt(commit: string, codebase: Codebase, root: string): Promise<Plan | undefined> {
  try {
    const files = await codebase.files(commit, root);
    const parsed = files && parse(files, root, true);
    return parsed && !hasErrors(parsed.diagnostics) ? parsed.plan : undefined;
  } catch (error) {
    if (error instanceof ReadFailure) return undefined;
    throw error;
  }
}
