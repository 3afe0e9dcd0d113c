import {
  type Actor,
  canPush,
  canTriage,
  requirePermission,
  requireRole,
  requireWritable,
  scopesOf,
} from '../access.ts';
import { forbidden, gone, invalid, notFound, unprocessable } from '../refusal.ts';
import type { Issue, IssueEvent, Label, Milestone, Repository, StateReason, Store } from '../state.ts';
import { addSubIssue, checkParent } from './relations.ts';
import { checkBody, checkTitle } from './text.ts';

/** Operation issues/add-assignees. */
const MAX_ASSIGNEES = 10;

export interface NewIssue {
  title: string;
  body?: string | null | undefined;
  labels?: readonly Label[] | undefined;
  assignees?: readonly string[] | undefined;
  milestone?: Milestone | null | undefined;
  parent?: Issue | undefined;
}

/** What an edit sets; what is left out stays. `labels` and `assignees` replace the whole set. */
export interface IssueEdit {
  title?: string | undefined;
  body?: string | null | undefined;
  labels?: readonly Label[] | undefined;
  assignees?: readonly string[] | undefined;
  milestone?: Milestone | null | undefined;
  state?: 'open' | 'closed' | undefined;
  /** Ignored unless `state` changes. */
  stateReason?: StateReason | null | undefined;
  duplicateOf?: Issue | undefined;
}

/** Who or what closed an issue beside the actor. */
export interface Closer {
  commit?: string;
  pullRequest?: number;
}

/**
 * Anyone who reads the repository may create an issue; labels, assignees and milestone need push access and are
 * dropped without a word otherwise (operation issues/create). 410 where issues are disabled, 403 where archived.
 */
export function createIssue(store: Store, actor: Actor, repository: Repository, fields: NewIssue): Issue {
  requirePermission(actor, repository, ['issues'], 'write');
  requireWritable(repository);
  if (!repository.hasIssues) throw gone('Issues are disabled for this repo');
  const push = canPush(actor, repository);
  const title = checkTitle('Issue', fields.title);
  const body = checkBody('Issue', fields.body ?? null);
  const assignees = push ? checkAssignees(store, repository, fields.assignees ?? []) : [];
  if (fields.parent) checkParent(store, actor, fields.parent);
  const issue = insertIssue(store, actor, repository, { title, body });
  if (push) {
    store.setLabels(issue, [...(fields.labels ?? [])]);
    store.setMilestone(issue, fields.milestone ?? null);
    issue.assignees = assignees;
    for (const { id } of issue.labels) record(store, issue, actor, 'LabeledEvent', store.label(id).name);
  }
  if (fields.parent) addSubIssue(store, actor, fields.parent, issue, false);
  return issue;
}

/** The bare issue, without any check: rules and pull requests build on it. */
export function insertIssue(
  store: Store,
  actor: Actor,
  repository: Repository,
  text: { title: string; body: string | null },
): Issue {
  const at = store.stamp();
  const issue: Issue = {
    kind: 'Issue',
    id: store.newId('issue'),
    repository: repository.id,
    number: repository.nextNumber++,
    title: text.title,
    body: text.body,
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
    parent: null,
    subIssues: [],
    blockedBy: [],
    blocking: [],
    comments: [],
    events: [],
    pullRequest: null,
  };
  store.addIssue(issue);
  return issue;
}

/** Authors edit their own; others need the triage role. Without push access what is not text or state is dropped. */
export function updateIssue(store: Store, actor: Actor, issue: Issue, edit: IssueEdit): Issue {
  const repository = allowEdit(store, actor, issue);
  const push =
    canPush(actor, repository) ||
    (issue.kind === 'PullRequest' && canPush(actor, repository, 'pull-requests'));
  const resource = issue.kind === 'Issue' ? 'Issue' : 'PullRequest';
  const title = edit.title === undefined ? issue.title : checkTitle(resource, edit.title);
  const body = edit.body === undefined ? issue.body : checkBody(resource, edit.body);
  const assignees =
    push && edit.assignees ? checkAssignees(store, repository, edit.assignees) : issue.assignees;
  if (title !== issue.title) record(store, issue, actor, 'RenamedTitleEvent', issue.title);
  issue.title = title;
  issue.body = body;
  if (push && edit.labels) replaceLabels(store, actor, issue, [...edit.labels]);
  if (push && edit.milestone !== undefined) replaceMilestone(store, actor, issue, edit.milestone);
  replaceAssignees(store, actor, issue, assignees);
  if (edit.state === 'closed') close(store, actor, issue, edit.stateReason ?? 'completed', edit.duplicateOf);
  if (edit.state === 'open') reopen(store, actor, issue);
  return touch(store, issue);
}

export function closeIssue(
  store: Store,
  actor: Actor,
  issue: Issue,
  reason: StateReason,
  duplicateOf?: Issue,
): Issue {
  allowEdit(store, actor, issue);
  close(store, actor, issue, reason, duplicateOf);
  return issue;
}

export function reopenIssue(store: Store, actor: Actor, issue: Issue): Issue {
  allowEdit(store, actor, issue);
  reopen(store, actor, issue);
  return issue;
}

