import type { Actor } from './access.ts';
import { addComment, deleteComment, updateComment } from './rules/comments.ts';
import type { FileChanges } from './rules/files.ts';
import {
  addCommits,
  type MergeGroup,
  mergePullRequest,
  type NewCommit,
  type NewPullRequest,
  openPullRequest,
  push,
  type QueueMethod,
  queue,
} from './rules/git.ts';
import * as issues from './rules/issues.ts';
import * as labels from './rules/labels.ts';
import * as milestones from './rules/milestones.ts';
import * as relations from './rules/relations.ts';
import type { Issue, Milestone, Repository, StateReason, Store } from './state.ts';

/** An issue as people name it: `7` in the repository at hand, `octo-org/other#7` elsewhere. */
export type Reference = number | string;

/** Fields of an issue by names. `labels` and `assignees` replace the set; unknown labels are made. */
export interface IssueFields {
  title?: string;
  body?: string | null;
  labels?: readonly string[];
  assignees?: readonly string[];
  /** By title; null clears. */
  milestone?: string | null;
}

/** A person at work in the web interface: the same rules as the API, without a request. */
export interface Person {
  readonly login: string;
  createIssue(fields: IssueFields & { title: string; parent?: Reference }): number;
  editIssue(issue: Reference, fields: IssueFields): void;
  close(issue: Reference, reason?: Exclude<StateReason, 'reopened'>, duplicateOf?: Reference): void;
  reopen(issue: Reference): void;
  addLabels(issue: Reference, ...names: string[]): void;
  removeLabels(issue: Reference, ...names: string[]): void;
  /** Returns the comment's database id. */
  comment(issue: Reference, body: string): number;
  editComment(id: number, body: string): void;
  deleteComment(id: number): void;
  block(blocked: Reference, blocker: Reference): void;
  unblock(blocked: Reference, blocker: Reference): void;
  /** Moves a child under another parent, or under none. */
  setParent(child: Reference, parent: Reference | null): void;
  deleteIssue(issue: Reference): void;
  /** To another repository of the same owner; returns the new number there. */
  transferIssue(issue: Reference, repository: string): number;
  pin(issue: Reference, pinned?: boolean): void;
  lock(issue: Reference, locked?: boolean): void;
  createLabel(fields: { name: string; color?: string; description?: string }): void;
  editLabel(name: string, fields: { name?: string; color?: string; description?: string | null }): void;
  deleteLabel(name: string): void;
  /** `dueOn` is a moment in ISO 8601. Returns the number. */
  createMilestone(fields: {
    title: string;
    description?: string;
    dueOn?: string;
    state?: 'open' | 'closed';
  }): number;
  editMilestone(
    title: string,
    fields: { title?: string; description?: string | null; dueOn?: string | null; state?: 'open' | 'closed' },
  ): void;
  deleteMilestone(title: string): void;
  /** Commits on top of a branch, made if it is new, from the default branch's head. Returns the shas, oldest first. */
  push(branch: string, ...messages: string[]): string[];
  /** As `push` of one commit that changes files: text by path, null to delete. Returns the sha. */
  commit(branch: string, message: string, files: FileChanges): string;
  /** As `push`, but closing words do nothing: history from before. */
  seedCommits(branch: string, ...messages: string[]): string[];
  /** Points a branch elsewhere, as a forced push does. */
  forcePush(branch: string, sha: string): void;
  /** `linked` are issues linked by hand, which may be in other repositories. */
  openPullRequest(fields: Omit<NewPullRequest, 'linked'> & { linked?: readonly Reference[] }): number;
  /** Returns the sha of the merge commit. */
  mergePullRequest(number: number, message?: string): string;
  /** Puts open pull requests of one base into the merge queue as one group, in that order. Default: merge commits. */
  queue(pullRequests: readonly number[], method?: QueueMethod): MergeGroup;
}

