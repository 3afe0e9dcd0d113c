import { expect, test } from 'vitest';
import { pacificDay } from '../../src/sandbox/rules/milestones.ts';
import { clock, github, HERE, octokit, refusal } from './client.ts';

test('a label name is unique without regard to case', async () => {
  const sandbox = await github();
  const { rest } = octokit(sandbox);
  const { data, status } = await rest.issues.createLabel({
    ...HERE,
    name: 'bug',
    color: 'D73A4A',
    description: 'x',
  });
  expect([status, data.color, data.description]).toEqual([201, 'd73a4a', 'x']);
  expect((await refusal(rest.issues.createLabel({ ...HERE, name: 'Bug' }))).body).toEqual({
    message: 'Validation Failed',
    errors: [{ resource: 'Label', code: 'already_exists', field: 'name' }],
    documentation_url: 'https://docs.github.com/rest',
    status: '422',
  });
  expect((await rest.issues.getLabel({ ...HERE, name: 'BUG' })).data.name).toBe('bug');
  // Its own name in another case is no clash.
  expect((await rest.issues.updateLabel({ ...HERE, name: 'bug', new_name: 'Bug' })).data.name).toBe('Bug');
});

test('a label name has at most 50 characters, and says so in two ways', async () => {
  const sandbox = await github();
  const { rest } = octokit(sandbox);
  const name = 'x'.repeat(51);
  expect((await refusal(rest.issues.createLabel({ ...HERE, name }))).body).toMatchObject({
    errors: [
      {
        resource: 'Label',
        code: 'custom',
        field: 'name',
        message: 'name is too long (maximum is 50 characters)',
      },
    ],
  });
  await rest.issues.create({ ...HERE, title: 'one' });
  const adding = await refusal(rest.issues.addLabels({ ...HERE, issue_number: 1, labels: ['fine', name] }));
  expect(adding.body).toMatchObject({
    errors: [{ resource: 'Label', code: 'invalid', field: 'name', value: name }],
  });
  // Nothing of a refused request is done.
  expect(sandbox.view().labels).toEqual([]);
  const long = rest.issues.createLabel({ ...HERE, name: 'a', description: 'x'.repeat(101) });
  expect((await refusal(long)).status).toBe(422);
  for (const color of ['#ff0000', 'red', 'ff00']) {
    expect((await refusal(rest.issues.createLabel({ ...HERE, name: 'a', color }))).body).toMatchObject({
      errors: [{ resource: 'Label', code: 'invalid', field: 'color' }],
    });
  }
});

test('a renamed label stays on its issues, a deleted one leaves them; names travel encoded', async () => {
  const sandbox = await github();
  const { rest } = octokit(sandbox);
  await rest.issues.createLabel({ ...HERE, name: 'team/a & b?' });
  await rest.issues.create({ ...HERE, title: 'one', labels: ['TEAM/A & B?', 'made by use'] });
  expect(sandbox.issue(1).labels).toEqual(['made by use', 'team/a & b?']);
  await rest.issues.updateLabel({ ...HERE, name: 'team/a & b?', new_name: 'team/c' });
  expect(sandbox.issue(1).labels).toEqual(['made by use', 'team/c']);
  expect((await rest.issues.deleteLabel({ ...HERE, name: 'team/c' })).status).toBe(204);
  expect(sandbox.issue(1).labels).toEqual(['made by use']);
  expect((await refusal(rest.issues.getLabel({ ...HERE, name: 'team/c' }))).status).toBe(404);
  expect((await rest.issues.listLabelsForRepo(HERE)).data.map(({ name, color }) => [name, color])).toEqual([
    ['made by use', 'ededed'],
  ]);
});

