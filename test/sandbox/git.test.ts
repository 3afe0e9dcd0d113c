import { expect, test } from 'vitest';
import { closingReferences } from '../../src/sandbox/rules/closing-words.ts';
import { filesOf } from '../../src/sandbox/rules/commits.ts';
import { clock, github, graphql, HERE, octokit, REPOSITORY, refusal } from './client.ts';

test.each([
  ['Fixes #12', ['#12']],
  ['closes: #1, #2', ['#1']],
  ['CLOSED #1 and resolve #2', ['#1', '#2']],
  ['fixes octo-org/other#3', ['octo-org/other#3']],
  ['Resolves https://github.com/octo-org/other/issues/4', ['octo-org/other#4']],
  ['prefix #1, fixing #2, fix#3, see #4', []],
  ['closes #12abc', []],
  ['a disclosed #5 is not closed', []],
  ['fixes #6, #7 and octo-org/other#8', ['#6']],
  ['fixes https://example.com/octo-org/other/issues/9', []],
  ['fixes https://github.com/octo-org/other/pull/9', []],
])('%j closes %j', (text, expected) => {
  const found = closingReferences(text).map(({ repository, number }) => `${repository ?? ''}#${number}`);
  expect(found).toEqual(expected);
});

test.each([
  ['a span', 'Says `fixes #1`, fixes #3'],
  ['a span of two lines', '`fixes #1\nfixes #2` fixes #3'],
  ['a span of two backticks', '``fixes #1 ` fixes #2`` fixes #3'],
  ['code between keyword and number', 'fixes `it` #1, fixes #3'],
  ['a fence', '```\nfixes #1\n```\nfixes #3'],
  ['a fence with a language', '~~~ yaml\r\nfixes #1\r\n```\r\nfixes #2\r\n~~~~\r\nfixes #3'],
  ['a fence in a list', '- x\n\n  ```\n  fixes #1\n  ```\n\nfixes #3'],
  ['a fence deep in a list', '1. x\n\n    ```\n    a\n\n    fixes #1\n    ```\n\nfixes #3'],
  ['a fence in a quotation', '> ```\n> fixes #1\n> ```\n\nfixes #3'],
  ['a fence that nothing ends', 'fixes #3\n\n````\nfixes #1\n```\nfixes #2'],
  ['a backtick that nothing ends', 'it`s so, and fixes #3\n\nand `'],
  ['escaped backticks', '\\`fixes #3\\`'],
])('code closes nothing, in bodies and in messages: %s', (_, text) => {
  expect(closingReferences(text).map(({ number }) => number)).toEqual([3]);
});

test.each([
  '`',
  '`a',
  '` ',
  '``\n',
  '``````` ',
  '\\`',
  '~~~',
  '\n~~~',
  '> ',
  '- ',
  ' ',
  '\n',
  'fixes ',
  'fixes\t',
  'closes: a/',
  'closes a',
  'fixes https://github.com/a/',
  'fixes #',
])('100,000 characters of %j take no time', (part) => {
  const text = part.repeat(Math.ceil(100_000 / part.length));
  const start = process.cpuUsage();
  for (const hostile of [text, `${text}x`, `fixes #1 ${text}`, [...text].reverse().join('')])
    closingReferences(hostile);
  expect(process.cpuUsage(start).user).toBeLessThan(1_000_000);
});

