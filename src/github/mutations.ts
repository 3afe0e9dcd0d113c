/** Steps as GraphQL: each is made of what is there right before, and all together are one document. */
import { type FieldValue, type Latest, ReadFailure, type Rewritten, type Step } from '../model/ports.ts';
import type { Mutation } from './client.ts';
import { waitsFor } from './order.ts';
import { type Refusal, unread } from './refusal.ts';

/** A step, ready to be sent, or the reason why it is not. */
export interface Prepared {
  /** Absent where there is nothing to send. */
  readonly input?: Record<string, unknown>;
  readonly rewritten: Rewritten;
  /** What is not done, though the rest of it may be. */
  readonly refusal?: Refusal;
  /** The node id of what it would write over, where that is not there. */
  readonly missing?: string;
}

/** @param latest reads what people may have written, by node id */
export async function prepare(
  steps: readonly Step[],
  latest: (issues: readonly string[]) => Promise<ReadonlyMap<string, Latest>>,
): Promise<readonly Prepared[]> {
  const over = new Set(steps.flatMap((step) => (step.do === 'edit' && step.over ? step.issue : [])));
  try {
    const now = new Map(over.size === 0 ? [] : await latest([...over]));
    return held(
      steps,
      steps.map((step) => prepared(step, now)),
    );
  } catch (error) {
    if (!(error instanceof ReadFailure)) throw error;
    // What goes with a text that stays as it is waits for the next run too; links have no part in it.
    const isLink = (step: Step) => step.do === 'block' || step.do === 'unblock';
    return steps.map((step) =>
      over.has(step.issue) && !isLink(step) ? { refusal: unread(error), rewritten: {} } : asItIs(step),
    );
  }
}

/** What waits for a step that is not sent is not sent either. */
function held(steps: readonly Step[], all: readonly Prepared[]): readonly Prepared[] {
  const held: Prepared[] = [];
  for (const [index, step] of steps.entries()) {
    const before = held.find(
      ({ input, refusal }, at) => refusal && !input && steps[at] && waitsFor(step, steps[at]),
    );
    const own = all[index] ?? { rewritten: {} };
    held.push(before?.refusal ? { refusal: before.refusal, rewritten: {} } : own);
  }
  return held;
}

/** @param now is brought up to what the step leaves: the next may write over the same text */
function prepared(step: Step, now: Map<string, Latest>): Prepared {
  if (step.do !== 'edit' || !step.over) return asItIs(step);
  const there = now.get(step.issue);
  if (!there)
    return {
      missing: step.issue,
      refusal: { message: 'the issue is not there any more', stop: false },
      rewritten: {},
    };
  const { body, people, cannot } = step.over(there);
  if (body !== undefined) now.set(step.issue, { ...there, body });
  const text = body === undefined ? {} : { body };
  const input = { ...inputOf(step), ...text, ...(people === undefined ? {} : { assigneeIds: people }) };
  return {
    ...(Object.keys(input).length > 1 ? { input } : {}),
    rewritten: body === undefined ? {} : { body, before: there.body },
    ...(cannot === undefined ? {} : { refusal: { message: cannot, stop: false } }),
  };
}

function asItIs(step: Step): Prepared {
  return { input: inputOf(step), rewritten: {} };
}

/** Under which a step's answer comes. */
export function aliasOf(index: number): string {
  return `step${index}`;
}

/** One alias a step; nothing where there is nothing to send. */
export function mutationOf(steps: readonly Step[], prepared: readonly Prepared[]): Mutation | undefined {
  const sent = steps.flatMap((step, index) => {
    const input = prepared[index]?.input;
    return input ? [{ ...mutations[step.do], index, values: input }] : [];
  });
  if (sent.length === 0) return undefined;
  const declared = sent.map(({ input, index }) => `$input${index}: ${input}!`);
  const fields = sent.map(({ field, index }) => {
    return `  ${aliasOf(index)}: ${field}(input: $input${index}) { clientMutationId }`;
  });
  return {
    text: `mutation Steps(${declared.join(', ')}) {\n${fields.join('\n')}\n}`,
    variables: Object.fromEntries(sent.map(({ index, values }) => [`input${index}`, values])),
  };
}

