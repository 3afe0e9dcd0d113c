/** What may be begun, what waits for what, and what was waived. */
import { blockedSince } from '../check/since.ts';
import type { Wait } from '../check/status.ts';
import { type ReadyWork, readyByUrgency } from '../rounds/urgency.ts';
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

/**
 * By owner, the most urgent first.
 * @param room bytes
 */
export function ready(report: SyncReport, room: number): string {
  const list = readyByUrgency(report);
  const byOwner = groupedBy(list, ({ work }) => work.owner);
  const rows = [...byOwner.values()].map((some) => {
    const { shown, left } = capped(some, maxReadyOfOwner);
    const links = [...shown.map((one) => readyText(report, one)), ...(left > 0 ? [more(left)] : [])];
    return [ownerName(report, some[0]?.work.id ?? ''), links.join('<br>')];
  });
  return foldedSection(
    'Ready to start',
    list.length,
    maxReady,
    table(['Owner', 'Most urgent first'], rows, room),
  );
}

function readyText(report: SyncReport, { work, waiting, critical }: ReadyWork): string {
  const hangs = [
    ...(critical ? ['critical'] : []),
    ...(waiting > 0 ? [`${waiting.toLocaleString('en')} ${waiting === 1 ? 'waits' : 'wait'} for it`] : []),
  ];
  return [workLink(report, work.id), ...hangs].join(' · ');
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
  const lines = list.map(({ id, since }) => {
    const age = since === undefined ? 'new' : ageText(Date.parse(report.now) - since);
    return `${workLink(report, id)} · ${age}<br>waits for ${blockers(report, id).join('; ')}`;
  });
  return foldedSection('Blocked', lines.length, maxBlocked, bullets(lines, room));
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

function ageText(milliseconds: number): string {
  const days = Math.floor(milliseconds / day);
  return days < 1 ? 'since today' : `for ${plural(days, 'day')}`;
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
