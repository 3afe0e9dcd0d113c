/** What GitHub tells a workflow about its occasion: the event file and the variables beside it, from a sandbox's state. */
import { htmlUrl, type Scene } from '../src/sandbox/http/scene.ts';
import { ADMIN, type MergeGroup, type Sandbox } from '../src/sandbox/index.ts';
import { EVERYTHING } from '../src/sandbox/rules/access.ts';
import { ancestors } from '../src/sandbox/rules/commits.ts';
import type { Commit, Issue, Repository } from '../src/sandbox/state/nouns.ts';
import { issuePayload, pullPayload, repositoryPayload, userPayload } from './sandbox/payload.ts';

/** Ready to be spread into the options of `action`. */
export interface Occasion {
  /** GITHUB_EVENT_NAME. */
  readonly event: string;
  /** What the file at GITHUB_EVENT_PATH holds. */
  readonly payload: Record<string, unknown>;
  /** GITHUB_REF. */
  readonly ref: string;
  /** GITHUB_SHA. */
  readonly sha: string;
}

/** Stands for a ref that was not there before, or is not there after. */
export const NOTHING = '0'.repeat(40);

/** More commits than this no push tells of (webhook `push`). */
const MAX_COMMITS = 2048;

export type Push = ({ readonly branch: string } | { readonly tag: string }) & {
  /** A sha, or {@link NOTHING}. */
  readonly before: string;
  /** A sha, or {@link NOTHING}. */
  readonly after: string;
  /** Default: whether `before` is not among what `after` stands on. */
  readonly forced?: boolean;
  /** The newest so many commits only. */
  readonly most?: number;
};

export function pushPayload(sandbox: Sandbox, push: Push): Occasion {
  const { before, after } = push;
  const repository = sandbox.find();
  const ref = 'tag' in push ? `refs/tags/${push.tag}` : `refs/heads/${push.branch}`;
  const others = Object.entries(repository.branches).filter(([name]) => `refs/heads/${name}` !== ref);
  const elsewhere = shasBehind(
    repository,
    others.map(([, sha]) => sha),
  );
  const known = before === NOTHING ? elsewhere : shasBehind(repository, [before]);
  const added = ancestors(repository, after).filter(({ sha }) => !known.has(sha));
  const head = repository.commits[after];
  const base = others.find(([, sha]) => before === NOTHING && sha === after)?.[0];
  const { sender, ...common } = commonPayload(sandbox, repository, head?.author ?? ADMIN);
  const payload = {
    ref,
    before,
    after,
    created: before === NOTHING,
    deleted: after === NOTHING,
    forced: push.forced ?? (head !== undefined && before !== NOTHING && !isBehind(repository, before, after)),
    base_ref: base === undefined ? null : `refs/heads/${base}`,
    compare: `${common.repository.html_url}/compare/${before.slice(0, 12)}...${after.slice(0, 12)}`,
    commits: added.slice(-(push.most ?? MAX_COMMITS)).map((commit) => ({
      ...commitPayload(sandbox, commit),
      distinct: !elsewhere.has(commit.sha),
    })),
    head_commit: head ? { ...commitPayload(sandbox, head), distinct: !elsewhere.has(head.sha) } : null,
    pusher: { name: sender.login, email: emailOf(sender.login) },
    ...common,
    sender,
  };
  if (head) return { event: 'push', payload, ref, sha: after };
  return { event: 'push', payload, ...defaultBranch(repository) };
}

/** @param action default: what its state suggests */
export function pullRequestPayload(sandbox: Sandbox, number: number, action?: string): Occasion {
  const repository = sandbox.find();
  const issue = issueOf(sandbox, number);
  const pull_request = pullPayload(scene(sandbox), issue);
  const { base, merge_commit_sha } = pull_request;
  const payload = {
    action: action ?? (issue.state === 'open' ? 'opened' : 'closed'),
    number,
    pull_request,
    ...commonPayload(sandbox, repository, issue.pullRequest?.mergedBy ?? issue.author),
  };
  // Once merged there is no merge to test: workflows then run on the base ("Variables reference", GITHUB_REF).
  const ref = pull_request.merged ? `refs/heads/${base.ref}` : `refs/pull/${number}/merge`;
  return { event: 'pull_request', payload, ref, sha: merge_commit_sha ?? base.sha };
}

/** @param group as `queue` of a person returned it */
export function mergeGroupPayload(sandbox: Sandbox, group: MergeGroup): Occasion {
  const repository = sandbox.find();
  const head = repository.commits[group.head_sha];
  if (!head) throw new Error(`no commit ${group.head_sha}`);
  const { id, tree_id, message, timestamp, author, committer } = commitPayload(sandbox, head);
  const payload = {
    action: 'checks_requested',
    merge_group: { ...group, head_commit: { id, tree_id, message, timestamp, author, committer } },
    ...commonPayload(sandbox, repository, head.author),
  };
  return { event: 'merge_group', payload, ref: group.head_ref, sha: group.head_sha };
}

export function issuesPayload(sandbox: Sandbox, number: number, action: string): Occasion {
  const repository = sandbox.find();
  const issue = issueOf(sandbox, number);
  const payload = {
    action,
    issue: issuePayload(scene(sandbox), issue),
    ...commonPayload(sandbox, repository, issue.closedBy ?? issue.author),
  };
  return { event: 'issues', payload, ...defaultBranch(repository) };
}

/** As its owner sees it: an event file holds what the repository holds. */
const scene = (sandbox: Sandbox): Scene =>
  sandbox.scene({ login: ADMIN, kind: 'user', permissions: EVERYTHING, repositories: 'all' });

function commonPayload(sandbox: Sandbox, repository: Repository, actor: string) {
  const { permissions: _, ...payload } = repositoryPayload(scene(sandbox), repository);
  return { repository: payload, sender: userPayload(scene(sandbox), actor) };
}

/** Without the lists of files, which Actions takes out. */
function commitPayload(sandbox: Sandbox, { sha, tree, message, author, createdAt }: Commit) {
  const person = { name: author, email: emailOf(author), username: author };
  return {
    id: sha,
    tree_id: tree,
    message,
    timestamp: createdAt,
    url: `${htmlUrl(sandbox.store, sandbox.find())}/commit/${sha}`,
    author: person,
    committer: person,
  };
}

const emailOf = (login: string): string => `${login}@users.noreply.github.com`;

function issueOf(sandbox: Sandbox, number: number): Issue {
  const issue = sandbox.store.findIssue(sandbox.find(), number);
  if (!issue) throw new Error(`no issue ${number}`);
  return issue;
}

function defaultBranch({ branches, defaultBranch: name }: Repository): { ref: string; sha: string } {
  return { ref: `refs/heads/${name}`, sha: branches[name] ?? '' };
}

function shasBehind(repository: Repository, heads: readonly string[]): Set<string> {
  return new Set(heads.flatMap((head) => ancestors(repository, head).map(({ sha }) => sha)));
}

function isBehind(repository: Repository, sha: string, head: string): boolean {
  return shasBehind(repository, [head]).has(sha);
}
