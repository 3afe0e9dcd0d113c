import type { Change, Outcome } from './change.ts';

/** A number of issues, or a share of those that the plan has on GitHub. */
export type CloseLimit = { readonly issues: number } | { readonly percent: number };

/** So many may always be closed at once, however small the plan. */
const always = 3;

export interface Braked {
  readonly allowed: readonly Change[];
  /** All that would close, where they are too many. */
  readonly held: readonly Outcome[];
}

/** @param existing how many issues the plan has on GitHub */
export function brake(changes: readonly Change[], existing: number, limit: CloseLimit): Braked {
  const closing = changes.filter(({ kind }) => kind === 'close-issue');
  const share = 'issues' in limit ? limit.issues : Math.floor((existing * limit.percent) / 100);
  const most = Math.max(always, share);
  if (closing.length <= most) return { allowed: changes, held: [] };
  const message = `this run would close ${closing.length} issues of ${existing}, more than max-close allows (${most}); if that is meant, raise max-close for one run`;
  return {
    allowed: changes.filter(({ kind }) => kind !== 'close-issue'),
    held: closing.map((change) => ({ change, result: 'failed', message })),
  };
}
