/** The brake on closing: a plan that lost a file must not close half of its issues. */
import type { Change, Outcome } from './change.ts';

/** A number of issues, or a share of those that the plan has on GitHub. */
export type CloseLimit = { readonly issues: number } | { readonly percent: number };

/** So many may always be closed at once, however small the plan. */
const always = 3;

/**
 * All that would close, where they are too many; nothing otherwise.
 * @param existing how many issues the plan has on GitHub
 */
export function held(changes: readonly Change[], existing: number, limit: CloseLimit): readonly Outcome[] {
  const closing = changes.filter(({ kind }) => kind === 'close-issue');
  const share = 'issues' in limit ? limit.issues : Math.floor((existing * limit.percent) / 100);
  const most = Math.max(always, share);
  if (closing.length <= most) return [];
  const message = `this run would close ${closing.length} issues of ${existing}, more than max-close allows (${most}); if that is meant, raise max-close for one run`;
  return closing.map((change) => ({ change, result: 'failed', message }));
}
