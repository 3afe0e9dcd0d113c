/** Blocked-by links and sub-issues: their limits, what is refused and in which words, who sees them. */
import type { Issue } from '../state/nouns.ts';
import type { Store } from '../state/store.ts';
import { type Acting, canSee, requireWrite } from './access.ts';
import { record } from './events.ts';
import { unprocessable } from './refusal.ts';

/** Per issue and direction: 50 blockers, and 50 blocked (GitHub changelog of 2025-08-21). */
const MAX_DEPENDENCIES = 50;
/** "Adding sub-issues" in GitHub's documentation. */
const MAX_SUB_ISSUES = 100;
/** Levels of a tree of sub-issues, the topmost parent included. */
const MAX_LEVELS = 8;

/** Whether a link that closes a circle is refused. Nothing official says what GitHub does. */
export type Cycles = 'refuse' | 'accept';

/**
 * What GraphQL shows of a link to an issue that the actor may not see. GitHub is only known not to return it: neither
 * as a node nor in the total, in the total alone, or as a null that counts.
 */
export type HiddenLinks = 'omitted' | 'counted' | 'null';

const refusing =
  (prefix: string) =>
  (unless: boolean, text: string): void => {
    if (!unless) throw unprocessable(`${prefix}${text}`);
  };

const refuseLink = refusing(
  'An error occurred while adding the blocking issue to the issue. Validation failed: ',
);
const refuseChild = refusing('An error occurred while adding the sub-issue to the parent issue. ');

/** Makes `blocked` wait for `blocker`. A link that exists is an error; the texts were seen live in 2026. */
export function addBlockedBy(acting: Acting, blocked: Issue, blocker: Issue, cycles: Cycles): void {
  allow(acting, blocked);
  const most = MAX_DEPENDENCIES;
  refuseLink(blocked.kind === 'Issue' && blocker.kind === 'Issue', 'Target issue may only be an issue');
  refuseLink(blocked !== blocker, 'Target issue may not be blocked by itself');
  refuseLink(!blocked.blockedBy.includes(blocker.id), 'Target issue has already been taken');
  refuseLink(blocked.blockedBy.length < most, `Source issue cannot have more than ${most} blocked by issues`);
  refuseLink(blocker.blocking.length < most, `Target issue cannot have more than ${most} blocking issues`);
  refuseLink(
    cycles === 'accept' || !reaches(acting.store, blocker, blocked),
    'Target issue may not create a circular dependency',
  );
  acting.store.link(blocked, blocker);
  record(acting, blocked, 'BlockedByAddedEvent', { other: blocker.id });
  record(acting, blocker, 'BlockingAddedEvent', { other: blocked.id });
}

/** Removing a link that is not there is no error. */
export function removeBlockedBy(acting: Acting, blocked: Issue, blocker: Issue): void {
  allow(acting, blocked);
  if (!blocked.blockedBy.includes(blocker.id)) return;
  acting.store.unlink(blocked, blocker);
  record(acting, blocked, 'BlockedByRemovedEvent', { other: blocker.id });
  record(acting, blocker, 'BlockingRemovedEvent', { other: blocked.id });
}

/** Links that the actor may see: an issue of a repository they cannot read is not listed. */
export function visible({ store, actor }: Acting, ids: readonly number[]): Issue[] {
  return ids.map((id) => store.issues.of(id)).filter((issue) => canSee(actor, store.repositoryOf(issue)));
}

/** Open blockers, all blockers, and the same for what the issue blocks, whether or not whoever asks may see them. */
export function countDependencies(
  store: Store,
  issue: Issue,
): { blockedBy: number; totalBlockedBy: number; blocking: number; totalBlocking: number } {
  const open = (ids: readonly number[]): number =>
    ids.filter((id) => store.issues.of(id).state === 'open').length;
  return {
    blockedBy: open(issue.blockedBy),
    totalBlockedBy: issue.blockedBy.length,
    blocking: issue.state === 'open' ? open(issue.blocking) : 0,
    totalBlocking: issue.blocking.length,
  };
}

/** GraphQL's `SubIssuesSummary`: a closed child is completed, whatever its reason; percent is whole, rounded down. */
export function countSubIssues(
  store: Store,
  issue: Issue,
): { total: number; completed: number; percentCompleted: number } {
  const total = issue.subIssues.length;
  const completed = issue.subIssues.filter((id) => store.issues.of(id).state === 'closed').length;
  return { total, completed, percentCompleted: total === 0 ? 0 : Math.floor((100 * completed) / total) };
}

