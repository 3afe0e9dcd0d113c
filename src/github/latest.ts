/** What people may have written meanwhile. */
import type { Latest } from '../model/ports.ts';
import * as answers from './answers.ts';
import * as documents from './documents.ts';
import { readParts } from './parts.ts';
import { isMissingPart, type Queries } from './queries.ts';

/**
 * By node id; an issue that was deleted is left out.
 * @throws {ReadFailure}
 */
export async function latest(
  queries: Queries,
  issues: readonly string[],
): Promise<ReadonlyMap<string, Latest>> {
  const nodes = await queries.bearable.texts.each(
    issues,
    async (some, asked) => {
      const document = documents.latestDocument(some, asked.lightness > 0 ? 'bare' : 'whole');
      return (await queries.query(document, answers.latest, isMissingPart, asked)).nodes;
    },
    (id) => queries.names.of(id),
  );
  const there = nodes.filter((node) => node !== null);
  const bare = there.filter(({ assignees }) => !assignees);
  const apart = await readParts(
    queries,
    'assignees',
    bare.map(({ id }) => ({ id, after: null })),
  );
  return new Map(
    there.flatMap(({ id, body, assignees }) => {
      const people = assignees ?? apart.get(id);
      return people ? [[id, { body, assignees: people.nodes.map(({ login }) => login) }] as const] : [];
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
