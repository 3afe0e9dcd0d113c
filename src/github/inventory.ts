/**
 * Reads a repository page by page, for an import. What it costs follows the repository: a request for each hundred issues,
 * one for each hundred labels or milestones, and one for each hundred issues that are closed and block something open.
 */

import type { Inventory, Keeping, Selection } from '../model/inventory.ts';
import { pageSize } from '../model/limits.ts';
import { ReadFailure } from '../model/ports.ts';
import * as answers from './answers.ts';
import type { Client } from './client.ts';
import * as documents from './documents.ts';
import { IssueQueries } from './issues.ts';
import { readOverview } from './overview.ts';
import { Queries } from './queries.ts';

/**
 * @param keeping gets each issue as it is read, so that nobody has to hold the texts of all of them
 * @throws {ReadFailure} also where the milestone that is asked for is not there
 */
export async function takeInventory(
  client: Client,
  name: { owner: string; name: string },
  selection: Selection,
  keeping: Keeping,
): Promise<Inventory> {
  const queries = new Queries(client, name, 'issues=read');
  const overview = await readOverview(queries, false, new AbortController().signal);
  const { repository, labels, milestones } = overview;
  const capabilities = { ...overview.capabilities, actors: false };
  const list = listOf(selection, repository.name, milestones);
  const read = new Set<number>();
  const awaited = new Set<number>();
  const keep = (node: answers.IssueNode, asked: boolean) => {
    const issue = answers.issueFrom(node);
    if (issue.repository !== repository.name || read.has(issue.number)) return;
    if (asked && !isAsked(issue.labels, selection)) return;
    read.add(issue.number);
    keeping.keep(issue, asked);
    if (!asked || issue.state !== 'open') return;
    for (const blocker of issue.blockedBy)
      if (blocker.repository === repository.name && blocker.state !== 'open') awaited.add(blocker.number);
  };
  let unlisted = 0;
  let seen = 0;
  for (let after: string | null = null; ; ) {
    const from: string | null = after;
    const page = await queries.bearable.issues.page(async (first, asked) => {
      if (list.kind === 'search') {
        const document = documents.searchDocument(capabilities, list.query, first, from);
        const { search } = await queries.query(document, answers.foundIssues, () => false, asked);
        return { ...search, totalCount: search.issueCount };
      }
      const document = documents.issuesDocument(capabilities, list, first, from);
      return (await queries.query(document, answers.issues, () => false, asked)).repository.issues;
    });
    seen += page.nodes.length;
    for (const node of page.nodes) if (node) keep(node, true);
    keeping.tell({ read: seen, total: page.totalCount });
    after = page.pageInfo.endCursor;
    if (page.pageInfo.hasNextPage && after !== null) continue;
    if (list.kind === 'search') unlisted = Math.max(0, page.totalCount - seen);
    break;
  }
  const left = [...awaited].filter((number) => !read.has(number));
  const issueQueries = new IssueQueries(queries, capabilities);
  for (let start = 0; start < left.length; start += pageSize) {
    const some = await issueQueries.byNumber(left.slice(start, start + pageSize));
    for (const node of some) keep(node, false);
    keeping.tell({ read: seen + start + some.length, total: seen + left.length });
  }
  return { repository, labels, milestones, unlisted };
}

/** Of a list that means any of several labels, those that have all. */
function isAsked(labels: readonly string[], { labels: wanted }: Selection): boolean {
  const has = new Set(labels.map((label) => label.toLowerCase()));
  return wanted.every((label) => has.has(label.toLowerCase()));
}

type List =
  | ({ readonly kind: 'list' } & documents.IssueList)
  | { readonly kind: 'search'; readonly query: string };

function listOf(
  { state, query, milestone, labels, since }: Selection,
  repository: string,
  milestones: Inventory['milestones'],
): List {
  const within = milestone === undefined ? undefined : milestoneCalled(milestone, milestones, repository);
  if (query === undefined)
    return {
      kind: 'list',
      state,
      ...(labels.length === 0 ? {} : { labels }),
      ...(within ? { milestone: within.number } : {}),
      ...(since === undefined ? {} : { since }),
    };
  const terms = [
    `repo:${repository} is:issue`,
    ...(state === 'open' ? ['is:open'] : []),
    ...(within ? [`milestone:"${unquoted(within.title)}"`] : []),
    ...labels.map((label) => `label:"${unquoted(label)}"`),
    ...(since === undefined ? [] : [`updated:>=${since}`]),
    query,
  ];
  return { kind: 'search', query: terms.join(' ') };
}

/** A search has no way to say a quotation mark. */
function unquoted(text: string): string {
  return text.replaceAll('"', ' ');
}

function milestoneCalled(
  asked: string,
  milestones: Inventory['milestones'],
  repository: string,
): Inventory['milestones'][number] {
  const found =
    milestones.find(({ title }) => title.toLowerCase() === asked.toLowerCase()) ??
    milestones.find(({ number }) => `${number}` === asked);
  if (found) return found;
  throw new ReadFailure(`${repository} has no milestone "${asked}"; write its title or its number`);
}
