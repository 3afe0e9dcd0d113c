/** What changes on GitHub, as tables. */
import { literal } from '../markdown.ts';
import { type Change, described, type Outcome } from '../sync/change.ts';
import { plural } from '../text.ts';
import { folded, section, stacked, table } from './layout.ts';
import { issueLink } from './links.ts';
import { type SyncReport, tally } from './report.ts';

/** More than this is folded: what stands below is what most readers came for. */
const maxUnfolded = 15;

const titles = {
  planned: 'What will change',
  done: 'What changed',
  failed: 'What failed',
  remaining: 'What is still to do',
};

/** `**3** to create · **1** to update`; empty where there is nothing to count. */
export function counted(report: SyncReport): string {
  const { pullRequest } = report;
  const outcomes = pullRequest ? outcomesOf(report, pullRequest.own) : report.outcomes;
  const { created, updated, closed, failed, remaining } = tally({ outcomes });
  const applied = report.verdict === 'applied';
  const parts = Object.entries(
    applied
      ? { created, updated, closed, failed, 'still to do': remaining }
      : { 'to create': created, 'to update': updated, 'to close': closed, 'held back': failed },
  );
  return parts
    .flatMap(([name, count]) => (count > 0 ? [`**${count.toLocaleString('en')}** ${name}`] : []))
    .join(' · ');
}

/** @param room bytes */
export function changes(report: SyncReport, room: number): string {
  if (report.verdict === 'checked') {
    const { changes } = tally(report);
    return changes === 0
      ? ''
      : `GitHub differs from the plan in ${plural(changes, 'change')}: \`preview\` lists them.`;
  }
  const sections = (['failed', 'remaining', 'planned', 'done'] as const).map((result) => {
    const of = report.outcomes.filter((outcome) => outcome.result === result);
    const content = changeTable(report, of, room / 4);
    // Failures are what one opens the page for.
    return of.length > maxUnfolded
      ? folded(`<b>${titles[result]}</b> (${of.length.toLocaleString('en')})`, content, result === 'failed')
      : section(titles[result], content);
  });
  return stacked(...sections);
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
