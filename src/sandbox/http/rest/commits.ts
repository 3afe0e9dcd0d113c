/** Endpoints for commits: the history of a branch, and what one has that another has not. */
import { ancestors, mergeBase, touches } from '../../rules/commits.ts';
import { resolveRef } from '../../rules/pulls.ts';
import { notFound } from '../../rules/refusal.ts';
import type { Commit } from '../../state/nouns.ts';
import { commitPayload } from './payload.ts';
import { type Call, PAGE, paged, type Routes } from './route.ts';

/** Without paging, compare shows at most this many commits (operation repos/compare-commits-with-basehead). */
const MAX_COMPARED = 250;

export const commitRoutes = {
  'repos/list-commits': {
    method: 'GET',
    path: '/commits',
    read: ['contents'],
    query: { ...PAGE, sha: true, path: true, author: true, committer: true, since: true, until: true },
    answer: (call) => {
      const { query, repository } = call;
      const from = refOf(call, query.get('sha') ?? repository.defaultBranch);
      const [path, since, until] = [query.get('path'), query.get('since'), query.get('until')];
      const all = ancestors(repository, from.sha)
        .filter((one) => path === null || touches(repository, one, path))
        .filter(({ createdAt }) => since === null || Date.parse(createdAt) >= Date.parse(since))
        .filter(({ createdAt }) => until === null || Date.parse(createdAt) <= Date.parse(until));
      return paged(call, all.reverse(), payloadOf(call));
    },
  },
  'repos/compare-commits-with-basehead': {
    method: 'GET',
    path: '/compare/{basehead}',
    read: ['contents'],
    query: PAGE,
    answer: (call) => {
      const { repository, query } = call;
      const [from, to] = (call.params.basehead ?? '').split('...');
      if (!from || !to) throw notFound('Not Found');
      const [base, head] = [refOf(call, from), refOf(call, to)];
      if (!mergeBase(repository, base.sha, head.sha))
        throw notFound('No common ancestor', `No common ancestor between ${from} and ${to}.`);
      const ahead = ancestors(repository, head.sha, base.sha);
      const behind = ancestors(repository, base.sha, head.sha);
      const pages = query.has('per_page') || query.has('page');
      const { body: commits, headers = {} } = pages
        ? paged(call, ahead, payloadOf(call))
        : { body: ahead.slice(-MAX_COMPARED).map(payloadOf(call)) };
      const status = statusOf(ahead.length, behind.length);
      const counts = { ahead_by: ahead.length, behind_by: behind.length, total_commits: ahead.length };
      return { body: { status, ...counts, commits }, headers };
    },
  },
} satisfies Routes;

function statusOf(ahead: number, behind: number): 'diverged' | 'ahead' | 'behind' | 'identical' {
  if (ahead > 0) return behind > 0 ? 'diverged' : 'ahead';
  return behind > 0 ? 'behind' : 'identical';
}

const payloadOf =
  ({ scene, repository }: Call) =>
  (commit: Commit) =>
    commitPayload(scene, repository, commit);

const refOf = ({ scene, repository }: Call, ref: string): Commit => resolveRef(scene.store, repository, ref);
