/**
 * A file's way from bytes to a tree of values that know their places.
 *
 * A file is untrusted. Whatever it holds, this gives values or diagnostics; it neither throws nor hangs.
 */
import { type Code, type Diagnostic, error, type Place } from '../model/diagnostic.ts';
import type { SourceFile } from '../model/source.ts';
import { codePoint } from '../text.ts';
import { mended } from './slips/slips.ts';
import type { Tree } from './tree.ts';
import { type Composed, compose, tooDeep, tooManyMarks } from './yaml/library.ts';
import { type Placer, placer } from './yaml/places.ts';
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
 * Refused whole are more than `maxFileBytes`, what is no UTF-8, and control characters. A slip that can be mended is
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

  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(file.bytes);
  } catch {
    return refuse('not-utf8', 'the file is not UTF-8 text', 'save it as UTF-8');
  }

  const control = forbiddenCharacter.exec(text);
  if (control) {
    const before = text.slice(0, control.index).split('\n');
    const at = { ...start, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
    const message = `the control character ${codePoint(control[0])}`;
    return refuse('control-character', message, 'remove it; a plan is plain text', at);
  }
  return textParsed(file.path, text);
}

function textParsed(file: string, text: string): ParsedFile {
  const read = compose(text);
  if (typeof read === 'string') return refused(file, text, read);
  const place = placer(file, text);
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
    const help = 'put it into a file of its own: all files of the folder are one plan';
    diagnostics.push(
      error('several-documents', place(second, second), 'a second document begins here', help),
    );
  }
  const isRead = second === undefined && !reader.hasGaps;
  return { ...(tree ? { tree } : {}), diagnostics, ...(isRead ? {} : { unread: wordsOf(text) }) };
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