/** One parent per issue, unless `replace`; at most 100 children and 8 levels. */
export function addSubIssue(acting: Acting, parent: Issue, child: Issue, replace: boolean): void {
  allow(acting, parent);
  refuseChild(parent.kind === 'Issue' && child.kind === 'Issue', 'Sub issue may only be an issue');
  refuseChild(parent !== child, 'Issue may not be a sub-issue of itself');
  const twice = 'Issue may not contain duplicate sub-issues and Sub issue may only have one parent';
  refuseChild(child.parent !== parent.id, twice);
  refuseChild(child.parent === null || replace, 'Sub issue may only have one parent');
  checkDepth(acting.store, parent, child);
  replaceParent(acting, child, parent);
}

/** Refuses a parent that could not take one more new child, before that child exists. */
export function checkParent(acting: Acting, parent: Issue): void {
  allow(acting, parent);
  checkDepth(acting.store, parent, undefined);
}

/** Whether one more child fits under a parent: its number, the levels, and no circle. */
function checkDepth(store: Store, parent: Issue, child: Issue | undefined): void {
  const above: Issue[] = [];
  for (
    let at: Issue | undefined = parent;
    at;
    at = at.parent === null ? undefined : store.issues.of(at.parent)
  ) {
    above.push(at);
  }
  refuseChild(!child || !above.includes(child), 'Sub issue may not be an ancestor of its parent');
  const room = parent.subIssues.length < MAX_SUB_ISSUES;
  refuseChild(room, `Parent cannot have more than ${MAX_SUB_ISSUES} sub-issues`);
  const levels = above.length + (child ? height(store, child) : 1);
  refuseChild(levels <= MAX_LEVELS, `You can't add more than ${MAX_LEVELS - 1} layers of sub-issues`);
}

/** Whether it was a child of that parent. */
export function removeSubIssue(acting: Acting, parent: Issue, child: Issue): boolean {
  allow(acting, parent);
  if (child.parent !== parent.id) return false;
  replaceParent(acting, child, null);
  return true;
}

function replaceParent(acting: Acting, child: Issue, parent: Issue | null): void {
  const { store } = acting;
  if (child.parent !== null) {
    const former = store.issues.of(child.parent);
    record(acting, former, 'SubIssueRemovedEvent', { other: child.id });
    record(acting, child, 'ParentIssueRemovedEvent', { other: former.id });
  }
  store.setParent(child, parent);
  if (!parent) return;
  record(acting, parent, 'SubIssueAddedEvent', { other: child.id });
  record(acting, child, 'ParentIssueAddedEvent', { other: parent.id });
}

/** Puts a child right after or right before another. 422 unless both are children of the parent. */
export function reprioritize(
  acting: Acting,
  parent: Issue,
  child: Issue,
  place: { after?: Issue | undefined; before?: Issue | undefined },
): void {
  allow(acting, parent);
  const anchor = place.after ?? place.before;
  const ids = parent.subIssues.filter((id) => id !== child.id);
  if (!anchor || (place.after && place.before))
    throw unprocessable('Exactly one of after_id and before_id is needed');
  if (child.parent !== parent.id || !ids.includes(anchor.id))
    throw unprocessable('Sub-issue is not in the list');
  ids.splice(ids.indexOf(anchor.id) + (place.after ? 1 : 0), 0, child.id);
  parent.subIssues = ids;
}

function allow({ store, actor }: Acting, issue: Issue): void {
  requireWrite(actor, store.repositoryOf(issue), ['issues'], 'triage');
}

function reaches(store: Store, from: Issue, to: Issue): boolean {
  const seen = new Set<number>();
  const open = [from];
  for (let at = open.pop(); at; at = open.pop()) {
    if (at === to) return true;
    for (const id of at.blockedBy) {
      if (seen.has(id)) continue;
      seen.add(id);
      open.push(store.issues.of(id));
    }
  }
  return false;
}

function height(store: Store, issue: Issue): number {
  return 1 + Math.max(0, ...issue.subIssues.map((id) => height(store, store.issues.of(id))));
}
