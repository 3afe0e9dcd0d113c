/** What the log, the annotations and programs are told. */
import { describe, expect, test } from 'vitest';
import { annotations } from '../../src/report/annotations.ts';
import { json } from '../../src/report/json.ts';
import type { Paint } from '../../src/report/paint.ts';
import { terminal } from '../../src/report/terminal.ts';
import { changed } from '../sync/plans.ts';
import { type Happened, late, reported, rocket } from './world.ts';

const same = (text: string) => text;
const paint: Paint = { red: same, yellow: same, green: same, cyan: same, bold: same, dim: same };
const log = async (happened: Happened) => terminal(await reported(rocket, happened), { paint, files: [] });
const pushed = { branch: 'main', messages: ['Weld it\n\nFixes #4'] };

describe('the log', () => {
  test('names the commit behind a violation', async () => {
    const text = await log({ ...late, pushed });
    expect(text).toContain('\ncommit 01b2c3d “Weld it” closes #4\n');
    expect(text.trimEnd().split('\n').slice(-3)).toEqual([
      '2 ready, 3 blocked',
      '',
      "octo-org/roadmap: 1 violation of the plan's order: blocked work was closed (1 updated)",
    ]);
  });

  test('tells what does not fail', async () => {
    const text = await log({ ...late, pullRequest: { title: 'Docs', closes: [] } });
    expect(text).toContain(
      'out of order, and not failed for: hull “Hull” (#4) was closed by ada on 2026-11-22, and engine “Engine” (#3) is open',
    );
  });

  test('of a violation is one block, however much blocks it, with titles beside ids', async () => {
    const plan = changed(rocket, {
      workstreams: {
        fuel: { title: 'Fuel', owner: 'core', milestone: 'beta', 'blocked-by': ['engine', 'press'] },
      },
    });
    const text = terminal(await reported(plan, { states: { Fuel: 'completed' } }), { paint, files: [] });
    expect(text.match(/\[closed-before-blocker\]/g)).toHaveLength(1);
    expect(text).toMatch(
      /error: fuel “Fuel” \(#8\) was closed .*, and engine “Engine” \(#3\), which blocks it, is open \[.*\n.*\n {6}plan\/plan\.yml:\d+:\d+: press “Press” \(#7\) is open too\n/,
    );
  });

  test('of a check names what is ready, the most urgent first', async () => {
    const text = await log({ options: { checking: true } });
    expect(text).toContain(
      'ready to start, the most urgent first\n  #3 Engine (engine) · Core Team · 4 wait for it\n  #7 Press (press) · Core Team\n',
    );
  });

  test('of a preview begins with its sum, and groups by kind and owner; long lists are cut, and whole where asked', async () => {
    const items = Object.fromEntries(
      Array.from({ length: 9 }, (_, n) => [`part-${n}`, { title: `Part ${n}`, 'blocked-by': ['engine'] }]),
    );
    const plan = changed(rocket, { phases: { one: { items } } });
    const report = await reported(rocket, { plan, options: { preview: true } });
    const short = terminal(report, { paint, files: [] });
    expect(short.split('\n')[0]).toMatch(
      /^octo-org\/roadmap: \d+ changes to make \(9 to create, \d+ to update\)$/,
    );
    expect(short).toContain(
      '\ncreate issues (9)\n  Core Team (9)\n    + create item part-0: "Part 0"\n    + create item part-1: "Part 1"\n    + create item part-2: "Part 2"\n    … and 6 more (--all)\n',
    );
    const whole = terminal(report, { paint, files: [], all: true });
    expect(whole).toContain('+ create item part-8: "Part 8"');
    expect(whole).toContain('+ link part-8 “Part 8” is blocked by engine “Engine”');
    expect(whole).not.toContain('--all');
  });

  test('of a check has no list of changes', async () => {
    const plan = changed(rocket, { phases: { one: { items: { engine: { title: 'Motor' } } } } });
    const text = await log({ plan, options: { checking: true } });
    expect(text).not.toContain('~ update');
    expect(text).toMatch(
      /octo-org\/roadmap: the order of the plan is kept \(1 change to make; preview lists them\)$/,
    );
  });

  test('obeys no text of a commit', async () => {
    const message = '::error::x\u001B[31m ##[error]y\n\ncloses #4';
    const text = await log({ ...late, pushed: { branch: 'main', messages: [message] } });
    for (const order of ['\u001B', '::error', '##[']) expect(text).not.toContain(order);
  });
});

describe('annotations', () => {
  const items = Object.fromEntries(
    Array.from({ length: 12 }, (_, n) => [`part-${n}`, { title: `Part ${n}`, 'blocked-by': ['engine'] }]),
  );
  const plan = changed(rocket, { phases: { one: { items } }, milestones: { beta: { outcome: null } } });
  const states = Object.fromEntries(
    Array.from({ length: 12 }, (_, n) => [`Part ${n}`, 'completed' as const]),
  );

  test('are violations first, then warnings, ten of each and none twice', async () => {
    const { shown, left } = annotations(await reported(plan, { states }));
    const levels = shown.map(({ level }) => level);
    expect(levels.lastIndexOf('error')).toBe(9);
    expect(levels.indexOf('warning')).toBe(10);
    expect(left).toBe(2);
    expect(new Set(shown.map(({ message }) => message)).size).toBe(shown.length);
    expect(shown.slice(0, 10).every(({ title }) => title === 'Plan Sync: closed-before-blocker')).toBe(true);
  });

  test('do not hide a violation behind writes that failed', async () => {
    const report = await reported(plan, { states: { 'Part 1': 'completed' } });
    const failing = report.outcomes.map((one) => ({ ...one, result: 'failed' as const }));
    const outcomes = Array.from({ length: 20 }, () => failing).flat();
    const { shown } = annotations({ ...report, outcomes });
    expect(shown[0]?.title).toBe('Plan Sync: closed-before-blocker');
    expect(shown.filter(({ level }) => level === 'error')).toHaveLength(10);
  });
});

describe('programs', () => {
  test('are told what is out of order, what waits and what was waived', async () => {
    const told = json(await reported(rocket, { ...late, pushed }));
    expect(told).toMatchObject({
      violations: [
        {
          id: 'hull',
          issue: 4,
          how: 'closed',
          closedAt: '2026-11-22T10:00:00Z',
          closedBy: 'ada',
          causes: [{ kind: 'commit', sha: `01b2c3d${'0'.repeat(33)}`, subject: 'Weld it' }],
          blockers: [
            {
              kind: 'dependency',
              id: 'engine',
              number: 3,
              repository: 'octo-org/roadmap',
              file: 'plan/plan.yml',
            },
          ],
        },
      ],
      told: [],
      ready: [
        { id: 'engine', issue: 3, owner: 'core' },
        { id: 'press', issue: 7, owner: 'core' },
      ],
      blocked: [{ id: 'one', blockers: [{ kind: 'item', id: 'engine' }] }, { id: 'two' }, { id: 'site' }],
      gates: {},
      waived: [{ id: 'press', on: 'site', reason: 'print comes first', open: true }],
      owners: [
        { id: 'core', name: 'Core Team', closed: 1, total: 3 },
        { id: 'web', name: 'Web Team', closed: 0, total: 1 },
      ],
    });
    expect(JSON.parse(JSON.stringify(told))).toEqual(told);
  });

  test('are told what a pull request changes', async () => {
    const plan = changed(rocket, { phases: { one: { items: { engine: { title: 'Motor' } } } } });
    const told = json(await reported(rocket, { plan, pullRequest: { title: 'Docs', closes: [] } }));
    expect(told).toMatchObject({
      'pull-request': {
        number: 70,
        compared: true,
        own: [{ kind: 'update-issue', verb: 'update', issue: 3 }],
        drift: [],
        downstream: { touched: [{ id: 'engine' }], owners: ['core', 'web'] },
      },
    });
  });
});
