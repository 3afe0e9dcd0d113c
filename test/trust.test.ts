/** What strangers, other repositories, other plans and lagging lists must not bring about. */
import { expect, test } from 'vitest';
import type { Sandbox } from '../src/sandbox/index.ts';
import { connect, here } from './github/hub.ts';
import { changed, type Json, outcomesOf, rocket, sync, synced } from './sync/plans.ts';

const apply = (sandbox: Sandbox, plan: Json) => sync(connect(sandbox), plan);
const bodies = (sandbox: Sandbox) => sandbox.view().issues.map(({ body }) => body ?? '');
const without = changed(rocket, { workstreams: null });

test("a stranger's issue with our mark is not taken for work of the plan, nor for work that left it", async () => {
  const sandbox = await here();
  sandbox.addUser('mallory', 'read');
  await apply(sandbox, without);
  const forged = sandbox
    .as('mallory')
    .createIssue({ title: 'Hello', body: '<!-- plan-sync:begin rocket/press -->' });
  const other = sandbox
    .as('mallory')
    .createIssue({ title: 'Hi', body: '<!-- plan-sync:begin rocket/gone -->' });
  await apply(sandbox, rocket);
  expect(sandbox.issue(forged)).toMatchObject({ title: 'Hello', labels: [], milestone: null });
  expect(sandbox.issue(other)).toMatchObject({ title: 'Hi', state: 'open', comments: [] });
  expect(bodies(sandbox).filter((body) => body.includes('rocket/press -->'))).toHaveLength(2);
  expect(await apply(sandbox, rocket)).toEqual([]);
});

test('an issue that was transferred is no longer ours, and the items get a phase in their repository', async () => {
  const sandbox = await here({ repositories: [{ name: 'octo-org/roadmap' }, { name: 'octo-org/other' }] });
  await apply(sandbox, rocket);
  const phase = sandbox.view().issues.find(({ title }) => title === 'Phase one')?.number ?? 0;
  sandbox.as('octocat').transferIssue(phase, 'octo-org/other');
  await apply(sandbox, rocket);
  expect(await apply(sandbox, rocket)).toEqual([]);
  const made = sandbox.view().issues.find(({ title }) => title === 'Phase one');
  expect(made?.number).toBeGreaterThan(phase);
  expect(sandbox.view().issues.find(({ title }) => title === 'Engine')?.parent).toBe(`#${made?.number}`);
});

test('two plans that share an owner and a milestone each find their own among a hundred others', async () => {
  const sandbox = await here();
  const shared = (id: string): Json => ({
    program: { id, title: id },
    owners: { team: { name: 'Team' } },
    milestones: { first: { title: 'First', outcome: 'Done' } },
    workstreams: { one: { title: `One of ${id}`, owner: 'team', milestone: 'first' } },
  });
  await apply(sandbox, shared('alpha'));
  await apply(sandbox, shared('beta'));
  for (let count = 0; count < 101; count++) sandbox.as('ada').createIssue({ title: 'Other' });
  expect(await apply(sandbox, shared('alpha'))).toEqual([]);
  expect(await apply(sandbox, shared('beta'))).toEqual([]);
});

test('lists that lag behind make no second issue', async () => {
  const sandbox = await here({ lag: { lists: 60_000, labels: 180_000 } });
  await apply(sandbox, rocket);
  const count = sandbox.view().issues.length;
  await apply(sandbox, rocket);
  expect(sandbox.view().issues.length).toBe(count);
});

test('what GitHub would not take away stays known as ours, so that a later run takes it away', async () => {
  const sandbox = await here();
  const press = () => sandbox.view().issues.find(({ title }) => title === 'Press')?.body ?? '';
  await apply(sandbox, changed(rocket, { workstreams: { press: { labels: ['loud'] } } }));
  // Somebody deletes the label while it is on its way to be taken off: GitHub knows it no more, and refuses.
  sandbox.fault = ({ operations }) => {
    const labels = sandbox.view().labels.map(({ name }) => name);
    if (operations.includes('removeLabelsFromLabelable') && labels.includes('loud')) {
      sandbox.as('ada').deleteLabel('loud');
    }
    return undefined;
  };
  expect((await apply(sandbox, rocket)).filter((line) => line.includes('failed'))).toHaveLength(1);
  expect(press()).toContain('"loud"');
  await apply(sandbox, rocket);
  expect(press()).not.toContain('"loud"');
  expect(await apply(sandbox, rocket)).toEqual([]);
});

