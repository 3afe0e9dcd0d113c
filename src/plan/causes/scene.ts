/** What is known of a broken plan before anything is tried: which of its lines somebody may have slipped in. */
import { type Code, type Diagnostic, isSlip } from '../../model/diagnostic.ts';
import { isDecision, type SourceFile } from '../../model/source.ts';
import { isEmpty } from '../slips/line.ts';
import { unitOf } from '../slips/sheet.ts';
import type { Suspect } from './edits.ts';
import type { Judge } from './judge.ts';
import { around, asLines, type Line, nearest } from './lines.ts';

/** A file with more lines is not looked at, nor more files with errors, nor more lines of each. */
const maxFileLines = 3_000;
const maxFiles = 3;
const maxLines = 16;
/** Lines around one; a plan has six levels. */
const maxAround = 3;
const maxWanted = 5;
const maxLost = 8;

/** A plan in which some lines may be tried as something else. */
export interface State {
  readonly files: readonly SourceFile[];
  readonly diagnostics: readonly Diagnostic[];
  /** Of the files that are not as they were written. */
  readonly lines: ReadonlyMap<string, readonly Line[]>;
}

/** A file that somebody may have slipped in. */
export interface SuspectFile {
  readonly file: SourceFile;
  readonly lines: readonly Line[];
  /** Lines that look like keys and are read as none: text, most often. */
  readonly lost: readonly number[];
  readonly suspects: readonly Suspect[];
}

/** What is told, and what it is told of. */
export interface Scene {
  readonly files: readonly SuspectFile[];
  /** Whether an error says that something went wrong, and not what. */
  readonly isVague: boolean;
  /** Whether all that is told is that lines begin too far in or out. */
  readonly areDepths: boolean;
  /** Whether something is told of a line, by its index in the file. */
  readonly isTold: (path: string, index: number) => boolean;
}

/** @param errors those of the state, at least one */
export function sceneOf(state: State, errors: readonly Diagnostic[], judge: Judge): Scene {
  const texts = textsOf(state);
  const unread = new Set(state.files.filter(judge.isUnread).map(({ path }) => path));
  const broken = state.files.filter(({ path }) => errors.some(({ at }) => at.file === path));
  const lost = new Map(
    broken.map((file) => [file.path, lostKeys(texts.get(file.path) ?? [], judge.keyLines(file))] as const),
  );
  // What is missing may stand in the file, as a line of a text.
  const isSwallowed =
    errors.length === 1 &&
    errors.some(({ code, at }) => isMissing.has(code) && (lost.get(at.file)?.length ?? 0) > 0);
  const isVague = isSwallowed || errors.some((one) => isUnexplained(one, unread));
  const areDepths = errors.every(({ code }) => code === 'wrong-depth');
  // Of one error in each of two files, neither comes from the other.
  const mayLead = isVague || areDepths || errors.some(({ code }) => ofElsewhere.has(code));
  const wanted = [...judge.missingIds(state.files)].slice(0, maxWanted);
  const files = broken.flatMap((file): SuspectFile[] => {
    const lines = texts.get(file.path);
    const own = errors.filter(({ at }) => at.file === file.path);
    if (!lines || isDecision(file) || (!mayLead && own.length < 2)) return [];
    if (!isSwallowed && !own.some((one) => isOfStructure(one, texts))) return [];
    const unit = unitOf(lines.map(({ text }) => text));
    const keys = lost.get(file.path) ?? [];
    const indexes = isSwallowed ? keys.slice(0, maxLost) : [...suspectsIn(lines, own), ...markedKeys(lines)];
    const suspects = [...new Set(indexes)].flatMap((index): Suspect[] => {
      const line = lines[index];
      return line ? [{ lines, index, line, unit, wanted }] : [];
    });
    return [{ file, lines, lost: keys, suspects }];
  });
  const told = new Set(errors.map(({ at }) => `${texts.get(at.file)?.[at.line - 1]?.from} ${at.file}`));
  return {
    files: files.slice(0, maxFiles),
    isVague,
    areDepths,
    isTold: (path, index) => told.has(`${index} ${path}`),
  };
}

