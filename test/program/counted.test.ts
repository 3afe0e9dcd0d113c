/** What GitHub counts under the program and in its milestones is what the plan has there, also in a repository of before. */
import { expect, test } from 'vitest';
import { ADMIN_TOKEN, type IssueView, type Sandbox } from '../../src/sandbox/index.ts';
import { connect, here } from '../github/hub.ts';
import { changed, type Json, rocket, sync } from '../sync/plans.ts';

const weekly = { title: 'Session', every: 'week', on: 'tuesday', from: '2026-11-24', owners: ['core'] };
const plan = changed(rocket, { cadence: { weekly } });
const without = changed(plan, {
  phases: { one: { items: { hull: null } }, two: { items: { site: { 'blocked-by': null } } } },
});
const [first, second] = ['2026-11-24T12:00:00Z', '2026-12-01T12:00:00Z'];

const titled = (sandbox: Sandbox, title: string): IssueView =>
  sandbox.view().issues.find((one) => one.title === title) ?? expect.fail(title);

/** A run, and that the next one writes nothing. */
async function apply(sandbox: Sandbox, plan: Json, now = first, token?: string): Promise<string[]> {
  const hub = () => connect(sandbox, token === undefined ? {} : { token });
  const lines = await sync(hub(), plan, { now });
  const from = sandbox.requests.length;
  expect(await sync(hub(), plan, { now })).toEqual([]);
  expect(sandbox.counts(from).writes).toBe(0);
  expect(sandbox.problems).toEqual([]);
  return lines;
}

test('work that left the plan stands in no milestone and under no phase, and gets both again when it returns', async () => {
  const sandbox = await here();
  await apply(sandbox, plan);
  await apply(sandbox, without);
  expect(titled(sandbox, 'Hull')).toMatchObject({
    stateReason: 'not_planned',
    milestone: null,
    parent: null,
  });
  // Whoever runs it: the page of the program names its number.
  await apply(sandbox, plan, first, ADMIN_TOKEN);
  expect(titled(sandbox, 'Hull')).toMatchObject({ state: 'open', milestone: 'Alpha', parent: '#2' });
  expect(sandbox.view().issues.filter(({ title }) => title === 'Hull')).toHaveLength(1);
});

test('what earlier versions left there is given back by the next run', async () => {
  const sandbox = await here();
  await apply(sandbox, plan);
  await apply(sandbox, without);
  const ada = sandbox.as('ada');
  const [hull, session] = [titled(sandbox, 'Hull').number, titled(sandbox, 'Session: 2026-11-24').number];
  ada.editIssue(hull, { milestone: 'Alpha' });
  ada.setParent(hull, 2);
  ada.setParent(session, 1);
  expect(await apply(sandbox, without)).toEqual([
    `update hull (#${hull}); milestone "Alpha" removed; parent "#2" removed`,
    `update weekly/2026-11-24 (#${session}); parent "#1" removed`,
  ]);
  // Who goes on with it outside of the plan may count it where they like.
  ada.reopen(hull);
  ada.editIssue(hull, { milestone: 'Alpha' });
  await apply(sandbox, without, second);
  expect(titled(sandbox, 'Hull').milestone).toBe('Alpha');
  expect(titled(sandbox, 'Rocket').body).toContain('and 1 not in the plan');
});

test('a session is known by its number, whoever made it and whatever stands in it; a stranger’s is not', async () => {
  const sandbox = await here();
  await apply(sandbox, plan);
  const session = titled(sandbox, 'Session: 2026-11-24');
  sandbox.addUser('eve', 'read');
  const forged = (session.body ?? '').replaceAll('2026-11-24', '2026-12-01');
  const stranger = sandbox.as('eve').createIssue({ title: 'Session: 2026-12-01', body: forged });
  sandbox.as('ada').editIssue(session.number, { body: '- [ ] ada: ask' });
  await apply(sandbox, plan, second, ADMIN_TOKEN);
  expect(sandbox.issue(session.number)).toMatchObject({ state: 'closed', parent: null });
  expect(sandbox.issue(stranger)).toMatchObject({ state: 'open', body: forged, comments: [] });
  const next = sandbox.view().issues.findLast(({ title }) => title === 'Session: 2026-12-01');
  expect(next?.number).not.toBe(stranger);
  expect(next?.body).toContain('- [ ] ada: ask');
});

