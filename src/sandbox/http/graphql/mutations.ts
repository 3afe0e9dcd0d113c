/** GraphQL: what can be written. Each mutation says what goes in, what comes out, and which rule it follows. */
import { changeAssignees } from '../../rules/assignees.ts';
import { addComment, updateComment } from '../../rules/comments.ts';
import { closeIssue, reopenIssue } from '../../rules/editing.ts';
import { createIssue, type IssueEdit, setPinned, updateIssue } from '../../rules/issues.ts';
import { addLabels, removeLabels } from '../../rules/labeling.ts';
import { notFound, unprocessable } from '../../rules/refusal.ts';
import * as relations from '../../rules/relations.ts';
import type { Issue, Label, Repository } from '../../state/nouns.ts';
import type { Scene } from '../scene.ts';
import { nodeIn, nodeOf } from './node.ts';

interface Mutation {
  /** Fields of its input type, beside `clientMutationId`. */
  input: string;
  /** Part of the server only with this feature. */
  feature?: 'dependencies' | 'subIssues';
  /** Takes an input as the schema has it; the payload has the issue that it returns. */
  run: (scene: Scene, input: never) => Issue | undefined;
}

type Maybe<T> = T | null | undefined;

interface Fields {
  title?: Maybe<string>;
  body?: Maybe<string>;
  labelIds?: Maybe<string[]>;
  assigneeIds?: Maybe<string[]>;
  milestoneId?: Maybe<string>;
}

const FIELDS = 'body: String labelIds: [ID!] assigneeIds: [ID!] milestoneId: ID';

export const MUTATIONS: Readonly<Record<string, Mutation>> = {
  createIssue: {
    input: `repositoryId: ID! title: String! ${FIELDS}`,
    run: (scene, input: Fields & { repositoryId: string; title: string; parentIssueId?: Maybe<string> }) => {
      const repository = nodeOf(scene, input.repositoryId, 'Repository');
      const parent = maybeIssue(scene, input.parentIssueId);
      return createIssue(scene, repository, {
        ...fieldsOf(scene, repository, input),
        title: input.title,
        parent,
      });
    },
  },
  updateIssue: {
    input: `id: ID! title: String ${FIELDS} state: IssueState`,
    run: (scene, input: Fields & { id: string; state?: Maybe<'OPEN' | 'CLOSED'> }) => {
      const issue = issueOf(scene, input.id);
      const fields = fieldsOf(scene, scene.store.repositoryOf(issue), input);
      const state =
        input.state == null ? undefined : ({ OPEN: 'open', CLOSED: 'closed' } as const)[input.state];
      updateIssue(scene, issue, { ...fields, title: input.title ?? undefined, state });
      return issue;
    },
  },
  closeIssue: {
    input: 'issueId: ID! stateReason: IssueClosedStateReason duplicateIssueId: ID',
    run: (
      scene,
      input: OfIssue & { stateReason?: Maybe<keyof typeof REASONS>; duplicateIssueId?: Maybe<string> },
    ) => {
      const issue = issueOf(scene, input.issueId);
      const original = maybeIssue(scene, input.duplicateIssueId);
      const reason = REASONS[input.stateReason ?? 'COMPLETED'];
      if (original && reason !== 'duplicate')
        throw unprocessable('A duplicate issue needs the state reason DUPLICATE');
      closeIssue(scene, issue, reason, original);
      return issue;
    },
  },
  reopenIssue: {
    input: 'issueId: ID!',
    run: (scene, { issueId }: OfIssue) => {
      const issue = issueOf(scene, issueId);
      reopenIssue(scene, issue);
      return issue;
    },
  },
  pinIssue: {
    input: 'issueId: ID!',
    run: (scene, { issueId }: OfIssue) => {
      const issue = issueOf(scene, issueId);
      setPinned(scene, issue, true);
      return issue;
    },
  },
  addComment: {
    input: 'body: String! subjectId: ID!',
    run: (scene, { subjectId, body }: { subjectId: string; body: string }) =>
      void addComment(scene, nodeOf(scene, subjectId, 'Issue', 'PullRequest'), body),
  },
  updateIssueComment: {
    input: 'body: String! id: ID!',
    run: (scene, { id, body }: { id: string; body: string }) =>
      void updateComment(scene, nodeOf(scene, id, 'IssueComment'), body),
  },
  addLabelsToLabelable: labeling(addLabels),
  removeLabelsFromLabelable: labeling(removeLabels),
  addAssigneesToAssignable: assigning('add'),
  removeAssigneesFromAssignable: assigning('remove'),
  addBlockedBy: linking((scene, issue, blocker) =>
    relations.addBlockedBy(scene, issue, blocker, scene.features.cycles),
  ),
  removeBlockedBy: linking(relations.removeBlockedBy),
  addSubIssue: {
    feature: 'subIssues',
    input: 'issueId: ID! replaceParent: Boolean subIssueId: ID',
    run: (scene, { issueId, subIssueId, replaceParent }: Child & { replaceParent?: Maybe<boolean> }) => {
      const [parent, child] = [issueOf(scene, issueId), issueOf(scene, subIssueId)];
      relations.addSubIssue(scene, parent, child, replaceParent ?? false);
      return parent;
    },
  },
  removeSubIssue: {
    feature: 'subIssues',
    input: 'issueId: ID! subIssueId: ID!',
    run: (scene, { issueId, subIssueId }: Child) => {
      const [parent, child] = [issueOf(scene, issueId), issueOf(scene, subIssueId)];
      if (!relations.removeSubIssue(scene, parent, child)) throw notFound('Sub-issue not found');
      return parent;
    },
  },
  reprioritizeSubIssue: {
    feature: 'subIssues',
    input: 'afterId: ID beforeId: ID issueId: ID! subIssueId: ID!',
    run: (scene, input: Child & { afterId?: Maybe<string>; beforeId?: Maybe<string> }) => {
      const [parent, child] = [issueOf(scene, input.issueId), issueOf(scene, input.subIssueId)];
      const place = { after: maybeIssue(scene, input.afterId), before: maybeIssue(scene, input.beforeId) };
      relations.reprioritize(scene, parent, child, place);
      return parent;
    },
  },
};

