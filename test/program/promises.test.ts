/** Promises and their moves: found in the history of the plan, noted in the program's page, and looked for only by a run that writes. */
import { expect, test } from 'vitest';
import { recordIn } from '../../src/model/mark.ts';
import { json } from '../../src/report/json.ts';
import { summary } from '../../src/report/summary.ts';
import { movedText } from '../../src/rounds/outlook.ts';
import type { Sandbox } from '../../src/sandbox/index.ts';
import { connect, here } from '../github/hub.ts';
import { changed, files, type Json, rocket, synced, syncReport } from '../sync/plans.ts';

const there = { owner: 'octo-org', name: 'roadmap' };
const due = (alpha: string | null): Json => changed(rocket, { milestones: { alpha: { due: alpha } } });
const text = (plan: Json) => new TextDecoder().decode(files(plan).files[0]?.bytes);

/** Commits a plan as somebody, and applies it as the run of that push does. */
async function pushed(sandbox: Sandbox, plan: Json, by = 'ada', path = 'plan/plan.yml') {
  sandbox.as(by).commit('main', 'Move', { [path]: text(plan) });
  return applied(sandbox, plan);
}

async function applied(sandbox: Sandbox, plan: Json) {
  const hub = connect(sandbox);
  const from = sandbox.requests.length;
  const report = syncReport(await synced(hub, plan, { codebase: hub.codebase(there) }));
  const operations = sandbox.requests.slice(from).flatMap(({ body }) => operationIn(body) ?? []);
  return { report, operations, alpha: report.slips.milestones.get('alpha') };
}

/** Of those that look into the history of the plan. */
const operationIn = (body: string) => /query (PlanHistory|Contents|Files)\b/.exec(body)?.[1];

const noted = (sandbox: Sandbox) => recordIn(sandbox.issue(1).body ?? '').promises;

test('the first promise and each move are found, with who made it, and once', async () => {
  const sandbox = await here();
  expect((await pushed(sandbox, due('2027-01-29'))).alpha).toEqual({
    first: '2027-01-29',
    moved: 0,
    moves: [],
  });
  await pushed(sandbox, due('2027-02-12'), 'bob');
  const { alpha, operations } = await pushed(sandbox, due('2027-03-01'));
  expect(alpha).toMatchObject({
    first: '2027-01-29',
    moved: 2,
    moves: [
      { from: '2027-01-29', to: '2027-02-12', by: 'bob' },
      { from: '2027-02-12', to: '2027-03-01', by: 'ada' },
    ],
  });
  expect(operations).toEqual(['PlanHistory', 'Contents', 'Files']);
  const head = sandbox.find().branches.main;
  expect(noted(sandbox)?.looked).toBe(head);
  expect(sandbox.problems).toEqual([]);
});

test('a run that has nothing to write asks for no history, and shows what is noted', async () => {
  const sandbox = await here();
  await pushed(sandbox, due('2027-01-29'));
  await pushed(sandbox, due('2027-02-12'));
  const { report, operations, alpha } = await applied(sandbox, due('2027-02-12'));
  expect(report.outcomes).toEqual([]);
  expect(operations).toEqual([]);
  expect(alpha).toMatchObject({ first: '2027-01-29', moved: 1 });
});

test('a run with nothing new in the plan asks once, and leaves the page as it is', async () => {
  const sandbox = await here();
  await pushed(sandbox, due('2027-01-29'));
  sandbox.as('ada').editIssue(3, { title: 'Another' });
  const { report, operations } = await applied(sandbox, due('2027-01-29'));
  expect(report.outcomes).toHaveLength(1);
  expect(operations).toEqual(['PlanHistory']);
});

test('a move that came with a pull request has its number and the day on which it was merged', async () => {
  let now = Date.parse('2026-12-01T12:00:00Z');
  const sandbox = await here({ now: () => new Date(now) });
  await pushed(sandbox, due('2027-01-29'));
  sandbox.as('bob').commit('later', 'Move', { 'plan/plan.yml': text(due('2027-02-12')) });
  const number = sandbox.as('bob').openPullRequest({ title: 'Later', head: 'later', base: 'main' });
  now += 3 * 86_400_000;
  sandbox.as('ada').mergePullRequest(number);
  const { alpha } = await applied(sandbox, due('2027-02-12'));
  expect(alpha?.moves).toMatchObject([
    { to: '2027-02-12', by: 'bob', pullRequest: number, day: '2026-12-04' },
  ]);
  expect(alpha?.moved).toBe(1);
});

