/** Large plans and large repositories: few requests, GitHub's limits kept and used, and little time of our own. */
import { describe, expect, test } from 'vitest';
import { workStatus } from '../src/check/status.ts';
import { Pace } from '../src/github/pace.ts';
import { defaultTimeLimit, durationOf } from '../src/inputs.ts';
import { announcement, progressTeller, waiting } from '../src/long-run.ts';
import type { Issue, Snapshot } from '../src/model/github.ts';
import type { SourceFile } from '../src/model/source.ts';
import { parse } from '../src/plan/parse.ts';
import { failed } from '../src/report/report.ts';
import type { LimitRules, Sandbox } from '../src/sandbox/index.ts';
import { type Desired, desired, oversized } from '../src/sync/desired.ts';
import { diff } from '../src/sync/diff.ts';
import { find } from '../src/sync/find.ts';
import { resolved } from '../src/sync/reference.ts';
import { byCreation, contentsOf, leastTime } from './bench/limits.ts';
import { make } from './bench/made.ts';
import { largePlan, yamlOf } from './bench/plan.ts';
import { within } from './cpu.ts';
import { connect, here, still } from './github/hub.ts';
import { action, folder } from './runner.ts';
import { changed, type Json, outcomesOf, source, sync, synced, syncReport } from './sync/plans.ts';

const minute = 60_000;
const hour = 60 * minute;

describe('requests', () => {
  test('200 items among 20,000 other issues and 3,000 pull requests: at most 8 to find nothing to do, and one write for one field', async () => {
    const sandbox = await here();
    const ada = sandbox.as('ada');
    ada.createLabel({ name: 'bug' });
    ada.createMilestone({ title: 'Sprint 12' });
    others(sandbox, 'before', 10_000, 1_500);
    const plan = largePlan({ items: 200, links: 280 });
    const workspace = folder({ 'plan/plan.yml': yamlOf(plan) });
    make(sandbox, plan);
    // As the Action does: what the page says is of a day.
    await sync(connect(sandbox), plan, { now: new Date().toISOString() });
    others(sandbox, 'after', 10_000, 1_500);

    const from = sandbox.requests.length;
    const run = await action(sandbox, { workspace });
    expect(run).toMatchObject({ code: 0, outputs: { changes: '0' } });
    const counts = sandbox.counts(from);
    expect(counts.writes).toBe(0);
    expect(counts.rest + counts.graphql).toBeLessThanOrEqual(8);

    const edited = changed(plan, { phases: { p0: { items: { i0: { title: 'Another title' } } } } });
    const next = sandbox.requests.length;
    await action(sandbox, { workspace: folder({ 'plan/plan.yml': yamlOf(edited) }) });
    expect(sandbox.counts(next)).toMatchObject({ writes: 1, contentWrites: 1 });
    expect(sandbox.counts(next).requests).toBeLessThanOrEqual(9);
    expect(sandbox.problems).toEqual([]);
  });

  test('1,000 items: at most 10, and one for each 100', async () => {
    const sandbox = await here();
    const plan = largePlan({ items: 1_000, links: 1_400 });
    make(sandbox, plan);
    await sync(connect(sandbox), plan);
    const from = sandbox.requests.length;
    expect(await sync(connect(sandbox), plan)).toEqual([]);
    expect(sandbox.counts(from)).toMatchObject({ writes: 0 });
    expect(sandbox.counts(from).requests).toBeLessThanOrEqual(20);
  });

  /** Issues of people: some in milestones and with labels of their own, each tenth with a long text. */
  function others(sandbox: Sandbox, when: string, issues: number, pulls: number): void {
    const ada = sandbox.as('ada');
    for (let count = 0; count < issues; count++) {
      const title = `Other ${when} ${count}`;
      if (count % 10 > 0) ada.createIssue({ title });
      else ada.createIssue({ title, body: 'Text. '.repeat(500), labels: ['bug'], milestone: 'Sprint 12' });
    }
    for (let count = 0; count < pulls; count++)
      ada.openPullRequest({ title: `Pull ${when} ${count}`, head: 'work' });
  }
});

