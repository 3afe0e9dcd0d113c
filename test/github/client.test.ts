import { describe, expect, test } from 'vitest';
import type { Fault, IncomingRequest, Sandbox, SandboxOptions } from '../../src/sandbox/index.ts';
import { byCreation } from '../bench/limits.ts';
import { changed, outcomesOf, preview, rocket, sync, synced } from '../sync/plans.ts';
import { connect, here, still } from './hub.ts';

/** Meets the first requests that pass the test with these faults, and none after. */
function faulty(faults: readonly Fault[], test: (request: IncomingRequest) => boolean): SandboxOptions {
  const left = [...faults];
  return { fault: (request) => (test(request) ? left.shift() : undefined) };
}

const read = ({ write }: IncomingRequest) => !write;
const creates = ({ operations }: IncomingRequest) => operations[0] === 'createIssue';
const labels = ({ operations }: IncomingRequest) => operations[0] === 'issues/create-label';
const links = ({ operations }: IncomingRequest) => operations[0] === 'addBlockedBy';

describe('a limit is waited for as long as GitHub says, and then everything is made once', () => {
  test.each<[string, Fault, (request: IncomingRequest) => boolean, number]>([
    ['a read, 403', { kind: 'secondary', retryAfter: 7 }, read, 7_000],
    ['a read, 429', { kind: 'secondary', retryAfter: 7, status: 429 }, read, 7_000],
    ['a label, 403', { kind: 'secondary', retryAfter: 61 }, labels, 61_000],
    ['an issue, 429', { kind: 'secondary', retryAfter: 61, status: 429 }, creates, 61_000],
    ['links', { kind: 'secondary', retryAfter: 61 }, links, 61_000],
  ])('%s', async (_, fault, kind, wait) => {
    const sandbox = await here(faulty([fault, fault], kind));
    const clock = still();
    const waits: number[] = [];
    const hub = connect(sandbox, { clock, onWait: (milliseconds) => waits.push(milliseconds) });
    const report = await synced(hub, rocket);
    expect(outcomesOf(report).every(({ result }) => result === 'done')).toBe(true);
    expect(waits).toEqual([wait, wait]);
    expect(clock.slept).toEqual(waits);
    expect(sandbox.view().issues).toHaveLength(7);
    expect(sandbox.problems).toEqual([]);
  });

  test('the primary limit, until its reset', async () => {
    const clock = still();
    const limited = faulty([{ kind: 'primary', reset: 1_800 }], creates);
    const sandbox = await here({ ...limited, now: () => new Date(clock.now()) });
    expect((await sync(connect(sandbox, { clock }), rocket)).some((line) => line.includes('failed'))).toBe(
      false,
    );
    expect(clock.slept).toEqual([1_800_000]);
  });

  test('one that does not end is told, and stops the run', async () => {
    const sandbox = await here({
      fault: (request) => (labels(request) ? { kind: 'secondary', retryAfter: 61 } : undefined),
    });
    const outcomes = outcomesOf(await synced(connect(sandbox), rocket));
    expect(outcomes[0]?.message).toMatch(/^GitHub's rate limit is used up/);
    expect(outcomes.every(({ result }) => result === 'remaining')).toBe(true);
    expect(sandbox.view().issues).toEqual([]);
  });
});

describe('a write is never sent twice', () => {
  const faults: [string, Fault][] = [
    ['a lost answer', { kind: 'lose' }],
    ['half an answer', { kind: 'cut' }],
    ['500, done', { kind: 'status', status: 500, commit: true }],
    ['502, not done', { kind: 'status', status: 502, commit: false, body: '<html>Bad gateway</html>' }],
    ['504, done', { kind: 'timeout', status: 504, commit: true }],
    ['a timeout in a 200', { kind: 'timeout', status: 200, commit: true }],
    ['a refused connection', { kind: 'refuse' }],
  ];
  const kinds: [string, (request: IncomingRequest) => boolean, string][] = [
    ['a label', labels, 'issues/create-label'],
    [
      'a milestone',
      ({ operations }) => operations[0] === 'issues/create-milestone',
      'issues/create-milestone',
    ],
    ['an issue', creates, 'createIssue'],
    ['links', links, 'addBlockedBy'],
  ];

  test.each(
    kinds.flatMap(([what, kind, operation]) =>
      faults.map((fault) => [what, ...fault, kind, operation] as const),
    ),
  )(
    '%s, %s: told, and the next run makes what is missing and nothing twice',
    async (_what, _fault, fault, kind, operation) => {
      const sandbox = await here(faulty([fault], kind));
      const first = outcomesOf(await synced(connect(sandbox), rocket));
      const failed = first.filter(({ result }) => result !== 'done');
      expect(failed.length).toBeGreaterThan(0);
      for (const { message } of failed) expect(message).toMatch(/^[^\n]{10,360}$/);
      const bodies = sandbox.requests
        .filter(({ operations }) => operations[0] === operation)
        .map(({ body }) => body);
      expect(new Set(bodies).size).toBe(bodies.length);

      expect((await sync(connect(sandbox), rocket)).filter((line) => /failed|remaining/.test(line))).toEqual(
        [],
      );
      const from = sandbox.requests.length;
      expect(await sync(connect(sandbox), rocket)).toEqual([]);
      expect(sandbox.counts(from).writes).toBe(0);
      const view = sandbox.view();
      expect([view.issues.length, view.labels.length, view.milestones.length]).toEqual([7, 3, 2]);
      const linked = view.issues.filter(({ blockedBy }) => blockedBy.length === 1).map(({ title }) => title);
      expect(linked.sort()).toEqual(['Hull', 'Phase two', 'Site']);
      expect(sandbox.problems).toEqual([]);
    },
  );
});

describe('a read is tried again', () => {
  test.each<[string, Fault]>([
    ['502', { kind: 'status', status: 502, commit: false, body: '<html>' }],
    ['a broken connection', { kind: 'lose' }],
  ])('after %s', async (_, fault) => {
    const sandbox = await here(faulty([fault, fault], read));
    expect(await preview(connect(sandbox), rocket)).toHaveLength(15);
  });

  test('but not for ever', async () => {
    const sandbox = await here({
      fault: () => ({ kind: 'status', status: 502, commit: false, body: '<html>' }),
    });
    const report = await synced(connect(sandbox), rocket);
    expect(report).toMatchObject({
      verdict: 'refused',
      message: expect.stringMatching(/^GitHub failed with a server error \(502\)/),
    });
    // Twice each as long as less could be asked for (100, 50, 25, …, and then a list after the other), then four times.
    expect(sandbox.requests).toHaveLength(24);
  });
});

describe('the time limit', () => {
  test('stops between two writes, says what remains, and the next run does it', async () => {
    const clock = still();
    const sandbox = await here({ now: () => new Date(clock.now()), limits: 'github' });
    const deadline = clock.now() + 30_000;
    const outcomes = outcomesOf(await synced(connect(sandbox, { clock, pace: 8, deadline }), rocket));
    expect(outcomes.map(({ result }) => result)).toEqual([
      ...Array(8).fill('done'),
      ...Array(8).fill('remaining'),
    ]);
    expect(sandbox.view().issues).toHaveLength(3);
    expect(clock.slept).toEqual([]);
    expect(
      (await sync(connect(sandbox, { clock }), rocket)).filter((line) => line.includes('remaining')),
    ).toEqual([]);
    expect(sandbox.view().issues).toHaveLength(7);
  });

  test('that is over before the first request asks nothing', async () => {
    const sandbox = await here();
    const report = await synced(connect(sandbox, { deadline: 0 }), rocket);
    expect(report).toMatchObject({ verdict: 'refused', message: expect.stringContaining('time') });
    expect(sandbox.requests).toEqual([]);
  });
});

test('the pace is kept: no limit of GitHub is met in a run of many writes', async () => {
  const clock = still();
  const sandbox = await here({ now: () => new Date(clock.now()), limits: byCreation });
  const items = Object.fromEntries(
    Array.from({ length: 90 }, (_, n) => [
      `i${n}`,
      { title: `Item ${n}`, ...(n > 0 ? { 'blocked-by': [`i${n - 1}`] } : {}) },
    ]),
  );
  const plan = changed(rocket, {
    phases: { many: { title: 'Many', owner: 'web', milestone: 'beta', items } },
  });
  await sync(connect(sandbox, { clock, pace: 75 }), plan);
  expect(sandbox.requests.filter(({ status }) => status !== 200 && status !== 201)).toEqual([]);
  expect(sandbox.view().issues).toHaveLength(98);
  expect(sandbox.counts().contentWrites).toBe(3 + 2 + 98 + 3 + 89 + 2);
  expect(clock.slept.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(3 * 60_000);
});

describe('what cannot be is said in one sentence', () => {
  const cases: [string, SandboxOptions, (sandbox: Sandbox) => Parameters<typeof connect>[1], string][] = [
    [
      'a wrong token',
      {},
      () => ({ token: 'ghp_secret' }),
      'GitHub does not accept the token (401): check that it is set and not expired',
    ],
    [
      'an unknown repository',
      { repositories: [{ name: 'octo-org/other' }] },
      () => ({}),
      'there is no repository octo-org/roadmap, or the token may not see it',
    ],
    [
      'a private one',
      { repositories: [{ name: 'octo-org/roadmap', private: true }] },
      (sandbox) => {
        sandbox.addToken('ghp_secret', { login: 'eve', kind: 'user' });
        return { token: 'ghp_secret' };
      },
      'there is no repository octo-org/roadmap, or the token may not see it',
    ],
    [
      'an archived one',
      { repositories: [{ name: 'octo-org/roadmap', archived: true }] },
      () => ({}),
      'octo-org/roadmap is archived: nothing can be written to it',
    ],
    [
      'one without issues',
      { repositories: [{ name: 'octo-org/roadmap', hasIssues: false }] },
      () => ({}),
      'octo-org/roadmap has issues switched off: switch them on in its settings',
    ],
  ];
  test.each(cases)('%s', async (_, options, prepare, message) => {
    const sandbox = await here(options);
    const report = await synced(connect(sandbox, prepare(sandbox)), rocket);
    expect(report).toMatchObject({ verdict: 'refused', message });
    expect(sandbox.counts().writes).toBe(0);
    expect(JSON.stringify(report)).not.toContain('secret');
  });

  test('a server that is not there', async () => {
    const sandbox = await here();
    const report = await synced(
      connect(sandbox, { token: 'ghp_secret', graphqlUrl: 'http://127.0.0.1:9/graphql' }),
      rocket,
    );
    expect(report).toMatchObject({
      verdict: 'refused',
      message: expect.stringMatching(/^GitHub could not be reached \([^\n]+\)$/),
    });
    expect(JSON.stringify(report)).not.toContain('secret');
  });

  test('a token that may only read: every change says so, and nothing is written', async () => {
    const sandbox = await here();
    sandbox.addToken('ghp_secret', {
      login: 'github-actions[bot]',
      kind: 'app',
      permissions: { issues: 'read', contents: 'read' },
    });
    const report = await synced(connect(sandbox, { token: 'ghp_secret' }), rocket);
    const [first, ...others] = outcomesOf(report);
    expect(first?.message).toBe(
      'the token may not do this: Resource not accessible by integration; the job needs "issues: write" below "permissions:"',
    );
    expect(others.every(({ result }) => result === 'failed' || result === 'remaining')).toBe(true);
    expect(sandbox.view()).toEqual({ labels: [], milestones: [], issues: [] });
    expect(JSON.stringify(report)).not.toContain('secret');
  });

  test('what GitHub leaves out without a word', async () => {
    const sandbox = await here();
    await sync(connect(sandbox), changed(rocket, { workstreams: null }));
    sandbox.addToken('ghp_secret', { login: 'eve', kind: 'user' });
    sandbox.addUser('eve', 'triage');
    const lines = await sync(connect(sandbox, { token: 'ghp_secret' }), rocket);
    expect(lines.join('\n')).toMatch(/press/);
    expect(lines.join('\n')).not.toContain('secret');
  });
});
