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
import { asLines, inFile, type Line } from './lines.ts';
import { lostKeys, type Scene, type State, type SuspectFile, sceneOf } from './scene.ts';

/** What is judged in one search, in lines, of which a long one counts for several. A plan of 40 items has 500. */
const maxWork = 90_000;
const maxTrials = 500;
/** Bytes of a long line; and of a plan as much as takes what a line takes to read: its files are read by then. */
const longLine = 100;
const perLine = 160;
/** What is larger, or has more errors, is told as it is. */
const maxPlan = 400_000;
const maxErrors = 200;
/** How many lines away an error may come from what was tried in one. */
const nearLines = 6;
/** Slips that are looked for in one plan. */
const maxSlips = 5;

/** What is left of a search's. */
interface Budget {
  work: number;
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
  const budget = { work: maxWork };
  const told: Diagnostic[] = [];
  let state: State = { files, diagnostics, lines: new Map() };
  while (told.length < maxSlips) {
    const step = bestStep(state, judge, budget);
    if (!step) break;
    told.push(step.told);
    state = step;
  }
  const said = new Set(told.map(({ at }) => `${at.line} ${at.file}`));
  // Of a line that is none of the plan nothing else is said.
  return [...told, ...asWritten(state, files).filter(({ at }) => !said.has(`${at.line} ${at.file}`))];
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
  let most = 0;
  /** What was tried, with the path in front. */
  const tried = new Set<string>();
  for (const { within, edit, isPlain } of trials(scene)) {
    const { path } = within.file;
    // A file that cannot be read hides what is wrong elsewhere: nobody can count that.
    const counted = judge.isUnread(within.file) ? errorsIn(errors, path) : errors;
    // One for one is a gain where the other says less.
    const isOther = isPlain && scene.areDepths && !scene.isTold(path, edit.at);
    const least = Math.max(most, scene.isVague || isOther ? 0 : 1);
    if (counted.length <= least) continue;
    const text = edit.lines.map((line) => line.text).join('\n');
    if (tried.has(path + text)) continue;
    tried.add(path + text);
    const changed = { path, bytes: new TextEncoder().encode(text) };
    budget.work -= edit.lines.length + changed.bytes.length / longLine;
    if (budget.work <= 0 || tried.size > maxTrials) break;
    if (!isBetter(changed, edit.lines, within, judge)) continue;
    budget.work -= size / perLine;
    const files = state.files.map((one) => (one.path === path ? changed : one));
    const diagnostics = judge.plan(files);
    const all = errorsIn(diagnostics);
    const left = counted === errors ? all : errorsIn(all, path);
    if (counted.length - left.length <= least) continue;
    const isNew = (one: Diagnostic) => !known.has(keyOf(one));
    // What stood elsewhere, and has another name there, may be told in other words; around the line nothing new is wrong.
    if (counted === errors && left.some((one) => isNew(one) && isNear(one, edit, path))) continue;
    // That a line is taken out says nothing of what is wrong within it.
    if (edit.isRemoval && !counted.some((one) => !isOn(one, edit, within) && !isAmong(one, left))) continue;
    most = counted.length - left.length;
    const lines = new Map(state.lines).set(path, edit.lines);
    best = { files, diagnostics, lines, told: toldOf(edit, within) };
    if (all.length === 0) break;
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
  if (lostKeys(now, judge.keyLines(changed)).length > lost.length) return false;
  const most = errorsIn(judge.file(file)).length;
  const left = errorsIn(judge.file(changed)).length;
  return most > 0 && !judge.isUnread(file) ? left < most : left <= most;
}

/** @param path those of one file */
function errorsIn(diagnostics: readonly Diagnostic[], path?: string): readonly Diagnostic[] {
  return diagnostics.filter(
    ({ severity, at }) => severity === 'error' && (path === undefined || at.file === path),
  );
}

/** @param path of the file that the edit is in */
function isNear({ at }: Diagnostic, edit: Edit, path: string): boolean {
  const from = at.file === path ? edit.lines[at.line - 1]?.from : undefined;
  return from !== undefined && Math.abs(from - edit.at) <= nearLines;
}

function isOn({ at }: Diagnostic, edit: Edit, { file, lines }: SuspectFile): boolean {
  return at.file === file.path && lines[at.line - 1]?.from === edit.at;
}

function isAmong(one: Diagnostic, all: readonly Diagnostic[]): boolean {
  return all.some((other) => keyOf(other) === keyOf(one));
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
