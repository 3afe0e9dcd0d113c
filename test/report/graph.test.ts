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

test('all of the roadmap is drawn, its phases as frames and its gates apart', async () => {
  const code = await drawn(readPlan('plan', home));
  expect(code.match(/^ +n\d+[[{]/gm)).toHaveLength(22);
  expect(code.match(/^ {2}subgraph/gm)).toHaveLength(4);
  expect(code).toContain('{{"#35;26 Approve pilot or wider rollout"}}:::gate');
  expect(code).toContain('style g3 fill:none,stroke:#8250df,stroke-width:2px');
});

test('what is done is not drawn, and what was done too early is', async () => {
  const code = await drawn(rocket, late);
  expect(code).toContain('"#35;4 Hull"]:::violation');
  expect(code).toContain('n0 ==> n1');
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

test('a deep plan runs down the page, a flat one across it', async () => {
  expect(await drawn(phases(2))).toContain('flowchart TB');
  const flat = Array.from(
    { length: 20 },
    (_, n) => [`w${n}`, { title: `W ${n}`, owner: 'core', milestone: 'beta' }] as const,
  );
  expect(await drawn(changed(rocket, { workstreams: Object.fromEntries(flat) }))).toContain('flowchart LR');
});

test('beyond forty it is an overview: groups with their counts, what is out of order and something to begin with', async () => {
  const report = await reported(phases(6), { states: { 'Work 2-5': 'completed' } });
  const code = expectMermaid(summary(report));
  expect(code).toContain('Phase 2#58; 9 open, 0 ready');
  expect(code).toContain('Work 2-5"]:::violation');
  expect(code).toContain('Work 2-4"]:::blocked');
  expect(code).toContain('Work 0-0"]:::ready');
  expect(code).not.toContain('Work 3-');
  expect(code.match(/ --> /g)?.length).toBeGreaterThan(3);
  expect(summary(report)).toMatch(
    /Of \d+ open issues this draws 6 groups and 3 issues; 57 items, workstreams and reviews are only counted\./,
  );
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
