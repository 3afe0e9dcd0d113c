/** How far milestones and owners are, as tables. */
import { brief, foldedSection, table } from './layout.ts';
import { link } from './links.ts';
import type { SyncReport } from './report.ts';

/** More than this is folded. */
const maxUnfolded = 20;

/** @param room bytes */
export function milestones({ milestones }: SyncReport, room: number): string {
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
