/** Comments of ours, on issues and pull requests alike. */
import type { Comment } from '../model/github.ts';
import type { Answer, Conversation } from '../model/ports.ts';
import type { Client } from './client.ts';
import { history } from './history.ts';
import { Queries } from './queries.ts';
import { hands, takeAll } from './take.ts';

/** Comments on what has a node id: issues and pull requests. */
export function conversation(client: Client, repository: { owner: string; name: string }): Conversation {
  const queries = new Queries(client, repository, 'pull-requests=read');
  return {
    find: async (subject, mark) =>
      (await history(queries, new Map([[subject, [mark]]]))).get(subject)?.comments.get(mark),
    say: async (subject, body, comment): Promise<Answer<null>> => {
      const [answer] = await takeAll(hands(client, queries), [stepOf(subject, body, comment)]);
      return answer?.ok === false ? answer : { ok: true, value: null };
    },
  };
}

function stepOf(issue: string, body: string, comment: Comment | undefined) {
  return comment
    ? { do: 'edit-comment' as const, issue, comment: comment.id, body }
    : { do: 'comment' as const, issue, body };
}
