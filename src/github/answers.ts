/** GitHub's answers, checked at the door and turned into the sync's own values. */
import * as z from 'zod';
import type { Issue, IssueState, Label, RemoteMilestone, Repository } from '../sync/ports.ts';

const pageInfo = z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() });
const page = <T extends z.ZodType>(node: T) => z.object({ pageInfo, nodes: z.array(node) });
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
});

const reference = z.object({
  id: z.string(),
  number: z.number(),
  repository: z.object({ nameWithOwner: z.string() }),
});
const state = { state: z.string(), stateReason: z.string().nullable() };

const issueNode = reference.extend({
  ...state,
  title: z.string(),
  body: z.string(),
  url: z.string(),
  labels: nodes(z.object({ name: z.string() })).nullable(),
  assignees: nodes(z.object({ id: z.string(), login: z.string() })),
  milestone: z.object({ id: z.string() }).nullable(),
  parent: reference.nullable(),
  /** Absent where the server has no links. */
  blockedBy: nodes(reference.extend(state)).optional(),
});
export type IssueNode = z.output<typeof issueNode>;

export const overview = z.object({
  repository: z.object({
    id: z.string(),
    nameWithOwner: z.string(),
    url: z.string(),
    isArchived: z.boolean(),
    hasIssuesEnabled: z.boolean(),
    defaultBranchRef: z
      .object({ name: z.string(), target: z.object({ oid: z.string() }).nullable() })
      .nullable(),
    labels: page(labelNode).optional(),
    milestones: page(milestoneNode).optional(),
  }),
});

export const issuesOfMilestones = z.object({
  /** By alias; null for a milestone that was deleted meanwhile. */
  repository: z.record(z.string(), z.object({ issues: page(issueNode) }).nullable()),
});

export const issuesById = z.object({ nodes: z.array(issueNode.nullable()) });

/** Enough of an issue to know whose it is. */
const trace = z.object({
  id: z.string(),
  number: z.number(),
  body: z.string(),
  viewerDidAuthor: z.boolean(),
});
export type Trace = z.output<typeof trace>;
const person = z.object({ id: z.string(), login: z.string() });

export const wider = z.object({
  /** By alias: each part of the look has its own shape. */
  repository: z.record(
    z.string(),
    z.union([
      page(trace),
      nodes(person),
      z.object({ issues: page(trace) }),
      z.object({ subIssues: nodes(trace) }),
      trace,
      z.null(),
    ]),
  ),
});

export function repositoryOf(node: z.output<typeof overview>['repository']): Repository {
  const { defaultBranchRef: branch } = node;
  const head = branch?.target?.oid;
  return {
    id: node.id,
    name: node.nameWithOwner,
    url: node.url,
    archived: node.isArchived,
    hasIssues: node.hasIssuesEnabled,
    ...(branch ? { defaultBranch: branch.name } : {}),
    ...(head === undefined ? {} : { head }),
  };
}

export function labelOf({ id, name, color, description }: z.output<typeof labelNode>): Label {
  return { id, name, color: color.toLowerCase(), description: description ?? '' };
}

export function milestoneOf(node: z.output<typeof milestoneNode>): RemoteMilestone {
  const { id, number, title, description, dueOn, state, url } = node;
  // GitHub keeps a day of Pacific time and answers with 07:00Z or 08:00Z of that day.
  const due = dueOn === null ? {} : { due: dueOn.slice(0, 10) };
  return { id, number, title, description: description ?? '', open: state === 'OPEN', url, ...due };
}

export function issueOf(node: IssueNode): Issue {
  return {
    ...referenceOf(node),
    title: node.title,
    body: node.body,
    state: stateOf(node),
    url: node.url,
    labels: node.labels?.nodes.map(({ name }) => name) ?? [],
    assignees: node.assignees.nodes.map(({ login }) => login),
    ...(node.milestone ? { milestone: node.milestone.id } : {}),
    ...(node.parent ? { parent: referenceOf(node.parent) } : {}),
    blockedBy: (node.blockedBy?.nodes ?? []).map((one) => ({ ...referenceOf(one), state: stateOf(one) })),
  };
}

function referenceOf({ id, number, repository }: z.output<typeof reference>) {
  return { id, number, repository: repository.nameWithOwner };
}

function stateOf({ state, stateReason }: { state: string; stateReason: string | null }): IssueState {
  if (state !== 'CLOSED') return 'open';
  if (stateReason === 'NOT_PLANNED') return 'not-planned';
  return stateReason === 'DUPLICATE' ? 'duplicate' : 'completed';
}
