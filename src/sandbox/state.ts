import { closeSync, fsyncSync, openSync, renameSync, writeSync } from 'node:fs';
import { notFound } from './refusal.ts';
import type { Files } from './rules/files.ts';

/** What a person may do in a repository, from least to most. */
export type Role = 'none' | 'read' | 'triage' | 'write' | 'admin';

export interface User {
  kind: 'User' | 'Bot' | 'Organization';
  id: number;
  login: string;
  name: string | null;
}

export interface Commit {
  kind: 'Commit';
  repository: number;
  sha: string;
  parents: string[];
  message: string;
  author: string;
  createdAt: string;
  /** Object id of its root folder. */
  tree: string;
}

export interface Repository {
  kind: 'Repository';
  id: number;
  owner: string;
  name: string;
  /** Earlier `owner/name`s, which answer 301. */
  formerNames: string[];
  private: boolean;
  archived: boolean;
  hasIssues: boolean;
  defaultBranch: string;
  createdAt: string;
  /** Roles by lower-case login. Everyone else reads a public repository and does not see a private one. */
  roles: Record<string, Role>;
  /** Shared by issues and pull requests, without gaps. */
  nextNumber: number;
  nextMilestone: number;
  /** Numbers that are no longer here: deleted, or the id of the issue that it became elsewhere. */
  gone: Record<number, 'deleted' | number>;
  /** Commits by sha. */
  commits: Record<string, Commit>;
  /** Files by the object id of their root folder: commits that change nothing share them. */
  trees: Record<string, Files>;
  /** Head sha by branch name. */
  branches: Record<string, string>;
}

export interface Label {
  kind: 'Label';
  id: number;
  repository: number;
  name: string;
  color: string;
  description: string | null;
  createdAt: string;
  updatedAt: string;
}

export interface Milestone {
  kind: 'Milestone';
  id: number;
  repository: number;
  number: number;
  title: string;
  description: string | null;
  /** Midnight of a Pacific day, e.g. `2027-01-29T08:00:00Z`. */
  dueOn: string | null;
  state: 'open' | 'closed';
  creator: string;
  createdAt: string;
  updatedAt: string;
  closedAt: string | null;
}

export interface Comment {
  kind: 'IssueComment';
  id: number;
  issue: number;
  author: string;
  body: string;
  createdAt: string;
  updatedAt: string;
}

export type StateReason = 'completed' | 'not_planned' | 'duplicate' | 'reopened';

/** Something that happened to an issue, for its timeline. */
export interface IssueEvent {
  kind:
    | 'ClosedEvent'
    | 'ReopenedEvent'
    | 'LabeledEvent'
    | 'UnlabeledEvent'
    | 'MilestonedEvent'
    | 'DemilestonedEvent'
    | 'AssignedEvent'
    | 'UnassignedEvent'
    | 'RenamedTitleEvent'
    | 'LockedEvent'
    | 'UnlockedEvent'
    | 'PinnedEvent'
    | 'UnpinnedEvent';
  id: number;
  issue: number;
  actor: string;
  createdAt: string;
  stateReason: StateReason | null;
  /** Sha of the commit whose message closed the issue. */
  commit: string | null;
  /** Id of the pull request whose merge closed the issue. */
  pullRequest: number | null;
  /** Name of the label, title of the milestone, login of the assignee, or the former title. */
  subject: string | null;
}

export interface PullRequest {
  /** The REST `id` of the pull request, another one than that of its issue. */
  id: number;
  base: string;
  head: string;
  headSha: string;
  /** Other than the repository's own for a fork. */
  headRepository: string;
  merged: boolean;
  mergedAt: string | null;
  mergedBy: string | null;
  mergeCommit: string | null;
  draft: boolean;
  /** Ids of issues linked by hand, beside those that the body names with a closing word. */
  linked: number[];
}

export interface Link {
  issue: number;
  addedAt: string;
}

