/** Pull requests as values. */
import type { MergeWay, PullRequest } from '../../src/model/codebase.ts';

/** As a repository has them whose settings nobody has touched. */
export const merge = {
  kind: 'merge',
  title: 'merge',
  text: 'pull-request-title',
} as const satisfies MergeWay;
export const squash = {
  kind: 'squash',
  title: 'commit-or-title',
  text: 'commits',
} as const satisfies MergeWay;
export const rebase = { kind: 'rebase' } as const satisfies MergeWay;

/** One that says nothing and closes nothing, but for what is given. */
export function pullRequest(fields: Partial<PullRequest> = {}): PullRequest {
  return {
    number: 7,
    title: 'Work',
    url: '',
    body: '',
    updatedAt: '2026-11-24T10:00:00Z',
    branch: 'work',
    closes: [],
    unlisted: 0,
    commits: [],
    unread: 0,
    ways: [merge, squash, rebase],
    ...fields,
  };
}
