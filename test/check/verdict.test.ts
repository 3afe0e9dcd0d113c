import { describe, expect, test } from 'vitest';
import { downstreamOf } from '../../src/check/downstream.ts';
import type { Codebase, PullRequest } from '../../src/model/codebase.ts';
import type { Trigger } from '../../src/model/trigger.ts';
import { parse } from '../../src/plan/parse.ts';
import { comment } from '../../src/report/comment.ts';
import { failed, type SyncReport } from '../../src/report/report.ts';
import { summary } from '../../src/report/summary.ts';
import { terminal } from '../../src/report/terminal.ts';
import { Memory } from '../sync/memory.ts';
import { changed, files, type Json, rocket, run, sync, syncReport } from '../sync/plans.ts';
import { merge, pullRequest, rebase, squash } from './pulls.ts';

const merging: Trigger = { kind: 'pull-request', number: 70, base: 'a', intoDefault: true };
const pushing: Trigger = {
  kind: 'push',
  branch: 'main',
  defaultBranch: 'main',
  before: 'a',
  after: 'b',
  commits: [],
};

/** A repository whose one push, and one pull request, closes issues. */
function code(numbers: readonly number[], base?: Json): Codebase {
  const message = numbers.map((number) => `closes #${number}`).join(', ');
  const closes = numbers.map((number) => ({ repository: 'octo-org/roadmap', number, blocked: true }));
  const pull = pullRequest({ number: 70, closes });
  return {
    commits: async () => ({ list: [{ sha: 'b'.repeat(40), message }], left: 0 }),
    pullRequests: async () => [pull],
    pullRequestsInto: async () => [],
    files: async () => base && files(base).files,
    planHistory: async () => undefined,
    plans: async () => new Map(),
    planCommitsAt: async () => new Map(),
  };
}

/** Violations as `hull closed: engine`, and those only told in brackets. */
function verdictOf({ check }: SyncReport): string[] {
  const line = ({ id, how, waits }: SyncReport['check']['tolerated'][number]) =>
    `${id} ${how}: ${waits.map(({ on, issue }) => on ?? `#${issue?.number}`).join(', ')}`;
  return [...check.violations.map(line), ...check.tolerated.map((one) => `(${line(one)})`)];
}

async function judged(
  occasion: Trigger,
  numbers: readonly number[],
  edit: (hub: Memory) => void,
  plan = rocket,
) {
  const hub = new Memory();
  await sync(hub, plan);
  edit(hub);
  return syncReport(await run(hub, plan, { trigger: occasion, codebase: code(numbers, plan) }));
}

const nothing = () => {};
const page = 'update program rocket (#1); text';
const close =
  (...titles: string[]) =>
  (hub: Memory) => {
    for (const title of titles) hub.titled(title).state = 'completed';
  };
// Numbers as a first run gives them: the program 1, one 2, engine 3, hull 4, two 5, site 6, press 7.

describe('a push', () => {
  test.each<[string, number[], (hub: Memory) => void, string[]]>([
    ['of blocked work is a violation, before GitHub has closed it', [4], nothing, ['hull closing: engine']],
    ['is told once, though GitHub has closed it', [4], close('Hull'), ['hull closed: engine']],
    ['of blockers with what they block is fine', [3, 4], nothing, []],
    ['of an item before what its phase waits for is one', [4, 3, 6], nothing, ['site closing: one']],
    ['of a phase before its items is one', [2], nothing, ['one closing: engine, hull']],
    ['of a phase with its items is fine', [2, 3, 4], nothing, []],
    ['of what is waived is fine', [7], nothing, []],
    ['of something else leaves what was closed before', [3], close('Hull'), ['hull closed: engine']],
    ['of work that was given up is none', [4], (hub) => (hub.titled('Hull').state = 'not-planned'), []],
  ])('%s', async (_, numbers, edit, expected) => {
    const report = await judged(pushing, numbers, edit);
    expect(verdictOf(report)).toEqual(expected);
    expect(failed(report)).toBe(expected.length > 0);
  });

  test('to another branch fails nothing, and tells', async () => {
    const report = await judged({ ...pushing, branch: 'work' }, [4], close('Press', 'Site'));
    expect(verdictOf(report)).toEqual(['(hull later: engine)', '(site closed: hull, one)']);
    expect(failed(report)).toBe(false);
  });
});

