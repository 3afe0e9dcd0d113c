/** Dates: the network that a plan and its issues make, what is warned of, where it is told, and what a pull request moves. */
import { describe, expect, test } from 'vitest';
import type { WorkIssue } from '../../src/model/github.ts';
import { parse } from '../../src/plan/parse.ts';
import { comment } from '../../src/report/comment.ts';
import { json } from '../../src/report/json.ts';
import { outputs } from '../../src/report/report.ts';
import { summary } from '../../src/report/summary.ts';
import { isTimed, networkOf } from '../../src/rounds/network.ts';
import { reported } from '../report/world.ts';
import { Memory } from '../sync/memory.ts';
import { changed, files, type Json, rocket, sync } from '../sync/plans.ts';

const timed = changed(rocket, {
  milestones: { beta: { due: '2027-02-26' } },
  phases: {
    one: { items: { engine: { estimate: '5d-9d' }, hull: { estimate: '3d' } } },
    two: { estimate: '2d', items: { site: {} } },
  },
  workstreams: { press: { estimate: '1w', start: '2026-12-07' } },
});

function planOf(plan: Json) {
  return parse(files(plan).files, 'plan').plan ?? expect.fail();
}

function issueOf(number: number, more: Partial<WorkIssue> = {}): WorkIssue {
  return {
    id: `I${number}`,
    number,
    repository: 'octo-org/roadmap',
    state: 'open',
    blockedBy: [],
    unreadable: 0,
    ...more,
  };
}

const blocker = (number: number, more: Partial<WorkIssue['blockedBy'][number]> = {}) => ({
  ...{
    id: `I${number}`,
    number,
    repository: 'octo-org/roadmap',
    title: 'T',
    url: 'u',
    state: 'open' as const,
  },
  ...{ createdAt: '2026-11-01T00:00:00Z' },
  ...more,
});

describe('the network', () => {
  const network = (plan: Json, issues: Record<string, WorkIssue> = {}) =>
    networkOf(planOf(plan), '2026-12-01', new Map(Object.entries(issues)));
  const work = (plan: Json, id: string, issues: Record<string, WorkIssue> = {}) =>
    network(plan, issues).work.find((one) => one.id === id);

  test('has estimates with their defaults, and dependencies that are not waived', () => {
    expect(network(timed).work.map(({ id, estimate }) => [id, estimate])).toEqual([
      ['engine', { low: 5, high: 9 }],
      ['hull', 3],
      ['site', 2],
      ['press', 5],
    ]);
    expect(work(timed, 'press')).toMatchObject({ blockedBy: [], start: '2026-12-07', kind: 'workstream' });
    expect(work(timed, 'site')?.blockedBy).toEqual(['hull']);
    expect(network(timed).phases).toEqual([
      { id: 'one', gate: false, blockedBy: [], state: 'open' },
      { id: 'two', gate: false, blockedBy: ['one'], state: 'open' },
    ]);
  });

  test('has what people linked: work of the plan by its id, and strangers while they are open', () => {
    const links = [blocker(3), blocker(70), blocker(71, { state: 'completed' })];
    const issues = { engine: issueOf(3), press: issueOf(7, { blockedBy: links }) };
    expect(work(timed, 'press', issues)?.blockedBy).toEqual(['engine', 'octo-org/roadmap#70']);
    expect(network(timed, issues).work.at(-1)).toMatchObject({
      id: 'octo-org/roadmap#70',
      kind: 'outside',
      state: 'open',
      createdAt: '2026-11-01T00:00:00Z',
    });
  });

  test('waits for what may not be read, and not for a link to what is waived', () => {
    const issues = { site: issueOf(6), press: issueOf(7, { unreadable: 2, blockedBy: [blocker(6)] }) };
    expect(work(timed, 'press', issues)?.blockedBy).toEqual(['2 unreadable before press']);
    expect(network(timed, issues).work.filter(({ kind }) => kind === 'outside')).toHaveLength(1);
  });

  test('of a plan that says nothing of time is not looked ahead in', () => {
    expect(isTimed(planOf(changed(rocket, { milestones: { alpha: { due: null } } })))).toBe(false);
    expect(isTimed(planOf(rocket))).toBe(true);
    expect(isTimed(planOf(timed))).toBe(true);
  });
});

