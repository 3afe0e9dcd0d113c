/**
 * The writes of the sync. Labels and milestones through REST (milestones have no other way), issues and links
 * through GraphQL, which makes an issue with its labels, milestone and parent at once and takes many steps in
 * one request.
 */
import * as z from 'zod';
import type { IssueReference, Repository } from '../model/github.ts';
import type { Answer, NewIssue, Step, Writer } from '../model/ports.ts';
import type { Client, GraphqlAnswer, GraphqlError } from './client.ts';
import { graphqlRefusal, refusalOf } from './refusal.ts';

const node = z.object({ id: z.string() });
const created = z.object({
  createIssue: z.object({
    issue: z.object({
      id: z.string(),
      number: z.number(),
      repository: z.object({ nameWithOwner: z.string() }),
      labels: z.object({ nodes: z.array(node) }).nullable(),
      assignees: z.object({ nodes: z.array(node) }),
      milestone: node.nullable(),
      parent: node.nullish(),
    }),
  }),
});

/** @param child whether it is made under a parent: a server without sub-issues does not know the field */
const createDocumentOf = (child: boolean) => `
mutation CreateIssue($input: CreateIssueInput!) {
  createIssue(input: $input) {
    issue {
      id
      number
      repository { nameWithOwner }
      labels(first: 100) { nodes { id } }
      assignees(first: 10) { nodes { id } }
      milestone { id }
      ${child ? 'parent { id }' : ''}
    }
  }
}`;

/** @param repository as it was read: under the name that it has now */
export function writer(client: Client, repository: Repository): Writer {
  // The name that it has now: a write to a former one is answered with a redirect, and would be lost.
  const [owner = '', repo = ''] = repository.name.split('/');
  const place = { owner, repo };
  const { issues } = client.rest;
  const made: Made = new Set();
  return {
    createLabel: ({ name, color, description }) =>
      rest(async () => {
        const { data } = await issues.createLabel({ ...place, name, color, description });
        made.add(data.node_id);
        return data;
      }),
    updateLabel: (name, { name: newName, color, description }) =>
      rest(async () => {
        const set = { ...(newName ? { new_name: newName } : {}), ...(color ? { color } : {}) };
        const text = description === undefined ? {} : { description };
        return (await issues.updateLabel({ ...place, name, ...set, ...text })).data;
      }),
    createMilestone: ({ title, description, due }) =>
      attempt(async () => {
        const date = due ? { due_on: noon(due) } : {};
        const { data } = await issues.createMilestone({ ...place, title, description, ...date });
        made.add(data.node_id);
        return { ok: true, value: { id: data.node_id, url: data.html_url } };
      }),
    updateMilestone: (number, { due, ...set }) =>
      rest(async () => {
        // The description says nothing of clearing a date; null is what clears it in practice.
        const date = due === undefined ? {} : { due_on: (due === null ? null : noon(due)) as string };
        return (await issues.updateMilestone({ ...place, milestone_number: number, ...set, ...date })).data;
      }),
    createIssue: (issue) => createIssue(client, repository.id, issue, made),
    take: (steps) => takeAll(client, steps, made),
  };
}

/** Node ids of what this run made: for some seconds other mutations may not find it. */
type Made = Set<string>;

/** Milliseconds to wait before each further attempt with what is new: 12 s were seen until it was found. */
const settling = [1_000, 2_000, 4_000, 8_000, 16_000];

/** Whether nothing was done because something is too new. */
function isTooNew(input: object, errors: readonly GraphqlError[], made: ReadonlySet<string>): boolean {
  const named: unknown[] = Object.values(input).flat();
  const isNew = named.some((id) => typeof id === 'string' && made.has(id));
  return isNew && errors.some(({ type }) => type === 'NOT_FOUND');
}

/** GitHub floors a due date to a day of Pacific time; noon in UTC is that day all the year. */
function noon(date: string): string {
  return `${date}T12:00:00Z`;
}

interface Written {
  readonly node_id: string;
}

async function rest(request: () => Promise<Written>): Promise<Answer<{ id: string }>> {
  return attempt(async () => ({ ok: true, value: { id: (await request()).node_id } }));
}

async function createIssue(
  client: Client,
  repositoryId: string,
  issue: NewIssue,
  made: Made,
): Promise<Answer<IssueReference>> {
  const { title, body, labels, milestone, parent, assignees } = issue;
  const createDocument = createDocumentOf(parent !== undefined);
  const input = {
    repositoryId,
    title,
    body,
    labelIds: labels,
    ...(assignees.length === 0 ? {} : { assigneeIds: assignees }),
    ...(milestone === undefined ? {} : { milestoneId: milestone }),
    ...(parent === undefined ? {} : { parentIssueId: parent }),
  };
  return attempt(async (): Promise<Answer<IssueReference>> => {
    let answer = await client.mutate(createDocument, { input }, 1);
    for (const wait of settling) {
      if (!isTooNew(input, answer.errors, made)) break;
      await client.pause(wait, untilFound);
      answer = await client.mutate(createDocument, { input }, 1);
    }
    const parsed = created.safeParse(answer.data);
    if (!parsed.success) return refused(answer);
    const { id, number, repository, ...rest } = parsed.data.createIssue.issue;
    made.add(id);
    const value = { id, number, repository: repository.nameWithOwner };
    const left = silentlyDropped(issue, rest);
    return left.length === 0 ? { ok: true, value } : { ok: true, value, note: silence(left) };
  });
}

const untilFound = 'what is new to be found';

type Got = Omit<z.output<typeof created>['createIssue']['issue'], keyof IssueReference>;

