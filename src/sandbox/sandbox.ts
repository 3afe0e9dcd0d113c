import { existsSync, readFileSync } from 'node:fs';
import type { GraphQLSchema } from 'graphql';
import { type Actor, ANONYMOUS, EVERYTHING, type Level, type Scope } from './access.ts';
import type { FaultHook } from './faults.ts';
import { executableSchema } from './graphql.ts';
import { type Lag, NO_LAG } from './lag.ts';
import { GITHUB_LIMITS, type LimitRules, Limits } from './limits.ts';
import { nodeId } from './node-id.ts';
import { findIssue, type Person, person, type Reference } from './person.ts';
import type { Files } from './rules/files.ts';
import { addCommits } from './rules/git.ts';
import type { Cycles, HiddenLinks } from './rules/relations.ts';
import { type Repository, type Role, Store, type User } from './state.ts';
import { type IssueView, type RepositoryView, viewIssue, viewRepository } from './view.ts';

/** A repository to begin with: one commit on its default branch, no issues, no labels. */
export interface RepositorySeed {
  /** `owner/name`; the owner is made as an organization. */
  name: string;
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

export interface Features {
  /** Blocked-by links, which GHES has from 3.19 on. Default true. */
  dependencies: boolean;
  /** `Issue.issueDependenciesSummary` of GraphQL. Default: as `dependencies`. */
  dependenciesSummary: boolean;
  /** Links to issues that the token may not see, in GraphQL; REST leaves them out. Default `omitted`. */
  hiddenLinks: HiddenLinks;
  /** Sub-issues in GraphQL. Default true. */
  subIssues: boolean;
  /** Sub-issues in REST, which no GHES up to 3.21 has. Default: as `subIssues`. */
  restSubIssues: boolean;
  /** Whether links in a circle are refused, which nobody documents. Default `refuse`. */
  cycles: Cycles;
}

export interface SandboxOptions {
  /** Default: `octo-org/roadmap`, public. */
  repositories?: readonly RepositorySeed[];
  /** The clock of everything, limits included. Default: the real one. */
  now?: () => Date;
  /** Milliseconds that every request takes. Default 0. */
  latency?: number;
  /** `github`: what github.com enforces; or chosen numbers, for every token. Default: nothing is enforced. */
  limits?: 'github' | LimitRules;
  /** Where the state is kept: read at the start if it exists, written after every change. Default: nowhere. */
  file?: string;
  /** What {@link World.dump} of another one gave, to go on from there. */
  state?: string;
  /** How long lists do not show what is new. Default: not at all. */
  lag?: Partial<Lag>;
  features?: Partial<Features>;
  /** Decides what goes wrong, request by request. May be replaced while the server runs: `sandbox.fault`. */
  fault?: FaultHook;
}

/** A request that the server has seen. */
export interface RequestRecord {
  /** Place in the order of all requests, from 0. */
  index: number;
  method: string;
  /** Path and query, as sent. */
  path: string;
  kind: 'rest' | 'graphql';
  /** Operation id of REST, or the top-level fields of GraphQL, in order. */
  operations: readonly string[];
  /** Login, empty without a token. */
  actor: string;
  /** Status of the answer; 0 where none was given. */
  status: number;
  write: boolean;
  /** What counts for the limits on creating content: 1 for a REST write, the number of fields of a GraphQL mutation. */
  contentWrites: number;
  /** Points of the primary limit. */
  cost: number;
  /** As sent. */
  body: string;
  /** Kind of the fault it met. */
  fault: string | null;
}

export interface Counts {
  requests: number;
  rest: number;
  graphql: number;
  /** Requests that change nothing. */
  reads: number;
  /** Requests that change something. */
  writes: number;
  contentWrites: number;
  /** GraphQL points of the primary limit. */
  points: number;
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

/** Acts as `github-actions[bot]`: issues and pull-requests write, contents read. */
export const APP_TOKEN = 'sandbox-app-token';
/** Acts as {@link ADMIN}. */
export const ADMIN_TOKEN = 'sandbox-admin-token';
export const APP = 'github-actions[bot]';
/** A person who is an admin of every seeded repository. */
export const ADMIN = 'octocat';

const APP_PERMISSIONS: Record<Scope, Level> = { ...EVERYTHING, contents: 'read' };

/** The embedded GitHub without its transport: state, tokens, limits, and a record of what was asked. */
export class World {
  readonly store: Store;
  readonly limits: Limits;
  readonly schema: GraphQLSchema;
  readonly features: Features;
  readonly lag: Lag;
  readonly latency: number;
  readonly requests: RequestRecord[] = [];
  /** Requests that the product should not have sent: unknown endpoints, parameters and fields. Tests want it empty. */
  readonly problems: string[] = [];
  fault: FaultHook | undefined;
  readonly #file: string | undefined;
  readonly #tokens = new Map<string, Actor>();

