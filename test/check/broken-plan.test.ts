/** A plan that is broken, by itself or where it would be merged: what is judged all the same, and who answers for it. */
import { describe, expect, test } from 'vitest';
import type { Codebase } from '../../src/model/codebase.ts';
import type { PlanFiles } from '../../src/model/source.ts';
import type { Trigger } from '../../src/model/trigger.ts';
import { annotations } from '../../src/report/annotations.ts';
import { comment } from '../../src/report/comment.ts';
import { json } from '../../src/report/json.ts';
import { type BrokenPlan, failed, outputs, type Report } from '../../src/report/report.ts';
import { summary } from '../../src/report/summary.ts';
import { terminal } from '../../src/report/terminal.ts';
import { run as runJob } from '../../src/run.ts';
import { Memory } from '../sync/memory.ts';
import { changed, files, type Json, rocket, source, sync } from '../sync/plans.ts';
import { pullRequest } from './pulls.ts';

// Numbers as a first run gives them: the program 1, one 2, engine 3, hull 4, two 5, site 6, press 7.
const proposed: Trigger = { kind: 'pull-request', number: 7, base: 'refs/heads/main', intoDefault: true };
const grouped: Trigger = {
  kind: 'merge-group',
  base: 'a',
  head: 'b',
  number: 7,
  intoDefault: true,
  commits: [],
};
const pushedTo = (branch: string): Trigger => {
  return { kind: 'push', branch, defaultBranch: 'main', before: 'a', after: 'b', commits: [] };
};

/** Files of a plan beside its first one. */
function withFiles(plan: Json, more: Record<string, string>): PlanFiles {
  const first = files(plan);
  const added = Object.entries(more).map(([name, text]) => {
    return { path: `plan/${name}`, bytes: new TextEncoder().encode(text) };
  });
  return { ...first, files: [...first.files, ...added] };
}

/** Two good branches, one id: each brought an item of its own, in a file of its own. */
const extra = (title: string, id = 'extra') =>
  `workstreams:\n  ${id}:\n    title: ${title}\n    owner: core\n    milestone: alpha\n`;
const doubled = withFiles(rocket, { 'a.yml': extra('A'), 'b.yml': extra('B') });

interface Happened {
  readonly trigger?: Trigger;
  /** The plan where this would be merged. */
  readonly base?: PlanFiles;
  /** Numbers of issues that merging closes. */
  readonly closes?: readonly number[];
  readonly edit?: (hub: Memory) => void;
  readonly checking?: boolean;
}

/** A run for these files, in a repository to which the plan of the rocket was applied while it was sound. */
async function broken(planFiles: PlanFiles, happened: Happened = {}): Promise<Report> {
  const { trigger = proposed, base, closes = [], edit, checking = false } = happened;
  const hub = new Memory();
  await sync(hub, rocket);
  edit?.(hub);
  const { writes } = hub;
  const references = closes.map((number) => ({ repository: 'octo-org/roadmap', number, blocked: true }));
  const codebase: Codebase = {
    commits: async () => ({ list: [], left: 0 }),
    pullRequests: async () => [pullRequest({ closes: references })],
    pullRequestsInto: async () => [],
    files: async () => base?.files,
    planHistory: async () => undefined,
    plans: async () => new Map(),
    planCommitsAt: async () => new Map(),
  };
  const report = await runJob({
    planFiles,
    source,
    comparing: {
      reader: hub.reader,
      codebase,
      trigger,
      now: '2026-11-24T12:00:00Z',
      maxClose: { percent: 100 },
      failOn: 'violation',
      checking,
      ...(trigger.kind === 'push' && trigger.branch === 'main'
        ? { applying: { writer: () => hub.writer(), onProgress: () => {} } }
        : {}),
    },
  });
  expect(hub.writes).toBe(writes);
  return report;
}

const same = (text: string) => text;
const paint = { red: same, yellow: same, green: same, cyan: same, bold: same, dim: same };

function standingOf(report: Report): NonNullable<BrokenPlan['standing']> {
  if (report.verdict === 'broken-plan' && report.standing) return report.standing;
  throw new Error(`${report.verdict} ${JSON.stringify(report, null, 1)}`);
}

const violated = (report: Report) =>
  standingOf(report).check.violations.map(
    ({ id, how, waits }) => `${id} ${how}: ${waits.map(({ on }) => on)}`,
  );

