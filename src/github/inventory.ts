/**
 * Reads a repository page by page, for an import. What it costs follows the repository: a request for each hundred issues,
 * one for each hundred labels or milestones, and one for each hundred issues that are closed and block something open.
 */

import type { Inventory, Keeping, Selection } from '../model/inventory.ts';
import { pageSize } from '../model/limits.ts';
import { ReadFailure } from '../model/ports.ts';
import * as answers from './answers.ts';
import type { Client } from './client.ts';
import type { IssueList } from './documents.ts';
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
  const capabilities = { ...overview.capabilities, actors: false, fields: false, types: false };
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
  const issueQueries = new IssueQueries(queries, capabilities);
  for (let after: string | null = null; ; ) {
    const page = await issueQueries.page(list, after);
    seen += page.seen;
    for (const node of page.nodes) keep(node, true);
    keeping.tell({ read: seen, total: page.total });
    after = page.next;
    if (after !== null) continue;
    if (typeof list === 'string') unlisted = Math.max(0, page.total - seen);
    break;
  }
  const left = [...awaited].filter((number) => !read.has(number));
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

/** A list, or what to search for. */
function listOf(
  { state, query, milestone, labels, since }: Selection,
  repository: string,
  milestones: Inventory['milestones'],
): IssueList | string {
  const within = milestone === undefined ? undefined : milestoneCalled(milestone, milestones, repository);
  if (query === undefined)
    return {
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
  return terms.join(' ');
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
