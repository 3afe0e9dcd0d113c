import { expect, test } from 'vitest';
import { ADMIN_TOKEN, APP_TOKEN } from '../../src/sandbox/index.ts';
import { pacificDay } from '../../src/sandbox/rules/milestones.ts';
import { github, graphql, HERE, octokit, REPOSITORY, refusal } from './client.ts';

const COMMITS = '/repos/octo-org/roadmap/commits';

test('a label name is unique without regard to case', async () => {
  const sandbox = await github();
  const { rest } = octokit(sandbox);
  const label = { ...HERE, name: 'bug', color: 'D73A4A', description: 'x' };
  const { data, status, headers } = await rest.issues.createLabel(label);
  expect([status, data.color, data.description]).toEqual([201, 'd73a4a', 'x']);
  expect(headers.location).toBe(`${sandbox.apiUrl}/repos/octo-org/roadmap/labels/bug`);
  expect((await refusal(rest.issues.createLabel({ ...HERE, name: 'Bug' }))).body).toEqual({
    message: 'Validation Failed',
    errors: [{ resource: 'Label', code: 'already_exists', field: 'name' }],
    documentation_url: 'https://docs.github.com/rest',
    status: '422',
  });
  // Its own name in another case is no clash.
  expect((await rest.issues.updateLabel({ ...HERE, name: 'bug', new_name: 'Bug' })).data.name).toBe('Bug');
  expect((await refusal(rest.issues.updateLabel({ ...HERE, name: 'nope', new_name: 'x' }))).status).toBe(404);
});

test('a label has a name of at most 50 characters, a description of 100 and a colour of six digits', async () => {
  const sandbox = await github();
  const { rest } = octokit(sandbox);
  const error = async (fields: { name: string; color?: string; description?: string }) => {
    const { body } = await refusal(rest.issues.createLabel({ ...HERE, ...fields }));
    return JSON.stringify(body);
  };
  expect(await error({ name: 'x'.repeat(51) })).toContain(
    '{"resource":"Label","code":"custom","field":"name","message":"name is too long (maximum is 50 characters)"}',
  );
  expect(await error({ name: 'a', description: 'x'.repeat(101) })).toContain('description is too long');
  for (const color of ['#ff0000', 'red', 'ff00'])
    expect(await error({ name: 'a', color })).toContain(
      '{"resource":"Label","code":"invalid","field":"color"}',
    );
  expect(sandbox.view().labels).toEqual([]);
  const use = () => sandbox.as('ada').createIssue({ title: 'one', labels: ['fine', 'x'.repeat(51)] });
  expect(use).toThrow('Validation Failed');
  // Nothing of what was refused is done.
  expect(sandbox.view()).toMatchObject({ labels: [], issues: [] });
});

test('a renamed label stays on its issues, a deleted one leaves them; names travel encoded', async () => {
  const sandbox = await github();
  const ada = sandbox.as('ada');
  const { rest } = octokit(sandbox);
  await rest.issues.createLabel({ ...HERE, name: 'team/a & b?' });
  ada.createIssue({ title: 'one', labels: ['TEAM/A & B?', 'made by use'] });
  expect(sandbox.issue(1).labels).toEqual(['made by use', 'team/a & b?']);
  await rest.issues.updateLabel({ ...HERE, name: 'team/a & b?', new_name: 'team/c' });
  expect(sandbox.issue(1).labels).toEqual(['made by use', 'team/c']);
  ada.deleteLabel('team/c');
  expect(sandbox.issue(1).labels).toEqual(['made by use']);
  expect(sandbox.view().labels).toEqual([{ name: 'made by use', color: 'ededed', description: null }]);
});

test.each([
  // The two that GitHub's staff gave as examples.
  ['2020-09-24T06:59:00Z', '2020-09-23T07:00:00Z'],
  ['2020-09-24T07:01:00Z', '2020-09-24T07:00:00Z'],
  ['2027-01-29T12:00:00Z', '2027-01-29T08:00:00Z'],
  ['2027-07-01T12:00:00Z', '2027-07-01T07:00:00Z'],
  // Clocks go forward on the 14th and back on the 7th, after the midnight that begins the day.
  ['2027-03-13T12:00:00Z', '2027-03-13T08:00:00Z'],
  ['2027-03-14T12:00:00Z', '2027-03-14T08:00:00Z'],
  ['2027-03-15T12:00:00Z', '2027-03-15T07:00:00Z'],
  ['2027-03-15T06:59:59Z', '2027-03-14T08:00:00Z'],
  ['2027-11-07T12:00:00Z', '2027-11-07T07:00:00Z'],
  ['2027-11-08T12:00:00Z', '2027-11-08T08:00:00Z'],
  ['2027-11-08T07:59:59Z', '2027-11-07T07:00:00Z'],
  ['2027-01-29T00:00:00+09:00', '2027-01-28T08:00:00Z'],
])('a due date of %s is kept as the Pacific day that begins at %s', (sent, kept) => {
  expect(pacificDay(sent)).toBe(kept);
});

