/** What changed since a moment: how the plan and GitHub stood then, as far as that can be found out, and how they stand now. */
import { actualChanges, type State } from '../changes/actual.ts';
import type { PlannedChange, ProgramChange } from '../changes/change.ts';
import { type Comparison, comparedPlans, withMoves } from '../changes/comparison.ts';
import type { ByTeller, Since } from '../changes/since.ts';
import type { Moment } from '../model/moment.ts';
import { programKey } from '../sync/block.ts';
import { type Archive, type PastPlan, pastPlans } from './past-plans.ts';
import { timingOf } from './timing.ts';
import { notedEarly, type Turns } from './turns.ts';
import type { JudgedWorld } from './world.ts';

/**
 * @param archive where plans of then are: see `pastPlans` for what that costs
 * @param turns when issues were closed and opened again, as far as somebody asked
 */
export async function lookBack(
  moments: ByTeller<Moment>,
  world: JudgedWorld,
  archive: Archive,
  turns: Turns,
): Promise<ByTeller<Since>> {
  const planAt = await pastPlans([...moments.values()], world, archive);
  return new Map(
    [...moments].map(([teller, moment]) => [teller, since(moment, planAt(moment), world, turns)]),
  );
}

/** @param before why it is not known, in a sentence, or the plan */
function since(from: Moment, before: PastPlan, world: JudgedWorld, turns: Turns): Since {
  const { plan, promises } = world;
  const state = { ...stateOf(world), turns };
  if (typeof before === 'string') {
    const actual = actualChanges(from, undefined, plan, state);
    const changes: readonly ProgramChange[] = [...newSince(from, world), ...actual];
    const unread = `what changed in the plan since ${from.at.slice(0, 10)} could not be read: ${before}`;
    return { from, comparison: { before: plan, after: plan, changes }, unread };
  }
  const actual = actualChanges(from, before, plan, state);
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

function stateOf(world: JudgedWorld): Omit<State, 'turns'> {
  const { issues, status } = world;
  const blockersOf = (id: string) => (status.waits.get(id) ?? []).flatMap(({ on }) => on ?? []);
  return {
    issues,
    tooEarly: new Map(status.outOfOrder.map((id) => [id, blockersOf(id)])),
    health: healthIn(world),
    noted: notedEarly(world),
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