const mutations: Readonly<Record<Step['do'], { field: string; input: string }>> = {
  edit: { field: 'updateIssue', input: 'UpdateIssueInput' },
  'set-fields': { field: 'setIssueFieldValue', input: 'SetIssueFieldValueInput' },
  label: { field: 'addLabelsToLabelable', input: 'AddLabelsToLabelableInput' },
  unlabel: { field: 'removeLabelsFromLabelable', input: 'RemoveLabelsFromLabelableInput' },
  assign: { field: 'addAssigneesToAssignable', input: 'AddAssigneesToAssignableInput' },
  unassign: { field: 'removeAssigneesFromAssignable', input: 'RemoveAssigneesFromAssignableInput' },
  block: { field: 'addBlockedBy', input: 'AddBlockedByInput' },
  unblock: { field: 'removeBlockedBy', input: 'RemoveBlockedByInput' },
  'put-under': { field: 'addSubIssue', input: 'AddSubIssueInput' },
  'take-from': { field: 'removeSubIssue', input: 'RemoveSubIssueInput' },
  place: { field: 'reprioritizeSubIssue', input: 'ReprioritizeSubIssueInput' },
  pin: { field: 'pinIssue', input: 'PinIssueInput' },
  comment: { field: 'addComment', input: 'AddCommentInput' },
  'edit-comment': { field: 'updateIssueComment', input: 'UpdateIssueCommentInput' },
  close: { field: 'closeIssue', input: 'CloseIssueInput' },
  reopen: { field: 'reopenIssue', input: 'ReopenIssueInput' },
};

function inputOf(step: Step): Record<string, unknown> {
  const { issue } = step;
  switch (step.do) {
    case 'edit': {
      const title = step.title === undefined ? {} : { title: step.title };
      const milestone = step.milestone === undefined ? {} : { milestoneId: step.milestone };
      const type = step.type === undefined ? {} : { issueTypeId: step.type };
      return { id: issue, ...title, ...milestone, ...type };
    }
    case 'set-fields':
      return { issueId: issue, issueFields: step.fields.map(fieldInput) };
    case 'label':
    case 'unlabel':
      return { labelableId: issue, labelIds: step.labels };
    case 'assign':
    case 'unassign':
      return { assignableId: issue, assigneeIds: step.people };
    case 'block':
    case 'unblock':
      return { issueId: issue, blockingIssueId: step.blocker };
    case 'put-under':
      return { issueId: step.parent, subIssueId: issue, replaceParent: true };
    case 'take-from':
      return { issueId: step.parent, subIssueId: issue };
    case 'place': {
      const { after, before } = step;
      const place = after === undefined ? { beforeId: before } : { afterId: after };
      return { issueId: step.parent, subIssueId: issue, ...place };
    }
    case 'pin':
      return { issueId: issue };
    case 'comment':
      return { subjectId: issue, body: step.body };
    case 'edit-comment':
      return { id: step.comment, body: step.body };
    case 'close':
      return step.as === 'duplicate'
        ? { issueId: issue, stateReason: 'DUPLICATE', duplicateIssueId: step.of }
        : { issueId: issue, stateReason: step.as === 'completed' ? 'COMPLETED' : 'NOT_PLANNED' };
    case 'reopen':
      return { issueId: issue };
  }
}

/** As it goes in, for an issue that is there and for one that is made. */
export function fieldInput({ field, value }: FieldValue): object {
  if (value === null) return { fieldId: field, delete: true };
  return 'date' in value
    ? { fieldId: field, dateValue: value.date }
    : { fieldId: field, singleSelectOptionId: value.option };
}
