/** What changed since a day or a session, as a terminal and a program see it: what is built, against the embedded GitHub. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Sandbox, startSandbox } from '../src/sandbox/index.ts';
import { connect, still } from './github/hub.ts';
import { command, folder, sandboxEnvironment } from './runner.ts';
import { changed, files, type Json, rocket, synced } from './sync/plans.ts';

const day = 86_400_000;
const begin = Date.parse(new Date().toISOString().slice(0, 10)) - 40 * day;
const dateAfter = (days: number) => new Date(begin + days * day).toISOString().slice(0, 10);
const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const clock = still(begin);
const there = { owner: 'octo-org', name: 'roadmap' };

const first = changed(rocket, {
  cadence: {
    weekly: {
      title: 'Session',
      every: 'week',
      on: weekdays[new Date(begin).getUTCDay()],
      from: dateAfter(1),
      lead: '0d',
    },
  },
});
const second = changed(first, {
  milestones: { alpha: { due: '2027-02-12' } },
  phases: {
    one: { items: { hull: { 'blocked-by': [{ on: 'engine', waived: 'it fits' }] } } },
    two: { items: { wings: { title: 'Wings' } } },
  },
});

let sandbox: Sandbox;
const text = (plan: Json) => new TextDecoder().decode(files(plan).files[0]?.bytes);

async function appliedAfter(days: number, plan: Json): Promise<void> {
  await clock.sleep(Math.max(0, begin + days * day - clock.now()));
  const hub = connect(sandbox, { clock });
  await synced(hub, plan, { now: new Date(clock.now()).toISOString(), codebase: hub.codebase(there) });
}

beforeAll(async () => {
  sandbox = await startSandbox({ now: () => new Date(clock.now()) });
  for (const login of ['ada', 'bob']) sandbox.addUser(login, 'write');
  sandbox.as('ada').commit('main', 'Plan', { 'plan/plan.yml': text(first) });
  await appliedAfter(0, first);
  const engine = sandbox.view().issues.find(({ title }) => title === 'Engine')?.number ?? 0;
  sandbox.as('bob').close(engine);
  await appliedAfter(7, first);
  await clock.sleep(day);
  sandbox.as('ada').commit('main', 'Change', { 'plan/plan.yml': text(second) });
  await appliedAfter(8, second);
  await clock.sleep(day);
  sandbox.as('bob').reopen(engine);
});
afterAll(() => sandbox.close());

const status = (...args: string[]) =>
  command(['status', '--repo', 'octo-org/roadmap', ...args], {
    cwd: folder({ 'plan/plan.yml': text(second) }),
    env: sandboxEnvironment(sandbox),
  });
const json = async (...args: string[]) => JSON.parse((await status(...args, '--json')).stdout);
const texts = async (...args: string[]) =>
  (await json(...args)).changes.map(({ text }: { text: string }) => text.replaceAll(/ 20\d\d/g, '')).sort();

const all = [
  'Alpha: 29 January → 12 February',
  'new: Wings (Web Team)',
  'reopened: Engine',
  'waived: Engine before Hull (it fits)',
];

describe('since', () => {
  test('the last session, where nothing is said: by what its issue noted, and with no request but for the plan of then', async () => {
    const from = sandbox.requests.length;
    expect(await texts()).toEqual(all);
    const asked = sandbox.requests.slice(from).map(({ body }) => /query (\w+)/.exec(body)?.[1]);
    expect(asked.filter((one) => /^(?:Files|Plan|Reopenings)/.test(one ?? ''))).toEqual(['Files']);
    expect(sandbox.counts(from).writes).toBe(0);
    expect((await json()).since.name).toBe(`Session: ${dateAfter(7)}`);
  });

  test.each<[string, () => string]>([
    ['its title without a day', () => 'session'],
    ['its key', () => `weekly/${dateAfter(7)}`],
    [
      'its number',
      () => `#${sandbox.view().issues.find(({ title }) => title === `Session: ${dateAfter(7)}`)?.number}`,
    ],
  ])('a session by %s', async (_, when) => {
    expect(await texts('--since', when())).toEqual(all);
  });

  test('a day: from its beginning, with what was opened again since', async () => {
    expect(await texts('--since', dateAfter(8))).toEqual(all);
    expect(await texts('--since', dateAfter(9))).toEqual(['reopened: Engine']);
    expect(await texts('--since', dateAfter(12))).toEqual([]);
    // What was done since then is open again.
    expect(await texts('--since', dateAfter(1))).toEqual(all);
  });

  test('a day before the plan: said, with what issues tell', async () => {
    const { changes, unread } = await json('--since', dateAfter(-30));
    expect(unread).toMatch(
      /^what changed in the plan since .* could not be read: the history of the plan does not reach back/,
    );
    expect(changes.length).toBeGreaterThan(5);
    const shown = await status('--since', dateAfter(-30));
    expect(shown).toMatchObject({ code: 0, stderr: '' });
    expect(shown.stdout).toContain('What changed in the plan since');
  });

  test('nothing that is known', async () => {
    const asked = await status('--since', 'Fireworks');
    expect(asked.code).toBe(1);
    expect(asked.stdout).toContain(
      `nothing is known of "Fireworks": name a day, year-month-day, or a session`,
    );
  });
});

test('in a terminal: by milestone, most serious first, and what did not change is not there', async () => {
  const shown = (await status('--since', dateAfter(8))).stdout.replaceAll(/ 20\d\d$/gm, '');
  expect(shown.split('\n')).toEqual([
    `Changed since ${dateAfter(8)}`,
    '',
    'Alpha',
    expect.stringMatching(/^ {2}Alpha: 29 January(?: 20\d\d)? → 12 February/),
    '  reopened: Engine',
    '  waived: Engine before Hull (it fits)',
    '',
    'Beta',
    '  new: Wings (Web Team)',
    '',
  ]);
  expect((await status('--since', dateAfter(12))).stdout).toBe(`Nothing changed since ${dateAfter(12)}\n`);
});

test('a history that cannot be read is said, and the rest is told', async () => {
  const body = JSON.stringify({ message: 'Resource not accessible by integration' });
  sandbox.fault = (request) =>
    /query (?:Files|PlanCommits)\b/.test(request.body)
      ? { kind: 'status', status: 403, commit: false, body }
      : undefined;
  const { changes, unread } = await json();
  sandbox.fault = undefined;
  expect(unread).toContain('could not be read: ');
  expect(changes.map(({ text }: { text: string }) => text).sort()).toEqual([
    'new: Wings (Web Team)',
    'reopened: Engine',
  ]);
});
