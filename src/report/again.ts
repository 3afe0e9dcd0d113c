/** Who runs the check of a pull request again once what blocks it is closed. */
import type { SyncReport } from './report.ts';

const byItself = 'Once that is settled, this check is run again by itself.';
const byHand = 'Once that is settled, run this check again: *Re-run jobs*.';

/** A sentence after what can be done; nothing for what is no pull request. */
export function againTexts({ again }: Pick<SyncReport, 'again'>): string[] {
  if (again === undefined) return [];
  return [again === 'by-itself' ? byItself : byHand];
}

/** A comment of ours that promised it, once that turned out not to be allowed. */
export function withoutPromise(comment: string): string {
  return comment.replace(byItself, byHand);
}
