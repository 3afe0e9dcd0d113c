import { getNamedType, isEnumType, isLeafType, isObjectType, isUnionType, parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { sandboxSchema } from '../../src/sandbox/http/graphql/schema.ts';
import { APP_TOKEN } from '../../src/sandbox/index.ts';
import { github, graphql, REPOSITORY, repositoryId, write } from './client.ts';
import { officialSchema } from './official-schema.ts';

test('an issue is created with parent, milestone, labels and assignees in one request', async () => {
  const sandbox = await github();
  const ada = sandbox.as('ada');
  ada.createLabel({ name: 'Identity' });
  ada.createMilestone({ title: 'Access' });
  ada.createIssue({ title: 'Phase' });
  const { data: found } = await graphql(
    sandbox,
    `{ ${REPOSITORY} { id label(name: "identity") { id } milestone(number: 1) { id } issue(number: 1) { id } assignableUsers(first: 1, query: "ada") { nodes { id } } } }`,
  );
  const { data, errors } = await graphql(
    sandbox,
    `mutation ($input: CreateIssueInput!) {
      createIssue(input: $input) { clientMutationId issue { number fullDatabaseId id url parent { number } milestone { title } labels(first: 5) { nodes { name } } } }
    }`,
    {
      input: {
        clientMutationId: 'x',
        repositoryId: found.repository.id,
        title: 'Item',
        labelIds: [found.repository.label.id],
        milestoneId: found.repository.milestone.id,
        assigneeIds: [found.repository.assignableUsers.nodes[0].id],
        parentIssueId: found.repository.issue.id,
      },
    },
    APP_TOKEN,
  );
  expect(errors).toBeUndefined();
  expect(data.createIssue).toMatchObject({
    clientMutationId: 'x',
    issue: {
      number: 2,
      id: sandbox.ids(2).nodeId,
      fullDatabaseId: String(sandbox.ids(2).id),
      url: 'https://github.com/octo-org/roadmap/issues/2',
      parent: { number: 1 },
      milestone: { title: 'Access' },
      labels: { nodes: [{ name: 'Identity' }] },
    },
  });
  expect(sandbox.issue(2)).toMatchObject({ parent: '#1', assignees: ['ada'], labels: ['Identity'] });
  expect(sandbox.issue(1).subIssues).toEqual(['#2']);
  expect(sandbox.counts()).toMatchObject({ requests: 2, reads: 1, writes: 1, contentWrites: 1 });
});

test('aliased mutations run in order and fail one by one', async () => {
  const sandbox = await github();
  const ada = sandbox.as('ada');
  for (const title of ['a', 'b', 'c']) ada.createIssue({ title });
  const [a, b, c] = [1, 2, 3].map((number) => sandbox.ids(number).nodeId);
  const link = (alias: string, issue = '', blocker = '') =>
    `${alias}: addBlockedBy(input: {issueId: "${issue}", blockingIssueId: "${blocker}"}) { issue { number } }`;
  const { data, errors, status } = await graphql(
    sandbox,
    `mutation { ${link('l1', b, a)} ${link('l2', b, a)} ${link('l3', 'I_none', a)} ${link('l4', c, b)} }`,
  );
  expect(status).toBe(200);
  expect(data).toEqual({ l1: { issue: { number: 2 } }, l2: null, l3: null, l4: { issue: { number: 3 } } });
  expect(errors).toMatchObject([
    {
      type: 'UNPROCESSABLE',
      path: ['l2'],
      message:
        'An error occurred while adding the blocking issue to the issue. Validation failed: Target issue has already been taken',
    },
    {
      type: 'NOT_FOUND',
      path: ['l3'],
      message: "Could not resolve to a node with the global id of 'I_none'.",
    },
  ]);
  expect(sandbox.requests.at(-1)).toMatchObject({
    write: true,
    contentWrites: 4,
    operations: ['addBlockedBy', 'addBlockedBy', 'addBlockedBy', 'addBlockedBy'],
  });
});

test('connections need bounds of 1 to 100 where nodes are asked for, and cursors walk the whole', async () => {
  const sandbox = await github();
  const ada = sandbox.as('ada');
  for (let n = 1; n <= 105; n++) ada.createIssue({ title: `issue ${n}` });
  const ask = (issues: string) => graphql(sandbox, `{ ${REPOSITORY} { issues${issues} } }`);
  expect((await ask('{ nodes { number } }')).errors).toMatchObject([
    {
      type: 'MISSING_PAGINATION_BOUNDARIES',
      path: ['repository', 'issues'],
      message: 'You must provide a `first` or `last` value to properly paginate the `issues` connection.',
    },
  ]);
  expect((await ask('(first: 101) { nodes { number } }')).errors).toMatchObject([
    {
      type: 'EXCESSIVE_PAGINATION',
      message: 'Requesting 101 records on the `issues` connection exceeds the `first` limit of 100 records.',
    },
  ]);
  expect((await ask('(first: 1, last: 1) { nodes { number } }')).errors).toHaveLength(1);
  expect((await ask('{ totalCount }')).data.repository.issues).toEqual({ totalCount: 105 });
  const numbers: number[] = [];
  for (let after = 'null'; ; ) {
    const { data } = await ask(
      `(first: 40, after: ${after}) { nodes { number } pageInfo { hasNextPage endCursor } }`,
    );
    const { nodes, pageInfo } = data.repository.issues;
    numbers.push(...nodes.map(({ number }: { number: number }) => number));
    if (!pageInfo.hasNextPage) break;
    after = JSON.stringify(pageInfo.endCursor);
  }
  expect(numbers).toEqual(Array.from({ length: 105 }, (_, index) => index + 1));
  const last = await ask('(last: 2) { nodes { number } pageInfo { hasNextPage hasPreviousPage } }');
  expect(last.data.repository.issues).toEqual({
    nodes: [{ number: 104 }, { number: 105 }],
    pageInfo: { hasNextPage: false, hasPreviousPage: true },
  });
});

test('a cursor stays good when what it stood on is deleted', async () => {
  const sandbox = await github();
  const ada = sandbox.as('octocat');
  for (const title of ['1', '2', '3', '4']) ada.createIssue({ title });
  const page = async (after?: string) => {
    const { data } = await graphql(
      sandbox,
      `query ($after: String) { ${REPOSITORY} { issues(first: 2, after: $after) { nodes { number } pageInfo { endCursor } } } }`,
      { after },
    );
    return data.repository.issues;
  };
  const first = await page();
  ada.deleteIssue(2);
  expect((await page(first.pageInfo.endCursor)).nodes).toEqual([{ number: 3 }, { number: 4 }]);
});

test('filters and orders of issues; pull requests are not among them', async () => {
  const sandbox = await github();
  const ada = sandbox.as('ada');
  ada.createMilestone({ title: 'M' });
  ada.createMilestone({ title: 'N' });
  ada.createIssue({ title: '1', labels: ['a'], milestone: 'M' });
  ada.createIssue({ title: '2', labels: ['b'], assignees: ['ada'] });
  ada.openPullRequest({ title: '3' });
  ada.createIssue({ title: '4' });
  ada.close(4);
  const numbers = async (args: string) => {
    const { data } = await graphql(
      sandbox,
      `{ ${REPOSITORY} { issues(first: 9, ${args}) { nodes { number } } } }`,
    );
    return data.repository.issues.nodes.map(({ number }: { number: number }) => number);
  };
  expect(await numbers('after: null')).toEqual([1, 2, 4]);
  expect(await numbers('states: OPEN')).toEqual([1, 2]);
  expect(await numbers('labels: ["A", "b"]')).toEqual([1, 2]);
  expect(await numbers('orderBy: {field: CREATED_AT, direction: DESC}')).toEqual([4, 2, 1]);
  const { data } = await graphql(
    sandbox,
    `{ ${REPOSITORY} { milestone(number: 1) { issues(first: 5) { nodes { number } } } label(name: "a") { issues { totalCount } } labels(first: 9) { nodes { name } } milestones(first: 1, orderBy: {field: CREATED_AT, direction: DESC}) { totalCount nodes { title } } pullRequests(first: 9, headRefName: "branch-3") { nodes { number } } } }`,
  );
  expect(data.repository).toEqual({
    milestone: { issues: { nodes: [{ number: 1 }] } },
    label: { issues: { totalCount: 1 } },
    labels: { nodes: [{ name: 'a' }, { name: 'b' }] },
    milestones: { totalCount: 2, nodes: [{ title: 'N' }] },
    pullRequests: { nodes: [{ number: 3 }] },
  });
});

test('what is not there is NOT_FOUND beside a null: repository, number, id, id of another kind, deleted', async () => {
  const sandbox = await github();
  const ada = sandbox.as('octocat');
  ada.createIssue({ title: 'one' });
  ada.openPullRequest({ title: 'two' });
  const id = sandbox.ids(1).nodeId;
  const problem = async (query: string) => {
    const { data, errors } = await graphql(sandbox, query);
    return [data, errors?.map(({ type, message }) => `${type}: ${message}`)];
  };
  expect(await problem('{ repository(owner: "octo-org", name: "nope") { id } }')).toEqual([
    { repository: null },
    ["NOT_FOUND: Could not resolve to a Repository with the name 'octo-org/nope'."],
  ]);
  expect(await problem(`{ ${REPOSITORY} { issue(number: 2) { id } } }`)).toEqual([
    { repository: { issue: null } },
    ['NOT_FOUND: Could not resolve to an Issue with the number of 2.'],
  ]);
  const repository = await graphql(sandbox, `{ ${REPOSITORY} { id } }`);
  const wrong: string = repository.data.repository.id;
  expect(await problem(`mutation { closeIssue(input: {issueId: "${wrong}"}) { issue { id } } }`)).toEqual([
    { closeIssue: null },
    [`NOT_FOUND: Could not resolve to a node with the global id of '${wrong}'.`],
  ]);
  ada.deleteIssue(1);
  expect(await problem(`{ node(id: "${id}") { id } }`)).toEqual([
    { node: null },
    [`NOT_FOUND: Could not resolve to a node with the global id of '${id}'.`],
  ]);
  expect(await problem(`{ nodes(ids: ["${id}", "${wrong}"]) { id } }`)).toEqual([
    { nodes: [null, { id: wrong }] },
    [`NOT_FOUND: Could not resolve to a node with the global id of '${id}'.`],
  ]);
});

test('an unknown field is refused before anything runs, with a code, in a 200', async () => {
  const sandbox = await github();
  const answer = await graphql(sandbox, `{ ${REPOSITORY} { issue(number: 1) { relatesTo } } }`);
  expect(answer.status).toBe(200);
  expect(answer.data).toBeUndefined();
  expect(answer.errors).toMatchObject([
    {
      extensions: { code: 'undefinedField', typeName: 'Issue', fieldName: 'relatesTo' },
      message: "Field 'relatesTo' doesn't exist on type 'Issue'",
    },
  ]);
  expect((await graphql(sandbox, '{ viewer(x: 1) { login } }')).errors?.[0]?.extensions?.code).toBe(
    'argumentNotAccepted',
  );
  expect((await graphql(sandbox, '{ viewer {')).errors).toHaveLength(1);
});

test('cost is computed as documented, and half a million nodes are the most', async () => {
  const sandbox = await github();
  const query = (issues: number) =>
    `query ($first: Int = ${issues}) { ${REPOSITORY} { issues(first: $first) { ...Fields } } } fragment Fields on IssueConnection { nodes { blockedBy(first: 50) { nodes { id } } comments(first: 20) { nodes { id } } } }`;
  // 1 + 100 + 100 requests, and 100 + 5,000 + 2,000 nodes: measured as 2 points on github.com.
  await graphql(sandbox, query(100));
  await graphql(sandbox, query(1));
  await graphql(sandbox, query(1), { first: 100 });
  expect(sandbox.requests.map(({ cost }) => cost)).toEqual([2, 1, 2]);
  const deep = `{ ${REPOSITORY} { issues(first: 100) { nodes { subIssues(first: 100) { nodes { labels(first: 50) { nodes { id } } } } } } } }`;
  const { errors } = await graphql(sandbox, deep);
  expect(errors?.[0]?.message).toBe(
    'This query requests up to 510,100 possible nodes which exceeds the maximum limit of 500,000.',
  );
  expect(sandbox.counts().points).toBe(6);
});

test('a token that may not write is FORBIDDEN, one that may not see gets NOT_FOUND', async () => {
  const sandbox = await github();
  sandbox.as('ada').createIssue({ title: 'one' });
  sandbox.addToken('reader', { login: 'github-actions[bot]', kind: 'app', permissions: { issues: 'read' } });
  sandbox.addToken('stranger', { login: 'stranger', kind: 'user' });
  const close = `mutation { closeIssue(input: {issueId: "${sandbox.ids(1).nodeId}"}) { issue { id } } }`;
  expect((await graphql(sandbox, close, {}, 'reader')).errors).toMatchObject([
    { type: 'FORBIDDEN', message: 'Resource not accessible by integration', path: ['closeIssue'] },
  ]);
  expect((await graphql(sandbox, close, {}, 'stranger')).errors).toMatchObject([{ type: 'FORBIDDEN' }]);
  sandbox.changeRepository({ private: true });
  expect((await graphql(sandbox, close, {}, 'stranger')).errors).toMatchObject([{ type: 'NOT_FOUND' }]);
  expect(sandbox.issue(1).state).toBe('open');
});

test('a renamed repository is found by its old name unless that is refused', async () => {
  const sandbox = await github();
  sandbox.changeRepository({ name: 'octo-org/program' });
  const ask = (more: string) =>
    graphql(sandbox, `{ repository(owner: "octo-org", name: "roadmap"${more}) { nameWithOwner } }`);
  expect((await ask('')).data.repository.nameWithOwner).toBe('octo-org/program');
  expect((await ask(', followRenames: false')).errors).toMatchObject([{ type: 'NOT_FOUND' }]);
});

test('an older server knows no dependencies or sub-issues, and a probe of it is no mistake', async () => {
  const sandbox = await github({
    features: { dependencies: false, subIssues: false, assignedActors: false },
  });
  sandbox.as('ada').createIssue({ title: 'one' });
  const probe = await graphql(sandbox, '{ __type(name: "Issue") { fields { name } } }');
  const fields = probe.data.__type.fields.map(({ name }: { name: string }) => name);
  expect(fields).not.toContain('blockedBy');
  expect(fields).not.toContain('subIssues');
  const { errors } = await graphql(
    sandbox,
    `{ ${REPOSITORY} { issue(number: 1) { blockedBy(first: 1) { totalCount } } } }`,
  );
  expect(errors?.[0]?.extensions?.code).toBe('undefinedField');
  const parentIssueId = sandbox.ids(1).nodeId;
  const create = { repositoryId: await repositoryId(sandbox), title: 'x', parentIssueId };
  expect((await write(sandbox, 'createIssue', create)).error).toContain('parentIssueId');
  expect(sandbox.problems).toEqual([]);
});

test('every field of the schema gives a value of its type', async () => {
  const sandbox = await github({ repositories: [{ name: 'octo-org/roadmap' }, { name: 'octo-org/other' }] });
  const ada = sandbox.as('octocat');
  ada.createMilestone({ title: 'M', dueOn: '2027-01-29T12:00:00Z' });
  ada.createIssue({ title: 'parent' });
  ada.createIssue({ title: 'one', labels: ['a'], milestone: 'M', assignees: ['octocat'], parent: 1 });
  ada.createIssue({ title: 'two' });
  ada.block(2, 3);
  ada.block(1, 2);
  ada.comment(2, 'hello');
  ada.editIssue(2, { title: 'uno' });
  const pull = ada.openPullRequest({ title: 'PR', body: 'closes #2', head: 'work' });
  ada.push('work', 'some work');
  ada.mergePullRequest(pull);
  ada.push('main', 'Fixes #3');
  ada.reopen(3);
  const document = `{ viewer { ${leaves('User')} } node(id: "${sandbox.ids(1).nodeId}") { ${selection('Issue', 1, true)} } ${REPOSITORY} { ${selection('Repository', 2)} } }`;
  expect(validate(officialSchema(), parse(document))).toEqual([]);
  const { errors, data } = await graphql(sandbox, document);
  expect(errors?.map(({ path, message }) => `${path?.join('.')}: ${message}`)).toBeUndefined();
  expect(data.repository.issues.nodes).toHaveLength(3);
});

const schema = sandboxSchema({
  dependencies: true,
  dependenciesSummary: true,
  subIssues: true,
  assignedActors: true,
});

/** Fields without arguments or selections. */
function leaves(type: string): string {
  const object = schema.getType(type);
  if (!isObjectType(object)) return '__typename';
  return Object.values(object.getFields())
    .filter(({ type: is }) => isLeafType(getNamedType(is)))
    .map(({ name }) => name)
    .join(' ');
}

const ARGUMENTS: Record<string, string> = {
  issue: '(number: 2)',
  pullRequest: '(number: 4)',
  label: '(name: "a")',
  milestone: '(number: 1)',
  object: '(expression: "main")',
  ref: '(qualifiedName: "refs/heads/main")',
};

/** All there is of a type, to a depth. A field that a sibling type has with another type gets a name of its own. */
function selection(type: string, depth: number, inline = false): string {
  const named = schema.getType(type);
  if (isUnionType(named)) {
    return `__typename ${named
      .getTypes()
      .map((one) => `... on ${one.name} { ${renamed(one.name, depth)} }`)
      .join(' ')}`;
  }
  if (!isObjectType(named)) {
    const id = type === 'GitObject' ? `... on Commit { ${renamed('Commit', depth)} }` : '';
    return `__typename ${id}`;
  }
  const inner = renamed(type, depth, '');
  return inline ? `... on ${type} { ${inner} }` : inner;
}

function renamed(type: string, depth: number, prefix = type): string {
  const object = schema.getType(type);
  if (!isObjectType(object)) return '__typename';
  const parts = Object.values(object.getFields()).map((field) => {
    const to = getNamedType(field.type);
    const alias = prefix === '' ? '' : `${prefix}_${field.name}: `;
    if (isLeafType(to) || isEnumType(to)) return `${alias}${field.name}`;
    if (depth === 0) return '';
    const isConnection = field.args.some(({ name }) => name === 'first');
    const args = isConnection
      ? '(first: 3)'
      : object.name === 'Repository'
        ? (ARGUMENTS[field.name] ?? '')
        : '';
    const next = /Connection$|Edge$|PageInfo$/.test(to.name) ? depth : depth - 1;
    if (/Edge$/.test(to.name)) return `${alias}${field.name} { cursor }`;
    return `${alias}${field.name}${args} { ${selection(to.name, next)} }`;
  });
  return `__typename ${parts.join(' ')}`;
}