  constructor(options: SandboxOptions) {
    const now = options.now ?? (() => new Date());
    const { limits, features = {} } = options;
    this.store = new Store(now);
    this.limits = new Limits(now, (kind) => (limits === 'github' ? GITHUB_LIMITS[kind] : (limits ?? {})));
    const subIssues = features.subIssues ?? true;
    const dependencies = features.dependencies ?? true;
    this.features = {
      dependencies,
      dependenciesSummary: dependencies && (features.dependenciesSummary ?? true),
      hiddenLinks: features.hiddenLinks ?? 'omitted',
      subIssues,
      restSubIssues: features.restSubIssues ?? subIssues,
      cycles: features.cycles ?? 'refuse',
    };
    this.schema = executableSchema(this.features);
    this.lag = { ...NO_LAG, ...options.lag };
    this.latency = options.latency ?? 0;
    this.fault = options.fault;
    this.#file = options.file;
    const { file, state } = options;
    const kept = file !== undefined && existsSync(file) ? readFileSync(file, 'utf8') : state;
    if (kept !== undefined) this.store.restore(kept);
    else this.#seed(options.repositories ?? [{ name: 'octo-org/roadmap' }]);
    this.addToken(APP_TOKEN, { login: APP, kind: 'app', permissions: APP_PERMISSIONS });
    this.addToken(ADMIN_TOKEN, { login: ADMIN, kind: 'user' });
  }

  addToken(token: string, grant: TokenGrant): void {
    this.store.addUser(grant.login, grant.kind === 'app' ? 'Bot' : 'User');
    const none = { metadata: 'read', contents: 'none', issues: 'none', 'pull-requests': 'none' } as const;
    const all = grant.kind === 'app' ? APP_PERMISSIONS : EVERYTHING;
    this.#tokens.set(token, {
      login: grant.login,
      kind: grant.kind,
      permissions: grant.permissions ? { ...none, ...grant.permissions } : all,
      repositories: grant.repositories ?? 'all',
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
  addUser(login: string, role: Role = 'read', repository?: string): User {
    const user = this.store.addUser(login);
    this.find(repository).roles[login.toLowerCase()] = role;
    return user;
  }

  addRepository(seed: RepositorySeed): void {
    const [owner = '', name = ''] = seed.name.split('/');
    this.store.addUser(owner, 'Organization');
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
      createdAt: this.store.stamp(),
      roles: { [ADMIN]: 'admin' },
      nextNumber: 1,
      nextMilestone: 1,
      gone: {},
      commits: {},
      trees: {},
      branches: {},
    };
    this.store.addRepository(repository);
    for (const [login, role] of Object.entries(seed.people ?? {})) this.addUser(login, role, seed.name);
    addCommits(this.store, this.#person(ADMIN), repository, repository.defaultBranch, [
      { message: 'Initial commit', files: seed.files ?? {} },
    ]);
  }

  /** Renames (the old name answers 301), archives, hides, or switches issues off. */
  changeRepository(
    change: { name?: string; archived?: boolean; private?: boolean; hasIssues?: boolean },
    repository?: string,
  ): void {
    const found = this.find(repository);
    if (change.name !== undefined) {
      found.formerNames.push(`${found.owner}/${found.name}`);
      const [owner = found.owner, name = found.name] = change.name.split('/');
      this.store.addUser(owner, 'Organization');
      found.owner = owner;
      found.name = name;
    }
    found.archived = change.archived ?? found.archived;
    found.private = change.private ?? found.private;
    found.hasIssues = change.hasIssues ?? found.hasIssues;
    this.save();
  }

  /** A person at work in a repository (default: the first). One who has no role yet gets `write`. */
  as(login: string, repository?: string): Person {
    const found = this.find(repository);
    this.store.addUser(login);
    found.roles[login.toLowerCase()] ??= 'write';
    return person(this.store, this.#person(login), found, () => this.save());
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
    const requests = this.requests.slice(from);
    const sum = (value: (request: RequestRecord) => number) =>
      requests.reduce((total, request) => total + value(request), 0);
    return {
      requests: requests.length,
      rest: sum(({ kind }) => (kind === 'rest' ? 1 : 0)),
      graphql: sum(({ kind }) => (kind === 'graphql' ? 1 : 0)),
      reads: sum(({ write }) => (write ? 0 : 1)),
      writes: sum(({ write }) => (write ? 1 : 0)),
      contentWrites: sum(({ contentWrites }) => contentWrites),
      points: sum(({ kind, cost }) => (kind === 'graphql' ? cost : 0)),
    };
  }

  /** The whole state, for the option `state` of another one. */
  dump(): string {
    return this.store.dump();
  }

  /** Forgets what was asked, and the problems. Limits go on counting. */
  reset(): void {
    this.requests.length = 0;
    this.problems.length = 0;
  }

  save(): void {
    if (this.#file !== undefined) this.store.save(this.#file);
  }

  #person(login: string): Actor {
    return { login, kind: 'user', permissions: EVERYTHING, repositories: 'all' };
  }

  #seed(repositories: readonly RepositorySeed[]): void {
    for (const seed of repositories) this.addRepository(seed);
  }
}
