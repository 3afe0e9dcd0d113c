/** GitHub's answers, checked at the door and turned into the sync's own values. */
import * as z from 'zod';
import type {
  Blocker,
  Closure,
  Count,
  Issue,
  IssueField,
  IssueState,
  Label,
  Offered,
  RemoteMilestone,
  Repository,
  Stranger,
  Turn,
} from '../model/github.ts';
import { type Authored, type Standing, standingOfIssue } from '../model/trust.ts';

const pageInfo = z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() });
const paged = <T extends z.ZodType>(node: T) => z.object({ pageInfo, nodes: z.array(node) });
const nodes = <T extends z.ZodType>(node: T) => z.object({ nodes: z.array(node) });

const labelNode = z.object({
  id: z.string(),
  name: z.string(),
  color: z.string(),
  description: z.string().nullable(),
});

const milestoneNode = z.object({
  id: z.string(),
  number: z.number(),
  title: z.string(),
  description: z.string().nullable(),
  dueOn: z.string().nullable(),
  state: z.string(),
  url: z.string(),
  issues: z.object({ totalCount: z.number() }),
  closed: z.object({ totalCount: z.number() }),
});

const reference = z.object({
  id: z.string(),
  number: z.number(),
  repository: z.object({ nameWithOwner: z.string() }),
});
const state = { state: z.string(), stateReason: z.string().nullable() };
const blocker = reference.extend({
  ...state,
  title: z.string(),
  url: z.string(),
  createdAt: z.string(),
  closedAt: z.string().nullable(),
});

/** Absent where nobody asked, null where the owner has none: a user has none. */
const offeredNode = {
  issueFields: nodes(
    z.object({
      __typename: z.string(),
      id: z.string().optional(),
      name: z.string().optional(),
      options: z.array(z.object({ id: z.string(), name: z.string() })).optional(),
    }),
  ).nullish(),
  issueTypes: nodes(z.object({ id: z.string(), name: z.string(), isEnabled: z.boolean() })).nullish(),
};

/** What the owner of a repository has for its issues. */
export const offered = z.object({ repository: z.object(offeredNode) });

/** By itself, or as a part of the overview. */
export type OfferedNode = z.output<typeof offered>['repository'];

/** Nodes of the lists in issues, pull requests and commits that can be asked for apart. */
export const listed = {
  labels: z.object({ name: z.string() }),
  assignees: z.object({ id: z.string(), login: z.string() }),
  assignedActors: z.object({ __typename: z.string(), login: z.string().optional() }),
  /** Null stands for what may not be read. */
  blockedBy: blocker.nullable(),
  issueFieldValues: z.object({
    field: z.object({ id: z.string().optional() }).nullish(),
    value: z.string().optional(),
    name: z.string().optional(),
  }),
  subIssues: z.object({ id: z.string(), number: z.number() }),
  commits: z.object({ commit: z.object({ oid: z.string(), message: z.string() }) }),
  closingIssuesReferences: z
    .object({
      id: z.string(),
      number: z.number(),
      state: z.string(),
      repository: z.object({ nameWithOwner: z.string() }),
    })
    .nullable(),
  parents: z.object({ oid: z.string() }),
  associatedPullRequests: z.object({ number: z.number(), mergedAt: z.string().nullable() }),
};

/** By the name that GraphQL gives it. */
export type ListName = keyof typeof listed;
/** What stands in such a list. */
export type Listed<L extends ListName> = z.output<(typeof listed)[L]>;

/**
 * A page of such a list for each alias, by the name of the list; null for what was deleted, and for a list that may not be
 * read.
 */
export function pagesOf<T extends z.ZodType>(node: T) {
  const page = paged(node).extend({ totalCount: z.number() });
  return z.record(z.string(), z.record(z.string(), page.nullable()).nullable());
}

/** Null where the account is gone. */
const author = z.object({ __typename: z.string(), login: z.string() }).nullable();

/** As trust.ts asks for it. */
export function authorFrom(node: z.output<typeof author>): Pick<Authored, 'author'> {
  if (!node) return {};
  const kinds: Readonly<Record<string, 'person' | 'app'>> = { User: 'person', Bot: 'app' };
  return { author: { login: node.login, kind: kinds[node.__typename] ?? 'other' } };
}

