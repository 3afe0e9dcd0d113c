import { expect, test } from 'vitest';
import { ADMIN_TOKEN, type Sandbox } from '../../src/sandbox/index.ts';
import { github, graphql, REPOSITORY, repositoryId, write } from './client.ts';

async function creating(sandbox: Sandbox, token?: string) {
  const id = await repositoryId(sandbox);
  return (input: Record<string, unknown>) =>
    write(sandbox, 'createIssue', { repositoryId: id, ...input }, token ? { token } : {});
}

/** Node ids of things by their names. */
async function idsOf(sandbox: Sandbox): Promise<Record<string, string>> {
  const { data } = await graphql(
    sandbox,
    `{ ${REPOSITORY} { labels(first: 99) { nodes { id name } } milestones(first: 99) { nodes { id name: title } } assignableUsers(first: 99) { nodes { id name: login } } } }`,
  );
  const { labels, milestones, assignableUsers } = data.repository;
  const named = [...labels.nodes, ...milestones.nodes, ...assignableUsers.nodes];
  return Object.fromEntries(named.map(({ id, name }: { id: string; name: string }) => [name, id]));
}

test('numbers are dense and shared by issues and pull requests, and one that was deleted is not used again', async () => {
  const sandbox = await github();
  const mona = sandbox.as('octocat');
  expect([
    mona.createIssue({ title: 'one' }),
    mona.openPullRequest({ title: 'two' }),
    mona.createIssue({ title: 'three' }),
  ]).toEqual([1, 2, 3]);
  mona.deleteIssue(3);
  expect(mona.createIssue({ title: 'four' })).toBe(4);
});

test('titles and bodies have limits, said as github.com says them', async () => {
  const sandbox = await github();
  const create = await creating(sandbox);
  const error = async (title: string, body = '') => (await create({ title, body })).error;
  expect(await error('  ')).toBe("UNPROCESSABLE: Title can't be blank");
  expect(await error('x'.repeat(257))).toBe('UNPROCESSABLE: Title is too long (maximum is 256 characters)');
  expect(await error('x', 'x'.repeat(65_537))).toBe(
    'UNPROCESSABLE: Body is too long (maximum is 65536 characters)',
  );
  // Limits count characters, and an emoji is one.
  expect(await error('🚀'.repeat(256), '🚀'.repeat(65_536))).toBeUndefined();
  expect(sandbox.view().issues).toHaveLength(1);
});

test('who cannot be assigned is refused by name, and more than ten are too many', async () => {
  const people = Object.fromEntries(Array.from({ length: 11 }, (_, n) => [`dev${n}`, 'write' as const]));
  const sandbox = await github({ repositories: [{ name: 'octo-org/roadmap', people }] });
  const ids = await idsOf(sandbox);
  const create = await creating(sandbox);
  const assigned = (...logins: string[]) =>
    create({ title: 'x', assigneeIds: logins.map((login) => ids[login]) });
  sandbox.addUser('dev9', 'read');
  expect((await assigned('dev9')).error).toBe('UNPROCESSABLE: Assignee dev9 is invalid');
  sandbox.addUser('dev9', 'write');
  expect((await assigned(...Object.keys(people))).error).toBe(
    'UNPROCESSABLE: An issue cannot have more than 10 assignees',
  );
  expect((await assigned('dev1')).error).toBeUndefined();
  const assignableId = sandbox.ids(1).nodeId;
  await write(sandbox, 'addAssigneesToAssignable', { assignableId, assigneeIds: [ids.dev2] });
  expect(sandbox.issue(1).assignees).toEqual(['dev1', 'dev2']);
  // Who left stays until taken off.
  sandbox.addUser('dev1', 'none');
  await write(sandbox, 'addAssigneesToAssignable', { assignableId, assigneeIds: [ids.dev3] });
  await write(sandbox, 'removeAssigneesFromAssignable', { assignableId, assigneeIds: [ids.dev2] });
  expect(sandbox.issue(1).assignees).toEqual(['dev1', 'dev3']);
});

