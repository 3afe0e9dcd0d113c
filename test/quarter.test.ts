/** A quarter in the life of a program: people, decisions, sessions, reviews and a gate, with a clock that is moved. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { outputs, type SyncReport } from '../src/report/report.ts';
import { summary } from '../src/report/summary.ts';
import { type IssueView, type Sandbox, startSandbox } from '../src/sandbox/index.ts';
import { connect, still } from './github/hub.ts';
import { changed, type Json, synced, syncReport, told } from './sync/plans.ts';

const access: Json = {
  program: { id: 'access', title: 'Access program', purpose: 'Who may enter.', objectives: ['One way in'] },
  owners: {
    identity: { name: 'Identity', placeholder: true },
    platform: { name: 'Platform', placeholder: true },
    product: { name: 'Product', members: ['octocat'] },
  },
  milestones: {
    named: { title: 'Named', outcome: 'Owners are named', due: '2026-12-18' },
    ready: { title: 'Ready', outcome: 'People can enter', due: '2027-02-26' },
  },
  phases: {
    foundation: {
      title: 'Foundation',
      owner: 'identity',
      milestone: 'named',
      items: {
        'name-identity': { title: 'Name the owner of identity', 'names-owner': 'identity' },
        sso: { title: 'Define sign-in', 'blocked-by': ['name-identity'] },
      },
    },
    rollout: {
      title: 'Rollout gate',
      owner: 'product',
      milestone: 'ready',
      gate: true,
      'blocked-by': ['foundation'],
      'done-when': ['The sponsor agrees', 'A way back was rehearsed'],
      items: { approve: { title: 'Approve the rollout', 'blocked-by': ['sso'] } },
    },
  },
  workstreams: {
    dashboards: { title: 'Dashboards', owner: 'platform', milestone: 'ready', 'blocked-by': ['sso'] },
  },
  cadence: {
    weekly: {
      title: 'Weekly session',
      every: 'week',
      on: 'tuesday',
      from: '2026-12-01',
      'time-zone': 'Europe/Berlin',
      owners: ['product', 'identity'],
      agenda: ['Who takes what is ready'],
    },
    log: { title: 'Decision log', after: 'each conversation', owner: 'product' },
    readiness: {
      title: 'Readiness review',
      after: 'each phase',
      owner: 'product',
      'done-when': ['Evidence seen'],
    },
    leadership: { title: 'Leadership review', after: 'each milestone', owner: 'product' },
  },
  risks: {
    apart: { title: 'It falls apart', text: 'One web.', 'keep-together': ['sso', 'approve', 'dashboards'] },
  },
};

const clock = still(Date.parse('2026-11-29T09:00:00Z'));
let sandbox: Sandbox;
let plan = access;

beforeAll(async () => {
  sandbox = await startSandbox({ now: () => new Date(clock.now()) });
  for (const login of ['ada', 'bob', 'octocat']) sandbox.addUser(login, 'write');
});
afterAll(() => sandbox.close());

const now = () => new Date(clock.now()).toISOString();
const once = async () => syncReport(await synced(connect(sandbox, { clock }), plan, { now: now() }));

/** A run at a time, and that another one right after it writes nothing. */
async function run(at: string): Promise<SyncReport> {
  await clock.sleep(Date.parse(at) - clock.now());
  const report = await once();
  const from = sandbox.requests.length;
  const second = await once();
  expect(told(second)).toEqual([]);
  expect(sandbox.counts(from).writes).toBe(0);
  expect(sandbox.problems).toEqual([]);
  // What it tells is how things stand after it, and so the second one tells the same.
  expect(outputs(second).gates).toBe(outputs(report).gates);
  return report;
}

/** What was said on an issue of decisions; that it can begin is said there too. */
function decided(title: string): string[] {
  return issue(title).comments.flatMap(({ body }) => (body.includes('comment "decision ') ? body : []));
}

function issue(title: string): IssueView {
  const found = all(title);
  expect(found).toHaveLength(1);
  return found[0] ?? expect.fail();
}

const all = (title: string) => sandbox.view().issues.filter((one) => one.title === title);
const close = (title: string) => sandbox.as('ada').close(issue(title).number);
const ready = (report: SyncReport) => [...report.status.ready];
const violations = (report: SyncReport) => outputs(report).violations;
const part = (text: string | null, heading: string) =>
  (text ?? '').split(`### ${heading}\n\n`)[1]?.split('\n\n')[0] ?? '';
const fold = (text: string | null, title: string) =>
  (text ?? '').split(`<summary>${title}</summary>\n\n`)[1]?.split('\n\n</details>')[0] ?? '';