describe('a pull request', () => {
  test('answers for what it would close, and not for what was closed before', async () => {
    const report = await judged(merging, [6], close('Hull'));
    expect(verdictOf(report)).toEqual(['site closing: one', '(hull closed: engine)']);
    expect(failed(report)).toBe(true);
    expect(failed(await judged(merging, [3], close('Hull')))).toBe(false);
  });

  test('answers for drift only where that is asked for, and never for its own changes', async () => {
    const hub = new Memory();
    await sync(hub, rocket);
    const plan = changed(rocket, { phases: { one: { items: { engine: { title: 'Motor' } } } } });
    const options = { trigger: merging, codebase: code([], rocket), failOn: 'drift' } as const;
    expect(failed(await run(hub, plan, options))).toBe(false);
    hub.titled('Hull').title = 'Hacked';
    const report = syncReport(await run(hub, plan, options));
    expect(failed(report)).toBe(true);
    expect(report.pullRequest).toMatchObject({
      own: [{ id: 'engine' }],
      drift: [{ id: 'hull' }],
    });
    expect(failed(await run(hub, plan, { ...options, failOn: 'violation' }))).toBe(false);
  });

  test('without a plan at its base brings all that is to change', async () => {
    const report = syncReport(await run(new Memory(), rocket, { trigger: merging, codebase: code([]) }));
    expect(report.pullRequest?.uncompared).toContain('no plan');
    expect(report.pullRequest?.own).toHaveLength(report.outcomes.length);
  });

  /** A pull request that says this, in a repository that merges like this. */
  const proposed = async (pull: Partial<PullRequest>) => {
    const hub = new Memory();
    await sync(hub, rocket);
    const codebase: Codebase = { ...code([], rocket), pullRequests: async () => [pullRequest(pull)] };
    return syncReport(await run(hub, rocket, { trigger: merging, codebase }));
  };
  const commits = [
    { sha: 'b'.repeat(40), message: 'Bolt' },
    { sha: 'c'.repeat(40), message: 'Weld\n\nFixes #4' },
  ];

  test('is red for a word in its title where each way of merging writes that down', async () => {
    const report = await proposed({ title: 'Fixes #4', ways: [merge], commits });
    expect(verdictOf(report)).toEqual(['hull closing: engine']);
    expect(report.diagnostics[0]).toMatchObject({
      severity: 'error',
      message: expect.stringContaining('the title of #7 and commit ccccccc would close hull (#4)'),
    });
  });

  test('is red where each way closes it by something else', async () => {
    const ways = [{ ...squash, title: 'pull-request-title', text: 'nothing' } as const, rebase];
    const report = await proposed({ title: 'Fixes #4', ways, commits });
    expect(verdictOf(report)).toEqual(['hull closing: engine']);
  });

  test('is told which way closes it where another does not, in comment, summary, log and annotation', async () => {
    const report = await proposed({
      title: 'Fixes #4',
      ways: [squash, rebase],
      commits: commits.slice(0, 1),
    });
    expect(verdictOf(report)).toEqual([]);
    const some = await proposed({
      title: 'Fixes #4',
      ways: [{ ...squash, title: 'pull-request-title' }, rebase],
      commits: commits.slice(0, 1),
    });
    expect(verdictOf(some)).toEqual(['(hull later: engine)']);
    expect(failed(some)).toBe(false);
    const text = 'the title of #7 would close hull (#4) by a squash merge';
    expect(some.diagnostics[0]).toMatchObject({
      severity: 'warning',
      message: expect.stringContaining(text),
    });
    const same = (text: string) => text;
    const paint = { red: same, yellow: same, green: same, cyan: same, bold: same, dim: same };
    expect(terminal(some, { paint, files: [] })).toContain(text.replace('hull', 'hull “Hull”'));
    for (const page of [comment(some), summary(some)]) {
      expect(page).toContain('work would be closed too early by a squash merge');
      expect(page).toContain('by a squash merge, by the title of [#7]');
    }
  });

  test('is judged for each way by itself: what one closes together with its blocker, another closes alone', async () => {
    const both = { title: 'Fixes #4, fixes #3', commits: commits.slice(1) };
    const squashed = { ...squash, title: 'pull-request-title' } as const;
    expect(verdictOf(await proposed({ ...both, ways: [squashed] }))).toEqual([]);
    const report = await proposed({ ...both, ways: [squashed, rebase] });
    expect(verdictOf(report)).toEqual(['(hull later: engine)']);
    expect(report.check.tolerated[0]?.ways).toEqual(['rebase']);
  });

  test('that closes other blocked work than the plan’s is told so', async () => {
    const report = await judged(merging, [99], nothing);
    expect(report.notes).toEqual([expect.stringContaining('octo-org/roadmap#99')]);
    expect(failed(report)).toBe(false);
  });
});

describe('what may fail a run', () => {
  test('is nothing where the plan is left in peace', async () => {
    const hub = new Memory();
    await sync(hub, rocket);
    hub.titled('Hull').state = 'completed';
    const report = syncReport(await run(hub, rocket, { failOn: 'never' }));
    expect([verdictOf(report), failed(report)]).toEqual([['hull closed: engine'], false]);
  });

  test('in a check is no change that is held back', async () => {
    const hub = new Memory();
    await sync(hub, rocket);
    const plan = changed(rocket, { phases: { two: null }, workstreams: { press: null } });
    const options = { maxClose: { issues: 0 } };
    const four = changed(plan, { phases: { one: { items: { hull: null } } } });
    expect(failed(await run(hub, four, options))).toBe(true);
    expect(failed(await run(hub, four, { ...options, checking: true }))).toBe(false);
  });
});

