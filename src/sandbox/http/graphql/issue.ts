/** GraphQL: issues with their links, labels, milestones, comments and what happened to them. */
import type { GraphQLResolveInfo } from 'graphql';
import { associationOf, requirePermission } from '../../rules/access.ts';
import { countMilestone } from '../../rules/milestones.ts';
import { countDependencies, countSubIssues, visible } from '../../rules/relations.ts';
import type { Comment, ContentEdit, Issue, Label, Milestone } from '../../state/nouns.ts';
import type { Store } from '../../state/store.ts';
import { connection, type Paging } from './connection.ts';
import { ISSUE_ARGUMENTS, issuesAmong, PULL_ARGUMENTS, pullsOfMilestone } from './issue-list.ts';
import { addressed, type Family, type Fields, list, PAGING, type Resolve, weighedPage } from './resolve.ts';
import { reasonShown, seen } from './timeline.ts';

const AUTHORED = `
  author: Actor
  authorAssociation: CommentAuthorAssociation!
  body: String!
  createdAt: DateTime!
  fullDatabaseId: BigInt
  id: ID!
  updatedAt: DateTime!
  url: URI!
  viewerDidAuthor: Boolean!`;

/** What issues and pull requests have in common. */
export const EITHER_SDL = `${AUTHORED}
  assignees(${PAGING}): UserConnection!
  closedAt: DateTime
  comments(${PAGING}): IssueCommentConnection!
  labels(${PAGING}): LabelConnection
  milestone: Milestone
  number: Int!
  repository: Repository!
  title: String!`;

const sdl = `
type Issue implements Node { ${EITHER_SDL}
  isPinned: Boolean
  state: IssueState!
  stateReason: IssueStateReason
  userContentEdits(${PAGING}): UserContentEditConnection
}
type UserContentEditConnection { nodes: [UserContentEdit] pageInfo: PageInfo! totalCount: Int! }
type UserContentEdit { diff: String editedAt: DateTime! editor: Actor }
enum IssueState { CLOSED OPEN }
enum IssueStateReason { COMPLETED NOT_PLANNED REOPENED }
enum IssueClosedStateReason { COMPLETED NOT_PLANNED }
enum CommentAuthorAssociation { COLLABORATOR NONE OWNER }

type IssueComment implements Node { ${AUTHORED} }

type Label implements Node {
  color: String!
  description: String
  id: ID!
  issues(${ISSUE_ARGUMENTS}): IssueConnection!
  name: String!
  url: URI!
}

type Milestone implements Node {
  closedAt: DateTime
  description: String
  dueOn: DateTime
  id: ID!
  issues(${ISSUE_ARGUMENTS}): IssueConnection!
  number: Int!
  progressPercentage: Float!
  pullRequests(${PULL_ARGUMENTS}): PullRequestConnection!
  state: MilestoneState!
  title: String!
  url: URI!
}
enum MilestoneState { CLOSED OPEN }
`;

/** Blocked-by links, which older GitHub Enterprise Servers do not have. */
export const DEPENDENCIES_SDL = `
extend type Issue {
  blockedBy(${PAGING}): IssueConnection!
  blocking(${PAGING}): IssueConnection!
}
`;

/** Counts of links, those to hidden issues included. A server may have the links without it. */
export const DEPENDENCIES_SUMMARY_SDL = `
extend type Issue { issueDependenciesSummary: IssueDependenciesSummary! }
type IssueDependenciesSummary { blockedBy: Int! blocking: Int! totalBlockedBy: Int! totalBlocking: Int! }
`;

/** Agents and apps beside people; `assignees` shows people only. */
export const ASSIGNED_ACTORS_SDL = `
type AssigneeConnection { nodes: [Assignee] pageInfo: PageInfo! totalCount: Int! }
extend type Issue { assignedActors(${PAGING}): AssigneeConnection! }
extend type PullRequest { assignedActors(${PAGING}): AssigneeConnection! }
`;

/** That an issue is a duplicate of another, which older servers have no reason for. */
export const DUPLICATES_SDL = `
extend enum IssueStateReason { DUPLICATE }
extend enum IssueClosedStateReason { DUPLICATE }
extend input CloseIssueInput { duplicateIssueId: ID }
`;

/** Sub-issues, which older GitHub Enterprise Servers do not have. */
export const SUB_ISSUES_SDL = `
extend type Issue { parent: Issue subIssues(${PAGING}): IssueConnection! subIssuesSummary: SubIssuesSummary! }
extend input CreateIssueInput { parentIssueId: ID }
type SubIssuesSummary { completed: Int! percentCompleted: Int! total: Int! }
`;

