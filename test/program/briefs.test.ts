/** What a review that is near has to know: when it is written, when it is not, and what it says. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Sandbox, startSandbox } from '../../src/sandbox/index.ts';
import { connect, still } from '../github/hub.ts';
import { changed, files, type Json, rocket, run, synced, syncReport, told } from '../sync/plans.ts';

const there = { owner: 'octo-org', name: 'roadmap' };
const reviewed = changed(rocket, {
  milestones: { beta: { due: '2027-04-30' } },
  cadence: {
    readiness: { title: 'Readiness', after: 'each phase', owner: 'core' },
    leadership: { title: 'Leadership', after: 'each milestone', owner: 'web', 'done-when': ['All heard'] },
  },
});

let clock = still();
let sandbox: Sandbox;
let plan = reviewed;
beforeEach(async () => {
  clock = still(Date.parse('2027-01-04T09:00:00Z'));
  plan = reviewed;
  sandbox = await startSandbox({ now: () => new Date(clock.now()) });
  for (const login of ['ada', 'bob']) sandbox.addUser(login, 'write');
  merge({});
});
afterEach(() => sandbox.close());

function merge(patch: Json): void {
  plan = changed(plan, patch);
  const text = new TextDecoder().decode(files(plan).files[0]?.bytes);
  sandbox.as('ada').commit('main', 'Change', { 'plan/plan.yml': text });
}

/** The changes of a run at a time, those of reviews among them. */
async function runAt(at: string): Promise<string[]> {
  await clock.sleep(Math.max(0, Date.parse(at) - clock.now()));
  const hub = connect(sandbox, { clock });
  const now = new Date(clock.now()).toISOString();
  const report = syncReport(await synced(hub, plan, { now, codebase: hub.codebase(there) }));
  expect(report.notes).toEqual([]);
  expect(sandbox.problems).toEqual([]);
  return told(report);
}

const briefed = (changes: readonly string[]) => changes.filter((one) => one.endsWith('; how things stand'));
const issueOf = (title: string) => sandbox.view().issues.find((one) => one.title === title);
const numberOf = (title: string) => issueOf(title)?.number ?? expect.fail(title);
const bodyOf = (title: string) => issueOf(title)?.body ?? '';
const close = (...titles: string[]) => {
  for (const title of titles) sandbox.as('bob').close(numberOf(title));
};
const readiness = 'Readiness: Phase one';
const leadership = 'Leadership: Alpha';