describe('a comment on work that was closed too early', () => {
  const noted = (hub: Memory) => hub.titled('Hull').body.includes('"told":true');

  test('comes once, changes with what it tells, and is let go once it is settled', async () => {
    const hub = new Memory();
    await sync(hub, rocket);
    close('Hull')(hub);
    expect(await sync(hub, rocket)).toEqual(['comment hull (#4); closed too early']);
    expect([hub.titled('Hull').comments, noted(hub)]).toEqual([
      [expect.stringContaining('- #3 — size')],
      true,
    ]);
    const before = hub.writes;
    expect(await sync(hub, rocket)).toEqual([]);
    expect(hub.writes).toBe(before);

    hub.titled('Hull').blockedBy.add(hub.addIssue({ title: 'A strike' }));
    expect(await sync(hub, rocket)).toHaveLength(1);
    expect(hub.titled('Hull').comments).toEqual([expect.stringContaining('- #8 (linked on GitHub)')]);

    close('Engine', 'A strike')(hub);
    expect(await sync(hub, rocket)).toEqual(['comment hull (#4); no longer out of order', page]);
    expect([hub.titled('Hull').comments, noted(hub)]).toEqual([[expect.stringContaining('settled')], false]);
    expect(await sync(hub, rocket)).toEqual([]);

    hub.titled('Engine').state = 'open';
    expect(await sync(hub, rocket)).toHaveLength(2);
    expect(hub.titled('Hull').comments).toEqual([expect.stringContaining('- #3 — size')]);
  });

  test.each<[string, Json]>([
    [
      'waived',
      { phases: { one: { items: { hull: { 'blocked-by': [{ on: 'engine', waived: 'we know' }] } } } } },
    ],
    ['dropped', { phases: { one: { items: { hull: { 'blocked-by': null } } } } }],
  ])('is settled in the run whose plan has the dependency %s', async (_, patch) => {
    const hub = new Memory();
    await sync(hub, rocket);
    close('Hull')(hub);
    await sync(hub, rocket);
    const plan = changed(rocket, patch);
    await sync(hub, plan);
    expect([hub.titled('Hull').comments, noted(hub)]).toEqual([[expect.stringContaining('settled')], false]);
    expect(await sync(hub, plan)).toEqual([]);
  });

  test('is kept true, and not begun, where the plan asks only for a report', async () => {
    const hub = new Memory();
    const quiet = changed(rocket, { settings: { 'out-of-order': 'report' } });
    await sync(hub, rocket);
    close('Hull')(hub);
    await sync(hub, rocket);
    close('Engine')(hub);
    await sync(hub, quiet);
    expect(hub.titled('Hull').comments).toEqual([expect.stringContaining('settled')]);
    hub.titled('Engine').state = 'open';
    await sync(hub, quiet);
    expect(hub.titled('Hull').comments).toEqual([expect.stringContaining('- #3 — size')]);
    close('Site')(hub);
    expect(await sync(hub, quiet)).toEqual([]);
  });

  test('that a person deleted does not return by itself', async () => {
    const hub = new Memory();
    await sync(hub, rocket);
    close('Hull')(hub);
    await sync(hub, rocket);
    hub.titled('Hull').comments.length = 0;
    hub.titled('Hull').state = 'open';
    expect(await sync(hub, rocket)).toEqual([]);
    expect(hub.titled('Hull').comments).toEqual([]);
  });

  test('has no long list, no mention and no closing word', async () => {
    const hub = new Memory();
    const items = Object.fromEntries(
      Array.from({ length: 45 }, (_, index) => [`x${index}`, { title: `X ${index}` }]),
    );
    const blockers = Object.keys(items).map((on) => ({ on, because: '@ada fixes #2 ```' }));
    const plan = changed(rocket, {
      phases: { one: { items: { ...items, hull: { title: 'Hull', 'blocked-by': blockers } } } },
    });
    await sync(hub, plan);
    close('Hull')(hub);
    await sync(hub, plan);
    const [text = ''] = hub.titled('Hull').comments;
    expect(text).toContain('… and 15 more');
    expect(text).not.toMatch(/@ada|fixes #2/);
  });
});

test('what waits for changed work, near first, with its owners and milestones', () => {
  const { plan } = parse(files(rocket).files, 'plan');
  if (!plan) throw new Error('broken');
  expect(downstreamOf(['engine', 'press', 'gone'], plan, new Map())).toEqual({
    touched: [{ id: 'engine', waiting: ['one', 'hull', 'two', 'site'] }],
    owners: ['core', 'web'],
    milestones: ['alpha', 'beta'],
  });
});

test('drift is what the plan asks for and GitHub lacks, and not that the page of the program is behind', async () => {
  const hub = new Memory();
  await sync(hub, rocket);
  hub.titled('Engine').state = 'completed';
  const options = { failOn: 'drift', checking: true } as const;
  const report = syncReport(await run(hub, rocket, options));
  expect([report.drift, failed(report)]).toEqual([0, false]);
  hub.titled('Site').title = 'Hacked';
  expect(failed(await run(hub, rocket, options))).toBe(true);
});
