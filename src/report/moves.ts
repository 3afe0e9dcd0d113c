/** What a pull request does to promises and days: only what it moves, and why. */
import { literal } from '../markdown.ts';
import { shortDay } from '../rounds/calendar.ts';
import type { Move, Shift } from '../schedule/moves.ts';
import { capped, excerpt } from '../text.ts';
import { brief, bullets, groupedBy, more, section, stacked } from './layout.ts';
import { workLink } from './links.ts';
import type { SyncReport } from './report.ts';

const mostReasons = 3;
const day = 24 * 60 * 60 * 1_000;

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
  const isForecast = isMoved(p85) || isMoved(p50);
  const sure = [...(isMoved(p85) ? [`85 % ${shiftText(p85, today)}`] : [])];
  const half = [...(isMoved(p50) ? [`50 % ${shiftText(p50, today)}`] : [])];
  const computed = !isForecast && isMoved(end) ? [`by the estimates ${shiftText(end, today)}`] : [];
  const promised = due ? [`promised for ${shiftText(due, today)}`] : [];
  return [...sure, ...half, ...computed, ...promised];
}

function isMoved(shift: Shift | undefined): shift is Shift {
  return shift !== undefined && shift.before !== shift.after;
}

/** `23 Dec → **29 Dec** (+6 d)`; the day alone where it stays. */
function shiftText({ before, after }: Shift, today: string): string {
  const text = (date: string | undefined) =>
    // A day stays in one line.
    date === undefined ? 'none' : shortDay(date, today).replaceAll(' ', '\u00A0');
  if (before === after) return text(before);
  const days = before === undefined || after === undefined ? '' : ` (${daysBetween(before, after)})`;
  return `${text(before)} → **${text(after)}**${days.replace(' d)', '\u00A0d)')}`;
}

/** `+14 d`, in days of the calendar. */
export function daysBetween(before: string, after: string): string {
  const days = Math.round((Date.parse(after) - Date.parse(before)) / day);
  return `${days > 0 ? '+' : ''}${days} d`;
}

/** That a promise moves where it is moved says nothing. */
function reasons(report: SyncReport, { id: own, why }: Move): string {
  const others = why.filter(({ id }) => id !== own || report.plan.work.has(id));
  const { shown, left } = capped(others, mostReasons);
  const texts = shown.map(({ id, what }) => {
    const isWork = report.plan.work.has(id);
    const name = isWork ? workLink(report, id) : `\`${excerpt(id)}\``;
    return `${name}: ${literal(what)}`;
  });
  return [...texts, ...(left > 0 ? [more(left)] : [])].join('; ');
}
