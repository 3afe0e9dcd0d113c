/** What a run that was cut off left half done, and how the next goes on with it. */
import { describe, expect, test } from 'vitest';
import type { Sandbox } from '../../src/sandbox/index.ts';
import { nodeId } from '../../src/sandbox/state/node-id.ts';
import { connect, here, still } from '../github/hub.ts';
import { changed, type Json, outcomesOf, rocket, sync, synced } from '../sync/plans.ts';

const without = changed(rocket, { workstreams: null });
const press = (sandbox: Sandbox) => sandbox.view().issues.find(({ title }) => title === 'Press');

/** The work left the plan, and of the steps that close its issue GitHub did so many. */
async function cutAfter(steps: number): Promise<Sandbox> {
  const sandbox = await here();
  await sync(connect(sandbox), rocket);
  sandbox.fault = ({ operations }) =>
    operations.includes('closeIssue') ? { kind: 'partial', from: steps } : undefined;
  await sync(connect(sandbox), without);
  sandbox.fault = undefined;
  return sandbox;
}

describe('work that left the plan, in a run that was cut off', () => {
  test.each([0, 1, 2, 3])('after %i steps: the next run closes its issue and says so once', async (steps) => {
    const sandbox = await cutAfter(steps);
    await sync(connect(sandbox), without);
    expect(press(sandbox)).toMatchObject({ state: 'closed', stateReason: 'not_planned' });
    expect(press(sandbox)?.comments).toHaveLength(1);
    expect(await sync(connect(sandbox), without)).toEqual([]);

    sandbox.as('ada').reopen(press(sandbox)?.number ?? 0);
    expect(await sync(connect(sandbox), without)).toEqual([]);
  });

  test.each([1, 2, 3])('after %i steps: its issue is open when the work returns', async (steps) => {
    const sandbox = await cutAfter(steps);
    await sync(connect(sandbox), rocket);
    expect(press(sandbox)?.state).toBe('open');
    expect(await sync(connect(sandbox), rocket)).toEqual([]);
  });
});

test.each<[string, readonly string[]]>([
  ['the note before', ['updateIssue 1']],
  ['the farewell', ['addComment 1']],
  ['the closing', ['closeIssue 1']],
  ['the note after', ['updateIssue 2']],
])('where each step is a document and %s is refused, one more run closes it for good', async (_, lost) => {
  const sandbox = await here({ budget: { mutations: 1 } });
  await sync(connect(sandbox), rocket);
  // Two edits at once are too heavy: from then on each step goes alone.
  const items = { engine: { title: 'Motor' }, hull: { title: 'Shell' } };
  const plan = changed(without, { phases: { one: { items } } });
  const left = new Set(lost);
  const number = press(sandbox)?.number;
  const node = [...sandbox.store.issues.values()].find((issue) => issue.number === number) ?? expect.fail();
  const times = new Map<string, number>();
  sandbox.fault = ({ operations: [operation = ''], body }) => {
    if (!body.includes(nodeId(node)) || !sandbox.view().issues.some(({ title }) => title === 'Shell'))
      return undefined;
    times.set(operation, (times.get(operation) ?? 0) + 1);
    return left.delete(`${operation} ${times.get(operation)}`)
      ? { kind: 'status', status: 500, commit: false, body: '' }
      : undefined;
  };
  await sync(connect(sandbox), plan);
  expect(left.size).toBe(0);
  sandbox.fault = undefined;
  await sync(connect(sandbox), plan);
  expect(press(sandbox)).toMatchObject({ state: 'closed', stateReason: 'not_planned' });
  expect(press(sandbox)?.comments).toHaveLength(1);
  expect(await sync(connect(sandbox), plan)).toEqual([]);

  const returned = changed(plan, { workstreams: rocket.workstreams as Json });
  await sync(connect(sandbox), returned);
  expect(press(sandbox)?.state).toBe('open');
  expect(await sync(connect(sandbox), returned)).toEqual([]);
});

test('what GitHub refused before a record was renewed is done by the next run: its farewell, here', async () => {
  const sandbox = await here();
  await sync(connect(sandbox), rocket);
  sandbox.as('ada').lock(press(sandbox)?.number ?? 0);
  const reader = { login: 'eve', kind: 'user' } as const;
  sandbox.addToken('triage', reader);
  sandbox.addUser('eve', 'triage');
  const cut = await synced(connect(sandbox, { token: 'triage' }), without);
  expect(outcomesOf(cut).map(({ result }) => result)).toEqual(['failed', 'done']);
  await sync(connect(sandbox), without);
  expect(press(sandbox)).toMatchObject({ state: 'closed', comments: [{ author: 'github-actions[bot]' }] });
  expect(await sync(connect(sandbox), without)).toEqual([]);
});

test('nobody is judged by a link that the plan gave up, whose removal nobody knows of', async () => {
  const reopening = changed(rocket, { settings: { 'out-of-order': 'reopen' } });
  const free = changed(reopening, { phases: { two: { 'blocked-by': null } }, workstreams: null });
  const sandbox = await here();
  await sync(connect(sandbox), changed(free, { workstreams: { press: linked } }));
  sandbox.as('ada').close(press(sandbox)?.number ?? 0);
  sandbox.fault = ({ operations }) => (operations.includes('removeBlockedBy') ? { kind: 'lose' } : undefined);
  await sync(connect(sandbox), changed(free, { workstreams: { press: alone } }));
  expect(press(sandbox)?.state).toBe('closed');
});

const alone = { title: 'Press', owner: 'core', milestone: 'beta' };
const linked = { ...alone, 'blocked-by': ['site'] };

test('a list that is ahead of the others hides no issue that none of them shows yet', async () => {
  const clock = still();
  const sandbox = await here({ now: () => new Date(clock.now()), lag: { lists: 60_000, labels: 180_000 } });
  const apply = (plan: Json) => sync(connect(sandbox, { clock }), plan);
  const hull = { title: 'Hull', 'blocked-by': ['engine'] };
  const first = changed(without, { phases: { one: { items: { hull: null } }, two: null } });
  await apply(first);
  await clock.sleep(600_000);
  const second = changed(first, { workstreams: { press: alone } });
  await apply(second);
  // Among the sub-issues of its phase it is seen at once; the one before it is no sub-issue.
  const third = changed(second, { phases: { one: { items: { hull } } } });
  await apply(third);
  await apply(changed(third, { workstreams: { more: { ...alone, title: 'More' } } }));
  const titles = sandbox.view().issues.map(({ title }) => title);
  expect(titles).toEqual(['Rocket', 'Phase one', 'Engine', 'Press', 'Hull', 'More']);
});
