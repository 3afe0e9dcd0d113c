/** GraphQL: what can be written. Each mutation says what goes in and which rule it follows. */
import { changeAssignees } from '../../rules/assignees.ts';
import { addComment, updateComment } from '../../rules/comments.ts';
import { closeIssue, reopenIssue } from '../../rules/editing.ts';
import { checkedValue, type NewValue, setValues, typeOf } from '../../rules/fields.ts';
import { createIssue, deleteIssue, type IssueEdit, setPinned, updateIssue } from '../../rules/issues.ts';
import { addLabels, removeLabels } from '../../rules/labeling.ts';
import { forbidden, notFound, unprocessable } from '../../rules/refusal.ts';
import * as relations from '../../rules/relations.ts';
import type { Issue, Label, Repository } from '../../state/nouns.ts';
import type { Scene } from '../scene.ts';
import { nodeIn, nodeOf } from './node.ts';

type Maybe<T> = T | null | undefined;
type Id = Record<
  | 'id'
  | 'repositoryId'
  | 'issueId'
  | 'subIssueId'
  | 'blockingIssueId'
  | 'subjectId'
  | 'labelableId'
  | 'assignableId',
  string
>;

/** Members of all inputs: those that a mutation declares as needed are there, because the schema asks for them. */
export interface Input extends Id {
  title?: Maybe<string>;
  body?: Maybe<string>;
  labelIds?: Maybe<string[]>;
  assigneeIds?: Maybe<string[]>;
  milestoneId?: Maybe<string>;
  parentIssueId?: Maybe<string>;
  duplicateIssueId?: Maybe<string>;
  afterId?: Maybe<string>;
  beforeId?: Maybe<string>;
  replaceParent?: Maybe<boolean>;
  state?: Maybe<keyof typeof STATES>;
  stateReason?: Maybe<keyof typeof REASONS>;
  issueTypeId?: Maybe<string>;
  issueFields?: Maybe<NewValue[]>;
}

/** Without which a server does not have some mutations. */
export interface MutationFeatures {
  dependencies: boolean;
  subIssues: boolean;
  issueFields?: boolean;
}

interface Mutation {
  /** Fields of its input type, beside `clientMutationId`. */
  input: string;
  /** Whether the payload has the issue that it returns. What others give back nobody asks for. */
  issue?: true;
  /** Part of the server only with this feature. */
  feature?: keyof MutationFeatures | undefined;
  run: (scene: Scene, input: Input) => Issue | undefined;
}

const STATES = { OPEN: 'open', CLOSED: 'closed' } as const;
const REASONS = { COMPLETED: 'completed', NOT_PLANNED: 'not_planned', DUPLICATE: 'duplicate' } as const;
const FIELDS = 'body: String labelIds: [ID!] assigneeIds: [ID!] milestoneId: ID';

/** By name, with a part of the official inputs. Null clears a body, milestone or type; elsewhere it says nothing. */
export const MUTATIONS: Readonly<Record<string, Mutation>> = {
  createIssue: {
    input: `repositoryId: ID! title: String! ${FIELDS}`,
    issue: true,
    run: (scene, input) => {
      const repository = nodeOf(scene, input.repositoryId, 'Repository');
      const parent = maybeIssue(scene, input.parentIssueId);
      const { title = '', ...fields } = fieldsOf(scene, repository, input);
      const values = newValues(scene, repository, input.issueFields ?? []);
      return createIssue(scene, repository, { ...fields, title, parent, values });
    },
  },
  updateIssue: {
    input: `id: ID! title: String ${FIELDS} state: IssueState`,
    issue: true,
    run: (scene, input) => {
      const issue = issueOf(scene, input.id);
      const state = input.state ? STATES[input.state] : undefined;
      updateIssue(scene, issue, { ...fieldsOf(scene, scene.store.repositoryOf(issue), input), state });
      return issue;
    },
  },
  closeIssue: onIssue('stateReason: IssueClosedStateReason', (scene, issue, input) => {
    const original = maybeIssue(scene, input.duplicateIssueId);
    const reason = REASONS[input.stateReason ?? 'COMPLETED'];
    if (original && reason !== 'duplicate')
      throw unprocessable('A duplicate issue needs the state reason DUPLICATE');
    closeIssue(scene, issue, reason, original);
  }),
  deleteIssue: {
    input: 'issueId: ID!',
    run: (scene, { issueId }) => void deleteIssue(scene, issueOf(scene, issueId)),
  },
  unpinIssue: onIssue('', (scene, issue) => setPinned(scene, issue, false)),
  reopenIssue: onIssue('', reopenIssue),
  pinIssue: onIssue('', (scene, issue) => setPinned(scene, issue, true)),
  addComment: {
    input: 'body: String! subjectId: ID!',
    run: (scene, { subjectId, body }) =>
      void addComment(scene, nodeOf(scene, subjectId, 'Issue', 'PullRequest'), body ?? ''),
  },
  updateIssueComment: {
    input: 'body: String! id: ID!',
    run: (scene, { id, body }) => void updateComment(scene, nodeOf(scene, id, 'IssueComment'), body ?? ''),
  },
  addLabelsToLabelable: onLabelable(addLabels),
  removeLabelsFromLabelable: onLabelable(removeLabels),
  addAssigneesToAssignable: onAssignable('add'),
  removeAssigneesFromAssignable: onAssignable('remove'),
  setIssueFieldValue: onIssue(
    'issueFields: [IssueFieldCreateOrUpdateInput!]!',
    (scene, issue, { issueFields }) => setValues(scene, issue, issueFields ?? [], scene.features.fieldRights),
    'issueFields',
  ),
  addBlockedBy: onIssue(
    'blockingIssueId: ID!',
    (scene, issue, { blockingIssueId }) =>
      relations.addBlockedBy(scene, issue, issueOf(scene, blockingIssueId), scene.features.cycles),
    'dependencies',
  ),
  removeBlockedBy: onIssue(
    'blockingIssueId: ID!',
    (scene, issue, { blockingIssueId }) =>
      relations.removeBlockedBy(scene, issue, issueOf(scene, blockingIssueId)),
    'dependencies',
  ),
  addSubIssue: onIssue(
    'replaceParent: Boolean subIssueId: ID',
    (scene, parent, { subIssueId, replaceParent }) =>
      relations.addSubIssue(scene, parent, issueOf(scene, subIssueId), replaceParent ?? false),
    'subIssues',
  ),
  removeSubIssue: onIssue(
    'subIssueId: ID!',
    (scene, parent, { subIssueId }) => {
      const removed = relations.removeSubIssue(scene, parent, issueOf(scene, subIssueId));
      if (!removed) throw notFound('Sub-issue not found');
    },
    'subIssues',
  ),
  reprioritizeSubIssue: onIssue(
    'afterId: ID beforeId: ID subIssueId: ID!',
    (scene, parent, { subIssueId, afterId, beforeId }) => {
      const place = { after: maybeIssue(scene, afterId), before: maybeIssue(scene, beforeId) };
      relations.reprioritize(scene, parent, issueOf(scene, subIssueId), place);
    },
    'subIssues',
  ),
};