const issueNode = reference.extend({
  ...state,
  title: z.string(),
  body: z.string(),
  url: z.string(),
  createdAt: z.string(),
  updatedAt: z.string(),
  closedAt: z.string().nullable(),
  viewerDidAuthor: z.boolean(),
  authorAssociation: z.string(),
  author,
  milestone: z.object({ id: z.string() }).nullable(),
  /** Absent where the server has no sub-issues. */
  parent: reference.nullish(),
  subIssuesSummary: z.object({ total: z.number(), completed: z.number() }).optional(),
  issueDependenciesSummary: z.object({ totalBlockedBy: z.number() }).optional(),
  /** Absent where nobody asks for it, and where it may not be read. */
  issueType: z.object({ name: z.string() }).nullish(),
  /** Absent where it was asked for without its lists. */
  labels: nodes(listed.labels).nullish(),
  /** Absent where nobody asks for it, and where the server does not know it; so are those below. */
  assignees: nodes(listed.assignees).optional(),
  assignedActors: nodes(listed.assignedActors).optional(),
  blockedBy: z.object({ totalCount: z.number(), nodes: z.array(listed.blockedBy) }).optional(),
  issueFieldValues: nodes(listed.issueFieldValues).nullish(),
});

/** An issue as each document asks for it, by the fragment that documents.ts shares; it may lack its lists. */
export type BareNode = z.output<typeof issueNode>;
/** An issue with its lists. */
export type IssueNode = BareNode & { readonly labels: NonNullable<BareNode['labels']> | null };

/** Whether an issue has come with its lists. */
export function isWhole(node: BareNode): node is IssueNode {
  return node.labels !== undefined;
}

/** A page of labels and one of milestones; each is absent once its last page was read. */
export const overview = z.object({
  repository: z.object({
    id: z.string(),
    nameWithOwner: z.string(),
    url: z.string(),
    isArchived: z.boolean(),
    hasIssuesEnabled: z.boolean(),
    viewerPermission: z.string().nullable(),
    defaultBranchRef: z
      .object({ name: z.string(), target: z.object({ oid: z.string() }).nullable() })
      .nullable(),
    labels: paged(labelNode).optional(),
    milestones: paged(milestoneNode).optional(),
    newest: nodes(
      z.object({
        id: z.string(),
        number: z.number(),
        title: z.string(),
        createdAt: z.string(),
        viewerDidAuthor: z.boolean(),
      }),
    ).optional(),
    ...offeredNode,
  }),
  viewer: z.object({ login: z.string() }),
});

/** A repository, with a page of its labels and of its milestones. */
export type OverviewNode = z.output<typeof overview>['repository'];

/** Of the pull requests in a milestone. */
const pullCounts = z.object({
  pullRequests: z.object({ totalCount: z.number() }),
  open: z.object({ totalCount: z.number() }),
});

/** Pages of issues by alias, one for each milestone that was asked for; null for one that was deleted meanwhile. */
export const issuesOfMilestones = z.object({
  repository: z.record(z.string(), z.union([z.object({ issues: paged(issueNode) }), pullCounts]).nullable()),
});

/** A page of a repository's issues. */
export const issues = z.object({
  repository: z.object({ issues: paged(issueNode).extend({ totalCount: z.number() }) }),
});

/** A page of what was searched for; null for what the token may not read. */
export const foundIssues = z.object({
  search: paged(issueNode.nullable()).extend({ issueCount: z.number() }),
});

/** By node id, in the order asked for; null for what was deleted or is no issue. */
export const issuesById = z.object({ nodes: z.array(issueNode.nullable()) });

/** By alias; null for what is no issue, or was deleted. */
export const issuesByNumber = z.object({ repository: z.record(z.string(), issueNode.nullable()) });

/** What is read again right before it is written over; null for what was deleted. */
export const latest = z.object({
  nodes: z.array(
    z
      .object({
        id: z.string(),
        body: z.string(),
        assignees: nodes(z.object({ id: z.string(), login: z.string() })).optional(),
      })
      .nullable(),
  ),
});

/** Null for a milestone that was deleted. */
export const milestone = z.object({
  repository: z.object({ milestone: z.object({ description: z.string().nullable() }).nullable() }),
});

