/** Who did what to an issue: for people who are to review it. */
import * as z from 'zod';
import { type Deed, ReadFailure } from '../model/ports.ts';
import type { Client } from './client.ts';
import { Queries } from './queries.ts';

/** Issues that are asked about, in one request; of each, the newest events. */
const mostIssues = 20;
const mostEvents = 30;

const event = z.object({
  __typename: z.string(),
  createdAt: z.string().optional(),
  actor: z.object({ login: z.string() }).nullish(),
  currentTitle: z.string().optional(),
  label: z.object({ name: z.string() }).optional(),
});

const answer = z.object({
  repository: z.record(
    z.string(),
    z
      .object({ number: z.number(), timelineItems: z.object({ nodes: z.array(event.nullable()) }) })
      .nullable(),
  ),
});

/** What cannot be read is not known: nothing hangs on it. */
export async function deeds(
  client: Client,
  repository: { owner: string; name: string },
  numbers: readonly number[],
): Promise<ReadonlyMap<number, readonly Deed[]>> {
  const asked = [...new Set(numbers)].slice(0, mostIssues);
  if (asked.length === 0) return new Map();
  const text = `
query Deeds($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name) {
    ${asked.map((number) => `issue${number}: issue(number: ${number}) { ...Events }`).join('\n    ')}
  }
}
fragment Events on Issue {
  number
  timelineItems(last: ${mostEvents}, itemTypes: [RENAMED_TITLE_EVENT, LABELED_EVENT, UNLABELED_EVENT]) {
    nodes {
      __typename
      ... on RenamedTitleEvent { createdAt actor { login } currentTitle }
      ... on LabeledEvent { createdAt actor { login } label { name } }
      ... on UnlabeledEvent { createdAt actor { login } label { name } }
    }
  }
}`;
  const queries = new Queries(client, repository, 'issues=read');
  try {
    const found = await queries.query({ text, variables: {} }, answer, () => true);
    return new Map(
      Object.values(found.repository).flatMap((issue) =>
        issue ? [[issue.number, issue.timelineItems.nodes.flatMap(deedOf).reverse()] as const] : [],
      ),
    );
  } catch (error) {
    if (!(error instanceof ReadFailure)) throw error;
    return new Map();
  }
}

const kinds: Readonly<Record<string, Deed['what']>> = {
  RenamedTitleEvent: 'renamed',
  LabeledEvent: 'labeled',
  UnlabeledEvent: 'unlabeled',
};

function deedOf(one: z.output<typeof event> | null): Deed[] {
  const what = kinds[one?.__typename ?? ''];
  const subject = one?.currentTitle ?? one?.label?.name;
  if (!one || !what || subject === undefined || one.createdAt === undefined) return [];
  return [{ what, subject, at: one.createdAt, ...(one.actor ? { by: one.actor.login } : {}) }];
}
