import { expect, test } from 'vitest';
import { summary } from '../../src/report/summary.ts';
import { readPlan } from '../../src/workspace.ts';
import { home } from '../runner.ts';
import { changed, type Json } from '../sync/plans.ts';
import { expectMermaid } from './mermaid.ts';
import { late, reported, rocket } from './world.ts';

const drawn = async (...of: Parameters<typeof reported>) => expectMermaid(summary(await reported(...of)));

/** Phases of ten items, of which each waits for the one before and each phase for the phase before. */
function phases(count: number): Json {
  const chain = (p: number) =>
    Object.fromEntries(
      Array.from({ length: 10 }, (_, i) => [
        `w${p}-${i}`,
        { title: `Work ${p}-${i}`, ...(i === 0 ? {} : { 'blocked-by': [`w${p}-${i - 1}`] }) },
      ]),
    );
  return {
    program: { id: 'p', title: 'P' },
    owners: { core: { name: 'Core' } },
    milestones: { alpha: { title: 'Alpha', outcome: 'x' } },
    phases: Object.fromEntries(
      Array.from({ length: count }, (_, p) => [
        `p${p}`,
        {
          title: `Phase ${p}`,
          owner: 'core',
          milestone: 'alpha',
          ...(p === 0 ? {} : { 'blocked-by': [`p${p - 1}`] }),
          items: chain(p),
        },
      ]),
    ),
  };
}

test('of the roadmap is drawn what can be read: what drives the next milestone, and the gates', async () => {
  const report = await reported(readPlan('plan', home));
  const code = expectMermaid(summary(report));
  expect(summary(report)).toContain('### What drives the next milestone, and the gates\n');
  expect(code.match(/^ +n\d+[[{]/gm)?.length).toBeLessThanOrEqual(8);
  expect(code).toContain('{{"#35;26 Approve pilot or wider rollout"}}:::gate');
  // Between them lies work that is not drawn.
  expect(code).toContain('-.->');
  expect(summary(report)).toMatch(
    /\d+ other open issues are not drawn; a dotted line leads through some of them\./,
  );
});

test('what is done is not drawn, and what was done too early is', async () => {
  const code = await drawn(rocket, late);
  expect(code).toContain('"#35;4 Hull"]:::violation');
  expect(code).toContain('n1 ==> n2');
  const done = await drawn(rocket, { states: { Engine: 'completed', Hull: 'completed' } });
  expect(done).not.toContain('Engine');
  expect(done).toContain('["#35;2 Phase one"]:::ready');
});

test('where all is done nothing is drawn', async () => {
  const states = Object.fromEntries(
    ['Engine', 'Hull', 'Phase one', 'Site', 'Phase two', 'Press'].map((title) => [
      title,
      'completed' as const,
    ]),
  );
  expect(summary(await reported(rocket, { states }))).not.toContain('mermaid');
});

test('what neither blocks nor waits is counted and not drawn, and nothing is where nothing waits', async () => {
  const alone = { lone: { title: 'Lone', owner: 'core', milestone: 'beta' } };
  const text = summary(await reported(changed(rocket, { workstreams: alone })));
  expect(expectMermaid(text)).not.toContain('Lone');
  expect(text).toContain('Not drawn: 2 that neither block nor wait.');
  const flat = Array.from({ length: 20 }, (_, n) => [
    `w${n}`,
    { title: `W ${n}`, owner: 'core', milestone: 'beta' },
  ]);
  const without = { phases: null, workstreams: null };
  const plan = changed(changed(rocket, without), { workstreams: Object.fromEntries(flat) });
  expect(summary(await reported(plan))).not.toContain('mermaid');
});

test('a chain runs down the page, and many that wait for one stand below each other', async () => {
  const chain = await drawn(rocket);
  expect(chain).toContain('flowchart TB');
  const waiting = Array.from({ length: 10 }, (_, n) => [
    `w${n}`,
    { title: `Wait ${n}`, owner: 'core', milestone: 'beta', 'blocked-by': ['press'] },
  ]);
  const workstreams = {
    press: { title: 'Press', owner: 'core', milestone: 'beta' },
    ...Object.fromEntries(waiting),
  };
  const plan = changed(changed(rocket, { phases: null, workstreams: null }), { workstreams });
  expect(await drawn(plan)).toContain('flowchart LR');
});

test('of a large plan without dates its phases are drawn, with what is open and ready', async () => {
  const report = await reported(phases(6));
  const code = expectMermaid(summary(report));
  expect(summary(report)).toContain('### What is not done yet, by phase\n');
  expect(code).toContain('Phase 0#58; 10 open, 1 ready"]:::ready');
  expect(code).toContain('Phase 5#58; 10 open"]:::blocked');
  expect(code.match(/ --> /g)).toHaveLength(5);
});

test('what is out of order comes first, with what stands in its way', async () => {
  const report = await reported(phases(6), { states: { 'Work 2-5': 'completed' } });
  const code = expectMermaid(summary(report));
  expect(summary(report)).toContain('### What is out of order\n');
  expect(code).toContain('Work 2-5"]:::violation');
  expect(code).toContain('Work 2-4"]:::blocked');
  expect(code).toContain(' ==> ');
  expect(code).not.toContain('Work 3-');
});

test('a circle of links that people made stops no drawing', async () => {
  const code = await drawn(rocket, {
    edit: (hub) => {
      hub.titled('Engine').blockedBy.add(hub.number('Press'));
      hub.titled('Press').blockedBy.add(hub.number('Engine'));
    },
  });
  expect(code).toContain('-->');
});