/** A token without write access may open issues, and GitHub leaves out the rest without a word. */
function silentlyDropped(asked: NewIssue, made: Got): string[] {
  const has = (list: { nodes: { id: string }[] } | null, ids: readonly string[]) => {
    return ids.every((id) => list?.nodes.some((one) => one.id === id));
  };
  return [
    ...(has(made.labels, asked.labels) ? [] : ['labels']),
    ...(has(made.assignees, asked.assignees) ? [] : ['assignees']),
    ...((asked.milestone ?? made.milestone?.id) === made.milestone?.id ? [] : ['milestone']),
    ...((asked.parent ?? made.parent?.id) === made.parent?.id ? [] : ['parent']),
  ];
}

function silence(left: readonly string[]): string {
  return `GitHub made the issue without its ${left.join(' and ')}: the token needs write access to issues`;
}

/**
 * In documents of at most so many steps as the pace allows; one answer for each step, in order.
 * @param made node ids of what this run created: GitHub may need a moment to find that again
 */
export async function takeAll(
  client: Client,
  steps: readonly Step[],
  made: ReadonlySet<string> = new Set(),
): Promise<Answer<null>[]> {
  const answers: Answer<null>[] = [];
  while (answers.length < steps.length) {
    const next = steps.slice(answers.length, answers.length + client.mostMutations);
    answers.push(...(await takeSettled(client, next, made)));
    const stop = answers.find((answer) => !answer.ok && answer.stop);
    if (stop) return steps.map((_, index) => answers[index] ?? stop);
  }
  return answers;
}

/** Steps that name what is too new are taken again, in their order. */
async function takeSettled(
  client: Client,
  steps: readonly Step[],
  made: ReadonlySet<string>,
): Promise<Answer<null>[]> {
  const taken = await take(client, steps, made);
  for (const wait of settling) {
    const early = [...taken.entries()].filter(([, { tooNew }]) => tooNew);
    if (early.length === 0) break;
    const again = await attempt(async () => {
      await client.pause(wait, untilFound);
      const late = early.flatMap(([index]) => steps[index] ?? []);
      return { ok: true, value: await take(client, late, made) };
    });
    for (const [place, [index]] of early.entries()) {
      const late = again.ok ? again.value[place] : { answer: again, tooNew: false };
      if (late) taken[index] = late;
    }
  }
  return taken.map(({ answer }) => answer);
}

interface Taken {
  readonly answer: Answer<null>;
  readonly tooNew: boolean;
}

/** One document, one alias a step; GitHub takes them in order and answers each for itself. */
async function take(client: Client, steps: readonly Step[], made: ReadonlySet<string>): Promise<Taken[]> {
  const declared = steps.map((step, index) => `$input${index}: ${mutations[step.do].input}!`);
  const fields = steps.map((step, index) => {
    return `  step${index}: ${mutations[step.do].field}(input: $input${index}) { clientMutationId }`;
  });
  const document = `mutation Steps(${declared.join(', ')}) {\n${fields.join('\n')}\n}`;
  const inputs = steps.map(inputOf);
  const variables = Object.fromEntries(inputs.map((input, index) => [`input${index}`, input]));
  const result = await attempt(async () => ({
    ok: true,
    value: await client.mutate(document, variables, steps.length),
  }));
  if (!result.ok) return steps.map(() => ({ answer: result, tooNew: false }));
  const { data, errors } = result.value;
  return inputs.map((input, index) => {
    if (data?.[`step${index}`]) return { answer: { ok: true, value: null }, tooNew: false };
    const own = errors.filter(({ path }) => path === undefined || path[0] === `step${index}`);
    return { answer: refused({ data: null, errors: own }), tooNew: isTooNew(input, own, made) };
  });
}

const mutations: Readonly<Record<Step['do'], { field: string; input: string }>> = {
  edit: { field: 'updateIssue', input: 'UpdateIssueInput' },
  label: { field: 'addLabelsToLabelable', input: 'AddLabelsToLabelableInput' },
  unlabel: { field: 'removeLabelsFromLabelable', input: 'RemoveLabelsFromLabelableInput' },
  assign: { field: 'addAssigneesToAssignable', input: 'AddAssigneesToAssignableInput' },
  unassign: { field: 'removeAssigneesFromAssignable', input: 'RemoveAssigneesFromAssignableInput' },
  block: { field: 'addBlockedBy', input: 'AddBlockedByInput' },
  unblock: { field: 'removeBlockedBy', input: 'RemoveBlockedByInput' },
  'put-under': { field: 'addSubIssue', input: 'AddSubIssueInput' },
  'take-from': { field: 'removeSubIssue', input: 'RemoveSubIssueInput' },
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
      const body = step.body === undefined ? {} : { body: step.body };
      const milestone = step.milestone === undefined ? {} : { milestoneId: step.milestone };
      const people = step.people === undefined ? {} : { assigneeIds: step.people };
      return { id: issue, ...title, ...body, ...milestone, ...people };
    }
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

type Refused = Extract<Answer<unknown>, { ok: false }>;

async function attempt<T>(request: () => Promise<Answer<T>>): Promise<Answer<T>> {
  try {
    return await request();
  } catch (error) {
    const refusal = refusalOf(error);
    if (!refusal) throw error;
    return { ok: false, ...refusal };
  }
}

function refused({ errors }: GraphqlAnswer): Refused {
  const [error] = errors;
  if (error) return { ok: false, ...graphqlRefusal(error) };
  return {
    ok: false,
    message: 'GitHub answered without the result; the next run looks what became of it',
    stop: false,
  };
}
