import { describe, expect, it } from 'vitest';
import { forecast } from '../../src/schedule/forecast.ts';
import { forecastJson, scheduleJson } from '../../src/schedule/json.ts';
import type { Network, Work } from '../../src/schedule/network.ts';
import { schedule } from '../../src/schedule/schedule.ts';
import { addDays, network, phase, work } from './networks.ts';

const created = '2026-11-02T08:00:00Z';
/** So many closed, each of which took twice its estimate of two days. */
const slow = (count: number, rest: Partial<Work> = {}) =>
  Array.from({ length: count }, (_, index) =>
    work(`done-${index}`, {
      state: 'completed',
      createdAt: created,
      closedAt: '2026-11-05T15:00:00Z',
      estimate: 2,
      ...rest,
    }),
  );
const milestone = (due?: string) => ({ milestones: [{ id: 'm', ...(due === undefined ? {} : { due }) }] });
const given = (list: readonly Work[], rest: Partial<Network> = {}) =>
  network(list, { ...milestone(), ...rest });
const of = (net: Network, runs = 2_000) => forecast(net, { runs });

describe('the forecast', () => {
  it('draws a range as a log-normal with its ends as the 10 % and 90 % points', () => {
    const list = [work('a', { estimate: { low: 3, high: 8 }, milestone: 'm' })];
    // The median is 4.9 days and the 85 % point 7.3: they end on the fifth and the eighth working day.
    const { program, basis } = of(given(list));
    expect(program).toMatchObject({ p50: '2026-12-07', p85: '2026-12-10' });
    expect(basis).toMatchObject({ closed: 0, samples: 0 });
    expect(basis.note).toMatch(/^Too little is known/);
  });

  it('takes single estimates as they are until five are closed, and then by how long those took', () => {
    const list = [work('a', { estimate: 10, createdAt: '2026-12-01T08:00:00Z', milestone: 'm' })];
    expect(of(given([...slow(4), ...list])).program).toMatchObject({ p50: '2026-12-14', p85: '2026-12-14' });
    const { basis, program } = of(given([...slow(12), ...list]));
    expect(basis).toEqual({ closed: 12, samples: 12 });
    expect((program.p50 ?? '') >= '2026-12-22').toBe(true);
    expect((program.p50 ?? '') <= '2026-12-29').toBe(true);
  });

  it('gives no day to what depends on open work without an estimate while too little is closed, and says on what', () => {
    const list = [
      work('a', { milestone: 'm' }),
      work('b', { estimate: 3, blockedBy: ['a'], gate: true }),
      work('c', { estimate: 3, gate: true }),
    ];
    const { basis, program, milestones, gates } = of(given(list));
    expect(basis.note).toContain('no estimate: a.');
    expect(program).toEqual({ drivers: [] });
    expect(milestones.get('m')).toEqual({ drivers: [], health: 'unknown' });
    expect(gates.get('b')).toEqual({ drivers: [] });
    expect(gates.get('c')).toMatchObject({ p50: '2026-12-03' });
  });

  it('draws work without an estimate from what the same owner took, where that is enough', () => {
    const long = { closedAt: '2026-11-27T15:00:00Z' };
    const list = [
      ...slow(8, { owner: 'quick' }),
      ...slow(8, { owner: 'slow', ...long }).map((one) => ({ ...one, id: `long-${one.id}` })),
    ];
    const p50 = (owner: string) => of(given([...list, work('a', { owner })])).program.p50 ?? '';
    expect(p50('quick') <= '2026-12-08').toBe(true);
    expect(p50('slow') >= '2026-12-21').toBe(true);
    expect(p50('new') > p50('quick') && p50('new') < p50('slow')).toBe(true);
  });

  it('draws what has begun among what is longer than it has taken', () => {
    const open = work('a', { estimate: { low: 3, high: 8 }, createdAt: '2026-11-16T08:00:00Z' });
    // It goes on for eleven days already.
    const { program } = of(given([open]));
    expect(program.p50 !== undefined && program.p50 > '2026-12-01').toBe(true);
    expect(schedule(given([open])).program.end).toBe('2026-12-01');
  });

  it('does not count a queue twice: work took from when its owner had room', () => {
    // One after the other, each took two days, and all were ready on the first.
    const list = Array.from({ length: 10 }, (_, index) =>
      work(`w${index}`, {
        state: 'completed',
        createdAt: created,
        closedAt: `${addDays('2026-11-03', Math.floor(index / 5) * 4 + index * 2 - (index > 4 ? 2 : 0))}T15:00:00Z`,
        estimate: 2,
      }),
    );
    const open = work('a', { estimate: 10, createdAt: '2026-12-01T08:00:00Z' });
    const atOnce = { owners: new Map([['team', { atOnce: 1 }]]) };
    const limited = of(given([...list, open], atOnce)).program.p50 ?? '';
    const unlimited = of(given([...list, open])).program.p50 ?? '';
    expect(limited <= '2026-12-17').toBe(true);
    expect(unlimited > '2027-01-08').toBe(true);
  });

  it('tells of what is done the day, and whether it kept the promise', () => {
    const list = slow(2, { milestone: 'm' });
    const kept = of(given(list, milestone('2026-11-05'))).milestones.get('m');
    expect(kept).toEqual({
      due: '2026-11-05',
      p50: '2026-11-05',
      p85: '2026-11-05',
      keeps: 1,
      health: 'on-track',
      drivers: [],
    });
    const missed = of(given(list, milestone('2026-11-04'))).milestones.get('m');
    expect(missed).toMatchObject({ keeps: 0, health: 'off-track' });
  });

  it('tells what share keeps the promise, and its health by the rule, a person’s word beside it', () => {
    const list = [work('a', { estimate: { low: 3, high: 8 }, milestone: 'm' })];
    const found = (due: string) => of(given(list, milestone(due))).milestones.get('m');
    expect(found('2026-12-10')).toMatchObject({ health: 'on-track' });
    expect(found('2026-12-09')).toMatchObject({ health: 'at-risk' });
    expect(found('2026-12-04')).toMatchObject({ health: 'off-track' });
    expect(found('2026-12-10')?.keeps).toBeGreaterThan(0.85);
    expect(found('2026-12-09')?.keeps).toBeLessThan(0.85);
    const health = { is: 'on-track', because: 'a second team helps', until: '2026-12-01' } as const;
    const said = (until: string) =>
      of(given(list, { milestones: [{ id: 'm', due: '2026-12-04', health: { ...health, until } }] }));
    expect(said('2026-12-01').milestones.get('m')).toMatchObject({ health: 'off-track', overruled: health });
    expect(said('2026-11-30').milestones.get('m')?.overruled).toBeUndefined();
  });

  it('tells what drives a milestone as a chain, through phases', () => {
    const list = [
      work('design', { estimate: { low: 3, high: 5 } }),
      work('build', { estimate: { low: 5, high: 20 }, phase: 'p' }),
      work('text', { estimate: { low: 3, high: 16 }, phase: 'p' }),
      work('idle', { estimate: { low: 1, high: 2 } }),
      work('launch', { estimate: 2, blockedBy: ['p', 'idle'], milestone: 'm' }),
    ];
    const { milestones } = of(given(list, { phases: [phase('p', { blockedBy: ['design'] })] }));
    const drivers = milestones.get('m')?.drivers ?? [];
    expect(drivers.map(({ id }) => id)).toEqual(['design', 'build', 'launch']);
    const [design, build, launch] = drivers.map(({ criticality }) => criticality);
    expect([design, launch]).toEqual([1, 1]);
    expect(build).toBeGreaterThan(0.5);
    expect(build).toBeLessThan(1);
  });

  it('tells who held up whom where an owner takes one after the other', () => {
    const list = [
      work('first', { estimate: { low: 2, high: 4 }, due: '2026-12-03' }),
      work('second', { estimate: { low: 2, high: 4 }, milestone: 'm' }),
    ];
    const { milestones } = of(given(list, { owners: new Map([['team', { atOnce: 1 }]]) }));
    expect(milestones.get('m')?.drivers).toEqual([
      { id: 'first', criticality: 1 },
      { id: 'second', criticality: 1 },
    ]);
  });
});