const programNode = issueNode.extend({ subIssues: paged(issueNode).optional() });
/** The program's own issue, with what stands under it where the server has sub-issues, and what was read along. */
export type ProgramNode = IssueNode & {
  readonly children: readonly IssueNode[];
  readonly beside: readonly IssueNode[];
};

/** Null for what is no issue, or was deleted. */
export const program = z.object({
  repository: z.object({ issue: programNode.nullable() }),
  nodes: z.array(issueNode.nullable()).optional(),
});

/** Enough of an issue to know whose it is. */
const trace = z.object({
  id: z.string(),
  number: z.number(),
  title: z.string(),
  body: z.string(),
  state: z.string(),
  viewerDidAuthor: z.boolean(),
  authorAssociation: z.string(),
  author,
});

/** What a wide look asks of an issue: little, for there may be a thousand. */
export type Trace = z.output<typeof trace>;
const tracePage = paged(trace);
/** Newest first. */
export type TracePage = z.output<typeof tracePage>;

const strangerNode = z.object({
  id: z.string(),
  number: z.number(),
  title: z.string(),
  url: z.string(),
  state: z.string(),
  repository: z.object({ nameWithOwner: z.string() }),
  labels: nodes(z.object({ name: z.string() })).nullable(),
  milestone: z.object({ id: z.string() }).nullable(),
  parent: z.object({ id: z.string() }).nullish(),
});
/** What is asked of an issue that is none of the plan's. */
export type StrangerNode = z.output<typeof strangerNode>;

/** By alias; null for what is no issue, or was deleted. */
export const children = z.object({
  repository: z.record(
    z.string(),
    z.object({ subIssues: z.object({ nodes: z.array(strangerNode.nullable()) }) }).nullable(),
  ),
});

const namesake = z.object({ number: z.number(), title: z.string(), state: z.string() });

/** By alias; null where a search was refused. */
export const namesakes = z.record(
  z.string(),
  z.object({ nodes: z.array(namesake.nullable()).nullable() }).nullable(),
);

/** By alias; null for what is none. */
export const pulls = z.object({
  repository: z.record(z.string(), z.object({ number: z.number() }).nullable()),
});

/** By alias; null for what is no issue, or was deleted. */
export const traces = z.object({ repository: z.record(z.string(), trace.nullable()) });

/** A page of the repository's newest issues. */
export const newest = z.object({ repository: z.object({ issues: tracePage }) });

/** By alias. */
export const people = z.object({
  repository: z.record(z.string(), nodes(z.object({ id: z.string(), login: z.string() }))),
});

/** By the exact login. */
export const user = z.object({ user: z.object({ id: z.string() }).nullable() });

const closedEvent = z.object({
  createdAt: z.string(),
  actor: z.object({ login: z.string() }).nullable(),
  closer: z
    .union([
      z.object({ __typename: z.literal('Commit'), oid: z.string(), url: z.string() }),
      z.object({ __typename: z.literal('PullRequest'), number: z.number(), url: z.string() }),
      z.object({ __typename: z.string() }),
    ])
    .nullable(),
});

const subject = z.object({
  /** Absent where no comments were asked for. */
  repository: z.object({ nameWithOwner: z.string() }).optional(),
  timelineItems: nodes(closedEvent).optional(),
  /** Absent where no page of them was asked for. */
  comments: z
    .object({
      pageInfo: z.object({ hasPreviousPage: z.boolean(), startCursor: z.string().nullable() }),
      nodes: z.array(z.object({ id: z.string(), body: z.string(), viewerDidAuthor: z.boolean(), author })),
    })
    .optional(),
});

/** An issue or a pull request, as far as comments and its last closing go. */
export type SubjectNode = z.output<typeof subject>;

/** By alias; null for what was deleted. */
export const subjects = z.record(z.string(), subject.nullable());

const blob = z.object({
  __typename: z.literal('Blob'),
  text: z.string().nullable(),
  isTruncated: z.boolean(),
});
const other = z.object({ __typename: z.string() });

