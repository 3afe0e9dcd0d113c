import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calibrationOf } from '../../src/schedule/calibration.ts';
import { forecast } from '../../src/schedule/forecast.ts';
import { healthOf, programHealth } from '../../src/schedule/health.ts';
import { movesBetween } from '../../src/schedule/moves.ts';
import type { Network, Work } from '../../src/schedule/network.ts';
import { doubtsOf } from '../../src/schedule/promises.ts';
import { schedule } from '../../src/schedule/schedule.ts';
import { network, networks, phase, work } from './networks.ts';
import { oracle } from './oracle.ts';

function moves(before: Network, after: Network, runs?: number) {
  const of = (net: Network) => ({
    network: net,
    schedule: schedule(net),
    ...(runs === undefined ? {} : { forecast: forecast(net, { runs, learnFrom: before }) }),
  });
  return movesBetween(of(before), of(after));
}

const plan = (change: (one: Work) => Work = (one) => one, rest: Partial<Network> = {}) =>
  network(
    [
      work('a', { estimate: 5, milestone: 'first' }),
      work('b', { estimate: 2, milestone: 'first' }),
      work('c', { estimate: 3, blockedBy: ['a'], milestone: 'second', gate: true }),
      work('d', { estimate: 1, milestone: 'aside' }),
    ].map(change),
    {
      milestones: [{ id: 'first', due: '2026-12-08' }, { id: 'second' }, { id: 'aside', due: '2026-12-04' }],
      ...rest,
    },
  );
const changing = (id: string, rest: Partial<Work>) =>
  plan((one) => (one.id === id ? { ...one, ...rest } : one));

describe('what a change moves', () => {
  it('is nothing where nothing differs that a day depends on', () => {
    expect(moves(plan(), plan(), 200)).toEqual([]);
  });

  it('is what an estimate on the chain moves, from before to after, and why', () => {
    expect(moves(plan(), changing('a', { estimate: 7 }), 200)).toEqual(
      [
        { kind: 'milestone', id: 'first', due: { before: '2026-12-08', after: '2026-12-08' } },
        { kind: 'milestone', id: 'second' },
        { kind: 'gate', id: 'c' },
        { kind: 'program', id: 'program' },
      ].map((one) => {
        const days =
          one.id === 'first'
            ? { before: '2026-12-07', after: '2026-12-09' }
            : { before: '2026-12-10', after: '2026-12-14' };
        return { ...one, end: days, p50: days, p85: days, why: [{ id: 'a', what: 'estimate 5d → 7d' }] };
      }),
    );
  });

  it('is nothing where an edge is added beside the chain', () => {
    expect(moves(plan(), changing('b', { blockedBy: ['d'] }), 200)).toEqual([]);
  });

  it('leaves out what was changed and moved nothing', () => {
    const after = plan((one) => {
      if (one.id === 'a') return { ...one, blockedBy: ['d'] };
      return one.id === 'b' ? { ...one, estimate: 3 } : one;
    });
    expect(moves(plan(), after).map(({ id, why }) => [id, why])).toEqual(
      ['first', 'second', 'c', 'program'].map((id) => [id, [{ id: 'a', what: 'waits for d' }]]),
    );
  });

  it('is a promise that was moved', () => {
    const after = plan(undefined, {
      milestones: [{ id: 'first', due: '2026-12-15' }, { id: 'second' }, { id: 'aside' }],
    });
    const same = (day: string) => ({ before: day, after: day });
    expect(moves(plan(), after)).toEqual([
      {
        kind: 'milestone',
        id: 'first',
        due: { before: '2026-12-08', after: '2026-12-15' },
        end: same('2026-12-07'),
        why: [{ id: 'first', what: 'promised for 2026-12-08 → 2026-12-15' }],
      },
      {
        kind: 'milestone',
        id: 'aside',
        due: { before: '2026-12-04' },
        end: same('2026-12-01'),
        why: [{ id: 'aside', what: 'promised for 2026-12-04 → none' }],
      },
    ]);
  });

  it('is what was added, given up, taken from the phase, or waits for another phase', () => {
    const whys = (before: Network, after: Network) => moves(before, after).flatMap(({ why }) => why);
    const more = { ...plan(), work: [...plan().work, work('e', { estimate: 9, milestone: 'aside' })] };
    expect(whys(plan(), more)).toContainEqual({ id: 'e', what: 'added' });
    expect(whys(more, plan())).toContainEqual({ id: 'e', what: 'left the plan' });
    expect(whys(plan(), changing('a', { state: 'not-planned' }))).toContainEqual({
      id: 'a',
      what: 'given up',
    });
    const phased = (blockedBy: string[]) => ({
      ...changing('d', { phase: 'p' }),
      phases: [phase('p', { blockedBy })],
    });
    expect(moves(phased([]), phased(['a']))).toEqual([
      expect.objectContaining({ id: 'aside', why: [{ id: 'p', what: 'waits for a' }] }),
    ]);
  });

  it('is told also where people’s time does it, and nothing waits for anything', () => {
    const owners = (atOnce: number) => plan(undefined, { owners: new Map([['team', { atOnce }]]) });
    const why = [{ id: 'team', what: 'at once 4 → 1' }];
    const found = moves(owners(4), owners(1));
    expect(found.map((one) => one.id)).toEqual(['first', 'second', 'aside', 'c', 'program']);
    for (const one of found) expect(one.why).toEqual(why);
  });

  it('moves the right milestones by as much as an oracle says, whatever edge is added', () => {
    const edge = fc.tuple(networks(), fc.nat(), fc.nat());
    fc.assert(
      fc.property(edge, ([before, a, b]) => {
        const open = before.work.filter(({ state, kind }) => state === 'open' && kind !== 'outside');
        const [first, second] = [open[a % (open.length || 1)], open[b % (open.length || 1)]];
        if (!first || !second || before.work.indexOf(first) >= before.work.indexOf(second)) return;
        const waits = (one: Work) =>
          one.id === second.id ? { ...one, blockedBy: [...one.blockedBy, first.id] } : one;
        const after = { ...before, work: before.work.map(waits) };
        const [old, now] = [oracle(before), oracle(after)];
        const found = moves(before, after);
        for (const { id } of before.milestones) {
          const move = found.find((one) => one.kind === 'milestone' && one.id === id);
          expect(move !== undefined).toBe(old.ends.get(id) !== now.ends.get(id));
          if (!move) continue;
          expect(move.end).toEqual({ before: old.ends.get(id), after: now.ends.get(id) });
          expect(move.why).toEqual([{ id: second.id, what: `waits for ${first.id}` }]);
        }
      }),
      { numRuns: 150, seed: 13 },
    );
  });
});

