import { expect, test } from 'vitest';
import { issuesPayload, mergeGroupPayload, NOTHING, pullRequestPayload, pushPayload } from '../events.ts';
import { github } from './client.ts';

test('a push tells its commits, oldest first, and which were nowhere before', async () => {
  const sandbox = await github({ repositories: [{ name: 'octo-org/roadmap', files: { a: '1' } }] });
  const ada = sandbox.as('ada');
  const before = sandbox.find().branches.main ?? '';
  const pull = ada.openPullRequest({ title: 'PR', head: 'work' });
  const [work = ''] = ada.push('work', 'Work\n\nFixes #1');
  const after = ada.mergePullRequest(pull);
  const { payload, ...rest } = pushPayload(sandbox, { branch: 'main', before, after });
  expect(rest).toEqual({ event: 'push', ref: 'refs/heads/main', sha: after });
  expect(payload).toMatchObject({
    ref: 'refs/heads/main',
    before,
    after,
    created: false,
    deleted: false,
    forced: false,
    base_ref: null,
    compare: `https://github.com/octo-org/roadmap/compare/${before.slice(0, 12)}...${after.slice(0, 12)}`,
    commits: [
      { id: work, message: 'Work\n\nFixes #1', distinct: false, author: { username: 'ada' } },
      {
        id: after,
        distinct: true,
        tree_id: sandbox.find().commits[after]?.tree,
        url: `https://github.com/octo-org/roadmap/commit/${after}`,
        timestamp: expect.stringMatching(/^\d{4}-.*Z$/),
        committer: { name: 'ada', email: 'ada@users.noreply.github.com' },
      },
    ],
    head_commit: { id: after },
    pusher: { name: 'ada' },
    repository: { full_name: 'octo-org/roadmap', default_branch: 'main', owner: { login: 'octo-org' } },
    sender: { login: 'ada' },
  });
  expect(pushPayload(sandbox, { branch: 'main', before, after, most: 1 }).payload.commits).toMatchObject([
    { id: after },
  ]);
  expect(sandbox.requests).toEqual([]);
});

test('a forced push, a new branch, a tag and a deleted branch', async () => {
  const sandbox = await github();
  const ada = sandbox.as('ada');
  const start = sandbox.find().branches.main ?? '';
  const [old = ''] = ada.push('main', 'old');
  ada.forcePush('main', start);
  const [fresh = ''] = ada.push('main', 'fresh');
  expect(pushPayload(sandbox, { branch: 'main', before: old, after: fresh }).payload).toMatchObject({
    forced: true,
    commits: [{ id: fresh }],
  });
  const [work = ''] = ada.push('work', 'work');
  expect(pushPayload(sandbox, { branch: 'work', before: NOTHING, after: work }).payload).toMatchObject({
    created: true,
    forced: false,
    base_ref: null,
    commits: [{ id: work }],
  });
  const tag = pushPayload(sandbox, { tag: 'v1', before: NOTHING, after: fresh });
  expect(tag).toMatchObject({
    ref: 'refs/tags/v1',
    sha: fresh,
    payload: { created: true, base_ref: 'refs/heads/main', commits: [], head_commit: { id: fresh } },
  });
  const deleted = pushPayload(sandbox, { branch: 'work', before: work, after: NOTHING });
  expect(deleted).toMatchObject({
    ref: 'refs/heads/main',
    sha: fresh,
    payload: { ref: 'refs/heads/work', deleted: true, forced: false, commits: [], head_commit: null },
  });
});

test('a pull request runs on its test merge, and on its base once merged', async () => {
  const sandbox = await github();
  const ada = sandbox.as('ada');
  const pull = ada.openPullRequest({ title: 'PR', head: 'patch', headRepository: 'eve/roadmap' });
  const opened = pullRequestPayload(sandbox, pull);
  const { main, patch } = sandbox.find().branches;
  expect(opened).toMatchObject({
    event: 'pull_request',
    ref: `refs/pull/${pull}/merge`,
    payload: {
      action: 'opened',
      number: pull,
      pull_request: {
        state: 'open',
        merged: false,
        draft: false,
        base: { ref: 'main', sha: sandbox.find().branches.main, repo: { full_name: 'octo-org/roadmap' } },
        merge_commit_sha: opened.sha,
        head: { ref: 'patch', label: 'eve:patch', repo: { full_name: 'eve/roadmap', fork: true } },
      },
      repository: { full_name: 'octo-org/roadmap' },
      sender: { login: 'ada' },
    },
  });
  // The fork's branch is none of this repository, and begins where the base stands.
  expect(patch).toBeUndefined();
  expect(sandbox.find().commits[opened.sha]?.parents).toEqual([main, main]);
  const merge = ada.mergePullRequest(pull);
  expect(pullRequestPayload(sandbox, pull)).toMatchObject({
    ref: 'refs/heads/main',
    sha: merge,
    payload: { action: 'closed', pull_request: { merged: true, merge_commit_sha: merge } },
  });
  ada.push('main', 'later');
  // The base stays where it was when it was merged.
  expect(pullRequestPayload(sandbox, pull).payload).toMatchObject({ pull_request: { base: { sha: main } } });
  expect(pullRequestPayload(sandbox, pull, 'labeled').payload.action).toBe('labeled');
});

test('a merge group runs on the branch of the queue, an issue on the default branch', async () => {
  const sandbox = await github();
  const ada = sandbox.as('ada');
  ada.createIssue({ title: 'one' });
  const pull = ada.openPullRequest({ title: 'PR', head: 'work' });
  ada.push('work', 'work');
  const group = ada.queue([pull], 'squash');
  expect(mergeGroupPayload(sandbox, group)).toMatchObject({
    event: 'merge_group',
    ref: group.head_ref,
    sha: group.head_sha,
    payload: {
      action: 'checks_requested',
      merge_group: { ...group, head_commit: { id: group.head_sha, message: `work (#${pull})` } },
      repository: { full_name: 'octo-org/roadmap' },
    },
  });
  expect(issuesPayload(sandbox, 1, 'closed')).toMatchObject({
    event: 'issues',
    ref: 'refs/heads/main',
    sha: sandbox.find().branches.main,
    payload: { action: 'closed', issue: { number: 1, title: 'one' }, sender: { login: 'ada' } },
  });
});
