/** What a pull found, as values and in words; the words are the same in every medium. */
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import { type Diagnostic, type Place, placeText } from '../model/diagnostic.ts';
import type { Repository } from '../model/github.ts';
import type { Plan } from '../model/plan.ts';
import type { PlanFiles, SourceFile } from '../model/source.ts';
import type { LeftAlone, Pulled } from '../sync/pulled.ts';
import { plain, plural } from '../text.ts';
import { diagnosticJson } from './json.ts';
import type { Paint } from './paint.ts';

/** Either what can be pulled, or why nothing can be. */
export type PullReport =
  | { readonly verdict: 'broken-plan'; readonly diagnostics: readonly Diagnostic[] }
  | { readonly verdict: 'refused'; readonly message: string }
  | PulledReport;

/** What people changed on GitHub. */
export interface PulledReport {
  readonly verdict: 'pulled';
  readonly plan: Plan;
  readonly repository: Repository;
  /** The files that change, as they would be. */
  readonly files: readonly SourceFile[];
  /** What is in them. */
  readonly made: readonly Pulled[];
  /** What the plan changed too since it was last applied. */
  readonly conflicts: readonly Pulled[];
  readonly left: readonly LeftAlone[];
}

/** `item okta-sso (#12): title "Old" → "New"`. Untrusted text: escape it for the medium. */
export function pulledPhrase({ change, number, plan, github }: Pulled): string {
  const isMilestone = change.kind === 'milestone-title' || change.kind === 'milestone-due';
  const name = isMilestone ? `milestone ${change.id}` : `${change.id} (#${number})`;
  return `${name}: ${changePhrase(change, plan, github)}`;
}

function changePhrase(
  change: Pulled['change'],
  plan: string | undefined,
  github: string | undefined,
): string {
  switch (change.kind) {
    case 'title':
    case 'milestone':
    case 'owner':
      return arrow(change.kind, plan, github);
    case 'milestone-title':
      return arrow('title', plan, github);
    case 'milestone-due':
      return arrow('due', plan, github);
    case 'field':
      return arrow(change.key, plan, github);
    case 'assignee':
      return change.added ? `assignee ${change.login} added` : `assignee ${change.login} removed`;
    case 'label':
      return `label "${change.label}" removed`;
    case 'link':
      return `${change.added ? 'blocked by' : 'no longer blocked by'} ${change.on}`;
    case 'move':
      return `moved from ${plan} to ${github}`;
    case 'keep-parent':
      return `stands under ${github}`;
    case 'new':
      return `new under ${change.phase}: "${github}"`;
  }
}

function arrow(what: string, plan: string | undefined, github: string | undefined): string {
  if (plan === undefined) return `${what} "${github}" added`;
  return github === undefined ? `${what} "${plan}" removed` : `${what} "${plan}" → "${github}"`;
}

/** The plan's value and GitHub's, with where each stands. */
export function conflictPhrase(pulled: Pulled, plan: Plan): string {
  const at = placeIn(pulled.change, plan);
  const where = at
    ? ` (the plan at ${placeText(at)}, GitHub at ${pulled.url})`
    : ` (GitHub at ${pulled.url})`;
  return `${pulledPhrase(pulled)}, and the plan changed it too since it was last applied${where}`;
}

/** Of the key where the plan knows it, or else of what has the key. */
function placeIn(change: Pulled['change'], { milestones, work }: Plan): Place | undefined {
  const isMilestone = change.kind === 'milestone-title' || change.kind === 'milestone-due';
  const one = isMilestone ? milestones.get(change.id) : work.get(change.id);
  const isDue = change.kind === 'milestone-due' || (change.kind === 'field' && change.key === 'due');
  return (isDue ? one?.dueAt : undefined) ?? one?.at;
}

/** A unified difference of what changes in the files; nothing where nothing does. */
function differenceOf(files: readonly SourceFile[], before: readonly SourceFile[]): string {
  const text = ({ bytes }: SourceFile) => new TextDecoder().decode(bytes);
  const old = new Map(before.map((file) => [file.path, text(file)]));
  return files
    .map((file) =>
      createTwoFilesPatch(
        `a/${file.path}`,
        `b/${file.path}`,
        old.get(file.path) ?? '',
        text(file),
        undefined,
        undefined,
        {
          headerOptions: FILE_HEADERS_ONLY,
        },
      ),
    )
    .join('');
}

/** As a person reads it in a terminal. */
export function pulledText(
  report: PulledReport,
  { files: before }: PlanFiles,
  paint: Paint,
  isWritten: boolean,
): string {
  const { files, made, conflicts, left, plan } = report;
  const difference = differenceOf(files, before)
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => painted(plain(line), paint));
  const lines = [
    ...(files.length === 0 ? [] : [...difference, '']),
    ...conflicts.map((one) => paint.yellow(`conflict: ${plain(conflictPhrase(one, plan))}`)),
    ...left.map(({ id, number, why }) => paint.yellow(`left: ${plain(`${id} (#${number}): ${why}`)}`)),
  ];
  return [...lines, sum(made.length, files, isWritten)].join('\n');
}

function painted(line: string, paint: Paint): string {
  if (line.startsWith('+')) return paint.green(line);
  return line.startsWith('-') ? paint.red(line) : line;
}

function sum(made: number, files: readonly SourceFile[], isWritten: boolean): string {
  if (made === 0) return 'the plan says what GitHub has: there is nothing to pull';
  const what = `${plural(made, 'change')} in ${files.map(({ path }) => plain(path)).join(', ')}`;
  return isWritten ? `${what}: written` : `${what}: add --write to write them`;
}

/** For programs: keys are added, never changed. */
export function pulledJson(report: PullReport): object {
  if (report.verdict === 'broken-plan')
    return { version: 1, verdict: report.verdict, diagnostics: report.diagnostics.map(diagnosticJson) };
  if (report.verdict === 'refused') return { version: 1, ...report };
  const { made, conflicts, left, files } = report;
  return {
    version: 1,
    verdict: report.verdict,
    files: files.map(({ path }) => path),
    changes: made.map(({ change, number, plan, github }) => ({ ...change, number, plan, github })),
    conflicts: conflicts.map(({ change, number, plan, github }) => ({ ...change, number, plan, github })),
    left,
  };
}
