/** How time is written in a plan: days, how long work takes, and when nobody works. */
import type { Estimate, Holiday, Weekday } from '../model/plan.ts';

/** Of an estimate, in working days: eight years. Who plans for longer plans a program of its own. */
const maxEstimate = 2_000;
/** Of one holiday, in days of the calendar: after a year without work there is no program. */
export const maxHoliday = 366;

/** Whether it is one that exists, as `2027-01-29`. */
export function isDate(text: string): boolean {
  // No program is older; GitHub and others take a year like 0027 for a slip as well, or for 2027.
  if (!/^[2-9]\d{3}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

const duration = String.raw`\d{1,6}(?:\.\d{1,6})?[dw]`;

/** `5d`, `2w`, `0.5d`, `3d-8d` */
export const estimatePattern = new RegExp(`^${duration}(?:-${duration})?$`);

/**
 * In working days.
 * @param text matches `estimatePattern`
 * @param week how many working days it has
 */
export function estimateFrom(text: string, week: number): Estimate {
  const [low = 0, high] = text
    .split('-')
    .map((one) => Number.parseFloat(one) * (one.endsWith('w') ? week : 1));
  return high === undefined ? low : { low, high };
}

/** `0d`, `1d`, `2w` */
export const leadPattern = /^\d{1,2}[dw]$/;

/**
 * In working days.
 * @param text matches `leadPattern`
 * @param week how many working days it has
 */
export function leadFrom(text: string, week: number): number {
  return Number.parseInt(text, 10) * (text.endsWith('w') ? week : 1);
}

/** What is wrong with one that is well written, in words, with what to do about it. */
export function absurdityOf(estimate: Estimate): { message: string; help: string } | undefined {
  const { low, high } = typeof estimate === 'number' ? { low: estimate, high: estimate } : estimate;
  if (low <= 0) return { message: 'takes no time', help: 'write how long it takes, or remove the key' };
  if (low > high) return { message: 'is upside down', help: 'write the smaller one first, as in 3d-8d' };
  if (high <= maxEstimate) return undefined;
  const most = maxEstimate.toLocaleString('en');
  return { message: `is longer than ${most} working days`, help: 'split the work' };
}

/** A day, or the first and the last of several: `2026-12-24..2027-01-01`. */
export function holidayFrom(text: string): Holiday {
  const [from = '', to = from] = text.split('..').map((one) => one.trim());
  return { from, to };
}

/** From the first day to the last, both included. */
export function lengthOf({ from, to }: Holiday): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000 + 1;
}

/** Those of the settings, or monday to friday. */
export function workingDaysOf(settings: {
  readonly 'working-days'?: readonly Weekday[] | undefined;
}): readonly Weekday[] {
  return settings['working-days'] ?? ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'];
}