const closes = z.object({
  totalCount: z.number(),
  nodes: z.array(
    listed.closingIssuesReferences
      .unwrap()
      .extend({ blockedBy: nodes(z.object({ state: z.string() }).nullable()).optional() })
      .nullable(),
  ),
});
/** What merging a pull request closes, as far as GitHub lists it. */
export type ClosesNode = z.output<typeof closes>;

const pullNode = z.object({
  id: z.string(),
  number: z.number(),
  title: z.string(),
  url: z.string(),
  body: z.string(),
  updatedAt: z.string(),
  headRefName: z.string(),
  state: z.string(),
  /** Oldest first; absent, as what it closes, where it was asked for without its lists. */
  commits: paged(listed.commits).extend({ totalCount: z.number() }).optional(),
  closingIssuesReferences: closes.nullish(),
});

/** A pull request with its commits and with what merging it closes. */
export type PullNode = z.output<typeof pullNode>;

/** Absent where the server does not know them. What a setting says that is not known here counts as GitHub's own default. */
const merging = z.object({
  mergeCommitAllowed: z.boolean().optional(),
  squashMergeAllowed: z.boolean().optional(),
  rebaseMergeAllowed: z.boolean().optional(),
  squashMergeCommitTitle: z.string().optional(),
  squashMergeCommitMessage: z.string().optional(),
  mergeCommitTitle: z.string().optional(),
  mergeCommitMessage: z.string().optional(),
});
/** How a repository merges, by its settings. */
export type MergingNode = z.output<typeof merging>;

const queued = z.object({
  headCommit: z.object({ oid: z.string() }).nullable(),
  pullRequest: z.object({ number: z.number() }).nullable(),
});
/** A pull request in a queue, and the commit that the queue made of it. */
export type QueuedNode = z.output<typeof queued>;
const queue = z.object({ entries: paged(queued.nullable()).nullable() }).nullish();

const associated = z.object({ number: z.number(), state: z.string(), headRefOid: z.string() });
/** A pull request that has a commit. */
export type AssociatedNode = z.output<typeof associated>;

/** Pull requests by number, and the numbers of those that a commit belongs to. */
export const pullRequests = z.object({
  /** Pull requests and commits by alias. */
  repository: merging.extend({ queue }).catchall(
    z.union([
      pullNode,
      z.object({
        associatedPullRequests: nodes(associated).nullable(),
      }),
      other,
      z.null(),
    ]),
  ),
});

const gitObject = z
  .union([
    blob,
    z.object({
      __typename: z.literal('Tree'),
      entries: z.array(
        z.object({ name: z.string(), mode: z.number(), object: z.union([blob, other]).nullable() }),
      ),
    }),
    other,
  ])
  .nullable();

/** A file, a folder with the files in it, or something else; null where there is nothing. */
export type GitObjectNode = z.output<typeof gitObject>;

/** What stands at paths of commits, by alias. */
export const files = z.object({ repository: z.record(z.string(), gitObject) });

/** Open pull requests, each with its last commit. */
export const pullRequestsInto = z.object({
  repository: z.object({
    pullRequests: paged(
      z.object({
        number: z.number(),
        id: z.string(),
        headRefOid: z.string(),
        commits: nodes(z.object({ commit: z.object({ message: z.string() }) })),
      }),
    ),
  }),
});

const planCommit = z.object({
  id: z.string(),
  oid: z.string(),
  committedDate: z.string(),
  author: z
    .object({ name: z.string().nullable(), user: z.object({ login: z.string() }).nullable() })
    .nullable(),
  /** Absent, as the next, where it was asked for without its lists. */
  parents: nodes(listed.parents).optional(),
  associatedPullRequests: nodes(listed.associatedPullRequests).nullish(),
});

/** A commit that touches a plan. */
export type PlanCommitNode = z.output<typeof planCommit>;

const historyOf = <T extends z.ZodType>(commit: T) =>
  z.union([z.object({ history: paged(commit) }), z.object({}).transform(() => null), z.null()]);

/** Newest first; null for what is no commit, absent where nobody asked. */
export const planHistory = z.object({
  repository: z.object({
    head: historyOf(planCommit).optional(),
    known: historyOf(z.object({ oid: z.string() })).optional(),
  }),
});

/** By alias; null where there is nothing. */
export const contents = z.object({
  repository: z.record(z.string(), z.object({ oid: z.string() }).nullable()),
});

