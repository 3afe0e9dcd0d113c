/** What people may have written meanwhile. */
import type { Latest } from '../model/ports.ts';
import * as answers from './answers.ts';
import * as documents from './documents.ts';
import { isMissingPart, type Queries } from './queries.ts';

/**
 * By node id; an issue that was deleted is left out.
 * @throws {ReadFailure}
 */
export async function latest(
  queries: Queries,
  issues: readonly string[],
): Promise<ReadonlyMap<string, Latest>> {
  const nodes = await queries.bearable.issues.each(issues, async (some, asked) => {
    const document = documents.latestDocument(some);
    return (await queries.query(document, answers.latest, isMissingPart, asked)).nodes;
  });
  return new Map(
    nodes.flatMap((node) => {
      if (!node) return [];
      const assignees = node.assignees.nodes.map(({ login }) => login);
      return [[node.id, { body: node.body, assignees }] as const];
    }),
  );
}

/**
 * The description of a milestone; empty where it was deleted.
 * @throws {ReadFailure}
 */
export async function latestDescription(queries: Queries, number: number): Promise<string> {
  const document = documents.milestoneDocument(number);
  const { repository } = await queries.query(document, answers.milestone, isMissingPart);
  return repository.milestone?.description ?? '';
}
