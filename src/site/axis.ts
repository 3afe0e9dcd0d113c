/** Days as places on a line, in percent of its width: so that a picture is as wide as its reader's screen. */
import { months } from '../rounds/calendar.ts';
import { dateOf, dayOf } from '../schedule/calendar.ts';

/** From a day to a day. */
export interface TimeAxis {
  /** How many days it shows. */
  readonly days: number;
  /** `12.3%`, where a day begins; what lies outside stands at its end. */
  at(date: string): string;
  /** How wide the days from one to the other are, both included; never too narrow to be seen. */
  span(from: string, to: string): string;
  /** The same as whole days from the left end. */
  place(date: string): number;
  /** Where a day has ended. */
  after(date: string): number;
  readonly shows: (date: string) => boolean;
  /** From coarse to fine. */
  readonly scales: readonly Scale[];
}

/** Lines of the axis, each at the beginning of what it names. */
export interface Scale {
  /** For whom they are. */
  readonly looks: readonly Zoom[];
  readonly ticks: readonly Tick[];
}

/** How closely people look. */
export type Zoom = 'all' | 'quarter' | 'month' | 'week';

/** The first day of a week, a month, a quarter or some years; without a label where there is no room for one. */
export interface Tick {
  readonly date: string;
  readonly label?: string;
}

/** On all of the line: each has a name, which takes some room. */
const mostAtOnce = 9;
/** In months. */
const steps = [1, 3, 12, 60, 300, 1_200, 12_000];

/**
 * @param dates days that are to be on it, at least one
 * @param options.margin the share of them that is left free on both sides
 * @param options.most ticks where people scroll along it
 */
export function timeAxis(
  dates: readonly string[],
  { margin = 0.03, most = 200 }: { readonly margin?: number; readonly most?: number } = {},
): TimeAxis {
  const numbers = dates.map(dayOf);
  const [low, high] = [Math.min(...numbers), Math.max(...numbers) + 1];
  const room = Math.round((high - low) * margin) + (margin > 0 ? 2 : 0);
  const [start, days] = [low - room, high - low + 2 * room];
  const share = (day: number) => Math.min(100, Math.max(0, ((day - start) / days) * 100));
  const text = (percent: number) => `${Number(percent.toFixed(days > 1_000 ? 3 : 2))}%`;
  return {
    days,
    at: (date) => text(share(dayOf(date))),
    span: (from, to) => text(Math.max(0.35, share(dayOf(to) + 1) - share(dayOf(from)))),
    place: (date) => dayOf(date) - start,
    after: (date) => dayOf(date) + 1 - start,
    shows: (date) => dayOf(date) >= start && dayOf(date) <= start + days,
    scales: scalesOf(start, start + days, most),
  };
}

function scalesOf(start: number, end: number, mostInAll: number): Scale[] {
  const weeks = mondays(start, end, mostInAll);
  const single = firsts(start, end, 1, mostInAll);
  const fitting = (most: number, ...some: Tick[][]) => some.find(({ length }) => length <= most);
  const coarse = steps.map((step) => (step === 1 ? single : firsts(start, end, step, mostInAll)));
  const all = fitting(mostAtOnce, weeks, ...coarse) ?? [];
  const quarter = all === weeks ? all : (fitting(mostInAll, single) ?? all);
  const near = fitting(mostInAll, weeks) ?? quarter;
  const wanted = new Map<Zoom, Tick[]>([
    ['all', all],
    ['quarter', quarter],
    ['month', near],
    ['week', near],
  ]);
  return [...new Set(wanted.values())].map((ticks) => ({
    ticks,
    looks: [...wanted].flatMap(([zoom, own]) => (own === ticks ? zoom : [])),
  }));
}

/** Labels of the last days would be cut off at the end of the line. */
function labelled(ticks: readonly { day: number; label: string }[], start: number, end: number): Tick[] {
  return ticks.map(({ day, label }) => ({
    date: dateOf(day),
    ...((day - start) / (end - start) > 0.93 ? {} : { label }),
  }));
}

/** One more than are wanted, where there are more. */
function mondays(start: number, end: number, most: number): Tick[] {
  const found: { day: number; label: string }[] = [];
  // The epoch began on a Thursday.
  for (let day = start + ((11 - (start % 7)) % 7); day <= end && found.length <= most; day += 7) {
    const [, month = '', of = ''] = dateOf(day).split('-');
    found.push({ day, label: `${Number(of)} ${months[Number(month) - 1]}` });
  }
  return labelled(found, start, end);
}

/** First days of every so many months. */
function firsts(start: number, end: number, step: number, most: number): Tick[] {
  const found: { day: number; label: string }[] = [];
  const [year = 0, place = 0] = dateOf(start).split('-').map(Number);
  let month = Math.ceil((year * 12 + place) / step) * step;
  for (; found.length <= most; month += step) {
    const [of, index] = [Math.floor(month / 12), month % 12];
    const day = dayOf(`${String(of).padStart(4, '0')}-${String(index + 1).padStart(2, '0')}-01`);
    if (day > end) break;
    const label = step >= 12 ? `${of}` : `${months[index]}${index === 0 ? ` ${of}` : ''}`;
    found.push({ day, label });
  }
  return labelled(found, start, end);
}
