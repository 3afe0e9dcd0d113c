/**
 * The writes of the sync. Labels and milestones through REST (milestones have no other way), issues and links
 * through GraphQL, which makes an issue with its labels, milestone and parent at once and takes many steps in
 * one request.
 */

import * as z from 'zod';
import type { IssueReference, Repository } from '../model/github.ts';
import { type Answer, type NewIssue, ReadFailure, type Writer } from '../model/ports.ts';
import { type Client, type GraphqlError, isTooHeavy, once } from './client.ts';
import { everything } from './documents.ts';
import { existingLabel, existingMilestone, orExisting } from './existing.ts';
import { IssueQueries } from './issues.ts';
import { latestDescription } from './latest.ts';
import { fieldInput } from './mutations.ts';
import { readParts } from './parts.ts';
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
      milestone: node.nullable(),
      parent: node.nullish(),
      /** Absent where nobody asked, as the next; null where that was too heavy. */
      labels: z.object({ nodes: z.array(node) }).nullish(),
      assignees: z.object({ nodes: z.array(node) }).optional(),
    }),
  }),
});

/** A server without sub-issues does not know the field, and one that bears little answers without the lists. */
const createDocumentOf = ({ parent, labels, assignees }: NewIssue, lists: boolean) => `
mutation CreateIssue($input: CreateIssueInput!) {
  createIssue(input: $input) {
    issue {
      id
      number
      repository { nameWithOwner }
      milestone { id }
      ${parent === undefined ? '' : 'parent { id }'}
      ${lists && labels.length > 0 ? 'labels(first: 100) { nodes { id } }' : ''}
      ${lists && assignees.length > 0 ? 'assignees(first: 10) { nodes { id } }' : ''}
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
    createIssue: (issue) => createIssue(queries, repository.id, issue, taking),
    take: (steps) => takeAll(taking, steps),
  };
}

/** GitHub floors a due date to a day of Pacific time; noon in UTC is that day all the year. */
function noon(date: string): string {
  return `${date}T12:00:00Z`;
}

async function createIssue(
  queries: Queries,
  repositoryId: string,
  issue: NewIssue,
  { client, made, fields: rights }: Hands,
): Promise<Answer<IssueReference>> {
  const { title, body, labels, milestone, parent, assignees, fields = [], type } = issue;
  const { creations } = client.bearable;
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
      text: createDocumentOf(issue, creations.lightness === 0),
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
    const isHeavy = answer.errors.some(isTooHeavyBelow);
    if (isHeavy) creations.shrink(1);
    const got = parsed.success
      ? parsed.data.createIssue.issue
      : isHeavy
        ? await madeJustNow(queries, issue)
        : undefined;
    if (!got) return refused(answer);
    made.add(got.id);
    client.names.note(got);
    const { id, number } = got;
    const value = { id, number, repository: got.repository.nameWithOwner };
    const left = await silentlyDropped(queries, issue, got);
    const told = beside === undefined ? {} : { beside };
    return left.length === 0 ? { ok: true, value, ...told } : { ok: true, value, note: silence(left) };
  });
}

type Made = z.output<typeof created>['createIssue']['issue'];

/** It was made, and what was asked about it then was too much. */
function isTooHeavyBelow(error: GraphqlError): boolean {
  return isTooHeavy(error) && (error.path?.length ?? 0) > 1;
}

/** One whose answer was too heavy to tell which it is: the newest of the account's own with its text. */
async function madeJustNow(queries: Queries, { title, body }: NewIssue): Promise<Made | undefined> {
  const issues = new IssueQueries(queries, {
    ...everything,
    links: false,
    assignees: false,
    actors: false,
    fields: false,
    types: false,
  });
  const { nodes } = await issues.newest(null);
  const own = nodes.find((one) => one.viewerDidAuthor && one.title === title && sameText(one.body, body));
  const [found] = own ? await issues.byId([own.id]) : [];
  return found && { ...found, labels: undefined, assignees: undefined };
}

/** GitHub may give line ends back in another way. */
function sameText(one: string, other: string): boolean {
  return one.replaceAll('\r\n', '\n').trim() === other.replaceAll('\r\n', '\n').trim();
}

/** A token without write access may open issues, and GitHub leaves out the rest without a word. */
async function silentlyDropped(queries: Queries, asked: NewIssue, made: Made): Promise<string[]> {
  const lacks = async (list: 'labels' | 'assignees') => {
    const { [list]: wanted } = asked;
    const { [list]: got } = made;
    if (wanted.length === 0) return false;
    if (got) return !wanted.every((id) => got.nodes.some((one) => one.id === id));
    const count = await countOf(queries, list, made.id);
    return count !== undefined && count < wanted.length;
  };
  return [
    ...((await lacks('labels')) ? ['labels'] : []),
    ...((await lacks('assignees')) ? ['assignees'] : []),
    ...((asked.milestone ?? made.milestone?.id) === made.milestone?.id ? [] : ['milestone']),
    ...((asked.parent ?? made.parent?.id) === made.parent?.id ? [] : ['parent']),
  ];
}

/** Where that cannot be read, the next run sees it. */
async function countOf(
  queries: Queries,
  list: 'labels' | 'assignees',
  id: string,
): Promise<number | undefined> {
  try {
    return (await readParts(queries, list, [{ id, after: null }])).get(id)?.totalCount;
  } catch (error) {
    if (error instanceof ReadFailure) return undefined;
    throw error;
  }
}

function silence(left: readonly string[]): string {
  return `GitHub made the issue without its ${left.join(' and ')}: the token needs write access to issues`;
}
