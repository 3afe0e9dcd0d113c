/** Everything the embedded GitHub knows, in memory, with its indexes and its ids. */
import { notFound } from '../rules/refusal.ts';
import {
  type Comment,
  fullName,
  type Issue,
  type Label,
  type Milestone,
  type Repository,
  type User,
} from './nouns.ts';

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

/** Rules change it, both APIs read it. */
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
  /** By repository, then by lower-case name. */
  readonly #labelsOf = new Shelves<string, Label>();
  /** By repository, then by number. */
  readonly #milestonesOf = new Shelves<number, Milestone>();
  readonly #issuesOf = new Shelves<number, Issue>();
  /** By label or milestone, then by id. */
  readonly #carrying = new Shelves<number, Issue>();

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

  /** By `owner/name`, present or former, in any case. */
  findRepository(name: string): Repository | undefined {
    const wanted = name.toLowerCase();
    const all = [...this.repositories.values()];
    return (
      all.find((repository) => fullName(repository).toLowerCase() === wanted) ??
      all.findLast(({ formerNames }) => formerNames.some((former) => former.toLowerCase() === wanted))
    );
  }

  repositoryOf(thing: { repository: number }): Repository {
    return found(this.repositories.get(thing.repository), 'repository');
  }

  addLabel(label: Label): void {
    this.labels.set(label.id, label);
    this.#labelsOf.put(label.repository, label.name.toLowerCase(), label);
  }

  renameLabel(label: Label, name: string): void {
    this.#labelsOf.take(label.repository, label.name.toLowerCase());
    label.name = name;
    this.#labelsOf.put(label.repository, name.toLowerCase(), label);
  }

  removeLabel(label: Label): void {
    for (const issue of this.carrying(label)) issue.labels = issue.labels.filter(({ id }) => id !== label.id);
    this.labels.delete(label.id);
    this.#labelsOf.take(label.repository, label.name.toLowerCase());
  }

  labelsOf(repository: Repository): Label[] {
    return this.#labelsOf.all(repository.id).sort((a, b) => a.id - b.id);
  }

  /** Names are unique without regard to case. */
  findLabel(repository: Repository, name: string): Label | undefined {
    return this.#labelsOf.find(repository.id, name.toLowerCase());
  }

  /** Issues and pull requests with the label or in the milestone, oldest first. */
  carrying({ id }: Label | Milestone): Issue[] {
    return this.#carrying.all(id).sort((a, b) => a.number - b.number);
  }

  addMilestone(milestone: Milestone): void {
    this.milestones.set(milestone.id, milestone);
    this.#milestonesOf.put(milestone.repository, milestone.number, milestone);
  }

  removeMilestone(milestone: Milestone): void {
    for (const issue of this.carrying(milestone)) issue.milestone = null;
    this.milestones.delete(milestone.id);
    this.#milestonesOf.take(milestone.repository, milestone.number);
  }

  milestonesOf(repository: Repository): Milestone[] {
    return this.#milestonesOf.all(repository.id);
  }

  findMilestone(repository: Repository, number: number): Milestone | undefined {
    return this.#milestonesOf.find(repository.id, number);
  }

  addIssue(issue: Issue): void {
    this.issues.set(issue.id, issue);
    this.#issuesOf.put(issue.repository, issue.number, issue);
    for (const id of tagsOf(issue)) this.#carrying.put(id, issue.id, issue);
  }

  /** Forgets an issue with its comments and links; its number is not used again. */
  removeIssue(issue: Issue): void {
    this.setLabels(issue, []);
    this.setMilestone(issue, null);
    for (const id of issue.comments) this.comments.delete(id);
    for (const id of [...issue.blockedBy]) this.unlink(issue, this.issue(id));
    for (const id of [...issue.blocking]) this.unlink(this.issue(id), issue);
    this.setParent(issue, null);
    for (const id of [...issue.subIssues]) this.setParent(this.issue(id), null);
    this.issues.delete(issue.id);
    this.#issuesOf.take(issue.repository, issue.number);
  }

  /** Issues and pull requests, oldest first. */
  issuesOf(repository: Repository): Issue[] {
    return this.#issuesOf.all(repository.id);
  }

  findIssue(repository: Repository, number: number): Issue | undefined {
    return this.#issuesOf.find(repository.id, number);
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

  setLabels(issue: Issue, labels: readonly Label[]): void {
    const before = new Map(issue.labels.map((entry) => [entry.id, entry]));
    for (const { id } of issue.labels) this.#carrying.take(id, issue.id);
    const since = this.now().getTime();
    issue.labels = [...new Set(labels)].map(({ id }) => before.get(id) ?? { id, since });
    for (const { id } of issue.labels) this.#carrying.put(id, issue.id, issue);
  }

  setMilestone(issue: Issue, milestone: Milestone | null): void {
    if (issue.milestone !== null) this.#carrying.take(issue.milestone, issue.id);
    issue.milestone = milestone?.id ?? null;
    if (milestone) this.#carrying.put(milestone.id, issue.id, issue);
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
    blocked.blockedBy.push(blocker.id);
    blocker.blocking.push(blocked.id);
  }

  unlink(blocked: Issue, blocker: Issue): void {
    blocked.blockedBy = blocked.blockedBy.filter((id) => id !== blocker.id);
    blocker.blocking = blocker.blocking.filter((id) => id !== blocked.id);
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
    for (const repository of snapshot.repositories) this.repositories.set(repository.id, repository);
    for (const label of snapshot.labels) this.addLabel(label);
    for (const milestone of snapshot.milestones) this.addMilestone(milestone);
    for (const comment of snapshot.comments) this.comments.set(comment.id, comment);
    for (const issue of snapshot.issues) this.addIssue(issue);
  }
}

/** Things by an owner's id, then by a key of their own. */
class Shelves<K, T> {
  readonly #shelves = new Map<number, Map<K, T>>();

  put(owner: number, key: K, thing: T): void {
    const shelf = this.#shelves.get(owner) ?? new Map<K, T>();
    this.#shelves.set(owner, shelf.set(key, thing));
  }

  take(owner: number, key: K): void {
    this.#shelves.get(owner)?.delete(key);
  }

  find(owner: number, key: K): T | undefined {
    return this.#shelves.get(owner)?.get(key);
  }

  all(owner: number): T[] {
    return [...(this.#shelves.get(owner)?.values() ?? [])];
  }
}

/** Ids of what an issue can be found by. */
function tagsOf({ labels, milestone }: Issue): number[] {
  return [...labels.map(({ id }) => id), ...(milestone === null ? [] : [milestone])];
}

function found<T>(thing: T | undefined, kind: string): T {
  if (thing === undefined) throw new Error(`the store refers to a ${kind} that it does not have`);
  return thing;
}
