import type { GraphQLFieldResolver, GraphQLResolveInfo } from 'graphql';
import { atLeast, canPush, canSee, canTriage, requirePermission, requireSight, roleOf } from '../access.ts';
import { inList, labeledLongEnough } from '../lag.ts';
import { type Node, nodeId } from '../node-id.ts';
import { htmlUrl } from '../payload.ts';
import { noSuchNode, notFound } from '../refusal.ts';
import { type Blob, entriesOf, modeOf, oidOf, sizeOf, type Tree, type TreeEntry } from '../rules/files.ts';
import {
  ancestors,
  closingIssues,
  closingPullRequests,
  findObject,
  headOf,
  headShaOf,
  pullRequestsOf,
  treeOf,
} from '../rules/git.ts';
import { assignable } from '../rules/issues.ts';
import { countMilestone } from '../rules/milestones.ts';
import { countDependencies, countSubIssues, visible } from '../rules/relations.ts';
import type {
  Comment,
  Commit,
  Issue,
  IssueEvent,
  Label,
  Link,
  Milestone,
  PullRequest,
  Repository,
  User,
} from '../state.ts';
import { type Connection, type ConnectionArguments, connection, typed } from './connection.ts';
import { type Context, visibleNode } from './context.ts';
import { mutations } from './mutations.ts';

/** Resolvers of one type; a field without one is the property of the same name. */
type Fields<Source> = Record<string, GraphQLFieldResolver<Source, Context>>;

interface Ref {
  kind: 'Ref';
  repository: Repository;
  name: string;
}

interface IssueArguments extends ConnectionArguments {
  states?: ('OPEN' | 'CLOSED')[] | null;
  labels?: string[] | null;
  filterBy?: {
    assignee?: string | null;
    createdBy?: string | null;
    labels?: string[] | null;
    mentioned?: string | null;
    milestone?: string | null;
    milestoneNumber?: string | null;
    since?: string | null;
    states?: ('OPEN' | 'CLOSED')[] | null;
  } | null;
  orderBy?: { field: 'COMMENTS' | 'CREATED_AT' | 'UPDATED_AT'; direction: 'ASC' | 'DESC' } | null;
}

interface PullArguments extends ConnectionArguments {
  states?: ('OPEN' | 'CLOSED' | 'MERGED')[] | null;
  baseRefName?: string | null;
  headRefName?: string | null;
  orderBy?: IssueArguments['orderBy'];
}

const query: Fields<unknown> = {
  id: () => 'Q_kgDO',
  node: (_, { id }: { id: string }, context) => {
    const node = visibleNode(context, id);
    if (!node) throw noSuchNode(id);
    return node;
  },
  nodes: (_, { ids }: { ids: string[] }, context) => {
    if (ids.length > 100) {
      throw typed(
        'ARGUMENT_LIMIT',
        `You may not provide more than 100 node ids; you provided ${ids.length}.`,
      );
    }
    // Each unknown id is an error of its own beside a null in its place.
    return ids.map((id) => visibleNode(context, id) ?? noSuchNode(id));
  },
  rateLimit: (_, __, { cost, standing }) => ({
    cost: cost.points,
    nodeCount: cost.nodes,
    limit: standing.limit,
    remaining: standing.remaining,
    used: standing.used,
    resetAt: `${new Date(standing.reset * 1000).toISOString().slice(0, 19)}Z`,
  }),
  repository: (
    _,
    { owner, name, followRenames }: { owner: string; name: string; followRenames?: boolean | null },
    { store, actor },
  ) => {
    const full = `${owner}/${name}`;
    const repository = requireSight(actor, store.findRepository(full), full);
    const renamed = `${repository.owner}/${repository.name}`.toLowerCase() !== full.toLowerCase();
    if (renamed && followRenames === false)
      throw notFound(`Could not resolve to a Repository with the name '${full}'.`);
    return repository;
  },
  user: (_, { login }: { login: string }, { store }) => {
    const user = store.users.get(login.toLowerCase());
    if (user?.kind !== 'User') throw notFound(`Could not resolve to a User with the login of '${login}'.`);
    return user;
  },
  // The official type is User! also for the bot of a token.
  viewer: (_, __, { store, actor }) => ({ ...store.user(actor.login), kind: 'User' }),
};

