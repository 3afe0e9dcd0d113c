/** Commits, branches and refs: history as git has it, and what a name of git's stands for. */
import { createHash } from 'node:crypto';
import {
  type Blob,
  changedPaths,
  changeFiles,
  type FileChanges,
  type Files,
  findInTree,
  oidOf,
  type Tree,
} from '../state/files.ts';
import type { Commit, Issue, Repository } from '../state/nouns.ts';
import type { Store } from '../state/store.ts';
import { type Acting, canWrite, requireWrite } from './access.ts';
import { type ClosingReference, closingReferences, messageReferences } from './closing-words.ts';
import { type Closer, close } from './editing.ts';
import { notFound, unprocessable } from './refusal.ts';

/** For the end of a branch. Its author is whoever acts. */
export interface NewCommit {
  message: string;
  /** Default: the files stay as they are. */
  files?: FileChanges;
}

/** Commits on top of a branch, oldest first, without any effect on issues. Returns them. */
export function addCommits(
  acting: Acting,
  repository: Repository,
  branch: string,
  commits: readonly NewCommit[],
): Commit[] {
  return commits.map(({ message, files = {} }) => {
    const parent = repository.branches[branch];
    const parents = parent === undefined ? [] : [parent];
    const before = parent === undefined ? {} : filesOf(repository, parent);
    return advance(acting, repository, branch, { message, parents, files: changeFiles(before, files) });
  });
}

/**
 * A push: commits on top of a branch. On the default branch every closing word in a message closes its issue, as GitHub
 * does, in another repository only if the actor may write there.
 */
export function push(
  acting: Acting,
  repository: Repository,
  branch: string,
  added: readonly NewCommit[],
): Commit[] {
  const commits = addCommits(acting, repository, branch, added);
  if (branch === repository.defaultBranch) closeByMessages(acting, repository, commits);
  return commits;
}

/** For commits on the default branch only, to which the caller sees: on others closing words do nothing. */
export function closeByMessages(acting: Acting, repository: Repository, commits: readonly Commit[]): void {
  for (const { message, sha } of commits) {
    closeAll(acting, repository, existing(acting.store, repository, messageReferences(message)), {
      commit: sha,
    });
  }
}

/** Issues that a description names with a closing word and that exist. Pull requests are not closed by words. */
export function closedBy(store: Store, home: Repository, text: string): Issue[] {
  return existing(store, home, closingReferences(text));
}

function existing(store: Store, home: Repository, references: readonly ClosingReference[]): Issue[] {
  return references.flatMap(({ repository: name, number }) => {
    const repository = name === null ? home : store.findRepository(name);
    const issue = repository && store.findIssue(repository, number);
    return issue?.kind === 'Issue' ? [issue] : [];
  });
}

