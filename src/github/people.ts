/** Who can be assigned. */
import { pageSize } from '../model/limits.ts';
import * as answers from './answers.ts';
import { pageWithin } from './bearable.ts';
import * as documents from './documents.ts';
import { isMissingPart, isMissingSubject, type Queries } from './queries.ts';

/**
 * Node ids by lower-case login, of those who can be assigned. The search is for a part of a login and ends after one
 * page: who is not among a full one is asked for by the exact login.
 */
export async function assignablePeople(
  queries: Queries,
  logins: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const crowded = new Set<string>();
  const found = await queries.bearable.people.each(
    logins,
    async (some, asked) => {
      const most = pageWithin(pageSize, asked.lightness);
      const document = documents.peopleDocument(some, most);
      const { repository } = await queries.query(document, answers.people, isMissingPart, asked);
      return Object.entries(repository).flatMap(([, { nodes }], index) => {
        const login = some[index];
        if (login !== undefined && nodes.length >= most) crowded.add(login);
        return nodes;
      });
    },
    (login) => `a search for @${login}`,
  );
  const people = new Map(found.map(({ id, login }) => [login.toLowerCase(), id]));
  for (const login of crowded) {
    if (people.has(login.toLowerCase()) || !(await queries.isAssignable(login))) continue;
    const { user } = await queries.query(documents.userDocument(login), answers.user, isMissingSubject);
    if (user) people.set(login.toLowerCase(), user.id);
  }
  return people;
}
