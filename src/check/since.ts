/** How long work has been blocked. */
import type { WorkIssue } from '../model/github.ts';
import type { WorkStatus } from './status.ts';

/**
 * Milliseconds since the epoch: since both issues are there, because GitHub does not tell with the rest when the link
 * was made. Nothing where that is not known yet.
 */
export function blockedSince(
  id: string,
  status: WorkStatus,
  issues: ReadonlyMap<string, WorkIssue>,
): number | undefined {
  const own = moment(issues.get(id)?.createdAt);
  const theirs = (status.waits.get(id) ?? []).flatMap(({ issue }) => moment(issue?.createdAt) ?? []);
  return own === undefined || theirs.length === 0 ? undefined : Math.max(own, Math.min(...theirs));
}

function moment(at: string | undefined): number | undefined {
  const time = Date.parse(at ?? '');
  return Number.isNaN(time) ? undefined : time;
}