/** Closes without asking for rights: also what a pushed commit or a merged pull request does. */
export function close(
  store: Store,
  actor: Actor,
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
  issue.stateReason = issue.kind === 'Issue' ? (reason === 'reopened' ? 'completed' : reason) : null;
  issue.duplicateOf = reason === 'duplicate' ? (duplicateOf?.id ?? null) : null;
  issue.closedAt = store.stamp();
  issue.closedBy = actor.login;
  const event = record(store, issue, actor, 'ClosedEvent', null);
  event.stateReason = issue.stateReason;
  event.commit = closer.commit ?? null;
  event.pullRequest = closer.pullRequest ?? null;
  touch(store, issue);
}

function reopen(store: Store, actor: Actor, issue: Issue): void {
  if (issue.state === 'open') return;
  if (issue.pullRequest?.merged) throw unprocessable('A merged pull request cannot be reopened');
  issue.state = 'open';
  issue.stateReason = issue.kind === 'Issue' ? 'reopened' : null;
  issue.duplicateOf = null;
  issue.closedAt = null;
  issue.closedBy = null;
  record(store, issue, actor, 'ReopenedEvent', null).stateReason = issue.stateReason;
  touch(store, issue);
}

/** Needs push access, like every change of an issue's labels by its own endpoint. */
export function setLabels(store: Store, actor: Actor, issue: Issue, labels: readonly Label[]): void {
  allowEdit(store, actor, issue);
  replaceLabels(store, actor, issue, [...labels]);
  touch(store, issue);
}

export function addLabels(store: Store, actor: Actor, issue: Issue, labels: readonly Label[]): void {
  setLabels(store, actor, issue, [...issue.labels.map(({ id }) => store.label(id)), ...labels]);
}

/** 404 for a label that the issue does not carry (operation issues/remove-label). */
export function removeLabel(store: Store, actor: Actor, issue: Issue, label: Label | undefined): void {
  allowEdit(store, actor, issue);
  if (!label || !issue.labels.some(({ id }) => id === label.id)) {
    throw notFound('Label does not exist', 'Label does not exist');
  }
  removeLabels(store, actor, issue, [label]);
}

export function removeLabels(store: Store, actor: Actor, issue: Issue, labels: readonly Label[]): void {
  const out = new Set(labels.map(({ id }) => id));
  const kept = issue.labels.filter(({ id }) => !out.has(id)).map(({ id }) => store.label(id));
  setLabels(store, actor, issue, kept);
}

/** Without push access nothing happens, and nothing is said (operations issues/add-assignees, remove-assignees). */
export function changeAssignees(
  store: Store,
  actor: Actor,
  issue: Issue,
  change: { add?: readonly string[]; remove?: readonly string[] },
): void {
  const repository = store.repositoryOf(issue);
  requirePermission(actor, repository, scopesOf(issue), 'write');
  requireWritable(repository);
  if (!canPush(actor, repository)) return;
  const out = new Set((change.remove ?? []).map((login) => login.toLowerCase()));
  const kept = issue.assignees.filter((login) => !out.has(login.toLowerCase()));
  replaceAssignees(
    store,
    actor,
    issue,
    checkAssignees(store, repository, [...kept, ...(change.add ?? [])], kept),
  );
  touch(store, issue);
}

/** People with at least the triage role; the API lists them as assignable. */
export function assignable(store: Store, repository: Repository): string[] {
  return Object.entries(repository.roles)
    .filter(([, role]) => role !== 'none' && role !== 'read')
    .map(([login]) => store.user(login).login)
    .sort();
}

export function setLocked(store: Store, actor: Actor, issue: Issue, locked: boolean): void {
  requireRole(actor, allowEdit(store, actor, issue), 'write');
  if (issue.locked !== locked) record(store, issue, actor, locked ? 'LockedEvent' : 'UnlockedEvent', null);
  issue.locked = locked;
  touch(store, issue);
}

export function setPinned(store: Store, actor: Actor, issue: Issue, pinned: boolean): void {
  requireRole(actor, allowEdit(store, actor, issue), 'write');
  if (issue.pinned !== pinned) record(store, issue, actor, pinned ? 'PinnedEvent' : 'UnpinnedEvent', null);
  issue.pinned = pinned;
}

/** Admins only, as GitHub has it; the number then answers 410. */
export function deleteIssue(store: Store, actor: Actor, issue: Issue): void {
  const repository = store.repositoryOf(issue);
  requirePermission(actor, repository, ['issues'], 'write');
  if (actor.kind !== 'app') requireRole(actor, repository, 'admin');
  requireWritable(repository);
  repository.gone[issue.number] = 'deleted';
  store.removeIssue(issue);
}

/**
 * Moves an open issue to another repository of the same owner: new number and new ids there, comments and assignees
 * kept, labels where one of the name exists, the milestone where title and due date match ("Transferring an issue").
 * Links are not carried over (not documented).
 */
