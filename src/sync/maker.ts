/** What makes changes, or only shows them: the one difference between an apply and a preview. */
import { type CloseLimit, held } from './brake.ts';
import type { Change, Outcome } from './change.ts';

/** One outcome for each change, in their order. What one go made, the next can refer to. */
export type Maker = (changes: readonly Change[]) => Promise<readonly Outcome[]>;

/** Makes nothing. */
export const planner: Maker = async (changes) => changes.map((change) => ({ change, result: 'planned' }));

/**
 * Makes all but closings that are too many at once, which are put behind the rest as failed.
 * @param existing how many issues the plan has on GitHub
 */
export function braked(make: Maker, existing: number, limit: CloseLimit): Maker {
  return async (changes) => {
    const stopped = held(changes, existing, limit);
    const kept = new Set(stopped.map(({ change }) => change));
    return [...(await make(changes.filter((change) => !kept.has(change)))), ...stopped];
  };
}
