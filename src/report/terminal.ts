/** A report for a terminal, or for the log of a workflow run. */
import type { Cause } from '../check/closing.ts';
import { blockerName, closingPhrase, namedCause, reasonOf } from '../check/diagnostics.ts';
import type { MilestoneProgress } from '../check/progress.ts';
import type { Violation } from '../check/verdict.ts';
import { type Diagnostic, placeText } from '../model/diagnostic.ts';
import type { SourceFile } from '../model/source.ts';
import { progressText } from '../rounds/program-line.ts';
import { readyByUrgency } from '../rounds/urgency.ts';
import { capped, plain, plural, shortened } from '../text.ts';
import { gateReason } from './gates.ts';
import { brokenSentence, headline, planErrors } from './headline.ts';
import { moveLines } from './move-lines.ts';
import type { Paint } from './paint.ts';
import { answered, type Report, type SyncReport, tally } from './report.ts';
import { changeLines } from './terminal-changes.ts';
import { inBlocks, titledId } from './terminal-violations.ts';
import { cells, clipped, leastWidth, wrapped } from './wrap.ts';

/** How and with what to print. */
export interface TerminalOptions {
  readonly paint: Paint;
  /** For the source lines under a diagnostic. */
  readonly files: readonly SourceFile[];
  /** Columns of the terminal; without them lines are as long as they are. */
  readonly width?: number;
  /** Whether long lists are told whole. */
  readonly all?: boolean;
}

/** A thousand problems have one cause; nobody reads the rest. */
const maxDiagnostics = 200;
const maxViolations = 100;
const maxReady = 10;

/** Safe to print: no text of a plan, an issue or a commit begins a line or moves the cursor. */
export function terminal(report: Report, options: TerminalOptions): string {
  const { paint } = options;
  switch (report.verdict) {
    case 'broken-plan': {
      const { standing, older } = report;
      const color = older ? paint.yellow : paint.red;
      const what = older ? brokenSentence(report) : `${plural(planErrors(report), 'error')} in the plan`;
      return lines(
        diagnosticText(inBlocks(report), options),
        causeLines(standing?.check.violations ?? []),
        standing ? toldLines(standing, paint) : '',
        report.notes.map((note) => paint.yellow(plain(note))),
        standing && standing.check.violations.length > 0 ? conclusion(standing, paint) : '',
        color(`${what}; nothing was written to GitHub`),
      );
    }
    case 'refused':
      return lines(
        diagnosticText(report.diagnostics, options),
        paint.red(`${plain(report.message)}; nothing was written`),
      );
    case 'valid': {
      const { owners, milestones, work } = report.plan;
      const size = [
        plural(work.size, 'issue'),
        plural(milestones.size, 'milestone'),
        plural(owners.size, 'owner'),
      ];
      return lines(
        diagnosticText(report.diagnostics, options),
        `${paint.green('The plan is sound')}: ${size.join(', ')}`,
      );
    }
    case 'previewed':
    case 'applied':
    case 'checked':
      return syncText(report, options);
  }
}

/** A preview begins with its sum; what was done or found ends in it, where a log ends too. */
function syncText(report: SyncReport, options: TerminalOptions): string {
  const { paint } = options;
  const isPreview = report.verdict === 'previewed';
  const sum = conclusion(report, paint);
  return lines(
    isPreview ? sum : '',
    diagnosticText(inBlocks(report), options),
    causeLines(report.check.violations),
    toldLines(report, paint),
    report.verdict === 'checked' ? '' : changeLines(report.plan, report.outcomes, options),
    moveLines(report.pullRequest?.moves ?? []),
    progressLines(report.milestones, paint),
    gateLines(report),
    report.verdict === 'checked' ? readyLines(report, options) : '',
    report.notes.map((note) => paint.yellow(plain(note))),
    standingLine(report),
    isPreview ? '' : sum,
  );
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
    const content = texts.get(file) ?? new TextDecoder().decode(source.bytes).split(/\r?\n/);
    texts.set(file, content);
    return content[line - 1];
  };
  const { shown, left } = capped(diagnostics, maxDiagnostics);
  const blocks = shown.map((diagnostic) =>
    diagnosticBlock(diagnostic, lineOf(diagnostic.at.file, diagnostic.at.line), options),
  );
  return [...blocks, ...(left > 0 ? [`… and ${plural(left, 'more problem')}`] : [])].join('\n\n');
}

