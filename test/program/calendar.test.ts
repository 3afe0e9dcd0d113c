/** On which day a session is: values in, values out. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Session, Settings } from '../../src/model/plan.ts';
import { dayIn, momentBefore, sessionsDue } from '../../src/rounds/calendar.ts';

const at = { file: 'plan.yml', line: 1, column: 1 };
const session = (more: Partial<Session> = {}): Session => ({
  id: 'weekly',
  title: 'Session',
  weeks: 1,
  weekday: 'tuesday',
  from: '2026-12-01',
  timeZone: 'America/New_York',
  lead: 0,
  owners: [],
  agenda: [],
  at,
  ...more,
});
const settings = {
  removed: 'close',
  outOfOrder: 'comment',
  drift: 'restore',
  timeZone: 'UTC',
  workingDays: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
  holidays: [],
  fields: {},
  ready: { tell: true },
} as const satisfies Settings;
const due = (now: string, more?: Partial<Session>, others: Partial<Settings> = {}) => {
  const one = session(more);
  const cadence = { sessions: new Map([[one.id, one]]), reviews: [], logs: [] };
  return sessionsDue({ cadence, settings: { ...settings, ...others } }, now).map(({ date }) => date);
};

test('a plan without a cadence has none', () => {
  const cadence = { sessions: new Map(), reviews: [], logs: [] };
  expect(sessionsDue({ cadence, settings }, '2026-12-01T12:00:00Z')).toEqual([]);
});

test('each has a key and a title with its date', () => {
  const sessions = new Map([['weekly', session()]]);
  const cadence = { sessions, reviews: [], logs: [] };
  expect(sessionsDue({ cadence, settings }, '2026-12-02T12:00:00Z')).toMatchObject([
    { key: 'weekly/2026-12-01', date: '2026-12-01', title: 'Session: 2026-12-01' },
  ]);
});

describe('the first one', () => {
  test.each([
    ['is none before its day', '2026-12-01T04:59:59Z', {}, []],
    ['begins with its day at its place', '2026-12-01T05:00:00Z', {}, ['2026-12-01']],
    [
      'is on the first such weekday from then on',
      '2026-12-02T12:00:00Z',
      { from: '2026-11-26' },
      ['2026-12-01'],
    ],
    ['is none while that day is to come', '2026-11-30T12:00:00Z', { from: '2026-11-26' }, []],
    ['lies in the future where the plan says so', '2026-12-02T12:00:00Z', { from: '2027-01-05' }, []],
    ['may lie in the past', '2026-12-02T12:00:00Z', { from: '2020-01-01' }, ['2026-12-01']],
  ])('%s', (_, now, more, expected) => {
    expect(due(now, more)).toEqual(expected);
  });
});

describe('days are those of the place', () => {
  test.each([
    ['in summer', '2026-07-14T03:59:59Z', '2026-07-07'],
    ['in summer, a second later', '2026-07-14T04:00:00Z', '2026-07-14'],
    ['in winter', '2026-12-15T04:59:59Z', '2026-12-08'],
    ['in winter, a second later', '2026-12-15T05:00:00Z', '2026-12-15'],
    // Clocks go forward on Sunday, 2027-03-14, and back on Sunday, 2027-11-07.
    ['on the day the clocks go forward', '2027-03-14T06:59:00Z', '2027-03-09'],
    ['after the clocks went forward', '2027-03-16T04:00:00Z', '2027-03-16'],
    ['after the clocks went back', '2027-11-09T04:59:00Z', '2027-11-02'],
    ['after the clocks went back, a minute later', '2027-11-09T05:00:00Z', '2027-11-09'],
    ['in the last week of the year', '2027-01-04T12:00:00Z', '2026-12-29'],
    ['on the last day of a leap February', '2028-02-29T12:00:00Z', '2028-02-29'],
  ])('%s', (_, now, expected) => {
    expect(due(now, { from: '2026-06-30' })).toEqual([expected]);
  });

  test('on the day itself where the clocks change on it', () => {
    const sundays = { weekday: 'sunday', from: '2027-03-07' } as const;
    expect(due('2027-03-14T04:59:00Z', sundays)).toEqual(['2027-03-07']);
    expect(due('2027-03-14T05:00:00Z', sundays)).toEqual(['2027-03-14']);
    expect(due('2027-03-15T03:59:00Z', sundays)).toEqual(['2027-03-14']);
  });

  test.each([
    ['Pacific/Kiritimati', '2026-12-01T10:00:00Z', '2026-12-02'],
    ['Pacific/Niue', '2026-12-01T10:59:00Z', '2026-11-30'],
    ['Asia/Kathmandu', '2026-12-01T18:15:00Z', '2026-12-02'],
    ['UTC', '2026-12-31T23:59:59Z', '2026-12-31'],
  ])('%s', (zone, now, expected) => {
    expect(dayIn(zone, now)).toBe(expected);
  });
});

test('every second week keeps its beat over the year’s end', () => {
  const fortnight = { weeks: 2, from: '2026-12-01' };
  expect(due('2026-12-14T12:00:00Z', fortnight)).toEqual(['2026-12-01']);
  expect(due('2026-12-29T12:00:00Z', fortnight)).toEqual(['2026-12-29']);
  expect(due('2027-01-11T12:00:00Z', fortnight)).toEqual(['2026-12-29']);
  expect(due('2027-01-12T12:00:00Z', fortnight)).toEqual(['2027-01-12']);
});

test('at any moment the one that is due began within its period, on its weekday', () => {
  const moments = fc.date({
    min: new Date('2026-12-02T06:00:00Z'),
    max: new Date('2036-12-31T00:00:00Z'),
    noInvalidDate: true,
  });
  const zones = fc.constantFrom('America/New_York', 'Europe/Berlin', 'Pacific/Apia', 'UTC');
  fc.assert(
    fc.property(moments, zones, fc.integer({ min: 1, max: 12 }), (moment, timeZone, weeks) => {
      const now = moment.toISOString();
      const [date = ''] = due(now, { timeZone, weeks });
      const days = (Date.parse(dayIn(timeZone, now)) - Date.parse(date)) / 86_400_000;
      expect(new Date(date).getUTCDay()).toBe(2);
      expect(days).toBeGreaterThanOrEqual(0);
      expect(days).toBeLessThan(7 * weeks);
    }),
  );
});

test.each([
  ['Pacific/Kiritimati', '2026-12-01', '2026-11-30T09:59:59.999Z'],
  ['Asia/Kathmandu', '2026-12-01', '2026-11-30T18:14:59.999Z'],
  ['UTC', '2026-12-01', '2026-11-30T23:59:59.999Z'],
  ['America/New_York', '2026-11-02', '2026-11-02T04:59:59.999Z'],
  ['Pacific/Niue', '2026-12-01', '2026-12-01T10:59:59.999Z'],
  // On this day the island crossed the date line.
  ['Pacific/Apia', '2011-12-30', '2011-12-30T09:59:59.999Z'],
])('%s: the last moment before a day', (zone, date, moment) => {
  expect(momentBefore(date, zone)).toBe(moment);
});

describe('its issue is made before its day', () => {
  const utc = { timeZone: 'UTC' };
  test.each<[string, string, Partial<Session>, Partial<Settings>, string[]]>([
    ['not earlier', '2026-11-29T23:59:59Z', { lead: 1 }, {}, []],
    ['from the working day before', '2026-11-30T00:00:00Z', { lead: 1 }, {}, ['2026-12-01']],
    ['also of the next one', '2026-12-07T00:00:00Z', { lead: 1 }, {}, ['2026-12-08']],
    ['the one before until then', '2026-12-06T23:59:59Z', { lead: 1 }, {}, ['2026-12-01']],
    ['on a Friday for a Monday', '2026-12-04T00:00:00Z', { lead: 1, weekday: 'monday' }, {}, ['2026-12-07']],
    ['on a Friday for a Sunday', '2026-12-04T00:00:00Z', { lead: 1, weekday: 'sunday' }, {}, ['2026-12-06']],
    ['by more days', '2026-12-03T00:00:00Z', { lead: 3 }, {}, ['2026-12-08']],
    ['by more days, not earlier', '2026-12-02T23:59:59Z', { lead: 3 }, {}, ['2026-12-01']],
    [
      'before holidays',
      '2026-12-23T00:00:00Z',
      { lead: 1 },
      { holidays: [{ from: '2026-12-24', to: '2027-01-03' }] },
      ['2026-12-29'],
    ],
    [
      'never before the one before it was held',
      '2026-12-29T23:00:00Z',
      { lead: 1 },
      { holidays: [{ from: '2026-12-24', to: '2027-01-10' }] },
      ['2026-12-29'],
    ],
    [
      'but the day after, where only holidays lie between',
      '2026-12-30T00:00:00Z',
      { lead: 1 },
      { holidays: [{ from: '2026-12-24', to: '2027-01-10' }] },
      ['2027-01-05'],
    ],
  ])('%s', (_, now, more, others, expected) => {
    expect(due(now, { ...utc, ...more }, others)).toEqual(expected);
  });

  /** The schedule of the docs. */
  const runs = (from: number, days: number) =>
    Array.from({ length: days }, (_, day) => new Date(from + day * 86_400_000 + (6 * 60 + 17) * 60_000));
  const weekAfter = (from: string) => new Date(Date.parse(from) + 7 * 86_400_000).toISOString().slice(0, 10);
  const zones = [
    'Pacific/Kiritimati',
    'Pacific/Apia',
    'Pacific/Auckland',
    'Pacific/Chatham',
    'Australia/Lord_Howe',
    'Asia/Tokyo',
    'Asia/Kathmandu',
    'Europe/Berlin',
    'UTC',
    'America/Sao_Paulo',
    'America/New_York',
    'America/Los_Angeles',
    'America/Adak',
    'Pacific/Honolulu',
    'Pacific/Niue',
    'Etc/GMT+12',
  ];

  test.each(zones)('so that with a run a day it is there at nine in the morning in %s', (timeZone) => {
    // The turn of a year, and all changes of clocks.
    const weeks: readonly [string, number][] = [
      ['2026-12-20', 21],
      ['2027-03-01', 42],
      ['2027-09-20', 56],
    ];
    const hour = new Intl.DateTimeFormat('en', { timeZone, hour: 'numeric', hourCycle: 'h23' });
    for (const [from, days] of weeks)
      for (const weekday of ['monday', 'tuesday', 'saturday', 'sunday'] as const) {
        const made = new Map<string, Date>();
        for (const at of runs(Date.parse(from), days))
          for (const date of due(at.toISOString(), { timeZone, weekday, lead: 1, from: weekAfter(from) }))
            if (!made.has(date)) made.set(date, at);
        expect(made.size).toBeGreaterThan(1);
        for (const [date, at] of made) {
          const day = dayIn(timeZone, at.toISOString());
          expect(day < date || (day === date && Number(hour.format(at)) < 9)).toBe(true);
          // And not so long before that it tells of another week.
          expect(Date.parse(date) - Date.parse(day)).toBeLessThanOrEqual(3 * 86_400_000);
        }
      }
  });
});
