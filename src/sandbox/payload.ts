import type { components } from '@octokit/openapi-types';
import { type Actor, atLeast, roleOf } from './access.ts';
import type { Lag } from './lag.ts';
import { nodeId } from './node-id.ts';
import { changedPaths, type Files, oidOf, textAt } from './rules/files.ts';
import { ancestors, headOf, headShaOf, testMerge } from './rules/git.ts';
import { countMilestone } from './rules/milestones.ts';
import { countDependencies, countSubIssues, type HiddenLinks } from './rules/relations.ts';
import type {
  Comment,
  Commit,
  Issue,
  IssueEvent,
  Label,
  Milestone,
  PullRequest,
  Repository,
  Store,
  User,
} from './state.ts';

type Schemas = components['schemas'];

/** What the payloads need to know beside the thing itself. */
export interface Scene {
  store: Store;
  actor: Actor;
  /** Base of REST URLs, without a slash at the end. */
  apiUrl: string;
  /** Whether sub-issues and dependencies are part of this server, and how links that the actor may not see are shown. */
  features: { dependencies: boolean; subIssues: boolean; hiddenLinks: HiddenLinks };
  lag: Lag;
}

const HTML = 'https://github.com';

export const repositoryUrl = (scene: Scene, { owner, name }: Repository): string =>
  `${scene.apiUrl}/repos/${owner}/${name}`;

export function issueUrl(scene: Scene, issue: Issue): string {
  return `${repositoryUrl(scene, scene.store.repositoryOf(issue))}/issues/${issue.number}`;
}

/** The address of a thing in a browser. */
export function htmlUrl(
  store: Store,
  thing: Issue | Milestone | Label | Comment | Repository | User,
): string {
  switch (thing.kind) {
    case 'User':
    case 'Organization':
      return `${HTML}/${thing.login}`;
    case 'Bot':
      return `${HTML}/apps/${thing.login.replace(/\[bot\]$/, '')}`;
    case 'Repository':
      return `${HTML}/${thing.owner}/${thing.name}`;
    case 'Issue':
      return `${htmlUrl(store, store.repositoryOf(thing))}/issues/${thing.number}`;
    case 'PullRequest':
      return `${htmlUrl(store, store.repositoryOf(thing))}/pull/${thing.number}`;
    case 'Milestone':
      return `${htmlUrl(store, store.repositoryOf(thing))}/milestone/${thing.number}`;
    case 'Label':
      return `${htmlUrl(store, store.repositoryOf(thing))}/labels/${encodeURIComponent(thing.name)}`;
    case 'IssueComment':
      return `${htmlUrl(store, store.issue(thing.issue))}#issuecomment-${thing.id}`;
  }
}

export function userPayload(scene: Scene, login: string): Schemas['simple-user'] {
  const user = scene.store.user(login);
  const url = `${scene.apiUrl}/users/${user.login}`;
  return {
    login: user.login,
    id: user.id,
    node_id: nodeId(user),
    avatar_url: `https://avatars.githubusercontent.com/u/${user.id}?v=4`,
    gravatar_id: '',
    url,
    html_url: htmlUrl(scene.store, user),
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type: user.kind,
    site_admin: false,
  };
}

const maybeUser = (scene: Scene, login: string | null): Schemas['nullable-simple-user'] =>
  login === null ? null : userPayload(scene, login);

export function labelPayload(scene: Scene, label: Label): Schemas['label'] {
  const repository = scene.store.repositoryOf(label);
  return {
    id: label.id,
    node_id: nodeId(label),
    url: `${repositoryUrl(scene, repository)}/labels/${encodeURIComponent(label.name)}`,
    name: label.name,
    description: label.description,
    color: label.color,
    default: false,
  };
}

export function milestonePayload(scene: Scene, milestone: Milestone): Schemas['milestone'] {
  const url = `${repositoryUrl(scene, scene.store.repositoryOf(milestone))}/milestones/${milestone.number}`;
  const { open, closed } = countMilestone(scene.store, milestone);
  return {
    url,
    html_url: htmlUrl(scene.store, milestone),
    labels_url: `${url}/labels`,
    id: milestone.id,
    node_id: nodeId(milestone),
    number: milestone.number,
    state: milestone.state,
    title: milestone.title,
    description: milestone.description,
    creator: userPayload(scene, milestone.creator),
    open_issues: open,
    closed_issues: closed,
    created_at: milestone.createdAt,
    updated_at: milestone.updatedAt,
    closed_at: milestone.closedAt,
    due_on: milestone.dueOn,
  };
}