describe('the pace', () => {
  const plan = largePlan({ items: 500, links: 700 });

  /** GitHub with its limits, on a clock that passes with waiting and a little with every request. */
  async function limited(limits: LimitRules = byCreation) {
    const clock = still();
    const creations: number[] = [];
    const sandbox = await here({
      limits,
      now: () => new Date(clock.now()),
      fault: ({ operations }) => {
        void clock.sleep(150);
        if (operations[0] === 'createIssue' || operations[0]?.startsWith('issues/create-'))
          creations.push(clock.now());
        return undefined;
      },
    });
    /** How often GitHub did not let something through: told by a status, or in a 200. */
    let refusals = 0;
    const onWait = (_: number, reason: string) => {
      if (reason === "GitHub's rate limit") refusals++;
    };
    const hub = (deadline = Number.POSITIVE_INFINITY) =>
      connect(sandbox, { clock, pace: 75, deadline, onWait });
    return { sandbox, clock, hub, creations, refusals: () => refusals };
  }

  test('500 items and 700 links are made in one run without meeting a limit, hardly later than the limits allow', async () => {
    const { sandbox, clock, hub, creations, refusals } = await limited();
    const start = clock.now();
    const report = await synced(hub(start + durationOf(defaultTimeLimit)), plan);
    expect(outcomesOf(report).filter(({ result }) => result !== 'done')).toEqual([]);
    expect(refusals()).toBe(0);
    const contents = contentsOf(sandbox.requests);
    const least = leastTime(contents);
    expect([contents > 580, least]).toEqual([true, 61 * minute]);
    expect(clock.now() - start).toBeLessThan(least * 1.04);
    expect(Math.min(...gaps(creations).slice(9))).toBeGreaterThanOrEqual(800);
  });

  test.each<[string, LimitRules]>([
    ['each thing that is changed', { contentPerMinute: 30 }],
    ['fewer creations, in the words of createIssue', { creationsPerMinute: 20 }],
    ['fewer in an hour', { creationsPerHour: 50 }],
  ])('a server that counts %s refuses some of it, and all is made in the same run', async (_, limits) => {
    const { sandbox, clock, hub, refusals } = await limited(limits);
    const some = largePlan({ items: 60, links: 84 });
    const report = await synced(hub(), some);
    expect(outcomesOf(report).filter(({ result }) => result !== 'done')).toEqual([]);
    expect(refusals()).toBeGreaterThan(0);
    const from = sandbox.requests.length;
    expect(await sync(connect(sandbox, { clock }), some)).toEqual([]);
    expect(sandbox.counts(from).writes).toBe(0);
  });

  test('a run that cannot finish in its time says how much remains and when to go on, and the next ones do', async () => {
    const { sandbox, clock, hub, refusals } = await limited();
    const start = clock.now();
    const runs: number[] = [];
    for (let left = Number.POSITIVE_INFINITY; left > 0; ) {
      const began = clock.now();
      const from = sandbox.requests.length;
      const report = syncReport(await synced(hub(began + 50 * minute), plan));
      expect(clock.now()).toBeLessThan(began + 50 * minute);
      runs.push(contentsOf(sandbox.requests.slice(from)));
      const rest = report.outcomes.filter(({ result }) => result === 'remaining');
      expect(failed(report)).toBe(rest.length > 0);
      expect(rest.length).toBeLessThan(left);
      left = rest.length;
      if (left === 0) break;
      const [, until = ''] =
        /^no time is left to wait for GitHub's limit on writes: go on after (.+) UTC$/.exec(
          rest[0]?.message ?? '',
        ) ?? [];
      // Stopping at once, it leaves the waiting to nobody's runner.
      expect(clock.now() - began).toBeLessThan(12 * minute);
      await clock.sleep(Date.parse(`${until.replace(' ', 'T')}Z`) - clock.now());
    }
    expect(runs.map((contents) => contents <= 500)).toEqual([true, true]);
    expect(refusals()).toBe(0);
    expect(clock.now() - start).toBeLessThan(leastTime(runs.reduce((sum, one) => sum + one)) + 10 * minute);
    const from = sandbox.requests.length;
    expect(await sync(connect(sandbox, { clock }), plan)).toEqual([]);
    expect(sandbox.counts(from).writes).toBe(0);
  });

  test('a run that comes right after another goes on at its pace', async () => {
    const { hub, creations, refusals } = await limited();
    for (const items of [100, 150]) {
      const report = await synced(hub(), largePlan({ items, links: 0 }));
      expect(outcomesOf(report).filter(({ result }) => result !== 'done')).toEqual([]);
    }
    expect(refusals()).toBe(0);
    // The second run makes a label and phases first.
    expect(Math.min(...gaps(creations).slice(9))).toBeGreaterThanOrEqual(800);
  });

  /** Milliseconds between each and the next. */
  function gaps(times: readonly number[]): number[] {
    return times.slice(1).map((time, index) => time - (times[index] ?? 0));
  }

  test('how long it goes on is known from the pace and from how long writes take', async () => {
    const clock = still(0);
    const pace = new Pace(75, clock);
    const one = { made: 1, changed: 0 };
    const ones = (count: number) => Array(count).fill(one);
    const write = async () => {
      await clock.sleep(pace.wait(one));
      await clock.sleep(200);
      pace.made(one);
    };
    for (let count = 0; count < 100; count++) await write();
    const expected = pace.toGo(ones(500));
    const start = clock.now();
    for (let count = 0; count < 500; count++) await write();
    expect(clock.now() - start).toBe(expected);
    expect(expected).toBeGreaterThan(hour);
    const free = new Pace(0, clock);
    expect(free.toGo(ones(10))).toBe(0);
    free.wait(one);
    await clock.sleep(1_000);
    free.made(one);
    expect(free.toGo(ones(10))).toBe(10_000);
  });
});

