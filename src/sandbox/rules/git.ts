import { createHash } from 'node:crypto';
import type { Actor } from '../access.ts';
import { notFound, unprocessable } from '../refusal.ts';
import type { Commit, Issue, Repository, Store } from '../state.ts';
import { closingReferences } from './closing.ts';
import { close, insertIssue, record, touch } from './issues.ts';

export interface NewPullRequest {
  title: string;
  body?: string;
  /** Default: the default branch. */
  base?: string;
  /** Default: `branch-N` of its number. Made at the head of the base when it does not exist. */
  head?: string;
  /** `owner/name` of a fork. Default: the repository itself. */
  headRepository?: string;
  draft?: boolean;
  /** Issues linked by hand. */
  linked?: readonly Issue[];
}

/** Commits on top of a branch, oldest first, without any effect on issues. Returns them. */
export function addCommits(
  store: Store,
  actor: Actor,
  repository: Repository,
  branch: string,
  messages: readonly string[],
): Commit[] {
  return messages.map((message) => {
    const parent = repository.branches[branch];
    return addCommit(store, actor, repository, branch, message, parent === undefined ? [] : [parent]);
  });
}

/**
 * A push: commits on top of a branch. On the default branch every closing word in a message closes its issue, as GitHub
 * does, if the actor may see it.
 */
export function push(
  store: Store,
  actor: Actor,
  repository: Repository,
  branch: string,
  messages: readonly string[],
): Commit[] {
  const commits = addCommits(store, actor, repository, branch, messages);
  if (branch !== repository.defaultBranch) return commits;
  for (const commit of commits) {
    for (const issue of closedBy(store, repository, commit.message, 'read')) {
      close(store, actor, issue, 'completed', undefined, { commit: commit.sha });
    }
  }
  return commits;
}

export function openPullRequest(
  store: Store,
  actor: Actor,
  repository: Repository,
  fields: NewPullRequest,
): Issue {
  const base = fields.base ?? repository.defaultBranch;
  const baseSha = headOf(repository, base);
  const issue = insertIssue(store, actor, repository, { title: fields.title, body: fields.body || null });
  const head = fields.head ?? `branch-${issue.number}`;
  const headSha = repository.branches[head] ?? baseSha;
  if (!fields.headRepository) repository.branches[head] = headSha;
  issue.kind = 'PullRequest';
  issue.pullRequest = {
    id: store.newId('pull'),
    base,
    head,
    headSha,
    headRepository: fields.headRepository ?? `${repository.owner}/${repository.name}`,
    merged: false,
    mergedAt: null,
    mergedBy: null,
    mergeCommit: null,
    draft: fields.draft ?? false,
    linked: (fields.linked ?? []).map(({ id }) => id),
  };
  return issue;
}

/** Merges with a merge commit, and closes what the pull request refers to if its base is the default branch. */
export function mergePullRequest(store: Store, actor: Actor, issue: Issue, message?: string): Commit {
  const pull = issue.pullRequest;
  if (!pull || issue.state === 'closed') throw unprocessable('Pull Request is not mergeable');
  const repository = store.repositoryOf(issue);
  const references = closingIssues(store, issue);
  const text = message ?? `Merge pull request #${issue.number} from ${pull.head}\n\n${issue.title}`;
  const parents = [headOf(repository, pull.base), headShaOf(repository, issue)];
  const commit = addCommit(store, actor, repository, pull.base, text, parents);
  pull.headSha = headShaOf(repository, issue);
  pull.merged = true;
  pull.mergedAt = store.stamp();
  pull.mergedBy = actor.login;
  pull.mergeCommit = commit.sha;
  issue.state = 'closed';
  issue.closedAt = pull.mergedAt;
  issue.closedBy = actor.login;
  record(store, issue, actor, 'ClosedEvent', null);
  touch(store, issue);
  if (pull.base !== repository.defaultBranch) return commit;
  for (const target of references) {
    close(store, actor, target, 'completed', undefined, { pullRequest: issue.id });
  }
  // Squashed and merged commits carry their messages to the default branch, where closing words work by themselves.
  for (const one of ancestors(repository, commit.sha, parents[0])) {
    for (const target of closedBy(store, repository, one.message, 'read')) {
      close(store, actor, target, 'completed', undefined, { commit: one.sha });
    }
  }
  return commit;
}

/** Issues that a pull request closes on merge: linked by hand, or by its body where it targets the default branch. */
export function closingIssues(store: Store, issue: Issue, only?: 'linked'): Issue[] {
  const pull = issue.pullRequest;
  if (!pull) return [];
  const repository = store.repositoryOf(issue);
  const linked = pull.linked.flatMap((id) => store.issues.get(id) ?? []);
  const named =
    only === 'linked' || pull.base !== repository.defaultBranch
      ? []
      : closedBy(store, repository, issue.body ?? '', 'skip');
  return [...new Set([...linked, ...named])];
}

