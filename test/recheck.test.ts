/** A check that is red clears itself: once what it waited for is settled, its run is run again. */
import { describe, expect, test } from 'vitest';
import { type Sandbox, startSandbox } from '../src/sandbox/index.ts';
import { issuesPayload, pullRequestPayload, pushPayload } from './events.ts';
import { action, folder } from './runner.ts';
import { github } from './sandbox/client.ts';

const plan = `program:
  id: rocket
  title: Rocket
owners:
  core:
    name: Core Team
milestones:
  alpha:
    title: Alpha
    outcome: It flies
workstreams:
  engine:
    title: Engine
    owner: core
    milestone: alpha
  hull:
    title: Hull
    owner: core
    milestone: alpha
    blocked-by: [engine]
`;
const waived = plan.replace('[engine]', '[{ on: engine, waived: "2026-12-01 it is light" }]');
const [engine, hull] = [2, 3];
const workflow = 'octo-org/roadmap/.github/workflows/plan.yml@refs/heads/main';
const permissions = { issues: 'write', contents: 'read', 'pull-requests': 'write' } as const;

const began = Date.now() - 60 * 60_000;
/** What a first apply and a red check leave, by what the comment promises: made once. */
const prepared = new Map<string, string>();

function granted(sandbox: Sandbox, rights: object): Sandbox {
  const grant = {
    login: 'github-actions[bot]',
    kind: 'app',
    permissions: { ...permissions, ...rights },
  } as const;
  sandbox.addToken('its-own', grant);
  return sandbox;
}

/** A pull request that closes blocked work, whose check was red. */
async function red({ recheck = 'true' } = {}, rights: object = { actions: 'write' }) {
  const time = { now: began };
  const clock = { now: () => new Date(time.now) };
  const inputs = { token: 'its-own', recheck };
  const env = { GITHUB_WORKFLOW_REF: workflow };
  const number = 4;
  const checked = (hub: Sandbox, occasion: object, attempt = 1) =>
    action(hub, {
      workspace: folder({ 'plan/plan.yml': plan }),
      inputs,
      ...occasion,
      env: { ...env, GITHUB_RUN_ATTEMPT: `${attempt}` },
    });
  let state = prepared.get(recheck);
  if (state === undefined) {
    const first = granted(await github(clock), { actions: 'write' });
    const author = first.as('ada');
    author.commit('main', 'Add the plan', { 'plan/plan.yml': plan });
    await action(first, { workspace: folder({ 'plan/plan.yml': plan }), inputs, env });
    author.commit('work', 'Build the hull', { 'hull.txt': 'steel' });
    expect(author.openPullRequest({ title: 'Hull', body: `Closes #${hull}`, head: 'work' })).toBe(number);
    expect((await checked(first, pullRequestPayload(first, number))).code).toBe(1);
    state = first.dump();
    prepared.set(recheck, state);
  }
  const sandbox = granted(await github({ ...clock, state }), rights);
  const ada = sandbox.as('ada');
  const opened = pullRequestPayload(sandbox, number);
  const check = (attempt = 1) => checked(sandbox, opened, attempt);
  const run = sandbox.addWorkflowRun(number);
  const apply = (text: string, occasion: object) => {
    time.now += 60_000;
    return action(sandbox, { workspace: folder({ 'plan/plan.yml': text }), inputs, env, ...occasion });
  };
  const close = (issue: number) => {
    time.now += 60_000;
    ada.close(issue);
    return apply(plan, issuesPayload(sandbox, issue, 'closed'));
  };
  const comment = () =>
    sandbox
      .issue(number)
      .comments.map(({ body }) => body)
      .join('\n');
  return { sandbox, ada, time, number, run, apply, check, close, comment };
}

const asked = (sandbox: Sandbox, operation: string, from = 0) =>
  sandbox.requests.slice(from).filter(({ operations }) => operations[0] === `actions/${operation}`).length;