describe('a pull request whose base is broken in the same way', () => {
  test.each([
    ['a pull request', proposed],
    ['a merge group', grouped],
    ['another branch', pushedTo('work')],
  ])('is told and does not fail: %s', async (_, trigger) => {
    const report = await broken(doubled, { trigger, base: doubled });
    expect([report.verdict, failed(report)]).toEqual(['broken-plan', false]);
    expect(comment(report)).toBeUndefined();
    const { shown } = annotations(report);
    expect(shown.map(({ level }) => level)).not.toContain('error');
    expect(shown.map(({ message }) => message).join()).toContain('already in the plan (older than this');
    expect(summary(report)).toContain('fails nothing here');
    expect(terminal(report, { paint, files: [] })).toContain('fails nothing here; nothing was written');
    expect(json(report)).toMatchObject({
      verdict: 'broken-plan',
      failed: false,
      older: true,
      violations: [],
    });
  });

  test('does not fail in a check alone, either', async () => {
    expect(failed(await broken(doubled, { base: doubled, checking: true }))).toBe(false);
  });

  test('does not fail where lines have moved', async () => {
    const moved = withFiles(rocket, { 'a.yml': `# New\n\n${extra('A')}`, 'b.yml': `\n${extra('B')}` });
    expect(failed(await broken(moved, { base: doubled }))).toBe(false);
  });

  test('is red for what it closes too early, at the line of the plan', async () => {
    const report = await broken(doubled, { base: doubled, closes: [4] });
    expect([violated(report), failed(report)]).toEqual([['hull closing: engine'], true]);
    expect(outputs(report)).toEqual({ violations: '1' });
    expect(report.diagnostics[0]).toMatchObject({ code: 'closes-blocked', at: { file: 'plan/plan.yml' } });
    expect(comment(report)).toContain('violation of the plan');
    expect(summary(report)).toContain('Out of order');
    expect(json(report)).toMatchObject({ failed: true, violations: [{ id: 'hull' }] });
  });

  test('answers for one error more of the same words, and for its own', async () => {
    const third = withFiles(rocket, { 'a.yml': extra('A'), 'b.yml': extra('B'), 'c.yml': extra('C') });
    const report = await broken(third, { base: doubled });
    expect(failed(report)).toBe(true);
    const own = report.diagnostics.filter(({ severity }) => severity === 'error');
    expect(own.map(({ at }) => at.file)).toEqual(['plan/c.yml']);
    expect(comment(report)).toContain('the plan is broken');
  });

  test('is red for all of it where the base cannot be told', async () => {
    const report = await broken(doubled);
    expect(failed(report)).toBe(true);
    expect(summary(report)).toContain('All that is wrong counts as new: there is no plan at plan');
  });

  test('answers for its own where its base is sound, and is judged all the same', async () => {
    const report = await broken(doubled, { base: files(rocket), closes: [4] });
    expect([violated(report), failed(report)]).toEqual([['hull closing: engine'], true]);
    expect(comment(report)).toMatch(/the plan is broken[\s\S]*Out of order[\s\S]*already in the plan/);
  });

  test('does not fail for what the plan asks of GitHub and cannot have there, either', async () => {
    const adopting = changed(rocket, {
      workstreams: {
        press: { formerly: ['print'] },
        more: { title: 'More', owner: 'core', milestone: 'beta', adopt: 99 },
      },
    });
    expect(failed(await broken(files(adopting), { base: files(adopting) }))).toBe(false);
    expect(failed(await broken(files(adopting), { base: files(rocket) }))).toBe(true);
    const assigned = changed(rocket, { workstreams: { press: { assignees: ['nobody-here'] } } });
    expect(failed(await broken(files(assigned), { base: files(assigned) }))).toBe(false);
    expect(failed(await broken(files(assigned), { base: files(rocket) }))).toBe(true);
  });
});

describe('a push of a broken plan to the default branch', () => {
  const close = (title: string) => (hub: Memory) => {
    hub.titled(title).state = 'completed';
  };

  test('is red, writes nothing, and tells what is out of order', async () => {
    const report = await broken(doubled, { trigger: pushedTo('main'), edit: close('Hull') });
    expect([violated(report), failed(report), outputs(report)]).toEqual([
      ['hull closed: engine'],
      true,
      { violations: '1' },
    ]);
    expect(annotations(report).shown[0]?.message).toContain('hull (#4) was closed');
    expect(terminal(report, { paint, files: [] })).toContain('1 error in the plan; nothing was written');
  });

  test.each<[string, PlanFiles, string, string[]]>([
    [
      'of which a file cannot be read, by the links on GitHub',
      {
        ...files(rocket),
        files: [
          {
            path: 'plan/plan.yml',
            bytes: new TextEncoder().encode('program: { id: rocket, title: Rocket }\nphases: ['),
          },
        ],
      },
      'Hull',
      ['hull closed: engine'],
    ],
    [
      'of which there are two: by the links on GitHub, because nobody knows which of the two the issue is of',
      withFiles(rocket, {
        'b.yml':
          'workstreams:\n  hull:\n    title: Another\n    owner: core\n    milestone: alpha\n    blocked-by: [press]\n',
      }),
      'Hull',
      ['hull closed: engine'],
    ],
    [
      'that waits for what nobody knows: that blocks nothing',
      files(changed(rocket, { phases: { one: { items: { engine: { 'blocked-by': ['motor'] } } } } })),
      'Engine',
      [],
    ],
    [
      'in a circle, in which nobody knows what is wrong: by the links on GitHub',
      files(changed(rocket, { phases: { one: { items: { engine: { 'blocked-by': ['hull'] } } } } })),
      'Engine',
      [],
    ],
    [
      'that is sound beside what is not',
      files(changed(rocket, { workstreams: { press: { owner: 'nobody' } } })),
      'Site',
      ['site closed: hull,one'],
    ],
  ])('judges work %s', async (_, planFiles, title, expected) => {
    const report = await broken(planFiles, { trigger: pushedTo('main'), edit: close(title) });
    expect([violated(report), failed(report)]).toEqual([expected, true]);
  });

  test('that does not even say which program it is of is told so', async () => {
    const nameless = {
      ...files(rocket),
      files: [{ path: 'plan/plan.yml', bytes: new TextEncoder().encode('program: [') }],
    };
    const report = await broken(nameless, { trigger: pushedTo('main') });
    expect(failed(report)).toBe(true);
    expect(summary(report)).toContain('does not say which program');
  });
});
