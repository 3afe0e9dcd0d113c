/** What only a run that has something to write looks at: the history of the plan. */
import type { ByTeller, Since } from '../changes/since.ts';
import type { Codebase } from '../model/codebase.ts';
import type { Moment } from '../model/moment.ts';
import { briefMoments } from './briefs.ts';
import { lookInto, type Standing } from './promises.ts';
import { sessionMoments } from './sessions.ts';
import { lookBack } from './since.ts';
import type { JudgedWorld, PromisesKnown } from './world.ts';

/** How promises moved, and what changed since those moments that something tells about in this run. */
export interface Looked {
  readonly promises: PromisesKnown;
  readonly since: ByTeller<Since>;
}

/** The world is as all rounds but the last left it. */
export type Look = (world: JudgedWorld) => Promise<Looked>;

/** For plans of the past, beside what is told only once: a plan whose commit nobody noted takes two. */
const mostRequests = 3;

/**
 * What cannot be read is said, and holds nothing up. A session is told of once, so it is always looked for; what reviews have to
 * know may wait for the next run.
 */
export function lookingInto(codebase: Codebase, standing: Standing): Look {
  return async (world) => {
    const promises = await lookInto(world, codebase, standing);
    const moments = new Map(sessionMoments(world));
    const costs = new Map([...moments.values()].map((moment) => costOf(moment, promises)));
    for (const [teller, moment] of briefMoments(world)) {
      const [key, cost] = costOf(moment, promises);
      const spent = [...costs.values()].reduce((sum, one) => sum + one, 0);
      if (!costs.has(key) && spent + cost > mostRequests) continue;
      costs.set(key, cost);
      moments.set(teller, moment);
    }
    return { promises, since: await lookBack(moments, { ...world, promises }, codebase, standing) };
  };
}

function costOf({ plan, at }: Moment, { newest }: PromisesKnown): [key: string, requests: number] {
  if (plan === undefined) return [at, 2];
  return [plan, plan === newest ? 0 : 1];
}
