/** A report for a terminal, or for the log of a workflow run. */
import type { MilestoneProgress } from '../check/progress.ts';
import { type Diagnostic, written } from '../diagnostic.ts';
import type { SourceFile } from '../plan/yaml.ts';
import type { Outcome } from '../sync/apply.ts';
import { described, type Verb } from '../sync/change.ts';
import { capped, plain, plural } from '../text.ts';
import { type Report, type SyncReport, tally } from './report.ts';

/** Adds colour, or not. */
export interface Paint {
  red(text: string): string;
  yellow(text: string): string;
  green(text: string): string;
  cyan(text: string): string;
  bold(text: string): string;
  dim(text: string): string;
}

export interface TerminalOptions {
  readonly paint: Paint;
  /** For the source lines under a diagnostic. */
  readonly files: readonly SourceFile[];
}

/** A thousand problems have one cause; nobody reads the rest. */
const maxDiagnostics = 200;
const maxChanges = 500;

export function terminal(report: Report, options: TerminalOptions): string {
  const { paint } = options;
  const problems = diagnosticText(report.diagnostics, options);
  switch (report.verdict) {
    case 'broken-plan': {
      const errors = report.diagnostics.filter(({ severity }) => severity === 'error').length;
      return lines(
        problems,
        paint.red(`${plural(errors, 'error')} in the plan; nothing was written to GitHub`),
      );
    }
    case 'refused':
      return lines(problems, paint.red(`${plain(report.message)}; nothing was written`));
    case 'valid': {
      const { owners, milestones, work } = report.plan;
      const size = [
        plural(work.size, 'issue'),
        plural(milestones.size, 'milestone'),
        plural(owners.size, 'owner'),
      ];
      return lines(problems, `${paint.green('The plan is sound')}: ${size.join(', ')}`);
    }
    case 'previewed':
    case 'applied':
    case 'checked':
      return lines(
        problems,
        changeLines(report.outcomes, paint),
        progressLines(report.milestones, paint),
        report.notes.map((note) => paint.yellow(plain(note))),
        conclusion(report, paint),
      );
  }
}

function lines(...parts: readonly (string | readonly string[])[]): string {
  return parts
    .map((part) => (typeof part === 'string' ? part : part.join('\n')))
    .filter((part) => part !== '')
    .join('\n\n');
}

function diagnosticText(diagnostics: readonly Diagnostic[], options: TerminalOptions): string {
  const texts = new Map<string, readonly string[]>();
  const lineOf = (file: string, line: number) => {
    const source = options.files.find(({ path }) => path === file);
    if (!source) return undefined;
    const content = texts.get(file) ?? new TextDecoder().decode(source.bytes).split(/\r\n|\r|\n/);
    texts.set(file, content);
    return content[line - 1];
  };
  const { shown, left } = capped(diagnostics, maxDiagnostics);
  const blocks = shown.map((diagnostic) =>
    diagnosticBlock(diagnostic, lineOf(diagnostic.at.file, diagnostic.at.line), options.paint),
  );
  return [...blocks, ...(left > 0 ? [`… and ${plural(left, 'more problem')}`] : [])].join('\n\n');
}

/**
 * plan/items.yml:12:17: error: there is no owner "produkt" [unknown-id]
 *    12 |     owner: produkt
 *       |            ^^^^^^^ did you mean "product"?
 */
function diagnosticBlock(diagnostic: Diagnostic, source: string | undefined, paint: Paint): string {
  const { severity, message, code, help, at, related = [] } = diagnostic;
  const color = severity === 'error' ? paint.red : paint.yellow;
  const head = `${paint.bold(plain(written(at)))}: ${color(severity)}: ${plain(message)} ${paint.dim(`[${code}]`)}`;
  const others = related.map((one) => paint.dim(`      ${plain(written(one.at))}: ${plain(one.message)}`));
  if (source === undefined)
    return [head, ...(help ? [`      ${paint.cyan(plain(help))}`] : []), ...others].join('\n');
  const { text, indent, length } = windowOn(source, at.column, at.endColumn ?? at.column + 1);
  const gutter = String(at.line).padStart(5);
  const caret = `${' '.repeat(indent)}${color('^'.repeat(length))} ${paint.cyan(plain(help ?? ''))}`;
  return [head, `${paint.dim(`${gutter} |`)} ${text}`, `${paint.dim('      |')} ${caret}`, ...others]
    .join('\n')
    .trimEnd();
}

