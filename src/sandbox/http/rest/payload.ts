/** What REST tells of a thing: a part of what github.com tells, each member as the official description has it. */
import type { components } from '@octokit/openapi-types';
import { countMilestone } from '../../rules/milestones.ts';
import { nodeId } from '../../state/node-id.ts';
import {
  type Commit,
  fullName,
  type Issue,
  type Label,
  type Milestone,
  type Repository,
  type Role,
  type WorkflowRun,
} from '../../state/nouns.ts';
import { htmlUrl, repositoryUrl, type Scene } from '../scene.ts';

type Schemas = components['schemas'];

/** Some members of an official type, each with its official type, all the way down. */
export type Part<T> = T extends readonly (infer Item)[]
  ? Part<Item>[]
  : T extends object
    ? { [Key in keyof T]?: Part<T[Key]> }
    : T;

/** `label` of the official description, without `default`. */
export function labelPayload(scene: Scene, label: Label) {
  const { id, name, description, color } = label;
  const url = `${repositoryUrl(scene, scene.store.repositoryOf(label))}/labels/${encodeURIComponent(name)}`;
  const payload = { id, node_id: nodeId(label), url, name, description, color } satisfies Part<
    Schemas['label']
  >;
  // Newer than the description that this is held against (githubkit 26.10.21 has it).
  return { ...payload, archived_at: label.archived?.at ?? null };
}

/** `milestone` of the official description in part. Its counts are of issues and pull requests. */
export function milestonePayload(scene: Scene, milestone: Milestone) {
  const repository = scene.store.repositoryOf(milestone);
  const { open, closed } = countMilestone(scene.store, milestone);
  return {
    url: `${repositoryUrl(scene, repository)}/milestones/${milestone.number}`,
    html_url: htmlUrl(scene.store, milestone),
    id: milestone.id,
    node_id: nodeId(milestone),
    number: milestone.number,
    state: milestone.state,
    title: milestone.title,
    description: milestone.description,
    open_issues: open,
    closed_issues: closed,
    due_on: milestone.dueOn,
  } satisfies Part<Schemas['milestone']>;
}

/** `issue` of the official description in part. A pull request says that it is one. */
export function issuePayload(scene: Scene, issue: Issue) {
  const { store } = scene;
  const home = repositoryUrl(scene, store.repositoryOf(issue));
  const { id, number, title, body, state, stateReason, author } = issue;
  const url = `${home}/issues/${number}`;
  const pull = issue.kind === 'PullRequest' ? { pull_request: { url: `${home}/pulls/${number}` } } : {};
  return {
    url,
    html_url: htmlUrl(store, issue),
    id,
    node_id: nodeId(issue),
    number,
    title,
    body,
    state,
    state_reason: stateReason,
    user: { login: author },
    labels: issue.labels.map((one) => ({ name: store.labels.of(one.id).name })),
    ...pull,
  } satisfies Part<Schemas['issue']>;
}

/** `repository` of the official description in part. */
export function repositoryPayload(scene: Scene, repository: Repository) {
  return {
    id: repository.id,
    node_id: nodeId(repository),
    full_name: fullName(repository),
    default_branch: repository.defaultBranch,
    archived: repository.archived,
    has_issues: repository.hasIssues,
    url: repositoryUrl(scene, repository),
    html_url: htmlUrl(scene.store, repository),
  } satisfies Part<Schemas['repository']>;
}

/** `git-ref` of the official description in part. */
export function refPayload(branch: string, sha: string) {
  return { ref: `refs/heads/${branch}`, object: { type: 'commit', sha } } satisfies Part<Schemas['git-ref']>;
}

/** `repository-collaborator-permission` of the official description in part. It knows four levels: triage is `read`. */
export function permissionPayload(role: Role) {
  return { permission: role === 'triage' ? 'read' : role, role_name: role } satisfies Part<
    Schemas['repository-collaborator-permission']
  >;
}

/** `commit` of the official description in part. Its author is a name with no account behind it. */
export function commitPayload(scene: Scene, repository: Repository, commit: Commit) {
  const { sha, message, author: name, createdAt: date } = commit;
  const person = { name, email: `${name}@users.noreply.github.com`, date };
  return {
    url: `${repositoryUrl(scene, repository)}/commits/${sha}`,
    sha,
    html_url: htmlUrl(scene.store, commit),
    commit: { author: person, committer: person, message, tree: { sha: commit.tree } },
    parents: commit.parents.map((sha) => ({ sha })),
  } satisfies Part<Schemas['commit']>;
}

/** `workflow-run` of the official description in part. Of forks it names no pull request, as github.com does. */
export function runPayload(scene: Scene, run: WorkflowRun) {
  const { id, path, event, headSha, pullRequests, status, conclusion, attempt, createdAt, startedAt } = run;
  const url = `${repositoryUrl(scene, scene.store.repositoryOf(run))}/actions/runs/${id}`;
  return {
    id,
    path,
    event,
    head_sha: headSha,
    pull_requests: pullRequests.map((number) => ({ number })),
    status,
    conclusion,
    run_attempt: attempt,
    created_at: createdAt,
    run_started_at: startedAt,
    url,
  } satisfies Part<Schemas['workflow-run']>;
}
