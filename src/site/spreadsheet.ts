/** `plan.csv`: a row for each piece of work. */
import type { SiteData } from './data.ts';

/** In this order. What there is nothing of is empty. */
const columns = [
  'id',
  'kind',
  'title',
  'phase',
  'owner',
  'milestone',
  'state',
  'stage',
  'issue',
  'url',
  'estimate',
  'start',
  'due',
  'begins',
  'ends',
  'slack',
  'critical',
  'blocked by',
  'waits for',
] as const;

/** RFC 4180, with a line for the names of the columns. */
export function spreadsheet({ work, owners, milestones }: SiteData): string {
  const owner = new Map(owners.map(({ id, name }) => [id, name]));
  const milestone = new Map(milestones.map(({ id, title }) => [id, title]));
  const rows = work.map((one) => [
    one.id,
    one.kind,
    one.title,
    one.phase,
    owner.get(one.owner),
    milestone.get(one.milestone ?? ''),
    one.state,
    one.stage,
    one.issue,
    one.url,
    one.estimate,
    one.start,
    one.due,
    one.begin,
    one.end,
    one.slack,
    one.critical ? 'yes' : '',
    one.blockedBy.map(({ on }) => on).join(' '),
    one.waitsFor.join(' '),
  ]);
  return [columns, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/**
 * A spreadsheet takes what begins like a formula for one, and may run it: an apostrophe says that it is text. Some take the wide
 * letters of East Asia for the narrow ones.
 */
function cell(value: string | number | undefined): string {
  if (value === undefined) return '';
  const text = typeof value === 'number' ? String(value) : value.replaceAll(/[\r\n]+/g, ' ');
  const safe = typeof value === 'string' && /^\s*[=+\-@|%＝＋－＠]/u.test(text) ? `'${text}` : text;
  return /[",;\r\n\t']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