describe('health', () => {
  it('is what the rule says', () => {
    const days = { p50: '2026-12-04', p85: '2026-12-08' };
    expect(healthOf({ due: '2026-12-08', ...days })).toBe('on-track');
    expect(healthOf({ due: '2026-12-07', ...days })).toBe('at-risk');
    expect(healthOf({ due: '2026-12-03', ...days })).toBe('off-track');
    expect(healthOf(days)).toBe('unknown');
    expect(healthOf({ due: '2026-12-08' })).toBe('unknown');
  });

  it('of a program is the worst of its milestones that promise something', () => {
    const due = '2026-12-08';
    expect(programHealth([{ due, health: 'on-track' }, { health: 'unknown' }])).toBe('on-track');
    expect(
      programHealth([
        { due, health: 'on-track' },
        { due, health: 'unknown' },
      ]),
    ).toBe('unknown');
    expect(
      programHealth([
        { due, health: 'at-risk' },
        { due, health: 'unknown' },
      ]),
    ).toBe('at-risk');
    expect(programHealth([{ health: 'unknown' }])).toBe('unknown');
    const overruled = { is: 'off-track', because: 'the vendor left', until: due } as const;
    expect(programHealth([{ due, health: 'on-track', overruled }])).toBe('off-track');
  });
});

describe('promises in doubt', () => {
  it('are those that the schedule cannot keep, with the first day that could be', () => {
    const net = plan(undefined, {
      milestones: [
        { id: 'first', due: '2026-12-04' },
        { id: 'second', due: '2026-12-10' },
      ],
    });
    expect(doubtsOf(net, schedule(net))).toEqual([
      { kind: 'late', of: 'milestone', id: 'first', due: '2026-12-04', possible: '2026-12-07' },
    ]);
  });

  it('are those before the promise of something that they wait for, near or far', () => {
    const net = network([
      work('a', { estimate: 1, due: '2026-12-18' }),
      work('b', { estimate: 1, blockedBy: ['a'] }),
      work('c', { estimate: 2, blockedBy: ['b'], due: '2026-12-16' }),
      work('done', { state: 'completed', closedAt: '2026-11-30T08:00:00Z', due: '2026-12-30' }),
      work('e', { estimate: 2, blockedBy: ['done'], due: '2026-12-16' }),
    ]);
    expect(doubtsOf(net, schedule(net))).toEqual([
      { kind: 'before', id: 'c', due: '2026-12-16', possible: '2026-12-22', on: 'a', theirs: '2026-12-18' },
    ]);
  });
});

describe('calibration', () => {
  it('counts each once, by the first that was said, as soon as it is known', () => {
    const said = [
      { id: 'a', on: '2026-11-09', p50: '2026-11-20', p85: '2026-11-30' },
      { id: 'a', on: '2026-11-02', p50: '2026-11-10', p85: '2026-11-20' },
      { id: 'b', on: '2026-11-02', p50: '2026-11-10', p85: '2026-11-20' },
      { id: 'open', on: '2026-11-02', p50: '2026-11-30', p85: '2026-12-01' },
    ];
    const ends = new Map([
      ['a', '2026-11-20'],
      ['b', '2026-11-24'],
    ]);
    expect(calibrationOf(said, ends, '2026-12-01')).toEqual({
      p50: { known: 3, kept: 0 },
      p85: { known: 2, kept: 1 },
    });
  });
});
