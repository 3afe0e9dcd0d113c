/** The issues of sessions, over the ports: what is made, put back and ended, and what is left to people. */
import { describe, expect, test } from 'vitest';
import { Memory } from '../sync/memory.ts';
import { changed, type Json, preview, rocket, sync } from '../sync/plans.ts';

const session: Json = {
  title: 'Session',
  lead: '0d',
  every: 'week',
  on: 'tuesday',
  from: '2026-11-24',
  owners: ['core'],
};
const plan = changed(rocket, { cadence: { weekly: session } });
const first = '2026-11-24T12:00:00Z';
const second = '2026-12-01T12:00:00Z';

async function held(): Promise<Memory> {
  const hub = new Memory();
  hub.createdAt = first;
  await sync(hub, plan, { now: first });
  return hub;
}

test('one is made in each period, whoever runs how often', async () => {
  const hub = await held();
  expect(hub.labelsOf(hub.number('Session: 2026-11-24'))).toEqual(['Core Team']);
  for (const now of [first, '2026-11-25T00:00:00Z', '2026-11-30T23:59:00Z'])
    expect(await sync(hub, plan, { now })).toEqual([]);
  expect(await sync(hub, plan, { now: second })).toEqual([
    'create session weekly/2026-12-01: "Session: 2026-12-01"',
    'close session weekly/2026-11-24 (#8); weekly/2026-12-01 follows it',
    'update program rocket (#1); text',
  ]);
  expect(await sync(hub, plan, { now: second })).toEqual([]);
});

test('a preview shows it, and a merge or a check brings none', async () => {
  const hub = await held();
  const shown = await preview(hub, plan, { now: second });
  expect(shown[0]).toContain('create session');
  expect(await preview(hub, plan, { now: second, checking: true })).toEqual([]);
  const branch = {
    kind: 'push',
    branch: 'work',
    defaultBranch: 'main',
    after: 'a'.repeat(40),
    commits: [],
  } as const;
  for (const occasion of [{ kind: 'pull-request', number: 1, intoDefault: true } as const, branch])
    expect(await preview(hub, plan, { now: second, trigger: occasion })).toEqual([]);
  expect(await sync(hub, plan, { now: second })).toEqual(shown);
});

describe('once it is made it is people’s', () => {
  test.each<[string, (hub: Memory, number: number) => void]>([
    ['another title', (hub, number) => (hub.issue(number).title = 'Minutes')],
    [
      'another text',
      (hub, number) => (hub.issue(number).body = hub.issue(number).body.replace(/### .*/g, 'x')),
    ],
    ['no text', (hub, number) => (hub.issue(number).body = '')],
    ['no labels', (hub, number) => hub.issue(number).labels.clear()],
    ['an early end', (hub, number) => (hub.issue(number).state = 'completed')],
  ])('%s', async (_, edit) => {
    const hub = await held();
    edit(hub, hub.number('Session: 2026-11-24'));
    const before = hub.writes;
    expect(await sync(hub, plan, { now: '2026-11-26T12:00:00Z' })).toEqual([]);
    expect(hub.writes).toBe(before);
  });

  test('also where it stands, but not under the program, which GitHub would count it for', async () => {
    const hub = await held();
    const number = hub.number('Session: 2026-11-24');
    hub.issue(number).parent = 3;
    expect(await sync(hub, plan, { now: first })).toEqual([]);
    hub.issue(number).parent = 1;
    expect(await sync(hub, plan, { now: first })).toEqual([
      'update weekly/2026-11-24 (#8); parent "#1" removed',
    ]);
    expect(hub.issue(number).parent).toBeUndefined();
    expect(await sync(hub, plan, { now: first })).toEqual([]);
  });
});

test('one that people ended themselves is told where it goes on, and not closed twice', async () => {
  const hub = await held();
  const issue = hub.titled('Session: 2026-11-24');
  issue.state = 'not-planned';
  await sync(hub, plan, { now: second });
  expect(issue).toMatchObject({ state: 'not-planned', parent: undefined });
  expect(issue.comments).toEqual([
    expect.stringContaining('The next session is #9. No action was left open.'),
  ]);
});

test('actions are carried on until they are ticked, each once', async () => {
  const hub = await held();
  const actions = (number: number) => hub.issue(number).body.match(/^- \[ \] .*$/gm) ?? [];
  hub.issue(8).body += '- [ ] ada: ask\n- [ ] ada: ask\n- [x] bob: answer\n';
  await sync(hub, plan, { now: second });
  expect(actions(9)).toEqual(['- [ ] ada: ask (from #8)']);
  hub.issue(9).body += '- [ ] bob: write\n';
  await sync(hub, plan, { now: '2026-12-08T12:00:00Z' });
  expect(actions(10)).toEqual(['- [ ] ada: ask (from #8)', '- [ ] bob: write (from #9)']);
  hub.issue(10).body = hub.issue(10).body.replaceAll('[ ]', '[x]');
  await sync(hub, plan, { now: '2026-12-15T12:00:00Z' });
  expect(actions(11)).toEqual([]);
});

test('one whose cadence leaves the plan leaves with it', async () => {
  const hub = await held();
  expect(await sync(hub, rocket, { now: first })).toEqual([
    'close weekly/2026-11-24 (#8); it left the plan',
    'update program rocket (#1); text',
  ]);
  expect(await sync(hub, rocket, { now: first })).toEqual([]);
});
