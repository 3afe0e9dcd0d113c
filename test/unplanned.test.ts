/** What people put beside the plan is told, with the YAML that takes it in; what has a title of the plan is pointed out. */
import { expect, test } from 'vitest';
import { json } from '../src/report/json.ts';
import { summary } from '../src/report/summary.ts';
import type { Sandbox } from '../src/sandbox/index.ts';
import { connect, here } from './github/hub.ts';
import { changed, type Json, rocket, run, sync, synced, syncReport } from './sync/plans.ts';

const apply = (sandbox: Sandbox, plan: Json, day = '2026-11-24') =>
  sync(connect(sandbox), plan, { now: `${day}T12:00:00Z` });
const numberOf = (sandbox: Sandbox, title: string) =>
  sandbox.view().issues.find((issue) => issue.title === title)?.number ?? 0;
const reported = async (sandbox: Sandbox, plan: Json) => syncReport(await run(connect(sandbox), plan));

test('issues in the plan’s milestones and under its phases are told, with YAML that is a plan', async () => {
  const sandbox = await here();
  await apply(sandbox, rocket);
  const octocat = sandbox.as('octocat');
  const one = numberOf(sandbox, 'Phase one');
  const fuel = octocat.createIssue({ title: 'Fuel: which?', milestone: 'Alpha', labels: ['Web Team'] });
  const under = octocat.createIssue({ title: 'Paint it "blue"', parent: one });
  octocat.close(octocat.createIssue({ title: 'Done', milestone: 'Alpha' }));
  octocat.createIssue({ title: 'Elsewhere' });
  // For itself it is not worth a write: the page has it on the next day that it is written.
  expect(await apply(sandbox, rocket)).toEqual([]);
  await apply(sandbox, rocket, '2026-11-25');
  expect(await apply(sandbox, rocket, '2026-11-25')).toEqual([]);
  const report = await reported(sandbox, rocket);
  expect(report.unplanned.issues).toEqual([
    expect.objectContaining({ number: fuel, milestone: 'alpha', owner: 'web' }),
    expect.objectContaining({ number: under, phase: 'one' }),
  ]);
  const text = summary(report);
  expect(text).toContain('### Not in the plan');
  const yaml = [...text.matchAll(/```yaml\n([\s\S]*?)\n```/g)].map(([, body]) => body);
  expect(yaml).toEqual([
    `workstreams:\n  fuel-which:\n    title: "Fuel: which?"\n    owner: web\n    milestone: alpha\n    adopt: ${fuel}`,
    `phases:\n  one:\n    items:\n      paint-it-blue:\n        title: "Paint it \\"blue\\""\n        adopt: ${under}`,
  ]);
  expect(json(report)).toMatchObject({ unplanned: { issues: [{ number: fuel }, { number: under }] } });
  expect(sandbox.issue(numberOf(sandbox, 'Rocket')).body).toContain(
    `### Not in the plan\n\n- Alpha: #${fuel}\n- Phase one: #${under}`,
  );
  const adopting = changed(rocket, {
    phases: { one: { items: { paint: { title: 'Paint it', adopt: under } } } },
    workstreams: { fuel: { title: 'Fuel', owner: 'web', milestone: 'alpha', adopt: fuel } },
  });
  await apply(sandbox, adopting, '2026-11-26');
  expect((await reported(sandbox, adopting)).unplanned.issues).toEqual([]);
  expect(sandbox.issue(numberOf(sandbox, 'Rocket')).body).not.toContain('Not in the plan');
});

test('a milestone that holds thousands of others costs five requests more at most, and says how many', async () => {
  const sandbox = await here();
  await apply(sandbox, rocket);
  const before = sandbox.requests.length;
  await reported(sandbox, rocket);
  const usual = sandbox.requests.length - before;
  const octocat = sandbox.as('octocat');
  for (let index = 0; index < 1_200; index++)
    octocat.createIssue({ title: `Old ${index}`, milestone: 'Alpha' });
  const start = sandbox.requests.length;
  const report = await reported(sandbox, rocket);
  expect(sandbox.requests.length - start).toBeLessThanOrEqual(usual + 5);
  expect(report.unplanned.unread.get('alpha')).toBe(1_200);
  expect(summary(report)).toContain('1,200 issues, open or closed, that nobody read');
});

test('an open issue of the same title is pointed out before one is made, at its line', async () => {
  const sandbox = await here();
  const octocat = sandbox.as('octocat');
  octocat.createIssue({ title: 'engine ' });
  octocat.close(octocat.createIssue({ title: 'Hull' }));
  const hint = { code: 'same-title', severity: 'warning' };
  const told = (await run(connect(sandbox), rocket)).diagnostics;
  expect(told).toEqual([
    expect.objectContaining({
      ...hint,
      message: 'item "engine" gets an issue of its own, and #1 has this title',
      help: 'adopt: 1? Then #1 becomes its issue',
      at: expect.objectContaining({ file: 'plan/plan.yml' }),
    }),
  ]);
  expect((await synced(connect(sandbox), rocket)).diagnostics).toEqual(told);
  expect((await run(connect(sandbox), rocket)).diagnostics).toEqual([]);
});

test('far down in a large repository one search finds it, however hostile the title', async () => {
  const sandbox = await here();
  await apply(sandbox, rocket);
  const octocat = sandbox.as('octocat');
  const title = 'Launch "pad" is:pr repo:evil/x \\';
  const old = octocat.createIssue({ title });
  for (let index = 0; index < 150; index++) octocat.createIssue({ title: `Other ${index}` });
  await apply(
    sandbox,
    changed(rocket, { workstreams: { late: { title: 'Late', owner: 'core', milestone: 'beta' } } }),
  );
  const plan = changed(rocket, {
    workstreams: {
      late: { title: 'Late', owner: 'core', milestone: 'beta' },
      pad: { title, owner: 'core', milestone: 'beta' },
    },
  });
  const start = sandbox.requests.length;
  const { diagnostics } = await run(connect(sandbox), plan);
  expect(diagnostics.map(({ help }) => help)).toEqual([`adopt: ${old}? Then #${old} becomes its issue`]);
  const searches = sandbox.requests.slice(start).filter(({ body }) => String(body).includes('Namesakes'));
  expect(searches).toHaveLength(1);
});