test('an edit replaces labels and assignees, null clears a milestone, and what is left out stays', async () => {
  const sandbox = await github();
  const ada = sandbox.as('ada');
  ada.createMilestone({ title: 'M' });
  ada.createLabel({ name: 'c' });
  ada.createIssue({ title: 'one', body: 'text', labels: ['a', 'b'], assignees: ['ada'], milestone: 'M' });
  const ids = await idsOf(sandbox);
  const edit = (fields: Record<string, unknown>) =>
    write(sandbox, 'updateIssue', { id: sandbox.ids(1).nodeId, ...fields });
  await edit({ labelIds: [ids.c] });
  expect(sandbox.issue(1)).toMatchObject({ labels: ['c'], assignees: ['ada'], milestone: 'M', body: 'text' });
  await edit({ labelIds: [], assigneeIds: [], milestoneId: null, body: '', title: 'uno' });
  const cleared = { labels: [], assignees: [], milestone: null, body: null, title: 'uno' };
  expect(sandbox.issue(1)).toMatchObject(cleared);
  expect((await edit({ title: '' })).error).toBe("UNPROCESSABLE: Title can't be blank");
  await edit({ state: 'CLOSED' });
  expect(sandbox.issue(1)).toMatchObject({ state: 'closed', stateReason: 'completed' });
});

test('labels and milestones of another repository are not found', async () => {
  const sandbox = await github({ repositories: [{ name: 'octo-org/roadmap' }, { name: 'octo-org/other' }] });
  sandbox.as('octocat', 'octo-org/other').createLabel({ name: 'there' });
  const { data } = await graphql(
    sandbox,
    '{ repository(owner: "octo-org", name: "other") { label(name: "there") { id } } }',
  );
  const { id } = data.repository.label;
  const create = await creating(sandbox);
  expect((await create({ title: 'x', labelIds: [id] })).error).toBe(
    `NOT_FOUND: Could not resolve to a node with the global id of '${id}'.`,
  );
  expect(sandbox.view().issues).toEqual([]);
});

test('closing says why, a duplicate says of what, and reopening forgets both', async () => {
  const sandbox = await github();
  const ada = sandbox.as('ada');
  for (const title of ['one', 'two']) ada.createIssue({ title });
  const [issueId, duplicateIssueId] = [1, 2].map((number) => sandbox.ids(number).nodeId);
  const close = (fields: object = {}) =>
    write(sandbox, 'closeIssue', { issueId, ...fields }, { issue: 'state stateReason' });
  expect((await close({ stateReason: 'NOT_PLANNED' })).issue).toEqual({
    state: 'CLOSED',
    stateReason: 'NOT_PLANNED',
  });
  // What is closed already keeps its reason.
  expect((await close({ stateReason: 'COMPLETED' })).issue.stateReason).toBe('NOT_PLANNED');
  const reopened = await write(sandbox, 'reopenIssue', { issueId }, { issue: 'state stateReason' });
  expect(reopened.issue).toEqual({ state: 'OPEN', stateReason: 'REOPENED' });
  expect((await close({ duplicateIssueId })).error).toContain('needs the state reason DUPLICATE');
  const itself = await close({ stateReason: 'DUPLICATE', duplicateIssueId: issueId });
  expect(itself.error).toContain('duplicate of itself');
  await close({ stateReason: 'DUPLICATE', duplicateIssueId });
  expect(sandbox.issue(1)).toMatchObject({ stateReason: 'duplicate', duplicateOf: '#2' });
  ada.reopen(1);
  expect(sandbox.issue(1)).toMatchObject({ stateReason: 'reopened', duplicateOf: null });
});

test('a transferred issue has new ids and what fits there, and is not found where it was', async () => {
  const sandbox = await github({
    repositories: [{ name: 'octo-org/roadmap' }, { name: 'octo-org/other' }, { name: 'stranger/far' }],
  });
  const mona = sandbox.as('octocat');
  sandbox.as('octocat', 'octo-org/other').createLabel({ name: 'Kept' });
  mona.createIssue({ title: 'one', labels: ['kept', 'lost'] });
  mona.comment(1, 'hello');
  const before = sandbox.ids(1);
  expect(mona.transferIssue(1, 'octo-org/other')).toBe(1);
  const there = { title: 'one', labels: ['Kept'], comments: [{ body: 'hello' }] };
  expect(sandbox.issue('octo-org/other#1')).toMatchObject(there);
  expect(sandbox.ids('octo-org/other#1')).not.toEqual(before);
  const { errors } = await graphql(sandbox, `{ ${REPOSITORY} { issue(number: 1) { id } } }`);
  expect(errors).toMatchObject([{ type: 'NOT_FOUND' }]);
  mona.createIssue({ title: 'two' });
  expect(() => mona.transferIssue(2, 'stranger/far')).toThrow('cannot be transferred');
});

