/** Issues: made, edited, moved to another repository, pinned, locked, deleted. */
import type { IssueType } from '../state/fields.ts';
import type { Issue, Label, Milestone, Repository } from '../state/nouns.ts';
import { type Acting, canPush, requireRole, requireWrite } from './access.ts';
import { checkAssignees, replaceAssignees } from './assignees.ts';
import { allowEdit, close, reopen } from './editing.ts';
import { record } from './events.ts';
import { replaceType, replaceValue } from './fields.ts';
import { checkLabels, replaceLabels } from './labeling.ts';
import { unprocessable } from './refusal.ts';
import { addSubIssue, checkParent } from './relations.ts';
import { checkBody, checkTitle } from './text.ts';

/** What an edit sets; what is left out stays. `labels` and `assignees` replace the whole set. */
export interface IssueEdit {
  title?: string | undefined;
  body?: string | null | undefined;
  labels?: readonly Label[] | undefined;
  assignees?: readonly string[] | undefined;
  milestone?: Milestone | null | undefined;
  state?: 'open' | 'closed' | undefined;
  type?: IssueType | null | undefined;
}

/** A new issue is open, so there is no state to set. */
export interface NewIssue extends Omit<IssueEdit, 'state'> {
  title: string;
  parent?: Issue | undefined;
  /** By the ids of fields. */
  values?: Record<number, string> | undefined;
}

/**
 * Anyone who reads the repository may create an issue; labels, assignees and milestone need push access and are
 * dropped without a word otherwise (operation issues/create). 410 where issues are disabled, 403 where archived.
 */
export function createIssue(acting: Acting, repository: Repository, fields: NewIssue): Issue {
  const { store, actor } = acting;
  requireWrite(actor, repository, ['issues']);
  const push = canPush(actor, repository);
  const title = checkTitle('Issue', fields.title);
  const body = checkBody('Issue', fields.body ?? null);
  const assignees = push ? checkAssignees(store, repository, fields.assignees ?? []) : [];
  if (push) checkLabels(acting, undefined, fields.labels ?? []);
  if (fields.parent) checkParent(acting, fields.parent);
  const issue = insertIssue(acting, repository, { title, body });
  if (push) {
    replaceLabels(acting, issue, fields.labels ?? []);
    replaceMilestone(acting, issue, fields.milestone ?? null);
    replaceType(acting, issue, fields.type ?? null);
    for (const [field, value] of Object.entries(fields.values ?? {}))
      replaceValue(acting, issue, Number(field), value);
    replaceAssignees(acting, issue, assignees);
  }
  if (fields.parent) addSubIssue(acting, fields.parent, issue, false);
  store.opened(issue);
  return issue;
}

/** The bare issue, without any check: rules and pull requests build on it. */
export function insertIssue(
  { store, actor }: Acting,
  repository: Repository,
  { title, body }: { title: string; body: string | null },
): Issue {
  const at = store.stamp();
  const issue: Issue = {
    kind: 'Issue',
    id: store.newId('issue'),
    repository: repository.id,
    number: repository.nextNumber++,
    title,
    body,
    author: actor.login,
    state: 'open',
    stateReason: null,
    duplicateOf: null,
    createdAt: at,
    born: store.now().getTime(),
    updatedAt: at,
    closedAt: null,
    closedBy: null,
    locked: false,
    pinned: false,
    labels: [],
    assignees: [],
    milestone: null,
    native: { type: null, values: {} },
    parent: null,
    subIssues: [],
    blockedBy: [],
    blocking: [],
    comments: [],
    events: [],
    edits: [],
    pullRequest: null,
  };
  store.addIssue(issue);
  return issue;
}

/** Without push access what is not text or state is dropped. */
export function updateIssue(acting: Acting, issue: Issue, edit: IssueEdit): void {
  const { store, actor } = acting;
  const repository = allowEdit(acting, issue);
  const push =
    canPush(actor, repository) ||
    (issue.kind === 'PullRequest' && canPush(actor, repository, 'pull-requests'));
  const title = edit.title === undefined ? issue.title : checkTitle(issue.kind, edit.title);
  const body = edit.body === undefined ? issue.body : checkBody(issue.kind, edit.body);
  const assignees =
    push && edit.assignees
      ? checkAssignees(store, repository, edit.assignees, issue.assignees)
      : issue.assignees;
  if (push && edit.labels) checkLabels(acting, issue, edit.labels);
  if (title !== issue.title)
    record(acting, issue, 'RenamedTitleEvent', { subject: issue.title, became: title });
  issue.title = title;
  keepEdit(acting, issue, body);
  issue.body = body;
  replaceAssignees(acting, issue, assignees);
  if (push && edit.labels) replaceLabels(acting, issue, edit.labels);
  if (push && edit.milestone !== undefined) replaceMilestone(acting, issue, edit.milestone);
  if (push && edit.type !== undefined) replaceType(acting, issue, edit.type);
  if (edit.state === 'closed') close(acting, issue, 'completed');
  if (edit.state === 'open') reopen(acting, issue);
  issue.updatedAt = store.stamp();
}

