import { expect, test, vi } from 'vitest';
import { ADMIN_TOKEN, type Fault } from '../../src/sandbox/index.ts';
import { clock, github, graphql, HERE, octokit, REPOSITORY, refusal } from './client.ts';

/** A write as it goes over the wire. */
const LABEL = {
  method: 'POST',
  headers: { authorization: `token ${ADMIN_TOKEN}`, 'user-agent': 'test' },
  body: '{"name":"x"}',
};
const LABELS = '/repos/octo-org/roadmap/labels';

test('80 content writes a minute and 500 an hour, then a secondary limit that says when to go on', async () => {
  const time = clock();
  const sandbox = await github({ now: time.now, limits: 'github' });
  const { rest } = octokit(sandbox);
  let made = 0;
  const create = () => rest.issues.createLabel({ ...HERE, name: `label ${made++}` });
  for (let n = 0; n < 80; n++) await create();
  const headers = { authorization: 'token sandbox-app-token', 'user-agent': 'test' };
  const tooFast = await fetch(`${sandbox.apiUrl}${LABELS}`, { ...LABEL, headers });
  expect([tooFast.status, tooFast.headers.get('retry-after')]).toEqual([403, '60']);
  expect(JSON.parse(await tooFast.text()).message).toContain('secondary rate limit');
  expect(sandbox.view().labels).toHaveLength(80);
  // Reading goes on.
  expect((await rest.repos.listCommits(HERE)).status).toBe(200);
  for (let minute = 1; minute <= 5; minute++) {
    time.pass(60);
    for (let n = 0; n < 80; n++) await create();
  }
  time.pass(60);
  for (let n = 0; n < 20; n++) await create();
  expect((await refusal(create())).status).toBe(403);
  time.pass(3600 - 6 * 60);
  expect((await create()).status).toBe(201);
}, 20_000);

test('every field of a mutation is a content write', async () => {
  const sandbox = await github({ limits: { contentPerMinute: 3 } });
  sandbox.as('ada').createIssue({ title: 'one' });
  const id = sandbox.ids(1).nodeId;
  const comments = (n: number) =>
    graphql(
      sandbox,
      `mutation { ${Array.from({ length: n }, (_, i) => `c${i}: addComment(input: {subjectId: "${id}", body: "x"}) { clientMutationId }`).join(' ')} }`,
    );
  expect((await comments(2)).errors).toBeUndefined();
  const refused = await comments(2);
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([403, '60']);
  expect(sandbox.issue(1).comments).toHaveLength(2);
});

test('the primary limit: 403 for REST, 200 with RATE_LIMITED for GraphQL, apart from each other, until the reset', async () => {
  const time = clock();
  const sandbox = await github({ now: time.now, limits: { restPerHour: 2, graphqlPerHour: 1 } });
  const { rest } = octokit(sandbox);
  const first = await rest.repos.listCommits(HERE);
  expect(first.headers).toMatchObject({
    'x-ratelimit-limit': '2',
    'x-ratelimit-remaining': '1',
    'x-ratelimit-used': '1',
    'x-ratelimit-reset': String(Date.parse('2026-11-22T11:00:00Z') / 1000),
    'x-ratelimit-resource': 'core',
  });
  await rest.repos.listCommits(HERE);
  expect((await refusal(rest.repos.listCommits(HERE))).status).toBe(403);
  expect((await graphql(sandbox, '{ viewer { login } }')).errors).toBeUndefined();
  const over = await graphql(sandbox, '{ viewer { login } }');
  expect([over.status, over.errors?.[0]?.type, over.headers.get('x-ratelimit-remaining')]).toEqual([
    200,
    'RATE_LIMITED',
    '0',
  ]);
  time.pass(3600);
  expect((await rest.repos.listCommits(HERE)).status).toBe(200);
});

test('without limits the headers are still there, with the numbers of github.com', async () => {
  const sandbox = await github();
  expect((await octokit(sandbox).rest.repos.listCommits(HERE)).headers).toMatchObject({
    'x-ratelimit-limit': '1000',
    'x-ratelimit-remaining': '999',
  });
  expect(
    (await octokit(sandbox, ADMIN_TOKEN).rest.repos.listCommits(HERE)).headers['x-ratelimit-limit'],
  ).toBe('5000');
});

test.each<[Fault, number | 'broken', boolean]>([
  [{ kind: 'refuse' }, 'broken', false],
  [{ kind: 'lose' }, 'broken', true],
  [{ kind: 'cut' }, 'broken', true],
  [{ kind: 'status', status: 502, commit: false, body: '<html>' }, 502, false],
  [{ kind: 'status', status: 500, commit: true }, 500, true],
  [{ kind: 'secondary', retryAfter: 7 }, 403, false],
  [{ kind: 'secondary', retryAfter: 7, status: 429 }, 429, false],
  [{ kind: 'primary', reset: 60 }, 403, false],
  [{ kind: 'timeout', status: 502, commit: true }, 502, true],
  [{ kind: 'delay', ms: 5 }, 201, true],
])('fault %o: the client sees %s, and done is %s', async (fault, seen, done) => {
  const sandbox = await github({
    fault: ({ operations }) => (operations.includes('issues/create-label') ? fault : undefined),
  });
  const answer = await fetch(`${sandbox.apiUrl}${LABELS}`, LABEL)
    .then(async (response) => {
      if (response.status < 300) JSON.parse(await response.text());
      return response.status;
    })
    .catch(() => 'broken');
  expect(answer).toBe(seen);
  expect(sandbox.view().labels).toHaveLength(done ? 1 : 0);
  expect(sandbox.requests).toMatchObject([{ operations: ['issues/create-label'], fault: fault.kind }]);
});