/**
 * plan/items.yml:12:17: error: there is no owner "produkt" [unknown-id]
 *    12 |     owner: produkt
 *       |            ^^^^^^^ did you mean "product"?
 *
 * A hint that has no room beside its caret stands below it.
 */
function diagnosticBlock(
  diagnostic: Diagnostic,
  source: string | undefined,
  { paint, width }: TerminalOptions,
): string {
  const { severity, message, code, help, at, related = [] } = diagnostic;
  const color = severity === 'error' ? paint.red : paint.yellow;
  const place = plain(placeText(at));
  const [said = '', ...more] = wrapped(
    `${plain(message)} [${code}]`,
    width,
    6,
    cells(place) + severity.length + 4,
  );
  const dimmed = (line: string) => line.replace(`[${code}]`, () => paint.dim(`[${code}]`));
  const heads = [`${paint.bold(place)}: ${color(severity)}: ${said}`.trimEnd(), ...more].map(dimmed);
  const others = related.flatMap((one) =>
    wrapped(`${plain(placeText(one.at))}: ${plain(one.message)}`, width, 8, 6).map((line, index) =>
      paint.dim(index === 0 ? `      ${line}` : line),
    ),
  );
  const hint = plain(help ?? '');
  if (source === undefined) {
    const hints = wrapped(hint, width, 6, 6).map((line, index) =>
      paint.cyan(index === 0 ? `      ${line}` : line),
    );
    return [...heads, ...(help ? hints : []), ...others].join('\n');
  }
  const { text, indent, length } = windowOn(source, at.column, at.endColumn ?? at.column + 1, width);
  const margin = paint.dim('      |');
  const caret = `${' '.repeat(indent)}${color('^'.repeat(length))}`;
  const used = gutterWidth + indent + length + 1;
  const fitsBeside = width === undefined || used + cells(hint) <= Math.max(width, leastWidth);
  const hints = fitsBeside
    ? [`${margin} ${caret} ${paint.cyan(hint)}`.trimEnd()]
    : [
        `${margin} ${caret}`,
        ...wrapped(hint, width, 0, gutterWidth).map((line) => `${margin} ${paint.cyan(line)}`),
      ];
  const gutter = String(at.line).padStart(5);
  return [...heads, `${paint.dim(`${gutter} |`)} ${text}`, ...hints, ...others].join('\n').trimEnd();
}

/** Of `   12 | `. */
const gutterWidth = 8;

/** The part of a line that a terminal has room for, around the columns in question; `indent` and `length` are in cells. */
function windowOn(source: string, column: number, endColumn: number, terminal: number | undefined) {
  const width = Math.min(120, Math.max(leastWidth, terminal ?? 120) - gutterWidth);
  const isFar = column > width - 20 || cells(plain(source.slice(0, column - 1))) > width - 20;
  const start = isFar ? Math.max(1, column - 20) : 1;
  const indent = cells(plain(source.slice(start - 1, column - 1)));
  const length = cells(plain(source.slice(column - 1, Math.min(endColumn - 1, column - 1 + width))));
  const text = clipped(plain(source.slice(start - 1, start - 1 + width)), width);
  return { text, indent, length: Math.max(1, Math.min(length, width - indent)) };
}

function progressLines(progress: readonly MilestoneProgress[], paint: Paint): string[] {
  const width = Math.max(0, ...progress.map(({ title }) => plain(title).length));
  return progress.map((one) => {
    const { title, closed, total, due } = one;
    const bar = total === 0 ? 0 : Math.round((closed / total) * 20);
    const drawn = paint.green('█'.repeat(bar)) + paint.dim('░'.repeat(20 - bar));
    return `${plain(title).padEnd(width)}  ${drawn}  ${progressText(one, ', ')}${due ? paint.dim(`, due ${due}`) : ''}`;
  });
}

/** The diagnostics name commits by their number alone. */
function causeLines(violations: readonly Violation[]): string[] {
  const all = violations.flatMap(({ issue, causes }) =>
    causes.map((cause) => plain(`${namedCause(cause)} “${causeText(cause)}” closes #${issue.number}`)),
  );
  const { shown, left } = capped(all, maxViolations);
  return left > 0 ? [...shown, `… and ${left} more`] : [...shown];
}