/** An issue, or a pull request, which is an issue with `pullRequest` set. */
export interface Issue {
  kind: 'Issue' | 'PullRequest';
  id: number;
  repository: number;
  number: number;
  title: string;
  body: string | null;
  author: string;
  state: 'open' | 'closed';
  stateReason: StateReason | null;
  duplicateOf: number | null;
  createdAt: string;
  /** Creation in milliseconds, for lists that lag. */
  born: number;
  updatedAt: string;
  closedAt: string | null;
  closedBy: string | null;
  locked: boolean;
  pinned: boolean;
  /** Label ids, with the millisecond each was put on, for label-filtered lists that lag. */
  labels: { id: number; since: number }[];
  assignees: string[];
  milestone: number | null;
  parent: number | null;
  subIssues: number[];
  blockedBy: Link[];
  blocking: Link[];
  comments: number[];
  events: IssueEvent[];
  pullRequest: PullRequest | null;
}

type Space = 'user' | 'repository' | 'label' | 'milestone' | 'issue' | 'pull' | 'comment' | 'event';

interface Snapshot {
  next: Record<Space, number>;
  users: User[];
  repositories: Repository[];
  labels: Label[];
  milestones: Milestone[];
  issues: Issue[];
  comments: Comment[];
}

// Far apart, and far from numbers: a number sent where an id belongs finds nothing. Issue ids lie above 2^31,
// as github.com's have for years, so that GraphQL's `databaseId: Int` overflows here as it does there.
const firstIds = (): Record<Space, number> => ({
  user: 583_231,
  repository: 823_451_009,
  label: 7_204_118_003,
  milestone: 11_907_201,
  issue: 3_102_554_017,
  pull: 2_190_770_053,
  comment: 2_610_337_101,
  event: 15_903_447_007,
});

/** Added to every new id: ids grow, but not by one. */
const ID_STEP = 7;

/** Everything the embedded GitHub knows, in memory, with its indexes. Rules change it, both APIs read it. */
export class Store {
  /** By lower-case login. */
  readonly users = new Map<string, User>();
  readonly repositories = new Map<number, Repository>();
  readonly labels = new Map<number, Label>();
  readonly milestones = new Map<number, Milestone>();
  readonly issues = new Map<number, Issue>();
  readonly comments = new Map<number, Comment>();
  readonly now: () => Date;
  #next = firstIds();
  #labelsOf = new Map<number, Map<string, Label>>();
  #milestonesOf = new Map<number, Map<number, Milestone>>();
  #issuesOf = new Map<number, Map<number, Issue>>();
  #labeled = new Map<number, Set<Issue>>();
  #inMilestone = new Map<number, Set<Issue>>();

  constructor(now: () => Date) {
    this.now = now;
  }

  /** The clock as GitHub writes it: UTC, whole seconds. */
  stamp(): string {
    return `${this.now().toISOString().slice(0, 19)}Z`;
  }

  newId(space: Space): number {
    const id = this.#next[space];
    this.#next[space] = id + ID_STEP;
    return id;
  }

  addUser(login: string, kind: User['kind'] = 'User', name: string | null = null): User {
    const known = this.users.get(login.toLowerCase());
    if (known) return known;
    const user: User = { kind, id: this.newId('user'), login, name };
    this.users.set(login.toLowerCase(), user);
    return user;
  }

  user(login: string): User {
    const user = this.users.get(login.toLowerCase());
    if (!user) throw notFound(`Could not resolve to a User with the login of '${login}'.`);
    return user;
  }

  addRepository(repository: Repository): void {
    this.repositories.set(repository.id, repository);
    this.#labelsOf.set(repository.id, new Map());
    this.#milestonesOf.set(repository.id, new Map());
    this.#issuesOf.set(repository.id, new Map());
  }

