/** Everything the embedded GitHub knows, in memory, with its ids. */
import { notFound } from '../rules/refusal.ts';
import type { IssueField, IssueType } from './fields.ts';
import {
  type Comment,
  fullName,
  type Issue,
  type Label,
  type Milestone,
  type Repository,
  type User,
  type WorkflowRun,
} from './nouns.ts';

type Space =
  | 'user'
  | 'repository'
  | 'label'
  | 'milestone'
  | 'issue'
  | 'pull'
  | 'comment'
  | 'event'
  | 'field'
  | 'run';

/** What a dump holds. */
interface Snapshot {
  next: Record<Space, number>;
  users: User[];
  repositories: Repository[];
  labels: Label[];
  milestones: Milestone[];
  issues: Issue[];
  comments: Comment[];
  issueFields: IssueField[];
  issueTypes: IssueType[];
  runs: WorkflowRun[];
}

// Far apart, and far from numbers: a number sent where an id belongs finds nothing. Issue ids lie above 2^31,
// as github.com's have for years, so that GraphQL's `databaseId: Int` would overflow here as it does there.
const firstIds = (): Record<Space, number> => ({
  user: 583_231,
  repository: 823_451_009,
  label: 7_204_118_003,
  milestone: 11_907_201,
  issue: 3_102_554_017,
  pull: 2_190_770_053,
  comment: 2_610_337_101,
  event: 15_903_447_007,
  field: 41_003,
  run: 19_604_118_011,
});

/** Added to every new id: ids grow, but not by one. */
const ID_STEP = 7;

/** Things by id, the oldest first. */
class Table<T extends { id: number }> extends Map<number, T> {
  add(thing: T): void {
    this.set(thing.id, thing);
  }

  /** The thing of an id that the store itself keeps. */
  of(id: number): T {
    const thing = this.get(id);
    if (thing === undefined) throw new Error(`the store refers to ${id}, which it does not have`);
    return thing;
  }

  where(test: (thing: T) => boolean): T[] {
    return [...this.values()].filter(test);
  }
}

/** Rules change it, both APIs read it. */
export class Store {
  /** By lower-case login. */
  readonly users = new Map<string, User>();
  readonly repositories = new Table<Repository>();
  readonly labels = new Table<Label>();
  readonly milestones = new Table<Milestone>();
  readonly issues = new Table<Issue>();
  readonly comments = new Table<Comment>();
  readonly issueFields = new Table<IssueField>();
  readonly issueTypes = new Table<IssueType>();
  readonly runs = new Table<WorkflowRun>();
  readonly now: () => Date;
  /** Called with each new issue, for what is automated. */
  opened: (issue: Issue) => void = () => {};
  #next = firstIds();
  /** By repository, then by number: there may be many, and they are looked for often. */
  readonly #numbered = new Map<number, Map<number, Issue>>();

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

  addUser(login: string, kind: User['kind'] = 'User', name: string | null = null): void {
    const key = login.toLowerCase();
    if (!this.users.has(key)) this.users.set(key, { kind, id: this.newId('user'), login, name });
  }

  user(login: string): User {
    const user = this.users.get(login.toLowerCase());
    if (!user) throw notFound(`Could not resolve to a User with the login of '${login}'.`);
    return user;
  }

  /** By `owner/name`, present or former, in any case. */
  findRepository(name: string): Repository | undefined {
    const is = (other: string): boolean => other.toLowerCase() === name.toLowerCase();
    const [present] = this.repositories.where((repository) => is(fullName(repository)));
    return present ?? this.repositories.where(({ formerNames }) => formerNames.some(is)).at(-1);
  }

  repositoryOf({ repository }: { repository: number }): Repository {
    return this.repositories.of(repository);
  }

  labelsOf({ id }: Repository): Label[] {
    return this.labels.where(({ repository }) => repository === id);
  }

  /** Names are unique without regard to case. */
  findLabel(repository: Repository, name: string): Label | undefined {
    return this.labelsOf(repository).find((label) => label.name.toLowerCase() === name.toLowerCase());
  }

  removeLabel(label: Label): void {
    for (const issue of this.carrying(label)) issue.labels = issue.labels.filter(({ id }) => id !== label.id);
    this.labels.delete(label.id);
  }

  milestonesOf({ id }: Repository): Milestone[] {
    return this.milestones.where(({ repository }) => repository === id);
  }

  findMilestone(repository: Repository, number: number): Milestone | undefined {
    return this.milestonesOf(repository).find((milestone) => milestone.number === number);
  }

  removeMilestone(milestone: Milestone): void {
    for (const issue of this.carrying(milestone)) issue.milestone = null;
    this.milestones.delete(milestone.id);
  }

  /** Issues and pull requests with the label or in the milestone, oldest first. */
  carrying(tag: Label | Milestone): Issue[] {
    return this.issuesOf(this.repositoryOf(tag)).filter(({ labels, milestone }) =>
      tag.kind === 'Label' ? labels.some(({ id }) => id === tag.id) : milestone === tag.id,
    );
  }

  addIssue(issue: Issue): void {
    this.issues.add(issue);
    const numbered = this.#numbered.get(issue.repository) ?? new Map<number, Issue>();
    this.#numbered.set(issue.repository, numbered.set(issue.number, issue));
  }

  /** Forgets an issue with its comments and links; its number is not used again. */
  removeIssue(issue: Issue): void {
    for (const id of issue.comments) this.comments.delete(id);
    for (const id of [...issue.blockedBy]) this.unlink(issue, this.issues.of(id));
    for (const id of [...issue.blocking]) this.unlink(this.issues.of(id), issue);
    this.setParent(issue, null);
    for (const id of [...issue.subIssues]) this.setParent(this.issues.of(id), null);
    this.issues.delete(issue.id);
    this.#numbered.get(issue.repository)?.delete(issue.number);
  }

  /** Issues and pull requests, oldest first. */
  issuesOf(repository: Repository): Issue[] {
    return [...(this.#numbered.get(repository.id)?.values() ?? [])];
  }

  findIssue(repository: Repository, number: number): Issue | undefined {
    return this.#numbered.get(repository.id)?.get(number);
  }

  removeIssueField({ id }: IssueField): void {
    for (const issue of this.issues.values()) delete issue.native.values[id];
    this.issueFields.delete(id);
  }

  setLabels(issue: Issue, labels: readonly Label[]): void {
    const before = new Map(issue.labels.map((entry) => [entry.id, entry]));
    const since = this.now().getTime();
    issue.labels = [...new Set(labels)].map(({ id }) => before.get(id) ?? { id, since });
  }

  setParent(child: Issue, parent: Issue | null): void {
    if (child.parent !== null) {
      const former = this.issues.of(child.parent);
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
      issueFields: [...this.issueFields.values()],
      issueTypes: [...this.issueTypes.values()],
      runs: [...this.runs.values()],
    };
    return JSON.stringify(snapshot);
  }

  /** Takes over what {@link dump} gave. The store must be empty. */
  restore(dump: string): void {
    const { next, users, issues, ...tables }: Snapshot = JSON.parse(dump);
    this.#next = next;
    for (const user of users) this.users.set(user.login.toLowerCase(), user);
    for (const issue of issues) this.addIssue(issue);
    for (const one of tables.repositories) this.repositories.add(one);
    for (const one of tables.labels) this.labels.add(one);
    for (const one of tables.milestones) this.milestones.add(one);
    for (const one of tables.comments) this.comments.add(one);
    for (const one of tables.issueFields) this.issueFields.add(one);
    for (const one of tables.issueTypes) this.issueTypes.add(one);
    for (const one of tables.runs) this.runs.add(one);
  }
}