/** One goes before the other comes. */
function replaceMilestone(acting: Acting, issue: Issue, milestone: Milestone | null): void {
  if ((milestone?.id ?? null) === issue.milestone) return;
  const { milestones } = acting.store;
  if (issue.milestone !== null)
    record(acting, issue, 'DemilestonedEvent', { subject: milestones.of(issue.milestone).title });
  if (milestone) record(acting, issue, 'MilestonedEvent', { subject: milestone.title });
  issue.milestone = milestone?.id ?? null;
}

/** Only the original and the newest 99 edits are kept (GitHub changelog of 2026-07-02). */
const MOST_EDITS = 100;

function keepEdit({ store, actor }: Acting, issue: Issue, body: string | null): void {
  if (body === issue.body) return;
  const { author, createdAt } = issue;
  const original = { editor: author, editedAt: createdAt, body: issue.body ?? '' };
  const [first = original, ...later] = issue.edits;
  const edit = { editor: actor.login, editedAt: store.stamp(), body: body ?? '' };
  issue.edits = [first, ...[...later, edit].slice(1 - MOST_EDITS)];
}

/** Whom the web offers beside people: an agent or an app, made if it is new. */
export function assignAgent(acting: Acting, issue: Issue, login: string): void {
  const { store } = acting;
  store.addUser(login, 'Bot');
  replaceAssignees(acting, issue, [...new Set([...issue.assignees, login])]);
  issue.updatedAt = store.stamp();
}

/** Needs push access (operation issues/lock). It stops comments, see `addComment`. */
export function setLocked(acting: Acting, issue: Issue, locked: boolean): void {
  requireRole(acting.actor, allowEdit(acting, issue), 'write');
  issue.locked = locked;
}

/** "You can pin up to three important issues" ("Pinning an issue to your repository"). */
const MOST_PINNED = 3;

/** Needs the write role. The words in which a fourth is refused are not known. */
export function setPinned(acting: Acting, issue: Issue, pinned: boolean): void {
  const repository = allowEdit(acting, issue);
  requireRole(acting.actor, repository, 'write');
  const others = acting.store.issuesOf(repository).filter((one) => one.pinned && one !== issue);
  if (pinned && others.length >= MOST_PINNED) throw unprocessable('Maximum 3 pinned issues per repository');
  issue.pinned = pinned;
}

/** Admins only, as GitHub has it. */
export function deleteIssue({ store, actor }: Acting, issue: Issue): void {
  requireWrite(actor, store.repositoryOf(issue), ['issues'], 'admin');
  store.removeIssue(issue);
}

/**
 * Moves an open issue to another repository of the same owner: new number and new ids there, comments and assignees
 * kept, labels where one of the name exists, the milestone where title and due date match ("Transferring an issue").
 * Links are not carried over (not documented).
 */
export function transferIssue(acting: Acting, issue: Issue, target: Repository): Issue {
  const { store, actor } = acting;
  const source = store.repositoryOf(issue);
  for (const repository of [source, target]) requireWrite(actor, repository, ['issues'], 'write');
  if (source.owner !== target.owner || issue.kind !== 'Issue' || source === target) {
    throw unprocessable('Issue cannot be transferred to this repository');
  }
  const there = insertIssue({ store, actor: { ...actor, login: issue.author } }, target, issue);
  const names = issue.labels.map(({ id }) => store.labels.of(id).name);
  store.setLabels(
    there,
    names.flatMap((name) => store.findLabel(target, name) ?? []),
  );
  const milestone = issue.milestone === null ? undefined : store.milestones.of(issue.milestone);
  const match = store
    .milestonesOf(target)
    .find(({ title, dueOn }) => title === milestone?.title && dueOn === milestone.dueOn);
  there.milestone = match?.id ?? null;
  there.assignees = [...issue.assignees];
  there.comments = issue.comments;
  for (const id of there.comments) store.comments.of(id).issue = there.id;
  issue.comments = [];
  store.removeIssue(issue);
  return there;
}
