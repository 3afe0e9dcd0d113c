import type { GraphQLFieldResolver } from 'graphql';
import { nodeId } from '../node-id.ts';
import { notFound, unprocessable } from '../refusal.ts';
import { addComment, deleteComment, updateComment } from '../rules/comments.ts';
import * as issues from '../rules/issues.ts';
import * as labels from '../rules/labels.ts';
import * as relations from '../rules/relations.ts';
import type { Issue, Label, Repository, StateReason } from '../state.ts';
import { type Context, nodeOf } from './context.ts';

type Mutation = GraphQLFieldResolver<unknown, Context>;

interface Input<T> {
  input: T & { clientMutationId?: string | null };
}

type Maybe<T> = T | null | undefined;

/** Every mutation; the arguments have the shape that the schema gives them. */
export const mutations: Record<string, Mutation> = {
  createIssue: (
    _,
    {
      input,
    }: Input<{
      repositoryId: string;
      title: string;
      body?: Maybe<string>;
      labelIds?: Maybe<string[]>;
      assigneeIds?: Maybe<string[]>;
      milestoneId?: Maybe<string>;
      parentIssueId?: Maybe<string>;
    }>,
    context,
  ) => {
    const repository = nodeOf(context, input.repositoryId, 'Repository');
    const issue = issues.createIssue(context.store, context.actor, repository, {
      title: input.title,
      body: input.body,
      labels: labelsOf(context, repository, input.labelIds),
      assignees: logins(context, input.assigneeIds),
      milestone: milestoneOf(context, repository, input.milestoneId),
      parent: input.parentIssueId == null ? undefined : nodeOf(context, input.parentIssueId, 'Issue'),
    });
    return answer(input, { issue });
  },
  updateIssue: (
    _,
    {
      input,
    }: Input<{
      id: string;
      title?: Maybe<string>;
      body?: Maybe<string>;
      labelIds?: Maybe<string[]>;
      assigneeIds?: Maybe<string[]>;
      milestoneId?: Maybe<string>;
      state?: Maybe<'OPEN' | 'CLOSED'>;
    }>,
    context,
  ) => {
    const issue = nodeOf(context, input.id, 'Issue');
    const repository = context.store.repositoryOf(issue);
    issues.updateIssue(context.store, context.actor, issue, {
      title: input.title ?? undefined,
      body: input.body,
      labels: labelsOf(context, repository, input.labelIds),
      assignees: logins(context, input.assigneeIds),
      milestone: milestoneOf(context, repository, input.milestoneId),
      state: input.state == null ? undefined : input.state === 'OPEN' ? 'open' : 'closed',
    });
    return answer(input, { issue, actor: context.store.user(context.actor.login) });
  },
  closeIssue: (
    _,
    {
      input,
    }: Input<{
      issueId: string;
      stateReason?: Maybe<'COMPLETED' | 'NOT_PLANNED' | 'DUPLICATE'>;
      duplicateIssueId?: Maybe<string>;
    }>,
    context,
  ) => {
    const issue = nodeOf(context, input.issueId, 'Issue');
    const original =
      input.duplicateIssueId == null ? undefined : nodeOf(context, input.duplicateIssueId, 'Issue');
    const reasons = { COMPLETED: 'completed', NOT_PLANNED: 'not_planned', DUPLICATE: 'duplicate' } as const;
    const reason: StateReason = reasons[input.stateReason ?? 'COMPLETED'];
    if (original && reason !== 'duplicate')
      throw unprocessable('A duplicate issue needs the state reason DUPLICATE');
    issues.closeIssue(context.store, context.actor, issue, reason, original);
    return answer(input, { issue });
  },
  reopenIssue: (_, { input }: Input<{ issueId: string }>, context) => {
    const issue = nodeOf(context, input.issueId, 'Issue');
    issues.reopenIssue(context.store, context.actor, issue);
    return answer(input, { issue });
  },
  deleteIssue: (_, { input }: Input<{ issueId: string }>, context) => {
    const issue = nodeOf(context, input.issueId, 'Issue');
    issues.deleteIssue(context.store, context.actor, issue);
    return answer(input, { repository: context.store.repositoryOf(issue) });
  },
  transferIssue: (
    _,
    { input }: Input<{ issueId: string; repositoryId: string; createLabelsIfMissing?: Maybe<boolean> }>,
    context,
  ) => {
    const issue = nodeOf(context, input.issueId, 'Issue');
    const target = nodeOf(context, input.repositoryId, 'Repository');
    const createLabels = input.createLabelsIfMissing ?? false;
    return answer(input, {
      issue: issues.transferIssue(context.store, context.actor, issue, target, createLabels),
    });
  },
  pinIssue: (_, { input }: Input<{ issueId: string }>, context) => pin(context, input, true),
  unpinIssue: (_, { input }: Input<{ issueId: string }>, context) => pin(context, input, false),
  lockLockable: (_, { input }: Input<{ lockableId: string }>, context) => lock(context, input, true),
  unlockLockable: (_, { input }: Input<{ lockableId: string }>, context) => lock(context, input, false),
  addComment: (_, { input }: Input<{ subjectId: string; body: string }>, context) => {
    const subject = nodeOf(context, input.subjectId, 'Issue', 'PullRequest');
    const comment = addComment(context.store, context.actor, subject, input.body);
    return answer(input, { subject, commentEdge: { cursor: nodeId(comment), node: comment } });
  },
  updateIssueComment: (_, { input }: Input<{ id: string; body: string }>, context) => {
    const issueComment = nodeOf(context, input.id, 'IssueComment');
    updateComment(context.store, context.actor, issueComment, input.body);
    return answer(input, { issueComment });
  },
  deleteIssueComment: (_, { input }: Input<{ id: string }>, context) => {
    deleteComment(context.store, context.actor, nodeOf(context, input.id, 'IssueComment'));
    return answer(input, {});
  },
  addLabelsToLabelable: (_, { input }: Input<{ labelableId: string; labelIds: string[] }>, context) => {
    const { labelable, chosen } = labelChange(context, input);
    issues.addLabels(context.store, context.actor, labelable, chosen);
    return answer(input, { labelable });
  },
  removeLabelsFromLabelable: (_, { input }: Input<{ labelableId: string; labelIds: string[] }>, context) => {
    const { labelable, chosen } = labelChange(context, input);
    issues.removeLabels(context.store, context.actor, labelable, chosen);
    return answer(input, { labelable });
  },
  clearLabelsFromLabelable: (_, { input }: Input<{ labelableId: string }>, context) => {
    const labelable = nodeOf(context, input.labelableId, 'Issue', 'PullRequest');
    issues.setLabels(context.store, context.actor, labelable, []);
    return answer(input, { labelable });
  },
  addAssigneesToAssignable: (
    _,
    { input }: Input<{ assignableId: string; assigneeIds: string[] }>,
    context,
  ) => {
    const assignable = nodeOf(context, input.assignableId, 'Issue', 'PullRequest');
    const add = logins(context, input.assigneeIds) ?? [];
    issues.changeAssignees(context.store, context.actor, assignable, { add });
    return answer(input, { assignable });
  },
  removeAssigneesFromAssignable: (
    _,
    { input }: Input<{ assignableId: string; assigneeIds: string[] }>,
    context,
  ) => {
    const assignable = nodeOf(context, input.assignableId, 'Issue', 'PullRequest');
    const remove = logins(context, input.assigneeIds) ?? [];
    issues.changeAssignees(context.store, context.actor, assignable, { remove });
    return answer(input, { assignable });
  },
  createLabel: (
    _,
    { input }: Input<{ repositoryId: string; name: string; color: string; description?: Maybe<string> }>,
    context,
  ) => {
    const repository = nodeOf(context, input.repositoryId, 'Repository');
    return answer(input, { label: labels.createLabel(context.store, context.actor, repository, input) });
  },
  updateLabel: (
    _,
    {
      input,
    }: Input<{ id: string; name?: Maybe<string>; color?: Maybe<string>; description?: Maybe<string> }>,
    context,
  ) => {
    const label = nodeOf(context, input.id, 'Label');
    labels.updateLabel(context.store, context.actor, label, {
      name: input.name ?? undefined,
      color: input.color ?? undefined,
      description: input.description,
    });
    return answer(input, { label });
  },
  deleteLabel: (_, { input }: Input<{ id: string }>, context) => {
    labels.deleteLabel(context.store, context.actor, nodeOf(context, input.id, 'Label'));
    return answer(input, {});
  },
  addBlockedBy: (_, { input }: Input<{ issueId: string; blockingIssueId: string }>, context) => {
    const issue = nodeOf(context, input.issueId, 'Issue');
    const blockingIssue = nodeOf(context, input.blockingIssueId, 'Issue');
    relations.addBlockedBy(context.store, context.actor, issue, blockingIssue, context.cycles);
    return answer(input, { issue, blockingIssue });
  },
  removeBlockedBy: (_, { input }: Input<{ issueId: string; blockingIssueId: string }>, context) => {
    const issue = nodeOf(context, input.issueId, 'Issue');
    const blockingIssue = nodeOf(context, input.blockingIssueId, 'Issue');
    relations.removeBlockedBy(context.store, context.actor, issue, blockingIssue);
    return answer(input, { issue, blockingIssue });
  },
  addSubIssue: (
    _,
    {
      input,
    }: Input<{
      issueId: string;
      subIssueId?: Maybe<string>;
      subIssueUrl?: Maybe<string>;
      replaceParent?: Maybe<boolean>;
    }>,
    context,
  ) => {
    const issue = nodeOf(context, input.issueId, 'Issue');
    const subIssue =
      input.subIssueId == null
        ? issueByUrl(context, input.subIssueUrl ?? '')
        : nodeOf(context, input.subIssueId, 'Issue');
    relations.addSubIssue(context.store, context.actor, issue, subIssue, input.replaceParent ?? false);
    return answer(input, { issue, subIssue });
  },
  removeSubIssue: (_, { input }: Input<{ issueId: string; subIssueId: string }>, context) => {
    const issue = nodeOf(context, input.issueId, 'Issue');
    const subIssue = nodeOf(context, input.subIssueId, 'Issue');
    if (!relations.removeSubIssue(context.store, context.actor, issue, subIssue)) {
      throw notFound('Sub-issue not found', 'Sub-issue not found');
    }
    return answer(input, { issue, subIssue });
  },
  reprioritizeSubIssue: (
    _,
    {
      input,
    }: Input<{ issueId: string; subIssueId: string; afterId?: Maybe<string>; beforeId?: Maybe<string> }>,
    context,
  ) => {
    const issue = nodeOf(context, input.issueId, 'Issue');
    const child = nodeOf(context, input.subIssueId, 'Issue');
    const place = {
      after: input.afterId == null ? undefined : nodeOf(context, input.afterId, 'Issue'),
      before: input.beforeId == null ? undefined : nodeOf(context, input.beforeId, 'Issue'),
    };
    relations.reprioritize(context.store, context.actor, issue, child, place);
    return answer(input, { issue });
  },
};