describe('a promise that cannot be kept', () => {
  const warnings = async (plan: Json) =>
    (await reported(plan)).diagnostics
      .filter(({ code }) => code.startsWith('due-'))
      .map(({ code, severity, message, help }) => `${severity} ${code}: ${message}; ${help}`);

  test('is a warning at its line, with the first day that could be', async () => {
    const tight = changed(timed, {
      milestones: { alpha: { due: '2026-12-01' } },
      phases: { one: { items: { hull: { due: '2026-12-03' } } } },
    });
    expect(await warnings(tight)).toEqual([
      'warning due-too-early: milestone "alpha" is promised for 2026-12-01, and by the estimates it ends on 2026-12-04; the first day that could be is 2026-12-04',
      'warning due-too-early: item "hull" is promised for 2026-12-03, and by the estimates it ends on 2026-12-04; the first day that could be is 2026-12-04',
    ]);
    expect(await warnings(timed)).toEqual([]);
  });

  test('is one, too, where what it waits for is promised for later', async () => {
    const crossed = changed(timed, {
      phases: { one: { items: { engine: { due: '2027-01-15' }, hull: { due: '2027-01-08' } } } },
    });
    expect(await warnings(crossed)).toEqual([
      'warning due-before-blocker: item "hull" is promised for 2027-01-08, before item "engine", for which it waits: that is promised for 2027-01-15; the first day that could be is 2027-01-20',
    ]);
  });
});