describe('once what blocks it is closed', () => {
  test('the failed jobs of the newest run are run again, once, and are green', async () => {
    const { sandbox, run, check, close, comment, apply } = await red();
    expect(comment()).toContain('- Once that is settled, this check is run again by itself.');
    const { code, stdout } = await close(engine);
    expect(code).toBe(0);
    expect(stdout).toContain('the checks of these pull requests are run again: #4');
    expect(run).toMatchObject({ attempt: 2, status: 'queued' });
    expect((await check(2)).code).toBe(0);
    Object.assign(run, { status: 'completed', conclusion: 'failure' });
    await apply(plan, issuesPayload(sandbox, engine, 'closed'));
    expect(run.attempt).toBe(2);
    expect(sandbox.problems).toEqual([]);
  });

  test('nothing is asked for while something else blocks it, and no run that saw it as it is', async () => {
    const { sandbox, ada, number, run, close } = await red();
    const other = ada.createIssue({ title: 'A stranger' });
    ada.block(hull, other);
    await close(engine);
    expect([run.attempt, asked(sandbox, 'list-workflow-runs-for-repo')]).toEqual([1, 0]);
    await close(other);
    expect(run.attempt).toBe(2);
    // A newer one ended red for something else after that.
    const newer = sandbox.addWorkflowRun(number);
    await close(ada.createIssue({ title: 'Unrelated' }));
    expect(newer.attempt).toBe(1);
  });

  test('only the newest red run of this workflow is meant', async () => {
    const { sandbox, number, run, close } = await red();
    const others = [
      sandbox.addWorkflowRun(number, 'failure', '.github/workflows/test.yml'),
      sandbox.addWorkflowRun(number, 'success', '.github/workflows/lint.yml'),
    ];
    const going = sandbox.addWorkflowRun(number, null);
    await close(engine);
    expect([run, ...others, going].map(({ attempt }) => attempt)).toEqual([1, 1, 1, 1]);
  });

  test('it costs four requests for one pull request, and one where none is open', async () => {
    const { sandbox, ada, number, close } = await red();
    const before = sandbox.requests.length;
    await close(engine);
    const all = sandbox.requests.length - before;
    const quiet = await red({ recheck: 'false' });
    const from = quiet.sandbox.requests.length;
    await quiet.close(engine);
    expect(all - (quiet.sandbox.requests.length - from)).toBe(4);
    expect(asked(quiet.sandbox, 'list-workflow-runs-for-repo')).toBe(0);
    ada.close(number);
    const next = sandbox.requests.length;
    await close(hull);
    expect(asked(sandbox, 'list-workflow-runs-for-repo', next)).toBe(0);
  });
});

describe('once the plan has changed', () => {
  test('the check runs again, and sees the plan as it is now', async () => {
    const { sandbox, ada, time, run, apply, check } = await red();
    time.now += 60_000;
    const before = sandbox.find().branches.main ?? '';
    const after = ada.commit('main', 'Waive it', { 'plan/plan.yml': waived });
    await apply(waived, pushPayload(sandbox, { branch: 'main', before, after }));
    expect(run.attempt).toBe(2);
    // GitHub gives it the files of its first attempt.
    expect((await check(2)).code).toBe(0);
    expect((await check(1)).code).toBe(1);
  });

  test('what the pull request changes itself stays as it has it', async () => {
    const sandbox = await github();
    const ada = sandbox.as('ada');
    ada.commit('main', 'Add the plan', { 'plan/plan.yml': plan });
    expect((await action(sandbox, { workspace: folder({ 'plan/plan.yml': plan }) })).code).toBe(0);
    const own = plan.replace('title: Hull', 'title: Shell');
    ada.commit('work', 'Rename it', { 'plan/plan.yml': own });
    const opened = pullRequestPayload(
      sandbox,
      ada.openPullRequest({ title: 'x', body: `Closes #${hull}`, head: 'work' }),
    );
    ada.commit('main', 'Waive it', { 'plan/plan.yml': waived });
    const again = await action(sandbox, {
      workspace: folder({ 'plan/plan.yml': own }),
      ...opened,
      env: { GITHUB_RUN_ATTEMPT: '2' },
    });
    expect(again.summary).toContain('Shell');
    expect(again.code).toBe(1);
  });
});

