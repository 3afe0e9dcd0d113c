/** The program's own issue: what it shows, when it changes, and that it stays one and small. */
import { describe, expect, test } from 'vitest';
import { connect, here } from '../github/hub.ts';
import { Memory } from '../sync/memory.ts';
import { changed, type Json, rocket, run, sync, syncReport } from '../sync/plans.ts';

const page = 'update program rocket (#1); text';

test('it is written when what it shows changes, and not otherwise', async () => {
  const hub = new Memory();
  await sync(hub, rocket);
  hub.titled('Engine').labels.add('L1');
  hub.titled('Engine').title = 'Motor';
  expect(await sync(hub, rocket)).toEqual([expect.stringContaining('update engine')]);
});

describe('it is written', () => {
  const at = (day: string) => ({ now: `${day}T12:00:00Z` });
  const begun = async (plan = rocket) => {
    const hub = new Memory();
    await sync(hub, plan, at('2026-11-24'));
    return hub;
  };

  test('for a count once a day, however often that changes', async () => {
    const hub = await begun();
    hub.titled('Engine').state = 'completed';
    expect(await sync(hub, rocket, at('2026-11-24'))).toEqual([]);
    expect(await sync(hub, rocket, at('2026-11-25'))).toEqual([page]);
    hub.titled('Engine').state = 'open';
    expect(await sync(hub, rocket, at('2026-11-25'))).toEqual([]);
    expect(await sync(hub, rocket, at('2026-11-26'))).toEqual([page]);
    expect(await sync(hub, rocket, at('2026-12-24'))).toEqual([]);
  });

  test('at once for a change of the plan, a health, a gate, and a milestone that is reached', async () => {
    const gated = changed(rocket, { phases: { two: { items: { site: { gate: true } } } } });
    const hub = await begun(gated);
    const later = changed(gated, { milestones: { beta: { due: '2027-06-30' } } });
    expect(await sync(hub, later, at('2026-11-24'))).toContain(page);
    hub.titled('Engine').state = 'completed';
    expect(await sync(hub, later, at('2026-11-24'))).toEqual([]);
    hub.titled('Hull').state = 'completed';
    expect(await sync(hub, later, at('2026-11-24'))).toEqual([page]);
    expect(hub.issue(1).body).toContain('| 🟢 [Alpha]');
    hub.titled('Phase one').state = 'completed';
    expect(await sync(hub, later, at('2026-11-24'))).toEqual([page]);
    hub.titled('Site').state = 'completed';
    expect(await sync(hub, later, at('2026-11-24'))).toEqual([page]);
    expect(hub.issue(1).body).toContain('🔓');
  });

  test('for days of the forecast alone never: it says of which day they are', async () => {
    const timed = changed(rocket, {
      milestones: { beta: { due: '2027-12-31' } },
      settings: { estimate: '3d' },
    });
    const hub = await begun(timed);
    for (const day of ['2026-11-25', '2026-12-24']) expect(await sync(hub, timed, at(day))).toEqual([]);
    expect(hub.issue(1).body).toContain('as of 2026-11-24');
  });
});

test('what people write around it stays, and what they change in it is put right', async () => {
  const hub = new Memory();
  await sync(hub, rocket);
  const { body } = hub.issue(1);
  hub.issue(1).body = `Before.\r\n\r\n${body.replaceAll('\n', '\r\n')}\r\n\r\nAfter.`;
  expect(await sync(hub, rocket)).toEqual([]);
  hub.issue(1).body = `Before.\n\n${body.replace('Milestone', 'Millstone')}\n\nAfter.`;
  hub.issue(1).title = 'Mine';
  expect(await sync(hub, rocket)).toEqual(['update program rocket (#1); title "Mine" → "Rocket"; text']);
  expect(hub.issue(1).body).toBe(`Before.\n\n${body}\n\nAfter.`);
});

test('its title is the plan’s, and its state is people’s', async () => {
  const hub = new Memory();
  await sync(hub, rocket);
  hub.issue(1).state = 'completed';
  expect(await sync(hub, changed(rocket, { program: { title: 'Rockets' } }))).toEqual([
    'update program rocket (#1); title "Rocket" → "Rockets"',
  ]);
  expect(hub.issue(1).state).toBe('completed');
});

