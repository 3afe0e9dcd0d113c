/** Networks for tests: small ones by hand, and random ones. */
import fc from 'fast-check';
import { type Network, type Phase, type State, type Work, weekdays } from '../../src/schedule/network.ts';

const week = weekdays.slice(0, 5);

/** Work with what a test does not care about filled in. */
export function work(id: string, rest: Partial<Work> = {}): Work {
  return { id, kind: 'item', owner: 'team', blockedBy: [], state: 'open', ...rest };
}

export function phase(id: string, rest: Partial<Phase> = {}): Phase {
  return { id, blockedBy: [], state: 'open', ...rest };
}

/** On a Tuesday, from Monday to Friday, UTC. */
export function network(list: readonly Work[], rest: Partial<Network> = {}): Network {
  return {
    program: 'program',
    today: '2026-12-01',
    calendar: { timeZone: 'UTC', workingDays: week, holidays: [] },
    owners: new Map(),
    milestones: [],
    phases: [],
    work: list,
    ...rest,
  };
}

export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

const today = '2026-12-01';
const near = (min: number, max: number) => fc.integer({ min, max }).map((days) => addDays(today, days));
const instant = (min: number, max: number) =>
  fc
    .tuple(near(min, max), fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
    .map(([date, hour, minute]) => `${date}T${two(hour)}:${two(minute)}:00Z`);
const two = (number: number) => String(number).padStart(2, '0');

const estimate = fc.oneof(
  { weight: 2, arbitrary: fc.constant(undefined) },
  { weight: 5, arbitrary: fc.constantFrom(0.5, 1, 2, 2.5, 3, 5, 8, 13) },
  {
    weight: 4,
    arbitrary: fc
      .tuple(fc.constantFrom(0.5, 1, 2, 3), fc.constantFrom(1, 2, 3, 4.5))
      .map(([low, factor]) => ({ low, high: low * factor })),
  },
);
const state = fc.oneof(
  { weight: 7, arbitrary: fc.constant<State>('open') },
  { weight: 3, arbitrary: fc.constant<State>('completed') },
  { weight: 1, arbitrary: fc.constantFrom<State>('not-planned', 'duplicate') },
);
const picks = fc.array(fc.nat(), { maxLength: 3 });
const oneWork = fc.record({
  level: fc.nat(3),
  inPhase: fc.boolean(),
  estimate,
  state,
  start: fc.option(near(-20, 40), { nil: undefined, freq: 3 }),
  due: fc.option(near(-10, 60), { nil: undefined, freq: 3 }),
  createdAt: fc.option(instant(-60, 1), { nil: undefined, freq: 5 }),
  closedAt: instant(-50, 2),
  milestone: fc.constantFrom('m1', 'm2', undefined),
  owner: fc.constantFrom('red', 'blue', 'green'),
  works: picks,
  phases: picks,
  outside: fc.integer({ min: 0, max: 15 }),
});
const settings = fc.record({
  timeZone: fc.constantFrom(
    'UTC',
    'Pacific/Kiritimati',
    'Pacific/Pago_Pago',
    'Europe/Zurich',
    'Asia/Kolkata',
  ),
  workingDays: fc.constantFrom(week, week.slice(0, 4), [...weekdays], ['sunday', 'wednesday'] as const),
  holidays: fc.array(
    fc.tuple(near(-40, 80), fc.nat(9)).map(([from, length]) => ({ from, to: addDays(from, length) })),
    { maxLength: 4 },
  ),
});
const onePhase = fc.record({ works: picks, phases: picks, gate: fc.boolean() });

/**
 * Levels 0 to 3, in each a phase and work that is in it or not; all waits for what is before it in this order, so that
 * there is no cycle.
 * @param limit what owners take at once
 */
export function networks(
  limit: fc.Arbitrary<number | undefined> = fc.constant(undefined),
): fc.Arbitrary<Network> {
  return fc
    .record({
      list: fc.array(oneWork, { minLength: 1, maxLength: 12 }),
      levels: fc.tuple(onePhase, onePhase, onePhase, onePhase),
      calendar: settings,
      day: near(-3, 3),
      limits: fc.tuple(limit, limit, limit),
      dues: fc.tuple(fc.option(near(-10, 60)), fc.option(near(-10, 60))),
    })
    .map(({ list, levels, calendar, day, limits, dues }) => {
      const sorted = list.toSorted((a, b) => a.level - b.level);
      const id = (index: number) => `w${index}`;
      const pick = (chosen: readonly number[], from: readonly string[]) =>
        from.length === 0 ? [] : chosen.flatMap((one) => from[one % (from.length + 1)] ?? []);
      const before = (level: number) => sorted.flatMap((one, index) => (one.level < level ? id(index) : []));
      const phasesBefore = (level: number) => ['p0', 'p1', 'p2', 'p3'].slice(0, level);
      const works = sorted.map((one, index): Work => {
        const { level, inPhase, works, phases, outside } = one;
        return {
          id: id(index),
          kind: outside === 0 ? 'outside' : 'item',
          owner: one.owner,
          state: one.state,
          blockedBy: [
            ...pick(
              works,
              sorted.slice(0, index).map((_, at) => id(at)),
            ),
            ...pick(phases, phasesBefore(level)),
          ],
          ...(inPhase && outside > 0 ? { phase: `p${level}` } : {}),
          ...(one.estimate === undefined ? {} : { estimate: one.estimate }),
          ...(one.start === undefined ? {} : { start: one.start }),
          ...(one.due === undefined ? {} : { due: one.due }),
          ...(one.createdAt === undefined ? {} : { createdAt: one.createdAt }),
          ...(one.state === 'open' ? {} : { closedAt: one.closedAt }),
          ...(one.milestone === undefined || outside === 0 ? {} : { milestone: one.milestone }),
        };
      });
      return network(works, {
        today: day,
        calendar,
        owners: new Map(
          ['red', 'blue', 'green'].map((owner, index) => {
            const atOnce = limits[index];
            return [owner, atOnce === undefined ? {} : { atOnce }];
          }),
        ),
        milestones: ['m1', 'm2'].map((one, index) => {
          const due = dues[index];
          return { id: one, ...(due ? { due } : {}) };
        }),
        phases: levels.map(({ works, phases, gate }, level) =>
          phase(`p${level}`, {
            gate,
            blockedBy: [...pick(works, before(level)), ...pick(phases, phasesBefore(level))],
          }),
        ),
      });
    });
}
