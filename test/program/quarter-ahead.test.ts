/** A quarter that is looked ahead in, week by week: the forecast narrows, and a person's word is shown while it holds. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { json } from '../../src/report/json.ts';
import { outputs, type SyncReport } from '../../src/report/report.ts';
import { summary } from '../../src/report/summary.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/index.ts';
import { connect, still } from '../github/hub.ts';
import { changed, type Json, rocket, synced, syncReport, told } from '../sync/plans.ts';

const day = 24 * 60 * 60 * 1_000;
const start = Date.parse('2027-03-01T09:00:00Z');
const dayIn = (days: number) => new Date(start + days * day).toISOString().slice(0, 10);
const steps = 12;
const step = (index: number) => `step-${index}`;
const titleOf = (index: number) => `Step ${index}`;
const chain = Object.fromEntries(
  Array.from({ length: steps }, (_, index): [string, Json] => [
    step(index),
    {
      title: titleOf(index),
      estimate: '5d',
      ...(index === 0 ? {} : { 'blocked-by': [step(index - 1)] }),
    },
  ]),
);
/** Of a person's word: in the middle of the quarter. */
const until = dayIn(60);
const lastDay = dayIn(61);
const quarter: Json = {
  program: { id: 'quarter', title: 'Quarter' },
  owners: rocket.owners,
  milestones: {
    done: {
      title: 'Done',
      outcome: 'All of it',
      due: dayIn(95),
      health: { is: 'off-track', because: 'The supplier is gone', until },
    },
  },
  phases: { all: { title: 'All', owner: 'core', milestone: 'done', items: chain } },
};

/** How many working days each took: as estimated, or half as much again. */
const took = [5, 7, 5, 8, 5, 6, 7, 5, 8, 6];

function workingDay(from: string, count: number): string {
  let at = Date.parse(from);
  for (let left = count; left > 0; at += day) if (![0, 6].includes(new Date(at + day).getUTCDay())) left--;
  return new Date(at).toISOString();
}

let sandbox: Sandbox;
const clock = still(Date.parse('2026-12-31T09:00:00Z'));
beforeEach(async () => {
  sandbox = await startSandbox({ now: () => new Date(clock.now()) });
  sandbox.addUser('ada', 'write');
});
afterEach(() => sandbox.close());

async function runAt(at: string, plan: Json): Promise<SyncReport> {
  await clock.sleep(Date.parse(at) - clock.now());
  const now = new Date(clock.now()).toISOString();
  const once = async () => syncReport(await synced(connect(sandbox, { clock }), plan, { now }));
  const report = await once();
  const from = sandbox.requests.length;
  expect(told(await once())).toEqual([]);
  expect(sandbox.counts(from)).toMatchObject({ writes: 0 });
  return report;
}

async function closeAt(at: string, title: string): Promise<void> {
  await clock.sleep(Date.parse(at) - clock.now());
  const issue = sandbox.view().issues.find((one) => one.title === title);
  sandbox.as('ada').close(issue?.number ?? 0);
}

const page = () => sandbox.view().issues[0]?.body ?? '';

test('an item that takes long moves what waits for it; time alone writes nothing', async () => {
  const plan = changed(quarter, { milestones: { done: { health: null } } });
  const endAt = async (at: string) =>
    (await runAt(at, plan)).timing.schedule.milestones.get('done')?.end ?? '';
  const before = await endAt('2026-12-31T09:00:00Z');
  const from = sandbox.requests.length;
  expect(await endAt('2027-01-05T09:00:00Z')).toBe(before);
  expect((await endAt('2027-02-01T09:00:00Z')) > before).toBe(true);
  expect(sandbox.counts(from).writes).toBe(0);
  expect(page()).toContain('as of 2026-12-31');
});

test('week by week the forecast narrows, and a person’s word stands beside it while it holds', async () => {
  let at = new Date(start).toISOString();
  await runAt(at, quarter);
  const widths: number[] = [];
  for (const [index, days] of took.entries()) {
    at = workingDay(at, days);
    await closeAt(at, titleOf(index));
    const report = await runAt(at, quarter);
    const { p50 = '', p85 = '' } = report.timing.forecast?.milestones.get('done') ?? {};
    widths.push((Date.parse(p85) - Date.parse(p50)) / day);
    const isSaid = at < lastDay;
    expect(summary(report).includes('The supplier is gone')).toBe(isSaid);
    expect(page().includes('as a person says until ')).toBe(isSaid);
    if (isSaid) expect(outputs(report).health).toBe('off-track');
    expect(JSON.stringify(json(report)).includes('Too little is known yet')).toBe(index < 4);
  }
  // From when there is something to learn from.
  const known = widths.slice(4);
  expect(known[0]).toBeGreaterThan(known.at(-1) ?? 0);
  expect(outputs(await runAt(at, quarter)).health).not.toBe('unknown');
});
