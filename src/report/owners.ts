/** Owners of whom nobody knows yet who they are, and work that was to name one who is official by now. */
import { brief, bullets, section, stacked } from './layout.ts';
import { workLink } from './links.ts';
import type { SyncReport } from './report.ts';

/** @param room bytes */
export function unnamed(report: SyncReport, room: number): string {
  return stacked(placeholders(report, room / 2), fulfilled(report, room / 2));
}

function placeholders(report: SyncReport, room: number): string {
  const { plan, issues } = report;
  const work = [...plan.work.values()];
  const lines = [...plan.owners.values()]
    .filter(({ placeholder }) => placeholder)
    .map(({ id, name }) => {
      const naming = work.filter(
        ({ names, id: own }) => names?.owner === id && (issues.get(own)?.state ?? 'open') === 'open',
      );
      return [brief(name), ...naming.map((one) => workLink(report, one.id))].join(' — ');
    });
  return section('Owners still to be named', bullets(lines, room));
}

function fulfilled(report: SyncReport, room: number): string {
  const { plan, status } = report;
  const lines = status.fulfilled.map((id) => {
    const owner = plan.owners.get(plan.work.get(id)?.names?.owner ?? '')?.name ?? '';
    return `${workLink(report, id)}: ${brief(owner)} is official now`;
  });
  return section('Can be closed', bullets(lines, room));
}