test('a milestone has a number of its own, a title that is taken once, and a due date that can be cleared', async () => {
  const sandbox = await github();
  const { rest, request } = octokit(sandbox);
  const create = (title: string, more: object = {}) =>
    rest.issues.createMilestone({ ...HERE, title, ...more });
  const { data, status } = await create('M', { due_on: '2027-01-29T12:00:00Z', description: 'why' });
  expect([status, data.number, data.due_on, data.description]).toEqual([
    201,
    1,
    '2027-01-29T08:00:00Z',
    'why',
  ]);
  const cleared = await request('PATCH /repos/octo-org/roadmap/milestones/1', { due_on: null });
  expect(cleared.data.due_on).toBeNull();
  for (const [fields, error] of [
    [{ title: 'm' }, { resource: 'Milestone', code: 'already_exists', field: 'title' }],
    [{ title: ' ' }, { resource: 'Milestone', code: 'missing_field', field: 'title' }],
    [
      { title: 'N', due_on: '2027-01-29' },
      { resource: 'Milestone', code: 'invalid', field: 'due_on' },
    ],
    [
      { title: 'N', state: 'done' },
      { resource: 'Milestone', code: 'invalid', field: 'state', value: 'done' },
    ],
  ] as const)
    expect((await refusal(request('POST /repos/octo-org/roadmap/milestones', fields))).body).toMatchObject({
      errors: [error],
    });
  sandbox.as('ada').deleteMilestone('M');
  const one = { ...HERE, milestone_number: 1 };
  expect((await refusal(rest.issues.updateMilestone({ ...one, title: 'x' }))).status).toBe(404);
  // A number is not used again.
  expect((await create('M')).data.number).toBe(2);
});

test('counts of a milestone include pull requests, and closing it says when', async () => {
  const sandbox = await github();
  const ada = sandbox.as('ada');
  ada.createMilestone({ title: 'M' });
  for (const title of ['1', '2']) ada.createIssue({ title, milestone: 'M' });
  ada.editIssue(ada.openPullRequest({ title: '3' }), { milestone: 'M' });
  ada.close(1);
  const { data } = await octokit(sandbox).rest.issues.updateMilestone({
    ...HERE,
    milestone_number: 1,
    state: 'closed',
    title: 'N',
  });
  expect(data).toMatchObject({ open_issues: 2, closed_issues: 1, state: 'closed', title: 'N' });
  const { data: read } = await graphql(
    sandbox,
    `{ ${REPOSITORY} { milestone(number: 1) { state closedAt progressPercentage } } }`,
  );
  expect(read.repository.milestone).toEqual({
    state: 'CLOSED',
    closedAt: expect.any(String),
    progressPercentage: 100 / 3,
  });
});

test('who can be assigned is asked by the whole login, in any case', async () => {
  const sandbox = await github({ repositories: [{ name: 'octo-org/roadmap', people: { ada: 'triage' } }] });
  sandbox.addUser('reader', 'read');
  const check = (assignee: string) =>
    octokit(sandbox).rest.issues.checkUserCanBeAssigned({ ...HERE, assignee });
  expect((await check('ADA')).status).toBe(204);
  for (const login of ['reader', 'nobody', 'ad']) expect((await refusal(check(login))).status).toBe(404);
});

test('a missing member and one of the wrong type are refused in words', async () => {
  const { request } = octokit(await github());
  const message = async (body: Record<string, unknown>) =>
    (await refusal(request('POST /repos/octo-org/roadmap/labels', body))).message;
  expect(await message({ color: 'ff0000' })).toBe('Invalid request.\n\n"name" wasn\'t supplied.');
  expect(await message({ name: 7 })).toBe('Invalid property /name: `7` is not of type `string`.');
});