test('where issues are disabled or the repository is archived nothing is written', async () => {
  const sandbox = await github();
  sandbox.as('ada').createIssue({ title: 'one' });
  const create = await creating(sandbox);
  const read = async () =>
    (await graphql(sandbox, `{ ${REPOSITORY} { issue(number: 1) { id } } }`)).errors?.[0]?.type;
  sandbox.changeRepository({ hasIssues: false });
  expect((await create({ title: 'x' })).error).toBe('NOT_FOUND: Issues are disabled for this repo');
  expect(await read()).toBe('NOT_FOUND');
  sandbox.changeRepository({ hasIssues: true, archived: true });
  expect((await create({ title: 'x' })).error).toBe('FORBIDDEN: Repository was archived so is read-only.');
  expect(await read()).toBeUndefined();
});

test('without push access labels, assignees and milestone are dropped without a word', async () => {
  const sandbox = await github();
  const ada = sandbox.as('ada');
  ada.createLabel({ name: 'a' });
  ada.createMilestone({ title: 'M' });
  sandbox.addToken('visitor', { login: 'visitor', kind: 'user' });
  const ids = await idsOf(sandbox);
  const wish = { labelIds: [ids.a], assigneeIds: [ids.ada], milestoneId: ids.M };
  const create = await creating(sandbox, 'visitor');
  expect((await create({ title: 'mine', ...wish })).error).toBeUndefined();
  const bare = { labels: [], assignees: [], milestone: null };
  expect(sandbox.issue(1)).toMatchObject({ title: 'mine', ...bare });
  const token = 'visitor';
  await write(sandbox, 'updateIssue', { id: sandbox.ids(1).nodeId, title: 'still mine', ...wish }, { token });
  expect(sandbox.issue(1)).toMatchObject({ title: 'still mine', ...bare });
  const assignableId = sandbox.ids(1).nodeId;
  await write(sandbox, 'addAssigneesToAssignable', { assignableId, assigneeIds: [ids.ada] }, { token });
  expect(sandbox.issue(1).assignees).toEqual([]);
  ada.createIssue({ title: "ada's" });
  const others = await write(sandbox, 'updateIssue', { id: sandbox.ids(2).nodeId, title: 'x' }, { token });
  expect(others.error).toBe('FORBIDDEN: Must have admin rights to Repository.');
});

test('comments have limits, and are edited by who wrote them or may write', async () => {
  const sandbox = await github();
  sandbox.as('ada').createIssue({ title: 'one' });
  sandbox.addToken('visitor', { login: 'visitor', kind: 'user' });
  const say = (body: string, token: string) =>
    write(sandbox, 'addComment', { subjectId: sandbox.ids(1).nodeId, body }, { token });
  expect((await say(' ', 'visitor')).error).toBe("UNPROCESSABLE: Body can't be blank");
  expect((await say('x'.repeat(65_537), 'visitor')).error).toContain('Body is too long');
  await say('first', ADMIN_TOKEN);
  await say('second', 'visitor');
  const { data } = await graphql(
    sandbox,
    `{ ${REPOSITORY} { issue(number: 1) { comments(first: 9) { nodes { id } } } } }`,
  );
  const [first, second] = data.repository.issue.comments.nodes;
  const edit = ({ id }: { id: string }, token: string) =>
    write(sandbox, 'updateIssueComment', { id, body: 'edited' }, { token });
  expect((await edit(first, 'visitor')).error).toContain('FORBIDDEN');
  expect((await edit(second, 'visitor')).error).toBeUndefined();
  expect((await edit(first, ADMIN_TOKEN)).error).toBeUndefined();
  sandbox.as('ada').lock(1);
  expect((await say('third', 'visitor')).error).toContain('FORBIDDEN');
  expect(sandbox.issue(1).comments.map(({ body }) => body)).toEqual(['edited', 'edited']);
});

test('an issue is pinned by who may write', async () => {
  const sandbox = await github();
  sandbox.as('ada').createIssue({ title: 'one' });
  sandbox.addToken('visitor', { login: 'visitor', kind: 'user' });
  const issueId = sandbox.ids(1).nodeId;
  expect((await write(sandbox, 'pinIssue', { issueId }, { token: 'visitor' })).error).toContain('FORBIDDEN');
  expect((await write(sandbox, 'pinIssue', { issueId }, { issue: 'isPinned' })).issue).toEqual({
    isPinned: true,
  });
});