const repositoryFields: Fields<Repository> = {
  ...common<Repository>(),
  databaseId: ({ id }) => id,
  description: () => null,
  updatedAt: ({ createdAt }) => createdAt,
  nameWithOwner: ({ owner, name }) => `${owner}/${name}`,
  owner: ({ owner }, _, { store }) => store.user(owner),
  isArchived: ({ archived }) => archived,
  isDisabled: () => false,
  isFork: () => false,
  isLocked: () => false,
  isPrivate: (repository) => repository.private,
  isInOrganization: ({ owner }, _, { store }) => store.user(owner).kind === 'Organization',
  hasIssuesEnabled: ({ hasIssues }) => hasIssues,
  visibility: (repository) => (repository.private ? 'PRIVATE' : 'PUBLIC'),
  viewerCanAdminister: (repository, _, { actor }) => roleOf(actor, repository) === 'admin',
  viewerPermission: (repository, _, { actor }) => {
    const role = roleOf(actor, repository);
    return role === 'none' ? null : role.toUpperCase();
  },
  defaultBranchRef: (repository) => branch(repository, repository.defaultBranch),
  ref: (repository, { qualifiedName }: { qualifiedName: string }, context) => {
    requirePermission(context.actor, repository, ['contents'], 'read');
    return branch(repository, qualifiedName.replace(/^refs\/heads\//, ''));
  },
  object: (repository, { expression, oid }: { expression?: string | null; oid?: string | null }, context) => {
    requirePermission(context.actor, repository, ['contents'], 'read');
    if (oid != null) return repository.commits[oid] ?? null;
    return findObject(context.store, repository, expression ?? '') ?? null;
  },
  issue: (repository, { number }: { number: number }, context) => {
    const issue = readIssue(repository, number, context);
    if (issue?.kind === 'Issue') return issue;
    throw notFound(`Could not resolve to an Issue with the number of ${number}.`);
  },
  pullRequest: (repository, { number }: { number: number }, context) => {
    const issue = readIssue(repository, number, context);
    if (issue?.kind === 'PullRequest') return issue;
    throw notFound(`Could not resolve to a PullRequest with the number of ${number}.`);
  },
  issueOrPullRequest: (repository, { number }: { number: number }, context) => {
    const issue = readIssue(repository, number, context);
    if (issue) return issue;
    throw notFound(`Could not resolve to an issue or pull request with the number of ${number}.`);
  },
  issues: (repository, args: IssueArguments, context, info) => {
    requirePermission(context.actor, repository, ['issues'], 'read');
    return issuesOf(context.store.issuesOf(repository), args, context, info);
  },
  pullRequests: (repository, args: PullArguments, context, info) => {
    requirePermission(context.actor, repository, ['pull-requests'], 'read');
    return pullsOf(context.store.issuesOf(repository), args, info);
  },
  label: (repository, { name }: { name: string }, { store }) => store.findLabel(repository, name) ?? null,
  labels: (
    repository,
    args: ConnectionArguments & LabelOrder & { query?: string | null },
    { store },
    info,
  ) => {
    const query = args.query?.toLowerCase() ?? '';
    const matching = store
      .labelsOf(repository)
      .filter(({ name, description }) => `${name} ${description ?? ''}`.toLowerCase().includes(query));
    return page(orderLabels(matching, args), args, info);
  },
  milestone: (repository, { number }: { number: number }, { store }) =>
    store.findMilestone(repository, number) ?? null,
  milestones: (
    repository,
    args: ConnectionArguments & {
      states?: ('OPEN' | 'CLOSED')[] | null;
      query?: string | null;
      orderBy?: {
        field: 'CREATED_AT' | 'DUE_DATE' | 'NUMBER' | 'UPDATED_AT';
        direction: 'ASC' | 'DESC';
      } | null;
    },
    { store },
    info,
  ) => {
    const query = args.query?.toLowerCase() ?? '';
    const matching = store
      .milestonesOf(repository)
      .filter(({ state, title }) => stateIn(state, args.states) && title.toLowerCase().includes(query));
    const keys = {
      CREATED_AT: (one: Milestone) => one.number,
      NUMBER: (one: Milestone) => one.number,
      DUE_DATE: (one: Milestone) => one.dueOn ?? '9999',
      UPDATED_AT: (one: Milestone) => one.updatedAt,
    };
    return page(ordered(matching, args.orderBy, keys), args, info);
  },
  assignableUsers: (repository, args: ConnectionArguments & { query?: string | null }, { store }, info) => {
    const query = args.query?.toLowerCase() ?? '';
    const users = assignable(store, repository).map((login) => store.user(login));
    return page(
      users.filter(({ login, name }) => `${login} ${name ?? ''}`.toLowerCase().includes(query)),
      args,
      info,
    );
  },
};

const labelFields: Fields<Label> = {
  ...common<Label>(),
  isDefault: () => false,
  repository: (label, _, { store }) => store.repositoryOf(label),
  issues: (label, args: IssueArguments, context, info) => {
    const { store, scene } = context;
    const labeled = store.labeled(label).filter((issue) => labeledLongEnough(store, scene.lag, issue, label));
    return issuesOf(labeled, args, context, info);
  },
  pullRequests: (label, args: PullArguments, { store }, info) => pullsOf(store.labeled(label), args, info),
};

const milestoneFields: Fields<Milestone> = {
  ...common<Milestone>(),
  state: ({ state }) => state.toUpperCase(),
  closed: ({ state }) => state === 'closed',
  creator: ({ creator }, _, { store }) => store.user(creator),
  repository: (milestone, _, { store }) => store.repositoryOf(milestone),
  progressPercentage: (milestone, _, { store }) => {
    const { open, closed } = countMilestone(store, milestone);
    return open + closed === 0 ? 0 : (100 * closed) / (open + closed);
  },
  issues: (milestone, args: IssueArguments, context, info) =>
    issuesOf(context.store.inMilestone(milestone), args, context, info),
  pullRequests: (milestone, args: PullArguments, { store }, info) =>
    pullsOf(store.inMilestone(milestone), args, info),
  viewerCanClose: (milestone, _, { store, actor }) => canPush(actor, store.repositoryOf(milestone)),
  viewerCanReopen: (milestone, _, { store, actor }) => canPush(actor, store.repositoryOf(milestone)),
};

/** What issues and pull requests have in common. */
const eitherFields: Fields<Issue> = {
  ...common<Issue>(),
  // As on github.com, where ids have outgrown Int: an error, and null.
  databaseId: ({ id, pullRequest }) => pullRequest?.id ?? id,
  fullDatabaseId: ({ id, pullRequest }) => String(pullRequest?.id ?? id),
  author: ({ author }, _, { store }) => store.users.get(author.toLowerCase()) ?? null,
  body: ({ body }) => body ?? '',
  bodyText: ({ body }) => (body ?? '').replace(/<!--[\s\S]*?-->/g, '').replace(/[*_`#>]/g, ''),
  closed: ({ state }) => state === 'closed',
  repository: (issue, _, { store }) => store.repositoryOf(issue),
  milestone: ({ milestone }, _, { store }) => (milestone === null ? null : store.milestone(milestone)),
  labels: (issue, args: ConnectionArguments & LabelOrder, { store }, info) =>
    page(
      orderLabels(
        issue.labels.map(({ id }) => store.label(id)),
        args,
      ),
      args,
      info,
    ),
  assignees: (issue, args: ConnectionArguments, { store }, info) =>
    page(
      issue.assignees.map((login) => store.user(login)),
      args,
      info,
    ),
  comments: (
    issue,
    args: ConnectionArguments & { orderBy?: { field: 'UPDATED_AT'; direction: 'ASC' | 'DESC' } | null },
    { store },
    info,
  ) => {
    const comments = issue.comments.map((id) => store.comment(id));
    return page(
      ordered(comments, args.orderBy, { UPDATED_AT: ({ updatedAt }: Comment) => updatedAt }),
      args,
      info,
    );
  },
  viewerCanClose: canEdit,
  viewerCanReopen: canEdit,
  viewerCanUpdate: canEdit,
  viewerCanLabel: (issue, _, { store, actor }) => canTriage(actor, store.repositoryOf(issue)),
  viewerCanDelete: (issue, _, { store, actor }) => atLeast(actor, store.repositoryOf(issue), 'admin'),
  viewerDidAuthor: ({ author }, _, { actor }) => author === actor.login,
};

const issueFields: Fields<Issue> = {
  ...eitherFields,
  state: ({ state }) => state.toUpperCase(),
  stateReason: ({ stateReason }) => stateReason?.toUpperCase() ?? null,
  isPinned: ({ pinned }) => pinned,
  parent: ({ parent }, _, { store, actor }) =>
    parent === null ? null : (visible(store, actor, [parent])[0] ?? null),
  subIssues: ({ subIssues }, args: ConnectionArguments, { store, actor }, info) =>
    page(visible(store, actor, subIssues), args, info),
  subIssuesSummary: (issue, _, { store }) => {
    const { total, completed, percent } = countSubIssues(store, issue);
    return { total, completed, percentCompleted: percent };
  },
  blockedBy: ({ blockedBy }, args: DependencyArguments, context, info) =>
    links(blockedBy, args, context, info),
  blocking: ({ blocking }, args: DependencyArguments, context, info) => links(blocking, args, context, info),
  issueDependenciesSummary: (issue, _, { store }) => countDependencies(store, issue),
  closedByPullRequestsReferences: (
    issue,
    args: ConnectionArguments & { includeClosedPrs?: boolean | null; userLinkedOnly?: boolean | null },
    { store },
    info,
  ) => {
    const pulls = closingPullRequests(store, issue, args.includeClosedPrs ?? false);
    const linked = pulls.filter(({ pullRequest }) => pullRequest?.linked.includes(issue.id));
    return page(args.userLinkedOnly ? linked : pulls, args, info);
  },
  timelineItems: (
    issue,
    args: ConnectionArguments & { itemTypes?: string[] | null; since?: string | null; skip?: number | null },
    { store },
    info,
  ) => {
    const comments = issue.comments.map((id) => store.comment(id));
    const items = [...issue.events.filter((event) => isShown(store, event)), ...comments]
      .filter(({ kind }) => !args.itemTypes || args.itemTypes.includes(itemType(kind)))
      .filter(({ createdAt }) => !args.since || Date.parse(createdAt) >= Date.parse(args.since))
      .sort((a, b) => (a.createdAt < b.createdAt ? -1 : a.createdAt > b.createdAt ? 1 : 0))
      .slice(args.skip ?? 0);
    return {
      ...page(items, args, info),
      updatedAt: issue.updatedAt,
      filteredCount: items.length,
      pageCount: items.length,
    };
  },
};

const pullRequestFields: Fields<Issue> = {
  ...eitherFields,
  state: (issue) => (issue.pullRequest?.merged ? 'MERGED' : issue.state.toUpperCase()),
  merged: pull(({ merged }) => merged),
  mergedAt: pull(({ mergedAt }) => mergedAt),
  mergedBy: (issue, _, { store }) =>
    issue.pullRequest?.mergedBy ? store.user(issue.pullRequest.mergedBy) : null,
  mergeCommit: (issue, _, { store }) =>
    store.repositoryOf(issue).commits[issue.pullRequest?.mergeCommit ?? ''] ?? null,
  baseRefName: pull(({ base }) => base),
  baseRefOid: (issue, _, { store }) => headOf(store.repositoryOf(issue), issue.pullRequest?.base ?? ''),
  baseRepository: (issue, _, { store }) => store.repositoryOf(issue),
  headRefName: pull(({ head }) => head),
  headRefOid: (issue, _, { store }) => headShaOf(store.repositoryOf(issue), issue),
  isDraft: pull(({ draft }) => draft),
  isCrossRepository: (issue, _, { store }) => {
    const { owner, name } = store.repositoryOf(issue);
    return issue.pullRequest?.headRepository !== `${owner}/${name}`;
  },
  commits: (issue, args: ConnectionArguments, { store }, info) => {
    const repository = store.repositoryOf(issue);
    const merge = repository.commits[issue.pullRequest?.mergeCommit ?? ''];
    const base = merge?.parents[0] ?? headOf(repository, issue.pullRequest?.base ?? '');
    const commits = ancestors(repository, headShaOf(repository, issue), base);
    const { nodes, edges, ...rest } = page(commits, args, info);
    const wrap = (commit: Commit) => ({ commit, issue, id: `PURC_${nodeId(commit)}` });
    return {
      ...rest,
      nodes: nodes.map(wrap),
      edges: edges.map(({ cursor, node }) => ({ cursor, node: wrap(node) })),
    };
  },
  closingIssuesReferences: (
    issue,
    args: ConnectionArguments & { userLinkedOnly?: boolean | null; orderBy?: IssueArguments['orderBy'] },
    { store, actor },
    info,
  ) => {
    const ids = closingIssues(store, issue, args.userLinkedOnly ? 'linked' : undefined).map(({ id }) => id);
    return page(ordered(visible(store, actor, ids), args.orderBy, ISSUE_KEYS), args, info);
  },
};

const pullRequestCommitFields: Fields<{ commit: Commit; issue: Issue; id: string }> = {
  url: ({ commit, issue }, _, { store }) => `${htmlUrl(store, issue)}/commits/${commit.sha}`,
  resourcePath: ({ commit, issue }, _, { store }) => `${path(htmlUrl(store, issue))}/commits/${commit.sha}`,
};

const commentFields: Fields<Comment> = {
  ...common<Comment>(),
  databaseId: ({ id }) => id,
  fullDatabaseId: ({ id }) => String(id),
  author: ({ author }, _, { store }) => store.users.get(author.toLowerCase()) ?? null,
  bodyText: ({ body }) => body,
  issue: ({ issue }, _, { store }) => store.issue(issue),
  pullRequest: ({ issue }, _, { store }) =>
    store.issue(issue).kind === 'PullRequest' ? store.issue(issue) : null,
  repository: ({ issue }, _, { store }) => store.repositoryOf(store.issue(issue)),
  viewerDidAuthor: ({ author }, _, { actor }) => author === actor.login,
  viewerCanUpdate: canEditComment,
  viewerCanDelete: canEditComment,
};

const accountFields: Fields<User> = {
  ...common<User>(),
  databaseId: ({ id }) => id,
  avatarUrl: ({ id }) => `https://avatars.githubusercontent.com/u/${id}?v=4`,
};

/** A bot is `github-actions` here, and `github-actions[bot]` in REST and as a viewer (fullsend-ai/fullsend#6205, #1953). */
const botFields: Fields<User> = {
  ...accountFields,
  login: ({ login }) => login.replace(/\[bot\]$/, ''),
};

/** Bytes after which the text of a file is cut off (sveltia/sveltia-cms#950, measured). */
const MAX_BLOB_TEXT = 512_000;

type GitObject = Blob | Commit | Tree;

const oid = (object: GitObject): string => (object.kind === 'Commit' ? object.sha : oidOf(object));

/** What every git object has. Its id is that of its content, wherever that lies. */
function gitObject<T extends GitObject>(): Fields<T> {
  return {
    oid,
    abbreviatedOid: (object) => oid(object).slice(0, 7),
    repository: (object, _, { store }) => store.repositoryOf(object),
    commitUrl: (object, _, { store }) => commitUrl(store, object),
    commitResourcePath: (object, _, { store }) => path(commitUrl(store, object)),
  };
}

const blobFields: Fields<Blob> = {
  ...gitObject<Blob>(),
  id: (blob) => `B_kwDO${Buffer.from(`${blob.repository}:${oidOf(blob)}`).toString('base64url')}`,
  byteSize: sizeOf,
  isBinary: ({ text }) => text.includes('\0'),
  isTruncated: (blob) => sizeOf(blob) > MAX_BLOB_TEXT,
  text: ({ text }) =>
    text.includes('\0') ? null : Buffer.from(text).subarray(0, MAX_BLOB_TEXT).toString('utf8'),
};

const treeFields: Fields<Tree> = {
  ...gitObject<Tree>(),
  id: (tree) => `T_kwDO${Buffer.from(`${tree.repository}:${oidOf(tree)}`).toString('base64url')}`,
  entries: entriesOf,
};

const treeEntryFields: Fields<TreeEntry> = {
  extension: ({ name }) => /(?<=.)\.[^.]*$/.exec(name)?.[0] ?? '',
  mode: ({ object }) => modeOf(object),
  oid: ({ object }) => oidOf(object),
  repository: ({ object }, _, { store }) => store.repositoryOf(object),
  size: ({ object }) => sizeOf(object),
  type: ({ object }) => object.kind.toLowerCase(),
};

const commitFields: Fields<Commit> = {
  ...gitObject<Commit>(),
  id: nodeId,
  messageHeadline: ({ message }) => message.split('\n')[0] ?? '',
  messageBody: ({ message }) => message.split('\n').slice(1).join('\n').trim(),
  authoredDate: ({ createdAt }) => createdAt,
  committedDate: ({ createdAt }) => createdAt,
  url: (commit, _, { store }) => commitUrl(store, commit),
  resourcePath: (commit, _, { store }) => path(commitUrl(store, commit)),
  tree: (commit, _, { store }) => treeOf(store.repositoryOf(commit), commit),
  author: ({ author, createdAt }, _, { store }) => ({
    name: author,
    email: `${author}@users.noreply.github.com`,
    date: createdAt,
    user: store.users.get(author.toLowerCase())?.kind === 'User' ? store.user(author) : null,
  }),
  parents: (commit, args: ConnectionArguments, { store }, info) => {
    const { commits } = store.repositoryOf(commit);
    return page(
      commit.parents.flatMap((sha) => commits[sha] ?? []),
      args,
      info,
    );
  },
  history: (commit, args: ConnectionArguments, { store }, info) =>
    page(ancestors(store.repositoryOf(commit), commit.sha).reverse(), args, info),
  associatedPullRequests: (commit, args: ConnectionArguments, { store }, info) =>
    page(pullRequestsOf(store, store.repositoryOf(commit), commit.sha), args, info),
};

const refFields: Fields<Ref> = {
  id: ({ repository, name }) => `REF_kwDO${Buffer.from(`${repository.id}:${name}`).toString('base64url')}`,
  prefix: () => 'refs/heads/',
  target: ({ repository, name }) => repository.commits[repository.branches[name] ?? ''] ?? null,
};

const eventFields: Fields<IssueEvent> = {
  id: nodeId,
  actor: ({ actor }, _, { store }) => store.users.get(actor.toLowerCase()) ?? null,
  closable: ({ issue }, _, { store }) => store.issue(issue),
  labelable: ({ issue }, _, { store }) => store.issue(issue),
  stateReason: ({ stateReason }) => stateReason?.toUpperCase() ?? null,
  // Either may be in another repository, even in one that the actor may not see.
  closer: ({ commit, pullRequest }, _, { store, actor }) => {
    const seen = [...store.repositories.values()].filter((repository) => canSee(actor, repository));
    if (commit !== null) return seen.find(({ commits }) => commits[commit])?.commits[commit] ?? null;
    return pullRequest === null ? null : (visible(store, actor, [pullRequest])[0] ?? null);
  },
  label: ({ issue, subject }, _, { store }) =>
    store.findLabel(store.repositoryOf(store.issue(issue)), subject ?? '') ?? null,
  url: ({ issue, id }, _, { store }) => `${htmlUrl(store, store.issue(issue))}#event-${id}`,
  resourcePath: ({ issue, id }, _, { store }) => `${path(htmlUrl(store, store.issue(issue)))}#event-${id}`,
};

const renamedFields: Fields<IssueEvent> = {
  ...eventFields,
  previousTitle: ({ subject }) => subject ?? '',
  currentTitle: ({ issue }, _, { store }) => store.issue(issue).title,
  subject: ({ issue }, _, { store }) => store.issue(issue),
};

/** Resolvers by type and field, for the schema to take. */
export const resolvers: Record<string, Fields<never>> = {
  Query: query,
  Mutation: mutations,
  Repository: repositoryFields,
  Label: labelFields,
  Milestone: milestoneFields,
  Issue: issueFields,
  PullRequest: pullRequestFields,
  PullRequestCommit: pullRequestCommitFields,
  IssueComment: commentFields,
  User: accountFields,
  Bot: botFields,
  Organization: accountFields,
  Blob: blobFields,
  Commit: commitFields,
  Tree: treeFields,
  TreeEntry: treeEntryFields,
  Ref: refFields,
  ClosedEvent: eventFields,
  ReopenedEvent: eventFields,
  LabeledEvent: eventFields,
  UnlabeledEvent: eventFields,
  RenamedTitleEvent: renamedFields,
};

type Addressed = Parameters<typeof htmlUrl>[1];

/** `id` is the node id, and addresses are a browser's. */
function common<T extends Addressed>(): Fields<T> {
  return {
    id: (thing) => nodeId(thing),
    url: (thing, _, { store }) => htmlUrl(store, thing),
    resourcePath: (thing, _, { store }) => path(htmlUrl(store, thing)),
  };
}

const path = (url: string): string => url.replace('https://github.com', '');

function page<T extends Node>(
  all: readonly T[],
  args: ConnectionArguments,
  info: GraphQLResolveInfo,
): Connection<T> {
  return connection(all, args, info, nodeId);
}

const ISSUE_KEYS = {
  CREATED_AT: (issue: Issue) => issue.id,
  UPDATED_AT: (issue: Issue) => issue.updatedAt,
  COMMENTS: (issue: Issue) => issue.comments.length,
};

/** Issues that lists show and the arguments want, oldest first unless ordered. Label names mean any of them. */
function issuesOf(
  all: readonly Issue[],
  args: IssueArguments,
  { store, scene }: Context,
  info: GraphQLResolveInfo,
): Connection<Issue> {
  const filter = args.filterBy ?? {};
  const named = (names: string[] | null | undefined) => (issue: Issue) =>
    !names ||
    names.some((name) => {
      const label = store.findLabel(store.repositoryOf(issue), name);
      return label !== undefined && labeledLongEnough(store, scene.lag, issue, label);
    });
  const wanted = [named(args.labels), named(filter.labels), milestoneFilter(filter, store)];
  const matching = all.filter((issue) => {
    if (issue.kind !== 'Issue' || !inList(store, scene.lag, issue)) return false;
    if (!stateIn(issue.state, args.states) || !stateIn(issue.state, filter.states)) return false;
    if (filter.createdBy && issue.author.toLowerCase() !== filter.createdBy.toLowerCase()) return false;
    if (filter.assignee === '*' && issue.assignees.length === 0) return false;
    if (filter.assignee && filter.assignee !== '*' && !issue.assignees.includes(filter.assignee))
      return false;
    if (filter.assignee === null && issue.assignees.length > 0) return false;
    if (filter.mentioned && !issue.body?.includes(`@${filter.mentioned}`)) return false;
    if (filter.since && Date.parse(issue.updatedAt) < Date.parse(filter.since)) return false;
    return wanted.every((test) => test(issue));
  });
  return page(ordered(matching, args.orderBy, ISSUE_KEYS), args, info);
}

/** `milestone` is a database id, `milestoneNumber` a number, `*` any, and null none. */
function milestoneFilter(
  filter: NonNullable<IssueArguments['filterBy']>,
  store: Context['store'],
): (issue: Issue) => boolean {
  return (issue) => {
    const milestone = issue.milestone === null ? null : store.milestone(issue.milestone);
    return [
      { wanted: filter.milestone, is: milestone?.id },
      { wanted: filter.milestoneNumber, is: milestone?.number },
    ].every(({ wanted, is }) => {
      if (wanted === undefined) return true;
      if (wanted === null) return is === undefined;
      return wanted === '*' ? is !== undefined : String(is) === wanted;
    });
  };
}

function pullsOf(all: readonly Issue[], args: PullArguments, info: GraphQLResolveInfo): Connection<Issue> {
  const matching = all.filter(({ pullRequest: pull, state }) => {
    if (!pull) return false;
    const is = pull.merged ? 'MERGED' : state === 'open' ? 'OPEN' : 'CLOSED';
    if (args.states && !args.states.includes(is)) return false;
    return (args.baseRefName ?? pull.base) === pull.base && (args.headRefName ?? pull.head) === pull.head;
  });
  return page(ordered(matching, args.orderBy, ISSUE_KEYS), args, info);
}

interface DependencyArguments extends ConnectionArguments {
  orderBy?: { field: 'CREATED_AT' | 'DEPENDENCY_ADDED_AT'; direction: 'ASC' | 'DESC' } | null;
}

/** Blockers, or what is blocked; the newest link first unless ordered. Of those hidden, only what the server lets out. */
function links(
  all: readonly Link[],
  args: DependencyArguments,
  { store, actor, scene }: Context,
  info: GraphQLResolveInfo,
): Connection<Issue | null> {
  const added = new Map(all.map(({ issue }, index) => [issue, index]));
  const keys = {
    CREATED_AT: (issue: Issue) => issue.id,
    DEPENDENCY_ADDED_AT: (issue: Issue) => added.get(issue.id) ?? 0,
  };
  const linked = ordered(
    all.map(({ issue }) => store.issue(issue)),
    args.orderBy,
    keys,
  );
  const seen = new Set(
    visible(
      store,
      actor,
      linked.map(({ id }) => id),
    ),
  );
  const shown = linked.filter((issue) => seen.has(issue));
  switch (scene.features.hiddenLinks) {
    case 'omitted':
      return page(shown, args, info);
    case 'counted':
      return { ...page(shown, args, info), totalCount: linked.length };
    case 'null': {
      const { nodes, edges, ...rest } = page(linked, args, info);
      const orNull = (issue: Issue) => (seen.has(issue) ? issue : null);
      return {
        ...rest,
        nodes: nodes.map(orNull),
        edges: edges.map(({ cursor, node }) => ({ cursor, node: orNull(node) })),
      };
    }
  }
}

interface LabelOrder {
  orderBy?: { field: 'CREATED_AT' | 'NAME'; direction: 'ASC' | 'DESC' } | null;
}

function orderLabels(labels: readonly Label[], { orderBy }: LabelOrder): Label[] {
  return ordered(labels, orderBy, {
    CREATED_AT: ({ id }: Label) => id,
    NAME: ({ name }: Label) => name.toLowerCase(),
  });
}

function ordered<T, F extends string>(
  items: readonly T[],
  order: { field: F; direction: 'ASC' | 'DESC' } | null | undefined,
  keys: Record<F, (item: T) => string | number>,
): T[] {
  if (!order) return [...items];
  const key = keys[order.field];
  const sign = order.direction === 'ASC' ? 1 : -1;
  return [...items].sort((a, b) => {
    const [left, right] = [key(a), key(b)];
    return left < right ? -sign : left > right ? sign : 0;
  });
}

function stateIn(
  state: 'open' | 'closed',
  states: readonly ('OPEN' | 'CLOSED')[] | null | undefined,
): boolean {
  return !states || states.includes(state === 'open' ? 'OPEN' : 'CLOSED');
}

function branch(repository: Repository, name: string): Ref | null {
  return repository.branches[name] === undefined ? null : { kind: 'Ref', repository, name };
}

function readIssue(repository: Repository, number: number, { store, actor }: Context): Issue | undefined {
  requirePermission(actor, repository, ['issues', 'pull-requests'], 'read');
  const issue = store.findIssue(repository, number);
  return issue?.kind === 'Issue' && !repository.hasIssues ? undefined : issue;
}

function pull(read: (pull: PullRequest) => unknown): GraphQLFieldResolver<Issue, Context> {
  return ({ pullRequest }) => (pullRequest ? read(pullRequest) : null);
}

function canEdit(issue: Issue, _: unknown, { store, actor }: Context): boolean {
  return issue.author === actor.login || canTriage(actor, store.repositoryOf(issue));
}

function canEditComment(comment: Comment, _: unknown, { store, actor }: Context): boolean {
  return comment.author === actor.login || canPush(actor, store.repositoryOf(store.issue(comment.issue)));
}

function commitUrl(store: Context['store'], object: GitObject): string {
  return `${htmlUrl(store, store.repositoryOf(object))}/commit/${oid(object)}`;
}

/** `ClosedEvent` → `CLOSED_EVENT`. */
const itemType = (kind: string): string => kind.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase();

/** Events that the subset has a type for; the label of one may be gone since. */
function isShown(store: Context['store'], event: IssueEvent): boolean {
  if (event.kind === 'LabeledEvent' || event.kind === 'UnlabeledEvent') {
    return store.findLabel(store.repositoryOf(store.issue(event.issue)), event.subject ?? '') !== undefined;
  }
  return ['ClosedEvent', 'ReopenedEvent', 'RenamedTitleEvent'].includes(event.kind);
}