test('lists have 30 a page and never more than 100, with links to follow', async () => {
  const sandbox = await github();
  const messages = Array.from({ length: 204 }, (_, index) => `commit ${index + 1}`);
  sandbox.as('ada').seedCommits('main', ...messages);
  const client = octokit(sandbox);
  const list = client.rest.repos.listCommits;
  const first = await list(HERE);
  expect([first.data.length, first.data[0]?.commit.message]).toEqual([30, 'commit 204']);
  const wide = await list({ ...HERE, per_page: 500 });
  expect(wide.data).toHaveLength(100);
  const commits = `${sandbox.apiUrl}/repositories/${sandbox.find().id}/commits`;
  expect(wide.headers.link).toBe(
    `<${commits}?per_page=500&page=2>; rel="next", <${commits}?per_page=500&page=3>; rel="last"`,
  );
  const all = await client.paginate(list, { ...HERE, per_page: 100 });
  expect(all.map(({ commit }) => commit.message)).toEqual([...messages.reverse(), 'Initial commit']);
});

test('a private repository is 404 for who may not see it', async () => {
  const sandbox = await github({ repositories: [{ name: 'octo-org/roadmap', private: true }] });
  sandbox.addToken('stranger', { login: 'stranger', kind: 'user' });
  for (const token of ['stranger', '']) {
    const { rest } = octokit(sandbox, token);
    expect((await refusal(rest.repos.listCommits(HERE))).status).toBe(404);
    expect((await refusal(rest.issues.createLabel({ ...HERE, name: 'x' }))).status).toBe(404);
  }
});

test('a renamed repository answers 301 on every route, and clients follow', async () => {
  const sandbox = await github();
  sandbox.changeRepository({ name: 'octo-org/program' });
  const answer = await fetch(`${sandbox.apiUrl}${COMMITS}?per_page=1`, {
    redirect: 'manual',
    headers: { 'user-agent': 'test' },
  });
  expect(answer.status).toBe(301);
  expect(answer.headers.get('location')).toBe(
    `${sandbox.apiUrl}/repositories/${sandbox.find().id}/commits?per_page=1`,
  );
  const { data } = await octokit(sandbox).rest.repos.listCommits(HERE);
  expect(data[0]?.url).toContain('/repos/octo-org/program/commits/');
});

test('a token without the permission is told so, with the permission that it needs', async () => {
  const sandbox = await github();
  const login = 'github-actions[bot]';
  sandbox.addToken('reader', { login, kind: 'app', permissions: { issues: 'read' } });
  const answer = await fetch(`${sandbox.apiUrl}/repos/octo-org/roadmap/labels`, {
    method: 'POST',
    headers: { authorization: 'token reader', 'user-agent': 'test' },
    body: JSON.stringify({ name: 'x' }),
  });
  expect(answer.status).toBe(403);
  expect(answer.headers.get('x-accepted-github-permissions')).toBe('issues=write');
  const message = 'Resource not accessible by integration';
  expect(await answer.json()).toMatchObject({ message, status: '403' });
  sandbox.addToken('elsewhere', { login, kind: 'app', repositories: ['octo-org/other'] });
  const { rest } = octokit(sandbox, 'elsewhere');
  expect((await rest.repos.listCommits(HERE)).status).toBe(200);
  expect((await refusal(rest.issues.createLabel({ ...HERE, name: 'x' }))).status).toBe(403);
  sandbox.changeRepository({ private: true });
  expect((await refusal(rest.repos.listCommits(HERE))).status).toBe(404);
  expect((await refusal(octokit(sandbox, 'reader').rest.repos.listCommits(HERE))).status).toBe(403);
  sandbox.addToken('visitor', { login: 'visitor', kind: 'user' });
  sandbox.addUser('visitor', 'triage');
  const visitor = octokit(sandbox, 'visitor').rest.issues.createLabel({ ...HERE, name: 'x' });
  expect((await refusal(visitor)).message).toBe('Must have admin rights to Repository.');
});

test('a wrong token is 401; none may read what is public and write nothing', async () => {
  const sandbox = await github();
  const wrong = await refusal(octokit(sandbox, 'nonsense').rest.repos.listCommits(HERE));
  expect([wrong.status, wrong.message]).toEqual([401, 'Bad credentials']);
  const nobody = octokit(sandbox, '');
  expect((await nobody.rest.repos.listCommits(HERE)).status).toBe(200);
  expect((await refusal(nobody.rest.issues.createLabel({ ...HERE, name: 'x' }))).status).toBe(401);
  expect((await refusal(nobody.graphql('{viewer{login}}'))).status).toBe(401);
  sandbox.removeToken(APP_TOKEN);
  expect((await refusal(octokit(sandbox).rest.repos.listCommits(HERE))).status).toBe(401);
});

