import { expect, test } from 'vitest';
import type { Sandbox } from '../../src/sandbox/index.ts';
import { github, graphql, REPOSITORY, repositoryId, write } from './client.ts';

/** Issues 1 to n, by a person. */
async function withIssues(n: number, options?: Parameters<typeof github>[0]): Promise<Sandbox> {
  const sandbox = await github(options);
  const ada = sandbox.as('ada');
  for (let number = 1; number <= n; number++) ada.createIssue({ title: `issue ${number}` });
  return sandbox;
}

const DEPENDENCY = 'An error occurred while adding the blocking issue to the issue. Validation failed: ';
const SUB_ISSUE = 'An error occurred while adding the sub-issue to the parent issue. ';

/** Links, and gives back what was refused, without what every refusal begins with. */
const linking =
  (sandbox: Sandbox, mutation = 'addBlockedBy', token?: string) =>
  async (blocked: number | string, blocker: number | string) => {
    const [issueId, blockingIssueId] = [blocked, blocker].map((one) => sandbox.ids(one).nodeId);
    const { error } = await write(
      sandbox,
      mutation,
      { issueId, blockingIssueId },
      token === undefined ? {} : { token },
    );
    return error?.replace(`UNPROCESSABLE: ${DEPENDENCY}`, '');
  };

const putting = (sandbox: Sandbox) => async (parent: number, child: number, replaceParent?: boolean) => {
  const [issueId, subIssueId] = [parent, child].map((one) => sandbox.ids(one).nodeId);
  const more = replaceParent === undefined ? {} : { replaceParent };
  const { error } = await write(sandbox, 'addSubIssue', { issueId, subIssueId, ...more });
  return error?.replace(`UNPROCESSABLE: ${SUB_ISSUE}`, '');
};

test('a dependency is listed from both ends, counted open, and removing an absent one is no error', async () => {
  const sandbox = await withIssues(3);
  const link = linking(sandbox);
  for (const blocker of [1, 2]) expect(await link(3, blocker)).toBeUndefined();
  sandbox.as('ada').close(1);
  const read = async () => {
    const { data } = await graphql(
      sandbox,
      `{ ${REPOSITORY} { two: issue(number: 2) { blocking(first: 9) { nodes { number } } } three: issue(number: 3) {
        blockedBy(first: 50) { totalCount nodes { number state } }
        issueDependenciesSummary { blockedBy totalBlockedBy blocking totalBlocking } } } }`,
    );
    return data.repository;
  };
  expect(await read()).toEqual({
    two: { blocking: { nodes: [{ number: 3 }] } },
    three: {
      blockedBy: {
        totalCount: 2,
        nodes: [
          { number: 2, state: 'OPEN' },
          { number: 1, state: 'CLOSED' },
        ],
      },
      issueDependenciesSummary: { blockedBy: 1, totalBlockedBy: 2, blocking: 0, totalBlocking: 0 },
    },
  });
  const unlink = linking(sandbox, 'removeBlockedBy');
  for (let time = 0; time < 2; time++) expect(await unlink(3, 1)).toBeUndefined();
  expect(sandbox.issue(3).blockedBy).toEqual(['#2']);
});

test('refused: a second time, itself, a circle, and what is no issue', async () => {
  const sandbox = await withIssues(3);
  const pull = sandbox.as('ada').openPullRequest({ title: 'PR' });
  const link = linking(sandbox);
  await link(2, 1);
  await link(3, 2);
  expect(await link(2, 1)).toBe('Target issue has already been taken');
  expect(await link(2, 2)).toBe('Target issue may not be blocked by itself');
  expect(await link(1, 3)).toBe('Target issue may not create a circular dependency');
  expect(await link(2, pull)).toContain('NOT_FOUND');
  expect(() => sandbox.as('ada').block(2, pull)).toThrow('Target issue may only be an issue');
});

test('a server that accepts circles accepts circles', async () => {
  const sandbox = await withIssues(2, { features: { cycles: 'accept' } });
  const link = linking(sandbox);
  await link(2, 1);
  await link(1, 2);
  expect([sandbox.issue(1).blockedBy, sandbox.issue(2).blockedBy]).toEqual([['#2'], ['#1']]);
});

test('the 51st blocker is refused, and so is the 51st blocked', async () => {
  const sandbox = await withIssues(52);
  const ada = sandbox.as('ada');
  const link = linking(sandbox);
  for (let number = 2; number <= 51; number++) ada.block(1, number);
  expect(await link(1, 52)).toBe('Source issue cannot have more than 50 blocked by issues');
  for (let number = 2; number <= 51; number++) ada.unblock(1, number);
  for (let number = 2; number <= 51; number++) ada.block(number, 1);
  expect(await link(52, 1)).toBe('Target issue cannot have more than 50 blocking issues');
});

const ELSEWHERE = [
  { name: 'octo-org/roadmap' },
  { name: 'octo-org/open' },
  { name: 'octo-org/secret', private: true },
];
const HERE_ONLY = { login: 'github-actions[bot]', kind: 'app', repositories: ['octo-org/roadmap'] } as const;

