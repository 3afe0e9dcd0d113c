import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCalendar, dateOf, dayOf } from '../../src/schedule/calendar.ts';
import { weekdays } from '../../src/schedule/network.ts';

const week = weekdays.slice(0, 5);
const utc = (holidays: { from: string; to: string }[] = []) =>
  createCalendar({ timeZone: 'UTC', workingDays: week, holidays });

describe('the calendar', () => {
  it('counts working days as one who looks at every day', () => {
    const day = fc.integer({ min: -400, max: 400 });
    const holidays = fc.array(fc.tuple(day, fc.nat(20)), { maxLength: 6 });
    const working = fc.subarray([...weekdays], { minLength: 1 });
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: 0, max: 300 }),
        working,
        holidays,
        (from, count, workingDays, list) => {
          const calendar = createCalendar({
            timeZone: 'UTC',
            workingDays,
            holidays: list.map(([first, length]) => ({ from: dateOf(first), to: dateOf(first + length) })),
          });
          const works = (one: number) =>
            workingDays.includes(weekdays[(((one + 3) % 7) + 7) % 7] ?? 'monday') &&
            !list.some(([first, length]) => first <= one && one <= first + length);
          let seen = 0;
          for (let one = from; one < from + count; one++) if (works(one)) seen++;
          expect(calendar.place(from + count) - calendar.place(from)).toBe(seen);
          let first = from;
          while (!works(first)) first++;
          expect(calendar.day(calendar.place(from))).toBe(first);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('knows on which day it is at both sides of the date line', () => {
    const at = (timeZone: string) =>
      dateOf(createCalendar({ timeZone, workingDays: week, holidays: [] }).dayAt('2026-12-01T10:30:00Z'));
    expect(at('Pacific/Kiritimati')).toBe('2026-12-02');
    expect(at('Pacific/Pago_Pago')).toBe('2026-11-30');
    expect(at('UTC')).toBe('2026-12-01');
  });

  it('takes the day on which clocks go back as one day', () => {
    const calendar = createCalendar({ timeZone: 'Europe/Zurich', workingDays: week, holidays: [] });
    expect(dateOf(calendar.dayAt('2026-10-24T21:59:00Z'))).toBe('2026-10-24');
    expect(dateOf(calendar.dayAt('2026-10-24T22:00:00Z'))).toBe('2026-10-25');
    expect(dateOf(calendar.dayAt('2026-10-25T22:59:00Z'))).toBe('2026-10-25');
    expect(dateOf(calendar.dayAt('2026-10-25T23:00:00Z'))).toBe('2026-10-26');
  });

  it('goes on after holidays of ten thousand years', () => {
    const calendar = utc([{ from: '0001-01-01', to: '9999-12-31' }]);
    const day = calendar.day(calendar.place(dayOf('2026-12-01')));
    expect(day).toBeGreaterThan(dayOf('9999-12-31'));
    expect(dateOf(day)).toBe('9999-12-31');
  });

  it('is none without a working day', () => {
    expect(() => createCalendar({ timeZone: 'UTC', workingDays: [], holidays: [] })).toThrow(RangeError);
  });
});
