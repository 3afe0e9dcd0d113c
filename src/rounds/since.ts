/** What changed since a moment: how the plan and GitHub stood then, as far as that can be found out, and how they stand now. */
import { actualChanges, type State } from '../changes/actual.ts';
import type { PlannedChange, ProgramChange } from '../changes/change.ts';
import { type Comparison, comparedPlans, withMoves } from '../changes/comparison.ts';
import type { ByTeller, Since } from '../changes/since.ts';
import type { Codebase } from '../model/codebase.ts';
import type { Moment } from '../model/moment.ts';
import type { Plan } from '../model/plan.ts';
import { ReadFailure } from '../model/ports.ts';
import { pastPlan } from '../plan/past.ts';
import { programKey } from '../sync/block.ts';
import { formerRoot, type Standing } from './promises.ts';
import { timingOf } from './timing.ts';
import type { JudgedWorld } from './world.ts';

/**
 * One request more for each plan that is not the one of now, and one more where nobody noted its commit.
 * @param reopened open work that was opened again since, as far as somebody asked
 */
export async function lookBack(
  moments: ByTeller<Moment>,
  world: JudgedWorld,
  codebase: Codebase,
  standing: Pick<Standing, 'head' | 'root'>,
  reopened: ReadonlySet<string> = new Set(),
): Promise<ByTeller<Since>> {
  const known = new Map<string, Promise<Plan | string>>();
  const planAt = (moment: Moment) => {
    const key = moment.plan ?? moment.at;
    const found = known.get(key) ?? pastPlanOf(moment, world, codebase, standing);
    known.set(key, found);
    return found;
  };
  const told = new Map<string, Since>();
  for (const [teller, moment] of moments)
    told.set(teller, since(moment, await planAt(moment), world, reopened));
  return told;
}

/** What cannot be read holds nothing up: a sentence says why. */
async function pastPlanOf(
  { at, plan: noted }: Moment,
  { plan, source, promises: { newest } }: JudgedWorld,
  codebase: Codebase,
  { head, root }: Pick<Standing, 'head' | 'root'>,
): Promise<Plan | string> {
  if (noted !== undefined && noted === newest) return plan;
  const former = formerRoot(plan, source);
  const roots = [root, ...(former === undefined ? [] : [former])];
  const readAt = async (commit: string) => {
    for (const path of roots) {
      const files = await codebase.files(commit, path);
      if (files) return pastPlan(files, path) ?? `the plan of ${commit.slice(0, 7)} is broken`;
    }
    return undefined;
  };
  try {
    const remembered = noted === undefined ? undefined : await readAt(noted);
    if (remembered !== undefined) return remembered;
    for (const path of roots) {
      const commit = await codebase.planCommitAt(head, path, at);
      if (commit === undefined) continue;
      if (commit === newest) return plan;
      return (await readAt(commit)) ?? `GitHub does not give the plan of ${commit.slice(0, 7)} whole`;
    }
    return `the history of the plan does not reach back to ${at.slice(0, 10)}`;
  } catch (error) {
    if (!(error instanceof ReadFailure)) throw error;
    return error.message;
  }
}

/** @param before why it is not known, in a sentence, or the plan */
function since(
  from: Moment,
  before: Plan | string,
  world: JudgedWorld,
  reopened: ReadonlySet<string>,
): Since {
  const { plan, promises } = world;
  const actual = actualChanges(plan, from, { ...stateOf(world), reopened });
  if (typeof before === 'string') {
    const changes: readonly ProgramChange[] = [...newSince(from, world), ...actual];
    const unread = `what changed in the plan since ${from.at.slice(0, 10)} could not be read: ${before}`;
    return { from, comparison: { before: plan, after: plan, changes }, unread };
  }
  const comparison = comparedPlans(before, plan);
  const moved = promises.record ? withMoves(comparison, promises.record) : comparison;
  return { from, comparison: { ...moved, changes: [...moved.changes, ...withoutReturned(moved, actual)] } };
}

/** What came back to the plan is told as new: that its issue was opened again follows from it. */
function withoutReturned<T extends ProgramChange>({ changes }: Comparison, actual: readonly T[]): T[] {
  const added = new Set(changes.flatMap((one) => (one.kind === 'added' && one.of === 'work' ? one.id : [])));
  return actual.filter((one) => one.kind !== 'reopened' || !added.has(one.id));
}

/** As far as issues tell. What the run made that made the session too was there before it; since the beginning all is new. */
function newSince({ at, session = 0 }: Moment, { plan, issues }: JudgedWorld): PlannedChange[] {
  if (at === issues.get(programKey(plan))?.createdAt) return [];
  return [...plan.work.keys()].flatMap((id): PlannedChange[] => {
    const { createdAt, number = 0 } = issues.get(id) ?? {};
    const isNew = createdAt !== undefined && Date.parse(createdAt) > Date.parse(at) && number > session;
    return isNew ? [{ kind: 'added', of: 'work', id }] : [];
  });
}

function stateOf(world: JudgedWorld): Omit<State, 'reopened'> {
  const { issues, status } = world;
  const blockersOf = (id: string) => (status.waits.get(id) ?? []).flatMap(({ on }) => on ?? []);
  return {
    issues,
    tooEarly: new Map(status.outOfOrder.map((id) => [id, blockersOf(id)])),
    health: healthIn(world),
  };
}

function healthIn(world: JudgedWorld): State['health'] {
  const { forecast } = timingOf(world);
  return new Map(
    [...(forecast?.milestones ?? [])].flatMap(([id, { health }]) => (health ? [[id, health] as const] : [])),
  );
}

/** How things stand now, for whoever will want to know what changed since. */
export function momentNow(world: JudgedWorld): Moment {
  const { issues, plan, now } = world;
  const { newest } = world.promises;
  const closed = [...plan.work.keys()].flatMap((id) => {
    const issue = issues.get(id);
    return issue && issue.state !== 'open' ? issue.number : [];
  });
  return {
    at: now,
    ...(newest === undefined ? {} : { plan: newest }),
    closed: new Set(closed),
    health: healthIn(world),
  };
}
