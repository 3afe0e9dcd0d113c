/** What a pull request changes on GitHub, apart from what had drifted before, and what that touches further on. */

import { type Comparison, comparedPlans } from '../changes/comparison.ts';
import { type Assumptions, assumptionsOf } from '../check/assumptions.ts';
import { type Downstream, downstreamOf } from '../check/downstream.ts';
import { hasErrors } from '../model/diagnostic.ts';
import type { Plan } from '../model/plan.ts';
import type { PlanFiles, SourceFile } from '../model/source.ts';
import { parse } from '../plan/parse.ts';
import type { Move } from '../schedule/moves.ts';
import { programKey } from '../sync/block.ts';
import { type Change, workIdsOf } from '../sync/change.ts';
import { desired } from '../sync/desired.ts';
import { planner } from '../sync/maker.ts';
import { type Origin, originOf } from '../sync/origin.ts';
import { criticalIn } from './critical.ts';
import { play } from './rounds.ts';
import { movesOf } from './timing.ts';
import { type BasePlan, type JudgedWorld, type World, worldOf } from './world.ts';

/** What merging it would do, by its own plan and the plan that it is merged into. */
export interface PullRequestView extends Origin {
  readonly number: number;
  /** Why there is no plan at the base to compare with, in a sentence: then all is taken for the pull request's. */
  readonly uncompared?: string;
  /** Ids of closed work that its plan would put out of order. */
  readonly unsettles: readonly string[];
  readonly downstream: Downstream;
  /** What else may no longer hold, by the risks of the plan. */
  readonly assumptions: readonly Assumptions[];
  /** The milestones and gates whose days it moves, and the program. */
  readonly moves: readonly Move[];
  /** What it changes in the plan; of the first one, all of it. Absent where there is nothing to compare with. */
  readonly comparison?: Comparison;
}

/** @param world of the pull request's own plan, once all rounds were played */
export async function pullRequestView(
  number: number,
  world: JudgedWorld,
  base: BasePlan,
  planFiles: PlanFiles,
): Promise<PullRequestView> {
  const changes = changesOf(world);
  const before = await worldAtBase(world, base, planFiles);
  if (typeof before === 'string')
    return {
      ...viewOf(number, world, { own: changes, drift: [] }),
      ...('isFirst' in base && !world.issues.has(programKey(world.plan))
        ? { comparison: comparedPlans(emptied(world.plan), world.plan) }
        : {}),
      uncompared: before,
      // Nothing is there that could wait for anything.
      downstream: { touched: [], owners: [], milestones: [] },
      unsettles: [],
      moves: [],
    };
  const known = new Set(before.status.outOfOrder);
  const unsettles = world.status.outOfOrder.filter((id) => !known.has(id));
  const origin = originOf(changes, changesOf(before));
  const comparison = comparedPlans(before.plan, world.plan);
  return {
    ...viewOf(number, world, origin, comparison),
    unsettles,
    moves: movesOf(before, world),
    comparison,
  };
}

/** Before there was a plan. */
function emptied(plan: Plan): Plan {
  const none = new Map<never, never>();
  const cadence = { sessions: none, reviews: [], logs: [] };
  return { ...plan, owners: none, milestones: none, work: none, decisions: none, risks: none, cadence };
}

/** What its plan asks for; what is out of order is told for itself. */
function changesOf({ outcomes }: World): Change[] {
  return outcomes.flatMap(({ change }) => (change.kind === 'tell' ? [] : change));
}

/** What is no change of the plan in people's words touches nothing further on: other texts, labels and people. */
function viewOf(number: number, { plan, found }: World, origin: Origin, comparison?: Comparison) {
  const told = new Set((comparison?.changes ?? []).flatMap((one) => ('id' in one ? one.id : [])));
  const changing = origin.own.flatMap((change) => {
    const ids = workIdsOf(change);
    return comparison && change.kind === 'update-issue' ? ids.filter((id) => told.has(id)) : ids;
  });
  const changed = [...new Set(changing)];
  const downstream = downstreamOf(changed, plan, found.issues);
  return { number, ...origin, downstream, assumptions: assumptionsOf(changed, plan) };
}

/** The same rounds, played for the plan at the base: only for another plan is there anything to find out. */
async function worldAtBase(
  world: JudgedWorld,
  base: BasePlan,
  planFiles: PlanFiles,
): Promise<World | string> {
  if ('uncompared' in base) return base.uncompared;
  if (isSame(base.files, planFiles.files)) return world;
  const { plan, diagnostics } = parse(base.files, base.path);
  if (!plan || hasErrors(diagnostics)) return 'the plan that this would be merged into is broken';
  const { source, place, due, now, today, observed } = world;
  const day = today === undefined ? {} : { today };
  const subject = { plan, source, place, due, now, ...day, target: desired(plan, source, criticalIn(plan)) };
  return play({ ...worldOf(subject, observed), offered: world.offered }, planner);
}

function isSame(one: readonly SourceFile[], other: readonly SourceFile[]): boolean {
  const known = new Map(one.map(({ path, bytes }) => [path, bytes]));
  return (
    one.length === other.length &&
    other.every(({ path, bytes }) => {
      const same = known.get(path);
      return (
        same !== undefined && same.length === bytes.length && same.every((byte, at) => byte === bytes[at])
      );
    })
  );
}