test('the server speaks as GitHub Enterprise Server too, and only to who says what they are', async () => {
  const sandbox = await github();
  const status = async (path: string, headers: Record<string, string> = {}) =>
    (await fetch(`${sandbox.apiUrl}${path}`, { headers: { 'user-agent': 'test', ...headers } })).status;
  expect(await status(`/api/v3${COMMITS}`)).toBe(200);
  expect(await status(COMMITS, { 'user-agent': '' })).toBe(403);
  expect(await status(COMMITS, { accept: 'text/html' })).toBe(415);
  expect(await status(COMMITS, { 'x-github-api-version': '2020-01-01' })).toBe(400);
  for (const version of ['2022-11-28', '2026-03-10'])
    expect(await status(COMMITS, { 'x-github-api-version': version })).toBe(200);
  const broken = await fetch(`${sandbox.apiUrl}/repos/octo-org/roadmap/labels`, {
    method: 'POST',
    headers: { 'user-agent': 'test', authorization: `token ${ADMIN_TOKEN}` },
    body: '{"name":',
  });
  expect([broken.status, await broken.json()]).toMatchObject([400, { message: 'Problems parsing JSON' }]);
});

test('what GitHub would ignore is noted: unknown parameters, fields and endpoints', async () => {
  const sandbox = await github();
  const { request } = octokit(sandbox);
  await request('POST /repos/octo-org/roadmap/labels', { name: 'x', colour: 'red' });
  await request(`GET ${COMMITS}?branch=a`);
  await refusal(request('GET /repos/octo-org/roadmap/nothing'));
  const slash = await fetch(`${sandbox.apiUrl}${COMMITS}/`, { headers: { 'user-agent': 'test' } });
  expect(slash.status).toBe(404);
  await request('POST /graphql', { query: '{viewer{name shoeSize}}' });
  expect(sandbox.problems).toEqual([
    'issues/create-label: unknown body parameter "colour"',
    'repos/list-commits: unknown query parameter "branch"',
    'no such endpoint: GET /repos/octo-org/roadmap/nothing',
    `no such endpoint: GET ${COMMITS}/`,
    "GraphQL: Field 'shoeSize' doesn't exist on type 'User'",
  ]);
});

test('says who may write: triage reads, an app and a stranger to GitHub are nobody', async () => {
  const sandbox = await github();
  for (const role of ['read', 'triage', 'write', 'admin'] as const) sandbox.addUser(`a-${role}`, role);
  sandbox.as('helper[bot]').createIssue({ title: 'One' });
  const { rest } = octokit(sandbox);
  const levelOf = async (username: string) =>
    (await rest.repos.getCollaboratorPermissionLevel({ ...HERE, username })).data.permission;
  expect(await Promise.all(['a-read', 'a-triage', 'A-Write', 'a-admin'].map(levelOf))).toEqual([
    'read',
    'read',
    'write',
    'admin',
  ]);
  for (const username of ['helper[bot]', 'nobody-at-all'])
    expect((await refusal(levelOf(username))).status).toBe(404);
});

test('commits that are made alone close nothing until the default branch moves to them', async () => {
  const sandbox = await github();
  sandbox.as('ada').createIssue({ title: 'One' });
  const { rest } = octokit(sandbox, ADMIN_TOKEN);
  const { data } = await rest.git.getRef({ ...HERE, ref: 'heads/main' });
  const { tree } = (await rest.git.getCommit({ ...HERE, commit_sha: data.object.sha })).data;
  const asked = { ...HERE, message: 'Closes #1', tree: tree.sha, parents: [data.object.sha] };
  const { sha } = (await rest.git.createCommit(asked)).data;
  await rest.git.createRef({ ...HERE, ref: 'refs/heads/work', sha });
  expect(sandbox.issue(1).state).toBe('open');
  await rest.git.updateRef({ ...HERE, ref: 'heads/main', sha });
  expect(sandbox.issue(1).state).toBe('closed');
  await rest.git.deleteRef({ ...HERE, ref: 'heads/work' });
  expect(Object.keys(sandbox.find().branches)).toEqual(['main']);
  const other = octokit(sandbox).rest.git.createRef({ ...HERE, ref: 'refs/heads/work', sha });
  expect((await refusal(other)).status).toBe(403);
  expect(sandbox.problems).toEqual([]);
});
