/** People at work in the web interface: the same rules as the API, without a request. */
import type { Acting } from '../rules/access.ts';
import { addComment, updateComment } from '../rules/comments.ts';
import { addCommits, push } from '../rules/commits.ts';
import { closeIssue, reopenIssue } from '../rules/editing.ts';
import { fieldsOf, setValues, typesOf } from '../rules/fields.ts';
import * as issues from '../rules/issues.ts';
import { addLabels, removeLabels } from '../rules/labeling.ts';
import * as labels from '../rules/labels.ts';
import * as milestones from '../rules/milestones.ts';
import * as pulls from '../rules/pulls.ts';
import * as relations from '../rules/relations.ts';
import { nativeId } from '../state/fields.ts';
import type { FileChanges } from '../state/files.ts';
import type { Issue, Label, Milestone, Repository, StateReason } from '../state/nouns.ts';
import type { Store } from '../state/store.ts';

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

interface LabelFields {
  name?: string;
  color?: string;
  description?: string | null;
}

interface MilestoneFields {
  title?: string;
  description?: string | null;
  /** A moment in ISO 8601. */
  dueOn?: string | null;
  state?: 'open' | 'closed';
}

type PullFields = Omit<pulls.NewPullRequest, 'linked'> & { linked?: readonly Reference[] };

/** Each method throws a `Refusal` where GitHub refuses, and an `Error` that names what is not there. */
export type Person = ReturnType<typeof person>;

