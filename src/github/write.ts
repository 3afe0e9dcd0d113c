/**
 * The writes of the sync. Labels and milestones through REST (milestones have no other way), issues and links
 * through GraphQL, which makes an issue with its labels, milestone and parent at once and takes many steps in
 * one request.
 */

import * as z from 'zod';
import type { IssueReference, Repository } from '../model/github.ts';
import type { Answer, NewIssue, Writer } from '../model/ports.ts';
import { type Client, once } from './client.ts';
import { existingLabel, existingMilestone, orExisting } from './existing.ts';
import { latestDescription } from './latest.ts';
import { fieldInput } from './mutations.ts';
import { Queries } from './queries.ts';
import { asAnswer, refused } from './refusal.ts';
import { isTooNew, settling, untilFound } from './settling.ts';
import { type Hands, hands, takeAll } from './take.ts';

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
  const queries = new Queries(client, { owner, name: repo }, 'issues=read');
  const taking = hands(client, queries);
  const { made } = taking;
  return {
    createLabel: ({ name, color, description }) =>
      asAnswer(() =>
        orExisting(
          async () => {
            const { data } = await issues.createLabel({ ...place, name, color, description });
            made.add(data.node_id);
            return { ok: true, value: { id: data.node_id } };
          },
          () => existingLabel(queries, name),
          `the name "${name}" is taken by a label that GitHub does not show: it may be archived; bring it back there, or choose another name`,
        ),
      ),
    updateLabel: (name, { name: newName, color, description }) =>
      asAnswer(async () => {
        const set = { ...(newName ? { new_name: newName } : {}), ...(color ? { color } : {}) };
        const text = description === undefined ? {} : { description };
        const { data } = await issues.updateLabel({ ...place, name, ...set, ...text });
        return { ok: true, value: { id: data.node_id } };
      }),
    createMilestone: ({ title, description, due }) =>
      asAnswer(() =>
        orExisting(
          async () => {
            const date = due ? { due_on: noon(due) } : {};
            const { data } = await issues.createMilestone({ ...place, title, description, ...date });
            made.add(data.node_id);
            return { ok: true, value: { id: data.node_id, url: data.html_url } };
          },
          () => existingMilestone(queries, title),
          `the title "${title}" is taken by a milestone that GitHub does not show`,
        ),
      ),
    updateMilestone: (number, { due, ...set }, description) =>
      asAnswer(async () => {
        // The description says nothing of clearing a date; null is what clears it in practice.
        const date = due === undefined ? {} : { due_on: (due === null ? null : noon(due)) as string };
        const one = { ...place, milestone_number: number, ...set, ...date, ...once };
        let id = '';
        await client.write({ made: 0, changed: 1 }, async () => {
          const text = description && {
            description: description(await latestDescription(queries, number)),
          };
          return async () => {
            const response = await issues.updateMilestone({ ...one, ...text });
            id = response.data.node_id;
            return response;
          };
        });
        return { ok: true, value: { id } };
      }),
    createIssue: (issue) => createIssue(client, repository.id, issue, taking),
    take: (steps) => takeAll(taking, steps),
  };
}

/** GitHub floors a due date to a day of Pacific time; noon in UTC is that day all the year. */
function noon(date: string): string {
  return `${date}T12:00:00Z`;
}

async function createIssue(
  client: Client,
  repositoryId: string,
  issue: NewIssue,
  { made, fields: rights }: Hands,
): Promise<Answer<IssueReference>> {
  const { title, body, labels, milestone, parent, assignees, fields = [], type } = issue;
  const createDocument = createDocumentOf(parent !== undefined);
  const input = {
    repositoryId,
    title,
    body,
    labelIds: labels,
    ...(assignees.length === 0 ? {} : { assigneeIds: assignees }),
    ...(milestone === undefined ? {} : { milestoneId: milestone }),
    ...(parent === undefined ? {} : { parentIssueId: parent }),
    ...(type === undefined ? {} : { issueTypeId: type }),
  };
  const values = () =>
    fields.length > 0 && rights.some ? { issueFields: fields.map((one) => fieldInput(one)) } : {};
  const send = () =>
    client.mutate({ made: 1, changed: 0 }, async () => ({
      text: createDocument,
      variables: { input: { ...input, ...values() } },
    }));
  return asAnswer(async (): Promise<Answer<IssueReference>> => {
    let answer = await send();
    for (const wait of settling) {
      if (!isTooNew(input, answer.errors, made)) break;
      await client.pause(wait, untilFound);
      answer = await send();
    }
    let parsed = created.safeParse(answer.data);
    // Refused as a whole, and so not made: it is made without what the token may not give.
    const beside = !parsed.success && 'issueFields' in values() ? rights.noteOf(answer.errors) : undefined;
    if (beside !== undefined) {
      answer = await send();
      parsed = created.safeParse(answer.data);
    }
    if (!parsed.success) return refused(answer);
    const { id, number, repository, ...rest } = parsed.data.createIssue.issue;
    made.add(id);
    const value = { id, number, repository: repository.nameWithOwner };
    const left = silentlyDropped(issue, rest);
    const told = beside === undefined ? {} : { beside };
    return left.length === 0 ? { ok: true, value, ...told } : { ok: true, value, note: silence(left) };
  });
}

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
