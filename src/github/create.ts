/** An issue is made with its labels, milestone and parent at once; what GitHub left out of that without a word is told. */
import * as z from 'zod';
import type { IssueReference } from '../model/github.ts';
import { type Answer, type NewIssue, ReadFailure } from '../model/ports.ts';
import { type GraphqlError, isTooHeavy, isTooMuch } from './client.ts';
import { everything } from './documents.ts';
import { IssueQueries } from './issues.ts';
import { fieldInput } from './mutations.ts';
import { readParts } from './parts.ts';
import type { Queries } from './queries.ts';
import { asAnswer, refused } from './refusal.ts';
import { isTooNew, settling, untilFound } from './settling.ts';
import type { Hands } from './take.ts';

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

/** @param repositoryId a node id */
export async function makeIssue(
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
  const send = async () => {
    const lists = creations.lightness === 0 && client.bearable.issues.lightness === 0;
    try {
      return await client.mutate({ made: 1, changed: 0 }, async () => ({
        text: createDocumentOf(issue, lists),
        variables: { input: { ...input, ...values() } },
      }));
    } catch (error) {
      // It may have been made; what comes after it asks for less.
      if (isTooMuch(error)) creations.shrink(1);
      throw error;
    }
  };
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