test('progress is told with a rate and an estimate', async () => {
  const clock = still();
  const tell = progressTeller(clock, (loads) => loads.length * 800);
  const at = (done: number, total: number, missed = 0) => ({
    done,
    missed,
    total,
    left: Array(total - done - missed).fill({ made: 1, changed: 0 }),
  });
  expect(tell(at(0, 1_237))).toBe('0 of 1,237 changes made, about 17 min to go');
  await clock.sleep(97_000);
  expect(tell(at(120, 1_237))).toBe('120 of 1,237 changes made, 74 a minute, about 15 min to go');
  await clock.sleep(minute);
  expect(tell(at(1_200, 1_237))).toBe('1,200 of 1,237 changes made, 459 a minute, less than a minute to go');
  // A long wait says nothing of how fast it goes.
  await clock.sleep(54 * minute);
  expect(tell(at(1_210, 10_000))).toMatch(/^1,210 of 10,000 changes made, about 1 h 58 min to go$/);
  await clock.sleep(minute);
  expect(tell(at(9_998, 10_000, 2))).toMatch(/^9,998 of 10,000 changes made, 2 not, [\d,]+ a minute$/);
  const toGo = (loads: readonly unknown[]) => loads.length * 3_000;
  expect(announcement(at(0, 1_219), toGo, 2 * hour)).toBe(
    '1,219 changes take about 1 h 1 min, as fast as GitHub allows',
  );
  expect(announcement(at(0, 1_219), toGo, 50 * minute)).toBe(
    '1,219 changes take about 1 h 1 min, as fast as GitHub allows: more than the 50 min that this run has left, so it makes a part',
  );
  expect([announcement(at(0, 20), toGo, hour), announcement(at(1, 1_219), toGo, hour)]).toEqual([
    undefined,
    undefined,
  ]);
  expect(waiting(12_300, "GitHub's rate limit")).toBe("waiting 13 s for GitHub's rate limit");
  expect(waiting(53.5 * minute, "GitHub's limit on writes")).toBe(
    "waiting 54 min for GitHub's limit on writes",
  );
});