test('before the first session is near the plan is made, and no session', async () => {
  const report = await run('2026-11-29T09:00:00Z');
  expect(sandbox.view().issues.map(({ title }) => title)).toEqual([
    'Access program',
    'Foundation',
    'Name the owner of identity',
    'Define sign-in',
    'Readiness review: Foundation',
    'Rollout gate',
    'Approve the rollout',
    'Readiness review: Rollout gate',
    'Dashboards',
    'Leadership review: Named',
    'Leadership review: Ready',
  ]);
  const page = issue('Access program');
  expect(page.subIssues).toEqual(['#2', '#6']);
  expect(fold(page.body, 'Phases and workstreams')).toBe('- #2 — 0 of 3 closed\n- #6 — 0 of 2 closed\n- #9');
  expect(fold(page.body, 'Working cadence')).toContain('- **Weekly session**: each Tuesday\n');
  expect(ready(report)).toEqual(['name-identity']);
  expect(issue('Readiness review: Foundation').blockedBy).toEqual(['#3', '#4']);
  expect(summary(report)).toContain('### Owners still to be named');
  expect(JSON.parse(outputs(report).gates ?? '')).toEqual({ rollout: 'held' });
});

test('on the working day before the session, where that day has begun there, its issue is made', async () => {
  // Berlin is an hour ahead of UTC in winter.
  await run('2026-11-29T22:59:00Z');
  expect(all('Weekly session: 2026-12-01')).toEqual([]);
  await run('2026-11-29T23:01:00Z');
  const session = issue('Weekly session: 2026-12-01');
  expect(session).toMatchObject({
    state: 'open',
    parent: null,
    labels: ['Identity', 'Product'],
    milestone: null,
  });
  expect(part(session.body, 'Agenda')).toBe('- Who takes what is ready');
  expect(part(session.body, 'Ready to start')).toBe('- #3 (Identity)');
  expect(part(session.body, 'What holds most up')).toBe('- #3 — Identity, 7 wait for it since 29 Nov');
  expect(part(session.body, 'Owners still to be named')).toBe('- Identity\n- Platform');
  expect(session.body).toContain('### Actions\n');
  expect(issue('Access program').body).toContain(`the last one is #${session.number}`);
});

test('who names an owner cannot be done while the plan calls that owner a placeholder', async () => {
  close('Name the owner of identity');
  const report = await run('2026-12-02T09:00:00Z');
  expect(violations(report)).toBe('1');
  expect(report.diagnostics.map(({ code, at }) => `${code} ${at.line}`)).toHaveLength(2);
  expect(new Set(report.diagnostics.map(({ at }) => at.line)).size).toBe(2);
  expect(summary(report)).toContain('**Identity** is named, and no placeholder any more');
  const [comment, ...others] = issue('Name the owner of identity').comments;
  expect(comment?.body).toContain('- Identity is still a placeholder in the plan');
  expect(others).toEqual([]);
  // What it blocked can begin all the same: it is closed.
  expect(ready(report)).toContain('sso');
  sandbox.as('ada').reopen(issue('Name the owner of identity').number);
});

test('an owner becomes official: its label is renamed in place, and members get what nobody has', async () => {
  sandbox.as('ada').editIssue(issue('Readiness review: Foundation').number, { assignees: ['ada'] });
  plan = changed(plan, {
    owners: {
      identity: {
        name: 'Identity team',
        placeholder: null,
        team: 'acme/identity',
        members: ['bob'],
        assign: true,
      },
    },
  });
  const report = await run('2026-12-03T09:00:00Z');
  expect(violations(report)).toBe('0');
  expect(sandbox.view().labels.map(({ name }) => name)).toEqual(['Identity team', 'Platform', 'Product']);
  expect(issue('Define sign-in')).toMatchObject({ labels: ['Identity team'], assignees: ['bob'] });
  expect(issue('Define sign-in').body).toContain('**Owner:** Identity team (acme/identity, bob)');
  // A phase is done by those who do its items.
  expect(issue('Foundation').assignees).toEqual([]);
  expect(summary(report)).toContain(
    '### Can be closed\n\n- [#3](https://github.com/octo-org/roadmap/issues/3) Name the owner of identity: Identity team is official now',
  );
});

