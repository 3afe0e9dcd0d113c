/** What an embedded GitHub is started with, and what tests and the demo ask of it beside its API. */
import { findIssue, type Person, person, type Reference } from './people/person.ts';
import {
  type Actor,
  ANONYMOUS,
  EVERYTHING,
  type Level,
  NOTHING,
  personOf,
  type Scope,
} from './rules/access.ts';
import type { PullRequestRights } from './rules/branches.ts';
import { addCommits } from './rules/commits.ts';
import { addField, addType, type FieldRights } from './rules/fields.ts';
import type { Cycles, HiddenLinks } from './rules/relations.ts';
import { addRun } from './rules/runs.ts';
import { USUAL_FIELDS, USUAL_TYPES } from './state/fields.ts';
import type { Files } from './state/files.ts';
import { nodeId } from './state/node-id.ts';
import {
  fullName,
  type Issue,
  type Merging,
  type Repository,
  type Role,
  type WorkflowRun,
} from './state/nouns.ts';
import { Store } from './state/store.ts';
import { type IssueView, type RepositoryView, viewIssue, viewRepository } from './state/view.ts';
import type { FaultHook } from './trouble/faults.ts';
import type { Budget } from './trouble/heavy.ts';
import { type Lag, NO_LAG } from './trouble/lag.ts';
import { GITHUB_LIMITS, type LimitRules, Limits } from './trouble/limits.ts';
import { type Counts, countsOf, type RequestRecord } from './trouble/requests.ts';

/** A repository to begin with: one commit on its default branch, no issues, no labels. */
export interface RepositorySeed {
  /** `owner/name`; the owner is made as an organization, with the usual issue fields and types. */
  name: string;
  /** Whether the owner is a user, who has neither. Default false. */
  userOwned?: boolean;
  /** Default `main`. */
  defaultBranch?: string;
  private?: boolean;
  archived?: boolean;
  /** Default true. */
  hasIssues?: boolean;
  /** Roles by login; people are made. {@link ADMIN} is always an admin. */
  people?: Record<string, Role>;
  /** Text files of the first commit by path. Default: none. */
  files?: Files;
}

/** What differs from server to server, and what nobody documents of any. */
export interface Features {
  /** Blocked-by links, which GHES has from 3.19 on. Default true. */
  dependencies: boolean;
  /** `Issue.issueDependenciesSummary` of GraphQL. Default: as `dependencies`. */
  dependenciesSummary: boolean;
  /** Links to issues that the token may not see. Default `omitted`. */
  hiddenLinks: HiddenLinks;
  /** The reason `DUPLICATE` to close an issue, with the other issue: GHES 3.18 has it (its GraphQL schema). Default true. */
  duplicates: boolean;
  /** Sub-issues. Default true. */
  subIssues: boolean;
  /** `assignedActors` of issues and pull requests, which shows agents and apps too. Default true. */
  assignedActors: boolean;
  /** Fields of organizations for issues, which GHES has from 3.23 on. Default true. */
  issueFields: boolean;
  /** Types of organizations for issues. Default true. */
  issueTypes: boolean;
  /** `mergeQueue` of repositories, which older servers do not have; a token that may not see it is answered null. Default true. */
  mergeQueues: boolean | 'hidden';
  /** Whether a workflow's token may set values of issue fields. Default `allow`. */
  fieldRights: FieldRights;
  /** Whether a token may read the types of issues. Default true. */
  readableTypes: boolean;
  /** Whether a workflow's token may open pull requests. Default `allow`. */
  pullRequests: PullRequestRights;
  /** Whether links in a circle are refused, which nobody documents. Default `refuse`. */
  cycles: Cycles;
}

/** With none of them it is github.com with one repository, where nothing is limited, late or broken. */
export interface SandboxOptions {
  /** Default: `octo-org/roadmap`, public. */
  repositories?: readonly RepositorySeed[];
  /** The clock of everything, limits included. Default: the real one. */
  now?: () => Date;
  /** Milliseconds that every request takes. Default 0. */
  latency?: number;
  /** `github`: what github.com enforces; or chosen numbers, for every token. Default: nothing is enforced. */
  limits?: 'github' | LimitRules;
  /** What {@link World.dump} of another one gave, to go on from there. */
  state?: string;
  /** How long lists do not show what is new. Default: not at all. */
  lag?: Partial<Lag>;
  features?: Partial<Features>;
  /** What one GraphQL document may weigh. Default: anything. May be replaced while the server runs: `sandbox.budget`. */
  budget?: Budget;
  /** Decides what goes wrong, request by request. May be replaced while the server runs: `sandbox.fault`. */
  fault?: FaultHook;
}

/** What a token stands for. */
export interface TokenGrant {
  login: string;
  /** `app`: as GITHUB_TOKEN. `user`: a person, who has at most their role in a repository. */
  kind: 'app' | 'user';
  /** Default: all that GITHUB_TOKEN of a sync needs (app), or everything (user). Naming any sets the rest to none. */
  permissions?: Partial<Record<Scope, Level>>;
  /** Full names that the token covers. Default: all. */
  repositories?: readonly string[];
}