type Texts = ReadonlyMap<string, readonly Line[]>;

/** The files that can be looked at line by line. */
function textsOf({ files, lines: changed }: State): Texts {
  const texts = new Map<string, readonly Line[]>();
  for (const file of files) {
    const lines = changed.get(file.path) ?? asLines(file);
    if (lines && lines.length <= maxFileLines) texts.set(file.path, lines);
  }
  return texts;
}

/** Whether it says that something went wrong, and not what: YAML got stuck, or a value is lines that are none of its. */
function isUnexplained({ code, at }: Diagnostic, unread: ReadonlySet<string>): boolean {
  if (code === 'yaml-syntax') return unread.has(at.file);
  return ofValues.has(code) && at.endColumn === undefined;
}

/** Keys with a mark in front that begins a text or a list: where that ends is far below. */
function markedKeys(lines: readonly Line[]): readonly number[] {
  const found = lines.flatMap(({ text }, index) => (/^ *["'[{][\w-]+:\s*$/.test(text) ? [index] : []));
  return found.slice(0, maxLost);
}

/** The lines that errors are told of, and those around them. */
function suspectsIn(lines: readonly Line[], errors: readonly Diagnostic[]): readonly number[] {
  const found = new Set<number>();
  for (const { at } of errors) {
    if (found.size >= maxLines) break;
    const index = at.line - 1;
    const text = lines[index]?.text ?? '';
    const own = isEmpty(text) || text.trimStart().startsWith('#') ? [] : [index];
    const above = nearest(lines, index, -1);
    const near = [above, nearest(lines, index, 1), above === undefined ? above : nearest(lines, above, -1)];
    for (const one of [...own, ...near]) if (one !== undefined) found.add(one);
    let steps = 0;
    for (const one of around(lines, index)) {
      found.add(one);
      if (++steps === maxAround) break;
    }
  }
  return [...found].slice(0, maxLines);
}

/** Indexes of lines that look like a key and are read as none. */
export function lostKeys(lines: readonly Line[], keys: ReadonlySet<number>): readonly number[] {
  return lines.flatMap(({ text }, index) =>
    !keys.has(index + 1) && /^ *(?:- )?[\w-]+:(?:\s|$)/.test(text) ? [index] : [],
  );
}

function textAt({ at }: Diagnostic, texts: Texts): string {
  return texts.get(at.file)?.[at.line - 1]?.text.slice(at.column - 1, (at.endColumn ?? at.column) - 1) ?? '';
}

/** Whether something is not where it belongs, and not only wrong. */
function isOfStructure(one: Diagnostic, texts: Texts): boolean {
  // A sentence where an id is due.
  if (one.code === 'unknown-id') return /\S \S+ \S/.test(textAt(one, texts));
  return isSlip(one) || ofStructure.has(one.code);
}

const ofStructure: ReadonlySet<Code> = new Set([
  ...(['yaml-syntax', 'wrong-type', 'unknown-key', 'missing-key', 'duplicate-key'] as const),
  ...(['invalid-id', 'empty-value', 'duplicate-id', 'given-twice', 'several-documents'] as const),
]);

/** Codes of what is not there. */
const isMissing: ReadonlySet<Code> = new Set<Code>(['missing-key', 'missing-owner', 'missing-milestone']);

/** Codes of what is told in one file, and may be gone from another. */
const ofElsewhere: ReadonlySet<Code> = new Set<Code>([
  ...isMissing,
  'unknown-id',
  'empty-phase',
  'empty-plan',
]);

/** Codes of what a value says. */
const ofValues: ReadonlySet<Code> = new Set<Code>([
  'unknown-id',
  'invalid-estimate',
  'invalid-date',
  'invalid-value',
]);
