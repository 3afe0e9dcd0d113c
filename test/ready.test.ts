/** `plan-sync ready`, as it is built: what can begin, whose it is, and what waits for it. */
import { describe, expect, test } from 'vitest';
import type { Sandbox } from '../src/sandbox/index.ts';
import { connect, here } from './github/hub.ts';
import { command, folder, sandboxEnvironment } from './runner.ts';
import { changed, type Json, rocket, sync } from './sync/plans.ts';

const at = { now: new Date().toISOString() };
/** Working days from now are few before the first promise, and many before the second. */
const inDays = (days: number) =>
  new Date(Date.now() + days * 24 * 60 * 60 * 1_000).toISOString().slice(0, 10);

const plan: Json = changed(rocket, {
  settings: { estimate: '4d' },
  owners: { core: { placeholder: null, members: ['bob'] } },
  milestones: { alpha: { due: inDays(2) }, beta: { due: inDays(60) } },
  workstreams: {
    early: { title: 'Early', owner: 'web', milestone: 'beta', due: inDays(1), estimate: '9w' },
    loose: { title: 'Loose', owner: 'web', milestone: 'gamma' },
  },
});
const whole = changed(plan, { milestones: { gamma: { title: 'Gamma', outcome: 'x' } } });

let dump: string | undefined;

/** Made once. */
async function applied(): Promise<string> {
  const first = await here();
  await sync(connect(first), whole, at);
  first.as('ada').editIssue(titled(first, 'Loose'), { assignees: ['bob'] });
  return first.dump();
}

function titled(hub: Sandbox, title: string): number {
  return hub.view().issues.find((one) => one.title === title)?.number ?? expect.fail(title);
}

async function ready(...args: string[]) {
  dump ??= await applied();
  const sandbox = await here({ state: dump });
  const cwd = folder({ 'plan/plan.yml': JSON.stringify(whole) });
  const done = await command(['ready', '--repo', 'octo-org/roadmap', ...args], {
    cwd,
    env: sandboxEnvironment(sandbox),
  });
  expect(sandbox.counts().writes).toBe(0);
  return done;
}

const idsIn = (stdout: string): string[] =>
  Object(JSON.parse(stdout)).ready.map(({ id }: { id: string }) => id);

test('what holds up a promise soonest comes first, and what holds up none last', async () => {
  const { code, stdout } = await ready('--json');
  expect(code).toBe(0);
  expect(idsIn(stdout)).toEqual(['early', 'engine', 'press', 'loose']);
  const [early, engine, press, loose] = Object(JSON.parse(stdout)).ready;
  expect(early).toMatchObject({ promise: { kind: 'own', id: 'early' }, owner: 'web', assignees: [] });
  expect(early.promise.days).toBeLessThan(-40);
  expect(engine).toMatchObject({
    promise: { kind: 'milestone', id: 'alpha' },
    waiting: 4,
    milestone: 'alpha',
  });
  expect(engine.promise.days).toBeLessThan(0);
  expect(press.promise.days).toBeGreaterThan(20);
  expect(loose).toMatchObject({
    waiting: 0,
    url: expect.stringMatching(/\/octo-org\/roadmap\/issues\/\d+$/),
  });
  expect(loose).not.toHaveProperty('promise');
});

test('a person reads number, title, whose it is, and what waits for it', async () => {
  const { stdout } = await ready();
  expect(stdout).toMatch(/^Ready to start: 4, of 8 open issues\n/);
  expect(stdout).toMatch(
    /#\d+ Engine \(engine\) · Core Team\n {4}Alpha \(\d{4}-\d\d-\d\d\): \d+ working days late · 4 open issues wait for it/,
  );
  expect(stdout).toMatch(/#\d+ Loose \(loose\) · Web Team, bob\n {4}nothing waits for it/);
});

describe('the list is shorter', () => {
  test('of one owner', async () => {
    expect(idsIn((await ready('--json', '--owner', 'core')).stdout)).toEqual(['engine', 'press']);
    const { code, stderr } = await ready('--owner', 'cor');
    expect([code, stderr]).toEqual([
      2,
      expect.stringContaining('the plan has no owner "cor"; did you mean "core"?'),
    ]);
  });

  test('for one person: what is assigned, or nobody’s where that person is of its owner', async () => {
    expect(idsIn((await ready('--json', '--for', '@Bob')).stdout)).toEqual(['engine', 'loose']);
    expect(idsIn((await ready('--json', '--for', 'ada')).stdout)).toEqual(['early', 'press']);
    expect(await ready('--for', 'nobody')).toMatchObject({
      code: 0,
      stdout: 'Ready to start: 0 of the 4 that are, of 8 open issues\n',
    });
  });
});
