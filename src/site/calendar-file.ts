/** `plan.ics`: what has a day, for calendars. An event keeps its UID for ever, and its number grows with each move. */

import ical, { ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { daysLater } from '../schedule/calendar.ts';
import type { SiteData, SiteWork } from './data.ts';

interface Entry {
  readonly uid: string;
  readonly day: string;
  readonly summary: string;
  readonly description: string;
  readonly url: string | undefined;
  readonly sequence: number;
  readonly done: boolean;
}

/** @returns an iCalendar (RFC 5545) with whole days alone */
export function calendarFile(data: SiteData): string {
  const { program, now, repository } = data;
  const calendar = ical({
    name: program.title,
    prodId: { company: 'plan-sync', product: 'plan-sync', language: 'EN' },
    url: program.url ?? repository.url,
  });
  for (const { uid, day, summary, description, url, sequence, done } of entries(data)) {
    calendar.createEvent({
      id: `${uid}@${program.id}.plan-sync`,
      // Whole days have no zone; the library takes them apart by UTC.
      start: new Date(`${day}T00:00:00Z`),
      allDay: true,
      summary,
      description,
      sequence,
      stamp: new Date(now),
      status: ICalEventStatus.CONFIRMED,
      // Nobody is busy all day because something is due.
      transparency: ICalEventTransparency.TRANSPARENT,
      ...(url === undefined ? {} : { url }),
      categories: [{ name: done ? 'done' : 'open' }],
    });
  }
  return calendar
    .toString()
    .replaceAll(/\r?\n/g, '\r\n')
    .replace(/(?:\r\n)*$/, '\r\n');
}

function entries({ milestones, work, sessions, program, today }: SiteData): Entry[] {
  return [
    ...milestones.flatMap(({ id, title, due, url, moved, closed, total }): Entry[] => {
      if (due === undefined) return [];
      const description = `Milestone of ${program.title}: ${closed} of ${total} closed.`;
      const done = total > 0 && closed === total;
      return [
        {
          uid: `milestone-${numberIn(url) ?? id}`,
          day: due,
          summary: title,
          description,
          url,
          sequence: moved,
          done,
        },
      ];
    }),
    ...work.flatMap((one): Entry[] => {
      const day = one.due ?? (one.gate || one.kind === 'review' ? one.end : undefined);
      return day === undefined ? [] : [workEntry(one, day, program.title, today)];
    }),
    ...sessions.map(({ id, title, day }): Entry => {
      const description = `Session of ${program.title}.`;
      return {
        uid: `session-${id}-${day}`,
        day,
        summary: title,
        description,
        url: undefined,
        sequence: 0,
        done: false,
      };
    }),
  ];
}

/** Of a milestone on GitHub: ids may change, and its number does not. */
function numberIn(url: string | undefined): string | undefined {
  return url === undefined ? undefined : /\/(\d+)$/.exec(url)?.[1];
}

function workEntry(one: SiteWork, day: string, program: string, today: string): Entry {
  const what = one.gate ? 'Gate' : one.kind === 'review' ? 'Review' : 'Promised';
  const later = one.incomplete ? ', or later: not all has an estimate' : '';
  const said = one.due === undefined ? `by the estimates, not promised${later}` : 'promised';
  return {
    uid: `work-${one.issue ?? one.id}`,
    day,
    summary: `${what}: ${one.title}`,
    description: `${program}, ${said}.`,
    url: one.url,
    sequence: revision(one, today),
    done: one.state !== 'open',
  };
}

/**
 * Calendars keep what they have unless this has grown. A promise grows it when somebody moves it; an estimate is made anew each day
 * until it is closed. Counted in days too, so that a promise that is given later is newer than all estimates before it.
 */
function revision({ due, createdAt, closedAt, moved, movedOn }: SiteWork, today: string): number {
  const newest = due === undefined ? (closedAt?.slice(0, 10) ?? today) : movedOn;
  if (createdAt === undefined || newest === undefined) return moved;
  return Math.max(0, daysLater(createdAt.slice(0, 10), newest)) + moved;
}
