/** How the program stands: its verdict in a line, its milestones as a table, and how far owners are. */
import { footnote } from '../rounds/outlook.ts';
import { milestoneTable, type ProgramView, programLine } from '../rounds/program-line.ts';
import { brief, folded, foldedSection, table } from './layout.ts';
import { referring } from './links.ts';
import type { SyncReport } from './report.ts';

/** More than this nobody reads there: the page of the program has them too. */
const maxMilestones = 40;

/** The same words as on the page of the program; nothing where there is no work yet. */
export function verdictOfProgram(report: SyncReport): string {
  return report.plan.work.size === 0 ? '' : referring(report, programLine(viewOf(report)));
}

/** One row for each, as on the page of the program. */
export function milestones(report: SyncReport): string {
  return milestoneTable(viewOf(report), maxMilestones)
    .map((text) => referring(report, text))
    .join('\n\n');
}

/** The rule behind the days and their colours; nothing where there are none. */
export function howDaysCome({ timing }: SyncReport): string {
  const all = [...(timing.forecast?.milestones.values() ?? [])];
  return all.some(({ p85 }) => p85 !== undefined)
    ? folded('<b>How the days come about</b>', footnote(timing))
    : '';
}

function viewOf(report: SyncReport): ProgramView {
  const { plan, issues, milestones, timing, slips } = report;
  return { plan, issues, milestones, timing, slips, isThere: (id) => issues.has(id) };
}

/** @param room bytes */
export function owners({ owners }: SyncReport, room: number): string {
  const rows = owners.map(({ name, closed, total }) => [brief(name), `${closed} of ${total}`]);
  return foldedSection('Owners', rows.length, 0, table(['Owner', 'Done'], rows, room));
}
