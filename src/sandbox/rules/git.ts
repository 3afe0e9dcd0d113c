import { createHash } from 'node:crypto';
import { type Actor, atLeast, covers } from '../access.ts';
import { notFound, unprocessable } from '../refusal.ts';
import type { Commit, Issue, Repository, Store } from '../state.ts';
import { closingReferences } from './closing.ts';
import {
  type Blob,
  changeFiles,
  type FileChanges,
  type Files,
  findInTree,
  mergeFiles,
  oidOf,
  type Tree,
} from './files.ts';
import { type Closer, close, insertIssue, record, touch } from './issues.ts';

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

export interface NewCommit {
  message: string;
  /** Default: the files stay as they are. */
  files?: FileChanges;
}

/** Commits on top of a branch, oldest first, without any effect on issues. Returns them. */
export function addCommits(
  store: Store,
  actor: Actor,
  repository: Repository,
  branch: string,
  commits: readonly NewCommit[],
): Commit[] {
  return commits.map(({ message, files = {} }) => {
    const parent = repository.branches[branch];
    const parents = parent === undefined ? [] : [parent];
    const before = parent === undefined ? {} : filesOf(repository, parent);
    return advance(store, actor, repository, branch, {
      message,
      parents,
      files: changeFiles(before, files),
    });
  });
}

/**
 * A push: commits on top of a branch. On the default branch every closing word in a message closes its issue, as GitHub
 * does, in another repository only if the actor may write there.
 */
