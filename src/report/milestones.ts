/** How far milestones and owners are, as tables; of milestones also when they are reached, where a plan says it. */
import { driversOfGoal, footnote, healthText, movedText, timedMilestones } from '../rounds/outlook.ts';
import { brief, foldedSection, stacked, table } from './layout.ts';
import { link, workLink } from './links.ts';
import type { SyncReport } from './report.ts';

/** More than this is folded. */
const maxUnfolded = 20;

/** @param room bytes */
export function milestones(report: SyncReport, room: number): string {
  const { milestones, timing } = report;
  return timedMilestones(milestones, timing).length > 0
    ? timedTable(report, room)
    : progressTable(report, room);
}

function timedTable(report: SyncReport, room: number): string {
  const { milestones, timing, slips } = report;
  const moved = milestones.map(({ id, due }) => movedText(id, due, slips));
  const hasMoved = moved.some((text) => text !== '');
  const rows = milestones.map(({ id, title, url, closed, total, due }, at) => {
    const outlook = timing.forecast?.milestones.get(id) ?? { drivers: [] };
    return [
      url === undefined ? brief(title) : link(title, url),
      `${bar(closed, total)}<br>${closed} of ${total}`,
      due ?? '',
      ...(hasMoved ? [moved[at] ?? ''] : []),
      outlook.p50 ?? '–',
      outlook.p85 ?? '–',
      healthText(outlook),
      driversOfGoal(outlook)
        .map((driver) => workLink(report, driver))
        .join('<br>'),
    ];
  });
  const heads = ['Milestone', 'Done', 'Promised', ...(hasMoved ? ['Moved'] : [])];
  const whole = table([...heads, '50 %', '85 %', 'Health', 'Driven by'], rows, room);
  const content = stacked(whole, `<sub>${footnote(timing)}</sub>`);
  return foldedSection('Milestones', rows.length, maxUnfolded, content);
}

function progressTable({ milestones }: SyncReport, room: number): string {
  const hasDates = milestones.some(({ due }) => due !== undefined);
  const rows = milestones.map(({ title, url, closed, total, due }) => {
    const name = url === undefined ? brief(title) : link(title, url);
    return [name, bar(closed, total), `${closed} of ${total}`, ...(hasDates ? [due ?? ''] : [])];
  });
  const heads = ['Milestone', 'Progress', 'Closed', ...(hasDates ? ['Due'] : [])];
  return foldedSection('Milestones', rows.length, maxUnfolded, table(heads, rows, room));
}

/** @param room bytes */
export function owners({ owners }: SyncReport, room: number): string {
  const rows = owners.map(({ name, closed, total }) => [
    brief(name),
    bar(closed, total),
    `${closed} of ${total}`,
  ]);
  return foldedSection(
    'Owners',
    rows.length,
    maxUnfolded,
    table(['Owner', 'Progress', 'Closed'], rows, room),
  );
}

function bar(closed: number, total: number): string {
  const full = total === 0 ? 0 : Math.round((closed / total) * 10);
  return '🟩'.repeat(full) + '⬜'.repeat(10 - full);
}
