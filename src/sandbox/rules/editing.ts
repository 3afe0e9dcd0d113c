/** Who may edit, close and reopen an issue: authors their own, others with the triage role. */
import type { Issue, Repository, StateReason } from '../state/nouns.ts';
import { type Acting, requireWrite, scopesOf } from './access.ts';
import { record } from './events.ts';
import { unprocessable } from './refusal.ts';

/** "Issue owners and users with push access or Triage role" (issues/update). @throws as {@link requireWrite} */
export function allowEdit({ store, actor }: Acting, issue: Issue): Repository {
  const repository = store.repositoryOf(issue);
  const own = actor.login.toLowerCase() === issue.author.toLowerCase();
  requireWrite(actor, repository, scopesOf(issue), own ? undefined : 'triage');
  return repository;
}

/** What is closed already stays as it is, its reason too. Only an issue keeps a reason; a pull request has none. */
export function closeIssue(acting: Acting, issue: Issue, reason: StateReason, duplicateOf?: Issue): void {
  allowEdit(acting, issue);
  close(acting, issue, reason, duplicateOf);
}

/** What is open stays as it is. @throws Refusal 422 for a pull request that is merged */
export function reopenIssue(acting: Acting, issue: Issue): void {
  allowEdit(acting, issue);
  reopen(acting, issue);
}

/** Who or what closed an issue beside the actor. */
export interface Closer {
  commit?: string;
  pullRequest?: number;
}

/** Closes without asking for rights: also what a pushed commit or a merged pull request does. */
export function close(
  acting: Acting,
  issue: Issue,
  reason: StateReason,
  duplicateOf?: Issue,
  closer: Closer = {},
): void {
  if (issue.state === 'closed') return;
  if (issue.kind === 'Issue' && reason === 'duplicate' && duplicateOf === issue) {
    throw unprocessable('An issue may not be a duplicate of itself');
  }
  issue.state = 'closed';
  issue.stateReason = issue.kind === 'Issue' ? reason : null;
  issue.duplicateOf = reason === 'duplicate' ? (duplicateOf?.id ?? null) : null;
  issue.closedAt = issue.updatedAt = acting.store.stamp();
  issue.closedBy = acting.actor.login;
  const event = record(acting, issue, 'ClosedEvent');
  event.stateReason = issue.stateReason;
  event.commit = closer.commit ?? null;
  event.pullRequest = closer.pullRequest ?? null;
}

/** As {@link reopenIssue} for an edit that has asked for the rights already. */
export function reopen(acting: Acting, issue: Issue): void {
  if (issue.state === 'open') return;
  if (issue.pullRequest?.merged) throw unprocessable('A merged pull request cannot be reopened');
  issue.state = 'open';
  issue.stateReason = issue.kind === 'Issue' ? 'reopened' : null;
  issue.duplicateOf = null;
  issue.closedAt = null;
  issue.closedBy = null;
  issue.updatedAt = acting.store.stamp();
  record(acting, issue, 'ReopenedEvent').stateReason = issue.stateReason;
}
