import { expect, test } from 'vitest';
import { closingReferences } from '../../src/sandbox/rules/closing.ts';
import { github, graphql, HERE, octokit, refusal } from './client.ts';

test.each([
  ['Fixes #12', ['#12']],
  ['closes: #1, #2', ['#1']],
  ['CLOSED #1 and resolve #2', ['#1', '#2']],
  ['fixes octo-org/other#3', ['octo-org/other#3']],
  ['Resolves https://github.com/octo-org/other/issues/4', ['octo-org/other#4']],
  ['prefix #1, fixing #2, fix#3, see #4', []],
  ['closes #12abc', []],
  ['a disclosed #5 is not closed', []],
])('%j closes %j', (text, expected) => {
  const found = closingReferences(text, 'skip').map(
    ({ repository, number }) => `${repository ?? ''}#${number}`,
  );
  expect(found).toEqual(expected);
});

test('code in a body closes nothing, and a commit message has no code', () => {
  const text = 'Says `fixes #1`\n\n```\ncloses #2\n```\nfixes #3';
  expect(closingReferences(text, 'skip').map(({ number }) => number)).toEqual([3]);
  expect(closingReferences(text, 'read').map(({ number }) => number)).toEqual([1, 2, 3]);
});

test('a push to the default branch closes what its messages name, and other branches close nothing', async () => {
  const sandbox = await github();
  const ada = sandbox.as('ada');
  for (const title of ['1', '2', '3']) ada.createIssue({ title });
  ada.push('work', 'fixes #1');
  expect(sandbox.issue(1).state).toBe('open');
  const [sha] = ada.push('main', 'Work\n\nFixes #2', 'unrelated');
  expect(sandbox.issue(2)).toMatchObject({ state: 'closed', stateReason: 'completed' });
  ada.seedCommits('main', 'fixes #3');
  expect(sandbox.issue(3).state).toBe('open');
  const { data } = await graphql(
    sandbox,
    '{ repository(owner: "octo-org", name: "roadmap") { issue(number: 2) { timelineItems(last: 1, itemTypes: CLOSED_EVENT) { nodes { ... on ClosedEvent { actor { login } closer { ... on Commit { oid } } } } } } } }',
  );
  expect(data.repository.issue.timelineItems.nodes).toEqual([
    { actor: { login: 'ada' }, closer: { oid: sha } },
  ]);
});

test('what a pull request closes: by its body on the default branch, by hand, across repositories; merging closes it', async () => {
  const sandbox = await github({ repositories: [{ name: 'octo-org/roadmap' }, { name: 'octo-org/other' }] });
  const ada = sandbox.as('octocat');
  sandbox.as('octocat', 'octo-org/other').createIssue({ title: 'far' });
  for (const title of ['1', '2', '3']) ada.createIssue({ title });
  const pull = ada.openPullRequest({
    title: 'PR',
    body: 'closes #1, fixes octo-org/other#1',
    head: 'work',
    linked: [2],
  });
  ada.createIssue({ title: 'base' });
  ada.push('release', 'a branch');
  const aside = ada.openPullRequest({ title: 'aside', body: 'closes #3', base: 'release' });
  const references = async (number: number) => {
    const { data } = await graphql(
      sandbox,
      `{ repository(owner: "octo-org", name: "roadmap") { pullRequest(number: ${number}) { merged closingIssuesReferences(first: 10) { nodes { number repository { nameWithOwner } } } } } }`,
    );
    return data.repository.pullRequest.closingIssuesReferences.nodes.map(
      (node: { number: number; repository: { nameWithOwner: string } }) =>
        `${node.repository.nameWithOwner}#${node.number}`,
    );
  };
  expect(await references(pull)).toEqual(['octo-org/roadmap#2', 'octo-org/roadmap#1', 'octo-org/other#1']);
  expect(await references(aside)).toEqual([]);
  ada.push('work', 'some work');
  const sha = ada.mergePullRequest(pull);
  expect([1, 2, 3].map((number) => sandbox.issue(number).state)).toEqual(['closed', 'closed', 'open']);
  expect(sandbox.issue('octo-org/other#1').state).toBe('closed');
  const { rest } = octokit(sandbox);
  const { data } = await rest.pulls.get({ ...HERE, pull_number: pull });
  expect([data.merged, data.merge_commit_sha, data.state, data.head.ref]).toEqual([
    true,
    sha,
    'closed',
    'work',
  ]);
  const closed = await graphql(
    sandbox,
    '{ repository(owner: "octo-org", name: "roadmap") { issue(number: 1) { closedByPullRequestsReferences(first: 5) { nodes { number merged } } } } }',
  );
  expect(closed.data.repository.issue.closedByPullRequestsReferences.nodes).toEqual([
    { number: pull, merged: true },
  ]);
  const byCommit = await rest.repos.listPullRequestsAssociatedWithCommit({ ...HERE, commit_sha: sha });
  expect(byCommit.data.map(({ number }) => number)).toEqual([pull]);
  const listed = await rest.pulls.list({ ...HERE, state: 'all' });
  expect(listed.data.map(({ number }) => number)).toEqual([aside, pull]);
  expect(
    (await rest.pulls.listCommits({ ...HERE, pull_number: pull })).data.map(({ commit }) => commit.message),
  ).toEqual(['some work']);
  expect(sandbox.problems).toEqual([]);
});

