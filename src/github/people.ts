/** Who can be assigned. */
import * as answers from './answers.ts';
import * as documents from './documents.ts';
import { isMissingPart, type Queries } from './queries.ts';

/** Of the search for people, in one document: each answers with a hundred at most. */
const perDocument = 10;

/** Node ids by lower-case login, of those who can be assigned. */
export async function assignablePeople(
  queries: Queries,
  logins: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  const slices = Array.from({ length: Math.ceil(logins.length / perDocument) }, (_, index) =>
    logins.slice(index * perDocument, (index + 1) * perDocument),
  );
  await Promise.all(
    slices.map(async (slice) => {
      const { repository } = await queries.query(
        documents.peopleDocument(slice),
        answers.people,
        isMissingPart,
      );
      for (const { nodes } of Object.values(repository))
        for (const { id, login } of nodes) found.set(login.toLowerCase(), id);
    }),
  );
  return found;
}
