/** Who can be assigned. */
import * as answers from './answers.ts';
import * as documents from './documents.ts';
import { isMissingPart, type Queries } from './queries.ts';

/** Node ids by lower-case login, of those who can be assigned. */
export async function assignablePeople(
  queries: Queries,
  logins: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const found = await queries.bearable.people.each(
    logins,
    async (some, asked) => {
      const document = documents.peopleDocument(some);
      const { repository } = await queries.query(document, answers.people, isMissingPart, asked);
      return Object.values(repository).flatMap(({ nodes }) => nodes);
    },
    (login) => `a search for @${login}`,
  );
  return new Map(found.map(({ id, login }) => [login.toLowerCase(), id]));
}
