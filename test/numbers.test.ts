/**
 * One set of numbers with GitHub: in a quarter on a clock that is moved, what our pages say of milestones, phases and the
 * program is what GitHub counts, whatever people do; and their edits of the page are still in its history at the end.
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { milestones } from '../src/report/milestones.ts';
import type { SyncReport } from '../src/report/report.ts';
import { terminal } from '../src/report/terminal.ts';
import { APP_TOKEN, type IssueView, type Sandbox, startSandbox } from '../src/sandbox/index.ts';
import { connect, still } from './github/hub.ts';
import { changed, type Json, synced, syncReport, told } from './sync/plans.ts';

const stages = ['Foundation', 'Catalogue', 'Checkout'] as const;
const item = (stage: string, n: number, more: Json = {}): Json => ({
  title: `${stage} ${n}`,
  estimate: '4d',
  ...(n > 1 ? { 'blocked-by': [`${stage.toLowerCase()}-${n - 1}`] } : {}),
  ...more,
});
const start: Json = {
  program: { id: 'store', title: 'New store', purpose: 'Sell.', objectives: ['One cart'] },
  owners: { web: { name: 'Web' }, data: { name: 'Data', placeholder: true } },
  milestones: Object.fromEntries(
    stages.map((stage, n) => [
      stage.toLowerCase(),
      { title: `${stage} there`, outcome: 'It is', due: `2027-0${n + 1}-22` },
    ]),
  ),
  phases: Object.fromEntries(
    stages.map((stage, n) => [
      stage.toLowerCase(),
      {
        title: stage,
        owner: n === 1 ? 'data' : 'web',
        milestone: stage.toLowerCase(),
        ...(n === 2 ? { gate: true } : {}),
        items: Object.fromEntries([1, 2, 3, 4].map((k) => [`${stage.toLowerCase()}-${k}`, item(stage, k)])),
      },
    ]),
  ),
  workstreams: { help: { title: 'Help pages', owner: 'web', milestone: 'checkout' } },
  cadence: {
    weekly: { title: 'Weekly', every: 'week', on: 'tuesday', from: '2026-12-01', owners: ['web'] },
    readiness: { title: 'Readiness', after: 'each phase', owner: 'web' },
    leadership: { title: 'Leadership', after: 'each milestone', owner: 'web' },
  },
};

const none = (text: string) => text;
const paint = { red: none, yellow: none, green: none, cyan: none, bold: none, dim: none };
const clock = still(Date.parse('2026-11-30T06:00:00Z'));
let sandbox: Sandbox;
let plan = start;

beforeAll(async () => {
  sandbox = await startSandbox({ now: () => new Date(clock.now()) });
  for (const login of ['ada', 'bob']) sandbox.addUser(login, 'write');
});
afterAll(() => sandbox.close());

const all = () => sandbox.view().issues;
const titled = (title: string): IssueView => all().find((one) => one.title === title) ?? expect.fail(title);
const isClosed = ({ state }: IssueView) => state === 'closed';
const once = async (): Promise<SyncReport> => {
  const now = new Date(clock.now()).toISOString();
  return syncReport(await synced(connect(sandbox, { clock }), plan, { now }));
};

/** What GitHub shows: of a milestone its own page, pull requests among it, of an issue the bar of its sub-issues. */
const onGitHub = {
  milestone: (title: string) => {
    const inside = all().filter((one) => one.milestone === title);
    return { closed: inside.filter(isClosed).length, total: inside.length };
  },
  under: ({ subIssues }: IssueView) => {
    const children = all().filter(({ number }) => subIssues.includes(`#${number}`));
    return { closed: children.filter(isClosed).length, total: children.length };
  },
};

/** `5 of 9`, and others behind it, as all of our pages say it. */
function said(text: string | undefined): { closed: number; total: number } {
  const [, closed, total, rest = ''] =
    /(\d+) of (\d+)((?:(?:<br>|, )and [^|<·]*)*)/.exec(text ?? '') ?? expect.fail(`no numbers in ${text}`);
  const beside = [...rest.matchAll(/and (\d+) (?:not in the plan|pull requests?)(?: \((\d+) closed\))?/g)];
  const sum = (group: 1 | 2) => beside.reduce((all, one) => all + Number(one[group] ?? 0), 0);
  return { closed: Number(closed) + sum(2), total: Number(total) + sum(1) };
}

function rowOf(text: string | null, title: string): string {
  return (text ?? '').split('\n').find((line) => line.startsWith('|') && line.includes(`[${title}]`)) ?? '';
}

