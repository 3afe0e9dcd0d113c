/** GraphQL: where a question begins, repositories, and accounts. */
import { requirePermission, requireSight, roleOf } from '../../rules/access.ts';
import { assignable } from '../../rules/assignees.ts';
import { findObject } from '../../rules/commits.ts';
import { findRef } from '../../rules/pulls.ts';
import { noSuchNode, notFound } from '../../rules/refusal.ts';
import {
  fullName,
  type Label,
  type Merging,
  type Milestone,
  type Node,
  type Repository,
  type User,
} from '../../state/nouns.ts';
import type { Scene } from '../scene.ts';
import { refOf } from './code.ts';
import { typed } from './connection.ts';
import { ISSUE_ARGUMENTS, issuesAmong, LIST_SDL, PULL_ARGUMENTS, pullsOf } from './issue-list.ts';
import { readIssue, visibleNode } from './node.ts';
import {
  addressed,
  type Family,
  type Fields,
  list,
  type Order,
  ordered,
  PAGING,
  type Resolve,
} from './resolve.ts';

const MERGING = {
  mergeCommitAllowed: 'Boolean',
  mergeCommitMessage: 'MergeCommitMessage',
  mergeCommitTitle: 'MergeCommitTitle',
  rebaseMergeAllowed: 'Boolean',
  squashMergeAllowed: 'Boolean',
  squashMergeCommitMessage: 'SquashMergeCommitMessage',
  squashMergeCommitTitle: 'SquashMergeCommitTitle',
} satisfies Record<keyof Merging, string>;

const merging: Fields<Repository> = Object.fromEntries(
  Object.keys(MERGING).map((name) => [name, ({ merging }: Repository) => Reflect.get(merging, name)]),
);

const sdl = `
scalar BigInt
scalar DateTime
scalar GitObjectID
scalar GitTimestamp
scalar URI

type Query {
  node(id: ID!): Node
  nodes(ids: [ID!]!): [Node]!
  repository(followRenames: Boolean = true, name: String!, owner: String!): Repository
  user(login: String!): User
  viewer: User!
}

interface Node { id: ID! }
interface Actor { login: String! url: URI! }
type User implements Actor & Node { id: ID! login: String! name: String url: URI! }
type Bot implements Actor & Node { id: ID! login: String! url: URI! }

type PageInfo { endCursor: String hasNextPage: Boolean! hasPreviousPage: Boolean! startCursor: String }

type Repository implements Node {
  assignableUsers(${PAGING}, query: String): UserConnection!
  defaultBranchRef: Ref
  hasIssuesEnabled: Boolean!
  id: ID!
  isArchived: Boolean!
  issue(number: Int!): Issue
  issues(${ISSUE_ARGUMENTS}): IssueConnection!
  label(name: String!): Label
  labels(${PAGING}): LabelConnection
  ${Object.entries(MERGING)
    .map(([name, type]) => `${name}: ${type}!`)
    .join(' ')}
  milestone(number: Int!): Milestone
  milestones(${PAGING}, orderBy: MilestoneOrder, states: [MilestoneState!]): MilestoneConnection
  name: String!
  nameWithOwner: String!
  object(expression: String, oid: GitObjectID): GitObject
  pullRequest(number: Int!): PullRequest
  pullRequests(${PULL_ARGUMENTS}): PullRequestConnection!
  ref(qualifiedName: String!): Ref
  url: URI!
  viewerPermission: RepositoryPermission
}

enum MergeCommitMessage { BLANK PR_BODY PR_TITLE }
enum MergeCommitTitle { MERGE_MESSAGE PR_TITLE }
enum SquashMergeCommitMessage { BLANK COMMIT_MESSAGES PR_BODY }
enum SquashMergeCommitTitle { COMMIT_OR_PR_TITLE PR_TITLE }
input MilestoneOrder { direction: OrderDirection! field: MilestoneOrderField! }
enum MilestoneOrderField { CREATED_AT DUE_DATE NUMBER }
enum RepositoryPermission { ADMIN MAINTAIN READ TRIAGE WRITE }
`;

/** A node that is asked for by its id. */
function seen(scene: Scene, id: string): Node | undefined {
  const node = visibleNode(scene, id);
  if (node?.kind === 'Issue' || node?.kind === 'PullRequest') scene.scales.add('issues', 1);
  return node;
}

