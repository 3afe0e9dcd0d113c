import { expect, test } from 'vitest';
import { ADMIN_TOKEN, APP_TOKEN } from '../../src/sandbox/index.ts';
import { clock, github, HERE, octokit, refusal } from './client.ts';

test('a new issue has a number, another id, an opaque node id, and what the request asked for', async () => {
  const sandbox = await github({ repositories: [{ name: 'octo-org/roadmap', people: { ada: 'triage' } }] });
  const { rest } = octokit(sandbox);
  await rest.issues.createMilestone({ ...HERE, title: 'Access' });
  const { data, status, headers } = await rest.issues.create({
    ...HERE,
    title: ' Define SSO ',
    body: 'Why',
    labels: ['Identity'],
    assignees: ['Ada'],
    milestone: 1,
  });
  expect(status).toBe(201);
  expect(headers.location).toBe(`${sandbox.apiUrl}/repos/octo-org/roadmap/issues/1`);
  expect(data.number).toBe(1);
  expect(Number(data.id)).toBeGreaterThan(2 ** 31);
  expect(data.node_id).toMatch(/^I_kwDO/);
  expect(data.user?.login).toBe('github-actions[bot]');
  expect(sandbox.issue(1)).toMatchObject({
    title: 'Define SSO',
    body: 'Why',
    labels: ['Identity'],
    assignees: ['ada'],
    milestone: 'Access',
    state: 'open',
  });
  expect(sandbox.problems).toEqual([]);
});

test('numbers are dense and shared by issues and pull requests, and the list has both', async () => {
  const sandbox = await github();
  const ada = sandbox.as('ada');
  expect([
    ada.createIssue({ title: 'one' }),
    ada.openPullRequest({ title: 'two' }),
    ada.createIssue({ title: 'three' }),
  ]).toEqual([1, 2, 3]);
  const { data } = await octokit(sandbox).rest.issues.listForRepo({ ...HERE });
  expect(data.map(({ number, pull_request }) => [number, pull_request !== undefined])).toEqual([
    [3, false],
    [2, true],
    [1, false],
  ]);
});

test('the list shows open issues unless asked, 30 a page and never more than 100, with links to follow', async () => {
  const sandbox = await github();
  const ada = sandbox.as('ada');
  for (let n = 1; n <= 205; n++) ada.createIssue({ title: `issue ${n}` });
  ada.close(205);
  const client = octokit(sandbox);
  const first = await client.rest.issues.listForRepo({ ...HERE });
  expect(first.data).toHaveLength(30);
  expect(first.data[0]?.number).toBe(204);
  const wide = await client.rest.issues.listForRepo({ ...HERE, state: 'all', per_page: 500 });
  expect(wide.data).toHaveLength(100);
  const repository = `${sandbox.apiUrl}/repositories/${sandbox.find().id}/issues`;
  expect(wide.headers.link).toBe(
    `<${repository}?state=all&per_page=500&page=2>; rel="next", <${repository}?state=all&per_page=500&page=3>; rel="last"`,
  );
  const all = await client.paginate(client.rest.issues.listForRepo, { ...HERE, state: 'all', per_page: 100 });
  expect(all.map(({ number }) => number)).toEqual(Array.from({ length: 205 }, (_, index) => 205 - index));
  const closed = await client.rest.issues.listForRepo({ ...HERE, state: 'closed' });
  expect(closed.data.map(({ number }) => number)).toEqual([205]);
});