test('a copy of the block in another issue is told, and left alone', async () => {
  const sandbox = await here();
  await apply(sandbox, rocket);
  const first = sandbox.view().issues.find(({ title }) => title === 'Press');
  const copy = sandbox.as('ada').createIssue({
    title: 'Copy',
    body: first?.body ?? '',
    labels: first?.labels ?? [],
    milestone: first?.milestone ?? '',
  });
  const report = await synced(connect(sandbox), rocket);
  expect(outcomesOf(report)).toEqual([]);
  expect('notes' in report && report.notes).toEqual([
    expect.stringContaining(`#${copy} carries the mark of #${first?.number}`),
  ]);
});

test('a dependency that is waived frees what waited, in the run that takes the link away', async () => {
  const sandbox = await here();
  await apply(sandbox, rocket);
  const item = (rocket.phases as Json).one as Json;
  expect(item).toBeDefined();
  const waived = changed(rocket, {
    phases: { one: { items: { hull: { 'blocked-by': [{ on: 'engine', waived: 'flown before' }] } } } },
  });
  const report = await synced(connect(sandbox), waived);
  expect('status' in report && report.status.ready).toContain('hull');
});

test('what people wrote about a milestone stays below what the plan says of it', async () => {
  const sandbox = await here();
  sandbox.as('ada').createMilestone({ title: 'Alpha', description: 'Our own notes.' });
  await apply(sandbox, rocket);
  const description = () => sandbox.view().milestones.find(({ title }) => title === 'Alpha')?.description;
  expect(description()).toMatch(
    /^It flies\n\n<!-- plan-sync:milestone rocket\/alpha[^>]*-->\n\nOur own notes\.$/,
  );
  expect(await apply(sandbox, rocket)).toEqual([]);
  await apply(sandbox, changed(rocket, { milestones: { alpha: { outcome: 'It flies high' } } }));
  expect(description()).toMatch(/^It flies high\n[\s\S]*Our own notes\.$/);
});

test('an issue that lost milestone, label and parent is found below five hundred newer ones, and put right', async () => {
  const sandbox = await here();
  await apply(sandbox, rocket);
  const press = sandbox.view().issues.find(({ title }) => title === 'Press');
  const [number, labels] = [press?.number ?? 0, press?.labels ?? []];
  sandbox.as('ada').removeLabels(number, ...labels);
  sandbox.as('ada').editIssue(number, { milestone: null });
  for (let count = 0; count < 500; count++) sandbox.as('ada').createIssue({ title: 'Other' });
  expect((await apply(sandbox, rocket)).filter((line) => line.startsWith('create'))).toEqual([]);
  expect(sandbox.issue(number)).toMatchObject({ labels, milestone: 'Beta' });
});

test('a text that no longer fits beside what people wrote is told, and nothing is sent for it', async () => {
  const sandbox = await here();
  await apply(sandbox, rocket);
  const press = sandbox.view().issues.find(({ title }) => title === 'Press');
  sandbox.as('ada').editIssue(press?.number ?? 0, { body: `${press?.body}\n\n${'x'.repeat(64_500)}` });
  const from = sandbox.requests.length;
  const lines = await apply(
    sandbox,
    changed(rocket, { workstreams: { press: { details: 'y'.repeat(2_000) } } }),
  );
  expect(lines).toEqual([expect.stringContaining('GitHub allows 65536: shorten one of them')]);
  expect(sandbox.counts(from).writes).toBe(0);
});

test('a closing that is cut off is not announced, and the next run closes', async () => {
  const sandbox = await here();
  await apply(sandbox, rocket);
  const number = sandbox.view().issues.find(({ title }) => title === 'Press')?.number ?? 0;
  sandbox.fault = ({ operations }) =>
    operations.includes('closeIssue') ? { kind: 'partial', from: 0 } : undefined;
  expect((await apply(sandbox, without)).at(-2)).toContain('failed');
  expect(sandbox.issue(number)).toMatchObject({ state: 'open', comments: [] });
  sandbox.fault = () => undefined;
  await apply(sandbox, without);
  expect(sandbox.issue(number)).toMatchObject({ state: 'closed', stateReason: 'not_planned' });
  expect(sandbox.issue(number).comments).toHaveLength(1);
  expect(await apply(sandbox, without)).toEqual([]);
});