test('a long one lists less, so that there is room for it and for people', async () => {
  const milestones = Object.fromEntries(
    Array.from({ length: 80 }, (_, n) => [`m${n}`, { title: `${n} ${'x'.repeat(240)}`, outcome: 'Done' }]),
  );
  const lengthOf = async (plan: Json) => {
    const hub = new Memory();
    await sync(hub, plan);
    expect(await sync(hub, plan)).toEqual([]);
    return hub.issue(1).body.length;
  };
  const many = changed(rocket, { milestones });
  expect(await lengthOf(many)).toBeLessThan(50_000);
  const purpose = 'Why. '.repeat(12_000);
  expect(await lengthOf(changed(many, { program: { purpose } }))).toBeLessThan(65_536);
});

test('what sessions leave open is carried on, however much and long it is', async () => {
  const session = { title: 'Session', every: 'week', on: 'tuesday', from: '2026-11-24', owners: ['core'] };
  const plan = changed(rocket, { cadence: { weekly: session } });
  const sandbox = await here();
  const apply = (now: string) => sync(connect(sandbox), plan, { now });
  await apply('2026-11-24T12:00:00Z');
  const number = sandbox.view().issues.at(-1)?.number ?? 0;
  const actions = Array.from({ length: 60 }, (_, n) => `- [ ] ${n} ${'@ada closes #1 '.repeat(60)}`).join(
    '\n',
  );
  sandbox.as('ada').editIssue(number, { body: `${sandbox.issue(number).body}${actions}` });
  const lines = await apply('2026-12-01T12:00:00Z');
  expect(lines.filter((line) => line.includes('failed'))).toEqual([]);
  const next = sandbox.issue(number + 1);
  expect(next.body?.match(/^- \[ \] \d+ /gm)).toHaveLength(50);
  expect(next.body).toContain('- … and 10 more');
  expect(next.body).not.toMatch(/@ada|closes #1/);
});

describe('it is found again without a search', () => {
  const requests = async (plan: Json, features = {}) => {
    const sandbox = await here({ features });
    await sync(connect(sandbox), plan);
    const from = sandbox.requests.length;
    expect(await sync(connect(sandbox), plan)).toEqual([]);
    return sandbox.counts(from).requests;
  };

  test('by a plan without phases', async () => {
    expect(
      await requests(changed(rocket, { phases: null, workstreams: { press: { 'blocked-by': null } } })),
    ).toBe(3);
  });

  test('on a server without sub-issues', async () => {
    expect(await requests(rocket, { subIssues: false })).toBeLessThanOrEqual(4);
  });
});

test('on a server without sub-issues sessions are kept too', async () => {
  const session = { title: 'Session', every: 'week', on: 'tuesday', from: '2026-11-24', owners: ['core'] };
  const plan = changed(rocket, { cadence: { weekly: session } });
  const sandbox = await here({ features: { subIssues: false } });
  for (const now of ['2026-11-24T12:00:00Z', '2026-12-01T12:00:00Z', '2026-12-08T12:00:00Z']) {
    await sync(connect(sandbox), plan, { now });
    const from = sandbox.requests.length;
    expect(await sync(connect(sandbox), plan, { now })).toEqual([]);
    expect(sandbox.counts(from).writes).toBe(0);
  }
  const sessions = sandbox.view().issues.filter(({ title }) => title.startsWith('Session'));
  expect(sessions.map(({ state, comments }) => `${state} ${comments.length}`)).toEqual([
    'closed 1',
    'closed 1',
    'open 0',
  ]);
});

test('it is made once more where somebody deleted it, and all lead to the new one', async () => {
  const sandbox = await here();
  await sync(connect(sandbox), rocket);
  sandbox.as('octocat').deleteIssue(1);
  const report = syncReport(await run(connect(sandbox), rocket));
  expect(report.outcomes[0]?.change).toMatchObject({ kind: 'create-issue', of: 'program' });
  await sync(connect(sandbox), rocket);
  expect(await sync(connect(sandbox), rocket)).toEqual([]);
  const number = sandbox.view().issues.find(({ title }) => title === 'Rocket')?.number;
  expect(sandbox.view().issues.filter(({ parent }) => parent === `#${number}`)).toHaveLength(2);
});
