import { expect, test } from 'vitest';
import type { Sandbox } from '../../src/sandbox/index.ts';
import { github, graphql, HERE, octokit, refusal } from './client.ts';

/** Issues 1 to n, by a person. */
async function withIssues(n: number, options?: Parameters<typeof github>[0]): Promise<Sandbox> {
  const sandbox = await github(options);
  const ada = sandbox.as('ada');
  for (let number = 1; number <= n; number++) ada.createIssue({ title: `issue ${number}` });
  return sandbox;
}

test('dependencies take database ids: a number finds nothing and is noted, text is refused', async () => {
  const sandbox = await withIssues(2);
  const { rest, request } = octokit(sandbox);
  const { status } = await rest.issues.addBlockedByDependency({
    ...HERE,
    issue_number: 2,
    issue_id: sandbox.ids(1).id,
  });
  expect(status).toBe(201);
  expect(sandbox.issue(2).blockedBy).toEqual(['#1']);
  const number = await refusal(rest.issues.addBlockedByDependency({ ...HERE, issue_number: 1, issue_id: 2 }));
  expect(number.status).toBe(404);
  expect(sandbox.problems).toEqual([
    '/repos/octo-org/roadmap/issues/1/dependencies/blocked_by: 2 is the number of an issue, and this takes its database id',
  ]);
  const text = await refusal(
    request('POST /repos/octo-org/roadmap/issues/1/dependencies/blocked_by', {
      issue_id: String(sandbox.ids(2).id),
    }),
  );
  expect([text.status, text.message]).toEqual([
    422,
    `Invalid property /issue_id: \`"${sandbox.ids(2).id}"\` is not of type \`integer\`.`,
  ]);
});

test('a dependency is listed from both ends, counted open, and removing an absent one is no error', async () => {
  const sandbox = await withIssues(3);
  const { rest } = octokit(sandbox);
  for (const blocker of [1, 2]) {
    await rest.issues.addBlockedByDependency({ ...HERE, issue_number: 3, issue_id: sandbox.ids(blocker).id });
  }
  sandbox.as('ada').close(1);
  const three = { ...HERE, issue_number: 3 };
  expect((await rest.issues.listDependenciesBlockedBy(three)).data.map(({ number }) => number)).toEqual([
    1, 2,
  ]);
  const blocking = await rest.issues.listDependenciesBlocking({ ...HERE, issue_number: 2 });
  expect(blocking.data.map(({ number }) => number)).toEqual([3]);
  expect((await rest.issues.get(three)).data.issue_dependencies_summary).toEqual({
    blocked_by: 1,
    total_blocked_by: 2,
    blocking: 0,
    total_blocking: 0,
  });
  for (let time = 0; time < 2; time++) {
    const { status } = await rest.issues.removeDependencyBlockedBy({ ...three, issue_id: sandbox.ids(1).id });
    expect(status).toBe(200);
  }
  expect(sandbox.issue(3).blockedBy).toEqual(['#2']);
  const { data } = await graphql(
    sandbox,
    '{ repository(owner: "octo-org", name: "roadmap") { issue(number: 3) { blockedBy(first: 50) { totalCount nodes { number state } } issueDependenciesSummary { blockedBy totalBlockedBy } } } }',
  );
  expect(data.repository.issue).toEqual({
    blockedBy: { totalCount: 1, nodes: [{ number: 2, state: 'OPEN' }] },
    issueDependenciesSummary: { blockedBy: 1, totalBlockedBy: 1 },
  });
});

test('refused: a second time, itself, a pull request, a circle', async () => {
  const sandbox = await withIssues(3);
  const pull = sandbox.as('ada').openPullRequest({ title: 'PR' });
  const { rest } = octokit(sandbox);
  const link = (blocked: number, blocker: number) =>
    rest.issues.addBlockedByDependency({ ...HERE, issue_number: blocked, issue_id: sandbox.ids(blocker).id });
  await link(2, 1);
  await link(3, 2);
  const text = async (blocked: number, blocker: number) => {
    const { status, message } = await refusal(link(blocked, blocker));
    expect(status).toBe(422);
    return message.replace(
      'An error occurred while adding the blocking issue to the issue. Validation failed: ',
      '…',
    );
  };
  expect(await text(2, 1)).toBe('…Target issue has already been taken');
  expect(await text(2, 2)).toBe('…Target issue may not be blocked by itself');
  expect(await text(2, pull)).toBe('…Target issue may only be an issue');
  expect(await text(1, 3)).toBe('…Target issue may not create a circular dependency');
});

test('a server that accepts circles accepts circles', async () => {
  const sandbox = await withIssues(2, { features: { cycles: 'accept' } });
  const { rest } = octokit(sandbox);
  await rest.issues.addBlockedByDependency({ ...HERE, issue_number: 2, issue_id: sandbox.ids(1).id });
  await rest.issues.addBlockedByDependency({ ...HERE, issue_number: 1, issue_id: sandbox.ids(2).id });
  expect([sandbox.issue(1).blockedBy, sandbox.issue(2).blockedBy]).toEqual([['#2'], ['#1']]);
});