/** Something else that closed it (a project, say) counts as by hand. */
export function closureFrom({ createdAt, actor, closer }: z.output<typeof closedEvent>): Closure {
  const by = actor ? { by: actor.login } : {};
  const at = { at: createdAt, ...by };
  if (closer && 'oid' in closer)
    return { ...at, through: { kind: 'commit', sha: closer.oid, url: closer.url } };
  if (closer && 'number' in closer)
    return { ...at, through: { kind: 'pull-request', number: closer.number, url: closer.url } };
  return at;
}

/** @param asked the name that it was asked for by: GraphQL follows a repository that was renamed */
export function repositoryFrom(
  { repository: node, viewer: { login } }: z.output<typeof overview>,
  asked: string,
): Repository {
  const { defaultBranchRef: branch } = node;
  // An app has no role: what it may do is not known before it does it.
  const onlyReads = node.viewerPermission === 'READ' && !login.endsWith('[bot]');
  const head = branch?.target?.oid;
  const isRenamed = node.nameWithOwner.toLowerCase() !== asked.toLowerCase();
  return {
    id: node.id,
    name: node.nameWithOwner,
    url: node.url,
    archived: node.isArchived,
    hasIssues: node.hasIssuesEnabled,
    actor: login,
    ...(branch ? { defaultBranch: branch.name } : {}),
    ...(head === undefined ? {} : { head }),
    ...(isRenamed ? { formerName: asked } : {}),
    ...(onlyReads ? { onlyReadBy: login } : {}),
  };
}

/** A label without a description has an empty one. */
export function labelFrom({ id, name, color, description }: z.output<typeof labelNode>): Label {
  return { id, name, color: color.toLowerCase(), description: description ?? '' };
}

/** A milestone without a description has an empty one. */
export function milestoneFrom(node: z.output<typeof milestoneNode>): RemoteMilestone {
  const { id, number, title, description, dueOn, state, url } = node;
  // GitHub keeps a day of Pacific time and answers with 07:00Z or 08:00Z of that day.
  const due = dueOn === null ? {} : { due: dueOn.slice(0, 10) };
  const issues = { closed: node.closed.totalCount, total: node.issues.totalCount };
  return { id, number, title, description: description ?? '', open: state === 'OPEN', url, issues, ...due };
}

/** As GitHub counts them in a milestone: closed, merged or not. */
export function pullsFrom({ pullRequests: { totalCount: total }, open }: z.output<typeof pullCounts>): Count {
  return { closed: total - open.totalCount, total };
}

/** @param node of the repository that was asked about */
export function strangerFrom(node: StrangerNode): Stranger {
  const { id, number, title, url, state, labels, milestone, parent } = node;
  return {
    id,
    number,
    title,
    url,
    open: state === 'OPEN',
    labels: labels?.nodes.map(({ name }) => name) ?? [],
    ...(milestone ? { milestone: milestone.id } : {}),
    ...(parent ? { parent: parent.id } : {}),
  };
}

/** Blockers that the token may not read are counted and not listed. */
export function issueFrom(node: IssueNode): Issue {
  return {
    ...referenceFrom(node),
    title: node.title,
    body: node.body,
    state: stateFrom(node),
    url: node.url,
    labels: node.labels?.nodes.map(({ name }) => name) ?? [],
    assignees: node.assignees?.nodes.map(({ login }) => login) ?? [],
    agents: (node.assignedActors?.nodes ?? []).filter(({ __typename }) => __typename !== 'User').length,
    ...(node.milestone ? { milestone: node.milestone.id } : {}),
    ...(node.parent ? { parent: referenceFrom(node.parent) } : {}),
    ...(node.subIssuesSummary ? { children: childrenFrom(node.subIssuesSummary) } : {}),
    ...blockersFrom(node),
    createdAt: node.createdAt,
    ...(node.closedAt === null ? {} : { closedAt: node.closedAt }),
    ...(node.state !== 'CLOSED' && node.stateReason === 'REOPENED' ? { reopened: true } : {}),
    updatedAt: node.updatedAt,
    ...nativeFrom(node),
    own: node.viewerDidAuthor,
    byApp: node.author?.__typename === 'Bot',
    hasAccess: standingFrom(node) === 'ours',
  };
}

