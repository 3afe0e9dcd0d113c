/** Comments of ours, on issues and pull requests alike. */
import type { Comment } from '../model/github.ts';
import type { Answer, Conversation } from '../model/ports.ts';
import type { Authors } from './authors.ts';
import type { Client } from './client.ts';
import { history } from './history.ts';
import { Queries } from './queries.ts';
import { hands, takeAll } from './take.ts';

/** Comments on what has a node id: issues and pull requests. */
export function conversation(
  client: Client,
  repository: { owner: string; name: string },
  authors: Authors,
): Conversation {
  const queries = new Queries(client, repository, 'pull-requests=read');
  return {
    find: async (subject, mark) => {
      const found = (await history(queries, authors, new Map([[subject, [mark]]]))).get(subject);
      const comment = found?.comments.get(mark);
      return {
        ...(comment ? { comment } : {}),
        beside: [...(found?.former ?? []), ...(found?.doubles ?? [])],
      };
    },
    say: async (subject, body, comment, instead): Promise<Answer<null>> => {
      const [answer] = await takeAll(hands(client, queries), [stepOf(subject, body, comment, instead)]);
      return answer?.ok === false ? answer : { ok: true, value: null };
    },
  };
}

function stepOf(issue: string, body: string, comment: Comment | undefined, instead: string | undefined) {
  const anew = instead === undefined ? {} : { instead };
  return comment
    ? { do: 'edit-comment' as const, issue, comment: comment.id, body, ...anew }
    : { do: 'comment' as const, issue, body };
}