function expectOneSetOfNumbers(report: SyncReport): void {
  const page = titled('New store');
  const shown = terminal(report, { paint, files: [] }).split('\n');
  for (const { title } of report.milestones) {
    const counted = onGitHub.milestone(title);
    const none = { closed: 0, total: 0 };
    const {
      closed,
      total,
      beside = none,
      pulls = none,
    } = report.milestones.find((one) => one.title === title) ?? expect.fail();
    expect({
      closed: closed + beside.closed + pulls.closed,
      total: total + beside.total + pulls.total,
    }).toEqual(counted);
    expect(said(rowOf(page.body, title))).toEqual(counted);
    expect(milestones(report)).toContain(`${closed} of ${total}`);
    expect(said(shown.find((line) => line.startsWith(title)))).toEqual(counted);
  }
  for (const [, number = '', text] of page.body?.matchAll(/^- #(\d+) — (.* closed)$/gm) ?? []) {
    const phase = all().find((one) => one.number === Number(number)) ?? expect.fail();
    expect(said(text)).toEqual(onGitHub.under(phase));
  }
  expect(said(/· (\d+ of \d+.*?) phases/.exec(page.body ?? '')?.[1])).toEqual(onGitHub.under(page));
  const session = all().findLast(({ title, state }) => title.startsWith('Weekly') && state === 'open');
  expect(session?.parent ?? null).toBeNull();
}

/** What somebody does on a day, by its number: ends of work, slips, drops, moves, and issues of their own. */
const days: Readonly<Record<number, () => void>> = {
  2: () => sandbox.as('ada').close(titled('Foundation 1').number),
  4: () => {
    sandbox
      .as('bob')
      .createIssue({ title: 'Mine', milestone: 'Foundation there', parent: titled('Foundation').number });
    sandbox
      .as('bob')
      .editIssue(titled('New store').number, { body: `${titled('New store').body}\n\nBob was here.` });
  },
  6: () => {
    plan = changed(plan, { phases: { catalogue: { items: { 'catalogue-4': null } } } });
  },
  7: () => {
    for (const head of ['one', 'two']) {
      const pull = sandbox.as('bob').openPullRequest({ title: head, head, base: 'main' });
      sandbox.as('bob').editIssue(pull, { milestone: 'Foundation there' });
    }
  },
  8: () => void sandbox.as('bob').mergePullRequest(titled('one').number),
  9: () => sandbox.as('ada').close(titled('Foundation 2').number),
  11: () => sandbox.as('bob').close(titled('Mine').number),
  13: () => {
    plan = changed(plan, {
      milestones: { checkout: { due: '2027-04-22' } },
      phases: { checkout: { items: null } },
    });
    const items = [1, 0, 2, 3, 4].map((n) => [`checkout-${n}`, item('Checkout', n)]);
    plan = changed(plan, { phases: { checkout: { items: Object.fromEntries(items) } } });
  },
  16: () => {
    sandbox.as('ada').close(titled('Foundation 3').number, 'not_planned');
    sandbox.as('ada').setParent(titled('Weekly: 2026-12-15').number, titled('New store').number);
  },
  20: () => {
    plan = changed(plan, { phases: { catalogue: { items: { 'catalogue-3': { milestone: 'checkout' } } } } });
  },
  25: () => {
    plan = changed(plan, {
      phases: { catalogue: { items: { 'catalogue-4': item('Catalogue', 4, { milestone: 'checkout' }) } } },
    });
  },
  30: () => sandbox.as('ada').close(titled('Foundation 4').number),
  31: () => sandbox.as('ada').close(titled('Readiness: Foundation').number),
  32: () => sandbox.as('ada').close(titled('Foundation').number),
  33: () => sandbox.as('ada').close(titled('Leadership: Foundation there').number),
  40: () => sandbox.as('ada').close(titled('Catalogue 1').number),
  44: () => {
    plan = changed(plan, { workstreams: null });
  },
  50: () => sandbox.as('ada').editIssue(titled('Catalogue 2').number, { milestone: null }),
  55: () => sandbox.as('ada').reopen(titled('Catalogue 1').number),
};

test('in a quarter, every number is the one that GitHub shows, and the history of the page has room for people', async () => {
  for (let number = 1; number <= 64; number++) {
    const weekend = (number - 1) % 5 === 4 ? 3 : 1;
    days[number]?.();
    const report = await once();
    expectOneSetOfNumbers(report);
    expect(report.outcomes.filter(({ result }) => result !== 'done')).toEqual([]);
    if (days[number]) {
      const from = sandbox.requests.length;
      expect(told(await once())).toEqual([]);
      expect(sandbox.counts(from)).toMatchObject({
        writes: 0,
        requests: expect.toSatisfy((count: number) => count <= 4),
      });
    }
    // Later on the same day another thing happens: it is told tomorrow.
    await clock.sleep(weekend * 24 * 60 * 60 * 1_000);
  }
  expect(sandbox.problems).toEqual([]);

  const { data } = await edits();
  const { totalCount, nodes } = data.repository.issue.userContentEdits;
  expect(totalCount).toBeLessThanOrEqual(100);
  expect(nodes.map(({ editor }) => editor.login)).toContain('bob');
  expect(titled('New store').body).toContain('Bob was here.');
});

test('what people added stands beside what the plan has, and dropped work stands in nothing', () => {
  expect(titled('Help pages')).toMatchObject({ state: 'closed', milestone: null, parent: null });
  expect(titled('Catalogue 4')).toMatchObject({ state: 'open', milestone: 'Checkout there' });
  expect(titled('Mine')).toMatchObject({
    milestone: 'Foundation there',
    parent: `#${titled('Foundation').number}`,
  });
  const beside = 'and 1 not in the plan (1 closed)<br>and 2 pull requests (1 closed)';
  expect(titled('New store').body).toContain(beside);
});

test('what was added later stands where the plan has it', () => {
  const order = titled('Checkout').subIssues.map(
    (one) => all().find(({ number }) => `#${number}` === one)?.title,
  );
  expect(order).toEqual([...[1, 0, 2, 3, 4].map((n) => `Checkout ${n}`), 'Readiness: Checkout']);
});

async function edits(): Promise<{
  data: {
    repository: {
      issue: { userContentEdits: { totalCount: number; nodes: { editor: { login: string } }[] } };
    };
  };
}> {
  const { number } = titled('New store');
  const query = `{ repository(owner: "octo-org", name: "roadmap") { issue(number: ${number}) {
    userContentEdits(first: 100) { totalCount nodes { editor { login } } } } } }`;
  const headers = { authorization: `bearer ${APP_TOKEN}`, 'content-type': 'application/json' };
  const answer = await fetch(sandbox.graphqlUrl, {
    method: 'POST',
    headers,
    body: JSON.stringify({ query }),
  });
  return answer.json() as never;
}
