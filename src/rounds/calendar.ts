/** On which day a session is, and from which on it has an issue: days are those of its own place, whatever its clocks do. */
import { type Plan, type Session, weekdays } from '../model/plan.ts';
import type { Trigger } from '../model/trigger.ts';
import { createCalendar, dateOf, datesAt, dayOf } from '../schedule/calendar.ts';

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
  return isOfNow(trigger) ? sessionsDue(plan, now) : [];
}

/** Whether a run is about how things are, and not about what is to be merged. */
export function isOfNow(trigger: Trigger): boolean {
  const isMain = trigger.kind === 'push' && trigger.branch === trigger.defaultBranch;
  return isMain || trigger.kind === 'other';
}

/**
 * Of each session of the plan the one whose time has come and not passed: from its lead on until that of the next one. Those
 * that nobody ran for are over.
 * @param now ISO 8601
 */
export function sessionsDue(
  { cadence, settings }: Pick<Plan, 'cadence' | 'settings'>,
  now: string,
): SessionDue[] {
  return [...cadence.sessions.values()].flatMap((session) => {
    const date = dateDue(session, settings, now);
    if (date === undefined) return [];
    return { session, date, key: `${session.id}/${date}`, title: `${session.title}: ${date}` };
  });
}

function dateDue(session: Session, settings: Plan['settings'], now: string): string | undefined {
  const { weeks, timeZone, lead } = session;
  const calendar = createCalendar({ ...settings, timeZone });
  const first = firstDay(session);
  const period = weeks * 7;
  const today = calendar.dayAt(now);
  const last = first + Math.floor((today - first) / period) * period;
  const next = last + period;
  const ahead = lead === 0 ? next : calendar.day(calendar.place(next) - lead);
  // After holidays the working day before may be one on which the session before is yet to come.
  const due = today >= Math.max(ahead, last + 1) ? next : last;
  return due < first ? undefined : dateOf(due);
}

/**
 * What comes up: of each session the days from one on for so many weeks, and its next one in any case. Soonest first.
 * @param today `YYYY-MM-DD`
 */
export function sessionsAhead({ cadence }: Pick<Plan, 'cadence'>, today: string, weeks: number) {
  const now = dayOf(today);
  const ahead = [...cadence.sessions.values()].flatMap((session) => {
    const [first, period] = [firstDay(session), session.weeks * 7];
    const next = first + Math.max(0, Math.ceil((now - first) / period)) * period;
    const count = Math.max(1, Math.ceil((now + weeks * 7 - next) / period));
    return Array.from({ length: count }, (_, index) => ({ session, day: next + index * period }));
  });
  return ahead.sort((a, b) => a.day - b.day).map(({ session, day }) => ({ session, date: dateOf(day) }));
}

/** The number of the day of the first session that there is. */
function firstDay({ from, weekday }: Session): number {
  const start = dayOf(from);
  return start + ((weekdays.indexOf(weekday) - weekdayOf(start) + 7) % 7);
}

/** The day that it is at a place: `YYYY-MM-DD`. */
export function dayIn(timeZone: string, now: string): string {
  return datesAt(timeZone)(now);
}

/** The last moment, ISO 8601, before a day begins at a place. No zone is further than 14 hours from UTC, or off by less than 15 minutes. */
export function momentBefore(date: string, timeZone: string): string {
  const dateAt = datesAt(timeZone);
  const quarter = 15 * 60 * 1_000;
  let at = Date.parse(`${date}T00:00:00Z`) - 60 * quarter;
  // A zone that crossed the date line has left a day out.
  while (dateAt(new Date(at).toISOString()) < date) at += quarter;
  return new Date(at - 1).toISOString();
}

/** The epoch began on a Thursday. */
function weekdayOf(number: number): number {
  return (((number + 4) % 7) + 7) % 7;
}

/** `Tuesday` */
export function dayName(date: string): string {
  const name = weekdays[weekdayOf(dayOf(date))] ?? '';
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** `12 Feb`, and the year where it is ten months away or more. Days are `YYYY-MM-DD`. */
export function shortDay(date: string, today: string): string {
  const [year, month = '', number = ''] = date.split('-');
  const text = `${Number(number)} ${months[Number(month) - 1]}`;
  return Math.abs(dayOf(date) - dayOf(today)) < nearby ? text : `${text} ${year}`;
}

/** In short, from January on. */
export const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/** Days in which a month is clear without its year. */
const nearby = 300;