/** Types of the mutations that a server with these features has. */
export function mutationSdl(features: MutationFeatures): string {
  const own = Object.entries(MUTATIONS).filter(([, { feature }]) => !feature || features[feature]);
  const parts = own.map(([name, { input, issue }]) => {
    const type = name.charAt(0).toUpperCase() + name.slice(1);
    return `extend type Mutation { ${name}(input: ${type}Input!): ${type}Payload }
input ${type}Input { clientMutationId: String ${input} }
type ${type}Payload { clientMutationId: String ${issue ? 'issue: Issue' : ''} }`;
  });
  return ['type Mutation', ...parts].join('\n');
}

const issueOf = (scene: Scene, id: string): Issue => nodeOf(scene, id, 'Issue');

const maybeIssue = (scene: Scene, id: Maybe<string>): Issue | undefined =>
  id == null ? undefined : issueOf(scene, id);

/** A mutation that names an issue as `issueId`, and gives it back. */
function onIssue(
  input: string,
  rule: (scene: Scene, issue: Issue, input: Input) => void,
  feature?: Mutation['feature'],
): Mutation {
  const run: Mutation['run'] = (scene, input) => {
    const issue = issueOf(scene, input.issueId);
    rule(scene, issue, input);
    return issue;
  };
  return { input: `issueId: ID! ${input}`, issue: true, feature, run };
}

function onLabelable(rule: (scene: Scene, issue: Issue, labels: Label[]) => void): Mutation {
  return {
    input: 'labelIds: [ID!]! labelableId: ID!',
    run: (scene, input) => {
      const issue = nodeOf(scene, input.labelableId, 'Issue', 'PullRequest');
      const { labels = [] } = fieldsOf(scene, scene.store.repositoryOf(issue), input);
      return void rule(scene, issue, [...labels]);
    },
  };
}

function onAssignable(change: 'add' | 'remove'): Mutation {
  return {
    input: 'assignableId: ID! assigneeIds: [ID!]!',
    run: (scene, input) => {
      const issue = nodeOf(scene, input.assignableId, 'Issue', 'PullRequest');
      const { assignees = [] } = fieldsOf(scene, scene.store.repositoryOf(issue), input);
      return void changeAssignees(scene, issue, { [change]: assignees });
    },
  };
}

function fieldsOf(scene: Scene, repository: Repository, input: Input): IssueEdit {
  const { title, body, labelIds, assigneeIds, milestoneId, issueTypeId: type } = input;
  return {
    title: title ?? undefined,
    body,
    labels: labelIds?.map((id) => nodeIn(scene, repository, id, 'Label')),
    assignees: assigneeIds?.map((id) => nodeOf(scene, id, 'User', 'Bot').login),
    type: type == null ? type : typeOf(scene.store, { repository: repository.id }, type),
    milestone: milestoneId == null ? milestoneId : nodeIn(scene, repository, milestoneId, 'Milestone'),
  };
}

/** Refused as a whole, where a workflow's token may not: then nothing is made. */
function newValues(
  { store, actor, features }: Scene,
  { id: repository }: Repository,
  values: readonly NewValue[],
): Record<number, string> {
  if (values.length > 0 && features.fieldRights === 'refuse' && actor.kind === 'app')
    throw forbidden('Resource not accessible by integration');
  const checked = values.map((value) => checkedValue(store, { repository }, value));
  return Object.fromEntries(
    checked.flatMap(({ field, value }) => (value === null ? [] : [[field, value] as const])),
  );
}