test('whom people send away is never assigned again, and whom they assign stays alone', async () => {
  sandbox.as('ada').editIssue(issue('Define sign-in').number, { assignees: [] });
  await run('2026-12-03T10:00:00Z');
  expect(issue('Define sign-in').assignees).toEqual([]);
  sandbox.as('ada').editIssue(issue('Name the owner of identity').number, { assignees: ['ada'] });
  plan = changed(plan, { owners: { identity: { members: ['bob', 'octocat'] } } });
  await run('2026-12-03T11:00:00Z');
  expect(issue('Name the owner of identity').assignees).toEqual(['ada']);
  expect(issue('Define sign-in').assignees).toEqual([]);
});

test('the item that named an owner is closed, and the page of the program shows it', async () => {
  close('Name the owner of identity');
  const report = await run('2026-12-04T09:00:00Z');
  expect(violations(report)).toBe('0');
  expect(issue('Name the owner of identity').comments).toHaveLength(1);
  expect(issue('Name the owner of identity').comments[0]?.body).toContain('That is settled');
  expect(fold(issue('Access program').body, 'Phases and workstreams')).toContain('- #2 — 1 of 3 closed');
});

test('the next session takes over what was left open, and the last one closes with a link', async () => {
  const last = issue('Weekly session: 2026-12-01');
  sandbox.as('bob').editIssue(last.number, {
    body: `${last.body}- [ ] @ada: ask the vendor, fixes #3\r\n- [x] bob: read the contract\r\n- [ ] \r\n`,
  });
  await run('2026-12-08T06:00:00Z');
  const session = issue('Weekly session: 2026-12-08');
  expect(part(session.body, 'Actions carried over')).toBe(
    `- [ ] @\u200Bada: ask the vendor, f\u200Bixes #3 (from #${last.number})`,
  );
  expect(session.body).toContain('### Since the last session\n\n**Named**\n\n- done: #3\n');
  expect(session.body).toContain(`The last one: #${last.number}`);
  expect(issue('Weekly session: 2026-12-01')).toMatchObject({
    state: 'closed',
    stateReason: 'completed',
    parent: null,
  });
  expect(issue('Weekly session: 2026-12-01').comments.map(({ body }) => body.split('\n')[0])).toEqual([
    `The next session is #${session.number}. What was left open goes on there: 1 action.`,
  ]);
  expect(issue('Access program').subIssues).toEqual(['#2', '#6']);
  expect(session.parent).toBeNull();
});

test('a decision is said once on what it affects, with what follows, when it is accepted and when it is superseded', async () => {
  const first = {
    id: 1,
    title: 'Freeze the export',
    date: '2026-12-09',
    status: 'proposed',
    with: ['@vendor'],
    affects: ['sso'],
  };
  plan = changed(plan, { decisions: { first } });
  await run('2026-12-09T09:00:00Z');
  expect(part(issue('Define sign-in').body, 'Decisions')).toMatch(
    /^- \[Decision 1\]\(<.*first\.md>\): Freeze the export \(proposed\)$/,
  );
  expect(decided('Define sign-in')).toEqual([]);

  plan = changed(plan, { decisions: { first: { status: 'accepted' } } });
  await run('2026-12-10T09:00:00Z');
  const [said = '', ...others] = decided('Define sign-in');
  expect(others).toEqual([]);
  expect(said).toContain('is accepted** (2026-12-09, after talking to @\u200Bvendor)');
  expect(said).toContain('- #7');
  expect(said).toContain(
    '**Owners:** Identity team, Product, Platform · **Milestones at stake:** Named, Ready',
  );
  expect(said).toContain(
    'It may change what these assume (It falls apart):\n\n- #7 · Product\n- #9 · Platform',
  );

  const second = {
    id: 2,
    title: 'Thaw it',
    date: '2026-12-11',
    status: 'accepted',
    affects: ['dashboards'],
    supersedes: 1,
  };
  plan = changed(plan, { decisions: { first: { status: 'superseded' }, second } });
  await run('2026-12-11T09:00:00Z');
  const comments = decided('Define sign-in');
  expect(comments).toHaveLength(2);
  expect(comments[1]).toContain('no longer holds**: it is superseded by [Decision 2]');
  expect(decided('Dashboards')).toHaveLength(1);
});

test('a week in which nothing ran has no session, and is not made up for', async () => {
  const report = await run('2026-12-23T09:00:00Z');
  expect(all('Weekly session: 2026-12-15')).toEqual([]);
  const session = issue('Weekly session: 2026-12-22');
  expect(part(session.body, 'Overdue')).toContain('- #4 was due 2026-12-18');
  expect(part(session.body, 'What holds most up')).toBe('- #4 — Identity team, 6 wait for it since 3 Dec');
  expect(part(session.body, 'New decisions')).toContain('Decision 2');
  expect(issue('Weekly session: 2026-12-08').state).toBe('closed');
  expect(report.outcomes.every(({ result }) => result === 'done')).toBe(true);
});

