import { describe, expect, test } from 'vitest';
import { progressOf } from '../../src/check/progress.ts';
import { type WorkStatus, workStatus } from '../../src/check/status.ts';
import type { IssueState } from '../../src/model/github.ts';
import { parse } from '../../src/plan/parse.ts';
import { desired, wanted } from '../../src/sync/desired.ts';
import { type Found, find } from '../../src/sync/find.ts';
import { Memory } from '../sync/memory.ts';
import { changed, files, type Json, rocket, source, sync } from '../sync/plans.ts';

/** How things stand when issues are in these states; others are open. */
async function stands(
  states: Record<string, IssueState>,
  patch: Json = {},
  edit: (hub: Memory) => void = () => {},
): Promise<{ status: WorkStatus; found: Found; progress: ReturnType<typeof progressOf> }> {
  const source_ = changed(rocket, patch);
  const { plan } = parse(files(source_).files, 'plan');
  if (!plan) throw new Error('broken');
  const hub = new Memory();
  await sync(hub, source_);
  for (const [title, state] of Object.entries(states)) hub.titled(title).state = state;
  edit(hub);
  expect(wanted(desired(plan, source)).program).toBe('rocket');
  const found = find(desired(plan, source), await hub.snapshot());
  return {
    status: workStatus(plan, found.issues),
    found,
    progress: progressOf(plan, found.issues, {
      milestones: new Map(),
      under: new Map(),
      astray: new Set(),
      isUnfinished: false,
    }),
  };
}

describe('what may be begun', () => {
  test('is what nothing open blocks: an item waits for what its phase waits for, a phase for its items', async () => {
    const { status: now } = await stands({});
    expect(now.ready).toEqual(['engine', 'press']);
    expect(now.blocked).toEqual(['one', 'hull', 'two', 'site']);
    expect(now.outOfOrder).toEqual([]);
  });

  test('grows as blockers close, done or not planned', async () => {
    expect((await stands({ Engine: 'completed' })).status.ready).toEqual(['hull', 'press']);
    expect((await stands({ Engine: 'not-planned' })).status.ready).toEqual(['hull', 'press']);
    expect((await stands({ Engine: 'duplicate', Hull: 'completed' })).status.ready).toEqual(['one', 'press']);
    expect(
      (await stands({ Engine: 'completed', Hull: 'completed', 'Phase one': 'completed' })).status.ready,
    ).toEqual(['site', 'press']);
  });

  test('is the same for issues that do not exist yet', () => {
    const { plan } = parse(files(rocket).files, 'plan');
    expect(plan && workStatus(plan, new Map()).ready).toEqual(['engine', 'press']);
  });

  test('heeds links that people add, and no waived dependency', async () => {
    const { status: now } = await stands({}, {}, (hub) =>
      hub.titled('Press').blockedBy.add(hub.addIssue({ title: 'A strike' })),
    );
    expect(now.ready).toEqual(['engine']);
    expect(now.blocked).toContain('press');
  });
});

describe('what was done too early', () => {
  test.each<[string, Record<string, IssueState>, string[]]>([
    ['an item before its blocker', { Hull: 'completed' }, ['hull']],
    [
      'an item before the phase that its own waits for',
      { Site: 'completed', Hull: 'completed', Engine: 'completed' },
      ['site'],
    ],
    ['a phase before its items', { 'Phase one': 'completed' }, ['one']],
    ['nothing that was given up', { Hull: 'not-planned' }, []],
    ['nothing whose blockers are done', { Engine: 'completed', Hull: 'completed' }, []],
    ['nothing whose blocker was waived', { Press: 'completed' }, []],
  ])('%s', async (_, states, expected) => {
    expect((await stands(states)).status.outOfOrder).toEqual(expected);
  });
});

test('a gate is open once it and all before it are done', async () => {
  const gate: Json = { phases: { one: { items: { hull: { gate: true } } } } };
  const of = async (states: Record<string, IssueState>) =>
    Object.fromEntries((await stands(states, gate)).status.gates);
  expect(await of({})).toEqual({ hull: 'held' });
  expect(await of({ Hull: 'completed' })).toEqual({ hull: 'held' });
  expect(await of({ Engine: 'completed' })).toEqual({ hull: 'held' });
  expect(await of({ Engine: 'completed', Hull: 'completed' })).toEqual({ hull: 'open' });
  expect(await of({ Engine: 'not-planned', Hull: 'completed' })).toEqual({ hull: 'open' });
  expect(await of({ Engine: 'completed', Hull: 'not-planned' })).toEqual({ hull: 'held' });
});

test('a gate is held where something far before it is open, though all between is closed', async () => {
  const gate: Json = { phases: { two: { gate: true } } };
  const of = async (...done: string[]) =>
    (await stands(Object.fromEntries(done.map((title) => [title, 'completed'])), gate)).status.gates.get(
      'two',
    );
  expect(await of('Phase two', 'Site', 'Phase one', 'Hull')).toBe('held');
  expect(await of('Phase two', 'Site', 'Phase one', 'Hull', 'Engine')).toBe('open');
});

test('a gate is held by what lies behind a link of a person, too', async () => {
  const gate: Json = { workstreams: { press: { gate: true } } };
  const link = (hub: Memory) => hub.titled('Press').blockedBy.add(hub.number('Hull'));
  const of = async (states: Record<string, IssueState>) =>
    (await stands(states, gate, link)).status.gates.get('press');
  expect(await of({ Press: 'completed', Hull: 'completed' })).toBe('held');
  expect(await of({ Press: 'completed', Hull: 'completed', Engine: 'completed' })).toBe('open');
});

test('a milestone is as far as all that is in it, phases too, as on GitHub', async () => {
  const { progress } = await stands({ Engine: 'completed', Press: 'not-planned', 'Phase two': 'completed' });
  expect(progress).toMatchObject([
    { id: 'alpha', title: 'Alpha', due: '2027-01-29', closed: 1, total: 3 },
    { id: 'beta', title: 'Beta', closed: 2, total: 3 },
  ]);
});