export function issuePayload(scene: Scene, issue: Issue): Schemas['issue'] {
  const { store, features } = scene;
  const repository = store.repositoryOf(issue);
  const url = issueUrl(scene, issue);
  const html = htmlUrl(store, issue);
  const dependencies = countDependencies(store, issue);
  const children = countSubIssues(store, issue);
  const assignees = issue.assignees.map((login) => userPayload(scene, login));
  return {
    id: issue.id,
    node_id: nodeId(issue),
    url,
    repository_url: repositoryUrl(scene, repository),
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    html_url: html,
    timeline_url: `${url}/timeline`,
    number: issue.number,
    state: issue.state,
    state_reason: issue.stateReason,
    title: issue.title,
    body: issue.body,
    user: userPayload(scene, issue.author),
    labels: issue.labels.map(({ id }) => labelPayload(scene, store.label(id))),
    assignee: assignees[0] ?? null,
    assignees,
    milestone: issue.milestone === null ? null : milestonePayload(scene, store.milestone(issue.milestone)),
    locked: issue.locked,
    active_lock_reason: null,
    comments: issue.comments.length,
    closed_at: issue.closedAt,
    closed_by: maybeUser(scene, issue.closedBy),
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    type: null,
    author_association: association(repository, issue.author),
    reactions: reactions(url),
    performed_via_github_app: null,
    ...(issue.pullRequest
      ? {
          draft: issue.pullRequest.draft,
          pull_request: {
            url: `${repositoryUrl(scene, repository)}/pulls/${issue.number}`,
            html_url: html,
            diff_url: `${html}.diff`,
            patch_url: `${html}.patch`,
            merged_at: issue.pullRequest.mergedAt,
          },
        }
      : {}),
    ...(features.subIssues
      ? {
          parent_issue_url: issue.parent === null ? null : issueUrl(scene, store.issue(issue.parent)),
          sub_issues_summary: {
            total: children.total,
            completed: children.completed,
            percent_completed: children.percent,
          },
        }
      : {}),
    ...(features.dependencies
      ? {
          issue_dependencies_summary: {
            blocked_by: dependencies.blockedBy,
            total_blocked_by: dependencies.totalBlockedBy,
            blocking: dependencies.blocking,
            total_blocking: dependencies.totalBlocking,
          },
        }
      : {}),
  };
}

export function commentPayload(scene: Scene, comment: Comment): Schemas['issue-comment'] {
  const issue = scene.store.issue(comment.issue);
  const repository = scene.store.repositoryOf(issue);
  const url = `${repositoryUrl(scene, repository)}/issues/comments/${comment.id}`;
  return {
    id: comment.id,
    node_id: nodeId(comment),
    url,
    html_url: htmlUrl(scene.store, comment),
    issue_url: issueUrl(scene, issue),
    body: comment.body,
    user: userPayload(scene, comment.author),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    author_association: association(repository, comment.author),
    reactions: reactions(url),
    performed_via_github_app: null,
  };
}

/** The names that `issues/list-events` gives to what happened. */
const EVENT_NAMES: Record<IssueEvent['kind'], string> = {
  ClosedEvent: 'closed',
  ReopenedEvent: 'reopened',
  LabeledEvent: 'labeled',
  UnlabeledEvent: 'unlabeled',
  MilestonedEvent: 'milestoned',
  DemilestonedEvent: 'demilestoned',
  AssignedEvent: 'assigned',
  UnassignedEvent: 'unassigned',
  RenamedTitleEvent: 'renamed',
  LockedEvent: 'locked',
  UnlockedEvent: 'unlocked',
  PinnedEvent: 'pinned',
  UnpinnedEvent: 'unpinned',
};