test('elsewhere words close only what the actor may write to', async () => {
  const sandbox = await github({ repositories: [{ name: 'octo-org/roadmap' }, { name: 'octo-org/other' }] });
  const there = sandbox.as('octocat', 'octo-org/other');
  for (const title of ['1', '2']) there.createIssue({ title });
  const ada = sandbox.as('ada');
  ada.push('main', 'fixes octo-org/other#1');
  ada.mergePullRequest(ada.openPullRequest({ title: 'PR', body: 'fixes octo-org/other#1', head: 'work' }));
  expect(sandbox.issue('octo-org/other#1').state).toBe('open');
  sandbox.as('octocat').push('main', 'fixes octo-org/other#1');
  sandbox.as('ada', 'octo-org/other');
  ada.push('main', 'fixes https://github.com/octo-org/other/issues/2');
  for (const number of [1, 2]) expect(sandbox.issue(`octo-org/other#${number}`).state).toBe('closed');
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
  const { data } = await graphql(
    sandbox,
    `{ ${REPOSITORY} { pullRequest(number: ${pull}) { state merged headRefName baseRefName commits(first: 9) { nodes { commit { message } } } }
      object(oid: "${sha}") { ... on Commit { associatedPullRequests(first: 9) { nodes { number } } } }
      pullRequests(first: 9, states: [OPEN, MERGED]) { nodes { number state } } } }`,
  );
  expect(data.repository).toEqual({
    pullRequest: {
      state: 'MERGED',
      merged: true,
      headRefName: 'work',
      baseRefName: 'main',
      commits: { nodes: [{ commit: { message: 'some work' } }] },
    },
    object: { associatedPullRequests: { nodes: [{ number: pull }] } },
    pullRequests: {
      nodes: [
        { number: pull, state: 'MERGED' },
        { number: aside, state: 'OPEN' },
      ],
    },
  });
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
  const gone = rest.repos.compareCommitsWithBasehead({ ...HERE, basehead: `${'0'.repeat(40)}...${head}` });
  expect((await refusal(gone)).status).toBe(404);
});

test('branches and commits are found; a forced push moves a branch aside', async () => {
  const sandbox = await github();
  const ada = sandbox.as('ada');
  const [first = '', second = ''] = ada.push('main', 'first', 'second');
  const { rest } = octokit(sandbox);
  const messages = async (query: object) =>
    (await rest.repos.listCommits({ ...HERE, ...query })).data.map(({ commit }) => commit.message);
  expect(await messages({})).toEqual(['second', 'first', 'Initial commit']);
  expect(await messages({ sha: first.slice(0, 10) })).toEqual(['first', 'Initial commit']);
  const ref = async (name: string) =>
    (await graphql(sandbox, `{ ${REPOSITORY} { ref(qualifiedName: "${name}") { name target { oid } } } }`))
      .data.repository.ref;
  const [aside] = ada.push('feature/x', 'aside');
  expect(await ref('refs/heads/feature/x')).toEqual({ name: 'feature/x', target: { oid: aside } });
  expect(await ref('nope')).toBeNull();
  ada.forcePush('main', first);
  expect(await ref('main')).toEqual({ name: 'main', target: { oid: first } });
  const compare = rest.repos.compareCommitsWithBasehead;
  expect((await compare({ ...HERE, basehead: `${second}...main` })).data.status).toBe('behind');
  expect((await refusal(compare({ ...HERE, basehead: 'main...nope' }))).message).toContain('nope');
});

test('the history of a path has what touched it, by REST and by GraphQL, and can begin and end', async () => {
  const time = clock();
  const sandbox = await github({ now: time.now });
  const ada = sandbox.as('ada');
  for (const [message, path] of [
    ['one', 'plan/a.yml'],
    ['two', 'src/a.ts'],
    ['three', 'plan/sub/b.yml'],
  ] as const) {
    time.pass(60);
    ada.commit('main', message, { [path]: message });
  }
  const rest = async (query: object) => {
    const { data } = await octokit(sandbox).rest.repos.listCommits({ ...HERE, ...query });
    return data.map(({ commit }) => commit.message);
  };
  const graph = async (query: string) => {
    const { data } = await graphql(
      sandbox,
      `{ ${REPOSITORY} { object(expression: "main") { ... on Commit { history(first: 9, ${query}) { nodes { message } } } } } }`,
    );
    return data.repository.object.history.nodes.map(({ message }: { message: string }) => message);
  };
  expect(await rest({ path: 'plan' })).toEqual(['three', 'one']);
  expect(await graph('path: "plan"')).toEqual(['three', 'one']);
  expect(await graph('path: "plan/a.yml"')).toEqual(['one']);
  const [since, until] = ['2026-11-22T10:02:00Z', '2026-11-22T10:02:30Z'];
  expect(await rest({ since })).toEqual(['three', 'two']);
  expect(await graph(`since: "${since}", until: "${until}"`)).toEqual(['two']);
});

