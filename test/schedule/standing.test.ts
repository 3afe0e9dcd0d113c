/** How things stand: what the page does not say in so many words was decided, and is held here. */
import { describe, expect, it } from 'vitest';
import type { Network, Work } from '../../src/schedule/network.ts';
import { schedule } from '../../src/schedule/schedule.ts';
import { network, phase, work } from './networks.ts';

/** `begin end` of each work. */
function days(list: readonly Work[], rest: Partial<Network> = {}): Record<string, string> {
  const { work: found } = schedule(network(list, rest));
  return Object.fromEntries([...found].map(([id, { begin, end }]) => [id, `${begin} ${end}`]));
}

// Today is Tuesday, 1 December 2026.
const created = '2026-11-02T08:00:00Z';
const done = (id: string, closedAt: string, rest: Partial<Work> = {}) =>
  work(id, { state: 'completed', createdAt: created, closedAt, estimate: 3, ...rest });

describe('how things stand', () => {
  it('nothing exists yet: all begins today, or when what it waits for has ended', () => {
    const list = [work('a', { estimate: 2 }), work('b', { estimate: 3, blockedBy: ['a'] })];
    expect(days(list)).toEqual({ a: '2026-12-01 2026-12-02', b: '2026-12-03 2026-12-07' });
  });

  it('open work goes on since the day after the last of what it waited for was closed', () => {
    const list = [
      done('a', '2026-11-24T12:00:00Z'),
      done('b', '2026-11-26T12:00:00Z'),
      work('c', { estimate: 5, createdAt: created, blockedBy: ['a', 'b'] }),
    ];
    expect(days(list)).toMatchObject({ c: '2026-11-27 2026-12-03' });
  });

  it('what should have ended long ago ends today, and others wait for tomorrow', () => {
    const list = [
      work('a', { estimate: 2, createdAt: created }),
      work('b', { estimate: 1, createdAt: created, blockedBy: ['a'] }),
    ];
    expect(days(list)).toEqual({ a: '2026-11-02 2026-12-01', b: '2026-12-02 2026-12-02' });
  });

  it('open work without an estimate ends today, and others can begin today', () => {
    const list = [
      work('a', { createdAt: created }),
      work('b', { estimate: 1, createdAt: created, blockedBy: ['a'] }),
    ];
    expect(days(list)).toEqual({ a: '2026-11-02 2026-12-01', b: '2026-12-01 2026-12-01' });
  });

  it('what was closed on a weekend ended on it, and others begin on Monday', () => {
    const list = [
      done('a', '2026-11-28T12:00:00Z'),
      work('b', { estimate: 2, createdAt: created, blockedBy: ['a'] }),
    ];
    expect(days(list)).toEqual({ a: '2026-11-02 2026-11-28', b: '2026-11-30 2026-12-01' });
  });

  it('what was reopened goes on as if it had never been closed, and holds up others again', () => {
    const list = [
      work('a', { estimate: 2, createdAt: created, closedAt: '2026-11-10T08:00:00Z' }),
      done('b', '2026-11-20T08:00:00Z', { blockedBy: ['a'] }),
      work('c', { estimate: 1, createdAt: created, blockedBy: ['a', 'b'] }),
    ];
    expect(days(list)).toEqual({
      a: '2026-11-02 2026-12-01',
      b: '2026-11-02 2026-11-20',
      c: '2026-12-02 2026-12-02',
    });
  });

  it('what was given up or is a duplicate is no work, and its closing is nobody’s beginning', () => {
    const list = [
      done('a', '2026-11-27T08:00:00Z', { state: 'duplicate' }),
      done('b', '2026-11-27T08:00:00Z', { state: 'not-planned' }),
      work('c', { estimate: 1, createdAt: created, blockedBy: ['a', 'b'] }),
    ];
    expect(days(list)).toEqual({ c: '2026-11-02 2026-12-01' });
  });

  it('closed before it was ready: it ended when it was closed, and began no later', () => {
    const list = [
      done('a', '2026-11-26T08:00:00Z'),
      done('b', '2026-11-20T08:00:00Z', { blockedBy: ['a'] }),
      work('c', { estimate: 1, createdAt: created, blockedBy: ['b'] }),
    ];
    expect(days(list)).toMatchObject({ b: '2026-11-20 2026-11-20', c: '2026-11-23 2026-12-01' });
  });

  it('created closed, or closed before it was created by a clock that went back: it took that day', () => {
    const list = [
      done('a', created),
      done('b', '2026-10-30T08:00:00Z'),
      work('c', { estimate: 1, createdAt: created, blockedBy: ['b'] }),
    ];
    expect(days(list)).toMatchObject({ a: '2026-11-02 2026-11-02', b: '2026-10-30 2026-10-30' });
  });

  it('closed tomorrow, by a clock ahead of ours: others begin after that', () => {
    const list = [
      done('a', '2026-12-02T08:00:00Z'),
      work('b', { estimate: 1, createdAt: created, blockedBy: ['a'] }),
    ];
    expect(days(list)).toMatchObject({ a: '2026-11-02 2026-12-02', b: '2026-12-03 2026-12-03' });
  });

  it('closed without a time was closed today', () => {
    expect(days([work('a', { state: 'completed', createdAt: created })])).toEqual({
      a: '2026-11-02 2026-12-01',
    });
  });

  it('a phase is open though all in it is done: what waits for it goes on since the last closing', () => {
    const list = [
      done('a', '2026-11-24T08:00:00Z', { phase: 'p' }),
      work('b', { estimate: 10, createdAt: created, blockedBy: ['p'] }),
    ];
    expect(days(list, { phases: [phase('p')] })).toMatchObject({ b: '2026-11-25 2026-12-08' });
  });

  it('a phase is closed though something in it is open: nobody waits for that, as in the check', () => {
    const list = [
      done('a', '2026-11-24T08:00:00Z', { phase: 'p' }),
      work('b', { estimate: 20, createdAt: created, phase: 'p' }),
      work('c', { estimate: 10, createdAt: created, blockedBy: ['p'] }),
    ];
    const completed = days(list, { phases: [phase('p', { state: 'completed' })] });
    expect(completed).toMatchObject({ c: '2026-11-25 2026-12-08' });
    const dropped = days(list, { phases: [phase('p', { state: 'not-planned' })] });
    expect(dropped).toMatchObject({ c: '2026-11-02 2026-12-01' });
  });

  it('an open issue outside of the plan holds work up, for nobody knows how long', () => {
    const list = [
      work('x', { kind: 'outside', createdAt: created }),
      work('a', { estimate: 2, createdAt: created, blockedBy: ['x'] }),
    ];
    const { work: found, program } = schedule(network(list));
    expect([...found.keys()]).toEqual(['a']);
    expect(found.get('a')).toMatchObject({ begin: '2026-12-01', end: '2026-12-02', incomplete: true });
    expect(program.incomplete).toBe(true);
  });

  it('a cycle of links is cut, and all have days', () => {
    const list = [
      work('a', { estimate: 1, blockedBy: ['c'] }),
      work('b', { estimate: 1, blockedBy: ['a', 'b'] }),
      work('c', { estimate: 1, blockedBy: ['b', 'p'], phase: 'p' }),
    ];
    const found = days(list, { phases: [phase('p', { blockedBy: ['p', 'a'] })] });
    expect(Object.keys(found)).toEqual(['a', 'b', 'c']);
  });

  it('a range counts as its median, in whole days, without a day more for a last digit', () => {
    const list = [
      work('a', { estimate: { low: 3, high: 8 } }),
      work('b', { estimate: { low: 0.1, high: 40 } }),
      work('c', { estimate: { low: 3, high: 3 } }),
      work('d', { estimate: 0.5 }),
    ];
    expect(days(list)).toEqual({
      a: '2026-12-01 2026-12-07',
      b: '2026-12-01 2026-12-02',
      c: '2026-12-01 2026-12-03',
      d: '2026-12-01 2026-12-01',
    });
  });

  it('a milestone, a phase and a gate end with the last in them, and say how many working days are left', () => {
    const list = [
      work('a', { estimate: 2, phase: 'p', milestone: 'm', gate: true, due: '2026-12-01' }),
      work('b', { estimate: 4, phase: 'p', milestone: 'm' }),
    ];
    const found = schedule(
      network(list, {
        milestones: [
          { id: 'm', due: '2026-12-08' },
          { id: 'empty', due: '2026-12-08' },
        ],
        phases: [phase('p', { gate: true })],
      }),
    );
    expect(found.milestones.get('m')).toMatchObject({ end: '2026-12-04', slack: 2, incomplete: false });
    expect(found.milestones.get('empty')).toEqual({
      due: '2026-12-08',
      incomplete: false,
      slacks: new Map(),
    });
    expect(found.phases.get('p')).toMatchObject({ end: '2026-12-04' });
    expect([...found.gates.keys()]).toEqual(['p', 'a']);
    expect(found.gates.get('a')).toMatchObject({ end: '2026-12-02', slack: -1 });
    expect(found.milestones.get('m')?.slacks).toEqual(
      new Map([
        ['a', 2],
        ['b', 0],
      ]),
    );
  });

  it('ids that objects have already are ids', () => {
    const list = [
      work('constructor', { estimate: 1 }),
      work('b', { estimate: 1, blockedBy: ['constructor'] }),
    ];
    expect(days(list)).toMatchObject({ b: '2026-12-02 2026-12-02' });
  });

  it('a chain of five thousand has an end', () => {
    const list = Array.from({ length: 5_000 }, (_, index) =>
      work(`w${index}`, { estimate: 2_000, blockedBy: index > 0 ? [`w${index - 1}`] : [] }),
    );
    expect(schedule(network(list)).program.end).toBe('9999-12-31');
  });
});