test('filters: all labels, milestone, assignee, creator, since; sorted either way', async () => {
  const time = clock();
  const sandbox = await github({ now: time.now });
  const ada = sandbox.as('ada');
  const bob = sandbox.as('bob');
  ada.createMilestone({ title: 'M' });
  ada.createIssue({ title: '1', labels: ['a', 'b'], milestone: 'M' });
  ada.createIssue({ title: '2', labels: ['A'], assignees: ['bob'] });
  time.pass(60);
  bob.createIssue({ title: '3' });
  time.pass(60);
  bob.comment(1, 'now the latest');
  const { rest } = octokit(sandbox);
  const numbers = async (query: object) =>
    (await rest.issues.listForRepo({ ...HERE, ...query })).data.map(({ number }) => number);
  expect(await numbers({ labels: 'a' })).toEqual([2, 1]);
  expect(await numbers({ labels: 'a,B' })).toEqual([1]);
  expect(await numbers({ labels: 'nobody' })).toEqual([]);
  expect(await numbers({ milestone: '1' })).toEqual([1]);
  expect(await numbers({ milestone: '*' })).toEqual([1]);
  expect(await numbers({ milestone: 'none' })).toEqual([3, 2]);
  expect(await numbers({ assignee: 'bob' })).toEqual([2]);
  expect(await numbers({ assignee: 'none' })).toEqual([3, 1]);
  expect(await numbers({ creator: 'bob' })).toEqual([3]);
  expect(await numbers({ since: '2026-11-22T10:01:00Z' })).toEqual([3, 1]);
  expect(await numbers({ sort: 'updated' })).toEqual([1, 3, 2]);
  expect(await numbers({ sort: 'comments', direction: 'desc' })).toEqual([1, 3, 2]);
  expect(await numbers({ direction: 'asc' })).toEqual([1, 2, 3]);
  expect((await refusal(rest.issues.listForRepo({ ...HERE, milestone: '7' }))).status).toBe(422);
});

test('titles and bodies have limits, said as github.com says them', async () => {
  const sandbox = await github();
  const { rest } = octokit(sandbox);
  const create = (title: string, body = '') => refusal(rest.issues.create({ ...HERE, title, body }));
  expect(await create('  ')).toMatchObject({
    status: 422,
    body: {
      message: 'Validation Failed',
      errors: [{ resource: 'Issue', code: 'missing_field', field: 'title' }],
      status: '422',
    },
  });
  expect(await create('x'.repeat(257))).toMatchObject({
    body: {
      errors: [
        {
          resource: 'Issue',
          code: 'custom',
          field: 'title',
          message: 'title is too long (maximum is 256 characters)',
        },
      ],
    },
  });
  expect(await create('x', 'x'.repeat(65_537))).toMatchObject({
    body: {
      errors: [
        {
          resource: 'Issue',
          code: 'custom',
          field: 'body',
          message: 'body is too long (maximum is 65536 characters)',
        },
      ],
    },
  });
  // Limits count characters, and an emoji is one.
  expect(
    (await rest.issues.create({ ...HERE, title: '🚀'.repeat(256), body: '🚀'.repeat(65_536) })).status,
  ).toBe(201);
  expect(sandbox.view().issues).toHaveLength(1);
});

test('a missing title, a wrong type and an unknown state are refused in words', async () => {
  const sandbox = await github();
  const { request } = octokit(sandbox);
  const message = async (route: string, body: Record<string, unknown>) =>
    (await refusal(request(route, body))).message;
  expect(await message('POST /repos/octo-org/roadmap/issues', { body: 'x' })).toBe(
    'Invalid request.\n\n"title" wasn\'t supplied.',
  );
  expect(await message('POST /repos/octo-org/roadmap/issues', { title: 'x', labels: 'bug' })).toBe(
    'Invalid property /labels: `"bug"` is not of type `array`.',
  );
  sandbox.as('ada').createIssue({ title: 'one' });
  expect(await message('PATCH /repos/octo-org/roadmap/issues/1', { state: 'done' })).toContain('/state');
});

test('who cannot be assigned is refused with the login, and more than ten are too many', async () => {
  const people = Object.fromEntries(Array.from({ length: 11 }, (_, n) => [`dev${n}`, 'write' as const]));
  const sandbox = await github({
    repositories: [{ name: 'octo-org/roadmap', people: { ...people, reader: 'read' } }],
  });
  const { rest } = octokit(sandbox);
  for (const login of ['reader', 'nobody']) {
    expect(
      (await refusal(rest.issues.create({ ...HERE, title: 'x', assignees: [login] }))).body,
    ).toMatchObject({
      errors: [{ value: login, resource: 'Issue', field: 'assignees', code: 'invalid' }],
    });
    expect((await refusal(rest.issues.checkUserCanBeAssigned({ ...HERE, assignee: login }))).status).toBe(
      404,
    );
  }
  expect((await rest.issues.checkUserCanBeAssigned({ ...HERE, assignee: 'DEV1' })).status).toBe(204);
  expect((await rest.issues.listAssignees({ ...HERE })).data.map(({ login }) => login)).toContain('dev3');
  const tooMany = rest.issues.create({ ...HERE, title: 'x', assignees: Object.keys(people) });
  expect((await refusal(tooMany)).status).toBe(422);
  const { data } = await rest.issues.create({ ...HERE, title: 'x', assignees: ['dev1'] });
  await rest.issues.addAssignees({ ...HERE, issue_number: data.number, assignees: ['dev2'] });
  expect(sandbox.issue(1).assignees).toEqual(['dev1', 'dev2']);
  await rest.issues.removeAssignees({ ...HERE, issue_number: data.number, assignees: ['dev1'] });
  expect(sandbox.issue(1).assignees).toEqual(['dev2']);
});

