/** Pull requests: opened, merged, queued for merging, what they close and which commits they bring. */
import { type Files, mergeFiles } from '../state/files.ts';
import {
  type Commit,
  fullName,
  type Issue,
  isPull,
  type Pull,
  type Queued,
  type Repository,
} from '../state/nouns.ts';
import type { Store } from '../state/store.ts';
import type { Acting } from './access.ts';
import {
  advance,
  ancestors,
  closeAll,
  closeByMessages,
  closedBy,
  createCommit,
  filesOf,
  findCommit,
  hash,
  headOf,
  mergeBase,
} from './commits.ts';
import { close } from './editing.ts';
import { insertIssue } from './issues.ts';
import { notFound, unprocessable } from './refusal.ts';

/** As people open it in the web interface: the product opens none. */
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

/** Asks for no rights and checks no text. @throws Refusal 404 where there is no base of that name */
export function openPullRequest(acting: Acting, repository: Repository, fields: NewPullRequest): Pull {
  const { store } = acting;
  const base = fields.base ?? repository.defaultBranch;
  const baseSha = headOf(repository, base);
  const issue = insertIssue(acting, repository, { title: fields.title, body: fields.body || null });
  const head = fields.head ?? `branch-${issue.number}`;
  const headSha = repository.branches[head] ?? baseSha;
  if (!fields.headRepository) repository.branches[head] = headSha;
  const headRepository = fields.headRepository ?? fullName(repository);
  store.addUser(headRepository.split('/')[0] ?? '');
  const pullRequest: Pull['pullRequest'] = {
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
  return Object.assign(issue, { kind: 'PullRequest' as const, pullRequest });
}

/** `merge_method` of operation pulls/merge. */
export type MergeMethod = 'merge' | 'squash' | 'rebase';

/** Merges as the repository's settings say, and closes what the pull request refers to if its base is the default branch. */
export function mergePullRequest(
  acting: Acting,
  issue: Issue,
  method: MergeMethod,
  message?: string,
): Commit {
  const repository = acting.store.repositoryOf(issue);
  if (!isPull(issue) || issue.state === 'closed' || !isAllowed(repository, method))
    throw unprocessable('Pull Request is not mergeable');
  const pull = issue.pullRequest;
  const references = closingIssues(acting.store, issue);
  const [base, head] = [headOf(repository, pull.base), headShaOf(repository, issue)];
  const commit = putOnto(acting, repository, pull.base, issue, method, message);
  pull.headSha = head;
  pull.merged = true;
  pull.mergedAt = acting.store.stamp();
  pull.mergedBy = acting.actor.login;
  pull.mergeCommit = commit.sha;
  close(acting, issue, 'completed');
  if (pull.base !== repository.defaultBranch) return commit;
  closeAll(acting, repository, references, { pullRequest: issue.id });
  // What is merged carries its messages to the default branch, where closing words work by themselves.
  closeByMessages(acting, repository, ancestors(repository, commit.sha, base));
  return commit;
}

function isAllowed({ merging }: Repository, method: MergeMethod): boolean {
  switch (method) {
    case 'merge':
      return merging.mergeCommitAllowed;
    case 'squash':
      return merging.squashMergeAllowed;
    case 'rebase':
      return merging.rebaseMergeAllowed;
  }
}

/** The commits of a pull request on top of a branch, whichever way; the last of them. */
function putOnto(
  acting: Acting,
  repository: Repository,
  branch: string,
  issue: Pull,
  method: MergeMethod,
  message?: string,
): Commit {
  const [onto, head] = [headOf(repository, branch), headShaOf(repository, issue)];
  const files = merged(repository, onto, head);
  const own = ancestors(repository, head, onto);
  const put = (text: string, ...parents: string[]) =>
    advance(acting, repository, branch, { message: text, parents, files });
  switch (method) {
    case 'merge':
      return put(message ?? mergeMessage(repository, issue), onto, head);
    case 'squash':
      return put(message ?? squashMessage(repository, issue, own), onto);
    case 'rebase': {
      const replayed = own.map(({ message: text }) => put(text, headOf(repository, branch)));
      return replayed.at(-1) ?? put(issue.title, onto);
    }
  }
}

/** What a merge queue would put on a branch, as the event `merge_group` tells it. */
export interface MergeGroup {
  head_sha: string;
  head_ref: string;
  base_sha: string;
  base_ref: string;
}

/**
 * Lines up pull requests in a merge queue: one commit for each on top of the base, on a branch of the queue's own.
 * Nothing is merged or closed before the checks of that branch have passed.
 */
export function queue(
  acting: Acting,
  repository: Repository,
  pulls: readonly Issue[],
  method: MergeMethod,
): MergeGroup {
  const base = pulls[0]?.pullRequest?.base ?? repository.defaultBranch;
  const fit = pulls
    .filter(isPull)
    .filter(({ pullRequest, state }) => pullRequest.base === base && state === 'open' && !pullRequest.draft);
  if (pulls.length === 0 || fit.length < pulls.length) throw unprocessable('Pull Request is not mergeable');
  const baseSha = headOf(repository, base);
  const branch = `gh-readonly-queue/${base}/pr-${pulls.at(-1)?.number}-${baseSha}`;
  repository.branches[branch] = baseSha;
  const lined = fit.map((issue) => {
    putOnto(acting, repository, branch, issue, method);
    return { pullRequest: issue.id, head: headOf(repository, branch) };
  });
  const others = queuedFor(acting.store, repository, base).filter(
    ({ pullRequest }) => !lined.some((one) => one.pullRequest === pullRequest),
  );
  repository.queues[base] = [...others, ...lined];
  return {
    head_sha: headOf(repository, branch),
    head_ref: `refs/heads/${branch}`,
    base_sha: baseSha,
    base_ref: `refs/heads/${base}`,
  };
}

/** What stands in the queue that leads to a branch: what was merged or closed has left it. */
export function queuedFor(store: Store, repository: Repository, branch: string): Queued[] {
  const all = repository.queues[branch] ?? [];
  return all.filter(({ pullRequest }) => store.issues.get(pullRequest)?.state === 'open');
}

/** Issues that a pull request closes on merge: linked by hand, or by its body where it targets the default branch. */
export function closingIssues(store: Store, issue: Pull): Issue[] {
  const { linked, base } = issue.pullRequest;
  const repository = store.repositoryOf(issue);
  const named = base === repository.defaultBranch ? closedBy(store, repository, issue.body ?? '') : [];
  return [...new Set([...linked.flatMap((id) => store.issues.get(id) ?? []), ...named])];
}

/** The commits that a pull request brings, or brought. */
export function commitsOf(repository: Repository, issue: Pull): Commit[] {
  return ancestors(repository, headShaOf(repository, issue), baseShaOf(repository, issue));
}

/** Pull requests that brought a commit: the merged ones, else the open ones that contain it. */
export function pullRequestsOf(store: Store, repository: Repository, sha: string): Pull[] {
  const containing = store
    .issuesOf(repository)
    .filter(isPull)
    .filter(
      (issue) =>
        issue.pullRequest.mergeCommit === sha || commitsOf(repository, issue).some((one) => one.sha === sha),
    );
  const merged = containing.filter(({ pullRequest }) => pullRequest.merged);
  return merged.length > 0 ? merged : containing.filter(({ state }) => state === 'open');
}

/** Where the base stands, or stood when it was merged. */
export function baseShaOf(repository: Repository, { pullRequest: { mergeCommit, base } }: Pull): string {
  return repository.commits[mergeCommit ?? '']?.parents[0] ?? headOf(repository, base);
}

/** The head of a pull request moves with its branch until it is merged. */
export function headShaOf(repository: Repository, { pullRequest: pull }: Pull): string {
  const own = pull.headRepository.toLowerCase() === fullName(repository).toLowerCase();
  return pull.merged || !own ? pull.headSha : (repository.branches[pull.head] ?? pull.headSha);
}

/** The commit of a branch, sha or ref, those of pull requests among them. */
export function findRef(store: Store, repository: Repository, ref: string): Commit | undefined {
  const [, number, end] = /^refs\/pull\/(\d+)\/(head|merge)$/.exec(ref) ?? [];
  if (number === undefined) return findCommit(repository, ref);
  const issue = store.findIssue(repository, Number(number));
  if (!issue || !isPull(issue)) return undefined;
  return end === 'head' ? repository.commits[headShaOf(repository, issue)] : testMerge(store, issue);
}

/** As {@link findRef}. 404 when it does not exist. */
export function resolveRef(store: Store, repository: Repository, ref: string): Commit {
  const commit = findRef(store, repository, ref);
  if (!commit) throw notFound(`Could not resolve to a commit '${ref}'`, `No commit found for SHA: ${ref}`);
  return commit;
}

/**
 * The commit at `refs/pull/N/merge`, on which workflows of a pull request run: what merging it now would give, on no
 * branch. Undefined unless it is open.
 */
export function testMerge(store: Store, issue: Issue): Commit | undefined {
  if (!isPull(issue) || issue.state === 'closed') return undefined;
  const repository = store.repositoryOf(issue);
  const [base, head] = [headOf(repository, issue.pullRequest.base), headShaOf(repository, issue)];
  const message = `Merge ${head} into ${base}`;
  const sha = hash([repository.id, message]);
  const content = () => ({ message, parents: [base, head], files: merged(repository, base, head) });
  return repository.commits[sha] ?? createCommit(store, issue.author, repository, sha, content());
}

/** The files of a merge of `head` into `base`. */
function merged(repository: Repository, base: string, head: string): Files {
  const common = mergeBase(repository, base, head);
  const before = common ? filesOf(repository, common.sha) : {};
  return mergeFiles(before, filesOf(repository, base), filesOf(repository, head));
}

function mergeMessage({ merging }: Repository, { pullRequest, number, title, body }: Pull): string {
  const owner = pullRequest.headRepository.split('/')[0];
  const titles = {
    MERGE_MESSAGE: `Merge pull request #${number} from ${owner}/${pullRequest.head}`,
    PR_TITLE: `${title} (#${number})`,
  };
  const messages = { BLANK: '', PR_BODY: body ?? '', PR_TITLE: title };
  return `${titles[merging.mergeCommitTitle]}\n\n${messages[merging.mergeCommitMessage]}`.trim();
}

function squashMessage(
  { merging }: Repository,
  { number, title, body }: Pull,
  commits: readonly Commit[],
): string {
  const [first, ...others] = commits.map(({ message }) => message);
  const single = others.length === 0 && first !== undefined ? first.split('\n') : undefined;
  const byCommit = merging.squashMergeCommitTitle === 'COMMIT_OR_PR_TITLE' && single;
  const listed = byCommit
    ? byCommit.slice(1).join('\n')
    : commits.map(({ message }) => `* ${message}`).join('\n\n');
  const messages = { BLANK: '', COMMIT_MESSAGES: listed, PR_BODY: body ?? '' };
  const text = messages[merging.squashMergeCommitMessage].trim();
  return `${byCommit ? byCommit[0] : title} (#${number})\n\n${text}`.trim();
}
