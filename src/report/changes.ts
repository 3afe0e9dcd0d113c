/** What changes on GitHub, as tables. */
import { literal } from '../markdown.ts';
import { type Change, described, type Outcome } from '../sync/change.ts';
import { plural } from '../text.ts';
import { folded, stacked, table } from './layout.ts';
import { issueLink } from './links.ts';
import { type SyncReport, tally } from './report.ts';

const titles = {
  planned: 'What will change',
  done: 'What changed',
  failed: 'What failed',
  remaining: 'What is still to do',
};

/**
 * What the run did, folded; what failed is open, for that is what one opens the page for.
 * @param room bytes
 */
export function changes(report: SyncReport, room: number): string {
  if (report.verdict === 'checked') {
    const { changes } = tally(report);
    return changes === 0
      ? ''
      : `GitHub differs from the plan in ${plural(changes, 'change')}: \`preview\` lists them.`;
  }
  const sections = (['failed', 'remaining', 'planned', 'done'] as const).map((result) => {
    const of = report.outcomes.filter((outcome) => outcome.result === result);
    if (of.length === 0) return '';
    const title = `<b>${titles[result]}</b> (${of.length.toLocaleString('en')}${counted(of, result)})`;
    return folded(title, changeTable(report, of, room / 4), result === 'failed');
  });
  return stacked(...sections);
}

/** `: 3 created, 1 updated`. */
function counted(outcomes: readonly Outcome[], result: Outcome['result']): string {
  const { created, updated, closed } = tally({
    outcomes: outcomes.map((one) => ({ ...one, result: 'done' })),
  });
  const counts =
    result === 'done'
      ? { created, updated, closed }
      : { 'to create': created, 'to update': updated, 'to close': closed };
  const words = Object.entries(counts).flatMap(([word, count]) =>
    count > 0 ? [`${count.toLocaleString('en')} ${word}`] : [],
  );
  return `: ${words.join(', ')}`;
}

/** With what became of each, where the run tells. */
export function outcomesOf({ outcomes }: SyncReport, changes: readonly Change[]): Outcome[] {
  const known = new Map(outcomes.map((outcome) => [outcome.change, outcome]));
  return changes.map((change) => known.get(change) ?? { change, result: 'planned' });
}

/** @param room bytes */
export function changeTable(report: SyncReport, outcomes: readonly Outcome[], room: number): string {
  const rows = outcomes.map((outcome) => changeRow(report, outcome));
  return table(['Change', 'Issue', 'What'], rows, room);
}

function changeRow(report: SyncReport, { change, message, issue }: Outcome): string[] {
  const { verb, subject, number, details } = described(change);
  const at = issue?.number ?? number ?? report.issues.get('id' in change ? change.id : '')?.number;
  const text = [
    literal(subject),
    ...details.map(literal),
    ...(message === undefined ? [] : [`**${literal(message)}**`]),
  ];
  const link = at === undefined ? '' : issueLink(report, { repository: report.repository.name, number: at });
  return [verb, link, text.join('<br>')];
}