/** Binds a person to a repository. */
export function person(acting: Acting, repository: Repository) {
  const { store } = acting;
  const issueOf = (reference: Reference): Issue => findIssue(store, repository, reference);
  const label = (name: string): Label => known(store.findLabel(repository, name), `label "${name}"`);
  const milestone = (title: string): Milestone =>
    known(
      store.milestonesOf(repository).find((one) => one.title === title),
      `milestone "${title}"`,
    );
  const labelsOf = (names: readonly string[]) => labels.labelsByName(acting, repository, names);
  const named = ({ labels, milestone: title, ...fields }: IssueFields): issues.IssueEdit => ({
    ...fields,
    labels: labels && labelsOf(labels),
    milestone: title == null ? title : milestone(title),
  });
  /** A new branch begins at the head of the default branch. */
  const on = (branch: string): string => {
    repository.branches[branch] ??= repository.branches[repository.defaultBranch] ?? '';
    return branch;
  };
  return {
    login: acting.actor.login,
    createIssue: ({ parent, ...fields }: IssueFields & { title: string; parent?: Reference }): number =>
      issues.createIssue(acting, repository, {
        ...named(fields),
        title: fields.title,
        parent: parent === undefined ? undefined : issueOf(parent),
      }).number,
    editIssue: (issue: Reference, fields: IssueFields): void =>
      issues.updateIssue(acting, issueOf(issue), named(fields)),
    close: (issue: Reference, reason: Exclude<StateReason, 'reopened'> = 'completed', of?: Reference): void =>
      closeIssue(acting, issueOf(issue), reason, of === undefined ? undefined : issueOf(of)),
    reopen: (issue: Reference): void => reopenIssue(acting, issueOf(issue)),
    addLabels: (issue: Reference, ...names: string[]): void =>
      addLabels(acting, issueOf(issue), labelsOf(names)),
    removeLabels: (issue: Reference, ...names: string[]): void =>
      removeLabels(acting, issueOf(issue), names.map(label)),
    /** Returns the comment's database id. */
    comment: (issue: Reference, body: string): number => addComment(acting, issueOf(issue), body).id,
    editComment: (id: number, body: string): void => updateComment(acting, store.comments.of(id), body),
    block: (blocked: Reference, blocker: Reference): void =>
      relations.addBlockedBy(acting, issueOf(blocked), issueOf(blocker), 'accept'),
    unblock: (blocked: Reference, blocker: Reference): void =>
      relations.removeBlockedBy(acting, issueOf(blocked), issueOf(blocker)),
    /** Moves a child under another parent, or under none. */
    setParent: (child: Reference, parent: Reference | null): void => {
      const issue = issueOf(child);
      if (parent !== null) relations.addSubIssue(acting, issueOf(parent), issue, true);
      else if (issue.parent !== null) relations.removeSubIssue(acting, store.issues.of(issue.parent), issue);
    },
    deleteIssue: (issue: Reference): void => issues.deleteIssue(acting, issueOf(issue)),
    /** To another repository of the same owner; returns the new number there. */
    transferIssue: (issue: Reference, target: string): number => {
      const there = known(store.findRepository(target), `repository ${target}`);
      return issues.transferIssue(acting, issueOf(issue), there).number;
    },
    /** Assigns an agent or an app, which only `assignedActors` shows. */
    assignAgent: (issue: Reference, login: string): void => issues.assignAgent(acting, issueOf(issue), login),
    /** A day or the name of an option; null takes it away. */
    setField: (issue: Reference, name: string, value: string | null): void => {
      const one = issueOf(issue);
      const field = known(
        fieldsOf(store, one).find((field) => field.name === name),
        `field "${name}"`,
      );
      const option = field.options.find((option) => option.name === value);
      const content =
        value === null
          ? { delete: true }
          : { dateValue: value, textValue: value, singleSelectOptionId: option ? nativeId(option) : null };
      setValues(acting, one, [{ fieldId: nativeId(field), ...content }], 'allow');
    },
    setType: (issue: Reference, name: string | null): void => {
      const one = issueOf(issue);
      const type = name === null ? null : typesOf(store, one).find((type) => type.name === name);
      issues.updateIssue(acting, one, { type: known(type, `type "${name}"`) });
    },
    pin: (issue: Reference, pinned = true): void => issues.setPinned(acting, issueOf(issue), pinned),
    lock: (issue: Reference, locked = true): void => issues.setLocked(acting, issueOf(issue), locked),
    createLabel: (fields: LabelFields & { name: string }): void =>
      void labels.createLabel(acting, repository, fields),
    editLabel: (name: string, fields: LabelFields): void =>
      void labels.updateLabel(acting, label(name), fields),
    /** @param adding whether it can still be put on issues, which nobody documents; what is hidden cannot be found either */
    archiveLabel: (name: string, adding: 'refused' | 'accepted' | 'hidden' = 'refused'): void => {
      label(name).archived = { at: store.stamp(), adding };
    },
    deleteLabel: (name: string): void => labels.deleteLabel(acting, label(name)),
    /** Returns the number. */
    createMilestone: (fields: MilestoneFields & { title: string }): number =>
      milestones.createMilestone(acting, repository, fields).number,
    editMilestone: (title: string, fields: MilestoneFields): void =>
      void milestones.updateMilestone(acting, milestone(title), fields),
    deleteMilestone: (title: string): void => milestones.deleteMilestone(acting, milestone(title)),
    /** Commits on top of a branch, made if it is new. Returns the shas, oldest first. */
    push: (branch: string, ...messages: string[]): string[] =>
      push(acting, repository, on(branch), messages.map(commitOf)).map(({ sha }) => sha),
    /** As `push` of one commit that changes files: text by path, null to delete. Returns the sha. */
    commit: (branch: string, message: string, files: FileChanges): string =>
      push(acting, repository, on(branch), [{ message, files }])[0]?.sha ?? '',
    /** As `push`, but closing words do nothing: history from before. */
    seedCommits: (branch: string, ...messages: string[]): string[] =>
      addCommits(acting, repository, on(branch), messages.map(commitOf)).map(({ sha }) => sha),
    /** Points a branch elsewhere, as a forced push does. */
    forcePush: (branch: string, sha: string): void => {
      repository.branches[branch] = sha;
    },
    /** `linked` are issues linked by hand, which may be in other repositories. */
    openPullRequest: ({ linked = [], ...fields }: PullFields): number =>
      pulls.openPullRequest(acting, repository, { ...fields, linked: linked.map(issueOf) }).number,
    /** Returns the sha of the commit. Default: a merge commit, which says what the repository's settings say. */
    mergePullRequest: (number: number, message?: string, method: pulls.MergeMethod = 'merge'): string =>
      pulls.mergePullRequest(acting, issueOf(number), method, message).sha,
    /** Puts open pull requests of one base into the merge queue as one group, in that order. Default: merge commits. */
    queue: (numbers: readonly number[], method: pulls.MergeMethod = 'merge'): pulls.MergeGroup =>
      pulls.queue(acting, repository, numbers.map(issueOf), method),
  };
}

const commitOf = (message: string) => ({ message });

/** The issue or pull request of a reference, or an error that says which is missing. */
export function findIssue(store: Store, home: Repository, reference: Reference): Issue {
  const [, name = '', digits = String(reference)] = /^([^#]*)#(\d+)$/.exec(String(reference)) ?? [];
  const repository = name === '' ? home : store.findRepository(name);
  return known(repository && store.findIssue(repository, Number(digits)), `issue ${reference}`);
}

function known<T>(thing: T | undefined, name: string): T {
  if (thing === undefined) throw new Error(`no ${name}`);
  return thing;
}