test('compare shows 250 commits at most, and all of them by pages, oldest first', async () => {
  const sandbox = await github();
  const ada = sandbox.as('ada');
  const [base = ''] = ada.seedCommits('main', 'base');
  const messages = Array.from({ length: 300 }, (_, index) => `commit ${index + 1}`);
  const shas = ada.seedCommits('main', ...messages);
  const head = shas.at(-1) ?? '';
  const { rest } = octokit(sandbox);
  const compare = (more: object = {}) =>
    rest.repos.compareCommitsWithBasehead({ ...HERE, basehead: `${base}...${head}`, ...more });
  const { data } = await compare();
  expect([data.status, data.total_commits, data.commits.length]).toEqual(['ahead', 300, 250]);
  expect(data.commits.at(-1)?.commit.message).toBe('commit 300');
  const second = await compare({ per_page: 100, page: 2 });
  expect(second.data.commits[0]?.commit.message).toBe('commit 101');
  expect(second.headers.link).toContain('page=3');
  expect(second.data.files).toBeUndefined();
  const gone = rest.repos.compareCommitsWithBasehead({ ...HERE, basehead: `${'0'.repeat(40)}...${head}` });
  expect((await refusal(gone)).status).toBe(404);
});

test('branches, refs and commits are found; a forced push moves a branch aside', async () => {
  const sandbox = await github();
  const ada = sandbox.as('ada');
  const [first = '', second = ''] = ada.push('main', 'first', 'second');
  const { rest } = octokit(sandbox);
  expect((await rest.repos.getBranch({ ...HERE, branch: 'main' })).data.commit.sha).toBe(second);
  expect((await rest.git.getRef({ ...HERE, ref: 'heads/main' })).data.object.sha).toBe(second);
  expect((await rest.repos.listCommits({ ...HERE })).data.map(({ commit }) => commit.message)).toEqual([
    'second',
    'first',
    'Initial commit',
  ]);
  expect((await rest.repos.getCommit({ ...HERE, ref: first.slice(0, 10) })).data.sha).toBe(first);
  ada.push('feature/x', 'aside');
  expect((await rest.git.getRef({ ...HERE, ref: 'heads/feature/x' })).data.ref).toBe('refs/heads/feature/x');
  ada.forcePush('main', first);
  expect(
    (await rest.repos.compareCommitsWithBasehead({ ...HERE, basehead: `${second}...main` })).data.status,
  ).toBe('behind');
  expect((await refusal(rest.repos.getBranch({ ...HERE, branch: 'nope' }))).status).toBe(404);
});
