/**
 * The one slip that several errors come from.
 *
 * Whatever a slip breaks, the plan is sound again without it. So for the lines around the errors all is tried that a person
 * may have slipped in, and what leaves fewer errors than it costs to tell is told instead of them: the plan's own rules are
 * the judge. It is asked only where the rules tell more than one thing, or nothing that helps.
 */
import { type Code, type Diagnostic, error } from '../../model/diagnostic.ts';
import type { SourceFile } from '../../model/source.ts';
import { spacesOf } from '../slips/line.ts';
import { type Edit, kindsOfEdits } from './edits.ts';
import type { Judge } from './judge.ts';
import { asLines, fileOf, inFile, type Line } from './lines.ts';
import { lostKeys, type Scene, type State, type SuspectFile, sceneOf } from './scene.ts';

/** What is judged in one search, in lines, of which a long one counts for several. A plan of 40 items has 500. */
const maxWork = 80_000;
const maxTrials = 500;
/** Bytes of a long line, and of one of a plan. */
const longLine = 100;
const meanLine = 40;
/** What is larger, or has more errors, is told as it is. */
const maxPlan = 400_000;
const maxErrors = 200;
/** Slips that are looked for in one plan. */
const maxSlips = 5;

/** What is left of a search's. */
interface Budget {
  work: number;
  trials: number;
}

interface Step extends State {
  readonly told: Diagnostic;
}

/** What is told of a plan, with slips in the place of what comes from them. */
export function withCauses(
  files: readonly SourceFile[],
  diagnostics: readonly Diagnostic[],
  judge: Judge,
): readonly Diagnostic[] {
  const budget = { work: maxWork, trials: maxTrials };
  const told: Diagnostic[] = [];
  let state: State = { files, diagnostics, lines: new Map() };
  while (told.length < maxSlips) {
    const step = bestStep(state, judge, budget);
    if (!step) break;
    told.push(step.told);
    state = step;
  }
  return [...told, ...asWritten(state, files)];
}

function asWritten(state: State, files: readonly SourceFile[]): readonly Diagnostic[] {
  let { diagnostics } = state;
  for (const file of files) {
    const lines = state.lines.get(file.path);
    if (!lines) continue;
    const written = asLines(file) ?? [];
    diagnostics = diagnostics.map((one) => inFile(one, file.path, lines, written));
  }
  return diagnostics;
}

/** What leaves the fewest errors, if that is told in the place of two at least, or of one that does not help. */
function bestStep(state: State, judge: Judge, budget: Budget): Step | undefined {
  const errors = errorsIn(state.diagnostics);
  const size = state.files.reduce((sum, { bytes }) => sum + bytes.length, 0);
  if (size > maxPlan || errors.length === 0 || errors.length > maxErrors) return undefined;
  if (errors.some(({ code }) => ofLimits.has(code))) return undefined;
  const scene = sceneOf(state, errors, judge);
  const known = new Set(errors.map(keyOf));
  let best: Step | undefined;
  let least = errors.length;
  for (const { within, edit, isPlain } of trials(scene)) {
    const { file } = within;
    // As many as before are fewer where those say less.
    const isOther = isPlain && scene.areDepths && !scene.isTold(file.path, edit.at);
    const limit = Math.min(least, scene.isVague || isOther ? errors.length : errors.length - 1);
    if (limit <= 0) continue;
    const changed = fileOf(file.path, edit.lines);
    budget.work -= edit.lines.length + changed.bytes.length / longLine;
    if (budget.work <= 0 || --budget.trials <= 0) break;
    if (!isBetter(changed, edit.lines, within, judge)) continue;
    budget.work -= size / meanLine;
    const files = state.files.map((one) => (one.path === file.path ? changed : one));
    const diagnostics = judge.plan(files);
    const left = errorsIn(diagnostics);
    if (left.length >= limit) continue;
    // It causes nothing new, as far as is known what was there.
    if (!judge.isUnread(file) && !left.every((one) => known.has(keyOf(one)))) continue;
    least = left.length;
    const lines = new Map(state.lines).set(file.path, edit.lines);
    best = { files, diagnostics, lines, told: toldOf(edit, within) };
    if (least === 0) break;
  }
  return best;
}

interface Trial {
  readonly within: SuspectFile;
  readonly edit: Edit;
  readonly isPlain: boolean;
}

function* trials({ files }: Scene): Iterable<Trial> {
  for (const { editsOf, isPlain } of kindsOfEdits)
    for (const within of files)
      for (const suspect of within.suspects)
        for (const edit of editsOf(suspect)) yield { within, edit, isPlain };
}

/** Whether it may be what was meant: nothing that was a key is none any more, and something is right that was wrong. */
function isBetter(
  changed: SourceFile,
  now: readonly Line[],
  { file, lost }: SuspectFile,
  judge: Judge,
): boolean {
  const most = errorsIn(judge.file(file)).length;
  const left = errorsIn(judge.file(changed)).length;
  if (most > 0 && !judge.isUnread(file) ? left >= most : left > most) return false;
  return lostKeys(now, judge.keyLines(changed)).length <= lost.length;
}

function errorsIn(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.filter(({ severity }) => severity === 'error');
}

function keyOf({ code, message }: Diagnostic): string {
  return `${code} ${message}`;
}

function toldOf({ at, sentence }: Edit, { file, lines }: SuspectFile): Diagnostic {
  const text = lines.find(({ from }) => from === at)?.text.trimEnd() ?? '';
  const column = Math.min(spacesOf(text), text.length) + 1;
  const place = {
    file: file.path,
    line: at + 1,
    column,
    ...(text === '' ? {} : { endColumn: text.length + 1 }),
  };
  return error(sentence.code, place, sentence.message, sentence.help);
}

/** Files like these are no plan that somebody slipped in. */
const ofLimits: ReadonlySet<Code> = new Set([
  ...(['too-deep', 'file-too-large', 'too-many-files', 'too-many-aliases'] as const),
  ...(['not-utf8', 'control-character'] as const),
]);
