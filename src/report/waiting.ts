/** What may be begun, what waits for what, and what was waived. */
import { blockedSince } from '../check/since.ts';
import type { Wait } from '../check/status.ts';
import { capped, plural } from '../text.ts';
import { brief, bullets, foldedSection, groupedBy, more, table } from './layout.ts';
import { blockerLink, ownerName, workLink } from './links.ts';
import type { SyncReport } from './report.ts';

const maxReady = 20;
const maxReadyOfOwner = 8;
const maxBlocked = 12;
const maxBlockers = 3;
const maxWaived = 5;
const day = 24 * 60 * 60 * 1_000;

/** @param room bytes */
export function ready(report: SyncReport, room: number): string {
  const { ready } = report.status;
  const byOwner = groupedBy(ready, (id) => report.plan.work.get(id)?.owner ?? '');
  const rows = [...byOwner.values()].map((ids) => {
    const { shown, left } = capped(ids, maxReadyOfOwner);
    const links = [...shown.map((id) => workLink(report, id)), ...(left > 0 ? [more(left)] : [])];
    return [ownerName(report, ids[0] ?? ''), links.join('<br>')];
  });
  return foldedSection(
    'Ready to start',
    ready.length,
    maxReady,
    table(['Owner', 'Nothing blocks'], rows, room),
  );
}

/**
 * Longest first.
 * @param room bytes
 */
export function blocked(report: SyncReport, room: number): string {
  const list = report.status.blocked
    .map((id) => ({ id, since: blockedSince(id, report.status, report.issues) }))
    .sort(
      (one, other) => (one.since ?? Number.POSITIVE_INFINITY) - (other.since ?? Number.POSITIVE_INFINITY),
    );
  const rows = list.map(({ id, since }) => [
    workLink(report, id),
    blockers(report, id).join('<br>'),
    since === undefined ? 'new' : age(Date.parse(report.now) - since),
  ]);
  return foldedSection('Blocked', rows.length, maxBlocked, table(['Issue', 'Waits for', 'For'], rows, room));
}

function blockers(report: SyncReport, id: string): string[] {
  const waits = report.status.waits.get(id) ?? [];
  const items = waits.filter(({ because }) => because.kind === 'item').length;
  const { shown, left } = capped(
    waits.filter(({ because }) => because.kind !== 'item'),
    maxBlockers,
  );
  return [
    ...shown.map((wait) => waitText(report, wait, id)),
    ...(left > 0 ? [more(left)] : []),
    ...(items > 0 ? [`${plural(items, 'item')} of its own`] : []),
  ];
}

function waitText(report: SyncReport, wait: Wait, id: string): string {
  const owner = wait.on === undefined ? '' : ` · ${ownerName(report, wait.on)}`;
  const isPhases = 'of' in wait.because && wait.because.of !== id;
  return `${blockerLink(report, wait)}${owner}${isPhases ? ' · as its phase does' : ''}`;
}

function age(milliseconds: number): string {
  const days = Math.floor(milliseconds / day);
  // What belongs together stays in one line of a narrow column.
  return days < 1 ? 'today' : plural(days, 'day').replace(' ', '\u00A0');
}

/** @param room bytes */
export function waived(report: SyncReport, room: number): string {
  const items = report.status.waived.map(({ of, dependency, open }) => {
    const blocker = workLink(report, dependency.on);
    const state = open ? 'open' : 'closed';
    return `${workLink(report, of)} does not wait for ${blocker} (${state}): ${brief(dependency.waived, 300)}`;
  });
  return foldedSection('Waived', items.length, maxWaived, bullets(items, room));
}
