/** A server that bears little in one document, and does not say how little. */
import { describe, expect, test } from 'vitest';
import { bearables } from '../../src/github/bearable.ts';
import type { Fault, Sandbox, SandboxOptions } from '../../src/sandbox/index.ts';
import { largePlan } from '../bench/plan.ts';
import { changed, type Json, outcomesOf, rocket, run, synced } from '../sync/plans.ts';
import { connect, here, still } from './hub.ts';

type Budget = NonNullable<SandboxOptions['budget']>;

const plan = largePlan({ items: 110, links: 140 });

/** GitHub with the plan on it, which from then on bears no more than that. */
async function applied(budget: Budget, first: Json = plan): Promise<Sandbox> {
  const sandbox = await here();
  await synced(connect(sandbox), first);
  sandbox.budget = budget;
  return sandbox;
}

async function allDone(sandbox: Sandbox, wanted: Json): Promise<number> {
  const from = sandbox.requests.length;
  const outcomes = outcomesOf(await synced(connect(sandbox, { clock: still() }), wanted));
  expect(outcomes.filter(({ result }) => result !== 'done').map(({ message }) => message)).toEqual([]);
  return sandbox.counts(from).requests;
}

describe('less is asked for', () => {
  test.each<[string, Budget]>([
    ['issues, told in a 200', { issues: 6 }],
    ['issues, told by a 502', { issues: 6, answer: 502 }],
    ['issues, told by a 504', { issues: 6, answer: 504 }],
    ['lists in issues', { connections: 18 }],
    ['text', { bytes: 8_000 }],
  ])('where a document may have only so many %s', async (_, budget) => {
    const sandbox = await applied(budget);
    expect(await allDone(sandbox, plan)).toBeGreaterThan(15);
    const edited = changed(plan, {
      phases: { p0: { items: { i0: { title: 'Another' }, i1: { details: 'Other' }, i3: null, i4: null } } },
    });
    await allDone(sandbox, changed(edited, { phases: { p0: { items: { i5: { 'blocked-by': null } } } } }));
    const from = sandbox.requests.length;
    await allDone(sandbox, changed(edited, { phases: { p0: { items: { i5: { 'blocked-by': null } } } } }));
    expect(sandbox.counts(from).writes).toBe(0);
    expect(sandbox.problems).toEqual([]);
  });

  test('with at most twice the documents that this takes', async () => {
    const sandbox = await applied({ issues: 6 });
    const least = Math.ceil(sandbox.view().issues.length / 6);
    expect(await allDone(sandbox, plan)).toBeLessThanOrEqual(2 * least);
    const from = sandbox.requests.length;
    await run(connect(sandbox), plan);
    expect(sandbox.counts(from).requests).toBeLessThanOrEqual(2 * least);
  });

  test.each<[string, Budget, number]>([
    ['its own fields and one list', { issues: 1, connections: 1 }, 3],
    ['three lists', { connections: 3 }, 1],
    ['one entry of a list', { listed: 1 }, 3],
  ])('the lists apart, where one issue with all of them is more than %s', async (_, budget, documents) => {
    const small = largePlan({ items: 40, links: 30 });
    const sandbox = await applied(budget, small);
    const from = sandbox.requests.length;
    await run(connect(sandbox), small);
    // What is in the lists, and who is assigned nobody asks: the plan assigns nobody.
    expect(
      sandbox.requests.slice(from).some(({ body }) => /assignees|assignedActors\(first: 100/.test(body)),
    ).toBe(false);
    const least = documents * sandbox.view().issues.length;
    expect(sandbox.counts(from).requests).toBeLessThanOrEqual(2 * least);
    await allDone(sandbox, changed(small, { phases: { p0: { items: { i0: { title: 'Another' } } } } }));
    const fresh = await here({ budget });
    await allDone(fresh, small);
    for (const one of [sandbox, fresh]) {
      one.budget = {};
      const before = one.requests.length;
      await allDone(
        one,
        one === fresh ? small : changed(small, { phases: { p0: { items: { i0: { title: 'Another' } } } } }),
      );
      expect([one.counts(before).writes, one.problems]).toEqual([0, []]);
    }
  });

  test('who is assigned, too, where the plan or a record names somebody', async () => {
    const members = { owners: { web: { members: ['ada'], assign: true } } };
    const assigning = changed(rocket, { ...members, workstreams: { press: { assignees: ['bob'] } } });
    const sandbox = await applied({ issues: 1, connections: 1 }, assigning);
    const of = (title: string) => sandbox.view().issues.find((one) => one.title === title)?.assignees;
    expect([of('Press'), of('Site')]).toEqual([['bob'], ['ada']]);
    const from = sandbox.requests.length;
    await allDone(sandbox, assigning);
    expect(sandbox.counts(from).writes).toBe(0);
    const none = { owners: { web: { members: null } }, workstreams: { press: { assignees: null } } };
    await allDone(sandbox, changed(rocket, none));
    expect([of('Press'), of('Site')]).toEqual([[], []]);
  });

  test('of mutations too, and each is made once', async () => {
    const sandbox = await applied({ mutations: 3 }, changed(rocket, { workstreams: null }));
    const many = Object.fromEntries(
      Array.from({ length: 12 }, (_, n) => [
        `w${n}`,
        { title: `W ${n}`, owner: 'core', milestone: 'beta', 'blocked-by': ['site'] },
      ]),
    );
    const titles = {
      phases: { one: { title: 'I', items: { engine: { title: 'II' } } }, two: { title: 'III' } },
    };
    await allDone(sandbox, changed(rocket, { ...titles, workstreams: many }));
    expect(sandbox.view().issues.filter(({ blockedBy }) => blockedBy.includes('#6'))).toHaveLength(12);
    await allDone(sandbox, changed(rocket, { workstreams: null }));
    expect(sandbox.view().issues.flatMap(({ comments }) => comments)).toHaveLength(13);
  });

  test.each([200, 502, 504] as const)(
    'of mutations that are told to be too heavy by a %i, in one run',
    async (answer) => {
      const sandbox = await applied({ mutations: 2, answer }, rocket);
      const owner = { web: { name: 'Web People' } };
      const engine = { title: 'II', labels: ['fast'] };
      const items = { engine, hull: { title: 'III', 'blocked-by': null, labels: null } };
      const phases = { one: { title: 'I', items }, two: { title: 'IV', items: { site: { title: 'V' } } } };
      const edited = changed(rocket, { owners: owner, phases });
      await allDone(sandbox, edited);
      const from = sandbox.requests.length;
      await allDone(sandbox, edited);
      expect([sandbox.counts(from).writes, sandbox.problems]).toEqual([0, []]);
      // What stands there twice when it is sent twice is not: a farewell may be missing after this run, and is said once.
      for (let run = 0; run < 3; run++)
        await synced(connect(sandbox), changed(edited, { workstreams: null }));
      expect(sandbox.view().issues.flatMap(({ comments }) => comments)).toHaveLength(1);
    },
  );

  test('of a first apply, from the first document on', async () => {
    const sandbox = await here({ budget: { issues: 6, mutations: 4 } });
    await allDone(sandbox, plan);
    const from = sandbox.requests.length;
    await allDone(sandbox, plan);
    expect(sandbox.counts(from).writes).toBe(0);
  });
});

test('a failure that passes makes nothing smaller: the question is repeated as it was', async () => {
  const sandbox = await applied({});
  const whole = await allDone(sandbox, plan);
  const faults: Fault[] = [{ kind: 'status', status: 502, commit: false, body: '<html>' }];
  sandbox.fault = ({ body }) => (/IssuesOfMilestones/.test(body) ? faults.shift() : undefined);
  expect(await allDone(sandbox, plan)).toBe(whole + 1);
});

test.each<[string, Budget, RegExp]>([
  ['the milestone of an issue', { bytes: 100 }, /one issue of milestone \d/],
  ['the list, and the number of the issue', { connections: 0 }, /one label of issue #\d/],
])('what is too heavy alone is told, with %s', async (_, budget, what) => {
  const sandbox = await applied(budget, rocket);
  const report = await run(connect(sandbox), rocket);
  expect(report).toMatchObject({
    verdict: 'refused',
    message: expect.stringMatching(
      /^GitHub refused: Resource limits for this query exceeded\. \(for no more than /,
    ),
  });
  expect(report).toMatchObject({ message: expect.stringMatching(what) });
});

test('what is too heavy alone, and looked for by its id, is told with its number', async () => {
  const sandbox = await applied({}, rocket);
  const engine = sandbox.view().issues.find(({ title }) => title === 'Engine')?.number ?? 0;
  const { body } = sandbox.issue(engine);
  sandbox.as('octocat').editIssue(engine, { milestone: null, body: `${'x'.repeat(20_000)}\n${body}` });
  sandbox.budget = { bytes: 15_000 };
  expect(await run(connect(sandbox), rocket)).toMatchObject({
    verdict: 'refused',
    message: expect.stringContaining(`(for no more than issue #${engine})`),
  });
});

test('what was too heavy once is not asked for again, and others wait until it is known how much is borne', async () => {
  const { issues } = bearables();
  const asked: number[] = [];
  const all = Array.from({ length: 400 }, (_, index) => index);
  const found = await issues.each(
    all,
    async (some) => {
      asked.push(some.length);
      await Promise.resolve();
      if (some.length > 6) throw new (await import('../../src/github/bearable.ts')).TooHeavy('too heavy');
      return some;
    },
    String,
  );
  expect(found).toEqual(all);
  expect(asked.filter((size) => size > 6)).toEqual([100, 100, 100, 100, 50, 25, 12]);
  expect(issues.most).toBe(6);
});