function nativeFrom({ issueFieldValues, issueType }: IssueNode): Pick<Issue, 'fields' | 'type'> {
  const values = issueFieldValues?.nodes.flatMap(({ field, value, name }): [string, string][] => {
    const said = value ?? name;
    return field?.id !== undefined && said !== undefined ? [[field.id, said]] : [];
  });
  return {
    ...(values ? { fields: new Map(values) } : {}),
    ...(issueType === undefined ? {} : { type: issueType?.name ?? null }),
  };
}

/** A type that is switched off can be given to no issue. */
export function offeredFrom({ issueFields, issueTypes }: OfferedNode): Offered {
  const kinds: Readonly<Record<string, IssueField['kind']>> = {
    IssueFieldDate: 'date',
    IssueFieldSingleSelect: 'option',
  };
  const fields = issueFields?.nodes.flatMap(({ __typename, id, name, options = [] }) =>
    id === undefined || name === undefined ? [] : { id, name, options, kind: kinds[__typename] ?? 'other' },
  );
  const types = issueTypes?.nodes.flatMap(({ id, name, isEnabled }) => (isEnabled ? { id, name } : []));
  return { ...(fields ? { fields } : {}), ...(types ? { types } : {}) };
}

/**
 * Whether an issue's author may speak for the plan, as far as the answer tells. Members of an organization and
 * collaborators may be people who can only read, and `CONTRIBUTOR` and the like have had something merged (GraphQL:
 * CommentAuthorAssociation).
 */
export function standingFrom({ authorAssociation, viewerDidAuthor: own, author }: Trace): Standing {
  return authorAssociation === 'OWNER' ? 'ours' : standingOfIssue({ own, ...authorFrom(author) });
}

/** That a private blocker is left out of the list is known; whether it is counted is not, and so both counts are heeded. */
function blockersFrom({ blockedBy, issueDependenciesSummary }: IssueNode) {
  const readable = (blockedBy?.nodes ?? []).filter((one) => one !== null);
  const counted = Math.max(blockedBy?.totalCount ?? 0, issueDependenciesSummary?.totalBlockedBy ?? 0);
  return {
    blockedBy: readable.map((one): Blocker => {
      const { title, url, createdAt, closedAt } = one;
      const closed = closedAt === null ? {} : { closedAt };
      return { ...referenceFrom(one), title, url, createdAt, ...closed, state: stateFrom(one) };
    }),
    unreadable: Math.max(0, counted - readable.length),
  };
}

function childrenFrom({ total, completed }: { total: number; completed: number }): Count {
  return { total, closed: completed };
}

function referenceFrom({ id, number, repository }: z.output<typeof reference>) {
  return { id, number, repository: repository.nameWithOwner };
}

function stateFrom({ state, stateReason }: { state: string; stateReason: string | null }): IssueState {
  if (state !== 'CLOSED') return 'open';
  if (stateReason === 'NOT_PLANNED') return 'not-planned';
  return stateReason === 'DUPLICATE' ? 'duplicate' : 'completed';
}

const turn = z.union([
  z.object({
    __typename: z.literal('ClosedEvent'),
    createdAt: z.string(),
    stateReason: z.string().nullish(),
  }),
  z.object({ __typename: z.literal('ReopenedEvent'), createdAt: z.string() }),
]);

/** Of issues; null for what was deleted. */
export const turns = z.object({
  nodes: z.array(z.object({ id: z.string(), timelineItems: nodes(turn) }).nullable()),
});

/** @param event the closing of one that is open again has its reason, too */
export function turnFrom(event: z.output<typeof turn>): Turn {
  const { createdAt: at } = event;
  if (event.__typename === 'ReopenedEvent') return { at, state: 'open' };
  return { at, state: stateFrom({ state: 'CLOSED', stateReason: event.stateReason ?? null }) };
}

/** The commits until a moment, newest first, by alias; null for what is no commit. */
export const planCommits = z.object({
  repository: z.record(
    z.string(),
    historyOf(
      z.object({
        oid: z.string(),
        committedDate: z.string(),
        associatedPullRequests: nodes(z.object({ mergedAt: z.string().nullable() })).nullable(),
      }),
    ),
  ),
});
