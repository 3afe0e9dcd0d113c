/** Who did what to an issue: for people who are to review it. */
import * as z from 'zod';
import { type Deed, type DeedName, ReadFailure } from '../model/ports.ts';
import type { Client } from './client.ts';
import type { Document } from './documents.ts';
import { Queries } from './queries.ts';

/** Issues in one document, and of each the newest events of the kinds that are looked for. */
const issuesAtOnce = 20;
const mostEvents = 30;

/** More lines than this no pull request has room for. */
const mostIssues = 400;

/** What GraphQL calls it. A server has each of these with what it is about: links, sub-issues, types, fields. */
interface Kind {
  readonly what: Deed['what'];
  readonly types: readonly string[];
  /** What it tells beside who and when, that is asked for. */
  readonly own?: string;
}

const assignee = 'assignee { ... on Actor { login } }';

const kinds: readonly Kind[] = [
  { what: 'renamed', types: ['RenamedTitleEvent'], own: 'currentTitle' },
  { what: 'labeled', types: ['LabeledEvent'], own: 'label { name }' },
  { what: 'unlabeled', types: ['UnlabeledEvent'], own: 'label { name }' },
  { what: 'assigned', types: ['AssignedEvent'], own: assignee },
  { what: 'unassigned', types: ['UnassignedEvent'], own: assignee },
  { what: 'milestoned', types: ['MilestonedEvent'] },
  { what: 'demilestoned', types: ['DemilestonedEvent'] },
  { what: 'blocked', types: ['BlockedByAddedEvent'], own: 'blockingIssue { id }' },
  { what: 'unblocked', types: ['BlockedByRemovedEvent'], own: 'blockingIssue { id }' },
  { what: 'put-under', types: ['ParentIssueAddedEvent'], own: 'parent { id }' },
  { what: 'taken-from', types: ['ParentIssueRemovedEvent'], own: 'parent { id }' },
  { what: 'gave-field', types: threeOf('IssueField'), own: 'issueField { ... on Node { id } }' },
  { what: 'gave-type', types: threeOf('IssueType') },
];

function threeOf(what: string): string[] {
  return ['Added', 'Changed', 'Removed'].map((done) => `${what}${done}Event`);
}

const withId = z.object({ id: z.string() }).nullish();
const event = z.object({
  __typename: z.string(),
  createdAt: z.string().optional(),
  actor: z.object({ login: z.string() }).nullish(),
  currentTitle: z.string().optional(),
  label: z.object({ name: z.string() }).optional(),
  assignee: z.object({ login: z.string().optional() }).nullish(),
  blockingIssue: withId,
  parent: withId,
  issueField: withId,
});

const answer = z.object({
  repository: z.record(
    z.string(),
    z
      .object({ number: z.number(), timelineItems: z.object({ nodes: z.array(event.nullable()) }) })
      .nullable(),
  ),
});

/**
 * Who did what is looked for, by the numbers of issues, the newest first. What cannot be read is not known: nothing hangs
 * on it.
 */
export async function deeds(
  client: Client,
  repository: { owner: string; name: string },
  sought: readonly { readonly number: number; readonly deed?: DeedName }[],
): Promise<ReadonlyMap<number, readonly Deed[]>> {
  const wanted = new Map<number, Set<Deed['what']>>();
  for (const { number, deed } of sought)
    if (deed) wanted.set(number, (wanted.get(number) ?? new Set()).add(deed.what));
  const asked = [...wanted].slice(0, mostIssues);
  const queries = new Queries(client, repository, 'issues=read');
  const known = new Map<number, readonly Deed[]>();
  try {
    for (let from = 0; from < asked.length; from += issuesAtOnce) {
      const document = documentOf(asked.slice(from, from + issuesAtOnce));
      const found = await queries.query(document, answer, () => true);
      for (const issue of Object.values(found.repository))
        if (issue) known.set(issue.number, issue.timelineItems.nodes.flatMap(deedOf).reverse());
    }
  } catch (error) {
    if (!(error instanceof ReadFailure)) throw error;
  }
  return known;
}

function documentOf(
  issues: readonly (readonly [number: number, whats: ReadonlySet<Deed['what']>])[],
): Document {
  const text = `
query Deeds($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name) {
    ${issues.map(([number, whats]) => timelineOf(number, whats)).join('\n    ')}
  }
}`;
  return { text, variables: {} };
}

function timelineOf(number: number, whats: ReadonlySet<Deed['what']>): string {
  const asked = kinds.filter(({ what }) => whats.has(what));
  const items = asked.flatMap(({ types }) => types.map(itemType)).join(', ');
  const events = asked.flatMap(({ types, own = '' }) =>
    types.map((type) => `... on ${type} { createdAt actor { login } ${own} }`),
  );
  return `issue${number}: issue(number: ${number}) {
      number
      timelineItems(last: ${mostEvents}, itemTypes: [${items}]) { nodes { __typename ${events.join(' ')} } }
    }`;
}

/** `ClosedEvent` → `CLOSED_EVENT`. */
const itemType = (type: string): string => type.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase();

function deedOf(one: z.output<typeof event> | null): Deed[] {
  const kind = kinds.find(({ types }) => types.includes(one?.__typename ?? ''));
  if (!one || !kind || one.createdAt === undefined) return [];
  const { currentTitle, label, assignee, blockingIssue, parent, issueField, actor } = one;
  const subject =
    currentTitle ?? label?.name ?? assignee?.login ?? blockingIssue?.id ?? parent?.id ?? issueField?.id;
  return [
    {
      what: kind.what,
      at: one.createdAt,
      ...(subject === undefined ? {} : { subject }),
      ...(actor ? { by: actor.login } : {}),
    },
  ];
}
