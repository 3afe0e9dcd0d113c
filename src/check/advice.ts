/** What can be done about work that was finished, or would be, too early: values, which each medium puts into its words. */
import type { Place } from '../model/diagnostic.ts';
import type { Cause } from './closings.ts';
import type { OpenCriterion } from './criteria.ts';
import type { Wait } from './status.ts';

/** One way out. The order of `adviceOn` is the order in which people should think of them. */
export type Advice =
  /** What blocks it may be done already. */
  | { readonly way: 'close-blocker' }
  | { readonly way: 'tick' }
  /** The owner may be official already; `at` is where the plan calls it a placeholder. */
  | { readonly way: 'name-owner'; readonly owner: string; readonly at: Place }
  | { readonly way: 'reopen' }
  /** So that the merge or the commit does not close it. */
  | { readonly way: 'take-word-out'; readonly of: Cause['kind'] }
  /** An item may not belong to the phase that waits for it. */
  | { readonly way: 'take-item-out' }
  /** A review may look at what it should not. */
  | { readonly way: 'move-reviewed' }
  | { readonly way: 'remove-link' }
  | { readonly way: 'drop-dependency' }
  | { readonly way: 'waive' };

/** One piece of work that was finished too early, or would be: all that the advice depends on. */
export interface Situation {
  readonly waits: readonly Wait[];
  readonly criteria: readonly OpenCriterion[];
  /** Whether it is closed already, and stays so unless somebody opens it. */
  readonly closed: boolean;
  /** What would close it. */
  readonly causes: readonly Cause[];
}

/** The same way once, however many situations it helps in; those that begin with the work itself come first. */
export function adviceOn(situations: readonly Situation[]): Advice[] {
  const waits = situations.flatMap((one) => one.waits);
  const criteria = situations.flatMap((one) => one.criteria);
  const kinds = new Set(waits.map(({ because }) => because.kind));
  const causes = new Set(situations.flatMap((one) => one.causes.map(({ kind }) => kind)));
  const when = (applies: boolean, ...advice: readonly Advice[]) => (applies ? advice : []);
  return [
    ...when(kinds.size > 0, { way: 'close-blocker' }),
    ...ownersToName(criteria),
    ...when(
      criteria.some(({ kind }) => kind === 'unticked'),
      { way: 'tick' },
    ),
    ...when(
      situations.some(({ closed }) => closed),
      { way: 'reopen' },
    ),
    ...when(causes.has('pull-request'), { way: 'take-word-out', of: 'pull-request' }),
    ...when(causes.has('commit'), { way: 'take-word-out', of: 'commit' }),
    ...when(kinds.has('item'), { way: 'take-item-out' }),
    ...when(kinds.has('review'), { way: 'move-reviewed' }),
    ...when(kinds.has('link'), { way: 'remove-link' }),
    ...when(kinds.has('dependency'), { way: 'drop-dependency' }),
    ...when(waits.some(isWaivable), { way: 'waive' }),
  ];
}

function ownersToName(criteria: readonly OpenCriterion[]): Advice[] {
  const owners = new Map<string, Advice>();
  for (const one of criteria)
    if (one.kind === 'placeholder' && !owners.has(one.owner))
      owners.set(one.owner, { way: 'name-owner', owner: one.owner, at: one.ownerAt });
  return [...owners.values()];
}

/** Whether the `blocked-by` of something can say that it need not wait: not of a review, nor for what is in no plan. */
export function isWaivable({ because, on }: Wait): boolean {
  return on !== undefined && (because.kind === 'dependency' || because.kind === 'link');
}
