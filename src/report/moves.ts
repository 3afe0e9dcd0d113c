/** What a pull request does to promises and days: only what it moves, and why. */

import { literal } from '../markdown.ts';
import { shortDay } from '../rounds/calendar.ts';
import { daysLater } from '../schedule/calendar.ts';
import type { Move, Shift, Why } from '../schedule/moves.ts';
import { capped, excerpt } from '../text.ts';
import { brief, bullets, groupedBy, more, section, stacked } from './layout.ts';
import { workLink } from './links.ts';
import type { SyncReport } from './report.ts';

const mostReasons = 3;

/**
 * A line each, which no screen is too narrow for, below what moves them, which is said once. Nothing where it moves nothing.
 * @param room bytes
 */
export function moves(report: SyncReport, room: number): string {
  const all = report.pullRequest?.moves ?? [];
  const groups = groupedBy(all, (move) => reasons(report, move));
  const parts = [...groups].map(([why, some]) => {
    const lines = some.map(
      (move) => `**${nameOf(report, move)}**: ${shiftTexts(move, report.timing.network.today).join(', ')}`,
    );
    return stacked(why === '' ? '' : `${why}:`, bullets(lines, room / groups.size));
  });
  return section('Days that this moves', ...parts);
}

function nameOf(report: SyncReport, { kind, id }: Move): string {
  switch (kind) {
    case 'milestone':
      return brief(report.plan.milestones.get(id)?.title ?? id);
    case 'gate':
      return `Gate ${workLink(report, id)}`;
    case 'program':
      return 'The program';
  }
}

/** The forecast, where there is one, and otherwise what the estimates say; and what is promised, moved or not. */
function shiftTexts({ due, end, p50, p85 }: Move, today: string): string[] {
  const told = (name: string, shift: Shift | undefined) =>
    isMoved(shift) ? [`${name} ${shiftText(shift, today)}`] : [];
  const forecast = [...told('85\u00A0%', p85), ...told('50\u00A0%', p50)];
  const computed = forecast.length > 0 ? forecast : told('by the estimates', end);
  return [...computed, ...(due ? [promiseText(due, today)] : [])];
}

function isMoved(shift: Shift | undefined): shift is Shift {
  return shift !== undefined && shift.before !== shift.after;
}

function promiseText({ before, after }: Shift, today: string): string {
  if (after === undefined) return 'promised no more';
  const is =
    before === undefined ? `**${dayText(after, today)}**, which is new` : shiftText({ before, after }, today);
  return `promised for ${is}`;
}

/** `23 Dec → **29 Dec** (+6 d)`; the day alone where it stays. */
function shiftText({ before, after }: Shift, today: string): string {
  if (before === after) return dayText(before, today);
  const days = before === undefined || after === undefined ? '' : ` (${daysMoved(before, after)})`;
  return `${dayText(before, today)} → **${dayText(after, today)}**${days.replace(' d)', '\u00A0d)')}`;
}

/** A day stays in one line. */
function dayText(date: string | undefined, today: string): string {
  return date === undefined ? 'none' : shortDay(date, today).replaceAll(' ', '\u00A0');
}

/** `+14 d`, in days of the calendar. */
export function daysMoved(before: string, after: string): string {
  const days = daysLater(before, after);
  return `${days > 0 ? '+' : ''}${days} d`;
}

/** That a promise moves where it is moved says nothing. */
function reasons(report: SyncReport, { id: own, why }: Move): string {
  const others = why.filter(({ id }) => id !== own || report.plan.work.has(id));
  const { shown, left } = capped([...groupedBy(others, ({ id }) => id)], mostReasons);
  const texts = shown.map(([id, some]) => {
    return `${subjectOf(report, id)}: ${some.map((one) => whatText(report, one)).join(', ')}`;
  });
  return [...texts, ...(left > 0 ? [more(left)] : [])].join('; ');
}

function subjectOf(report: SyncReport, id: string): string {
  const { owners, program, work } = report.plan;
  if (work.has(id)) return workLink(report, id);
  const name = owners.get(id)?.name ?? (id === program.id ? program.title : titleBefore(report, 'work', id));
  return name === undefined ? `\`${excerpt(id)}\`` : brief(name);
}

/** In the words of the plan: `owner core → web` and `waits for hull` name things by their ids, from the end on. */
function whatText(report: SyncReport, { what }: Why): string {
  const words = what.split(' ');
  const of = named[words[0] ?? ''];
  const ids = words[0] === 'waits' ? [words.length - 1] : [1, 3];
  const told = words.map((word, at) => {
    const title =
      of && ids.includes(at) ? (titleNow(report, of, word) ?? titleBefore(report, of, word)) : undefined;
    return title === undefined ? literal(word) : brief(title);
  });
  return told.join(' ');
}

type Named = 'owner' | 'milestone' | 'work';

/** By the first word of what differs. */
const named: Readonly<Record<string, Named>> = {
  owner: 'owner',
  milestone: 'milestone',
  phase: 'work',
  waits: 'work',
};

function titleNow({ plan }: Pick<SyncReport, 'plan'>, of: Named, id: string): string | undefined {
  if (of === 'owner') return plan.owners.get(id)?.name;
  return (of === 'work' ? plan.work : plan.milestones).get(id)?.title;
}

function titleBefore({ pullRequest }: SyncReport, of: Named, id: string): string | undefined {
  const before = pullRequest?.comparison?.before;
  return before && titleNow({ plan: before }, of, id);
}
