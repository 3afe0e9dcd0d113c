import { type Actor, canSee, canTriage, requirePermission, requireWritable } from '../access.ts';
import { forbidden, unprocessable } from '../refusal.ts';
import type { Issue, Store } from '../state.ts';

/** Per issue and direction: 50 blockers, and 50 blocked (GitHub changelog of 2025-08-21). */
export const MAX_DEPENDENCIES = 50;
/** "Adding sub-issues" in GitHub's documentation. */
export const MAX_SUB_ISSUES = 100;
/** Levels of a tree of sub-issues, the topmost parent included. */
export const MAX_LEVELS = 8;

/** Whether a link that closes a circle is refused. Nothing official says what GitHub does. */
export type Cycles = 'refuse' | 'accept';

/**
 * What GraphQL shows of a link to an issue that the actor may not see. GitHub is only known not to return it: neither
 * as a node nor in the total, in the total alone, or as a null that counts.
 */
export type HiddenLinks = 'omitted' | 'counted' | 'null';

const DEPENDENCY = 'An error occurred while adding the blocking issue to the issue. Validation failed: ';
const SUB_ISSUE = 'An error occurred while adding the sub-issue to the parent issue. ';

/** Makes `blocked` wait for `blocker`. A link that exists is an error; the texts were seen live in 2026. */
export function addBlockedBy(
  store: Store,
  actor: Actor,
  blocked: Issue,
  blocker: Issue,
  cycles: Cycles,
): void {
  allow(store, actor, blocked);
  if (blocked.kind !== 'Issue' || blocker.kind !== 'Issue') {
    throw unprocessable(`${DEPENDENCY}Target issue may only be an issue`);
  }
  if (blocked === blocker) throw unprocessable(`${DEPENDENCY}Target issue may not be blocked by itself`);
  if (blocked.blockedBy.some(({ issue }) => issue === blocker.id)) {
    throw unprocessable(`${DEPENDENCY}Target issue has already been taken`);
  }
  if (blocked.blockedBy.length >= MAX_DEPENDENCIES) {
    throw unprocessable(
      `${DEPENDENCY}Source issue cannot have more than ${MAX_DEPENDENCIES} blocked by issues`,
    );
  }
  if (blocker.blocking.length >= MAX_DEPENDENCIES) {
    throw unprocessable(
      `${DEPENDENCY}Target issue cannot have more than ${MAX_DEPENDENCIES} blocking issues`,
    );
  }
  if (cycles === 'refuse' && reaches(store, blocker, blocked)) {
    throw unprocessable(`${DEPENDENCY}Target issue may not create a circular dependency`);
  }
  store.link(blocked, blocker);
}

/** Removing a link that is not there is no error. */
export function removeBlockedBy(store: Store, actor: Actor, blocked: Issue, blocker: Issue): void {
  allow(store, actor, blocked);
  store.unlink(blocked, blocker);
}

/** Links that the actor may see: an issue of a repository they cannot read is not listed. */
export function visible(store: Store, actor: Actor, ids: readonly number[]): Issue[] {
  return ids.map((id) => store.issue(id)).filter((issue) => canSee(actor, store.repositoryOf(issue)));
}

/** Open blockers, all blockers, and the same for what the issue blocks, whether or not whoever asks may see them. */
export function countDependencies(
  store: Store,
  issue: Issue,
): { blockedBy: number; totalBlockedBy: number; blocking: number; totalBlocking: number } {
  const open = (links: Issue['blockedBy']): number =>
    links.filter((link) => store.issue(link.issue).state === 'open').length;
  return {
    blockedBy: open(issue.blockedBy),
    totalBlockedBy: issue.blockedBy.length,
    blocking: issue.state === 'open' ? open(issue.blocking) : 0,
    totalBlocking: issue.blocking.length,
  };
}

export function countSubIssues(
  store: Store,
  issue: Issue,
): { total: number; completed: number; percent: number } {
  const total = issue.subIssues.length;
  const completed = issue.subIssues.filter((id) => store.issue(id).state === 'closed').length;
  return { total, completed, percent: total === 0 ? 0 : Math.floor((100 * completed) / total) };
}

