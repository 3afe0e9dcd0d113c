/** What a pull request does to promises and days: only what it moves, and why. */
import { literal } from '../markdown.ts';
import type { Move, Shift } from '../schedule/moves.ts';
import { capped, excerpt } from '../text.ts';
import { brief, more, section, table } from './layout.ts';
import { workLink } from './links.ts';
import type { SyncReport } from './report.ts';

const mostReasons = 3;
const day = 24 * 60 * 60 * 1_000;

/** Nothing where it moves nothing. @param room bytes */
export function moves(report: SyncReport, room: number): string {
  const all = report.pullRequest?.moves ?? [];
  const rows = all.map((move) => [
    nameOf(report, move),
    shiftText(move.due),
    shiftText(move.end),
    shiftText(move.p50),
    shiftText(move.p85),
    whyText(report, move),
  ]);
  const heads = ['', 'Promised', 'By the estimates', '50 %', '85 %', 'Why'];
  return section('What this pull request moves', table(heads, rows, room));
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

/** Two days and how far they are apart, in a line each; the day alone where it stays. */
function shiftText({ before, after }: Shift = {}): string {
  if (before === after) return before ?? '–';
  if (before === undefined || after === undefined) return `${before ?? 'none'} →<br>**${after ?? 'none'}**`;
  return `${before} →<br>**${after}**<br>${daysBetween(before, after)}`;
}

/** `+14 d`, in days of the calendar. */
export function daysBetween(before: string, after: string): string {
  const days = Math.round((Date.parse(after) - Date.parse(before)) / day);
  return `${days > 0 ? '+' : ''}${days} d`;
}

function whyText(report: SyncReport, { why }: Move): string {
  const { shown, left } = capped(why, mostReasons);
  const reasons = shown.map(({ id, what }) => {
    const isWork = report.plan.work.has(id);
    const name = isWork ? workLink(report, id) : `\`${excerpt(id)}\``;
    return `${name}: ${literal(what)}`;
  });
  return [...reasons, ...(left > 0 ? [more(left)] : [])].join('<br>');
}