/** The pull requests whose merge closes, or closed, an issue. */
export function closingPullRequests(store: Store, issue: Issue, includeClosed: boolean): Issue[] {
  const mention = new RegExp(`#${issue.number}\\b|/issues/${issue.number}\\b`);
  return [...store.issues.values()].filter(
    (pull) =>
      pull.pullRequest &&
      (includeClosed || pull.state === 'open' || pull.pullRequest.merged) &&
      (pull.pullRequest.linked.includes(issue.id) || mention.test(pull.body ?? '')) &&
      closingIssues(store, pull).includes(issue),
  );
}

/** Pull requests that brought a commit: the merged ones, else the open ones that contain it. */
export function pullRequestsOf(store: Store, repository: Repository, sha: string): Issue[] {
  commitOf(repository, sha);
  const pulls = store.issuesOf(repository).filter(({ pullRequest }) => pullRequest !== null);
  const containing = pulls.filter(({ pullRequest: pull }) => {
    if (!pull) return false;
    if (pull.mergeCommit === sha) return true;
    const base =
      pull.mergeCommit === null
        ? repository.branches[pull.base]
        : repository.commits[pull.mergeCommit]?.parents[0];
    return ancestors(repository, pull.headSha, base).some((commit) => commit.sha === sha);
  });
  const merged = containing.filter(({ pullRequest }) => pullRequest?.merged);
  return merged.length > 0 ? merged : containing.filter(({ state }) => state === 'open');
}

/** The commits that lead to `sha` and not to `without`, oldest first. */
export function ancestors(repository: Repository, sha: string, without?: string): Commit[] {
  const out = without === undefined ? new Set<string>() : new Set(walk(repository, without));
  return walk(repository, sha)
    .filter((one) => !out.has(one))
    .flatMap((one) => repository.commits[one] ?? [])
    .reverse();
}

/** A branch, a tag-less ref or a sha, full or shortened to at least 7 digits. 404 when it does not exist. */
export function resolveRef(repository: Repository, ref: string): Commit {
  const branch = repository.branches[ref.replace(/^refs\/heads\/|^heads\//, '')];
  if (branch !== undefined) return commitOf(repository, branch);
  const exact = repository.commits[ref];
  if (exact) return exact;
  const short =
    /^[0-9a-f]{7,39}$/.test(ref) && Object.keys(repository.commits).find((sha) => sha.startsWith(ref));
  return commitOf(repository, short || ref);
}

export function headOf(repository: Repository, branch: string): string {
  const sha = repository.branches[branch];
  if (sha === undefined)
    throw notFound(`Could not resolve to a branch named '${branch}'`, 'Branch not found');
  return sha;
}

/** The head of a pull request moves with its branch until it is merged. */
export function headShaOf(repository: Repository, issue: Issue): string {
  const pull = issue.pullRequest;
  if (!pull) return '';
  const own = pull.headRepository.toLowerCase() === `${repository.owner}/${repository.name}`.toLowerCase();
  return pull.merged || !own ? pull.headSha : (repository.branches[pull.head] ?? pull.headSha);
}

function commitOf(repository: Repository, sha: string): Commit {
  const commit = repository.commits[sha];
  if (!commit) throw notFound(`Could not resolve to a commit '${sha}'`, `No commit found for SHA: ${sha}`);
  return commit;
}

function addCommit(
  store: Store,
  actor: Actor,
  repository: Repository,
  branch: string,
  message: string,
  parents: string[],
): Commit {
  const createdAt = store.stamp();
  const serial = Object.keys(repository.commits).length;
  const sha = createHash('sha1')
    .update(JSON.stringify([repository.id, branch, message, parents, serial]))
    .digest('hex');
  const commit: Commit = {
    kind: 'Commit',
    repository: repository.id,
    sha,
    parents,
    message,
    author: actor.login,
    createdAt,
  };
  repository.commits[sha] = commit;
  repository.branches[branch] = sha;
  return commit;
}

/** Issues that a text closes and that exist. Pull requests are not closed by words. */
function closedBy(store: Store, home: Repository, text: string, code: 'skip' | 'read'): Issue[] {
  return closingReferences(text, code).flatMap(({ repository: name, number }) => {
    const repository = name === null ? home : store.findRepository(name);
    const issue = repository && store.findIssue(repository, number);
    return issue?.kind === 'Issue' ? [issue] : [];
  });
}

/** A commit and all it stands on, each once, nearest first. */
function walk(repository: Repository, from: string): string[] {
  const seen = new Set<string>();
  const open = [from];
  for (let at = open.shift(); at !== undefined; at = open.shift()) {
    if (seen.has(at)) continue;
    seen.add(at);
    open.push(...(repository.commits[at]?.parents ?? []));
  }
  return [...seen];
}