function answer<T extends object>(input: { clientMutationId?: string | null }, payload: T): T & object {
  return { clientMutationId: input.clientMutationId ?? null, ...payload };
}

function pin(context: Context, input: Input<{ issueId: string }>['input'], pinned: boolean): object {
  const issue = nodeOf(context, input.issueId, 'Issue');
  issues.setPinned(context.store, context.actor, issue, pinned);
  return answer(input, { issue });
}

function lock(context: Context, input: Input<{ lockableId: string }>['input'], locked: boolean): object {
  const issue = nodeOf(context, input.lockableId, 'Issue', 'PullRequest');
  issues.setLocked(context.store, context.actor, issue, locked);
  const actor = context.store.user(context.actor.login);
  return answer(input, { actor, [locked ? 'lockedRecord' : 'unlockedRecord']: issue });
}

function labelChange(
  context: Context,
  input: { labelableId: string; labelIds: string[] },
): { labelable: Issue; chosen: Label[] } {
  const labelable = nodeOf(context, input.labelableId, 'Issue', 'PullRequest');
  const chosen = labelsOf(context, context.store.repositoryOf(labelable), input.labelIds) ?? [];
  return { labelable, chosen };
}

/** Labels of the repository; one of another repository does not resolve. */
function labelsOf(context: Context, repository: Repository, ids: Maybe<string[]>): Label[] | undefined {
  return ids?.map((id) => ofRepository(nodeOf(context, id, 'Label'), repository, id));
}

function milestoneOf(context: Context, repository: Repository, id: Maybe<string>) {
  if (id == null) return id;
  return ofRepository(nodeOf(context, id, 'Milestone'), repository, id);
}

function ofRepository<T extends { repository: number }>(thing: T, repository: Repository, id: string): T {
  if (thing.repository === repository.id) return thing;
  throw notFound(`Could not resolve to a node with the global id of '${id}'.`);
}

function logins(context: Context, ids: Maybe<string[]>): string[] | undefined {
  return ids?.map((id) => nodeOf(context, id, 'User', 'Bot').login);
}

function issueByUrl(context: Context, url: string): Issue {
  const [, name = '', number = ''] = /^https:\/\/github\.com\/([^/]+\/[^/]+)\/issues\/(\d+)$/.exec(url) ?? [];
  const repository = context.store.findRepository(name);
  const issue = repository && context.store.findIssue(repository, Number(number));
  if (!issue) throw notFound(`Could not resolve to an Issue with the URL '${url}'.`);
  return nodeOf(context, nodeId(issue), 'Issue');
}
