/** A quarter in which much changes: each change is told once, in the next session, and on the page until then. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { SyncReport } from '../../src/report/report.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/index.ts';
import { connect, still } from '../github/hub.ts';
import { changed, files, type Json, synced, syncReport, told } from '../sync/plans.ts';

const there = { owner: 'octo-org', name: 'roadmap' };
const start: Json = {
  program: { id: 'shop', title: 'Shop' },
  owners: {
    pay: { name: 'Payments', members: ['ada'] },
    web: { name: 'Web', members: ['bob'] },
    data: { name: 'Data', placeholder: true },
  },
  milestones: {
    alpha: { title: 'Alpha', outcome: 'It sells', due: '2027-02-26' },
    beta: { title: 'Beta', outcome: 'It pays', due: '2027-04-30' },
  },
  phases: {
    cart: {
      title: 'Cart',
      owner: 'web',
      milestone: 'alpha',
      items: {
        basket: { title: 'Basket', estimate: '5d' },
        vouchers: { title: 'Vouchers', 'blocked-by': ['basket'], estimate: '5d' },
        checkout: { title: 'Checkout', 'blocked-by': ['vouchers'], estimate: '5d' },
      },
    },
    money: {
      title: 'Money',
      owner: 'pay',
      milestone: 'beta',
      items: {
        cards: { title: 'Cards', estimate: '5d' },
        refunds: { title: 'Refunds', 'blocked-by': ['cards'], estimate: '5d' },
        gifts: { title: 'Gifts', estimate: '2d' },
      },
    },
  },
  workstreams: { numbers: { title: 'Numbers', owner: 'data', milestone: 'beta', estimate: '2d' } },
  cadence: {
    weekly: { title: 'Session', every: 'week', on: 'tuesday', from: '2027-01-05', owners: ['web'] },
    review: { title: 'Review', after: 'each milestone', owner: 'pay' },
  },
};

const clock = still(Date.parse('2027-01-01T09:00:00Z'));
let sandbox: Sandbox;
let plan = start;

beforeEach(async () => {
  sandbox = await startSandbox({ now: () => new Date(clock.now()) });
  for (const login of ['ada', 'bob']) sandbox.addUser(login, 'write');
});
afterEach(() => sandbox.close());

const text = () =>
  files(plan).files.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)] as const);
const committed = new Set<string>();

async function once(): Promise<SyncReport> {
  const hub = connect(sandbox, { clock });
  const now = new Date(clock.now()).toISOString();
  return syncReport(await synced(hub, plan, { now, codebase: hub.codebase(there) }));
}

async function runAt(at: string): Promise<void> {
  await clock.sleep(Math.max(0, Date.parse(at) - clock.now()));
  await once();
}

/** And a second one right after it, which writes nothing. */
async function runTwiceAt(at: string): Promise<void> {
  await runAt(at);
  const from = sandbox.requests.length;
  expect(told(await once())).toEqual([]);
  expect(sandbox.counts(from).writes).toBe(0);
  expect(sandbox.problems).toEqual([]);
}

/** Merges a change of the plan, as somebody does who works in the week. */
function merge(patch: Json): void {
  plan = changed(plan, patch);
  const now = new Map(text());
  const gone = [...committed].filter((path) => !now.has(path)).map((path) => [path, null] as const);
  sandbox.as('ada').commit('main', 'Change', Object.fromEntries([...now, ...gone]));
  for (const path of now.keys()) committed.add(path);
}

const issueOf = (title: string) => sandbox.view().issues.find((one) => one.title === title);
const numberOf = (title: string) => issueOf(title)?.number ?? expect.fail(title);
const bodyOf = (title: string) => issueOf(title)?.body ?? '';
const ref = (title: string) => `#${numberOf(title)}`;