export function transferIssue(
  store: Store,
  actor: Actor,
  issue: Issue,
  target: Repository,
  createLabels: boolean,
): Issue {
  const source = store.repositoryOf(issue);
  for (const repository of [source, target]) {
    requirePermission(actor, repository, ['issues'], 'write');
    requireRole(actor, repository, 'write');
    requireWritable(repository);
  }
  if (source.owner !== target.owner || issue.kind !== 'Issue' || source === target) {
    throw unprocessable('Issue cannot be transferred to this repository');
  }
  const there = insertIssue(store, { ...actor, login: issue.author }, target, issue);
  const labels = issue.labels.map(({ id }) => store.label(id));
  const kept = labels.flatMap((label) => {
    const same = store.findLabel(target, label.name);
    if (same || !createLabels) return same ?? [];
    const copy: Label = { ...label, id: store.newId('label'), repository: target.id };
    store.addLabel(copy);
    return copy;
  });
  store.setLabels(there, kept);
  const milestone = issue.milestone === null ? undefined : store.milestone(issue.milestone);
  const match = store
    .milestonesOf(target)
    .find(({ title, dueOn }) => title === milestone?.title && dueOn === milestone.dueOn);
  store.setMilestone(there, match ?? null);
  there.assignees = [...issue.assignees];
  there.comments = issue.comments;
  for (const id of there.comments) store.comment(id).issue = there.id;
  issue.comments = [];
  source.gone[issue.number] = there.id;
  store.removeIssue(issue);
  return there;
}

/** Whether labels of an issue that the actor creates or edits are taken, or dropped without a word. */
export const mayLabel = (actor: Actor, repository: Repository): boolean => canPush(actor, repository);

export function record(
  store: Store,
  issue: Issue,
  actor: Actor,
  kind: IssueEvent['kind'],
  subject: string | null,
): IssueEvent {
  const event: IssueEvent = {
    kind,
    id: store.newId('event'),
    issue: issue.id,
    actor: actor.login,
    createdAt: store.stamp(),
    stateReason: null,
    commit: null,
    pullRequest: null,
    subject,
  };
  issue.events.push(event);
  return event;
}

export function touch(store: Store, issue: Issue): Issue {
  issue.updatedAt = store.stamp();
  return issue;
}

function allowEdit(store: Store, actor: Actor, issue: Issue): Repository {
  const repository = store.repositoryOf(issue);
  requirePermission(actor, repository, scopesOf(issue), 'write');
  requireWritable(repository);
  if (!repository.hasIssues && issue.kind === 'Issue') throw gone('Issues are disabled for this repo');
  const own = actor.login.toLowerCase() === issue.author.toLowerCase();
  if (!own && !canTriage(actor, repository)) throw forbidden('Must have admin rights to Repository.');
  return repository;
}

/** Refuses who cannot be assigned, unless already there: an assignee who left stays until removed. */
function checkAssignees(
  store: Store,
  repository: Repository,
  logins: readonly string[],
  present: readonly string[] = [],
): string[] {
  const able = new Map(assignable(store, repository).map((login) => [login.toLowerCase(), login]));
  for (const login of present) able.set(login.toLowerCase(), login);
  const assignees = logins.map((login) => {
    const known = able.get(login.toLowerCase());
    if (known) return known;
    throw invalid(`Assignee ${login} is invalid`, {
      value: login,
      resource: 'Issue',
      field: 'assignees',
      code: 'invalid',
    });
  });
  const unique = [...new Set(assignees)];
  if (unique.length > MAX_ASSIGNEES) {
    const message = `An issue cannot have more than ${MAX_ASSIGNEES} assignees`;
    throw invalid(message, { resource: 'Issue', field: 'assignees', code: 'custom', message });
  }
  return unique;
}

function replaceLabels(store: Store, actor: Actor, issue: Issue, labels: Label[]): void {
  const before = new Set(issue.labels.map(({ id }) => id));
  const after = new Set(labels.map(({ id }) => id));
  for (const id of before)
    if (!after.has(id)) record(store, issue, actor, 'UnlabeledEvent', store.label(id).name);
  for (const { id, name } of new Set(labels))
    if (!before.has(id)) record(store, issue, actor, 'LabeledEvent', name);
  store.setLabels(issue, labels);
}

function replaceMilestone(store: Store, actor: Actor, issue: Issue, milestone: Milestone | null): void {
  if (issue.milestone === (milestone?.id ?? null)) return;
  if (issue.milestone !== null) {
    record(store, issue, actor, 'DemilestonedEvent', store.milestone(issue.milestone).title);
  }
  if (milestone) record(store, issue, actor, 'MilestonedEvent', milestone.title);
  store.setMilestone(issue, milestone);
}

function replaceAssignees(store: Store, actor: Actor, issue: Issue, logins: readonly string[]): void {
  for (const login of issue.assignees) {
    if (!logins.includes(login)) record(store, issue, actor, 'UnassignedEvent', login);
  }
  for (const login of logins) {
    if (!issue.assignees.includes(login)) record(store, issue, actor, 'AssignedEvent', login);
  }
  issue.assignees = [...logins];
}