/** Acts as {@link APP}: issues and pull-requests write, contents read. */
export const APP_TOKEN = 'sandbox-app-token';
/** Acts as {@link ADMIN}. */
export const ADMIN_TOKEN = 'sandbox-admin-token';
/** Login of the bot that a workflow's GITHUB_TOKEN acts as. `Bot.login` of GraphQL has no `[bot]` at its end. */
export const APP = 'github-actions[bot]';
/** Login of a bot that labels an issue as soon as it is opened, see {@link World.labeler}. */
export const LABELER = 'labeler[bot]';
/** A person who is an admin of every seeded repository. */
export const ADMIN = 'octocat';

const APP_PERMISSIONS: Record<Scope, Level> = { ...EVERYTHING, contents: 'read', actions: 'none' };

interface RepositoryChange {
  name?: string;
  archived?: boolean;
  private?: boolean;
  hasIssues?: boolean;
  merging?: Partial<Merging>;
}

/** What a new repository has on github.com. */
const MERGING: Merging = {
  mergeCommitAllowed: true,
  squashMergeAllowed: true,
  rebaseMergeAllowed: true,
  mergeCommitTitle: 'MERGE_MESSAGE',
  mergeCommitMessage: 'PR_TITLE',
  squashMergeCommitTitle: 'COMMIT_OR_PR_TITLE',
  squashMergeCommitMessage: 'COMMIT_MESSAGES',
};

/** The embedded GitHub without its transport: state, tokens, limits, and a record of what was asked. */
export class World {
  readonly store: Store;
  readonly limits: Limits;
  readonly features: Features;
  readonly lag: Lag;
  readonly latency: number;
  readonly requests: RequestRecord[] = [];
  /** Requests that the product should not have sent: unknown endpoints, parameters and fields. Tests want it empty. */
  readonly problems: string[] = [];
  budget: Budget;
  fault: FaultHook | undefined;
  /** Labels that a bot, {@link LABELER}, gives to each new issue, whoever opened it. */
  labeler: ((issue: IssueView) => readonly string[]) | undefined;
  readonly #tokens = new Map<string, Actor>();

  constructor(options: SandboxOptions) {
    const { now = () => new Date(), limits, state, repositories = [{ name: 'octo-org/roadmap' }] } = options;
    this.store = new Store(now);
    this.limits = new Limits(now, (kind) => (limits === 'github' ? GITHUB_LIMITS[kind] : (limits ?? {})));
    this.features = featuresOf(options.features);
    this.lag = { ...NO_LAG, ...options.lag };
    this.latency = options.latency ?? 0;
    this.budget = options.budget ?? {};
    this.fault = options.fault;
    if (state === undefined) for (const seed of repositories) this.addRepository(seed);
    else this.store.restore(state);
    this.store.opened = (issue) => this.#label(issue);
    this.addToken(APP_TOKEN, { login: APP, kind: 'app' });
    this.addToken(ADMIN_TOKEN, { login: ADMIN, kind: 'user' });
  }

