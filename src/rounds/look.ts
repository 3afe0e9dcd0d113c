/** What only a run that has something to write looks at: the history of the plan. */
import type { ByTeller, Since } from '../changes/since.ts';
import type { Codebase } from '../model/codebase.ts';
import type { Moment } from '../model/moment.ts';
import type { Reader } from '../model/ports.ts';
import { briefMoments } from './briefs.ts';
import { archiveRequests } from './past-plans.ts';
import { lookInto, type Standing } from './promises.ts';
import { sessionMoments } from './sessions.ts';
import { lookBack } from './since.ts';
import { readTurns, turning } from './turns.ts';
import type { JudgedWorld, PromisesKnown } from './world.ts';

/** How promises moved, and what changed since those moments that something tells about in this run. */
export interface Looked {
  readonly promises: PromisesKnown;
  readonly since: ByTeller<Since>;
}

/** The world is as all rounds but the last left it. */
export type Look = (world: JudgedWorld) => Promise<Looked>;

/** For what changed since, in all. */
const mostRequests = 2;

/**
 * What cannot be read is said, and holds nothing up. A session is told of once, so it is always looked for; what reviews have to
 * know may wait for the next run.
 */
export function lookingInto(codebase: Codebase, reader: Pick<Reader, 'turns'>, standing: Standing): Look {
  return async (world) => {
    const { promises, listings } = await lookInto(world, codebase, standing);
    const known = { ...world, promises };
    const archive = { codebase, standing, listings };
    const ofPlans = (some: ReadonlyMap<string, Moment>) =>
      archiveRequests([...some.values()], known, archive);
    const ofTurns = (some: ReadonlyMap<string, Moment>) => (turning(some.values(), known).length > 0 ? 1 : 0);
    let moments: ReadonlyMap<string, Moment> = sessionMoments(world);
    for (const brief of briefMoments(world)) {
      const more = new Map([...moments, brief]);
      if (ofPlans(more) + ofTurns(more) <= mostRequests) moments = more;
    }
    const isRoom = ofPlans(moments) + ofTurns(moments) <= mostRequests;
    const turns = isRoom ? await readTurns(turning(moments.values(), known), known, reader) : new Map();
    return { promises, since: await lookBack(moments, known, archive, turns) };
  };
}