/** Closes issues of the repository, and of others where the actor may write. */
export function closeAll(acting: Acting, home: Repository, targets: readonly Issue[], closer: Closer): void {
  for (const issue of targets) {
    const repository = acting.store.repositoryOf(issue);
    const allowed = repository === home || canWrite(acting.actor, repository);
    if (allowed) close(acting, issue, 'completed', undefined, closer);
  }
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

/** What git calls an extended sha: a commit, or with `:path` a file or folder in it. */
export function findObject(
  repository: Repository,
  expression: string,
  find: (ref: string) => Commit | undefined,
): Commit | Tree | Blob | undefined {
  const [, ref = expression, path] = /^([^:]*):(.*)$/s.exec(expression) ?? [];
  const commit = find(ref);
  return commit && path !== undefined ? findInTree(treeOf(repository, commit), path) : commit;
}

function treeOf(repository: Repository, commit: Commit): Tree {
  return { kind: 'Tree', repository: repository.id, path: '', files: filesOf(repository, commit.sha) };
}

/** None for a sha that the repository does not have. */
export function filesOf(repository: Repository, sha: string): Files {
  return repository.trees[repository.commits[sha]?.tree ?? ''] ?? {};
}

/** The commit of a branch or of a sha, full or shortened to at least 7 digits. */
export function findCommit(repository: Repository, ref: string): Commit | undefined {
  const branch = ref === 'HEAD' ? repository.defaultBranch : ref.replace(/^refs\/heads\/|^heads\//, '');
  // Branches may have names that every object answers to, like `constructor`.
  const head = Object.hasOwn(repository.branches, branch) ? repository.branches[branch] : undefined;
  if (head !== undefined) return repository.commits[head];
  if (/^[0-9a-f]{40}$/.test(ref)) return repository.commits[ref];
  if (!/^[0-9a-f]{7,39}$/.test(ref)) return undefined;
  return Object.values(repository.commits).find(({ sha }) => sha.startsWith(ref));
}

/** A sha. @throws Refusal 404 where there is no such branch */
export function headOf(repository: Repository, branch: string): string {
  const sha = repository.branches[branch];
  if (sha === undefined)
    throw notFound(`Could not resolve to a branch named '${branch}'`, 'Branch not found');
  return sha;
}

/** What a commit holds beside its author and time: `files` are all files, not the changes. */
export interface Content {
  message: string;
  parents: string[];
  files: Files;
}

/** A new commit that a branch then points to. */
export function advance(acting: Acting, repository: Repository, branch: string, content: Content): Commit {
  const serial = Object.keys(repository.commits).length;
  const sha = hash([repository.id, branch, content.message, content.parents, serial]);
  const commit = createCommit(acting.store, acting.actor.login, repository, sha, content);
  repository.branches[branch] = sha;
  return commit;
}

/** A commit on no branch, with the files of a tree that is there already (operation git/create-commit). */
export function commitAlone(
  acting: Acting,
  repository: Repository,
  { message, tree, parents }: { message: string; tree: string; parents: readonly string[] },
): Commit {
  requireWrite(acting.actor, repository, ['contents']);
  const files = repository.trees[tree];
  if (!files || !parents.every((sha) => repository.commits[sha]))
    throw unprocessable('Tree SHA does not exist');
  const serial = Object.keys(repository.commits).length;
  const sha = hash([repository.id, '', message, [...parents], serial]);
  return createCommit(acting.store, acting.actor.login, repository, sha, {
    message,
    parents: [...parents],
    files,
  });
}

/** A commit on no branch. */
export function createCommit(
  store: Store,
  author: string,
  repository: Repository,
  sha: string,
  { message, parents, files }: Content,
): Commit {
  const tree = oidOf({ kind: 'Tree', repository: repository.id, path: '', files });
  repository.trees[tree] ??= files;
  const createdAt = store.stamp();
  const commit: Commit = {
    kind: 'Commit',
    repository: repository.id,
    sha,
    parents,
    message,
    author,
    createdAt,
    tree,
  };
  repository.commits[sha] = commit;
  return commit;
}

/** 40 hex digits as a sha has, the same for the same parts, but not what git would compute. */
export const hash = (parts: unknown[]): string =>
  createHash('sha1').update(JSON.stringify(parts)).digest('hex');

/** Of GraphQL's `Commit.history` and operation repos/list-commits. Null filters nothing; both moments are included. */
export interface HistoryFilter {
  /** A file, or a folder. */
  path?: string | null;
  /** Moments in ISO 8601. */
  since?: string | null;
  until?: string | null;
}

/** The newest first, of those that did something to the path. */
export function commitHistory(
  repository: Repository,
  sha: string,
  { path, since, until }: HistoryFilter,
): Commit[] {
  return ancestors(repository, sha)
    .reverse()
    .filter((one) => path == null || touches(repository, one, path))
    .filter(({ createdAt }) => since == null || Date.parse(createdAt) >= Date.parse(since))
    .filter(({ createdAt }) => until == null || Date.parse(createdAt) <= Date.parse(until));
}

function touches(repository: Repository, { sha, parents }: Commit, path: string): boolean {
  const before = filesOf(repository, parents[0] ?? '');
  const changed = changedPaths(before, filesOf(repository, sha));
  return changed.some((one) => one === path || one.startsWith(`${path}/`));
}