export function push(
  store: Store,
  actor: Actor,
  repository: Repository,
  branch: string,
  added: readonly NewCommit[],
): Commit[] {
  const commits = addCommits(store, actor, repository, branch, added);
  if (branch !== repository.defaultBranch) return commits;
  for (const commit of commits) {
    const targets = closedBy(store, repository, commit.message);
    closeAll(store, actor, repository, targets, { commit: commit.sha });
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
  const headRepository = fields.headRepository ?? `${repository.owner}/${repository.name}`;
  store.addUser(headRepository.split('/')[0] ?? '');
  issue.kind = 'PullRequest';
  issue.pullRequest = {
    id: store.newId('pull'),
    base,
    head,
    headSha,
    headRepository,
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
  const text = message ?? mergeMessage(issue);
  const [base, head] = [headOf(repository, pull.base), headShaOf(repository, issue)];
  const files = merged(repository, base, head);
  const commit = advance(store, actor, repository, pull.base, {
    message: text,
    parents: [base, head],
    files,
  });
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
  closeAll(store, actor, repository, references, { pullRequest: issue.id });
  // Squashed and merged commits carry their messages to the default branch, where closing words work by themselves.
  for (const one of ancestors(repository, commit.sha, base)) {
    closeAll(store, actor, repository, closedBy(store, repository, one.message), { commit: one.sha });
  }
  return commit;
}

/** What a merge queue would put on a branch, as the event `merge_group` tells it. */
export interface MergeGroup {
  head_sha: string;
  head_ref: string;
  base_sha: string;
  base_ref: string;
}

export type QueueMethod = 'merge' | 'squash';

/**
 * Lines up pull requests in a merge queue: one commit for each on top of the base, on a branch of the queue's own.
 * Nothing is merged or closed before the checks of that branch have passed.
 */
export function queue(
  store: Store,
  actor: Actor,
  repository: Repository,
  pulls: readonly Issue[],
  method: QueueMethod,
): MergeGroup {
  const base = pulls[0]?.pullRequest?.base ?? repository.defaultBranch;
  const fits = ({ pullRequest, state }: Issue): boolean =>
    pullRequest?.base === base && state === 'open' && !pullRequest.draft;
  if (pulls.length === 0 || !pulls.every(fits)) throw unprocessable('Pull Request is not mergeable');
  const baseSha = headOf(repository, base);
  const branch = `gh-readonly-queue/${base}/pr-${pulls.at(-1)?.number}-${baseSha}`;
  repository.branches[branch] = baseSha;
  for (const issue of pulls) {
    const [onto, head] = [headOf(repository, branch), headShaOf(repository, issue)];
    advance(store, actor, repository, branch, {
      message: method === 'merge' ? mergeMessage(issue) : squashMessage(repository, issue, onto),
      parents: method === 'merge' ? [onto, head] : [onto],
      files: merged(repository, onto, head),
    });
  }
  return {
    head_sha: headOf(repository, branch),
    head_ref: `refs/heads/${branch}`,
    base_sha: baseSha,
    base_ref: `refs/heads/${base}`,
  };
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
      : closedBy(store, repository, issue.body ?? '');
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
  const containing = pulls.filter((issue) => {
    const pull = issue.pullRequest;
    if (!pull) return false;
    if (pull.mergeCommit === sha) return true;
    const base =
      pull.mergeCommit === null
        ? repository.branches[pull.base]
        : repository.commits[pull.mergeCommit]?.parents[0];
    return ancestors(repository, headShaOf(repository, issue), base).some((commit) => commit.sha === sha);
  });
  const merged = containing.filter(({ pullRequest }) => pullRequest?.merged);
  return merged.length > 0 ? merged : containing.filter(({ state }) => state === 'open');
}

/** The commits that lead to `sha` and not to `without`, oldest first: the store keeps them in the order they were made. */
export function ancestors(repository: Repository, sha: string, without?: string): Commit[] {
  const out = without === undefined ? new Set() : reach(repository, without);
  const within = reach(repository, sha);
  return Object.values(repository.commits).filter((one) => within.has(one.sha) && !out.has(one.sha));
}

/** What two lines of history last had in common. */
export function mergeBase(repository: Repository, one: string, other: string): Commit | undefined {
  const [first, second] = [reach(repository, one), reach(repository, other)];
  return Object.values(repository.commits).findLast(({ sha }) => first.has(sha) && second.has(sha));
}

/** The commit of a branch, ref or sha, full or shortened to at least 7 digits. 404 when it does not exist. */
export function resolveRef(store: Store, repository: Repository, ref: string): Commit {
  return findCommit(store, repository, ref) ?? commitOf(repository, ref);
}

/** What git calls an extended sha: a commit, or with `:path` a file or folder in it. */
export function findObject(
  store: Store,
  repository: Repository,
  expression: string,
): Commit | Tree | Blob | undefined {
  const [, ref = expression, path] = /^([^:]*):(.*)$/s.exec(expression) ?? [];
  const commit = findCommit(store, repository, ref);
  return commit && path !== undefined ? findInTree(treeOf(repository, commit), path) : commit;
}

export function treeOf(repository: Repository, commit: Commit): Tree {
  return { kind: 'Tree', repository: repository.id, path: '', files: filesOf(repository, commit.sha) };
}

export function filesOf(repository: Repository, sha: string): Files {
  return repository.trees[repository.commits[sha]?.tree ?? ''] ?? {};
}

function findCommit(store: Store, repository: Repository, ref: string): Commit | undefined {
  const [, number, end] = /^refs\/pull\/(\d+)\/(head|merge)$/.exec(ref) ?? [];
  if (number !== undefined) {
    const issue = store.findIssue(repository, Number(number));
    if (!issue?.pullRequest) return undefined;
    return end === 'head' ? repository.commits[headShaOf(repository, issue)] : testMerge(store, issue);
  }
  const branch = ref === 'HEAD' ? repository.defaultBranch : ref.replace(/^refs\/heads\/|^heads\//, '');
  // Branches may have names that every object answers to, like `constructor`.
  const head = Object.hasOwn(repository.branches, branch) ? repository.branches[branch] : undefined;
  if (head !== undefined) return repository.commits[head];
  if (/^[0-9a-f]{40}$/.test(ref)) return repository.commits[ref];
  if (!/^[0-9a-f]{7,39}$/.test(ref)) return undefined;
  const sha = Object.keys(repository.commits).find((one) => one.startsWith(ref));
  return sha === undefined ? undefined : repository.commits[sha];
}

/**
 * The commit at `refs/pull/N/merge`, on which workflows of a pull request run: what merging it now would give, on no
 * branch. Undefined unless it is open.
 */
export function testMerge(store: Store, issue: Issue): Commit | undefined {
  const pull = issue.pullRequest;
  if (!pull || issue.state === 'closed') return undefined;
  const repository = store.repositoryOf(issue);
  const [base, head] = [headOf(repository, pull.base), headShaOf(repository, issue)];
  const message = `Merge ${head} into ${base}`;
  const sha = hash([repository.id, message]);
  repository.commits[sha] ??= createCommit(store, issue.author, repository, sha, {
    message,
    parents: [base, head],
    files: merged(repository, base, head),
  });
  return repository.commits[sha];
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

interface Content {
  message: string;
  parents: string[];
  files: Files;
}

/** A new commit that a branch then points to. */
function advance(
  store: Store,
  actor: Actor,
  repository: Repository,
  branch: string,
  content: Content,
): Commit {
  const serial = Object.keys(repository.commits).length;
  const sha = hash([repository.id, branch, content.message, content.parents, serial]);
  const commit = createCommit(store, actor.login, repository, sha, content);
  repository.commits[sha] = commit;
  repository.branches[branch] = sha;
  return commit;
}

function createCommit(
  store: Store,
  author: string,
  repository: Repository,
  sha: string,
  { message, parents, files }: Content,
): Commit {
  const tree = oidOf({ kind: 'Tree', repository: repository.id, path: '', files });
  repository.trees[tree] ??= files;
  return {
    kind: 'Commit',
    repository: repository.id,
    sha,
    parents,
    message,
    author,
    createdAt: store.stamp(),
    tree,
  };
}

const hash = (parts: unknown[]): string => createHash('sha1').update(JSON.stringify(parts)).digest('hex');

/** The files of a merge of `head` into `base`. */
function merged(repository: Repository, base: string, head: string): Files {
  const common = mergeBase(repository, base, head);
  const before = common ? filesOf(repository, common.sha) : {};
  return mergeFiles(before, filesOf(repository, base), filesOf(repository, head));
}

function mergeMessage({ pullRequest: pull, number, title }: Issue): string {
  const [owner] = pull?.headRepository.split('/') ?? [];
  return `Merge pull request #${number} from ${owner}/${pull?.head}\n\n${title}`;
}

function squashMessage(repository: Repository, issue: Issue, onto: string): string {
  const commits = ancestors(repository, headShaOf(repository, issue), onto);
  return [`${issue.title} (#${issue.number})`, ...commits.map(({ message }) => `* ${message}`)].join('\n\n');
}

/** Issues that a text names with a closing word and that exist. Pull requests are not closed by words. */
function closedBy(store: Store, home: Repository, text: string): Issue[] {
  return closingReferences(text).flatMap(({ repository: name, number }) => {
    const repository = name === null ? home : store.findRepository(name);
    const issue = repository && store.findIssue(repository, number);
    return issue?.kind === 'Issue' ? [issue] : [];
  });
}

/** Closes issues of the repository, and of others where the actor may write. */
function closeAll(
  store: Store,
  actor: Actor,
  home: Repository,
  targets: readonly Issue[],
  closer: Closer,
): void {
  for (const issue of targets) {
    const repository = store.repositoryOf(issue);
    const allowed = repository === home || (covers(actor, repository) && atLeast(actor, repository, 'write'));
    if (allowed) close(store, actor, issue, 'completed', undefined, closer);
  }
}

/** The shas of a commit and of all it stands on. */
function reach(repository: Repository, from: string): Set<string> {
  const seen = new Set<string>();
  const open = [from];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (seen.has(at)) continue;
    seen.add(at);
    open.push(...(repository.commits[at]?.parents ?? []));
  }
  return seen;
}
