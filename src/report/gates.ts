/** Each gate in a line: what holds it, or who opened it, when, and on which checklist. */
import type { Gate } from '../check/gates.ts';
import type { Wait } from '../check/status.ts';
import { inertLine } from '../markdown.ts';
import { capped, plural, shortened } from '../text.ts';
import { bullets, foldedSection } from './layout.ts';
import { blockerLink, workLink } from './links.ts';
import type { SyncReport } from './report.ts';

const maxUnfolded = 12;
const maxBlockers = 3;
const maxConditions = 5;

/** @param room bytes */
export function gates(report: SyncReport, room: number): string {
  const lines = report.gates.map((gate) => {
    const sign = gate.state === 'open' ? '🔓' : '🔒';
    const reason = gateReason(report, gate, (wait) => blockerLink(report, wait), inertLine);
    return `${sign} ${workLink(report, gate.id)}: **${gate.state}** — ${reason}`;
  });
  return foldedSection('Gates', lines.length, maxUnfolded, bullets(lines, room));
}

/**
 * Why it is as it is.
 * @param named how a blocker is called there
 * @param safe makes people's text harmless there
 */
export function gateReason(
  report: SyncReport,
  gate: Gate,
  named: (wait: Wait) => string,
  safe: (text: string) => string,
): string {
  return gate.state === 'open' ? opening(gate, safe) : holding(report, gate, named);
}

function opening({ closure, checklist }: Gate, safe: (text: string) => string): string {
  const by = closure?.by === undefined ? '' : ` by ${safe(closure.by)}`;
  const on = closure === undefined ? '' : ` on ${closure.at.slice(0, 10)}`;
  return `opened${by}${on}, ${checklistText(checklist, safe)}`;
}

function checklistText(
  { ticked, total, conditions }: Gate['checklist'],
  safe: (text: string) => string,
): string {
  if (total === 0) return 'and it has no checklist';
  const { shown, left } = capped(conditions, maxConditions);
  const texts = [...shown.map((one) => safe(shortened(one, 120))), ...(left > 0 ? [`${left} more`] : [])];
  return `with ${ticked} of ${total} conditions ticked: ${texts.join('; ')}`;
}

function holding(
  { status, issues }: SyncReport,
  { id, waits, closed, checklist }: Gate,
  named: (wait: Wait) => string,
): string {
  const { shown, left } = capped(
    waits.map((wait) => named(wait)),
    maxBlockers,
  );
  const names = [...shown, ...(left > 0 ? [`${left} more`] : [])].join(', ');
  const unticked = checklist.total - checklist.ticked;
  const state = issues.get(id)?.state;
  if (waits.length > 0) return `it waits for ${names}`;
  if (closed && status.criteria.has(id))
    return `its issue is closed, with ${plural(unticked, 'condition')} not ticked`;
  if (closed) return 'something before it was finished too early, or is open again';
  if (state !== undefined && state !== 'open')
    return 'its issue was given up: a gate opens when that is completed';
  return unticked > 0
    ? `nothing blocks it; ${plural(unticked, 'condition')} of ${checklist.total} to tick before its issue is closed`
    : 'nothing blocks it; it opens when its issue is closed';
}
