/** What two runs at once, or one that ended half way, leave behind: one of everything, and then nothing to do. */

import { describe, expect, test } from 'vitest';
import type { Sandbox } from '../src/sandbox/index.ts';
import { amount } from './amount.ts';
import { connect, here } from './github/hub.ts';
import { changed, type Json, rocket, sync, synced, syncReport } from './sync/plans.ts';

const weekly = { title: 'Session', every: 'week', on: 'tuesday', from: '2026-11-03', owners: ['core'] };
const meeting = changed(rocket, { cadence: { weekly } });
const apply = (sandbox: Sandbox, plan: Json) => sync(connect(sandbox), plan);
const open = (sandbox: Sandbox) =>
  sandbox.view().issues.filter(({ kind, state }) => kind === 'Issue' && state === 'open');
const titles = (sandbox: Sandbox) =>
  open(sandbox)
    .map(({ title }) => title)
    .sort();

/** The same each time, and different enough each time. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

async function atOnce(sandbox: Sandbox, plans: readonly Json[], seed: number) {
  const next = random(seed * 7_919);
  sandbox.fault = () => ({ kind: 'delay', ms: Math.round(next() * 30) });
  const reports = await Promise.all(plans.map((plan) => synced(connect(sandbox), plan)));
  sandbox.fault = undefined;
  return reports.map((report) => syncReport(report).outcomes);
}

const seeds = Array.from({ length: amount(20) }, (_, index) => index + 1);

test.each(seeds)(
  'two runs at once on an empty repository leave one of everything after one more (%i)',
  async (seed) => {
    const sandbox = await here();
    const outcomes = await atOnce(sandbox, [meeting, meeting], seed);
    const failed = outcomes.flat().filter(({ result }) => result === 'failed');
    // What exists by now is looked up, and is no error.
    expect(
      failed.map(({ message }) => message).filter((message) => /already|taken/i.test(message ?? '')),
    ).toEqual([]);
    await apply(sandbox, meeting);
    expect(titles(sandbox)).toEqual(
      ['Engine', 'Hull', 'Phase one', 'Phase two', 'Press', 'Rocket', 'Session: 2026-11-24', 'Site'].sort(),
    );
    expect(sandbox.view().labels.filter(({ name }) => /team/i.test(name))).toHaveLength(2);
    expect(await apply(sandbox, meeting)).toEqual([]);
  },
);

const decided = changed(rocket, {
  workstreams: null,
  decisions: { a: { id: 1, title: 'Go', date: '2026-11-20', status: 'accepted', affects: ['engine'] } },
});

test.each(seeds)('two runs of one edit say each thing once (%i)', async (seed) => {
  const sandbox = await here();
  await apply(sandbox, rocket);
  await atOnce(sandbox, [decided, decided], seed);
  await apply(sandbox, decided);
  const said = (title: string) => {
    const issue = sandbox.view().issues.find((one) => one.title === title);
    return issue?.comments.map(({ body }) => body) ?? [];
  };
  expect(said('Press').filter((body) => body.includes('no longer contains this work'))).toHaveLength(1);
  expect(said('Engine').filter((body) => body.includes('is accepted'))).toHaveLength(1);
  expect(await apply(sandbox, decided)).toEqual([]);
});

test('work that leaves the plan twice is told so twice', async () => {
  const sandbox = await here();
  const without = changed(rocket, { workstreams: null });
  for (const plan of [rocket, without, rocket, without]) await apply(sandbox, plan);
  const press = sandbox.view().issues.find(({ title }) => title === 'Press');
  expect(press?.comments.filter(({ body }) => body.includes('no longer contains'))).toHaveLength(2);
  expect(await apply(sandbox, without)).toEqual([]);
});

describe('names', () => {
  const owners = (core: string, web: string): Json =>
    changed(rocket, { owners: { core: { name: core }, web: { name: web } } });
  const labelsOf = (sandbox: Sandbox, title: string) =>
    open(sandbox).find((one) => one.title === title)?.labels ?? [];

  test('an owner is renamed, an item goes to another, and the run ends in between: the next one finishes', async () => {
    const sandbox = await here();
    await apply(sandbox, rocket);
    const plan = changed(owners('Kernel Team', 'Web Team'), {
      phases: { one: { items: { engine: { owner: 'web' } } } },
    });
    sandbox.fault = ({ operations }) =>
      operations.some((one) => /LabelsFromLabelable|updateIssue$/.test(one)) ? { kind: 'refuse' } : undefined;
    await apply(sandbox, plan);
    sandbox.fault = undefined;
    await apply(sandbox, plan);
    expect(labelsOf(sandbox, 'Engine')).toEqual(['Web Team']);
    expect(labelsOf(sandbox, 'Hull')).toContain('Kernel Team');
    expect(await apply(sandbox, plan)).toEqual([]);
  });

  test.each([
    ['in a chain', 'Web Team', 'Front Team'],
    ['round in a circle', 'Web Team', 'Core Team'],
  ])('that go on %s leave no label over, and each its issues', async (_, core, web) => {
    const sandbox = await here();
    await apply(sandbox, rocket);
    await apply(sandbox, owners(core, web));
    const names = sandbox.view().labels.map(({ name }) => name);
    expect(names.filter((name) => / Team/.test(name)).sort()).toEqual([core, web].sort());
    expect([labelsOf(sandbox, 'Engine'), labelsOf(sandbox, 'Site')]).toEqual([[core], [web]]);
    expect(await apply(sandbox, owners(core, web))).toEqual([]);
  });

  test('two milestones swap their titles, and keep their issues', async () => {
    const sandbox = await here();
    await apply(sandbox, rocket);
    const swapped = changed(rocket, { milestones: { alpha: { title: 'Beta' }, beta: { title: 'Alpha' } } });
    const before = sandbox.view().milestones.map(({ number, title }) => [number, title]);
    await apply(sandbox, swapped);
    const [one, other] = before;
    expect(sandbox.view().milestones.map(({ number, title }) => [number, title])).toEqual([
      [one?.[0], other?.[1]],
      [other?.[0], one?.[1]],
    ]);
    expect(open(sandbox).find(({ title }) => title === 'Engine')?.milestone).toBe('Beta');
    expect(await apply(sandbox, swapped)).toEqual([]);
  });

  test('a title that a milestone of the past holds is told with what stands in the way', async () => {
    const sandbox = await here();
    await apply(sandbox, changed(rocket, { milestones: { gamma: { title: 'Gamma', outcome: 'It stays' } } }));
    const taken = changed(rocket, { milestones: { beta: { title: 'Gamma' } } });
    const [line] = await apply(sandbox, taken);
    expect([line]).toEqual([
      expect.stringMatching(
        /failed: milestone #\d+, which is not in the plan, has this title: rename it on GitHub/,
      ),
    ]);
  });
});

describe('reading has a bound', () => {
  const requests = async (sandbox: Sandbox, plan: Json) => {
    const from = sandbox.requests.length;
    await synced(connect(sandbox), plan);
    return sandbox.counts(from).requests - sandbox.counts(from).writes;
  };
  const more = changed(rocket, {
    workstreams: { news: { title: 'News', owner: 'core', milestone: 'beta' } },
  });

  test('one item more costs at most ten requests more, however many issues of others there are', async () => {
    const sandbox = await here();
    await apply(sandbox, rocket);
    const usual = await requests(sandbox, rocket);
    const ada = sandbox.as('ada');
    for (let count = 0; count < 2_000; count++) ada.createIssue({ title: 'Other', labels: ['Core Team'] });
    expect(await requests(sandbox, rocket)).toBe(usual);
    expect(await requests(sandbox, more)).toBeLessThanOrEqual(usual + 10);
  });

  test('two thousand issues of others in a milestone of the plan cost at most five requests more', async () => {
    const sandbox = await here();
    await apply(sandbox, rocket);
    const usual = await requests(sandbox, rocket);
    const ada = sandbox.as('ada');
    for (let count = 0; count < 2_000; count++) ada.createIssue({ title: 'Other', milestone: 'Beta' });
    expect(await requests(sandbox, rocket)).toBeLessThanOrEqual(usual + 5);
    expect(await apply(sandbox, rocket)).toEqual([]);
    expect(await requests(sandbox, more)).toBeLessThanOrEqual(usual + 15);
    expect(await apply(sandbox, more)).toEqual([]);
  });

  const milestones = Object.fromEntries(
    Array.from({ length: 12 }, (_, n) => [`m${n}`, { title: `M ${n}`, outcome: 'So' }]),
  );
  const workstreams = Object.fromEntries(
    Array.from({ length: 24 }, (_, n) => [
      `w${n}`,
      { title: `W ${n}`, owner: 'core', milestone: `m${n % 12}` },
    ]),
  );
  const wide = changed(rocket, { milestones, workstreams });

  test('nor do they cost more in all milestones at once, with a label of an owner', async () => {
    const sandbox = await here();
    await apply(sandbox, wide);
    const usual = await requests(sandbox, wide);
    const ada = sandbox.as('ada');
    for (let count = 0; count < 1_200; count++)
      ada.createIssue({ title: 'Other', milestone: `M ${count % 12}`, labels: ['Core Team'] });
    expect(await requests(sandbox, wide)).toBeLessThanOrEqual(usual + 5);
    expect(await apply(sandbox, wide)).toEqual([]);
  });

  test('those that were there before are read past, and what they hide is found by its number', async () => {
    const sandbox = await here();
    const ada = sandbox.as('ada');
    for (let n = 0; n < 12; n++) ada.createMilestone({ title: `M ${n}` });
    for (let count = 0; count < 1_200; count++)
      ada.createIssue({ title: 'Other', milestone: `M ${count % 12}`, labels: ['Core Team'] });
    await apply(sandbox, wide);
    const fresh = await here();
    await apply(fresh, wide);
    const usual = await requests(fresh, wide);
    expect(await requests(sandbox, wide)).toBeLessThanOrEqual(usual + 15);
    expect(await apply(sandbox, wide)).toEqual([]);
    expect(sandbox.view().issues.filter(({ title }) => title !== 'Other')).toHaveLength(31);
  });
});