/** The part of a line that a terminal has room for, around the columns in question. */
function windowOn(source: string, column: number, endColumn: number) {
  const width = 120;
  const start = column > width - 20 ? column - 20 : 1;
  const text = plain(source.slice(start - 1, start - 1 + width));
  const indent = plain(source.slice(start - 1, column - 1)).length;
  return { text, indent, length: Math.max(1, Math.min(endColumn - column, width - indent)) };
}

const signs: Readonly<Record<Verb, string>> = {
  create: '+',
  update: '~',
  link: '+',
  unlink: '-',
  close: '-',
  comment: '~',
  reopen: '+',
};

function changeLines(outcomes: readonly Outcome[], paint: Paint): string[] {
  // What remains is counted at the end; its list would bury what was done.
  const told = outcomes.filter(({ result }) => result !== 'remaining');
  const { shown, left } = capped(told, maxChanges);
  const rows = shown.map((outcome) => changeLine(outcome, paint));
  return left > 0 ? [...rows, `… and ${plural(left, 'more change')}`] : rows;
}

function changeLine({ change, result, message, issue }: Outcome, paint: Paint): string {
  const { verb, subject, number, details } = described(change);
  const color = { '+': paint.green, '~': paint.yellow, '-': paint.red }[signs[verb]] ?? paint.bold;
  const at = issue?.number ?? number;
  const what = `${verb} ${plain(subject)}${at === undefined ? '' : ` (#${at})`}`;
  const more = details.length > 0 ? paint.dim(`: ${details.map(plain).join(', ')}`) : '';
  const trouble = message === undefined ? '' : `\n    ${paint.red(plain(message))}`;
  const state = result === 'failed' ? paint.red(' FAILED') : '';
  return `${color(signs[verb])} ${what}${more}${state}${trouble}`;
}

function progressLines(progress: readonly MilestoneProgress[], paint: Paint): string[] {
  const width = Math.max(0, ...progress.map(({ title }) => plain(title).length));
  return progress.map(({ title, closed, total, due }) => {
    const bar = total === 0 ? 0 : Math.round((closed / total) * 20);
    const drawn = paint.green('█'.repeat(bar)) + paint.dim('░'.repeat(20 - bar));
    return `${plain(title).padEnd(width)}  ${drawn}  ${closed} of ${total}${due ? paint.dim(`, due ${due}`) : ''}`;
  });
}

function conclusion(account: SyncReport, paint: Paint): string {
  const { changes, created, updated, closed, failed, remaining } = tally(account);
  const name = plain(account.repository.name);
  const applied = account.verdict === 'applied';
  const numbers = applied
    ? { created, updated, closed }
    : { 'to create': created, 'to update': updated, 'to close': closed };
  const counts = Object.entries(numbers).flatMap(([word, count]) => (count > 0 ? [`${count} ${word}`] : []));
  if (changes + failed + remaining === 0)
    return paint.green(`${name} agrees with the plan: nothing to change`);
  const head = applied
    ? `${name}: ${plural(changes, 'change')} made`
    : `${name}: ${plural(changes, 'change')} to make`;
  const tail = [
    ...(failed > 0 ? [paint.red(`${failed} failed`)] : []),
    ...(remaining > 0 ? [paint.yellow(`${remaining} not yet made; run again to go on`)] : []),
  ];
  return [`${paint.bold(head)}${counts.length > 0 ? ` (${counts.join(', ')})` : ''}`, ...tail].join(', ');
}