describe('the same again', () => {
  const plan = (rest: Partial<Work> = {}) =>
    given([
      ...slow(8),
      work('a', { estimate: 3, createdAt: created, milestone: 'm' }),
      work('b', { estimate: { low: 2, high: 9 }, blockedBy: ['a'], milestone: 'm', gate: true }),
      work('c', { blockedBy: ['a'], ...rest }),
      work('d', { estimate: 5, gate: true }),
    ]);
  const bytes = (net: Network) => JSON.stringify(forecastJson(of(net)));

  it('has the same bytes', () => {
    expect(bytes(plan())).toBe(bytes(plan()));
    expect(JSON.stringify(scheduleJson(schedule(plan())))).toBe(
      JSON.stringify(scheduleJson(schedule(plan()))),
    );
  });

  it('a change of one leaves what others draw as it was', () => {
    const before = of(plan());
    const after = of(plan({ estimate: 40, blockedBy: [], owner: 'other' }));
    expect(after.gates).toEqual(before.gates);
    expect(after.milestones).toEqual(before.milestones);
    expect(after.program).not.toEqual(before.program);
  });

  it('so does work that is added, and another order of the plan', () => {
    const before = of(plan());
    const { work: list, ...rest } = plan();
    const more = of({ ...rest, work: [work('new', { estimate: 4 }), ...list] });
    expect(more.gates).toEqual(before.gates);
    expect(of({ ...rest, work: list.toReversed() }).gates.get('b')).toEqual(before.gates.get('b'));
  });

  it('what differs between two moves days alone where both learn from one of them', () => {
    const before = plan();
    const after: Network = {
      ...before,
      work: before.work.map((one) => (one.id === 'a' ? { ...one, estimate: 30 } : one)),
    };
    const moved = forecast(after, { runs: 2_000, learnFrom: before });
    expect(moved.gates.get('d')).toEqual(of(before).gates.get('d'));
    expect(moved.gates.get('b')).not.toEqual(of(before).gates.get('b'));
  });
});

describe('JSON', () => {
  it('is as the page says', () => {
    const net = given(
      [work('a', { estimate: { low: 3, high: 8 }, milestone: 'm', phase: 'p', gate: true })],
      { ...milestone('2026-12-11'), phases: [phase('p')] },
    );
    expect(scheduleJson(schedule(net))).toEqual({
      today: '2026-12-01',
      program: { end: '2026-12-07' },
      milestones: { m: { end: '2026-12-07', due: '2026-12-11', slack: 4, incomplete: false } },
      phases: { p: { end: '2026-12-07', incomplete: false } },
      gates: { a: { end: '2026-12-07', incomplete: false } },
      work: { a: { begin: '2026-12-01', end: '2026-12-07', slack: 0, critical: true, incomplete: false } },
    });
    const days = { p50: '2026-12-07', p85: '2026-12-10', drivers: [{ id: 'a', criticality: 1 }] };
    expect(forecastJson(of(net))).toEqual({
      basis: { closed: 0, samples: 0, note: expect.any(String) },
      program: { p50: '2026-12-07', p85: '2026-12-10' },
      milestones: { m: { due: '2026-12-11', ...days, keeps: expect.any(Number), health: 'on-track' } },
      phases: { p: days },
      gates: { a: days },
    });
  });
});
