/** Which commit a plan was of at a moment. */
import * as answers from './answers.ts';
import { planCommitsDocument } from './documents.ts';
import type { Queries } from './queries.ts';

/**
 * One request. Commits of a branch may be older than their merge: those that were not yet merged do not count.
 * @param paths folders or files: where there is none at the first, the next counts
 * @param moments ISO 8601
 * @returns by moment
 * @throws {ReadFailure}
 */
export async function planCommitsAt(
  queries: Queries,
  head: string,
  paths: readonly string[],
  moments: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const roots = paths.map((path) => (path === '.' ? '' : path));
  const document = planCommitsDocument(head, roots, moments);
  const { repository } = await queries.query(document, answers.planCommits);
  return new Map(
    moments.flatMap((at, index) => {
      const lists = roots.map(
        (_, path) => repository[`at${index * roots.length + path}`]?.history.nodes ?? [],
      );
      const moment = Date.parse(at);
      const found = lists.flatMap((nodes) => nodes.find((node) => touchedAt(node) <= moment) ?? []);
      return found[0] ? [[at, found[0].oid] as const] : [];
    }),
  );
}

interface Touching {
  readonly committedDate: string;
  readonly associatedPullRequests?: {
    readonly nodes: readonly { readonly mergedAt: string | null }[];
  } | null;
}

function touchedAt({ committedDate, associatedPullRequests }: Touching): number {
  const merged = (associatedPullRequests?.nodes ?? []).flatMap(({ mergedAt }) => mergedAt ?? []);
  return Date.parse(merged[0] ?? committedDate);
}
