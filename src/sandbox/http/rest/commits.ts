/** Endpoints for commits: the history of a branch, and what one has that another has not. */
import { ancestors, commitHistory, mergeBase } from '../../rules/commits.ts';
import { resolveRef } from '../../rules/pulls.ts';
import { notFound } from '../../rules/refusal.ts';
import type { Commit } from '../../state/nouns.ts';
import { commitPayload } from './payload.ts';
import { type Call, paged, type Route } from './route.ts';

/** Without paging, compare shows at most this many commits (operation repos/compare-commits-with-basehead). */
const MAX_COMPARED = 250;

/** All need `contents: read` where the repository is private. */
export const commitRoutes: readonly Route[] = [
  {
    operation: 'repos/list-commits',
    method: 'GET',
    path: /^\/commits$/,
    read: ['contents'],
    query: ['page', 'per_page', 'sha', 'path', 'author', 'committer', 'since', 'until'],
    answer: (call) => {
      const { query, repository } = call;
      const { sha } = refOf(call, query.get('sha') ?? repository.defaultBranch);
      const filter = { path: query.get('path'), since: query.get('since'), until: query.get('until') };
      return paged(call, commitHistory(repository, sha, filter), payloadOf(call));
    },
  },
  {
    operation: 'repos/compare-commits-with-basehead',
    method: 'GET',
    path: /^\/compare\/(.+)$/,
    read: ['contents'],
    query: ['page', 'per_page'],
    answer: (call) => {
      const { repository, query, name } = call;
      const [from, to] = name.split('...');
      if (!from || !to) throw notFound('Not Found');
      const [base, head] = [refOf(call, from), refOf(call, to)];
      if (!mergeBase(repository, base.sha, head.sha))
        throw notFound('No common ancestor', `No common ancestor between ${from} and ${to}.`);
      const ahead = ancestors(repository, head.sha, base.sha);
      const behind = ancestors(repository, base.sha, head.sha).length;
      const { body: commits, headers } =
        query.has('per_page') || query.has('page')
          ? paged(call, ahead, payloadOf(call))
          : { body: ahead.slice(-MAX_COMPARED).map(payloadOf(call)), headers: {} };
      const counts = { ahead_by: ahead.length, behind_by: behind, total_commits: ahead.length };
      return { body: { status: statusOf(ahead.length, behind), ...counts, commits }, headers };
    },
  },
];

function statusOf(ahead: number, behind: number): 'diverged' | 'ahead' | 'behind' | 'identical' {
  if (ahead > 0) return behind > 0 ? 'diverged' : 'ahead';
  return behind > 0 ? 'behind' : 'identical';
}

const payloadOf =
  ({ scene, repository }: Call) =>
  (commit: Commit) =>
    commitPayload(scene, repository, commit);

const refOf = ({ scene, repository }: Call, ref: string): Commit => resolveRef(scene.store, repository, ref);