test('the 51st blocker is refused, and so is the 51st blocked', async () => {
  const sandbox = await withIssues(52);
  const ada = sandbox.as('ada');
  for (let number = 2; number <= 51; number++) ada.block(1, number);
  const { rest } = octokit(sandbox);
  const more = rest.issues.addBlockedByDependency({ ...HERE, issue_number: 1, issue_id: sandbox.ids(52).id });
  expect((await refusal(more)).message).toContain('more than 50');
  for (let number = 2; number <= 51; number++) ada.unblock(1, number);
  for (let number = 2; number <= 51; number++) ada.block(number, 1);
  const other = rest.issues.addBlockedByDependency({
    ...HERE,
    issue_number: 52,
    issue_id: sandbox.ids(1).id,
  });
  expect((await refusal(other)).message).toContain('more than 50');
});

test('blockers in other repositories count; one that the token cannot read is not shown', async () => {
  const sandbox = await github({
    repositories: [
      { name: 'octo-org/roadmap' },
      { name: 'octo-org/open' },
      { name: 'octo-org/secret', private: true },
    ],
  });
  const ada = sandbox.as('octocat');
  ada.createIssue({ title: 'here' });
  sandbox.as('octocat', 'octo-org/open').createIssue({ title: 'there' });
  sandbox.as('octocat', 'octo-org/secret').createIssue({ title: 'hidden' });
  sandbox.addToken('here-only', {
    login: 'github-actions[bot]',
    kind: 'app',
    repositories: ['octo-org/roadmap'],
  });
  const { rest } = octokit(sandbox, 'here-only');
  const id = sandbox.ids('octo-org/open#1').id;
  expect((await rest.issues.addBlockedByDependency({ ...HERE, issue_number: 1, issue_id: id })).status).toBe(
    201,
  );
  ada.block(1, 'octo-org/secret#1');
  expect(sandbox.issue(1).blockedBy).toEqual(['octo-org/open#1', 'octo-org/secret#1']);
  const query =
    '{ repository(owner: "octo-org", name: "roadmap") { issue(number: 1) { blockedBy(first: 5) { nodes { repository { nameWithOwner } } } } } }';
  const seen = await graphql(sandbox, query, {}, 'here-only');
  expect(seen.data.repository.issue.blockedBy.nodes).toEqual([
    { repository: { nameWithOwner: 'octo-org/open' } },
  ]);
});

test('an issue has one parent, unless it is replaced; and none is a 404 with words', async () => {
  const sandbox = await withIssues(4);
  const { rest } = octokit(sandbox);
  const add = (parent: number, child: number, more: object = {}) =>
    rest.issues.addSubIssue({ ...HERE, issue_number: parent, sub_issue_id: sandbox.ids(child).id, ...more });
  const none = await refusal(rest.issues.getParent({ ...HERE, issue_number: 3 }));
  expect([none.status, none.message]).toEqual([404, 'No parent issue found']);
  expect((await add(1, 3)).status).toBe(201);
  expect((await rest.issues.getParent({ ...HERE, issue_number: 3 })).data.number).toBe(1);
  expect((await refusal(add(1, 3))).message).toBe(
    'An error occurred while adding the sub-issue to the parent issue. Issue may not contain duplicate sub-issues and Sub issue may only have one parent',
  );
  expect((await refusal(add(2, 3))).message).toBe(
    'An error occurred while adding the sub-issue to the parent issue. Sub issue may only have one parent',
  );
  await add(2, 3, { replace_parent: true });
  expect([sandbox.issue(1).subIssues, sandbox.issue(2).subIssues]).toEqual([[], ['#3']]);
  await add(2, 4);
  await rest.issues.reprioritizeSubIssue({
    ...HERE,
    issue_number: 2,
    sub_issue_id: sandbox.ids(4).id,
    before_id: sandbox.ids(3).id,
  });
  expect(
    (await rest.issues.listSubIssues({ ...HERE, issue_number: 2 })).data.map(({ number }) => number),
  ).toEqual([4, 3]);
  sandbox.as('ada').close(4);
  expect((await rest.issues.get({ ...HERE, issue_number: 2 })).data.sub_issues_summary).toEqual({
    total: 2,
    completed: 1,
    percent_completed: 50,
  });
  await rest.issues.removeSubIssue({ ...HERE, issue_number: 2, sub_issue_id: sandbox.ids(4).id });
  expect(sandbox.issue(4).parent).toBeNull();
  expect((await refusal(add(3, 2))).message).toContain('ancestor');
  expect(sandbox.problems).toEqual([]);
});