export function eventPayload(
  scene: Scene,
  repository: Repository,
  event: IssueEvent,
): Schemas['issue-event'] {
  const url = repositoryUrl(scene, repository);
  return {
    id: event.id,
    node_id: nodeId(event),
    url: `${url}/issues/events/${event.id}`,
    actor: userPayload(scene, event.actor),
    event: EVENT_NAMES[event.kind],
    commit_id: event.commit,
    commit_url: event.commit === null ? null : `${url}/commits/${event.commit}`,
    created_at: event.createdAt,
    performed_via_github_app: null,
  };
}

export function repositoryPayload(scene: Scene, repository: Repository): Schemas['repository'] {
  const url = repositoryUrl(scene, repository);
  const html = htmlUrl(scene.store, repository);
  const open = scene.store.issuesOf(repository).filter(({ state }) => state === 'open').length;
  const links = (...paths: string[]): string[] => paths.map((path) => `${url}/${path}`);
  const [archive_url = '', assignees_url = '', blobs_url = '', branches_url = '', collaborators_url = ''] =
    links(
      '{archive_format}{/ref}',
      'assignees{/user}',
      'git/blobs{/sha}',
      'branches{/branch}',
      'collaborators{/collaborator}',
    );
  return {
    id: repository.id,
    node_id: nodeId(repository),
    name: repository.name,
    full_name: `${repository.owner}/${repository.name}`,
    owner: userPayload(scene, repository.owner),
    private: repository.private,
    visibility: repository.private ? 'private' : 'public',
    html_url: html,
    description: null,
    fork: false,
    url,
    archive_url,
    assignees_url,
    blobs_url,
    branches_url,
    collaborators_url,
    comments_url: `${url}/comments{/number}`,
    commits_url: `${url}/commits{/sha}`,
    compare_url: `${url}/compare/{base}...{head}`,
    contents_url: `${url}/contents/{+path}`,
    contributors_url: `${url}/contributors`,
    deployments_url: `${url}/deployments`,
    downloads_url: `${url}/downloads`,
    events_url: `${url}/events`,
    forks_url: `${url}/forks`,
    git_commits_url: `${url}/git/commits{/sha}`,
    git_refs_url: `${url}/git/refs{/sha}`,
    git_tags_url: `${url}/git/tags{/sha}`,
    git_url: `git://github.com/${repository.owner}/${repository.name}.git`,
    hooks_url: `${url}/hooks`,
    issue_comment_url: `${url}/issues/comments{/number}`,
    issue_events_url: `${url}/issues/events{/number}`,
    issues_url: `${url}/issues{/number}`,
    keys_url: `${url}/keys{/key_id}`,
    labels_url: `${url}/labels{/name}`,
    languages_url: `${url}/languages`,
    merges_url: `${url}/merges`,
    milestones_url: `${url}/milestones{/number}`,
    notifications_url: `${url}/notifications{?since,all,participating}`,
    pulls_url: `${url}/pulls{/number}`,
    releases_url: `${url}/releases{/id}`,
    ssh_url: `git@github.com:${repository.owner}/${repository.name}.git`,
    stargazers_url: `${url}/stargazers`,
    statuses_url: `${url}/statuses/{sha}`,
    subscribers_url: `${url}/subscribers`,
    subscription_url: `${url}/subscription`,
    svn_url: html,
    tags_url: `${url}/tags`,
    teams_url: `${url}/teams`,
    trees_url: `${url}/git/trees{/sha}`,
    clone_url: `${html}.git`,
    mirror_url: null,
    homepage: null,
    language: null,
    license: null,
    forks: 0,
    forks_count: 0,
    stargazers_count: 0,
    watchers: 0,
    watchers_count: 0,
    size: 0,
    default_branch: repository.defaultBranch,
    open_issues: open,
    open_issues_count: open,
    has_issues: repository.hasIssues,
    has_projects: true,
    has_wiki: true,
    has_pages: false,
    has_downloads: true,
    has_discussions: false,
    archived: repository.archived,
    disabled: false,
    pushed_at: repository.createdAt,
    created_at: repository.createdAt,
    updated_at: repository.createdAt,
    permissions: {
      admin: roleOf(scene.actor, repository) === 'admin',
      maintain: roleOf(scene.actor, repository) === 'admin',
      push: atLeast(scene.actor, repository, 'write'),
      triage: atLeast(scene.actor, repository, 'triage'),
      pull: true,
    },
  };
}

