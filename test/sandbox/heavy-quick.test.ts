import { expect, test } from 'vitest';
import { ADMIN_TOKEN, type Budget } from '../../src/sandbox/index.ts';
import { clock, github, graphql, HERE, octokit, REPOSITORY, refusal, repositoryId, write } from './client.ts';

const HEAVY = { type: 'RESOURCE_LIMITS_EXCEEDED', message: 'Resource limits for this query exceeded.' };

async function roadmap(budget: Budget) {
  const sandbox = await github({ budget });
  const ada = sandbox.as('ada');
  ada.createMilestone({ title: 'M' });
  for (let n = 1; n <= 8; n++) ada.createIssue({ title: `${n}`, body: 'x'.repeat(1000), milestone: 'M' });
  for (let n = 2; n <= 8; n++) ada.block(1, n);
  return sandbox;
}

test('a page of too many issues is null at its place, with what is not too heavy beside it', async () => {
  const sandbox = await roadmap({ issues: 6 });
  const page = (first: number) =>
    graphql(
      sandbox,
      `{ ${REPOSITORY} { id milestone(number: 1) { issues(first: ${first}) { nodes { title blockedBy(first: 9) { nodes { number } } } } } } }`,
    );
  const heavy = await page(7);
  expect([heavy.status, heavy.data.repository]).toEqual([200, { id: expect.any(String), milestone: null }]);
  expect(heavy.errors).toMatchObject([{ ...HEAVY, path: ['repository', 'milestone', 'issues'] }]);
  // What is only linked does not count.
  expect((await page(6)).errors).toBeUndefined();
  sandbox.budget = {};
  expect((await page(100)).errors).toBeUndefined();
  expect(sandbox.problems).toEqual([]);
});

test('what is asked for by id or by number counts as well', async () => {
  const sandbox = await roadmap({ issues: 2 });
  const ids = [1, 2, 3].map((number) => sandbox.ids(number).nodeId);
  const nodes = await graphql(sandbox, 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids });
  expect([nodes.data, nodes.errors?.[0]]).toMatchObject([null, HEAVY]);
  const numbers = [1, 2, 3].map((number) => `i${number}: issue(number: ${number}) { number }`).join(' ');
  const { data, errors } = await graphql(sandbox, `{ ${REPOSITORY} { ${numbers} } }`);
  expect(data.repository).toEqual({ i1: { number: 1 }, i2: { number: 2 }, i3: null });
  expect(errors).toMatchObject([{ ...HEAVY, path: ['repository', 'i3'] }]);
});

test('lists inside issues weigh, and so do bodies', async () => {
  const sandbox = await roadmap({ connections: 10 });
  const ask = async (issues: number, fields: string) => {
    const { errors } = await graphql(
      sandbox,
      `{ ${REPOSITORY} { issues(first: ${issues}) { nodes { ${fields} } } } }`,
    );
    return errors?.[0]?.type;
  };
  const lists = 'labels(first: 1) { nodes { id } } assignees(first: 1) { nodes { id } }';
  expect(await ask(5, lists)).toBeUndefined();
  expect(await ask(6, lists)).toBe('RESOURCE_LIMITS_EXCEEDED');
  sandbox.budget = { bytes: 4000 };
  expect(await ask(4, 'body')).toBeUndefined();
  expect(await ask(5, 'body')).toBe('RESOURCE_LIMITS_EXCEEDED');
  expect(await ask(8, 'title')).toBeUndefined();
});

test('a server may answer 502 instead, and a mutation is done until it is too heavy', async () => {
  const sandbox = await roadmap({ mutations: 2, answer: 502 });
  const edits = (n: number) => {
    const edit = (number: number) =>
      `e${number}: updateIssue(input: {id: "${sandbox.ids(number).nodeId}", title: "edited"}) { clientMutationId }`;
    const fields = Array.from({ length: n }, (_, index) => edit(index + 1)).join(' ');
    return fetch(sandbox.graphqlUrl, {
      method: 'POST',
      headers: { authorization: 'token sandbox-app-token', 'user-agent': 'test' },
      body: JSON.stringify({ query: `mutation { ${fields} }` }),
    });
  };
  expect((await edits(2)).status).toBe(200);
  const heavy = await edits(3);
  expect([heavy.status, heavy.headers.get('content-type')]).toEqual([502, 'text/html']);
  expect([1, 2, 3].map((number) => sandbox.issue(number).title)).toEqual(['edited', 'edited', '3']);
});

test('issues and comments that come too quickly are refused one by one, as GitHub words it, and made later', async () => {
  const time = clock();
  const sandbox = await github({ now: time.now, limits: { creationsPerMinute: 3, creationsPerHour: 5 } });
  const id = await repositoryId(sandbox);
  const create = (n: number) => {
    const one = `createIssue(input: {repositoryId: "${id}", title: "x"}) { issue { number } }`;
    return graphql(sandbox, `mutation { ${Array.from({ length: n }, (_, i) => `i${i}: ${one}`).join(' ')} }`);
  };
  const quick = await create(4);
  expect([quick.status, quick.headers.get('retry-after'), quick.data.i3]).toEqual([200, null, null]);
  expect(quick.errors).toMatchObject([
    { type: 'UNPROCESSABLE', message: 'was submitted too quickly', path: ['i3'] },
  ]);
  const subjectId = sandbox.ids(1).nodeId;
  const comment = await write(sandbox, 'addComment', { subjectId, body: 'x' }, { token: ADMIN_TOKEN });
  expect(comment.error).toBe('UNPROCESSABLE: was submitted too quickly');
  expect(sandbox.view().issues).toHaveLength(3);
  time.pass(60);
  expect((await create(3)).errors).toHaveLength(1);
  time.pass(3540);
  expect((await create(1)).errors).toBeUndefined();
});

test('links, parents and edits count one for each request, labels and milestones one each', async () => {
  const time = clock();
  const sandbox = await github({ now: time.now, limits: { creationsPerMinute: 2 } });
  for (const title of ['1', '2', '3']) sandbox.as('ada').createIssue({ title });
  const [one, two, three] = [1, 2, 3].map((number) => sandbox.ids(number).nodeId);
  const links = () =>
    graphql(
      sandbox,
      `mutation { a: addBlockedBy(input: {issueId: "${one}", blockingIssueId: "${two}"}) { clientMutationId } b: addBlockedBy(input: {issueId: "${one}", blockingIssueId: "${three}"}) { clientMutationId } }`,
    );
  expect((await links()).status).toBe(200);
  const { rest } = octokit(sandbox, ADMIN_TOKEN);
  await rest.issues.createLabel({ ...HERE, name: 'a' });
  const late = await refusal(rest.issues.createMilestone({ ...HERE, title: 'M' }));
  expect([late.status, late.message]).toEqual([403, expect.stringContaining('secondary rate limit')]);
  const refused = await links();
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([403, '60']);
  time.pass(60);
  expect((await rest.issues.createMilestone({ ...HERE, title: 'M' })).status).toBe(201);
});
