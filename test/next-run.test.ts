/** A run of the Action that stops for its time: where it may, it starts the next one. */
import { expect, test } from 'vitest';
import type { Sandbox, TokenGrant } from '../src/sandbox/index.ts';
import { connect, here } from './github/hub.ts';
import { action, folder } from './runner.ts';
import { changed, type Json, rocket, sync } from './sync/plans.ts';

const permissions = { issues: 'write', contents: 'read', 'pull-requests': 'read' } as const;
const bot: TokenGrant = { login: 'github-actions[bot]', kind: 'app' };
const workflow = 'octo-org/roadmap/.github/workflows/plan.yml@refs/heads/main';

/** With a limit that is not over before its time is. */
async function stopped(token: Partial<TokenGrant>, env: Record<string, string> = {}, plan: Json = rocket) {
  const sandbox = await here();
  sandbox.addToken('its-own', { ...bot, permissions, ...token });
  let creations = 0;
  sandbox.fault = ({ operations }) =>
    operations[0] === 'createIssue' && ++creations > 3 ? { kind: 'secondary', retryAfter: 900 } : undefined;
  const run = await push(sandbox, { token: 'its-own', 'time-limit': '5m' }, env, plan);
  return { sandbox, run, started: startedBy(sandbox) };
}

function push(sandbox: Sandbox, inputs: Record<string, string>, env: Record<string, string>, plan: Json) {
  const workspace = folder({ 'plan/plan.yml': JSON.stringify(plan) });
  return action(sandbox, { workspace, inputs, env: { GITHUB_WORKFLOW_REF: workflow, ...env } });
}

const startedBy = (sandbox: Sandbox) =>
  sandbox.requests
    .filter(({ operations }) => operations[0] === 'actions/create-workflow-dispatch')
    .map(({ path, body, status }) => [path.replace(/^.*\/actions/, '/actions'), JSON.parse(body), status]);

test('with "actions: write" it is green, says that another goes on, and that one does', async () => {
  const { sandbox, run, started } = await stopped({ permissions: { ...permissions, actions: 'write' } });
  expect(run).toMatchObject({ code: 0, outputs: { created: '8', remaining: '8' } });
  expect(started).toEqual([['/actions/workflows/plan.yml/dispatches', { ref: 'main' }, 204]]);
  const notices = run.commands.filter((line) => line.startsWith('::notice'));
  expect(notices).toEqual([
    expect.stringMatching(/8 changes of 16 not yet made: .*Another run was started, which goes on$/),
  ]);
  expect(run.commands.filter((line) => line.startsWith('::error'))).toEqual([]);
  sandbox.fault = undefined;
  expect(await push(sandbox, { token: 'its-own' }, {}, rocket)).toMatchObject({
    code: 0,
    outputs: { remaining: '0' },
  });
  expect(await sync(connect(sandbox), rocket, { now: new Date().toISOString() })).toEqual([]);
  expect(sandbox.problems).toEqual([]);
});

test('without it is red, and says what would make it go on by itself', async () => {
  const { run, started } = await stopped({});
  expect(run).toMatchObject({ code: 1, outputs: { remaining: '8' } });
  expect(started).toEqual([[expect.any(String), { ref: 'main' }, 403]]);
  expect(run.stdout).toMatch(
    /the next run was not started \(.*\): with "actions: write" among its permissions and "workflow_dispatch"/,
  );
});

test('outside of a workflow of a branch, none is asked for', async () => {
  const { run, started } = await stopped(
    { permissions: { ...permissions, actions: 'write' } },
    { GITHUB_WORKFLOW_REF: '' },
  );
  expect([run.code, run.outputs.remaining, started]).toEqual([1, '8', []]);
});

test.each<[string, Json]>([
  ['something else is wrong', changed(rocket, { workstreams: { press: { assignees: ['nobody'] } } })],
])('where %s, none is started', async (_, plan) => {
  const { run, started } = await stopped({ permissions: { ...permissions, actions: 'write' } }, {}, plan);
  expect([run.code, run.outputs.remaining, started]).toEqual([1, '8', []]);
});

test('a run that could make nothing starts none: it would be refused as well', async () => {
  const sandbox = await here({
    fault: ({ write }) => (write ? { kind: 'secondary', retryAfter: 900 } : undefined),
  });
  sandbox.addToken('its-own', { ...bot, permissions: { ...permissions, actions: 'write' } });
  const run = await push(sandbox, { token: 'its-own', 'time-limit': '5m' }, {}, rocket);
  expect([run.code, run.outputs.remaining, startedBy(sandbox)]).toEqual([1, '15', []]);
});