test('5,000 items with 10,000 dependencies are read, judged, compared and checked in a moment', () => {
  const sources = inFiles(largePlan({ items: 5_000, links: 10_000 }), 5);
  // About 1.2 s alone and idle; a suite beside it, and a compiler that instruments, take their part.
  within(6_000, () => wholeRun(sources));
});

function wholeRun(sources: readonly SourceFile[]): void {
  const { plan, diagnostics } = parse(sources, 'plan');
  expect(diagnostics).toEqual([]);
  if (!plan) return;
  const target = desired(plan, source);
  expect(oversized(target)).toEqual([]);
  const empty: Snapshot = {
    repository: {
      id: 'R',
      name: 'octo-org/roadmap',
      url: '',
      archived: false,
      hasIssues: true,
      actor: 'octocat',
    },
    labels: [],
    milestones: [],
    issues: [],
    assignable: new Map(),
    links: true,
    parents: true,
  };
  expect(diff(target, find(target, empty)).length).toBeGreaterThan(15_000);
  expect(workStatus(plan, new Map()).blocked.length).toBeGreaterThan(4_000);
  const made = converged(target, empty);
  const found = find(target, made);
  expect(diff(target, found)).toEqual([]);
  expect(workStatus(plan, found.issues).blocked.length).toBeGreaterThan(4_000);
}

test('5,000 items are previewed by the Action in a heap of 150 MB', async () => {
  const sandbox = await here();
  const plan = inFiles(largePlan({ items: 5_000, links: 10_000 }), 5);
  const texts = plan.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]);
  const run = await action(sandbox, {
    workspace: folder(Object.fromEntries(texts)),
    inputs: { mode: 'preview' },
    env: { NODE_OPTIONS: '--max-old-space-size=150' },
  });
  expect(run).toMatchObject({ code: 0, stderr: '', outputs: { created: '5131', updated: '10000' } });
});

/** GitHub as it is once the plan was applied. */
function converged({ labels, milestones, issues }: Desired, empty: Snapshot): Snapshot {
  const numbers = new Map(issues.map(({ id }, index) => [id, index + 1]));
  const numberOf = (id: string) => numbers.get(id) ?? 0;
  const reference = (id: string) => ({
    id: `I${numberOf(id)}`,
    number: numberOf(id),
    repository: 'octo-org/roadmap',
  });
  const createdAt = '2026-11-22T10:00:00Z';
  return {
    ...empty,
    labels: labels.map(({ name, newColor, description }) => ({
      id: name,
      name,
      color: newColor,
      description,
    })),
    milestones: milestones.map((one, index) => ({ ...one, number: index + 1, open: true, url: '' })),
    issues: issues.map(({ id, title, block, labels, blockedBy, milestone, parent }): Issue => {
      return {
        ...reference(id),
        own: true,
        byApp: true,
        hasAccess: true,
        agents: 0,
        title,
        body: resolved(block.text, numberOf),
        state: 'open',
        url: '',
        labels,
        assignees: [],
        ...(milestone === undefined ? {} : { milestone }),
        ...(parent === undefined ? {} : { parent: reference(parent) }),
        blockedBy: blockedBy.map((on) => ({
          ...reference(on),
          title: on,
          url: '',
          state: 'open',
          createdAt,
        })),
        unreadable: 0,
        createdAt,
        updatedAt: createdAt,
      };
    }),
  };
}

/** Files that a person could still open. */
function inFiles(plan: Json, count: number): SourceFile[] {
  const { phases, ...rest } = plan;
  const all = Object.entries(phases as Json);
  const size = Math.ceil(all.length / count);
  const texts = Array.from({ length: count }, (_, index) => {
    const own = yamlOf({ phases: Object.fromEntries(all.slice(index * size, (index + 1) * size)) });
    return index === 0 ? yamlOf(rest) + own : own;
  });
  return texts.map((text, index) => ({ path: `plan/${index}.yml`, bytes: new TextEncoder().encode(text) }));
}
