import { expect, test } from 'vitest';
import { APP_TOKEN, type Sandbox } from '../../src/sandbox/index.ts';
import { clock, github, graphql, REPOSITORY, write } from './client.ts';

/** A token as a workflow gets it: what it names and no more. */
function grant(sandbox: Sandbox, permissions: object): string {
  const token = JSON.stringify(permissions);
  sandbox.addToken(token, { login: 'github-actions[bot]', kind: 'app', permissions });
  return token;
}

test('a pull request takes comments with either permission, and a workflow edits its own', async () => {
  const sandbox = await github();
  const pull = sandbox.as('ada').openPullRequest({ title: 'PR' });
  const { nodeId } = sandbox.ids(pull);
  const comments = async (token?: string) => {
    const { data } = await graphql(
      sandbox,
      `{ ${REPOSITORY} { pullRequest(number: ${pull}) { comments(last: 1) { nodes { id body viewerDidAuthor author { __typename login } } } } } }`,
      {},
      token,
    );
    return data.repository.pullRequest.comments.nodes;
  };
  for (const permissions of [{ 'pull-requests': 'write' }, { issues: 'write' }]) {
    const token = grant(sandbox, permissions);
    expect((await write(sandbox, 'addComment', { subjectId: nodeId, body: 'hello' }, { token })).error).toBe(
      undefined,
    );
    const [{ id }] = await comments();
    const edited = await write(sandbox, 'updateIssueComment', { id, body: 'edited' }, { token });
    expect(edited.error).toBeUndefined();
    expect(await comments(token)).toMatchObject([
      { body: 'edited', viewerDidAuthor: true, author: { __typename: 'Bot', login: 'github-actions' } },
    ]);
  }
  expect(sandbox.issue(pull).comments).toEqual([
    { author: 'github-actions[bot]', body: 'edited' },
    { author: 'github-actions[bot]', body: 'edited' },
  ]);
  const { data } = await graphql(sandbox, '{ viewer { login } }', {}, APP_TOKEN);
  expect(data.viewer.login).toBe('github-actions[bot]');
});

test('a token of a fork may read comments, and is refused where it would write one', async () => {
  const sandbox = await github();
  const pull = sandbox.as('ada').openPullRequest({ title: 'PR', headRepository: 'eve/roadmap' });
  sandbox.as('ada').comment(pull, 'first');
  const token = grant(sandbox, { contents: 'read', issues: 'read', 'pull-requests': 'read' });
  const comments = await graphql(
    sandbox,
    `{ ${REPOSITORY} { pullRequest(number: ${pull}) { comments(first: 5) { nodes { id body viewerDidAuthor } } } } }`,
    {},
    token,
  );
  const [first] = comments.data.repository.pullRequest.comments.nodes;
  expect(first).toMatchObject({ body: 'first', viewerDidAuthor: false });
  const body = 'x';
  const refused = 'FORBIDDEN: Resource not accessible by integration';
  const subjectId = sandbox.ids(pull).nodeId;
  expect((await write(sandbox, 'addComment', { subjectId, body }, { token })).error).toBe(refused);
  expect((await write(sandbox, 'updateIssueComment', { id: first.id, body }, { token })).error).toBe(refused);
  expect(sandbox.issue(pull).comments).toEqual([{ author: 'ada', body: 'first' }]);
});

test('comments are walked from either end', async () => {
  const sandbox = await github();
  const ada = sandbox.as('ada');
  const pull = ada.openPullRequest({ title: 'PR' });
  for (const body of ['1', '2', '3', '4', '5']) ada.comment(pull, body);
  const page = async (args: string) => {
    const { data } = await graphql(
      sandbox,
      `{ ${REPOSITORY} { pullRequest(number: ${pull}) { comments(${args}) { totalCount nodes { body } pageInfo { startCursor endCursor hasNextPage hasPreviousPage } } } } }`,
    );
    const { nodes, ...rest } = data.repository.pullRequest.comments;
    return { bodies: nodes.map(({ body }: { body: string }) => body).join(''), ...rest };
  };
  const last = await page('last: 2');
  expect(last).toMatchObject({ bodies: '45', totalCount: 5 });
  expect(last.pageInfo).toMatchObject({ hasPreviousPage: true, hasNextPage: false });
  const before = await page(`last: 2, before: "${last.pageInfo.startCursor}"`);
  expect(before.bodies).toBe('23');
  expect(before.pageInfo).toMatchObject({ hasPreviousPage: true, hasNextPage: true });
  expect((await page(`last: 2, before: "${before.pageInfo.startCursor}"`)).bodies).toBe('1');
  const first = await page('first: 4');
  expect((await page(`first: 4, after: "${first.pageInfo.endCursor}"`)).bodies).toBe('5');
  // Edits and what is added behind move nothing.
  ada.comment(pull, '6');
  expect((await page(`last: 2, before: "${last.pageInfo.startCursor}"`)).bodies).toBe('23');
});

test('the last closing says who, when, why and by what, and reopening says so', async () => {
  const time = clock();
  const sandbox = await github({
    now: time.now,
    repositories: [{ name: 'octo-org/roadmap' }, { name: 'octo-org/other' }],
  });
  const mona = sandbox.as('octocat');
  mona.createIssue({ title: 'one' });
  const state = async () => {
    const { data, errors } = await graphql(
      sandbox,
      `{ ${REPOSITORY} { issue(number: 1) { state stateReason createdAt closedAt
        timelineItems(last: 1, itemTypes: [CLOSED_EVENT]) { nodes { ... on ClosedEvent { actor { login } createdAt stateReason
          closer { __typename ... on Commit { oid repository { name } } ... on PullRequest { number } } } } } } } }`,
    );
    expect(errors).toBeUndefined();
    const { timelineItems, ...issue } = data.repository.issue;
    return { ...issue, event: timelineItems.nodes[0] };
  };
  const opened = { state: 'OPEN', createdAt: '2026-11-22T10:00:00Z', closedAt: null };
  expect(await state()).toEqual({ ...opened, stateReason: null });
  time.pass(60);
  mona.close(1, 'not_planned');
  const closed = { state: 'CLOSED', closedAt: '2026-11-22T10:01:00Z' };
  const event = { actor: { login: 'octocat' }, createdAt: '2026-11-22T10:01:00Z' };
  expect(await state()).toMatchObject({
    ...closed,
    stateReason: 'NOT_PLANNED',
    event: { ...event, stateReason: 'NOT_PLANNED', closer: null },
  });
  mona.reopen(1);
  expect(await state()).toMatchObject({ ...opened, stateReason: 'REOPENED', event });
  const [oid] = mona.push('main', 'Fixes #1');
  expect(await state()).toMatchObject({
    ...closed,
    stateReason: 'COMPLETED',
    event: { ...event, stateReason: 'COMPLETED', closer: { __typename: 'Commit', oid } },
  });
  mona.reopen(1);
  const pull = mona.openPullRequest({ title: 'PR', body: 'Fixes #1' });
  mona.mergePullRequest(pull);
  expect((await state()).event.closer).toEqual({ __typename: 'PullRequest', number: pull });
  mona.reopen(1);
  sandbox.as('octocat', 'octo-org/other').push('main', 'Fixes octo-org/roadmap#1');
  expect((await state()).event.closer).toMatchObject({ repository: { name: 'other' } });
  mona.reopen(1);
  await write(sandbox, 'closeIssue', { issueId: sandbox.ids(1).nodeId });
  expect((await state()).event).toMatchObject({ actor: { login: 'github-actions' }, closer: null });
});