test('labels of an issue are added, set and removed; removing an absent one is 404', async () => {
  const sandbox = await github();
  const { rest, request } = octokit(sandbox);
  const one = { ...HERE, issue_number: 1 };
  await rest.issues.create({ ...HERE, title: 'one', labels: ['a'] });
  await rest.issues.addLabels({ ...one, labels: ['b', 'A'] });
  expect(sandbox.issue(1).labels).toEqual(['a', 'b']);
  await request('POST /repos/octo-org/roadmap/issues/1/labels', { data: ['c'] });
  expect((await rest.issues.listLabelsOnIssue(one)).data.map(({ name }) => name)).toEqual(['a', 'b', 'c']);
  await rest.issues.removeLabel({ ...one, name: 'a' });
  expect((await refusal(rest.issues.removeLabel({ ...one, name: 'a' }))).status).toBe(404);
  await rest.issues.setLabels({ ...one, labels: ['d'] });
  expect(sandbox.issue(1).labels).toEqual(['d']);
  await rest.issues.removeAllLabels(one);
  expect(sandbox.issue(1).labels).toEqual([]);
  expect(sandbox.problems).toEqual([]);
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

test('milestones: open ones by default, by due date; due dates are set and cleared', async () => {
  const sandbox = await github();
  const { rest } = octokit(sandbox);
  const create = (title: string, more: object = {}) =>
    rest.issues.createMilestone({ ...HERE, title, ...more });
  const { data, status } = await create('late', { due_on: '2027-01-29T12:00:00Z', description: 'why' });
  expect([status, data.number, data.due_on, data.description]).toEqual([
    201,
    1,
    '2027-01-29T08:00:00Z',
    'why',
  ]);
  await create('early', { due_on: '2026-12-01T12:00:00Z' });
  await create('never');
  await create('done', { state: 'closed' });
  const titles = async (query: object = {}) =>
    (await rest.issues.listMilestones({ ...HERE, ...query })).data.map(({ title }) => title);
  expect(await titles()).toEqual(['early', 'late', 'never']);
  expect(await titles({ state: 'all', direction: 'desc' })).toEqual(['done', 'never', 'late', 'early']);
  expect(await titles({ state: 'closed' })).toEqual(['done']);
  const cleared = await octokit(sandbox).request('PATCH /repos/octo-org/roadmap/milestones/1', {
    due_on: null,
  });
  expect(cleared.data.due_on).toBeNull();
  expect((await refusal(create('day', { due_on: '2027-01-29' }))).body).toMatchObject({
    errors: [{ resource: 'Milestone', code: 'invalid', field: 'due_on' }],
  });
});

test('a milestone title is taken once, and its counts include pull requests', async () => {
  const sandbox = await github();
  const ada = sandbox.as('ada');
  const { rest } = octokit(sandbox);
  await rest.issues.createMilestone({ ...HERE, title: 'M' });
  expect((await refusal(rest.issues.createMilestone({ ...HERE, title: 'M' }))).body).toMatchObject({
    errors: [{ resource: 'Milestone', code: 'already_exists' }],
  });
  ada.createIssue({ title: '1', milestone: 'M' });
  ada.createIssue({ title: '2', milestone: 'M' });
  ada.editIssue(ada.openPullRequest({ title: '3' }), { milestone: 'M' });
  ada.close(1);
  const { data } = await rest.issues.getMilestone({ ...HERE, milestone_number: 1 });
  expect([data.open_issues, data.closed_issues]).toEqual([2, 1]);
  const closed = await rest.issues.updateMilestone({
    ...HERE,
    milestone_number: 1,
    state: 'closed',
    title: 'N',
  });
  expect([closed.data.state, closed.data.title, closed.data.closed_at === null]).toEqual([
    'closed',
    'N',
    false,
  ]);
  expect((await rest.issues.deleteMilestone({ ...HERE, milestone_number: 1 })).status).toBe(204);
  expect(sandbox.issue(2).milestone).toBeNull();
  expect((await refusal(rest.issues.getMilestone({ ...HERE, milestone_number: 1 }))).status).toBe(404);
  // A number is not used again.
  expect((await rest.issues.createMilestone({ ...HERE, title: 'M' })).data.number).toBe(2);
});

test('comments: oldest first, since, edited by who wrote them, listed for the whole repository', async () => {
  const time = clock();
  const sandbox = await github({ now: time.now });
  sandbox.as('ada').createIssue({ title: 'one' });
  sandbox.as('ada').createIssue({ title: 'two' });
  const { rest } = octokit(sandbox);
  const first = await rest.issues.createComment({ ...HERE, issue_number: 1, body: 'first' });
  time.pass(60);
  await rest.issues.createComment({ ...HERE, issue_number: 2, body: 'second' });
  await rest.issues.createComment({ ...HERE, issue_number: 1, body: 'third' });
  const bodies = (list: { body?: string | undefined }[]) => list.map(({ body }) => body);
  expect(bodies((await rest.issues.listComments({ ...HERE, issue_number: 1 })).data)).toEqual([
    'first',
    'third',
  ]);
  expect(
    bodies(
      (await rest.issues.listComments({ ...HERE, issue_number: 1, since: '2026-11-22T10:00:30Z' })).data,
    ),
  ).toEqual(['third']);
  expect(bodies((await rest.issues.listCommentsForRepo({ ...HERE, per_page: 2 })).data)).toEqual([
    'first',
    'second',
  ]);
  const comment = { ...HERE, comment_id: Number(first.data.id) };
  expect((await rest.issues.updateComment({ ...comment, body: 'better' })).data.body).toBe('better');
  sandbox.addToken('visitor', { login: 'visitor', kind: 'user' });
  expect(
    (await refusal(octokit(sandbox, 'visitor').rest.issues.updateComment({ ...comment, body: 'x' }))).status,
  ).toBe(403);
  const empty = rest.issues.createComment({ ...HERE, issue_number: 1, body: ' ' });
  expect((await refusal(empty)).body).toMatchObject({ errors: [{ code: 'missing_field', field: 'body' }] });
  const long = rest.issues.createComment({ ...HERE, issue_number: 1, body: 'x'.repeat(65_537) });
  expect((await refusal(long)).message).toBe('Validation Failed');
  expect((await rest.issues.deleteComment(comment)).status).toBe(204);
  expect((await refusal(rest.issues.getComment(comment))).status).toBe(404);
});