  /** By `owner/name`, present or former, in any case. */
  findRepository(fullName: string): Repository | undefined {
    const wanted = fullName.toLowerCase();
    let renamed: Repository | undefined;
    for (const repository of this.repositories.values()) {
      if (`${repository.owner}/${repository.name}`.toLowerCase() === wanted) return repository;
      if (repository.formerNames.some((name) => name.toLowerCase() === wanted)) renamed = repository;
    }
    return renamed;
  }

  repositoryOf(thing: { repository: number }): Repository {
    return found(this.repositories.get(thing.repository), 'repository');
  }

  addLabel(label: Label): void {
    this.labels.set(label.id, label);
    this.#labelsOf.get(label.repository)?.set(label.name.toLowerCase(), label);
    this.#labeled.set(label.id, this.#labeled.get(label.id) ?? new Set());
  }

  renameLabel(label: Label, name: string): void {
    const names = this.#labelsOf.get(label.repository);
    names?.delete(label.name.toLowerCase());
    label.name = name;
    names?.set(name.toLowerCase(), label);
  }

  removeLabel(label: Label): void {
    for (const issue of this.labeled(label)) issue.labels = issue.labels.filter(({ id }) => id !== label.id);
    this.labels.delete(label.id);
    this.#labelsOf.get(label.repository)?.delete(label.name.toLowerCase());
    this.#labeled.delete(label.id);
  }

