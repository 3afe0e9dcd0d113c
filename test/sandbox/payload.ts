/** What the events of workflows tell of a thing: a part of what github.com tells, each member as the official description has it. */
import type { components } from '@octokit/openapi-types';
import { labelPayload, milestonePayload, type Part } from '../../src/sandbox/http/rest/payload.ts';
import { htmlUrl, repositoryUrl, type Scene } from '../../src/sandbox/http/scene.ts';
import { associationOf, atLeast } from '../../src/sandbox/rules/access.ts';
import { baseShaOf, headShaOf, testMerge } from '../../src/sandbox/rules/pulls.ts';
import { nodeId } from '../../src/sandbox/state/node-id.ts';
import { fullName, type Issue, isPull, type Pull, type Repository } from '../../src/sandbox/state/nouns.ts';

type Schemas = components['schemas'];

export function userPayload({ store, apiUrl }: Scene, login: string) {
  const user = store.user(login);
  return {
    login: user.login,
    id: user.id,
    node_id: nodeId(user),
    url: `${apiUrl}/users/${user.login}`,
    html_url: htmlUrl(store, user),
    type: user.kind,
    site_admin: false,
  } satisfies Part<Schemas['simple-user']>;
}

export function issuePayload(scene: Scene, issue: Issue) {
  const { store } = scene;
  const repository = store.repositoryOf(issue);
  return {
    id: issue.id,
    node_id: nodeId(issue),
    url: `${repositoryUrl(scene, repository)}/issues/${issue.number}`,
    repository_url: repositoryUrl(scene, repository),
    html_url: htmlUrl(store, issue),
    number: issue.number,
    state: issue.state,
    state_reason: issue.stateReason,
    title: issue.title,
    body: issue.body,
    user: userPayload(scene, issue.author),
    author_association: associationOf(repository, issue.author),
    labels: issue.labels.map(({ id }) => labelPayload(scene, store.labels.of(id))),
    assignees: issue.assignees.map((login) => userPayload(scene, login)),
    milestone:
      issue.milestone === null ? null : milestonePayload(scene, store.milestones.of(issue.milestone)),
    locked: issue.locked,
    comments: issue.comments.length,
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    closed_at: issue.closedAt,
  } satisfies Part<Schemas['issue']>;
}

export function repositoryPayload(scene: Scene, repository: Repository) {
  const may = (role: Parameters<typeof atLeast>[2]) => atLeast(scene.actor, repository, role);
  return {
    id: repository.id,
    node_id: nodeId(repository),
    name: repository.name,
    full_name: fullName(repository),
    owner: userPayload(scene, repository.owner),
    private: repository.private,
    visibility: repository.private ? 'private' : 'public',
    html_url: htmlUrl(scene.store, repository),
    url: repositoryUrl(scene, repository),
    fork: false,
    default_branch: repository.defaultBranch,
    has_issues: repository.hasIssues,
    archived: repository.archived,
    disabled: false,
    created_at: repository.createdAt,
    permissions: {
      admin: may('admin'),
      maintain: may('admin'),
      push: may('write'),
      triage: may('triage'),
      pull: true,
    },
  } satisfies Part<Schemas['full-repository']>;
}

/** Of a pull request, as the event and `pulls/get` have it; lists have no `merged`. */
export function pullPayload(scene: Scene, issue: Issue) {
  if (!isPull(issue)) throw new Error(`#${issue.number} is not a pull request`);
  const { store } = scene;
  const repository = store.repositoryOf(issue);
  const pull = issue.pullRequest;
  const fork = forkOf(store, repository, issue);
  return {
    ...issuePayload(scene, issue),
    url: `${repositoryUrl(scene, repository)}/pulls/${issue.number}`,
    id: pull.id,
    merged: pull.merged,
    merged_at: pull.mergedAt,
    merge_commit_sha: pull.mergeCommit ?? testMerge(store, issue)?.sha ?? null,
    draft: pull.draft,
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
      sha: baseShaOf(repository, issue),
      user: userPayload(scene, repository.owner),
    },
  } satisfies Part<Schemas['pull-request']> & Record<string, unknown>;
}

/** A fork that nobody seeded is like its source, under its own name. */
function forkOf(store: Scene['store'], repository: Repository, { pullRequest: pull }: Pull): Repository {
  const known = store.findRepository(pull.headRepository);
  if (known) return known;
  const [owner = '', name = ''] = pull.headRepository.split('/');
  return { ...repository, id: pull.id, owner, name };
}
