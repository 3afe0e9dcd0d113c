/** What else may no longer hold where one of the things changes that a risk keeps together. */
import type { Plan, Risk } from '../model/plan.ts';

/** One risk of which a part changes and a part does not. */
export interface Assumptions {
  readonly risk: Risk;
  /** Ids of what changes. */
  readonly changed: readonly string[];
  /** Ids of the others, whose assumptions that may change. */
  readonly others: readonly string[];
}

/** @param ids of work that changes */
export function assumptionsOf(ids: readonly string[], plan: Plan): Assumptions[] {
  const changing = new Set(ids);
  return [...plan.risks.values()].flatMap((risk) => {
    const changed = risk.keepTogether.filter((id) => changing.has(id));
    const others = risk.keepTogether.filter((id) => !changing.has(id));
    return changed.length === 0 || others.length === 0 ? [] : [{ risk, changed, others }];
  });
}
