/** On which day a session is: days are those of its own place, whatever its clocks do in spring and autumn. */
import { type Plan, type Session, weekdays } from '../model/plan.ts';
import type { Trigger } from '../model/trigger.ts';
import { datesAt } from '../schedule/calendar.ts';

const day = 24 * 60 * 60 * 1_000;

/** A session on its day: one issue. */
export interface SessionDue {
  readonly session: Session;
  /** Of its issue: `weekly/2026-12-01`. */
  readonly key: string;
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly title: string;
}

/** Sessions come with time, and not with what is to be merged. */
export function sessionsFor(plan: Plan, trigger: Trigger, now: string): SessionDue[] {
  const isMain = trigger.kind === 'push' && trigger.branch === trigger.defaultBranch;
  return isMain || trigger.kind === 'other' ? sessionsDue(plan, now) : [];
}

/**
 * Of each session of the plan the one whose time has come and not passed: from its day on until the next one's. Those
 * that nobody ran for are over.
 * @param now ISO 8601
 */
export function sessionsDue({ cadence }: Pick<Plan, 'cadence'>, now: string): SessionDue[] {
  return [...cadence.sessions.values()].flatMap((session) => {
    const date = dateOf(session, now);
    if (date === undefined) return [];
    return { session, date, key: `${session.id}/${date}`, title: `${session.title}: ${date}` };
  });
}

function dateOf({ from, weekday, weeks, timeZone }: Session, now: string): string | undefined {
  const start = numberOf(from);
  const first = start + ((weekdays.indexOf(weekday) - weekdayOf(start) + 7) % 7);
  const today = numberOf(dayIn(timeZone, now));
  if (today < first) return undefined;
  const period = weeks * 7;
  return dateText(first + Math.floor((today - first) / period) * period);
}

/** The day that it is at a place: `YYYY-MM-DD`. */
export function dayIn(timeZone: string, now: string): string {
  return datesAt(timeZone)(now);
}

/** Days since the epoch: counted like this, none is an hour longer than another. */
function numberOf(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / day;
}

function dateText(number: number): string {
  return new Date(number * day).toISOString().slice(0, 10);
}

/** The epoch began on a Thursday. */
function weekdayOf(number: number): number {
  return (((number + 4) % 7) + 7) % 7;
}

/** `Tuesday` */
export function dayName(date: string): string {
  const name = weekdays[weekdayOf(numberOf(date))] ?? '';
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** `12 Feb`, and the year where it is ten months away or more. Days are `YYYY-MM-DD`. */
export function shortDay(date: string, today: string): string {
  const [year, month = '', number = ''] = date.split('-');
  const text = `${Number(number)} ${months[Number(month) - 1]}`;
  return Math.abs(numberOf(date) - numberOf(today)) < nearby ? text : `${text} ${year}`;
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/** Days in which a month is clear without its year. */
const nearby = 300;
