/**
 * Working days, by number. A *day* is the number of days since 1970-01-01, so that none is an hour longer than another;
 * a *place* is the number of a working day among all working days. Schedules are computed in places, in which the
 * weekend and holidays do not exist, and are turned into days at the end.
 */
import { type CalendarSettings, weekdays } from './network.ts';

/** A place means nothing in another calendar, whose working days are others. Days and places may be below zero. */
export interface Calendar {
  /** The day that it is in the program's time zone at an instant (ISO 8601). */
  dayAt(instant: string): number;
  /** The place of the first working day that is not before this day. */
  place(day: number): number;
  /** The day of a working day. */
  day(place: number): number;
}

const length = 24 * 60 * 60 * 1_000;
/** 0001-01-01 and 9999-12-31: what can be written in ten characters. */
const firstDay = -719_162;
const lastDay = 2_932_896;
/** The epoch began on a Thursday. */
const aMonday = 4;

/**
 * Days since 1970-01-01.
 * @param date `YYYY-MM-DD`, a day that exists: whoever read it has looked
 */
export function dayOf(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / length;
}

/** How many days later the second is; less than nothing where it is earlier. */
export function daysLater(from: string, to: string): number {
  return dayOf(to) - dayOf(from);
}

/** Days after the year 9999 are written as its last. */
export function dateOf(day: number): string {
  return new Date(Math.min(Math.max(day, firstDay), lastDay) * length).toISOString().slice(0, 10);
}

/** @throws RangeError where no day is a working day, or the time zone is unknown */
export function createCalendar({ timeZone, workingDays, holidays }: CalendarSettings): Calendar {
  const week = weekOf(workingDays.map((name) => weekdays.indexOf(name)));
  const breaks = breaksOf(
    week,
    holidays.map(({ from, to }) => [dayOf(from), dayOf(to)] as const),
  );
  const dateAt = datesAt(timeZone);
  return {
    dayAt: (instant) => dayOf(dateAt(instant)),
    place(day) {
      const last = lastWhere(breaks, ({ from }) => from < day);
      if (!last) return week.place(day);
      const until = Math.min(day, last.to + 1);
      return week.place(day) - last.lostBefore - (week.place(until) - week.place(last.from));
    },
    day(place) {
      const last = lastWhere(breaks, (one) => one.place <= place);
      return week.day(place + (last ? last.lostBefore + last.lost : 0));
    },
  };
}

/**
 * Tells of an instant (ISO 8601) which day, `YYYY-MM-DD`, it is at a place.
 * @throws RangeError where the time zone is unknown
 */
export function datesAt(timeZone: string): (instant: string) => string {
  const format = formats.get(timeZone) ?? formatAt(timeZone);
  formats.set(timeZone, format);
  return (instant) => {
    const parts = format.formatToParts(new Date(instant));
    const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
    return `${part('year')}-${part('month')}-${part('day')}`;
  };
}

/** To make one takes a hundred times as long as to ask it. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatAt(timeZone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('en', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
}

/** A calendar without holidays. */
interface Week {
  place(day: number): number;
  day(place: number): number;
}

/** @param working 0 is Monday */
function weekOf(working: readonly number[]): Week {
  const offsets = [0, 1, 2, 3, 4, 5, 6].filter((one) => working.includes(one));
  if (offsets.length === 0) throw new RangeError('A calendar needs a working day');
  const before = [0, 1, 2, 3, 4, 5, 6].map((one) => offsets.filter((offset) => offset < one).length);
  return {
    place(day) {
      const weeks = Math.floor((day - aMonday) / 7);
      return weeks * offsets.length + (before[day - aMonday - weeks * 7] ?? 0);
    },
    day(place) {
      const weeks = Math.floor(place / offsets.length);
      return aMonday + weeks * 7 + (offsets[place - weeks * offsets.length] ?? 0);
    },
  };
}

/** Days on which nobody works, first and last, and the working days that the week would have had in them. */
interface Break {
  readonly from: number;
  readonly to: number;
  readonly lost: number;
  /** By all breaks before it. */
  readonly lostBefore: number;
  /** Of the first working day after it. */
  readonly place: number;
}

function breaksOf(week: Week, holidays: readonly (readonly [from: number, to: number])[]): Break[] {
  const united: [from: number, to: number][] = [];
  for (const [from, to] of [...holidays].sort(([a], [b]) => a - b)) {
    const last = united.at(-1);
    if (last && from <= last[1] + 1) last[1] = Math.max(last[1], to);
    else united.push([from, to]);
  }
  let lostBefore = 0;
  return united.map(([from, to]) => {
    const lost = week.place(to + 1) - week.place(from);
    const one = { from, to, lost, lostBefore, place: week.place(from) - lostBefore };
    lostBefore += lost;
    return one;
  });
}

/** The last of a list for which something holds that holds for all before it, too. */
function lastWhere<T>(list: readonly T[], holds: (one: T) => boolean): T | undefined {
  let low = 0;
  for (let high = list.length; low < high; ) {
    const middle = (low + high) >> 1;
    const one = list[middle];
    if (one !== undefined && holds(one)) low = middle + 1;
    else high = middle;
  }
  return list[low - 1];
}