const queryFields: Fields<unknown> = {
  node: (_, scene, { id }: { id: string }) => {
    const node = seen(scene, id);
    if (!node) throw noSuchNode(id);
    return node;
  },
  nodes: (_, scene, { ids }: { ids: string[] }) => {
    if (ids.length > 100) {
      const text = `You may not provide more than 100 node ids; you provided ${ids.length}.`;
      throw typed('ARGUMENT_LIMIT', text);
    }
    // Each unknown id is an error of its own beside a null in its place.
    return ids.map((id) => seen(scene, id) ?? noSuchNode(id));
  },
  repository: (
    _,
    { store, actor },
    { owner, name, followRenames }: { owner: string; name: string; followRenames?: boolean | null },
  ) => {
    const full = `${owner}/${name}`;
    const repository = requireSight(actor, store.findRepository(full), full);
    const renamed = fullName(repository).toLowerCase() !== full.toLowerCase();
    if (!renamed || followRenames !== false) return repository;
    throw notFound(`Could not resolve to a Repository with the name '${full}'.`);
  },
  user: (_, { store }, { login }: { login: string }) => {
    const user = store.user(login);
    if (user.kind === 'User') return user;
    throw notFound(`Could not resolve to a User with the login of '${login}'.`);
  },
  // The official type is User! also for the bot of a token.
  viewer: (_, { store, actor }) => ({ ...store.user(actor.login), kind: 'User' }),
};

const repositoryFields: Fields<Repository> = {
  ...addressed,
  ...merging,
  assignableUsers: list((repository: Repository, { store }, { query }: { query?: string | null }) =>
    assignable(store, repository)
      .map((login) => store.user(login))
      .filter(({ login, name }) =>
        `${login} ${name ?? ''}`.toLowerCase().includes(query?.toLowerCase() ?? ''),
      ),
  ),
  defaultBranchRef: (repository) => refOf(repository, repository.defaultBranch),
  hasIssuesEnabled: ({ hasIssues }) => hasIssues,
  isArchived: ({ archived }) => archived,
  issue: numbered('Issue', 'an Issue'),
  issues: reading(
    'issues',
    issuesAmong((repository: Repository, { store }) => store.issuesOf(repository)),
  ),
  label: (repository, { store }, { name }: { name: string }) =>
    shown(store.findLabel(repository, name))[0] ?? null,
  labels: list((repository: Repository, { store }) => shown(...store.labelsOf(repository))),
  milestone: (repository, { store }, { number }: { number: number }) =>
    store.findMilestone(repository, number) ?? null,
  milestones: list((repository: Repository, { store }, { states, orderBy }: MilestoneArguments) => {
    const asked = ({ state }: Milestone) => !states || states.includes(state.toUpperCase());
    return ordered(
      store.milestonesOf(repository).filter(asked),
      { orderBy: orderBy ?? null },
      MILESTONE_KEYS,
    );
  }),
  nameWithOwner: fullName,
  object: reading('contents', (repository, { store }, { expression, oid }: ObjectArguments) => {
    if (oid != null) return repository.commits[oid] ?? null;
    return findObject(repository, expression ?? '', (ref) => findRef(store, repository, ref)) ?? null;
  }),
  pullRequest: numbered('PullRequest', 'a PullRequest'),
  pullRequests: reading('pull-requests', pullsOf),
  ref: reading('contents', (repository, _, { qualifiedName }: { qualifiedName: string }) =>
    refOf(repository, qualifiedName),
  ),
  viewerPermission: (repository, { actor }) => {
    const role = roleOf(actor, repository);
    return role === 'none' ? null : role.toUpperCase();
  },
};

const shown = (...labels: readonly (Label | undefined)[]): Label[] =>
  labels.filter((label) => label !== undefined).filter(({ archived }) => archived?.adding !== 'hidden');

interface MilestoneArguments extends Order<keyof typeof MILESTONE_KEYS> {
  states?: string[] | null;
}

/** Its number says when it was made. */
const MILESTONE_KEYS = {
  CREATED_AT: ({ number }: Milestone) => number,
  DUE_DATE: ({ dueOn }: Milestone) => dueOn ?? '',
  NUMBER: ({ number }: Milestone) => number,
};

interface ObjectArguments {
  expression?: string | null;
  oid?: string | null;
}

/** A field that takes a permission to be read. */
function reading<Args>(
  scope: 'issues' | 'pull-requests' | 'contents',
  resolve: Resolve<Repository, Args>,
): Resolve<Repository, Args> {
  return (repository, scene, args, info) => {
    requirePermission(scene.actor, repository, [scope], 'read');
    return resolve(repository, scene, args, info);
  };
}

function numbered(kind: 'Issue' | 'PullRequest', words: string): Resolve<Repository, { number: number }> {
  return (repository, scene, { number }) => {
    const issue = readIssue(scene, repository, number);
    if (issue?.kind === kind) return issue;
    throw notFound(`Could not resolve to ${words} with the number of ${number}.`);
  };
}

/** A bot is `github-actions` here, and `github-actions[bot]` in REST and as a viewer (fullsend-ai/fullsend#6205, #1953). */
const botFields: Fields<User> = { ...addressed, login: ({ login }) => login.replace(/\[bot\]$/, '') };

/** Declares the query type and the scalars, so that no schema is without it. */
export const repositoryFamily: Family = {
  sdl: sdl + LIST_SDL,
  fields: {
    Query: queryFields,
    Repository: repositoryFields,
    User: addressed,
    Bot: botFields,
  },
};
