/**
 * A file's way from bytes to a tree of values that know their places.
 *
 * A file is untrusted. Whatever it holds, this gives values or diagnostics; it neither throws nor hangs.
 */
import { type Code, type Diagnostic, error, type Place } from '../model/diagnostic.ts';
import type { SourceFile } from '../model/source.ts';
import { codePoint } from '../text.ts';
import { mended } from './slips/slips.ts';
import { isWord } from './slips/words.ts';
import type { Tree } from './tree.ts';
import { type Composed, compose, tokensOf, tooDeep, tooManyMarks } from './yaml/library.ts';
import { type Placer, placer } from './yaml/places.ts';
import { treeFrom } from './yaml/token-reader.ts';
import { TreeReader } from './yaml/tree-reader.ts';

/** A plan file is text that people review; 1 MiB of it is more than anyone does. */
export const maxFileBytes = 1024 * 1024;

/** What could be read is in the tree, whatever was wrong beside it. */
export interface ParsedFile {
  /** Absent where the file is empty or could not be read as YAML. */
  readonly tree?: Tree;
  readonly diagnostics: readonly Diagnostic[];
  /** What of it could not be read; absent where all of it was. */
  readonly unread?: Unread;
}

/** What could not be read: as far as is known, its words, among them all ids that it may define. */
export type Unread = ReadonlySet<string> | 'unknown';

/**
 * Refused whole are more than `maxFileBytes` and what is no text. A slip that can be mended is
 * told, and the tree is that of the text as it was meant. Of several documents in a file the first is read.
 */
export function parseFile(file: SourceFile): ParsedFile {
  const start: Place = { file: file.path, line: 1, column: 1 };
  const refuse = (code: Code, message: string, help: string, at = start): ParsedFile => ({
    diagnostics: [error(code, at, message, help)],
    unread: 'unknown',
  });

  if (file.bytes.byteLength > maxFileBytes)
    return refuse('file-too-large', ...tooLarge(file.bytes.byteLength));

  const { text, wrong } = decoded(file);
  if (wrong === 'too much') return refuse('not-utf8', 'the file is not UTF-8 text', 'save it as UTF-8');
  const told = wrong ? [wrong] : [];
  const control = forbiddenCharacter.exec(text);
  if (!control && told.length === 0) return textParsed(file.path, text);
  if (!control) return legible(told, file.path, text);
  const message = `the control character ${codePoint(control[0])}`;
  const at = lineAt(file.path, text, control.index);
  const more = error('control-character', at, message, 'remove it; a plan is plain text');
  // What else is wrong is told too, as of a text without them.
  return legible([...told, more], file.path, text.replaceAll(new RegExp(forbiddenCharacter, 'gu'), ' '));
}

/** Of a text with characters that are none of a plan, all the same what it holds, if it seems to be a plan. */
function legible(told: readonly Diagnostic[], file: string, text: string): ParsedFile {
  const parsed = textParsed(file, text);
  const { tree } = parsed;
  const isPlan = tree?.kind === 'map' && [...tree.entries.keys()].some(isWord);
  return isPlan
    ? { ...parsed, diagnostics: [...told, ...parsed.diagnostics] }
    : { diagnostics: told.slice(0, 1), unread: 'unknown' };
}

/** More bytes of another encoding than these are no text that a person has typed. */
const maxForeign = 200;

/** As it reads, whatever it is stored in; with what is said of an encoding that is not ours. */
function decoded({ path, bytes }: SourceFile): { text: string; wrong?: Diagnostic | 'too much' } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    const [first, second] = bytes;
    const wide =
      first === 0xff && second === 0xfe
        ? 'utf-16le'
        : first === 0xfe && second === 0xff
          ? 'utf-16be'
          : undefined;
    const text = new TextDecoder(wide ?? 'utf-8').decode(bytes);
    const found = text.indexOf('\uFFFD');
    if (wide === undefined && text.split('\uFFFD', maxForeign).length === maxForeign)
      return { text, wrong: 'too much' };
    const at = wide === undefined ? lineAt(path, text, found) : { file: path, line: 1, column: 1 };
    const message =
      wide === undefined ? 'the file is not UTF-8 text' : 'the file is UTF-16 text, and no UTF-8';
    return { text, wrong: error('not-utf8', at, message, 'save it as UTF-8') };
  }
}

