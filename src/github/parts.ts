/** Lists in issues, pull requests and commits, asked for apart: where a page is not the end, or all at once is too heavy. */
import { pageSize } from '../model/limits.ts';
import * as answers from './answers.ts';
import { pageWithin } from './bearable.ts';
import { type PartPage, partsDocument } from './documents.ts';
import { isMissingSubject, type Queries } from './queries.ts';

/** A list from where it was read on. */
export interface Part<L extends answers.ListName> {
  readonly totalCount: number;
  readonly nodes: readonly answers.Listed<L>[];
}

/**
 * One list of many, by their node ids. What was deleted is left out; a list that the token may not see is null.
 * @param most nodes of each, a page more or less
 * @throws {ReadFailure} where one node alone is too heavy
 */
export async function readParts<L extends answers.ListName>(
  queries: Queries,
  list: L,
  from: readonly PartPage[],
  most = Number.POSITIVE_INFINITY,
): Promise<ReadonlyMap<string, Part<L> | null>> {
  const found = new Map<string, { totalCount: number; nodes: answers.Listed<L>[] } | null>();
  const shape = answers.pagesOf(answers.listed[list]);
  let left = from;
  while (left.length > 0) {
    const read = await queries.bearable.parts.each(
      left,
      async (some, asked) => {
        const document = partsDocument(list, some, pageWithin(pageSize, asked.lightness));
        const parts = await queries.query(document, shape, isMissingSubject, asked);
        return some.map(({ id }, index) => ({ id, page: parts[`part${index}`]?.[list] }));
      },
      ({ id }) => `${words[list]} of ${queries.names.of(id)}`,
    );
    left = read.flatMap(({ id, page }): PartPage[] => {
      if (page === undefined) return [];
      if (page === null) {
        found.set(id, null);
        return [];
      }
      const nodes = [...(found.get(id)?.nodes ?? []), ...(page.nodes as answers.Listed<L>[])];
      found.set(id, { totalCount: page.totalCount, nodes });
      const { hasNextPage, endCursor } = page.pageInfo;
      return hasNextPage && nodes.length < most ? [{ id, after: endCursor }] : [];
    });
  }
  return found;
}

/** One of each, for people. */
const words: Readonly<Record<answers.ListName, string>> = {
  labels: 'one label',
  assignees: 'one assignee',
  assignedActors: 'one assignee',
  blockedBy: 'one link',
  issueFieldValues: 'one field',
  subIssues: 'one sub-issue',
  commits: 'one commit',
  closingIssuesReferences: 'one closing reference',
  parents: 'one parent',
  associatedPullRequests: 'one pull request',
};
