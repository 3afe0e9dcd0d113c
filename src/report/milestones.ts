/** How far milestones and owners are, as tables; of milestones also when they are reached, where a plan says it. */
import { footnote, type OutlookRow, outlookHeads, outlookRows } from '../rounds/outlook.ts';
import { brief, foldedSection, stacked, table } from './layout.ts';
import { link, workLink } from './links.ts';
import type { SyncReport } from './report.ts';

/** More than this is folded. */
const maxUnfolded = 20;

/** @param room bytes */
export function milestones(report: SyncReport, room: number): string {
  const { milestones, timing, slips } = report;
  const rows = outlookRows(milestones, timing, slips);
  return rows.length > 0 ? outlookSection(report, rows, room) : progressSection(report, room);
}

function outlookSection(report: SyncReport, rows: readonly OutlookRow[], room: number): string {
  const heads = outlookHeads(rows);
  const cells = rows.map(({ milestone, promised, moved, p50, p85, health, drivers }) => {
    const { title, url, closed, total } = milestone;
    const name = url === undefined ? brief(title) : link(title, url);
    const done = `${bar(closed, total)}<br>${closed} of ${total}`;
    const driven = drivers.map((id) => workLink(report, id)).join('<br>');
    return [name, done, promised, ...(heads.includes('Moved') ? [moved] : []), p50, p85, health, driven];
  });
  const content = stacked(table(heads, cells, room), `<sub>${footnote(report.timing)}</sub>`);
  return foldedSection('Milestones', rows.length, maxUnfolded, content);
}

function progressSection({ milestones }: SyncReport, room: number): string {
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