test.each([true, false])('a request that hangs is done or not, as the fault says: %s', async (commit) => {
  const sandbox = await github({ fault: () => ({ kind: 'hang', commit }) });
  const patience = new AbortController();
  const request = fetch(`${sandbox.apiUrl}${LABELS}`, { ...LABEL, signal: patience.signal });
  await vi.waitFor(() => expect(sandbox.requests).toHaveLength(1), 10_000);
  patience.abort();
  await expect(request).rejects.toThrow('aborted');
  expect(sandbox.view().labels).toHaveLength(commit ? 1 : 0);
});

test('GraphQL can fail in part, and time out in a 200', async () => {
  const faults: Fault[] = [
    { kind: 'partial', from: 1 },
    { kind: 'timeout', status: 200, commit: false },
    { kind: 'primary', reset: 30 },
  ];
  const sandbox = await github({ fault: () => faults.shift() });
  sandbox.as('ada').createIssue({ title: 'one' });
  const id = sandbox.ids(1).nodeId;
  const add = (n: number) =>
    `c${n}: addComment(input: {subjectId: "${id}", body: "${n}"}) { clientMutationId }`;
  const part = await graphql(sandbox, `mutation { ${add(0)} ${add(1)} ${add(2)} }`);
  expect(part.data).toEqual({ c0: { clientMutationId: null }, c1: null, c2: null });
  expect(part.errors?.map(({ path }) => path)).toEqual([['c1'], ['c2']]);
  const late = await graphql(sandbox, `mutation { ${add(3)} }`);
  expect([late.status, late.data, late.errors?.[0]?.message]).toEqual([
    200,
    null,
    expect.stringContaining('This may be the result of a timeout'),
  ]);
  expect((await graphql(sandbox, '{ viewer { login } }')).errors?.[0]?.type).toBe('RATE_LIMITED');
  expect(sandbox.issue(1).comments.map(({ body }) => body)).toEqual(['0']);
});

test('a new issue is not known to mutations at once; reading by id knows it', async () => {
  const time = clock();
  const sandbox = await github({ now: time.now, lag: { mutations: 12_000 } });
  sandbox.as('ada').createIssue({ title: 'new' });
  const id = sandbox.ids(1).nodeId;
  const edit = () =>
    graphql(sandbox, `mutation { updateIssue(input: {id: "${id}", title: "x"}) { issue { number } } }`);
  const { data } = await graphql(sandbox, `{ node(id: "${id}") { id } }`);
  expect(data.node).toEqual({ id });
  expect((await edit()).errors?.[0]).toMatchObject({ type: 'NOT_FOUND' });
  time.pass(12);
  expect((await edit()).errors).toBeUndefined();
});

test('lists lag behind writes, by label longer; reading by number does not', async () => {
  const time = clock();
  const sandbox = await github({ now: time.now, lag: { lists: 10_000, labels: 60_000 } });
  sandbox.as('ada').createIssue({ title: 'new', labels: ['a'] });
  const counts = async () => {
    const { data } = await graphql(
      sandbox,
      `{ ${REPOSITORY} { issue(number: 1) { id } issues(first: 5) { totalCount } labeled: issues(first: 5, labels: ["a"]) { totalCount } label(name: "a") { issues { totalCount } } } }`,
    );
    const { issue, issues, labeled, label } = data.repository;
    expect(issue.id).toBe(sandbox.ids(1).nodeId);
    return [issues.totalCount, labeled.totalCount, label.issues.totalCount];
  };
  expect(await counts()).toEqual([0, 0, 0]);
  time.pass(10);
  expect(await counts()).toEqual([1, 0, 0]);
  time.pass(50);
  expect(await counts()).toEqual([1, 1, 1]);
});

test('what a server knows is dumped, and a new one goes on from it', async () => {
  const before = await github();
  const ada = before.as('ada');
  ada.createMilestone({ title: 'M' });
  ada.createIssue({ title: 'one', labels: ['a'] });
  ada.createIssue({ title: 'two', parent: 1, milestone: 'M' });
  ada.block(1, 2);
  ada.comment(1, 'hello');
  ada.push('main', 'fixes #2');
  const after = await github({ state: before.dump() });
  expect(after.view()).toEqual(before.view());
  expect(after.ids(2)).toEqual(before.ids(2));
  expect(after.as('ada').createIssue({ title: 'three' })).toBe(3);
  const { data } = await graphql(
    after,
    `{ ${REPOSITORY} { label(name: "A") { issues(first: 9) { nodes { number } } } milestone(number: 1) { issues(first: 9) { nodes { number } } } } }`,
  );
  expect(data.repository).toEqual({
    label: { issues: { nodes: [{ number: 1 }] } },
    milestone: { issues: { nodes: [{ number: 2 }] } },
  });
});

test('every request takes the latency, and is counted', async () => {
  const sandbox = await github({ latency: 30 });
  const start = performance.now();
  await octokit(sandbox).rest.issues.createLabel({ ...HERE, name: 'one' });
  expect(performance.now() - start).toBeGreaterThan(28);
  await graphql(sandbox, '{ viewer { login } }');
  expect(sandbox.counts()).toEqual({
    requests: 2,
    rest: 1,
    graphql: 1,
    reads: 1,
    writes: 1,
    contentWrites: 1,
    points: 1,
  });
  expect(sandbox.counts(1)).toMatchObject({ requests: 1, writes: 0 });
  expect(sandbox.requests[0]).toMatchObject({
    method: 'POST',
    path: LABELS,
    actor: 'github-actions[bot]',
    status: 201,
    body: '{"name":"one"}',
  });
  sandbox.reset();
  expect(sandbox.counts().requests).toBe(0);
});
