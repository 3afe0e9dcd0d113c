/** Who sends a request, and what they may do: permissions of tokens, roles of people, visibility of repositories. */
import { fullName, type Issue, type Repository, type Role } from '../state/nouns.ts';
import type { Store } from '../state/store.ts';
import { forbidden, gone, notFound, unauthorized } from './refusal.ts';

/** Keys as in a workflow's `permissions:`. */
export type Scope = 'metadata' | 'contents' | 'issues' | 'pull-requests' | 'actions';
/** As in a workflow's `permissions:`: `write` includes `read`. */
export type Level = 'none' | 'read' | 'write';

/** Who sends a request, and with which rights. */
export interface Actor {
  login: string;
  /** `app` as GITHUB_TOKEN: its rights are its permissions. `user`: at most what their role in the repository allows. */
  kind: 'user' | 'app' | 'anonymous';
  permissions: Record<Scope, Level>;
  /** Full names of the repositories that the token covers. Public ones can be read by all. */
  repositories: readonly string[] | 'all';
}

/** Somebody at work: what every rule needs. */
export interface Acting {
  store: Store;
  actor: Actor;
}

const every = (level: Level): Record<Scope, Level> => ({
  metadata: level,
  contents: level,
  issues: level,
  'pull-requests': level,
  actions: level,
});

/** Only the role in a repository then limits what a person may do. */
export const EVERYTHING = every('write');
/** What is public can be read nevertheless. */
export const NOTHING = every('none');
/** A request without a token: it reads what is public in REST, and is refused by GraphQL with 401. */
export const ANONYMOUS: Actor = { login: '', kind: 'anonymous', permissions: NOTHING, repositories: [] };

/** A person as such, with all that their role in a repository lets them do. */
export const personOf = (login: string): Actor => ({
  login,
  kind: 'user',
  permissions: EVERYTHING,
  repositories: 'all',
});

const LEVELS: Level[] = ['none', 'read', 'write'];
const ROLES: Role[] = ['none', 'read', 'triage', 'write', 'admin'];

/** Every person reads a public repository; an app has no role and answers by its permissions. */
export function roleOf(actor: Actor, repository: Repository): Role {
  if (actor.kind === 'app') return covers(actor, repository) ? 'write' : 'none';
  return repository.roles[actor.login.toLowerCase()] ?? (repository.private ? 'none' : 'read');
}

function covers(actor: Actor, repository: Repository): boolean {
  if (actor.repositories === 'all') return true;
  const name = fullName(repository).toLowerCase();
  return actor.repositories.some((one) => one.toLowerCase() === name);
}

/** What may not be seen is answered as if it did not exist: 404, not 403 ("Troubleshooting the REST API"). */
export function canSee(actor: Actor, repository: Repository): boolean {
  if (!repository.private) return true;
  return covers(actor, repository) && roleOf(actor, repository) !== 'none';
}

/** Each role includes those before it: none, read, triage, write, admin. An app counts as {@link roleOf} says. */
export function atLeast(actor: Actor, repository: Repository, role: Role): boolean {
  return ROLES.indexOf(roleOf(actor, repository)) >= ROLES.indexOf(role);
}

/** Labels, milestones and assignees need push access; an app has it where it may write issues. */
export function canPush(actor: Actor, repository: Repository, scope: Scope = 'issues'): boolean {
  return actor.permissions[scope] === 'write' && canWrite(actor, repository);
}

/** The write role, with a token that covers the repository. */
export function canWrite(actor: Actor, repository: Repository): boolean {
  return covers(actor, repository) && atLeast(actor, repository, 'write');
}

/** How an author stands to a repository. */
export function associationOf(repository: Repository, login: string): 'OWNER' | 'COLLABORATOR' | 'NONE' {
  if (login.toLowerCase() === repository.owner.toLowerCase()) return 'OWNER';
  const role = repository.roles[login.toLowerCase()] ?? 'none';
  return role === 'none' ? 'NONE' : 'COLLABORATOR';
}

/** 404 unless the actor may know that the repository exists. */
export function requireSight(actor: Actor, repository: Repository | undefined, name: string): Repository {
  if (repository && canSee(actor, repository)) return repository;
  throw notFound(`Could not resolve to a Repository with the name '${name}'.`);
}

/**
 * Refuses an actor whose token lacks `level` on every one of `scopes`, with the header that names what is
 * needed, as GitHub does ("Troubleshooting the REST API").
 */
export function requirePermission(
  actor: Actor,
  repository: Repository,
  scopes: readonly Scope[],
  level: 'read' | 'write',
): void {
  // What is public can be read by any token, whatever it was granted.
  if (level === 'read' && !repository.private) return;
  if (actor.kind === 'anonymous') throw unauthorized('Requires authentication');
  const granted = scopes.some((scope) => LEVELS.indexOf(actor.permissions[scope]) >= LEVELS.indexOf(level));
  if (granted && covers(actor, repository)) return;
  const owner = actor.kind === 'app' ? 'integration' : 'personal access token';
  const needed = scopes.map((scope) => `${scope.replace('-', '_')}=${level}`).join('; ');
  throw forbidden(`Resource not accessible by ${owner}`, { 'x-accepted-github-permissions': needed });
}

/** Refuses a person whose role is too small. An app's permissions were checked before. */
export function requireRole(actor: Actor, repository: Repository, role: Role): void {
  if (!atLeast(actor, repository, role)) throw forbidden('Must have admin rights to Repository.');
}

/**
 * Refuses a write: for the token, because the repository is archived (the text is what git hosting users see, not
 * checked against the API), because issues are disabled (operation issues/create), and for the role, in this order.
 */
export function requireWrite(
  actor: Actor,
  repository: Repository,
  scopes: readonly Scope[],
  role?: Role,
): void {
  requirePermission(actor, repository, scopes, 'write');
  if (repository.archived) throw forbidden('Repository was archived so is read-only.');
  // Where issues are off, pull requests still answer.
  if (!repository.hasIssues && !scopes.includes('pull-requests'))
    throw gone('Issues are disabled for this repo');
  if (role !== undefined) requireRole(actor, repository, role);
}

/** Everything of an issue that is also a pull request can be written with either permission. */
export function scopesOf(issue: Issue): readonly Scope[] {
  return issue.kind === 'PullRequest' ? ['issues', 'pull-requests'] : ['issues'];
}
