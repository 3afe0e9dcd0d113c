import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCalendar, dateOf, dayOf } from '../../src/schedule/calendar.ts';
import type { Network, Work } from '../../src/schedule/network.ts';
import { type Schedule, schedule } from '../../src/schedule/schedule.ts';
import { addDays, network, networks, work } from './networks.ts';

const limited = networks(fc.option(fc.integer({ min: 1, max: 2 }), { nil: undefined, freq: 3 }));

/** What a work waits for, phases written out. */
function waitsOf(one: Work, { work: all, phases }: Network): Work[] {
  const found = new Set<Work>();
  const add = (id: string) => {
    for (const other of all)
      if ((other.id === id || other.phase === id) && /^(open|completed)$/.test(other.state)) found.add(other);
    phases.find((phase) => phase.id === id)?.blockedBy.forEach(add);
  };
  one.blockedBy.forEach(add);
  phases.find(({ id }) => id === one.phase)?.blockedBy.forEach(add);
  return [...found];
}

/** The same network with what is outside of it as work of its own, so that it is told when that ends. */
function opened(given: Network): Network {
  const inward = (one: Work): Work =>
    one.kind === 'outside' ? { ...one, kind: 'item', owner: 'nobody' } : one;
  return { ...given, work: given.work.map(inward) };
}

/** The first day on which it may begin, by when all others end. */
function mayBegin(one: Work, given: Network, found: Schedule['work']): string {
  const calendar = createCalendar(given.calendar);
  const blockers = waitsOf(one, given);
  const isBlocked = blockers.some(({ state }) => state === 'open');
  const since = isBlocked || !one.createdAt ? given.today : dateOf(calendar.dayAt(one.createdAt));
  const after = blockers.map((blocker) => {
    const end = found.get(blocker.id)?.end ?? '';
    const takesNoTime = blocker.state === 'open' && blocker.estimate === undefined;
    return takesNoTime ? end : addDays(end, 1);
  });
  const first = [since, one.start ?? since, ...after].reduce((a, b) => (a > b ? a : b));
  return dateOf(calendar.day(calendar.place(dayOf(first))));
}

describe('owners that take only so many at once', { timeout: 120_000 }, () => {
  it('never take more, begin nothing before it may, and never idle while something could begin', () => {
    fc.assert(
      fc.property(limited, (given) => {
        const { work: found } = schedule(given);
        const { work: all } = schedule(opened(given));
        const calendar = createCalendar(given.calendar);
        const isWorking = (day: string) => calendar.day(calendar.place(dayOf(day))) === dayOf(day);
        const timed = given.work.filter(
          ({ state, estimate, kind }) => state === 'open' && estimate !== undefined && kind !== 'outside',
        );
        const goingOn = (owner: string, day: string) =>
          timed.filter((one) => {
            const { begin = '', end = '' } = found.get(one.id) ?? {};
            return one.owner === owner && begin <= day && day <= end;
          }).length;
        for (const one of timed) {
          const { begin = '', end = '' } = found.get(one.id) ?? {};
          const first = mayBegin(one, given, all);
          expect(begin >= first).toBe(true);
          const atOnce = given.owners.get(one.owner)?.atOnce;
          if (atOnce === undefined) expect(begin).toBe(first);
          else {
            for (let day = begin; day <= end; day = addDays(day, 1))
              expect(goingOn(one.owner, day)).toBeLessThanOrEqual(atOnce);
            const from = first > given.today ? first : given.today;
            for (let day = from; day < begin; day = addDays(day, 1))
              if (isWorking(day)) expect(goingOn(one.owner, day)).toBe(atOnce);
          }
        }
      }),
      { numRuns: 400, seed: 13 },
    );
  });

  const one = { owners: new Map([['team', { atOnce: 1 }]]) };
  const begins = (given: Network) =>
    [...schedule(given).work].sort(([, a], [, b]) => (a.begin < b.begin ? -1 : 1)).map(([id]) => id);

  it('first do what can wait least for its promise, then what the program waits for, then what is first', () => {
    const long = work('long', { estimate: 9, owner: 'other', blockedBy: ['for-long'] });
    const list = [
      work('plain', { estimate: 2 }),
      work('twin', { estimate: 2 }),
      work('for-long', { estimate: 2 }),
      long,
      work('promised', { estimate: 2, due: '2027-03-01' }),
      work('sooner', { estimate: 2, milestone: 'm' }),
    ];
    const given = network(list, { ...one, milestones: [{ id: 'm', due: '2027-02-01' }] });
    expect(begins(given).filter((id) => id !== 'long')).toEqual([
      'sooner',
      'promised',
      'for-long',
      'plain',
      'twin',
    ]);
  });

  it('go on with what has begun, however urgent another is', () => {
    const list = [
      work('old', { estimate: 30, createdAt: '2026-11-16T08:00:00Z' }),
      work('urgent', { estimate: 1, due: '2026-12-01', createdAt: '2026-11-30T08:00:00Z' }),
    ];
    expect(begins(network(list, one))).toEqual(['old', 'urgent']);
    expect(schedule(network(list, one)).work.get('urgent')?.begin).toBe('2026-12-28');
  });

  it('have room again on the day after a closing', () => {
    const list = [
      work('done', {
        state: 'completed',
        estimate: 5,
        createdAt: '2026-11-16T08:00:00Z',
        closedAt: '2026-11-20T15:00:00Z',
      }),
      work('next', { estimate: 8, createdAt: '2026-11-16T08:00:00Z' }),
      work('last', { estimate: 1, createdAt: '2026-11-16T08:00:00Z' }),
    ];
    const found = schedule(network(list, one)).work;
    expect(found.get('next')).toMatchObject({ begin: '2026-11-23', end: '2026-12-02' });
    expect(found.get('last')).toMatchObject({ begin: '2026-12-03' });
  });

  it('work on for centuries, with years between one end and the next', () => {
    const list = Array.from({ length: 30 }, (_, index) => work(`w${index}`, { estimate: 2_000 }));
    const found = schedule(network(list, one));
    const calendar = createCalendar(network([]).calendar);
    const first = calendar.place(dayOf('2026-12-01'));
    expect(found.program.end).toBe(dateOf(calendar.day(first + 60_000 - 1)));
  });
});
