/** The order of what a run writes. A new kind of write is a file beside this one, and a word in the list. */
import { diff } from '../sync/diff.ts';
import type { Maker } from '../sync/maker.ts';
import { withoutOffered } from '../sync/offered.ts';
import { briefs } from './briefs.ts';
import { decisions } from './decisions.ts';
import type { Look } from './look.ts';
import { outOfOrder } from './out-of-order.ts';
import { pageChanges } from './own-issues.ts';
import { readyChanges } from './ready.ts';
import { sessionChanges } from './sessions.ts';
import { type JudgedWorld, judged, type Round, renewed, type World } from './world.ts';

const thePlan = ({ target, found, offered }: World) =>
  withoutOffered(diff(target, found), offered, target, found);

/** What follows from how things stand once they are as the plan asks. */
const others: readonly Round[] = [outOfOrder, decisions];

/** What shows how all stands. */
const asTheyStand: Round = (world) => [...readyChanges(world), ...sessionChanges(world)];
const whatTheyShow: Round = (world) => [...briefs(world), ...pageChanges(world)];
const allAtOnce: Round = (world) => [...asTheyStand(world), ...whatTheyShow(world)];

/** In one go they share requests; but what became of sessions the page has to know. */
function lastRounds(world: JudgedWorld): readonly Round[] {
  return sessionChanges(world).length > 0 ? [asTheyStand, whatTheyShow] : [allAtOnce];
}

/**
 * Plays all rounds, each once, on the world that the one before left.
 * @param look into the history of the plan, where there is something to be written; a preview looks nowhere
 */
export async function play(start: World, make: Maker, look?: Look): Promise<JudgedWorld> {
  let world = judged(renewed(start, await make(thePlan(start))));
  for (const round of others) world = renewed(world, await make(round(world)));
  if (look && hasToWrite(world)) world = { ...world, ...(await look(world)) };
  for (const round of lastRounds(world)) world = renewed(world, await make(round(world)));
  return world;
}

/** A run that stopped before its end writes nothing more. */
function hasToWrite(world: JudgedWorld): boolean {
  if (world.outcomes.some(({ result }) => result === 'remaining')) return false;
  return world.outcomes.length > 0 || allAtOnce(world).length > 0;
}