  addToken(token: string, { login, kind, permissions, repositories }: TokenGrant): void {
    this.store.addUser(login, kind === 'app' ? 'Bot' : 'User');
    const all = kind === 'app' ? APP_PERMISSIONS : EVERYTHING;
    this.#tokens.set(token, {
      login,
      kind,
      permissions: permissions ? { ...NOTHING, metadata: 'read', ...permissions } : all,
      repositories: repositories ?? 'all',
    });
  }

  /** Revokes a token: what carries it is answered 401 from now on. */
  removeToken(token: string): void {
    this.#tokens.delete(token);
  }

  /** The actor of an `authorization` header; undefined for a token that nobody has. */
  actor(authorization: string | undefined): Actor | undefined {
    if (authorization === undefined) return ANONYMOUS;
    return this.#tokens.get(authorization.replace(/^(token|bearer) +/i, ''));
  }

  /** Makes a person, with a role in a repository (default: the first one). Role `none` takes them out. */
  addUser(login: string, role: Role = 'read', repository?: string): void {
    this.store.addUser(login);
    this.find(repository).roles[login.toLowerCase()] = role;
  }

  addRepository(seed: RepositorySeed): void {
    const [owner = '', name = ''] = seed.name.split('/');
    this.#addOwner(owner, seed.userOwned ?? false);
    this.store.addUser(ADMIN, 'User', 'Mona Lisa Octocat');
    const repository: Repository = {
      kind: 'Repository',
      id: this.store.newId('repository'),
      owner,
      name,
      formerNames: [],
      private: seed.private ?? false,
      archived: seed.archived ?? false,
      hasIssues: seed.hasIssues ?? true,
      defaultBranch: seed.defaultBranch ?? 'main',
      merging: { ...MERGING },
      createdAt: this.store.stamp(),
      roles: { [ADMIN]: 'admin' },
      nextNumber: 1,
      nextMilestone: 1,
      commits: {},
      trees: {},
      branches: {},
      queues: {},
    };
    this.store.repositories.add(repository);
    for (const [login, role] of Object.entries(seed.people ?? {})) this.addUser(login, role, seed.name);
    const first = { message: 'Initial commit', files: seed.files ?? {} };
    addCommits({ store: this.store, actor: personOf(ADMIN) }, repository, repository.defaultBranch, [first]);
  }

  #addOwner(login: string, isUser: boolean): void {
    const isNew = !this.store.users.has(login.toLowerCase());
    this.store.addUser(login, isUser ? 'User' : 'Organization');
    if (!isNew || isUser) return;
    for (const [name, content] of Object.entries(USUAL_FIELDS)) addField(this.store, login, name, content);
    for (const name of USUAL_TYPES) addType(this.store, login, name);
  }

  /** Makes a field for the issues of an organization: `date`, `text`, or its options. */
  addIssueField(name: string, content: 'date' | 'text' | readonly string[], owner = 'octo-org'): void {
    addField(this.store, owner, name, content);
  }

  /** Hides a field from every token, shows it again, or takes it away. */
  changeIssueField(name: string, change: 'hide' | 'show' | 'remove'): void {
    for (const field of this.store.issueFields.where((one) => one.name === name)) {
      field.hidden = change === 'hide';
      if (change === 'remove') this.store.removeIssueField(field);
    }
  }

  /** Renames (the old name answers 301), archives, hides, switches issues off, or sets how pull requests are merged. */
  changeRepository({ name, merging, ...change }: RepositoryChange, repository?: string): void {
    const found = Object.assign(this.find(repository), change);
    Object.assign(found.merging, merging);
    if (name === undefined) return;
    found.formerNames.push(fullName(found));
    const [owner = found.owner, short = found.name] = name.split('/');
    this.store.addUser(owner, 'Organization');
    Object.assign(found, { owner, name: short });
  }

  /** A person at work in a repository (default: the first). One who has no role yet gets `write`. */
  as(login: string, repository?: string): Person {
    const found = this.find(repository);
    this.store.addUser(login, login.endsWith('[bot]') ? 'Bot' : 'User');
    found.roles[login.toLowerCase()] ??= 'write';
    return person({ store: this.store, actor: personOf(login) }, found);
  }

  /**
   * A workflow has run for a pull request as it is now; without a conclusion it runs still. Its default is the one of
   * the plan, which failed.
   */
  addWorkflowRun(
    pull: Reference,
    conclusion: WorkflowRun['conclusion'] = 'failure',
    path = '.github/workflows/plan.yml',
  ): Readonly<WorkflowRun> {
    return addRun(this.store, findIssue(this.store, this.find(), pull), path, conclusion);
  }

  /** What a repository (default: the first) holds, without ids and timestamps. */
  view(repository?: string): RepositoryView {
    return viewRepository(this.store, this.find(repository));
  }

  issue(reference: Reference, repository?: string): IssueView {
    return viewIssue(this.store, findIssue(this.store, this.find(repository), reference));
  }

  /** Both ids of an issue, as REST bodies and GraphQL want them. */
  ids(reference: Reference, repository?: string): { id: number; nodeId: string } {
    const issue = findIssue(this.store, this.find(repository), reference);
    return { id: issue.id, nodeId: nodeId(issue) };
  }

  /** The record of a repository (default: the first), e.g. for its branches. */
  find(repository?: string): Repository {
    const [first] = this.store.repositories.values();
    const found = repository === undefined ? first : this.store.findRepository(repository);
    if (!found) throw new Error(`no repository ${repository}`);
    return found;
  }

  /** What was asked since the start, or since `from`, the index of a request. */
  counts(from = 0): Counts {
    return countsOf(this.requests.slice(from));
  }

  /** The whole state, for the option `state` of another one. */
  dump(): string {
    return this.store.dump();
  }

  #label(issue: Issue): void {
    const labels = this.labeler?.(viewIssue(this.store, issue)) ?? [];
    if (labels.length === 0) return;
    this.as(LABELER, fullName(this.store.repositoryOf(issue))).addLabels(issue.number, ...labels);
  }

  /** Forgets what was asked, and the problems. Limits go on counting. */
  reset(): void {
    this.requests.length = 0;
    this.problems.length = 0;
  }
}

function featuresOf(wanted: Partial<Features> = {}): Features {
  const all = {
    dependencies: true,
    dependenciesSummary: true,
    hiddenLinks: 'omitted',
    duplicates: true,
    subIssues: true,
    assignedActors: true,
    issueFields: true,
    issueTypes: true,
    mergeQueues: true,
    fieldRights: 'allow',
    readableTypes: true,
    pullRequests: 'allow',
    cycles: 'refuse',
    ...wanted,
  } as const;
  return { ...all, dependenciesSummary: all.dependencies && all.dependenciesSummary };
}