/** The lines of a list below a heading, without the names of milestones. */
function lines(body: string, heading: string): string[] {
  const [, rest = ''] = body.split(`### ${heading}`);
  const section = rest.split(/\n### |<!-- |\n\*(?:Made|Kept)/)[0] ?? '';
  return section
    .split('\n')
    .filter((line) => line.startsWith('- '))
    .map((line) => line.slice(2));
}

interface Week {
  /** Of its session, a Tuesday. */
  readonly tuesday: string;
  readonly happens: () => void;
  /** What is told of it, in any order. */
  readonly tells: () => readonly string[];
}

const accepted = (status: string) => ({
  decisions: { '0001-cash': { id: 1, title: 'Cash only', date: '2027-02-10', status, affects: ['cards'] } },
});

const weeks: readonly Week[] = [
  { tuesday: '2027-01-12', happens: () => {}, tells: () => [] },
  {
    tuesday: '2027-01-19',
    happens: () => {
      merge({ milestones: { beta: { due: '2027-05-14' } } });
      sandbox.as('bob').close(numberOf('Basket'));
      // It is theirs: then the day on which it was made has to do.
      sandbox.as('bob').editIssue(numberOf('Session: 2027-01-12'), { body: 'Minutes' });
    },
    tells: () => ['Beta: 30 April → 14 May', `done: ${ref('Basket')}`],
  },
  {
    tuesday: '2027-01-26',
    happens: () => {
      merge({ milestones: { beta: { due: '2027-05-28' } } });
      merge({ phases: { money: { items: { gifts: null, klarna: { title: 'Klarna', estimate: '3d' } } } } });
    },
    tells: () => [
      'Beta: 14 May → 28 May (moved once before)',
      `dropped: Gifts (${ref('Gifts')})`,
      `new: ${ref('Klarna')} (Payments)`,
    ],
  },
  {
    // What comes back has not moved; and what is only worded otherwise is no news.
    tuesday: '2027-02-02',
    happens: () => {
      merge({ phases: { cart: { items: { vouchers: { title: 'Coupons', details: 'Other words' } } } } });
      merge({ milestones: { alpha: { due: '2027-03-12' } } });
      merge({ milestones: { alpha: { due: '2027-02-26' } } });
    },
    tells: () => [],
  },
  {
    tuesday: '2027-02-09',
    happens: () =>
      merge({
        phases: {
          cart: {
            items: {
              vouchers: null,
              'vouchers-codes': { title: 'Codes', 'blocked-by': ['basket'], estimate: '2d' },
              'vouchers-mails': { title: 'Mails', 'blocked-by': ['basket'], estimate: '2d' },
              checkout: { 'blocked-by': ['vouchers-codes', 'vouchers-mails'] },
            },
          },
        },
      }),
    tells: () => [`Coupons (${ref('Coupons')}) is split into ${ref('Codes')} (Web), ${ref('Mails')} (Web)`],
  },
  {
    tuesday: '2027-02-16',
    happens: () => {
      merge({
        phases: {
          money: { items: { refunds: { 'blocked-by': [{ on: 'cards', waived: 'by hand at first' }] } } },
        },
        ...accepted('proposed'),
      });
      merge({ ...accepted('accepted'), owners: { data: { placeholder: null, members: ['bob'] } } });
      sandbox.as('bob').reopen(numberOf('Basket'));
    },
    tells: () => [
      `waived: ${ref('Cards')} before ${ref('Refunds')} (by hand at first)`,
      `reopened: ${ref('Basket')}`,
      expect.stringMatching(/^\[Decision 1\]\(.*\), Cash only, is accepted$/),
      'Data is official now',
    ],
  },
  {
    tuesday: '2027-02-23',
    happens: () => {
      sandbox.as('bob').close(numberOf('Codes'));
      merge({
        phases: { money: { items: { klarna: { owner: 'web', milestone: 'alpha' } } } },
        milestones: { beta: { health: { is: 'at-risk', because: 'No answer', until: '2027-06-01' } } },
      });
    },
    tells: () => [
      `${ref('Codes')} was closed too early, before ${ref('Basket')}`,
      `${ref('Klarna')} goes from Payments to Web`,
      `${ref('Klarna')} moves to Alpha (was Beta)`,
      'Beta: said to be at risk: No answer (until 1 June)',
    ],
  },
  {
    // What has another id and says so is the same.
    tuesday: '2027-03-02',
    happens: () => {
      const { klarna, ...items } =
        (plan.phases as Record<string, { items: Record<string, Json> }>).money?.items ?? {};
      const renamed = { 'pay-later': { ...klarna, formerly: ['klarna'] } };
      merge({ phases: { money: { items: { ...items, ...renamed, klarna: null } } } });
      sandbox.as('bob').close(numberOf('Basket'));
    },
    tells: () => [`done: ${ref('Basket')}`],
  },
  {
    tuesday: '2027-03-09',
    happens: () =>
      merge({
        phases: {
          money: {
            items: {
              refunds: { 'blocked-by': ['cards'] },
              cards: { 'blocked-by': ['basket'] },
              'pay-later': { 'blocked-by': ['cards'], milestone: 'beta' },
            },
          },
        },
      }),
    tells: () => [
      `no longer waived: ${ref('Cards')} before ${ref('Refunds')}`,
      `${ref('Cards')} waits for ${ref('Basket')}; ${ref('Klarna')} waits for ${ref('Cards')}`,
      `${ref('Klarna')} moves to Beta (was Alpha)`,
    ],
  },
  {
    // How the issues stand shows neither: one is open again, and one is done in order since.
    tuesday: '2027-03-16',
    happens: () => {
      for (const title of ['Checkout', 'Refunds']) later(() => sandbox.as('bob').close(numberOf(title)));
      for (const title of ['Checkout', 'Refunds']) later(() => sandbox.as('bob').reopen(numberOf(title)));
      for (const title of ['Cards', 'Refunds']) later(() => sandbox.as('ada').close(numberOf(title)));
      later(() => sandbox.as('ada').close(numberOf('Klarna')));
      later(() => sandbox.as('ada').reopen(numberOf('Klarna')));
    },
    tells: () => [
      `${ref('Checkout')} was closed too early, before ${ref('Mails')}, and opened again`,
      `${ref('Refunds')} was closed too early, before ${ref('Cards')}, and opened again`,
      `done: ${ref('Cards')}, ${ref('Refunds')}`,
    ],
  },
  { tuesday: '2027-03-23', happens: () => {}, tells: () => [] },
];

/** A minute after what was before. */
function later(happens: () => void): void {
  void clock.sleep(60_000);
  happens();
}

const day = (date: string, days: number) =>
  new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);