test('whoever may not read pull requests is told of none in milestones, and of all else', async () => {
  const sandbox = await here({ repositories: [{ name: 'octo-org/roadmap', private: true }] });
  sandbox.addUser('eve', 'write');
  const permissions = { issues: 'write', contents: 'read' } as const;
  sandbox.addToken('token', { login: 'eve', kind: 'app', permissions, repositories: ['octo-org/roadmap'] });
  await apply(sandbox, plan);
  const pull = sandbox.as('ada').openPullRequest({ title: 'Work', head: 'work', base: 'main' });
  sandbox.as('ada').editIssue(pull, { milestone: 'Alpha' });
  const row = async (now: string, token?: string) => {
    await apply(sandbox, plan, now, token);
    return /^\| .*\[Alpha\].*$/m.exec(titled(sandbox, 'Rocket').body ?? '')?.[0];
  };
  expect(await row('2026-11-25T12:00:00Z', 'token')).not.toContain('pull request');
  expect(await row('2026-11-26T12:00:00Z')).toContain('<br>and 1 pull request |');
});

test('a session costs no request, and is found among many newer issues with one', async () => {
  const sandbox = await here();
  await apply(sandbox, plan);
  const requests = async () => {
    const from = sandbox.requests.length;
    expect(await sync(connect(sandbox), plan, { now: first })).toEqual([]);
    return sandbox.counts(from).requests;
  };
  expect(await requests()).toBe(3);
  for (let count = 0; count < 40; count++) sandbox.as('ada').createIssue({ title: `Bug ${count}` });
  expect(await requests()).toBe(4);
});

test('an issue that is added stands where the plan has it, also where the run ends before; then people order them', async () => {
  const sandbox = await here();
  await apply(sandbox, plan);
  const items = { pump: { title: 'Pump' }, ...itemsOf(plan) };
  const more = changed(changed(plan, { phases: { one: { items: null } } }), { phases: { one: { items } } });
  const children = () =>
    titled(sandbox, 'Phase one').subIssues.map(
      (one) => sandbox.view().issues.find(({ number }) => `#${number}` === one)?.title,
    );
  sandbox.fault = ({ operations }) =>
    operations.includes('reprioritizeSubIssue') ? { kind: 'status', status: 502, commit: false } : undefined;
  await sync(connect(sandbox), more, { now: first });
  expect(children()).toEqual(['Engine', 'Hull', 'Pump']);
  sandbox.fault = undefined;
  await apply(sandbox, more);
  expect(children()).toEqual(['Pump', 'Engine', 'Hull']);
  expect(titled(sandbox, 'Pump').body).not.toContain('unplaced');
});

test('the page is pinned once: unpinned it stays, and where there is no room nobody hears of it', async () => {
  const sandbox = await here();
  await apply(sandbox, plan);
  expect(titled(sandbox, 'Rocket').pinned).toBe(true);
  sandbox.as('ada').pin(1, false);
  await apply(sandbox, changed(plan, { program: { title: 'Rockets' } }));
  expect(sandbox.issue(1).pinned).toBe(false);

  const full = await here();
  for (const title of ['One', 'Two', 'Three']) full.as('ada').pin(full.as('ada').createIssue({ title }));
  expect((await apply(full, plan)).filter((line) => /fail|pin/.test(line))).toEqual([]);
  await apply(full, changed(plan, { program: { title: 'Rockets' } }));
  const asked = full.requests.filter(({ operations }) => operations.includes('pinIssue'));
  expect(asked).toHaveLength(1);
});

function itemsOf(plan: Json): Json {
  const { phases } = plan as { phases: { one: { items: Json } } };
  return phases.one.items;
}