test('an edit replaces labels and assignees, null clears a milestone, and what is left out stays', async () => {
  const sandbox = await github();
  const ada = sandbox.as('ada');
  ada.createMilestone({ title: 'M' });
  ada.createIssue({ title: 'one', body: 'text', labels: ['a', 'b'], assignees: ['ada'], milestone: 'M' });
  const { rest } = octokit(sandbox);
  await rest.issues.update({ ...HERE, issue_number: 1, labels: ['c'] });
  expect(sandbox.issue(1)).toMatchObject({ labels: ['c'], assignees: ['ada'], milestone: 'M', body: 'text' });
  await rest.issues.update({
    ...HERE,
    issue_number: 1,
    labels: [],
    assignees: [],
    milestone: null,
    body: '',
  });
  expect(sandbox.issue(1)).toMatchObject({
    labels: [],
    assignees: [],
    milestone: null,
    body: null,
    title: 'one',
  });
  const wrong = await refusal(rest.issues.update({ ...HERE, issue_number: 1, milestone: 9 }));
  expect(wrong.body).toMatchObject({
    errors: [{ value: 9, resource: 'Issue', field: 'milestone', code: 'invalid' }],
  });
});

test('the reason of a state counts only where the state changes', async () => {
  const sandbox = await github();
  sandbox.as('ada').createIssue({ title: 'one' });
  const { rest } = octokit(sandbox);
  const update = async (change: object) => {
    const { data } = await rest.issues.update({ ...HERE, issue_number: 1, ...change });
    return [data.state, data.state_reason];
  };
  expect(await update({ state_reason: 'not_planned' })).toEqual(['open', null]);
  expect(await update({ state: 'closed', state_reason: 'not_planned' })).toEqual(['closed', 'not_planned']);
  expect(await update({ state: 'closed', state_reason: 'completed' })).toEqual(['closed', 'not_planned']);
  expect(await update({ state: 'open' })).toEqual(['open', 'reopened']);
  expect(await update({ state: 'closed' })).toEqual(['closed', 'completed']);
});

test('a deleted issue is 410, an unknown one 404, and its number is not used again', async () => {
  const sandbox = await github();
  const ada = sandbox.as('octocat');
  ada.createIssue({ title: 'one' });
  ada.deleteIssue(1);
  const { rest } = octokit(sandbox);
  expect((await refusal(rest.issues.get({ ...HERE, issue_number: 1 }))).status).toBe(410);
  expect((await refusal(rest.issues.get({ ...HERE, issue_number: 9 }))).status).toBe(404);
  expect(ada.createIssue({ title: 'two' })).toBe(2);
});

test('a transferred issue answers 301 to its new place, with new ids and what fits there', async () => {
  const sandbox = await github({
    repositories: [{ name: 'octo-org/roadmap' }, { name: 'octo-org/other' }, { name: 'stranger/far' }],
  });
  const ada = sandbox.as('octocat');
  sandbox.as('octocat', 'octo-org/other').createLabel({ name: 'Kept' });
  ada.createIssue({ title: 'one', labels: ['kept', 'lost'] });
  ada.comment(1, 'hello');
  const before = sandbox.ids(1);
  expect(ada.transferIssue(1, 'octo-org/other')).toBe(1);
  expect(sandbox.issue('octo-org/other#1')).toMatchObject({
    title: 'one',
    labels: ['Kept'],
    comments: [{ body: 'hello' }],
  });
  expect(sandbox.ids('octo-org/other#1')).not.toEqual(before);
  const answer = await fetch(`${sandbox.apiUrl}/repos/octo-org/roadmap/issues/1`, {
    redirect: 'manual',
    headers: { 'user-agent': 'test' },
  });
  expect(answer.status).toBe(301);
  // Octokit follows: whoever asked must look at what came.
  const { data } = await octokit(sandbox).rest.issues.get({ ...HERE, issue_number: 1 });
  expect(data.repository_url).toBe(`${sandbox.apiUrl}/repos/octo-org/other`);
  ada.createIssue({ title: 'two' });
  expect(() => ada.transferIssue(2, 'stranger/far')).toThrow('cannot be transferred');
});

