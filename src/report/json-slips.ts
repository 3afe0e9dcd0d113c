/** Promises and their moves, for programs. */
import type { MovedPromise, MovedPromises } from '../model/promises.ts';

/** Of all that is promised, by id. Names are people's text; of what moved often only the newest moves are known. */
export function slipsJson({ milestones, work }: MovedPromises): object {
  return { milestones: each(milestones), work: each(work) };
}

function each(promises: ReadonlyMap<string, MovedPromise>): object {
  return Object.fromEntries(promises);
}