  labelsOf(repository: Repository): Label[] {
    return [...(this.#labelsOf.get(repository.id)?.values() ?? [])].sort((a, b) => a.id - b.id);
  }

  /** Names are unique without regard to case. */
  findLabel(repository: Repository, name: string): Label | undefined {
    return this.#labelsOf.get(repository.id)?.get(name.toLowerCase());
  }

  /** Issues and pull requests that carry the label, oldest first. */
  labeled(label: Label): Issue[] {
    return [...(this.#labeled.get(label.id) ?? [])].sort((a, b) => a.number - b.number);
  }

  addMilestone(milestone: Milestone): void {
    this.milestones.set(milestone.id, milestone);
    this.#milestonesOf.get(milestone.repository)?.set(milestone.number, milestone);
    this.#inMilestone.set(milestone.id, this.#inMilestone.get(milestone.id) ?? new Set());
  }

  removeMilestone(milestone: Milestone): void {
    for (const issue of this.inMilestone(milestone)) issue.milestone = null;
    this.milestones.delete(milestone.id);
    this.#milestonesOf.get(milestone.repository)?.delete(milestone.number);
    this.#inMilestone.delete(milestone.id);
  }

  milestonesOf(repository: Repository): Milestone[] {
    return [...(this.#milestonesOf.get(repository.id)?.values() ?? [])];
  }

  findMilestone(repository: Repository, number: number): Milestone | undefined {
    return this.#milestonesOf.get(repository.id)?.get(number);
  }

  /** Issues and pull requests in the milestone, oldest first. */
  inMilestone(milestone: Milestone): Issue[] {
    return [...(this.#inMilestone.get(milestone.id) ?? [])].sort((a, b) => a.number - b.number);
  }

  addIssue(issue: Issue): void {
    this.issues.set(issue.id, issue);
    this.#issuesOf.get(issue.repository)?.set(issue.number, issue);
    for (const { id } of issue.labels) this.#labeled.get(id)?.add(issue);
    if (issue.milestone !== null) this.#inMilestone.get(issue.milestone)?.add(issue);
  }

  /** Forgets an issue with its comments and links. What remains of it is the repository's `gone`. */
  removeIssue(issue: Issue): void {
    this.setLabels(issue, []);
    this.setMilestone(issue, null);
    for (const id of issue.comments) this.comments.delete(id);
    for (const { issue: id } of [...issue.blockedBy]) this.unlink(issue, this.issue(id));
    for (const { issue: id } of [...issue.blocking]) this.unlink(this.issue(id), issue);
    this.setParent(issue, null);
    for (const id of [...issue.subIssues]) this.setParent(this.issue(id), null);
    this.issues.delete(issue.id);
    this.#issuesOf.get(issue.repository)?.delete(issue.number);
  }

  /** Issues and pull requests, oldest first. */
  issuesOf(repository: Repository): Issue[] {
    return [...(this.#issuesOf.get(repository.id)?.values() ?? [])];
  }

  findIssue(repository: Repository, number: number): Issue | undefined {
    return this.#issuesOf.get(repository.id)?.get(number);
  }

  /** The issue of an id that the store itself keeps. */
  issue(id: number): Issue {
    return found(this.issues.get(id), 'issue');
  }

  label(id: number): Label {
    return found(this.labels.get(id), 'label');
  }

  milestone(id: number): Milestone {
    return found(this.milestones.get(id), 'milestone');
  }

  comment(id: number): Comment {
    return found(this.comments.get(id), 'comment');
  }

  setLabels(issue: Issue, labels: Label[]): void {
    const before = new Map(issue.labels.map((entry) => [entry.id, entry]));
    for (const { id } of issue.labels) this.#labeled.get(id)?.delete(issue);
    const since = this.now().getTime();
    issue.labels = [...new Set(labels)].map(({ id }) => before.get(id) ?? { id, since });
    for (const { id } of issue.labels) this.#labeled.get(id)?.add(issue);
  }

  setMilestone(issue: Issue, milestone: Milestone | null): void {
    if (issue.milestone !== null) this.#inMilestone.get(issue.milestone)?.delete(issue);
    issue.milestone = milestone?.id ?? null;
    if (milestone) this.#inMilestone.get(milestone.id)?.add(issue);
  }

  setParent(child: Issue, parent: Issue | null): void {
    if (child.parent !== null) {
      const former = this.issue(child.parent);
      former.subIssues = former.subIssues.filter((id) => id !== child.id);
    }
    child.parent = parent?.id ?? null;
    parent?.subIssues.push(child.id);
  }

  link(blocked: Issue, blocker: Issue): void {
    const addedAt = this.stamp();
    blocked.blockedBy.push({ issue: blocker.id, addedAt });
    blocker.blocking.push({ issue: blocked.id, addedAt });
  }

  unlink(blocked: Issue, blocker: Issue): void {
    blocked.blockedBy = blocked.blockedBy.filter(({ issue }) => issue !== blocker.id);
    blocker.blocking = blocker.blocking.filter(({ issue }) => issue !== blocked.id);
  }

  /** Writes the whole state beside `file` and moves it there: a reader sees the old or the new, never half. */
  save(file: string): void {
    const temporary = `${file}.${process.pid}.tmp`;
    const handle = openSync(temporary, 'w');
    writeSync(handle, this.dump());
    fsyncSync(handle);
    closeSync(handle);
    renameSync(temporary, file);
  }

  /** The whole state, as {@link restore} takes it. */
  dump(): string {
    const snapshot: Snapshot = {
      next: this.#next,
      users: [...this.users.values()],
      repositories: [...this.repositories.values()],
      labels: [...this.labels.values()],
      milestones: [...this.milestones.values()],
      issues: [...this.issues.values()],
      comments: [...this.comments.values()],
    };
    return JSON.stringify(snapshot);
  }

  /** Takes over what {@link dump} gave. The store must be empty. */
  restore(dump: string): void {
    const snapshot: Snapshot = JSON.parse(dump);
    this.#next = snapshot.next;
    for (const user of snapshot.users) this.users.set(user.login.toLowerCase(), user);
    for (const repository of snapshot.repositories) this.addRepository(repository);
    for (const label of snapshot.labels) this.addLabel(label);
    for (const milestone of snapshot.milestones) this.addMilestone(milestone);
    for (const comment of snapshot.comments) this.comments.set(comment.id, comment);
    for (const issue of snapshot.issues) this.addIssue(issue);
  }
}

function found<T>(thing: T | undefined, kind: string): T {
  if (thing === undefined) throw new Error(`the store refers to a ${kind} that it does not have`);
  return thing;
}