export function fullRepositoryPayload(scene: Scene, repository: Repository): Schemas['full-repository'] {
  return {
    ...repositoryPayload(scene, repository),
    has_discussions: false,
    pushed_at: repository.createdAt,
    created_at: repository.createdAt,
    updated_at: repository.createdAt,
    subscribers_count: 0,
    network_count: 0,
    template_repository: null,
  };
}

/** As lists have it. {@link pullPayload} adds what only a single one shows. */
export function pullSummaryPayload(scene: Scene, issue: Issue): Schemas['pull-request-simple'] {
  const { store } = scene;
  const repository = store.repositoryOf(issue);
  const pull = pullOf(issue);
  const url = `${repositoryUrl(scene, repository)}/pulls/${issue.number}`;
  const html = htmlUrl(store, issue);
  const issueHref = issueUrl(scene, issue);
  const fork = forkOf(store, repository, pull);
  const merge = pull.mergeCommit === null ? undefined : repository.commits[pull.mergeCommit];
  const statuses = `${repositoryUrl(scene, repository)}/statuses/${headShaOf(repository, issue)}`;
  const assignees = issue.assignees.map((login) => userPayload(scene, login));
  return {
    url,
    id: pull.id,
    node_id: nodeId(issue),
    html_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    issue_url: issueHref,
    commits_url: `${url}/commits`,
    review_comments_url: `${url}/comments`,
    review_comment_url: `${url}/comments{/number}`,
    comments_url: `${issueHref}/comments`,
    statuses_url: statuses,
    number: issue.number,
    state: issue.state,
    locked: issue.locked,
    title: issue.title,
    user: userPayload(scene, issue.author),
    body: issue.body,
    labels: issue.labels.map(({ id }) => {
      const label = labelPayload(scene, store.label(id));
      return { ...label, description: label.description ?? '' };
    }),
    milestone: issue.milestone === null ? null : milestonePayload(scene, store.milestone(issue.milestone)),
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    closed_at: issue.closedAt,
    merged_at: pull.mergedAt,
    merge_commit_sha: pull.mergeCommit ?? testMerge(store, issue)?.sha ?? null,
    assignee: assignees[0] ?? null,
    assignees,
    requested_reviewers: [],
    requested_teams: [],
    head: {
      label: `${fork.owner}:${pull.head}`,
      ref: pull.head,
      repo: { ...repositoryPayload(scene, fork), fork: fork !== repository },
      sha: headShaOf(repository, issue),
      user: userPayload(scene, fork.owner),
    },
    base: {
      label: `${repository.owner}:${pull.base}`,
      ref: pull.base,
      repo: repositoryPayload(scene, repository),
      sha: merge?.parents[0] ?? headOf(repository, pull.base),
      user: userPayload(scene, repository.owner),
    },
    _links: {
      comments: { href: `${issueHref}/comments` },
      commits: { href: `${url}/commits` },
      statuses: { href: statuses },
      html: { href: html },
      issue: { href: issueHref },
      review_comments: { href: `${url}/comments` },
      review_comment: { href: `${url}/comments{/number}` },
      self: { href: url },
    },
    author_association: association(repository, issue.author),
    auto_merge: null,
    draft: pull.draft,
  };
}

export function pullPayload(scene: Scene, issue: Issue): Schemas['pull-request'] {
  const pull = pullOf(issue);
  const repository = scene.store.repositoryOf(issue);
  const summary = pullSummaryPayload(scene, issue);
  const user = userPayload(scene, issue.author);
  return {
    ...summary,
    state: issue.state,
    user,
    head: { ...summary.head, user: userPayload(scene, issue.author) },
    base: { ...summary.base, user: userPayload(scene, repository.owner) },
    merged: pull.merged,
    mergeable: issue.state === 'open' ? true : null,
    rebaseable: null,
    mergeable_state: issue.state === 'open' ? 'clean' : 'unknown',
    merged_by: maybeUser(scene, pull.mergedBy),
    comments: issue.comments.length,
    review_comments: 0,
    maintainer_can_modify: false,
    commits: pull.merged ? 1 : ancestors(repository, summary.head.sha, summary.base.sha).length,
    additions: 0,
    deletions: 0,
    changed_files: 0,
  };
}