test('each change of a quarter is told once, in the next session and on the page, and nothing else is', async () => {
  merge({});
  await runAt('2027-01-01T09:00:00Z');
  // The first one has nothing to look back to.
  await runAt('2027-01-04T06:17:00Z');
  expect(bodyOf('Session: 2027-01-05')).not.toContain('### Since');
  let last = '2027-01-05';
  for (const { tuesday, happens, tells } of weeks) {
    await clock.sleep(Date.parse(`${day(tuesday, -4)}T14:00:00Z`) - clock.now());
    happens();
    await runTwiceAt(`${day(tuesday, -4)}T14:05:00Z`);
    const expected = [...tells()];
    const onPage = lines(bodyOf('Shop'), `What changed since ${ref(`Session: ${last}`)}`);
    expect(onPage).toHaveLength(expected.length);
    expect(onPage).toEqual(expect.arrayContaining(expected));
    // The working day before, at the time of the docs' schedule.
    const from = sandbox.requests.length;
    await runAt(`${day(tuesday, -1)}T06:17:00Z`);
    const asked = sandbox.requests.slice(from).map(({ body }) => /query (\w+)/.exec(body)?.[1] ?? '');
    const count = (...names: string[]) => asked.filter((one) => names.includes(one)).length;
    // Where the history of the plan has grown, the run reads what that did, too.
    expect(count('PlanCommits', 'Files', 'Turns') - count('Contents')).toBeLessThanOrEqual(2);
    const inSession = lines(bodyOf(`Session: ${tuesday}`), 'Since the last session');
    const isEarly = (line: string) => / was closed too early(?!.*opened again)/.test(line);
    const early = lines(bodyOf(`Session: ${tuesday}`), 'Out of order');
    expect([...early, ...inSession].sort()).toEqual([...onPage].sort());
    expect(early).toEqual(onPage.filter(isEarly));
    // On the day itself page and agenda say the same.
    await runAt(`${tuesday}T06:17:00Z`);
    expect(lines(bodyOf('Shop'), `What changed since ${ref(`Session: ${last}`)}`)).toEqual(onPage);
    // From the next day on it is what happens from then on, be it nothing.
    await runAt(`${day(tuesday, 1)}T06:17:00Z`);
    expect(bodyOf('Shop')).not.toContain('### What changed');
    last = tuesday;
  }
}, 60_000);