/** One parent per issue, unless `replace`; at most 100 children and 8 levels. */
export function addSubIssue(store: Store, actor: Actor, parent: Issue, child: Issue, replace: boolean): void {
  allow(store, actor, parent);
  if (parent.kind !== 'Issue' || child.kind !== 'Issue')
    throw unprocessable(`${SUB_ISSUE}Sub issue may only be an issue`);
  if (parent === child) throw unprocessable(`${SUB_ISSUE}Issue may not be a sub-issue of itself`);
  if (child.parent === parent.id) {
    throw unprocessable(
      `${SUB_ISSUE}Issue may not contain duplicate sub-issues and Sub issue may only have one parent`,
    );
  }
  if (child.parent !== null && !replace) {
    throw unprocessable(`${SUB_ISSUE}Sub issue may only have one parent`);
  }
  checkDepth(store, parent, child);
  store.setParent(child, parent);
}

/** Refuses a parent that could not take one more new child, before that child exists. */
export function checkParent(store: Store, actor: Actor, parent: Issue): void {
  allow(store, actor, parent);
  if (parent.kind !== 'Issue') throw unprocessable(`${SUB_ISSUE}Parent may only be an issue`);
  checkDepth(store, parent, undefined);
}

/** Whether one more child fits under a parent: its number, the levels, and no circle. */
function checkDepth(store: Store, parent: Issue, child: Issue | undefined): void {
  const above: Issue[] = [];
  for (let at: Issue | undefined = parent; at; at = at.parent === null ? undefined : store.issue(at.parent)) {
    above.push(at);
  }
  if (child && above.includes(child)) {
    throw unprocessable(`${SUB_ISSUE}Sub issue may not be an ancestor of its parent`);
  }
  if (parent.subIssues.length >= MAX_SUB_ISSUES) {
    throw unprocessable(`${SUB_ISSUE}Parent cannot have more than ${MAX_SUB_ISSUES} sub-issues`);
  }
  if (above.length + (child ? height(store, child) : 1) > MAX_LEVELS) {
    throw unprocessable(`${SUB_ISSUE}You can't add more than ${MAX_LEVELS - 1} layers of sub-issues`);
  }
}

export function removeSubIssue(store: Store, actor: Actor, parent: Issue, child: Issue): boolean {
  allow(store, actor, parent);
  if (child.parent !== parent.id) return false;
  store.setParent(child, null);
  return true;
}

/** Puts a child right after or right before another. 422 unless both are children of the parent. */
export function reprioritize(
  store: Store,
  actor: Actor,
  parent: Issue,
  child: Issue,
  place: { after?: Issue | undefined; before?: Issue | undefined },
): void {
  allow(store, actor, parent);
  const anchor = place.after ?? place.before;
  const ids = parent.subIssues.filter((id) => id !== child.id);
  if (!anchor || (place.after && place.before))
    throw unprocessable('Exactly one of after_id and before_id is needed');
  if (child.parent !== parent.id || !ids.includes(anchor.id))
    throw unprocessable('Sub-issue is not in the list');
  ids.splice(ids.indexOf(anchor.id) + (place.after ? 1 : 0), 0, child.id);
  parent.subIssues = ids;
}

function allow(store: Store, actor: Actor, issue: Issue): void {
  const repository = store.repositoryOf(issue);
  requirePermission(actor, repository, ['issues'], 'write');
  requireWritable(repository);
  if (!canTriage(actor, repository)) throw forbidden('Must have admin rights to Repository.');
}

function reaches(store: Store, from: Issue, to: Issue): boolean {
  const seen = new Set<number>();
  const open = [from];
  for (let at = open.pop(); at; at = open.pop()) {
    if (at === to) return true;
    for (const { issue } of at.blockedBy) {
      if (seen.has(issue)) continue;
      seen.add(issue);
      open.push(store.issue(issue));
    }
  }
  return false;
}

function height(store: Store, issue: Issue): number {
  return 1 + Math.max(0, ...issue.subIssues.map((id) => height(store, store.issue(id))));
}