test('the 101st child and the 9th level are refused, also at creation, and then nothing is created', async () => {
  const sandbox = await withIssues(102);
  const ada = sandbox.as('ada');
  for (let number = 2; number <= 101; number++) ada.setParent(number, 1);
  const { rest } = octokit(sandbox);
  const add = rest.issues.addSubIssue({ ...HERE, issue_number: 1, sub_issue_id: sandbox.ids(102).id });
  expect((await refusal(add)).message).toContain('Parent cannot have more than 100 sub-issues');
  const { data } = await graphql(sandbox, '{ repository(owner: "octo-org", name: "roadmap") { id } }');
  const create = (parent: number) =>
    graphql(
      sandbox,
      `mutation { createIssue(input: {repositoryId: "${data.repository.id}", title: "x", parentIssueId: "${sandbox.ids(parent).nodeId}"}) { issue { id } } }`,
    );
  expect((await create(1)).errors?.[0]?.message).toContain('more than 100 sub-issues');
  for (let level = 3; level <= 8; level++) ada.setParent(level, level - 1);
  expect((await create(8)).errors?.[0]?.message).toContain("can't add more than 7 layers of sub-issues");
  expect(sandbox.view().issues).toHaveLength(102);
});

test('who cannot triage cannot link', async () => {
  const sandbox = await withIssues(2);
  sandbox.addToken('visitor', { login: 'visitor', kind: 'user' });
  const { rest } = octokit(sandbox, 'visitor');
  const link = rest.issues.addBlockedByDependency({ ...HERE, issue_number: 2, issue_id: sandbox.ids(1).id });
  expect((await refusal(link)).status).toBe(403);
});

test.each([
  ['omitted', 1, ['octo-org/open']],
  ['counted', 2, ['octo-org/open']],
  ['null', 2, [null, 'octo-org/open']],
] as const)('a hidden blocker, %s, is in the summary all the same', async (hiddenLinks, total, shown) => {
  const sandbox = await github({
    features: { hiddenLinks },
    repositories: [
      { name: 'octo-org/roadmap' },
      { name: 'octo-org/open' },
      { name: 'octo-org/secret', private: true },
    ],
  });
  const mona = sandbox.as('octocat');
  mona.createIssue({ title: 'here' });
  for (const name of ['open', 'secret']) {
    sandbox.as('octocat', `octo-org/${name}`).createIssue({ title: name });
    mona.block(1, `octo-org/${name}#1`);
  }
  const grant = { login: 'github-actions[bot]', kind: 'app', repositories: ['octo-org/roadmap'] } as const;
  sandbox.addToken('here-only', grant);
  const query = `{ repository(owner: "octo-org", name: "roadmap") { issue(number: 1) {
    blockedBy(first: 5) { totalCount nodes { repository { nameWithOwner } } edges { node { number } } }
    issueDependenciesSummary { blockedBy totalBlockedBy } } } }`;
  const seen = await graphql(sandbox, query, {}, 'here-only');
  expect(seen.errors).toBeUndefined();
  const { blockedBy, issueDependenciesSummary } = seen.data.repository.issue;
  const name = (node: { repository: { nameWithOwner: string } } | null) =>
    node ? node.repository.nameWithOwner : null;
  expect([blockedBy.totalCount, blockedBy.nodes.map(name)]).toEqual([total, shown]);
  expect(blockedBy.edges).toHaveLength(shown.length);
  expect(issueDependenciesSummary).toEqual({ blockedBy: 2, totalBlockedBy: 2 });
  const { rest } = octokit(sandbox, 'here-only');
  const here = { ...HERE, issue_number: 1 };
  expect((await rest.issues.listDependenciesBlockedBy(here)).data.map(({ title }) => title)).toEqual([
    'open',
  ]);
  expect((await rest.issues.get(here)).data.issue_dependencies_summary?.blocked_by).toBe(2);
  const everything = (await graphql(sandbox, query)).data.repository.issue.blockedBy;
  expect(everything.nodes.map(name)).toEqual(['octo-org/secret', 'octo-org/open']);
});

test('a server may know dependencies and not their summary', async () => {
  const sandbox = await github({ features: { dependenciesSummary: false } });
  sandbox.as('ada').createIssue({ title: 'one' });
  const ask = (field: string) =>
    graphql(sandbox, `{ repository(owner: "octo-org", name: "roadmap") { issue(number: 1) { ${field} } } }`);
  expect((await ask('blockedBy { totalCount }')).data.repository.issue.blockedBy.totalCount).toBe(0);
  const { data, errors } = await ask('issueDependenciesSummary { blockedBy }');
  expect(data).toBeUndefined();
  expect(errors).toMatchObject([
    {
      extensions: { code: 'undefinedField', typeName: 'Issue', fieldName: 'issueDependenciesSummary' },
    },
  ]);
  expect(sandbox.problems).toEqual([]);
});
