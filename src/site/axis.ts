/** Days as places on a line, in percent of its width: so that a picture is as wide as its reader's screen. */

const day = 24 * 60 * 60 * 1_000;

/** From a day to a day. */
export interface TimeAxis {
  readonly first: string;
  readonly last: string;
  /** `12.3%`; what lies outside stands at its end. */
  at(date: string): string;
  /** How wide the days from one to the other are, both included; never too narrow to be seen. */
  span(from: string, to: string): string;
  readonly ticks: readonly Tick[];
}

/** A line of the axis: the first of a month, or of a quarter where there are many. */
export interface Tick {
  readonly date: string;
  readonly label: string;
}

/** More months than this are quarters, more quarters years: each has a name, which takes some room. */
const mostTicks = 9;
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** @param dates days that are to be on it, at least one; a little room is left on both sides */
export function timeAxis(dates: readonly string[]): TimeAxis {
  const sorted = [...dates].sort();
  const [low = 0, high = 0] = [Date.parse(sorted[0] ?? ''), Date.parse(sorted.at(-1) ?? '')];
  const room = Math.max(3 * day, (high - low) * 0.03);
  const [start, end] = [low - room, high + room];
  const share = (time: number) => Math.min(100, Math.max(0, ((time - start) / (end - start)) * 100));
  const text = (percent: number) => `${Number(percent.toFixed(2))}%`;
  return {
    first: dateText(start),
    last: dateText(end),
    at: (date) => text(share(Date.parse(date))),
    span: (from, to) => {
      const width = share(Date.parse(to) + day) - share(Date.parse(from));
      return text(Math.max(0.35, width));
    },
    ticks: ticksBetween(start, end),
  };
}

function ticksBetween(start: number, end: number): Tick[] {
  for (const step of [1, 3, 12, 60]) {
    const found = firsts(start, end, step);
    if (found.length <= mostTicks) return found;
  }
  return [];
}

/** First days of every so many months. */
function firsts(start: number, end: number, step: number): Tick[] {
  const found: Tick[] = [];
  const from = new Date(start);
  let month = from.getUTCFullYear() * 12 + from.getUTCMonth() + 1;
  month += (step - (month % step)) % step;
  for (; found.length <= mostTicks; month += step) {
    const [year, place] = [Math.floor(month / 12), month % 12];
    const time = Date.UTC(year, place, 1);
    if (time > end) break;
    const label = step === 12 || step === 60 ? `${year}` : `${months[place]}${place === 0 ? ` ${year}` : ''}`;
    found.push({ date: dateText(time), label });
  }
  return found;
}

function dateText(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/** `30 April 2027` */
export function longDate(date: string): string {
  const [year = '', month = '', of = ''] = date.split('-');
  const name = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September'];
  const all = [...name, 'October', 'November', 'December'];
  return `${Number(of)} ${all[Number(month) - 1] ?? ''} ${year}`;
}