const account = (login: string, store: Store) => store.users.get(login.toLowerCase()) ?? null;

const assigned = (store: Store, { assignees }: Issue) => assignees.map((login) => store.user(login));

const authored: Fields<Issue | Comment> = {
  ...addressed,
  author: ({ author }, { store }) => account(author, store),
  authorAssociation: (thing, { store }) => {
    const issue = thing.kind === 'IssueComment' ? store.issues.of(thing.issue) : thing;
    return associationOf(store.repositoryOf(issue), thing.author);
  },
  body: ({ body }, { scales }) => {
    scales.add('bytes', Buffer.byteLength(body ?? ''));
    return body ?? '';
  },
  fullDatabaseId: ({ id }) => String(id),
  viewerDidAuthor: ({ author }, { actor }) => author === actor.login,
};

/** For {@link EITHER_SDL}, and for {@link ASSIGNED_ACTORS_SDL} where that is in the schema. */
export const eitherFields: Fields<Issue> = {
  ...authored,
  assignedActors: list((issue: Issue, { store }) => assigned(store, issue)),
  assignees: list((issue: Issue, { store }) => assigned(store, issue).filter(({ kind }) => kind === 'User')),
  comments: list(({ comments }: Issue, { store }) => comments.map((id) => store.comments.of(id))),
  labels: list(({ labels }: Issue, { store }) => labels.map(({ id }) => store.labels.of(id))),
  milestone: ({ milestone }, { store }) => (milestone === null ? null : store.milestones.of(milestone)),
  repository: (issue, { store }) => store.repositoryOf(issue),
};

const issueFields: Fields<Issue> = {
  ...eitherFields,
  blockedBy: links(({ blockedBy }) => blockedBy),
  blocking: links(({ blocking }) => blocking),
  isPinned: ({ pinned }) => pinned,
  issueDependenciesSummary: (issue, { store }) => countDependencies(store, issue),
  parent: ({ parent }, scene) => seen(scene, parent),
  state: ({ state }) => state.toUpperCase(),
  stateReason: ({ stateReason }, { features }) => reasonShown(stateReason, features.duplicates),
  subIssues: list(({ subIssues }: Issue, scene) => visible(scene, subIssues)),
  subIssuesSummary: (issue, { store }) => countSubIssues(store, issue),
  userContentEdits,
};

/** The newest edit first; its "diff" is the whole text. */
function userContentEdits({ edits }: Issue, _: unknown, args: Paging, info: GraphQLResolveInfo) {
  return connection([...edits].reverse(), args, info, ({ editedAt, body }) => `${editedAt} ${body.length}`);
}

const editFields: Fields<ContentEdit> = {
  diff: ({ body }) => body,
  editor: ({ editor }, { store }) => account(editor, store),
};

const labelFields: Fields<Label> = {
  ...addressed,
  issues: issuesAmong((label, { store }) => store.carrying(label)),
};

const milestoneFields: Fields<Milestone> = {
  ...addressed,
  issues: issuesAmong((milestone, { store }) => store.carrying(milestone)),
  progressPercentage: (milestone, { store }) => {
    const { open, closed } = countMilestone(store, milestone);
    return open + closed === 0 ? 0 : (100 * closed) / (open + closed);
  },
  pullRequests: (milestone, scene, args, info) => {
    const { actor, store } = scene;
    requirePermission(actor, store.repositoryOf(milestone), ['pull-requests'], 'read');
    return pullsOfMilestone(milestone, scene, args, info);
  },
  state: ({ state }) => state.toUpperCase(),
};

/** Has fields of every feature; the schema decides which of them can be asked for. */
export const issueFamily: Family = {
  sdl,
  fields: {
    Issue: issueFields,
    IssueComment: authored,
    UserContentEdit: editFields,
    Label: labelFields,
    Milestone: milestoneFields,
  },
};

/** Blockers, or what is blocked, the newest link first. Of those hidden, only what the server lets out. */
function links(ids: (issue: Issue) => readonly number[]): Resolve<Issue, Paging> {
  return (issue, scene, args, info) => {
    const linked = ids(issue)
      .map((id) => scene.store.issues.of(id))
      .reverse();
    const readable = new Set(visible(scene, ids(issue)));
    const shown = linked.filter((one) => readable.has(one));
    switch (scene.features.hiddenLinks) {
      case 'omitted':
        return weighedPage(scene, shown, args, info);
      case 'counted':
        return { ...weighedPage(scene, shown, args, info), totalCount: linked.length };
      case 'null': {
        const whole = weighedPage(scene, linked, args, info);
        return { ...whole, nodes: whole.nodes.map((one) => (readable.has(one) ? one : null)) };
      }
    }
  };
}
