/** The job summary, in GitHub's Markdown. */
import type { MilestoneProgress } from '../check/progress.ts';
import { type Diagnostic, written } from '../diagnostic.ts';
import { literal } from '../markdown.ts';
import type { Outcome } from '../sync/apply.ts';
import { described } from '../sync/change.ts';
import type { IssueReference } from '../sync/ports.ts';
import { plural } from '../text.ts';
import { type Report, type SyncReport, tally } from './report.ts';

/**
 * Characters of all rows of one table. A step's summary may have 1 MiB, near which GitHub drops content in silence;
 * five tables of characters of up to three bytes stay below it.
 */
const maxTable = 60_000;
const maxNotes = 50;

export function summary(report: Report): string {
  switch (report.verdict) {
    case 'broken-plan': {
      const errors = report.diagnostics.filter(({ severity }) => severity === 'error').length;
      const told = `The plan has ${plural(errors, 'error')}. Nothing was written to GitHub.`;
      return page('❌ Plan Sync: the plan is broken', told, problems(report.diagnostics));
    }
    case 'refused':
      return page(
        '❌ Plan Sync: stopped',
        `${literal(report.message)}. Nothing was written.`,
        problems(report.diagnostics),
      );
    case 'valid':
      return page('✅ Plan Sync: the plan is sound', '', problems(report.diagnostics));
    case 'previewed':
    case 'applied':
    case 'checked':
      return page(
        headline(report),
        counted(report),
        report.notes
          .slice(0, maxNotes)
          .map((note) => `> [!NOTE]\n> ${literal(note)}`)
          .join('\n\n'),
        changes(report),
        progress(report.milestones),
        problems(report.diagnostics),
      );
  }
}

function page(title: string, ...parts: readonly string[]): string {
  return `${[`## ${title}`, ...parts.filter((part) => part !== '')].join('\n\n')}\n`;
}

function headline(report: SyncReport): string {
  const { changes, failed, remaining } = tally(report);
  const applied = report.verdict === 'applied';
  if (failed > 0) return `❌ Plan Sync: ${plural(failed, 'change')} failed`;
  if (remaining > 0) return `⏳ Plan Sync: ${plural(changes, 'change')} made, ${remaining} still to make`;
  if (changes === 0) return '✅ Plan Sync: GitHub agrees with the plan';
  return applied
    ? `✅ Plan Sync: ${plural(changes, 'change')} made`
    : `👀 Plan Sync: ${plural(changes, 'change')} to make`;
}

function counted(report: SyncReport): string {
  const { created, updated, closed, failed, remaining } = tally(report);
  const applied = report.verdict === 'applied';
  const parts = Object.entries(
    applied
      ? { created, updated, closed, failed, 'still to do': remaining }
      : { 'to create': created, 'to update': updated, 'to close': closed, failed },
  );
  const told = parts.flatMap(([name, count]) =>
    count > 0 ? `**${count.toLocaleString('en')}** ${name}` : [],
  );
  return told.join(' · ');
}

const titles = {
  planned: 'What will change',
  done: 'What changed',
  failed: 'What failed',
  remaining: 'What is still to do',
};

function changes({ outcomes, issues, repository }: SyncReport): string {
  const sections = (['failed', 'remaining', 'planned', 'done'] as const).flatMap((result) => {
    const of = outcomes.filter((outcome) => outcome.result === result);
    if (of.length === 0) return [];
    const rows = fitting(of, (outcome) => row(outcome, issues, repository.url));
    const table = ['| Change | Issue | What |', '| --- | --- | --- |', ...rows].join('\n');
    // A long list is folded, but for failures: the milestones below are what most readers came for.
    return of.length > 15
      ? `<details${result === 'failed' ? ' open' : ''}><summary><b>${titles[result]}</b> (${of.length})</summary>\n\n${table}\n\n</details>`
      : `### ${titles[result]}\n\n${table}`;
  });
  return sections.join('\n\n');
}

function row(
  { change, message, issue }: Outcome,
  issues: ReadonlyMap<string, IssueReference>,
  url: string,
): string {
  const { verb, subject, number, details } = described(change);
  const id = 'id' in change ? change.id : '';
  const at = issue?.number ?? number ?? issues.get(id)?.number;
  const link = at === undefined ? '' : `[#${at}](${url}/issues/${at})`;
  const text = [
    literal(subject),
    ...details.map(literal),
    ...(message === undefined ? [] : [`**${literal(message)}**`]),
  ];
  return `| ${verb} | ${link} | ${text.join('<br>')} |`;
}

/** The rows of a table, as many as there is room for; a last one counts the rest. */
function fitting<T>(items: readonly T[], rowOf: (item: T) => string): string[] {
  const rows: string[] = [];
  let room = maxTable;
  for (const item of items) {
    const row = rowOf(item);
    room -= row.length;
    if (room < 0) return [...rows, `| | | … and ${(items.length - rows.length).toLocaleString('en')} more |`];
    rows.push(row);
  }
  return rows;
}

function progress(milestones: readonly MilestoneProgress[]): string {
  if (milestones.length === 0) return '';
  const rows = fitting(milestones, ({ title, url, closed, total, due }) => {
    const name = url === undefined ? literal(title) : `[${literal(title)}](${url})`;
    const share = total === 0 ? 0 : closed / total;
    const bar = '🟩'.repeat(Math.round(share * 10)) + '⬜'.repeat(10 - Math.round(share * 10));
    return `| ${name} | ${bar} | ${closed} of ${total} | ${due ?? ''} |`;
  });
  return [
    '### Milestones',
    '',
    '| Milestone | Progress | Closed | Due |',
    '| --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

function problems(diagnostics: readonly Diagnostic[]): string {
  if (diagnostics.length === 0) return '';
  const rows = fitting(diagnostics, ({ severity, at, message, help }) => {
    const sign = severity === 'error' ? '❌' : '⚠️';
    return `| ${sign} | \`${written(at).replaceAll(/[`|\n\r]/g, ' ')}\` | ${literal(message)}${help ? `<br>${literal(help)}` : ''} |`;
  });
  return ['### The plan', '', '| | Where | What |', '| --- | --- | --- |', ...rows].join('\n');
}