test('issues disabled is 410, archived 403, and a private repository 404 for who may not see it', async () => {
  const sandbox = await github();
  sandbox.as('ada').createIssue({ title: 'one' });
  const { rest } = octokit(sandbox);
  sandbox.changeRepository({ hasIssues: false });
  expect((await refusal(rest.issues.create({ ...HERE, title: 'x' }))).status).toBe(410);
  expect((await refusal(rest.issues.get({ ...HERE, issue_number: 1 }))).status).toBe(410);
  sandbox.changeRepository({ hasIssues: true, archived: true });
  expect((await refusal(rest.issues.create({ ...HERE, title: 'x' }))).status).toBe(403);
  expect((await rest.issues.get({ ...HERE, issue_number: 1 })).status).toBe(200);
  expect((await rest.repos.get(HERE)).data.archived).toBe(true);
  sandbox.changeRepository({ archived: false, private: true });
  sandbox.addToken('stranger', { login: 'stranger', kind: 'user' });
  const strange = octokit(sandbox, 'stranger');
  expect((await refusal(strange.rest.repos.get(HERE))).status).toBe(404);
  expect((await refusal(strange.rest.issues.create({ ...HERE, title: 'x' }))).status).toBe(404);
  expect((await refusal(octokit(sandbox, '').rest.issues.listForRepo(HERE))).status).toBe(404);
  expect((await rest.repos.get(HERE)).data.private).toBe(true);
});

test('a renamed repository answers 301 on every route', async () => {
  const sandbox = await github();
  sandbox.as('ada').createIssue({ title: 'one' });
  sandbox.changeRepository({ name: 'octo-org/program' });
  const answer = await fetch(`${sandbox.apiUrl}/repos/octo-org/roadmap/issues?state=all`, {
    redirect: 'manual',
    headers: { 'user-agent': 'test' },
  });
  expect(answer.status).toBe(301);
  expect(answer.headers.get('location')).toBe(
    `${sandbox.apiUrl}/repositories/${sandbox.find().id}/issues?state=all`,
  );
  const { data } = await octokit(sandbox).rest.repos.get(HERE);
  expect(data.full_name).toBe('octo-org/program');
});

test('without push access labels, assignees and milestone are dropped without a word', async () => {
  const sandbox = await github();
  const ada = sandbox.as('ada');
  ada.createLabel({ name: 'a' });
  ada.createMilestone({ title: 'M' });
  sandbox.addToken('visitor', { login: 'visitor', kind: 'user' });
  const { rest } = octokit(sandbox, 'visitor');
  const wish = { labels: ['a', 'new'], assignees: ['ada'], milestone: 1 };
  const { status, data } = await rest.issues.create({ ...HERE, title: 'mine', ...wish });
  expect([status, data.labels, data.assignees, data.milestone]).toEqual([201, [], [], null]);
  expect(sandbox.view().labels.map(({ name }) => name)).toEqual(['a']);
  const edited = await rest.issues.update({ ...HERE, issue_number: 1, title: 'still mine', ...wish });
  expect([edited.data.title, edited.data.labels, edited.data.milestone]).toEqual(['still mine', [], null]);
  await rest.issues.addAssignees({ ...HERE, issue_number: 1, assignees: ['ada'] });
  expect(sandbox.issue(1).assignees).toEqual([]);
  ada.createIssue({ title: "ada's" });
  expect((await refusal(rest.issues.update({ ...HERE, issue_number: 2, title: 'x' }))).status).toBe(403);
  expect((await refusal(rest.issues.createLabel({ ...HERE, name: 'x' }))).status).toBe(403);
});

