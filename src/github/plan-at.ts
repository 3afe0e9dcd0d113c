/** Which commit a plan was of at a moment. */
import * as answers from './answers.ts';
import { planCommitsDocument } from './documents.ts';
import type { Queries } from './queries.ts';

/**
 * One request. Commits of a branch may be older than their merge: those that were not yet merged do not count.
 * @throws {ReadFailure}
 */
export async function planCommitAt(
  queries: Queries,
  head: string,
  path: string,
  at: string,
): Promise<string | undefined> {
  const document = planCommitsDocument(head, path === '.' ? '' : path, at);
  const { head: found } = (await queries.query(document, answers.planCommits)).repository;
  const moment = Date.parse(at);
  return found?.history.nodes.find(({ committedDate, associatedPullRequests }) => {
    const merged = (associatedPullRequests?.nodes ?? []).flatMap(({ mergedAt }) => mergedAt ?? []);
    return Date.parse(merged[0] ?? committedDate) <= moment;
  })?.oid;
}