describe('where it may not be', () => {
  test('the comment does not promise it any more', async () => {
    const { run, close, comment } = await red({}, { actions: 'none' });
    expect(comment()).toContain('by itself');
    const { code, stdout } = await close(engine);
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /the check of #4 was not run again \(.*needs "actions: write".*\): \*Re-run jobs\* does it/,
    );
    expect(run.attempt).toBe(1);
    expect(comment()).toContain('- Once that is settled, run this check again: *Re-run jobs*.');
    expect(comment()).not.toContain('by itself');
  });

  test('a run that is too old is left to people', async () => {
    const { time, run, close, comment } = await red();
    time.now += 31 * 24 * 60 * 60 * 1_000;
    await close(engine);
    expect(run.attempt).toBe(1);
    expect(comment()).toContain('*Re-run jobs*');
  });

  test('without the input the comment says what to do, and nothing is asked for', async () => {
    const { sandbox, run, close, comment } = await red({ recheck: 'false' });
    expect(comment()).toContain('- Once that is settled, run this check again: *Re-run jobs*.');
    await close(engine);
    expect([run.attempt, asked(sandbox, 'list-workflow-runs-for-repo')]).toEqual([1, 0]);
  });
});

test('a pull request from a fork is checked again with the rights that its run had', async () => {
  const { sandbox, ada, close } = await red();
  ada.commit('from-eve', 'Build it too', { 'hull.txt': 'wood' });
  const number = sandbox.as('eve').openPullRequest({
    title: 'Mine',
    body: `Closes #${hull}`,
    head: 'from-eve',
    headRepository: 'eve/roadmap',
  });
  const run = sandbox.addWorkflowRun(number);
  await close(engine);
  expect(run.attempt).toBe(2);
  expect(sandbox.issue(number).comments).toEqual([]);
});

test('the embedded GitHub runs nothing again that GitHub would not', async () => {
  let now = Date.parse('2026-11-24T09:00:00Z');
  const sandbox = await startSandbox({ now: () => new Date(now) });
  const ada = sandbox.as('ada');
  ada.commit('work', 'x', { x: 'y' });
  const number = ada.openPullRequest({ title: 'x', head: 'work' });
  const headers = { authorization: 'token t', 'user-agent': 'test' };
  const again = async (id: number) => {
    const url = `${sandbox.apiUrl}/repos/octo-org/roadmap/actions/runs/${id}/rerun-failed-jobs`;
    const answer = await fetch(url, { method: 'POST', headers });
    return [answer.status, Object(await answer.json()).message];
  };
  const grant = (actions: 'none' | 'write') =>
    sandbox.addToken('t', { login: 'github-actions[bot]', kind: 'app', permissions: { actions } });
  const run = sandbox.addWorkflowRun(number);
  grant('none');
  expect(await again(run.id)).toEqual([403, 'Resource not accessible by integration']);
  grant('write');
  expect(await again(1)).toEqual([404, 'Not Found']);
  expect(await again(run.id)).toEqual([201, undefined]);
  expect(await again(run.id)).toEqual([403, 'This workflow is already running']);
  expect(await again(sandbox.addWorkflowRun(number, 'success').id)).toEqual([
    403,
    'This workflow run cannot be retried',
  ]);
  // More often than that it fails, and says so in an annotation.
  Object.assign(run, { status: 'completed', conclusion: 'failure', attempt: 51 });
  expect(await again(run.id)).toEqual([201, undefined]);
  expect(run).toMatchObject({ status: 'completed', conclusion: 'failure' });
  now += 31 * 24 * 60 * 60 * 1_000;
  expect(await again(run.id)).toEqual([
    403,
    'Unable to retry this workflow run because it was created over a month ago',
  ]);
  await sandbox.close();
});