test('two runs that meet leave one session, in the last week of the year too', async () => {
  await clock.sleep(Date.parse('2026-12-29T09:00:00Z') - clock.now());
  let held = 0;
  sandbox.fault = () => ({ kind: 'delay', ms: 20 + (held++ % 3) * 5 });
  await Promise.all([once(), once()]);
  sandbox.fault = undefined;
  await once();
  const sessions = all('Weekly session: 2026-12-29');
  expect(sessions.filter(({ state }) => state === 'open')).toHaveLength(1);
  expect(sessions.find(({ state }) => state === 'open')?.number).toBe(
    Math.min(...sessions.map(({ number }) => number)),
  );
  await run('2026-12-29T10:00:00Z');
  expect(issue('Weekly session: 2026-12-22').state).toBe('closed');
  await run('2027-01-05T09:00:00Z');
  expect(issue('Weekly session: 2027-01-05').state).toBe('open');
  expect(
    sandbox.view().issues.filter(({ title, state }) => /^Weekly/.test(title) && state === 'open'),
  ).toHaveLength(1);
});

test('a phase ends with its review, and only then does what waits for the phase begin', async () => {
  close('Define sign-in');
  expect(ready(await run('2027-01-07T09:00:00Z'))).toEqual(['dashboards', 'readiness-foundation'].reverse());
  close('Readiness review: Foundation');
  expect(ready(await run('2027-01-08T09:00:00Z'))).toEqual(['foundation', 'dashboards']);
  close('Foundation');
  expect(ready(await run('2027-01-11T09:00:00Z'))).toEqual(['approve', 'dashboards', 'leadership-named']);
});

test('an item that is added to a phase becomes a blocker of its review', async () => {
  plan = changed(plan, {
    phases: { rollout: { items: { train: { title: 'Train people', 'blocked-by': ['sso'] } } } },
  });
  await run('2027-01-12T09:00:00Z');
  expect(issue('Readiness review: Rollout gate').blockedBy).toContain(`#${issue('Train people').number}`);
  close('Leadership review: Named');
  const report = await run('2027-01-13T09:00:00Z');
  expect(report.milestones[0]).toMatchObject({ title: 'Named', closed: 5, total: 5 });
});

test('a gate stays held while its checklist has something to tick, and opens with all of it', async () => {
  for (const title of ['Approve the rollout', 'Train people', 'Dashboards', 'Readiness review: Rollout gate'])
    close(title);
  const before = await run('2027-02-01T09:00:00Z');
  expect(summary(before)).toContain(
    '**held** — nothing blocks it; 2 conditions of 2 to tick before its issue is closed',
  );
  const gate = issue('Rollout gate').number;
  const tick = (text: string) =>
    sandbox
      .as('bob')
      .editIssue(gate, { body: issue('Rollout gate').body?.replace(`[ ] ${text}`, `[x] ${text}`) ?? '' });

  tick('The sponsor agrees');
  close('Rollout gate');
  const early = await run('2027-02-02T09:00:00Z');
  expect(violations(early)).toBe('1');
  expect(early.diagnostics.map(({ code }) => code)).toContain('closed-unticked');
  expect(JSON.parse(outputs(early).gates ?? '')).toEqual({ rollout: 'held' });
  expect(issue('Rollout gate').comments.map(({ body }) => body)).toEqual([
    expect.stringContaining('- not ticked here: A way back was rehearsed'),
  ]);

  tick('A way back was rehearsed');
  const report = await run('2027-02-03T09:00:00Z');
  expect(violations(report)).toBe('0');
  expect(JSON.parse(outputs(report).gates ?? '')).toEqual({ rollout: 'open' });
  expect(summary(report)).toContain(
    '**open** — opened by ada on 2027-02-01, with 2 of 2 conditions ticked: The sponsor agrees; A way back was rehearsed',
  );
});

test('the last review closes the last milestone', async () => {
  expect(ready(await run('2027-02-04T09:00:00Z'))).toEqual(['leadership-ready']);
  close('Leadership review: Ready');
  const report = await run('2027-02-05T09:00:00Z');
  expect([ready(report), [...report.status.blocked]]).toEqual([[], []]);
  const page = issue('Access program').body;
  expect(page).toContain('## ✅ Done: all 11 are closed');
  expect(page).toMatch(/\| ✅ \[Named\]\(.*?\) \| 5 of 5 \|/);
  expect(page).toMatch(/\| ✅ \[Ready\]\(.*?\) \| 6 of 6 \|/);
});