test('a token without the permission is told so, with the permission that it needs', async () => {
  const sandbox = await github();
  sandbox.addToken('reader', { login: 'github-actions[bot]', kind: 'app', permissions: { issues: 'read' } });
  const answer = await fetch(`${sandbox.apiUrl}/repos/octo-org/roadmap/issues`, {
    method: 'POST',
    headers: { authorization: 'token reader', 'user-agent': 'test' },
    body: JSON.stringify({ title: 'x' }),
  });
  expect(answer.status).toBe(403);
  expect(answer.headers.get('x-accepted-github-permissions')).toBe('issues=write');
  expect(await answer.json()).toMatchObject({
    message: 'Resource not accessible by integration',
    status: '403',
  });
  sandbox.addToken('elsewhere', {
    login: 'github-actions[bot]',
    kind: 'app',
    repositories: ['octo-org/other'],
  });
  const { rest } = octokit(sandbox, 'elsewhere');
  expect((await rest.issues.listForRepo(HERE)).status).toBe(200);
  expect((await refusal(rest.issues.create({ ...HERE, title: 'x' }))).status).toBe(403);
  sandbox.changeRepository({ private: true });
  expect((await refusal(rest.issues.listForRepo(HERE))).status).toBe(404);
  sandbox.addToken('blind', { login: 'github-actions[bot]', kind: 'app', permissions: { contents: 'read' } });
  expect((await refusal(octokit(sandbox, 'blind').rest.issues.listForRepo(HERE))).status).toBe(403);
});

test('a wrong token is 401; none may read what is public and write nothing', async () => {
  const sandbox = await github();
  const wrong = await refusal(octokit(sandbox, 'nonsense').rest.repos.get(HERE));
  expect([wrong.status, wrong.message]).toEqual([401, 'Bad credentials']);
  const nobody = octokit(sandbox, '');
  expect((await nobody.rest.issues.listForRepo(HERE)).status).toBe(200);
  expect((await refusal(nobody.rest.issues.create({ ...HERE, title: 'x' }))).status).toBe(401);
  expect((await refusal(nobody.graphql('{viewer{login}}'))).status).toBe(401);
  sandbox.removeToken(APP_TOKEN);
  expect((await refusal(octokit(sandbox).rest.repos.get(HERE))).status).toBe(401);
});

test('the server speaks as GitHub Enterprise Server too, and only to who says what they are', async () => {
  const sandbox = await github();
  const ask = (path: string, headers: Record<string, string> = {}) =>
    fetch(`${sandbox.apiUrl}${path}`, { headers: { 'user-agent': 'test', ...headers } });
  expect((await ask('/api/v3/repos/octo-org/roadmap')).status).toBe(200);
  expect((await ask('/repos/octo-org/roadmap', { 'user-agent': '' })).status).toBe(403);
  expect((await ask('/repos/octo-org/roadmap', { accept: 'text/html' })).status).toBe(415);
  expect((await ask('/repos/octo-org/roadmap', { 'x-github-api-version': '2020-01-01' })).status).toBe(400);
  sandbox.as('ada').createIssue({ title: 'one', assignees: ['ada'] });
  const keys = async (version: string) =>
    Object.keys(
      JSON.parse(
        await (await ask('/repos/octo-org/roadmap/issues/1', { 'x-github-api-version': version })).text(),
      ),
    );
  expect(await keys('2022-11-28')).toContain('assignee');
  expect(await keys('2026-03-10')).not.toContain('assignee');
  const broken = await fetch(`${sandbox.apiUrl}/repos/octo-org/roadmap/issues`, {
    method: 'POST',
    headers: { 'user-agent': 'test', authorization: `token ${ADMIN_TOKEN}` },
    body: '{"title":',
  });
  expect([broken.status, await broken.json()]).toMatchObject([400, { message: 'Problems parsing JSON' }]);
});

test('what GitHub would ignore is noted: unknown parameters, fields and endpoints', async () => {
  const sandbox = await github();
  const { request } = octokit(sandbox);
  await request('POST /repos/octo-org/roadmap/issues', { title: 'x', parent_issue_id: 1 });
  await request('GET /repos/octo-org/roadmap/issues?labls=a');
  await refusal(request('GET /repos/octo-org/roadmap/nothing'));
  const slash = await fetch(`${sandbox.apiUrl}/repos/octo-org/roadmap/issues/`, {
    headers: { 'user-agent': 'test' },
  });
  expect(slash.status).toBe(404);
  await request('POST /graphql', { query: '{viewer{name shoeSize}}' });
  expect(sandbox.problems).toEqual([
    'issues/create: unknown body parameter "parent_issue_id"',
    'issues/list-for-repo: unknown query parameter "labls"',
    'no such endpoint: GET /repos/octo-org/roadmap/nothing',
    'no such endpoint: GET /repos/octo-org/roadmap/issues/',
    "GraphQL: Field 'shoeSize' doesn't exist on type 'User'",
  ]);
});