export function commitPayload(scene: Scene, repository: Repository, commit: Commit): Schemas['commit'] {
  const url = `${repositoryUrl(scene, repository)}/commits/${commit.sha}`;
  const html = `${htmlUrl(scene.store, repository)}/commit/${commit.sha}`;
  const person = {
    name: commit.author,
    email: `${commit.author}@users.noreply.github.com`,
    date: commit.createdAt,
  };
  return {
    url,
    sha: commit.sha,
    node_id: nodeId(commit),
    html_url: html,
    comments_url: `${url}/comments`,
    commit: {
      url: `${repositoryUrl(scene, repository)}/git/commits/${commit.sha}`,
      author: person,
      committer: person,
      message: commit.message,
      comment_count: 0,
      tree: { sha: commit.tree, url: `${repositoryUrl(scene, repository)}/git/trees/${commit.tree}` },
    },
    author: userPayload(scene, commit.author),
    committer: userPayload(scene, commit.author),
    parents: commit.parents.map((sha) => ({
      sha,
      url: `${repositoryUrl(scene, repository)}/commits/${sha}`,
    })),
  };
}

/** What happened to each file between two states, as comparisons and single commits list it. */
export function filesPayload(
  scene: Scene,
  repository: Repository,
  before: Files,
  after: Files,
  sha: string,
): Schemas['diff-entry'][] {
  const html = htmlUrl(scene.store, repository);
  return changedPaths(before, after).map((filename) => {
    const [old, text] = [textAt(before, filename), textAt(after, filename)];
    const additions = linesOnlyIn(text ?? '', old ?? '');
    const deletions = linesOnlyIn(old ?? '', text ?? '');
    return {
      sha: oidOf({ kind: 'Blob', repository: repository.id, text: text ?? old ?? '' }),
      filename,
      status: old === undefined ? 'added' : text === undefined ? 'removed' : 'modified',
      additions,
      deletions,
      changes: additions + deletions,
      blob_url: `${html}/blob/${sha}/${filename}`,
      raw_url: `${html}/raw/${sha}/${filename}`,
      contents_url: `${repositoryUrl(scene, repository)}/contents/${filename}?ref=${sha}`,
    };
  });
}

/** About what a diff counts: moved lines are neither added nor deleted here. */
function linesOnlyIn(text: string, other: string): number {
  const lines = (one: string): string[] => (one === '' ? [] : one.replace(/\n$/, '').split('\n'));
  const left = new Map<string, number>();
  for (const line of lines(other)) left.set(line, (left.get(line) ?? 0) + 1);
  return lines(text).filter((line) => {
    const count = left.get(line) ?? 0;
    left.set(line, count - 1);
    return count <= 0;
  }).length;
}

/** A fork that nobody seeded is like its source, under its own name. */
function forkOf(store: Store, repository: Repository, pull: PullRequest): Repository {
  const known = store.findRepository(pull.headRepository);
  if (known) return known;
  const [owner = '', name = ''] = pull.headRepository.split('/');
  return { ...repository, id: pull.id, owner, name };
}

function pullOf(issue: Issue): NonNullable<Issue['pullRequest']> {
  if (!issue.pullRequest) throw new Error(`#${issue.number} is not a pull request`);
  return issue.pullRequest;
}

function association(repository: Repository, login: string): Schemas['author-association'] {
  if (login.toLowerCase() === repository.owner.toLowerCase()) return 'OWNER';
  return repository.roles[login.toLowerCase()] === undefined ? 'NONE' : 'COLLABORATOR';
}

const reactions = (url: string): Schemas['reaction-rollup'] => ({
  url: `${url}/reactions`,
  total_count: 0,
  '+1': 0,
  '-1': 0,
  laugh: 0,
  confused: 0,
  heart: 0,
  hooray: 0,
  eyes: 0,
  rocket: 0,
});
