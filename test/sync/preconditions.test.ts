import { expect, test } from 'vitest';
import { failed } from '../../src/report/report.ts';
import { Memory } from './memory.ts';
import { changed, type Json, rocket, sync, synced } from './plans.ts';

async function problems(hub: Memory, patch: Json): Promise<string[]> {
  const writes = hub.writes;
  const report = await synced(hub, changed(rocket, patch));
  expect(report.verdict).toBe('broken-plan');
  expect(hub.writes).toBe(writes);
  return report.diagnostics.map(({ code, message, at }) => `${code} ${at.line}: ${message}`);
}

test('who cannot be assigned is told at the line of the work, and the rest is done', async () => {
  const hub = new Memory();
  const plan = changed(rocket, { workstreams: { press: { assignees: ['Ada', 'eve'] } } });
  const report = await synced(hub, plan);
  expect(report.diagnostics.map(({ code, message, at }) => `${code} ${at.line}: ${message}`)).toEqual([
    expect.stringMatching(
      /^cannot-be-assigned \d+: workstream "press" is assigned to eve, who cannot be assigned in octo-org\/roadmap$/,
    ),
  ]);
  expect(failed(report)).toBe(true);
  expect([...hub.titled('Press').assignees]).toEqual(['ada']);
  const { writes } = hub;
  expect(failed(await synced(hub, plan))).toBe(true);
  expect(hub.writes).toBe(writes);
});

test('what cannot be adopted is told: no issue, or one that is work already', async () => {
  const hub = new Memory();
  await sync(hub, rocket);
  const adopting = (adopt: number): Json => ({
    workstreams: { media: { title: 'Media', owner: 'web', milestone: 'beta', adopt } },
  });
  expect(await problems(hub, adopting(99))).toEqual([
    expect.stringMatching(/adopts #99, which is no issue of octo-org\/roadmap$/),
  ]);
  expect(await problems(hub, adopting(7))).toEqual([
    expect.stringMatching(/adopts #7, which is already "press" of the plan "rocket"$/),
  ]);
});

test('what was adopted may go on saying so', async () => {
  const hub = new Memory();
  hub.addIssue({ title: 'Old' });
  const plan = changed(rocket, { workstreams: { press: { adopt: 1 } } });
  await sync(hub, plan);
  expect(await sync(hub, plan)).toEqual([]);
});
