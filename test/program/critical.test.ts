/** What an issue says of its time: from the plan alone, whatever day it is and whatever is done. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from '../../src/plan/parse.ts';
import { criticalIn } from '../../src/rounds/critical.ts';
import { networkOf } from '../../src/rounds/network.ts';
import { schedule } from '../../src/schedule/schedule.ts';
import { Memory } from '../sync/memory.ts';
import { changed, files, type Json, rocket, sync } from '../sync/plans.ts';

const estimated = changed(rocket, {
  settings: { estimate: '3d' },
  phases: { one: { items: { engine: { estimate: '5d-9d', due: '2027-01-15' }, hull: { estimate: '1d' } } } },
});

const planOf = (plan: Json) => parse(files(plan).files, 'plan').plan ?? expect.fail();
const critical = (plan: Json) => [...criticalIn(planOf(plan))];

describe('an issue', () => {
  test('says when it is due, its estimate, and whether it is critical', async () => {
    const hub = new Memory();
    await sync(hub, estimated);
    expect(hub.titled('Engine').body).toContain(
      '**Due:** 2027-01-15 · **Estimate:** 5 to 9 working days · **Critical** by the estimates of the plan: a day more here is a day more for the program',
    );
    expect(hub.titled('Hull').body).toContain('**Estimate:** 1 working day · **Critical**');
    expect(hub.titled('Press').body).toMatch(/\*\*Estimate:\*\* 3 working days\n/);
    expect(hub.titled('Phase one').body).not.toMatch(/Estimate|Critical|Due/);
  });

  test('says the same on every day, and whatever is closed', async () => {
    const hub = new Memory();
    await sync(hub, estimated);
    const bodies = () => ['Engine', 'Hull', 'Site', 'Press'].map((title) => hub.titled(title).body);
    const before = bodies();
    hub.titled('Engine').state = 'completed';
    await sync(hub, estimated, { now: '2027-06-01T12:00:00Z' });
    expect(bodies()).toEqual(before);
  });
});

describe('critical', () => {
  test('is the longest chain, by the estimates', () => {
    expect(critical(estimated)).toEqual(['engine', 'hull', 'site']);
    expect(critical(changed(estimated, { workstreams: { press: { estimate: '9w' } } }))).toEqual(['press']);
  });

  test('is nothing where nobody knows how long all the rest takes', () => {
    expect(critical(changed(estimated, { settings: { estimate: null } }))).toEqual([]);
    expect(critical(rocket)).toEqual([]);
  });

  test('is nothing that a start decides by the day on which all begins', () => {
    const late = changed(estimated, { workstreams: { press: { start: '2027-06-01' } } });
    expect(critical(late)).toEqual([]);
    expect(
      critical(changed(late, { phases: { two: { items: { site: { 'blocked-by': ['hull', 'press'] } } } } })),
    ).toEqual(['site']);
  });

  test('is so on each day on which the program may begin', () => {
    const length = fc.integer({ min: 1, max: 20 });
    const start = fc.option(fc.integer({ min: 0, max: 200 }), { nil: undefined });
    const dayOf = (offset: number) => new Date(Date.UTC(2027, 0, 4 + offset)).toISOString().slice(0, 10);
    const work = fc.array(fc.record({ length, start, on: fc.nat(), more: fc.boolean() }), {
      minLength: 2,
      maxLength: 9,
    });
    fc.assert(
      fc.property(work, fc.integer({ min: -300, max: 400 }), (list, offset) => {
        const streams = list.map(({ length, start, on, more }, at) => {
          const blockers = at > 0 && more ? { 'blocked-by': [`w${on % at}`] } : {};
          const from = start === undefined ? {} : { start: dayOf(start) };
          return [
            `w${at}`,
            {
              title: `W${at}`,
              owner: 'core',
              milestone: 'beta',
              estimate: `${length}d`,
              ...blockers,
              ...from,
            },
          ];
        });
        const plan = planOf({
          ...changed(rocket, { phases: null }),
          workstreams: Object.fromEntries(streams),
        });
        const that = schedule(networkOf(plan, dayOf(offset))).work;
        for (const id of criticalIn(plan)) expect(that.get(id)?.critical).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