/** Binds a person to a repository. `changed` is called after everything they do. */
export function person(store: Store, actor: Actor, repository: Repository, changed: () => void): Person {
  const act = <T>(what: () => T): T => {
    const result = what();
    changed();
    return result;
  };
  const issueOf = (reference: Reference): Issue => findIssue(store, repository, reference);
  const label = (name: string) => {
    const found = store.findLabel(repository, name);
    if (!found) throw new Error(`no label "${name}"`);
    return found;
  };
  const milestone = (title: string): Milestone => {
    const found = store.milestonesOf(repository).find((one) => one.title === title);
    if (!found) throw new Error(`no milestone "${title}"`);
    return found;
  };
  const named = (fields: IssueFields) => ({
    body: fields.body,
    labels: fields.labels && labels.labelsByName(store, repository, fields.labels),
    assignees: fields.assignees,
    milestone: fields.milestone == null ? fields.milestone : milestone(fields.milestone),
  });
  const ready = (branch: string): void => {
    repository.branches[branch] ??= repository.branches[repository.defaultBranch] ?? '';
  };
  const pushed = (branch: string, ...commits: NewCommit[]): string[] => {
    ready(branch);
    return push(store, actor, repository, branch, commits).map(({ sha }) => sha);
  };
  return {
    login: actor.login,
    createIssue: (fields) =>
      act(() => {
        const parent = fields.parent === undefined ? undefined : issueOf(fields.parent);
        const wanted = { title: fields.title, ...named(fields), parent };
        return issues.createIssue(store, actor, repository, wanted).number;
      }),
    editIssue: (issue, fields) =>
      act(() => {
        issues.updateIssue(store, actor, issueOf(issue), { title: fields.title, ...named(fields) });
      }),
    close: (issue, reason = 'completed', duplicateOf) =>
      act(() => {
        const original = duplicateOf === undefined ? undefined : issueOf(duplicateOf);
        issues.closeIssue(store, actor, issueOf(issue), reason, original);
      }),
    reopen: (issue) => act(() => void issues.reopenIssue(store, actor, issueOf(issue))),
    addLabels: (issue, ...names) =>
      act(() =>
        issues.addLabels(store, actor, issueOf(issue), labels.labelsByName(store, repository, names)),
      ),
    removeLabels: (issue, ...names) =>
      act(() => issues.removeLabels(store, actor, issueOf(issue), names.map(label))),
    comment: (issue, body) => act(() => addComment(store, actor, issueOf(issue), body).id),
    editComment: (id, body) => act(() => void updateComment(store, actor, store.comment(id), body)),
    deleteComment: (id) => act(() => deleteComment(store, actor, store.comment(id))),
    block: (blocked, blocker) =>
      act(() => relations.addBlockedBy(store, actor, issueOf(blocked), issueOf(blocker), 'accept')),
    unblock: (blocked, blocker) =>
      act(() => relations.removeBlockedBy(store, actor, issueOf(blocked), issueOf(blocker))),
    setParent: (child, parent) =>
      act(() => {
        const issue = issueOf(child);
        if (parent !== null) relations.addSubIssue(store, actor, issueOf(parent), issue, true);
        else if (issue.parent !== null)
          relations.removeSubIssue(store, actor, store.issue(issue.parent), issue);
      }),
    deleteIssue: (issue) => act(() => issues.deleteIssue(store, actor, issueOf(issue))),
    transferIssue: (issue, target) =>
      act(() => {
        const there = store.findRepository(target);
        if (!there) throw new Error(`no repository ${target}`);
        return issues.transferIssue(store, actor, issueOf(issue), there, false).number;
      }),
    pin: (issue, pinned = true) => act(() => issues.setPinned(store, actor, issueOf(issue), pinned)),
    lock: (issue, locked = true) => act(() => issues.setLocked(store, actor, issueOf(issue), locked)),
    createLabel: (fields) => act(() => void labels.createLabel(store, actor, repository, fields)),
    editLabel: (name, fields) => act(() => void labels.updateLabel(store, actor, label(name), fields)),
    deleteLabel: (name) => act(() => labels.deleteLabel(store, actor, label(name))),
    createMilestone: (fields) =>
      act(() => milestones.createMilestone(store, actor, repository, fields).number),
    editMilestone: (title, fields) =>
      act(() => void milestones.updateMilestone(store, actor, milestone(title), fields)),
    deleteMilestone: (title) => act(() => milestones.deleteMilestone(store, actor, milestone(title))),
    push: (branch, ...messages) => act(() => pushed(branch, ...messages.map((message) => ({ message })))),
    commit: (branch, message, files) => act(() => pushed(branch, { message, files })[0] ?? ''),
    seedCommits: (branch, ...messages) =>
      act(() => {
        ready(branch);
        const commits = messages.map((message) => ({ message }));
        return addCommits(store, actor, repository, branch, commits).map(({ sha }) => sha);
      }),
    forcePush: (branch, sha) =>
      act(() => {
        repository.branches[branch] = sha;
      }),
    openPullRequest: ({ linked = [], ...fields }) =>
      act(() => openPullRequest(store, actor, repository, { ...fields, linked: linked.map(issueOf) }).number),
    mergePullRequest: (number, message) =>
      act(() => mergePullRequest(store, actor, issueOf(number), message).sha),
    queue: (numbers, method = 'merge') =>
      act(() => queue(store, actor, repository, numbers.map(issueOf), method)),
  };
}

/** The issue or pull request of a reference, or an error that says which is missing. */
export function findIssue(store: Store, home: Repository, reference: Reference): Issue {
  const [, name = '', digits = String(reference)] = /^([^#]*)#(\d+)$/.exec(String(reference)) ?? [];
  const repository = name === '' ? home : store.findRepository(name);
  const issue = repository && store.findIssue(repository, Number(digits));
  if (!issue) throw new Error(`no issue ${reference}`);
  return issue;
}