test('a review tells how things stand once it is near, at most once a day, and no more when it is closed', async () => {
  expect(briefed(await runAt('2027-01-04T09:00:00Z'))).toEqual([]);
  expect(bodyOf(leadership)).not.toContain('How things stand');
  expect(briefed(await runAt('2027-01-21T09:00:00Z'))).toEqual([]);

  // Its milestone is promised for the 29th.
  merge({ milestones: { beta: { due: '2027-05-14' } } });
  const near = await runAt('2027-01-22T09:00:00Z');
  expect(briefed(near)).toEqual([
    expect.stringMatching(/^update readiness-one \(#\d+\); how things stand$/),
    expect.stringMatching(/^update leadership-alpha \(#\d+\); how things stand$/),
  ]);
  expect(bodyOf(leadership)).toMatch(
    /### How things stand\n\nAs of 2027-01-22; .*\n\n\| Milestone \|(?:.*\n)+/,
  );
  expect(bodyOf(leadership)).toContain('14 May');
  expect(bodyOf(leadership)).toContain('### Since the beginning\n\n**Beta**\n\n- Beta: 30 April → 14 May\n');
  // A phase is told of the milestone that its work is in.
  expect(bodyOf(readiness)).not.toContain('14 May |');
  expect(await runAt('2027-01-22T09:05:00Z')).toEqual([]);

  // Later on that day it stays as it is; on the next it is written, and on another on which nothing is new it is not.
  close('Engine');
  expect(briefed(await runAt('2027-01-22T15:00:00Z'))).toEqual([]);
  expect(briefed(await runAt('2027-01-23T09:00:00Z'))).toHaveLength(2);
  expect(bodyOf(leadership)).toContain(`- done: #${numberOf('Engine')}\n`);
  expect(await runAt('2027-01-24T09:00:00Z')).toEqual([]);

  // What people do with the rest of it, and what the plan says, leaves it alone.
  const body = bodyOf(leadership).replace('[ ] All heard', '[x] All heard');
  sandbox.as('ada').editIssue(numberOf(leadership), { body: `Room 4\n\n${body}\nMinutes` });
  merge({ cadence: { leadership: { details: 'Bring coffee' } } });
  await runAt('2027-01-24T12:00:00Z');
  for (const kept of ['Room 4\n', 'Minutes', '[x] All heard', 'Bring coffee', 'As of 2027-01-23; '])
    expect(bodyOf(leadership)).toContain(kept);

  close('Hull', readiness, 'Phase one', leadership);
  const frozen = bodyOf(leadership);
  const changes = await runAt('2027-01-25T09:00:00Z');
  expect(briefed(changes)).toEqual([]);
  merge({ milestones: { beta: { due: '2027-06-30' } } });
  await runAt('2027-02-01T09:00:00Z');
  expect(bodyOf(leadership)).toBe(frozen);
});

test('the next of its kind looks back to the one before', async () => {
  await runAt('2027-01-04T09:00:00Z');
  close('Engine', 'Hull', readiness, 'Phase one');
  await runAt('2027-01-11T09:00:00Z');
  close(leadership);
  await clock.sleep(86_400_000);
  merge({ phases: { two: { items: { wings: { title: 'Wings' } } } } });
  // Each of two looks back to another day: one of them waits for the next run.
  await runAt('2027-04-23T09:00:00Z');
  await runAt('2027-04-23T10:00:00Z');
  const told = bodyOf('Leadership: Beta').split('### Since ')[1];
  expect(told).toMatch(
    new RegExp(`^#${numberOf(leadership)}\n\n\\*\\*Beta\\*\\*\n\n- new: #${numberOf('Wings')} `),
  );
  expect(told).not.toContain('- done:');
});

test('it costs one request beside those of the run that writes, and none on a day on which nothing is new', async () => {
  await runAt('2027-01-04T09:00:00Z');
  let from = sandbox.requests.length;
  await runAt('2027-01-22T09:00:00Z');
  const asked = sandbox.requests.slice(from).flatMap(({ body }) => /query (\w+)/.exec(body)?.[1] ?? []);
  // When the plan was touched its history has told already.
  expect(asked.filter((one) => ['PlanCommits', 'Files'].includes(one))).toEqual([]);
  merge({ milestones: { beta: { due: '2027-05-14' } } });
  from = sandbox.requests.length;
  await runAt('2027-01-23T09:00:00Z');
  const then = sandbox.requests.slice(from).flatMap(({ body }) => /query (\w+)/.exec(body)?.[1] ?? []);
  expect(then.filter((one) => ['Contents', 'PlanCommits', 'Files', 'Turns'].includes(one))).toEqual([
    'Contents',
    'Files',
    'Files',
  ]);
  from = sandbox.requests.length;
  expect(await runAt('2027-01-24T09:00:00Z')).toEqual([]);
  const quiet = sandbox.requests.slice(from).flatMap(({ body }) => /query (\w+)/.exec(body)?.[1] ?? []);
  expect(quiet.filter((one) => /^Plan|Files/.test(one))).toEqual([]);
});

test('a pull request brings none', async () => {
  await runAt('2027-01-04T09:00:00Z');
  await clock.sleep(30 * 86_400_000);
  const { reader, codebase } = connect(sandbox, { clock });
  const number = sandbox.as('bob').openPullRequest({ title: 'x', head: 'work', base: 'main' });
  const report = await run({ reader, writer: () => expect.fail() }, plan, {
    now: new Date(clock.now()).toISOString(),
    trigger: { kind: 'pull-request', number, intoDefault: true },
    codebase: codebase(there),
  });
  expect(briefed(told(report))).toEqual([]);
});