test.each([
  ['omitted', 1, ['octo-org/open']],
  ['counted', 2, ['octo-org/open']],
  ['null', 2, [null, 'octo-org/open']],
] as const)('a hidden blocker, %s, is in the summary all the same', async (hiddenLinks, total, shown) => {
  const sandbox = await github({ features: { hiddenLinks }, repositories: ELSEWHERE });
  const mona = sandbox.as('octocat');
  mona.createIssue({ title: 'here' });
  sandbox.addToken('here-only', HERE_ONLY);
  for (const name of ['open', 'secret'])
    sandbox.as('octocat', `octo-org/${name}`).createIssue({ title: name });
  expect(await linking(sandbox, 'addBlockedBy', 'here-only')(1, 'octo-org/open#1')).toBeUndefined();
  mona.block(1, 'octo-org/secret#1');
  const query = `{ ${REPOSITORY} { issue(number: 1) {
    blockedBy(first: 5) { totalCount nodes { repository { nameWithOwner } } }
    issueDependenciesSummary { blockedBy totalBlockedBy } } } }`;
  const ask = async (token?: string) => {
    const { data, errors } = await graphql(sandbox, query, {}, token);
    expect(errors).toBeUndefined();
    const { blockedBy, issueDependenciesSummary } = data.repository.issue;
    expect(issueDependenciesSummary).toEqual({ blockedBy: 2, totalBlockedBy: 2 });
    const names = blockedBy.nodes.map((node: { repository: { nameWithOwner: string } } | null) =>
      node ? node.repository.nameWithOwner : null,
    );
    return [blockedBy.totalCount, names];
  };
  expect(await ask('here-only')).toEqual([total, shown]);
  expect(await ask()).toEqual([2, ['octo-org/secret', 'octo-org/open']]);
});

test('an issue has one parent, unless it is replaced; children have an order', async () => {
  const sandbox = await withIssues(4);
  const put = putting(sandbox);
  expect(await put(1, 3)).toBeUndefined();
  expect(await put(1, 3)).toBe(
    'Issue may not contain duplicate sub-issues and Sub issue may only have one parent',
  );
  expect(await put(2, 3)).toBe('Sub issue may only have one parent');
  expect(await put(2, 2)).toBe('Issue may not be a sub-issue of itself');
  await put(2, 3, true);
  expect([sandbox.issue(1).subIssues, sandbox.issue(2).subIssues]).toEqual([[], ['#3']]);
  await put(2, 4);
  const [issueId, subIssueId, beforeId] = [2, 4, 3].map((number) => sandbox.ids(number).nodeId);
  const order = (place: object) => write(sandbox, 'reprioritizeSubIssue', { issueId, subIssueId, ...place });
  expect((await order({})).error).toContain('Exactly one of after_id and before_id');
  await order({ beforeId });
  sandbox.as('ada').close(4);
  const { data } = await graphql(
    sandbox,
    `{ ${REPOSITORY} { issue(number: 2) { parent { number } subIssues(first: 9) { nodes { number parent { number } } } subIssuesSummary { total completed percentCompleted } } } }`,
  );
  expect(data.repository.issue).toEqual({
    parent: null,
    subIssues: { nodes: [4, 3].map((number) => ({ number, parent: { number: 2 } })) },
    subIssuesSummary: { total: 2, completed: 1, percentCompleted: 50 },
  });
  const remove = () => write(sandbox, 'removeSubIssue', { issueId, subIssueId });
  expect((await remove()).error).toBeUndefined();
  expect((await remove()).error).toBe('NOT_FOUND: Sub-issue not found');
  expect(sandbox.issue(4).parent).toBeNull();
  expect(await put(3, 2)).toBe('Sub issue may not be an ancestor of its parent');
  expect(sandbox.problems).toEqual([]);
});

test('the 101st child and the 9th level are refused, also at creation, and then nothing is created', async () => {
  const sandbox = await withIssues(102);
  const ada = sandbox.as('ada');
  for (let number = 2; number <= 101; number++) ada.setParent(number, 1);
  expect(await putting(sandbox)(1, 102)).toBe('Parent cannot have more than 100 sub-issues');
  const id = await repositoryId(sandbox);
  const create = async (parent: number) => {
    const { nodeId: parentIssueId } = sandbox.ids(parent);
    return (await write(sandbox, 'createIssue', { repositoryId: id, title: 'x', parentIssueId })).error;
  };
  expect(await create(1)).toContain('more than 100 sub-issues');
  for (let level = 3; level <= 8; level++) ada.setParent(level, level - 1);
  expect(await create(8)).toContain("can't add more than 7 layers of sub-issues");
  expect(sandbox.view().issues).toHaveLength(102);
});

test('who cannot triage cannot link', async () => {
  const sandbox = await withIssues(2);
  sandbox.addToken('visitor', { login: 'visitor', kind: 'user' });
  expect(await linking(sandbox, 'addBlockedBy', 'visitor')(2, 1)).toContain('FORBIDDEN');
});

test('a server may know dependencies and not their summary', async () => {
  const sandbox = await withIssues(1, { features: { dependenciesSummary: false } });
  const ask = (field: string) => graphql(sandbox, `{ ${REPOSITORY} { issue(number: 1) { ${field} } } }`);
  expect((await ask('blockedBy { totalCount }')).data.repository.issue.blockedBy.totalCount).toBe(0);
  const { data, errors } = await ask('issueDependenciesSummary { blockedBy }');
  expect(data).toBeUndefined();
  const extensions = { code: 'undefinedField', typeName: 'Issue', fieldName: 'issueDependenciesSummary' };
  expect(errors).toMatchObject([{ extensions }]);
  expect(sandbox.problems).toEqual([]);
});
