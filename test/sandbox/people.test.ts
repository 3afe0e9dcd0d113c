import { expect, test } from 'vitest';
import { LABELER } from '../../src/sandbox/index.ts';
import { github, graphql, HERE, octokit, REPOSITORY, repositoryId, write } from './client.ts';

test('automation gives labels to what a stranger opens, and the author stays a stranger', async () => {
  const sandbox = await github();
  sandbox.as('ada').createLabel({ name: 'Web Team' });
  sandbox.labeler = ({ title }) => (title.includes('web') ? ['Web Team'] : []);
  sandbox.addUser('eve', 'none');
  sandbox.addToken('eve', { login: 'eve', kind: 'user' });
  const create = (title: string, token: string, id: string) =>
    write(sandbox, 'createIssue', { repositoryId: id, title }, { token });
  const id = await repositoryId(sandbox);
  await create('a web page', 'eve', id);
  await create('other', 'eve', id);
  sandbox.as('ada').createIssue({ title: 'by web' });
  expect(sandbox.view().issues.map(({ author, labels }) => [author, labels])).toEqual([
    ['eve', ['Web Team']],
    ['eve', []],
    ['ada', ['Web Team']],
  ]);
  const { data } = await graphql(
    sandbox,
    `{ ${REPOSITORY} { issues(first: 9) { nodes { authorAssociation timelineItems(first: 9) { nodes { ... on LabeledEvent { actor { __typename login } } } } } } } }`,
  );
  const event = { actor: { __typename: 'Bot', login: LABELER.replace('[bot]', '') } };
  expect(data.repository.issues.nodes).toEqual([
    { authorAssociation: 'NONE', timelineItems: { nodes: [event] } },
    { authorAssociation: 'NONE', timelineItems: { nodes: [] } },
    { authorAssociation: 'COLLABORATOR', timelineItems: { nodes: [event] } },
  ]);
});

test('an agent that a person assigned is among the actors and not among the assignees', async () => {
  const sandbox = await github();
  const ada = sandbox.as('ada');
  ada.createIssue({ title: 'one', assignees: ['ada'] });
  ada.assignAgent(1, 'copilot[bot]');
  const ask = async () => {
    const { data } = await graphql(
      sandbox,
      `{ ${REPOSITORY} { issue(number: 1) { assignees(first: 9) { nodes { id login } } assignedActors(first: 9) { nodes { __typename ... on User { id login } ... on Bot { id login } } } } } }`,
    );
    return data.repository.issue;
  };
  const { assignees, assignedActors } = await ask();
  expect(assignees.nodes).toMatchObject([{ login: 'ada' }]);
  expect(assignedActors.nodes).toMatchObject([
    { __typename: 'User', login: 'ada' },
    { __typename: 'Bot', login: 'copilot' },
  ]);
  // Who replaces the people alone takes the agent off; who knows of it keeps it.
  const set = (ids: string[]) =>
    write(sandbox, 'updateIssue', { id: sandbox.ids(1).nodeId, assigneeIds: ids });
  const [person, agent] = assignedActors.nodes.map(({ id }: { id: string }) => id);
  await set([agent]);
  expect(sandbox.issue(1).assignees).toEqual(['copilot[bot]']);
  await set([person]);
  expect(sandbox.issue(1).assignees).toEqual(['ada']);
});

test('an older server does not know who is assigned beside people', async () => {
  const sandbox = await github({ features: { assignedActors: false } });
  const document = `{ ${REPOSITORY} { issue(number: 1) { assignedActors(first: 1) { totalCount } } } }`;
  const { errors } = await graphql(sandbox, document);
  expect(errors?.[0]?.message).toBe("Field 'assignedActors' doesn't exist on type 'Issue'");
  expect(sandbox.problems).toEqual([]);
});

test.each([
  ['refused', true, "UNPROCESSABLE: Label 'old' is archived"],
  ['accepted', true, undefined],
  ['hidden', false, "UNPROCESSABLE: Label 'old' is archived"],
] as const)('an archived label, %s, stays on its issues', async (adding, listed, error) => {
  const sandbox = await github();
  const ada = sandbox.as('ada');
  ada.createIssue({ title: 'has it', labels: ['old'] });
  ada.createIssue({ title: 'has not' });
  const find = async () => {
    const { data } = await graphql(
      sandbox,
      `{ ${REPOSITORY} { label(name: "old") { id } labels(first: 9) { totalCount } } }`,
    );
    return data.repository;
  };
  const { id } = (await find()).label;
  ada.archiveLabel('old', adding);
  expect((await find()).labels.totalCount).toBe(listed ? 1 : 0);
  const add = async (number: number) => {
    const input = { labelableId: sandbox.ids(number).nodeId, labelIds: [id] };
    return (await write(sandbox, 'addLabelsToLabelable', input)).error;
  };
  expect(await add(2)).toBe(error);
  expect(await add(1)).toBeUndefined();
  const create = { repositoryId: await repositoryId(sandbox), title: 'new', labelIds: [id] };
  expect((await write(sandbox, 'createIssue', create)).error).toBe(error);
  expect(sandbox.view().issues).toHaveLength(error ? 2 : 3);
  expect(sandbox.issue(1).labels).toEqual(['old']);
  const { data } = await octokit(sandbox).rest.issues.updateLabel({ ...HERE, name: 'old', color: 'ff0000' });
  expect(data).toMatchObject({ archived_at: expect.any(String) });
});

test('a login that is part of a hundred others is not on the first page of a search, and found by itself', async () => {
  const names = Array.from({ length: 120 }, (_, n) => [`a${n}-dev`, 'write' as const] as const);
  const people = Object.fromEntries([...names, ['dev', 'write' as const]]);
  const sandbox = await github({ repositories: [{ name: 'octo-org/roadmap', people }] });
  const page = async (after?: string) => {
    const { data } = await graphql(
      sandbox,
      `query ($after: String) { ${REPOSITORY} { assignableUsers(first: 100, after: $after, query: "DEV") { totalCount nodes { login } pageInfo { endCursor } } } }`,
      { after },
    );
    return data.repository.assignableUsers;
  };
  const has = ({ nodes }: { nodes: { login: string }[] }) => nodes.some(({ login }) => login === 'dev');
  const first = await page();
  expect([first.totalCount, has(first)]).toEqual([121, false]);
  expect(has(await page(first.pageInfo.endCursor))).toBe(true);
  const exact = octokit(sandbox).rest.issues.checkUserCanBeAssigned({ ...HERE, assignee: 'dev' });
  expect((await exact).status).toBe(204);
});