/** What mutations of labels, assignees and comments give back has an issue under another name, which nobody asks for. */
const withIssue = /Issue$|BlockedBy$/;

/** Types of the mutations that a server with these features has. */
export function mutationSdl(features: { dependencies: boolean; subIssues: boolean }): string {
  const own = Object.entries(MUTATIONS).filter(([, { feature }]) => !feature || features[feature]);
  const parts = own.map(([name, { input }]) => {
    const type = name.charAt(0).toUpperCase() + name.slice(1);
    return `extend type Mutation { ${name}(input: ${type}Input!): ${type}Payload }
input ${type}Input { clientMutationId: String ${input} }
type ${type}Payload { clientMutationId: String ${withIssue.test(name) ? 'issue: Issue' : ''} }`;
  });
  return ['type Mutation', ...parts].join('\n');
}

const REASONS = { COMPLETED: 'completed', NOT_PLANNED: 'not_planned', DUPLICATE: 'duplicate' } as const;

interface OfIssue {
  issueId: string;
}

interface Child extends OfIssue {
  subIssueId: string;
}

const issueOf = (scene: Scene, id: string): Issue => nodeOf(scene, id, 'Issue');

const maybeIssue = (scene: Scene, id: Maybe<string>): Issue | undefined =>
  id == null ? undefined : issueOf(scene, id);

function linking(rule: (scene: Scene, issue: Issue, blocker: Issue) => void): Mutation {
  return {
    feature: 'dependencies',
    input: 'blockingIssueId: ID! issueId: ID!',
    run: (scene, { issueId, blockingIssueId }: OfIssue & { blockingIssueId: string }) => {
      const [issue, blocker] = [issueOf(scene, issueId), issueOf(scene, blockingIssueId)];
      rule(scene, issue, blocker);
      return issue;
    },
  };
}

function labeling(rule: (scene: Scene, issue: Issue, labels: Label[]) => void): Mutation {
  return {
    input: 'labelIds: [ID!]! labelableId: ID!',
    run: (scene, { labelableId, labelIds }: { labelableId: string; labelIds: string[] }) => {
      const issue = nodeOf(scene, labelableId, 'Issue', 'PullRequest');
      const repository = scene.store.repositoryOf(issue);
      const labels = labelIds.map((id) => nodeIn(scene, repository, id, 'Label'));
      return void rule(scene, issue, labels);
    },
  };
}

function assigning(change: 'add' | 'remove'): Mutation {
  return {
    input: 'assignableId: ID! assigneeIds: [ID!]!',
    run: (scene, { assignableId, assigneeIds }: { assignableId: string; assigneeIds: string[] }) => {
      const issue = nodeOf(scene, assignableId, 'Issue', 'PullRequest');
      return void changeAssignees(scene, issue, { [change]: logins(scene, assigneeIds) });
    },
  };
}

function fieldsOf(scene: Scene, repository: Repository, fields: Fields): IssueEdit {
  const { body, labelIds, assigneeIds, milestoneId } = fields;
  return {
    body,
    labels: labelIds?.map((id) => nodeIn(scene, repository, id, 'Label')),
    assignees: assigneeIds ? logins(scene, assigneeIds) : undefined,
    milestone: milestoneId == null ? milestoneId : nodeIn(scene, repository, milestoneId, 'Milestone'),
  };
}

const logins = (scene: Scene, ids: readonly string[]): string[] =>
  ids.map((id) => nodeOf(scene, id, 'User', 'Bot').login);