function lineAt(file: string, text: string, index: number): Place {
  const before = text.slice(0, index).split('\n');
  return { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

function textParsed(file: string, text: string): ParsedFile {
  const tokens = tokensOf(text);
  if (typeof tokens === 'string') return refused(file, text, tokens);
  const place = placer(file, text);
  const tree = treeFrom(tokens, text, place);
  if (tree) return { tree, diagnostics: [] };
  const read = compose(text, tokens);
  if (typeof read === 'string') return refused(file, text, read);
  const { document, second, error: wrong } = read;
  if (!wrong) return treeOf(document, second, text, place);

  const { slips, text: meant } = mended(file, text);
  if (slips.length === 0) {
    const at = place(wrong.start, wrong.end);
    return { diagnostics: [error('yaml-syntax', at, wrong.message, wrong.help)], unread: wordsOf(text) };
  }
  const again = compose(meant);
  if (typeof again === 'string' || again.error) return { diagnostics: slips, unread: wordsOf(text) };
  const parsed = treeOf(again.document, again.second, meant, placerWithin(placer(file, meant), text));
  return { ...parsed, diagnostics: [...slips, ...parsed.diagnostics] };
}

/** Places in a text that was mended, on lines that may be shorter in the file. */
function placerWithin(place: Placer, text: string): Placer {
  const lengths = text.split('\n').map((line) => line.length);
  return (start, end) => {
    const { file, line, column, endColumn } = place(start, end);
    const most = (lengths[line - 1] ?? 0) + 1;
    const at = { file, line, column: Math.min(column, most) };
    return endColumn === undefined || endColumn > most ? at : { ...at, endColumn };
  };
}

function treeOf(
  document: Composed | undefined,
  second: number | undefined,
  text: string,
  place: Placer,
): ParsedFile {
  if (!document) return { diagnostics: [] };
  const reader = new TreeReader(text, place);
  const tree = document.contents ? reader.readAll(document.contents) : undefined;
  const diagnostics = [...reader.diagnostics];
  if (second !== undefined) {
    diagnostics.push(secondDocument(text, second, place));
  }
  const isRead = second === undefined && !reader.hasGaps;
  return { ...(tree ? { tree } : {}), diagnostics, ...(isRead ? {} : { unread: wordsOf(text) }) };
}

function secondDocument(text: string, second: number, place: Placer): Diagnostic {
  const before = text.slice(0, second).trimEnd();
  if (before.endsWith('\n...')) {
    const start = before.length - 3;
    const message = '"..." ends the plan here, and more stands below it';
    return error('several-documents', place(start, start + 3), message, 'remove the line');
  }
  const help = 'put it into a file of its own: all files of the folder are one plan';
  return error('several-documents', place(second, second), 'a second document begins here', help);
}

function refused(file: string, text: string, why: 'too deep' | 'too many'): ParsedFile {
  const at = { file, line: 1, column: 1 };
  const wrong =
    why === 'too deep' ? error('too-deep', at, ...tooDeep) : error('file-too-large', at, ...tooManyMarks);
  return { diagnostics: [wrong], unread: wordsOf(text) };
}

/** All that may be an id. */
function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[a-z][a-z0-9-]*/g) ?? []);
}

/** Message and help for a file over the limit, for whoever meets it first: the reader of files or the parser. */
export function tooLarge(bytes: number): [message: string, help: string] {
  return [
    `the file has ${bytes.toLocaleString('en')} bytes, more than ${maxFileBytes.toLocaleString('en')}`,
    'split the plan into several files',
  ];
}

/** YAML 1.2 allows tab, line feed, carriage return and next line; no other control character. */
const forbiddenCharacter = /(?![\t\n\r\u0085])\p{Cc}|[\uFFFE\uFFFF]/u;
