/** Days as people read them. */
import { months } from '../rounds/calendar.ts';

const parts = (date: string) => {
  const [year = '', month = '', day = ''] = date.split('-');
  return [`${Number(day)}`, months[Number(month) - 1] ?? '', year] as const;
};

/** `30 Apr 2027`; no line ends within it. */
export function dayText(date: string): string {
  return parts(date).join('\u00A0');
}

/** `4–11 Dec 2026`, `28 Dec 2026 – 4 Jan 2027`: what both have in common is said once. */
export function spanText(from: string, to: string): string {
  const [[day, month, year], [, otherMonth, otherYear]] = [parts(from), parts(to)];
  if (from === to) return dayText(from);
  if (year !== otherYear) return `${dayText(from)} – ${dayText(to)}`;
  return month === otherMonth ? `${day}–${dayText(to)}` : `${day}\u00A0${month} – ${dayText(to)}`;
}