function causeText(cause: Cause): string {
  return cause.kind === 'commit' ? cause.subject : cause.title;
}

/** What is out of order and does not fail the run. */
function toldLines({ plan, check }: SyncReport, paint: Paint): string[] {
  const { shown, left } = capped(check.tolerated, maxViolations);
  const named = (id: string) => titledId(plan, id);
  const rows = shown.map((violation) => {
    const text = `${closingPhrase(violation, named)}, and ${reasonOf(violation, named)}`;
    return `${paint.yellow('out of order, and not failed for')}: ${plain(text)}`;
  });
  return left > 0 ? [...rows, `… and ${left} more`] : rows;
}

function gateLines(report: SyncReport): string[] {
  const { shown, left } = capped(report.gates, maxViolations);
  const named = (id: string) => titledId(report.plan, id);
  const rows = shown.map((gate) => {
    const reason = gateReason(report, gate, (wait) => blockerName(wait, named), plain);
    return plain(`gate ${named(gate.id)} is ${gate.state}: ${reason}`);
  });
  return left > 0 ? [...rows, `… and ${plural(left, 'more gate')}`] : rows;
}

/** What can be begun, the most urgent first. */
function readyLines(report: SyncReport, { paint, all = false }: TerminalOptions): string[] {
  const urgent = readyByUrgency(report);
  const { shown, left } = capped(urgent, all ? urgent.length : maxReady);
  const rows = shown.map(({ work: { id, title, owner: ownerId }, waiting, critical }) => {
    const number = report.issues.get(id)?.number;
    const owner = report.plan.owners.get(ownerId)?.name ?? '';
    const hangs = [
      plain(owner),
      ...(critical ? ['critical'] : []),
      ...(waiting > 0 ? [`${waiting.toLocaleString('en')} ${waiting === 1 ? 'waits' : 'wait'} for it`] : []),
    ];
    const name = `${number === undefined ? '' : `#${number} `}${plain(shortened(title, 60))}`;
    return `  ${name}${paint.dim(` (${id}) · ${hangs.join(' · ')}`)}`;
  });
  if (rows.length === 0) return [];
  const more = left > 0 ? [paint.dim(`  … and ${left.toLocaleString('en')} more (--all)`)] : [];
  return [paint.bold('ready to start, the most urgent first'), ...rows, ...more];
}

function standingLine({ status: { ready, blocked, gates } }: SyncReport): string {
  const held = [...gates.values()].filter((state) => state === 'held').length;
  const parts = [`${ready.length} ready`, `${blocked.length} blocked`];
  return [...parts, ...(held > 0 ? [`${plural(held, 'gate')} held`] : [])].join(', ');
}

function conclusion(report: SyncReport, paint: Paint): string {
  const { sign, text } = headline(report);
  const color = {
    '❌': paint.red,
    '⚠️': paint.yellow,
    '⏳': paint.yellow,
    '👀': paint.bold,
    '✅': paint.green,
  }[sign];
  return `${color(`${plain(report.repository.name)}: ${text}`)}${countsOf(report)}`;
}

function countsOf(report: SyncReport): string {
  const { pullRequest } = report;
  const { changes, created, updated, closed, remaining } = tally(
    pullRequest ? { outcomes: answered(report) } : report,
  );
  if (report.verdict === 'checked')
    return changes === 0 ? '' : ` (${plural(changes, 'change')} to make; preview lists them)`;
  const numbers =
    report.verdict === 'applied'
      ? { created, updated, closed }
      : { 'to create': created, 'to update': updated, 'to close': closed };
  const counts = Object.entries(numbers).flatMap(([word, count]) => (count > 0 ? [`${count} ${word}`] : []));
  const stopped = report.outcomes.find(({ result, message }) => result === 'remaining' && message);
  const reason = stopped?.message;
  // Where the token may not, another run cannot either.
  const again = stopped?.passes === false ? [] : ['run again to go on'];
  const why = reason === undefined ? [] : [plain(reason)];
  const told = [...counts, ...(remaining > 0 ? [...why, ...again] : [])];
  return told.length > 0 ? ` (${told.join(', ')})` : '';
}