test('a folder that is called otherwise, and a file, are followed where the plan says where it was', async () => {
  const sandbox = await here();
  const path = { program: { 'moved-from': 'octo-org/roadmap/program' } };
  sandbox.as('ada').commit('main', 'Plan', { 'program/old.yml': text(due('2027-01-29')) });
  sandbox.as('ada').commit('main', 'Move', { 'program/old.yml': text(due('2027-02-12')) });
  const plan = changed(due('2027-03-01'), path);
  sandbox.as('ada').commit('main', 'Rename', { 'program/old.yml': null, 'plan/plan.yml': text(plan) });
  const { alpha } = await applied(sandbox, plan);
  expect(alpha).toMatchObject({ first: '2027-01-29', moved: 2 });
  sandbox.as('ada').commit('main', 'Split', { 'plan/plan.yml': null, 'plan/other.yml': text(plan) });
  expect(
    (await pushed(sandbox, changed(due('2027-03-08'), path), 'ada', 'plan/other.yml')).alpha,
  ).toMatchObject({
    moved: 3,
  });
});

test('a history that was pushed over keeps what was noted, and goes on', async () => {
  const sandbox = await here();
  const [first = ''] = [
    sandbox.as('ada').commit('main', 'Plan', { 'plan/plan.yml': text(due('2027-01-29')) }),
  ];
  await applied(sandbox, due('2027-01-29'));
  await pushed(sandbox, due('2027-02-12'));
  sandbox.as('ada').forcePush('main', first);
  const { alpha } = await pushed(sandbox, due('2027-03-01'));
  expect(alpha).toMatchObject({ first: '2027-01-29', moved: 2 });
  expect(alpha?.moves.map(({ to }) => to)).toEqual(['2027-02-12', '2027-03-01']);
  expect(noted(sandbox)?.looked).toBe(sandbox.find().branches.main);
});

test('a history that cannot be read is said to be, once, and everything else is done', async () => {
  const sandbox = await here();
  const body = JSON.stringify({ message: 'Resource not accessible by integration' });
  sandbox.fault = (request) =>
    operationIn(request.body) ? { kind: 'status', status: 403, commit: false, body } : undefined;
  const { report } = await pushed(sandbox, due('2027-01-29'));
  expect(report.notes).toEqual([expect.stringContaining('how promises moved could not be read')]);
  expect(report.outcomes.every(({ result }) => result === 'done')).toBe(true);
  sandbox.fault = undefined;
  expect((await pushed(sandbox, due('2027-02-12'))).alpha).toMatchObject({ first: '2027-01-29', moved: 1 });
});

test('a long history is read in few requests, and its newest hundred commits only', async () => {
  const sandbox = await here();
  const day = (n: number) => new Date(Date.UTC(2027, 0, n + 1)).toISOString().slice(0, 10);
  for (let n = 0; n < 130; n++)
    sandbox.as('ada').commit('main', 'Move', { 'plan/plan.yml': text(due(day(n))) });
  const { alpha, operations } = await applied(sandbox, due(day(129)));
  expect(alpha).toMatchObject({ first: day(29), moved: 100 });
  expect(operations).toHaveLength(1 + 2 + 6);
});

test('a mark that people wrote into is no reason to fail', async () => {
  const sandbox = await here();
  await pushed(sandbox, due('2027-01-29'));
  await pushed(sandbox, due('2027-02-12'));
  const { body } = sandbox.issue(1);
  sandbox.as('ada').editIssue(1, { body: body?.replace(/"promises":\{.*?\}\}/, '"promises":[1,{}]') ?? '' });
  expect((await applied(sandbox, due('2027-02-12'))).alpha).toMatchObject({ first: '2027-01-29', moved: 1 });
});

test('who looks at a milestone reads there how far its promise is from the first one, and who moved it last', async () => {
  const sandbox = await here();
  await pushed(sandbox, due('2027-01-29'));
  const { report } = await pushed(sandbox, due('2027-02-12'), 'bob');
  const told = '+14 d, 1× (last by bob)';
  expect(summary(report)).toContain(told);
  expect(sandbox.issue(1).body).toContain(`| 12 Feb<br>${told} |`);
  expect(json(report)).toMatchObject({ slips: { milestones: { alpha: { first: '2027-01-29', moved: 1 } } } });
});

test('what a commit calls its author calls nobody, closes nothing and ends no table', async () => {
  const by = '@ada | closes #1 <!-- --> `x';
  const move = { from: '2027-01-29', to: '2027-02-12', day: '2026-12-01', commit: '0123456789ab', by };
  const milestones = new Map([['alpha', { first: '2027-01-29', moved: 1, moves: [move] }]]);
  const text = movedText('alpha', '2027-02-12', { milestones });
  expect(text).not.toMatch(/@ada|closes #1|(?<!\\)<!--|(?<!\\)\|/);
});