describe('the report', () => {
  const known = (text: string | undefined) => JSON.parse(text ?? '');

  test('has the schedule and the forecast of every run that looked at GitHub', async () => {
    const report = await reported(timed);
    expect(json(report)).toMatchObject({
      schedule: {
        today: '2026-11-24',
        program: { end: '2026-12-11' },
        milestones: { alpha: { end: '2026-12-04', due: '2027-01-29', slack: 40, incomplete: false } },
        phases: { one: { end: '2026-12-04' }, two: { end: '2026-12-08' } },
        work: {
          engine: { begin: '2026-11-23', end: '2026-12-01', slack: 3, critical: false, incomplete: false },
        },
      },
      forecast: {
        basis: { closed: 0, samples: 0, note: expect.stringContaining('Too little is known yet') },
        program: { p50: expect.any(String), p85: expect.any(String) },
        milestones: { alpha: { due: '2027-01-29', keeps: 1, health: 'on-track' } },
      },
    });
    expect(known(outputs(report).forecast)).toMatchObject({
      alpha: { due: '2027-01-29', p50: expect.any(String), p85: expect.any(String), health: 'on-track' },
    });
    expect(outputs(report).health).toBe('on-track');
  });

  test('is the same to the byte for the same plan and issues', async () => {
    const [one, other] = [await reported(timed), await reported(timed)];
    expect(JSON.stringify(json(one))).toBe(JSON.stringify(json(other)));
  });

  test('shows a compact table, with the rule of health', async () => {
    const text = summary(await reported(timed));
    expect(text).toContain('| Milestone | Done | Due | 85 % |');
    expect(text).toMatch(/\| 🟢 \[Alpha\].*#3.* \| 0 of 3 \| 29 Jan \| \d+ Dec \|/);
    expect(text).toContain('Health: on track where the 85 % day keeps the promise');
  });

  test('shows what a person says beside what is computed, until it ends', async () => {
    const said = (until: string) =>
      changed(timed, {
        milestones: { alpha: { health: { is: 'at-risk', because: 'A vendor is late', until } } },
      });
    const report = await reported(said('2026-11-24'));
    expect(summary(report)).toContain('as a person says until 24 Nov: A vendor is late (computed: on track)');
    expect(known(outputs(report).forecast).alpha.health).toBe('at-risk');
    expect(outputs(report).health).toBe('at-risk');
    expect(outputs(await reported(said('2026-11-23'))).health).toBe('on-track');
  });

  test('of a plan that says nothing of time says so, and shows what it showed', async () => {
    const report = await reported(changed(rocket, { milestones: { alpha: { due: null } } }));
    expect(json(report)).toMatchObject({
      forecast: {
        basis: { closed: 0, note: expect.stringContaining('says nothing of time') },
        milestones: {},
      },
    });
    expect(summary(report)).toContain('| Milestone | Done |\n');
    expect(outputs(report)).toMatchObject({ forecast: '{}', health: 'unknown' });
  });
});

describe('the program’s page', () => {
  const day = (date: string) => ({ now: `2026-${date}T12:00:00Z` });

  test('has the forecast as of a day, and time alone does not write it', async () => {
    const hub = new Memory();
    await sync(hub, timed, day('11-24'));
    const first = hub.issue(1).body;
    expect(first).toContain('as of 2026-11-24');
    expect(first).toMatch(/\| 🟢 \[Alpha\]\(.*?\)<br>waits for #3 \| 0 of 3 \| 29 Jan \| \d+ Dec \|/);
    expect(first).toContain('Phase one · 0 of 2 :active, p0, 2026-11-24, ');
    for (const date of ['11-24', '11-25', '12-24']) expect(await sync(hub, timed, day(date))).toEqual([]);
    expect(hub.issue(1).body).toBe(first);
  });

  test('is written anew with all else, and once', async () => {
    const hub = new Memory();
    await sync(hub, timed, day('11-24'));
    Object.assign(hub.titled('Engine'), { state: 'completed', closedAt: '2026-12-02T12:00:00Z' });
    expect(await sync(hub, timed, day('12-03'))).toEqual(['update program rocket (#1); text']);
    expect(hub.issue(1).body).toContain('as of 2026-12-03');
    expect(await sync(hub, timed, day('12-03'))).toEqual([]);
    expect(await sync(hub, timed, day('12-04'))).toEqual([]);
  });

  test('gets it with the first estimate, and is as before without any', async () => {
    const hub = new Memory();
    await sync(hub, rocket, day('11-24'));
    expect(hub.issue(1).body).not.toContain('85 % |');
    expect(await sync(hub, timed, day('11-25'))).toEqual([
      expect.stringContaining('update milestone "Beta"'),
      // Each says its estimate.
      ...['engine (#3)', 'hull (#4)', 'site (#6)', 'press (#7)'].map((one) => `update ${one}; text`),
      'update program rocket (#1); text',
    ]);
    expect(hub.issue(1).body).toContain('as of 2026-11-25');
  });

  test('is put right where people change it, but for the forecast', async () => {
    const hub = new Memory();
    await sync(hub, timed, day('11-24'));
    hub.issue(1).body = hub.issue(1).body.replaceAll('\n', '\r\n');
    expect(await sync(hub, timed, day('11-25'))).toEqual([]);
    hub.issue(1).body = hub.issue(1).body.replace('Milestone', 'Millstone');
    expect(await sync(hub, timed, day('11-26'))).toEqual(['update program rocket (#1); text']);
    expect(hub.issue(1).body).toContain('as of 2026-11-26');
  });
});

test('a session’s agenda has the table as it stands on its day', async () => {
  const hub = new Memory();
  const weekly = { title: 'Session', every: 'week', on: 'tuesday', from: '2026-11-24' };
  await sync(hub, changed(timed, { cadence: { weekly } }), { now: '2026-11-24T12:00:00Z' });
  expect(hub.titled('Session: 2026-11-24').body).toMatch(
    /### Milestones\n\n\| Milestone \| Done \| Due \| 85 % \|\n.*\n\| 🟢 \[Alpha\].* \| 0 of 3 \| 29 Jan \|/,
  );
});

describe('a pull request', () => {
  const asked = (plan: Json, base: Json = timed) =>
    reported(base, { plan, pullRequest: { title: 'Change', closes: [], base } });

  test('that lengthens the driving chain moves its milestone, and says why', async () => {
    const report = await asked(changed(timed, { phases: { one: { items: { hull: { estimate: '6d' } } } } }));
    expect(report.pullRequest?.moves).toMatchObject([
      {
        kind: 'milestone',
        id: 'alpha',
        due: { before: '2027-01-29', after: '2027-01-29' },
        end: { before: '2026-12-04', after: '2026-12-09' },
        why: [{ id: 'hull', what: 'estimate 3d → 6d' }],
      },
      { kind: 'milestone', id: 'beta', end: { before: '2026-12-11', after: '2026-12-11' } },
      { kind: 'program', id: 'rocket' },
    ]);
    expect(json(report)).toHaveProperty('moves', report.pullRequest?.moves);
    expect(comment(report)).toMatch(
      /### Days that this moves\n\n.*Hull: estimate 3d → 6d:\n\n- \*\*Alpha\*\*: 85.% 8.Dec → \*\*11.Dec\*\* \(\+3.d\), 50.% .*, promised for 29.Jan\n/,
    );
  });

  test('that changes a text, or an estimate beside the chain, says nothing of dates', async () => {
    for (const patch of [
      { phases: { one: { purpose: 'Another' } } },
      { phases: { one: { items: { hull: { title: 'Shell' } } } } },
    ]) {
      const report = await asked(changed(timed, patch));
      expect(report.pullRequest?.moves).toEqual([]);
      expect(comment(report) ?? '').not.toContain('moves');
      expect(json(report)).toHaveProperty('moves', []);
    }
  });

  test('that moves a promise tells both days, and one of a plan without time nothing', async () => {
    const report = await asked(changed(timed, { milestones: { alpha: { due: '2027-02-12' } } }));
    expect(report.pullRequest?.moves).toMatchObject([
      {
        id: 'alpha',
        due: { before: '2027-01-29', after: '2027-02-12' },
        why: [{ what: 'promised for 2027-01-29 → 2027-02-12' }],
      },
    ]);
    const untimed = changed(rocket, { milestones: { alpha: { due: null } } });
    const link = changed(untimed, { workstreams: { press: { 'blocked-by': ['hull'] } } });
    expect((await asked(link, untimed)).pullRequest?.moves).toEqual([]);
  });
});