test('a merge queue lines up one commit for each pull request, and neither merges nor closes', async () => {
  const sandbox = await github({ repositories: [{ name: 'octo-org/roadmap', files: { a: '1', b: '1' } }] });
  const ada = sandbox.as('ada');
  for (const title of ['1', '2']) ada.createIssue({ title });
  const first = ada.commit('one', 'Work on one\n\nFixes #1', { a: '2' });
  const second = ada.commit('two', 'Work on two', { b: '2' });
  const one = ada.openPullRequest({ title: 'One', body: 'closes #1', head: 'one' });
  const two = ada.openPullRequest({ title: 'Two', body: 'closes #2', head: 'two' });
  const base = ada.push('main', 'meanwhile')[0] ?? '';
  const group = ada.queue([one, two]);
  expect(group).toEqual({
    head_sha: sandbox.find().branches[`gh-readonly-queue/main/pr-${two}-${base}`],
    head_ref: `refs/heads/gh-readonly-queue/main/pr-${two}-${base}`,
    base_sha: base,
    base_ref: 'refs/heads/main',
  });
  const { rest } = octokit(sandbox);
  const compare = async (head: string) => {
    const basehead = `${base}...${head}`;
    return (await rest.repos.compareCommitsWithBasehead({ ...HERE, basehead })).data.commits;
  };
  const commits = await compare(group.head_sha);
  expect(commits.map(({ commit }) => commit.message)).toEqual([
    'Work on one\n\nFixes #1',
    'Work on two',
    'Merge pull request #3 from octo-org/one\n\nOne',
    'Merge pull request #4 from octo-org/two\n\nTwo',
  ]);
  expect(filesOf(sandbox.find(), group.head_sha)).toEqual({ a: '2', b: '2' });
  const pulls = async (sha: string) => {
    const { data } = await graphql(
      sandbox,
      `{ repository(owner: "octo-org", name: "roadmap") { object(oid: "${sha}") { ... on Commit { associatedPullRequests(first: 5) { nodes { number state } } } } } }`,
    );
    return data.repository.object.associatedPullRequests.nodes;
  };
  expect(await pulls(first)).toEqual([{ number: one, state: 'OPEN' }]);
  expect(await pulls(second)).toEqual([{ number: two, state: 'OPEN' }]);
  expect(await pulls(group.head_sha)).toEqual([]);
  const squashed = await compare(ada.queue([one, two], 'squash').head_sha);
  expect(squashed.map(({ commit }) => commit.message)).toEqual([
    'Work on one (#3)\n\nFixes #1',
    'Work on two (#4)',
  ]);
  expect(squashed.map(({ parents }) => parents.length)).toEqual([1, 1]);
  for (const number of [1, 2, one, two]) expect(sandbox.issue(number).state).toBe('open');
  expect(sandbox.find().branches.main).toBe(base);
  ada.close(one);
  expect(() => ada.queue([one, two])).toThrow('not mergeable');
});

test('commits pushed after a pull request was opened belong to it, and to it still when it is merged', async () => {
  const sandbox = await github();
  const ada = sandbox.as('ada');
  const pull = ada.openPullRequest({ title: 'PR', head: 'work' });
  const [sha = ''] = ada.push('work', 'later');
  const numbers = async () => {
    const { data } = await graphql(
      sandbox,
      `{ ${REPOSITORY} { object(oid: "${sha}") { ... on Commit { associatedPullRequests(first: 9) { nodes { number merged } } } } } }`,
    );
    return data.repository.object.associatedPullRequests.nodes.map(
      ({ number, merged }: { number: number; merged: boolean }) => [number, merged],
    );
  };
  expect(await numbers()).toEqual([[pull, false]]);
  ada.mergePullRequest(pull);
  expect(await numbers()).toEqual([[pull, true]]);
});
