/**
 * The only door to the YAML library: bytes in, a tree of values that know their places out.
 *
 * A file is untrusted. Whatever it holds, this gives values or diagnostics; it neither throws nor hangs.
 */
import {
  Composer,
  type CST,
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  Lexer,
  LineCounter,
  Parser,
} from 'yaml';
import { type Code, type Diagnostic, error, type Place, type Related } from '../model/diagnostic.ts';
import type { SourceFile } from '../model/source.ts';
import { codePoint, excerpt } from '../text.ts';

export type Tree = MapTree | ListTree | ScalarTree;

export interface MapTree {
  readonly kind: 'map';
  readonly at: Place;
  readonly entries: ReadonlyMap<string, MapEntry>;
}

export interface MapEntry {
  readonly keyAt: Place;
  readonly value: Tree;
}

export interface ListTree {
  readonly kind: 'list';
  readonly at: Place;
  readonly items: readonly Tree[];
}

export interface ScalarTree {
  readonly kind: 'scalar';
  readonly at: Place;
  readonly value: string | number | boolean | null;
  /** As it stands in the file: `000000` where the value is 0. */
  readonly source: string;
}

/** A plan file is text that people review; 1 MiB of it is more than anyone does. */
export const maxFileBytes = 1024 * 1024;
/** Deep enough for any plan (6 levels), shallow enough for any stack. */
const maxDepth = 32;
/** Levels opened by brackets, or by dashes on one line. */
const maxCompact = 100;
/** Words and marks, as the library's lexer counts them; the prose of a plan has no more in 1 MiB. */
const maxMarks = 500_000;
/** Nodes that aliases may repeat, in one file: far above honest use, far below what a bomb needs. */
const maxAliased = 10_000;
/** A file with more syntax errors than this is not YAML at all; the rest would be noise. */
const maxSyntaxErrors = 20;
/** Likewise for what is wrong above the syntax. */
const maxProblems = 1_000;

const tooDeep: [message: string, help: string] = [
  'the file is nested too deeply',
  `write it with at most ${maxDepth} levels`,
];

const tooManyMarks: [message: string, help: string] = [
  `the file has more than ${maxMarks.toLocaleString('en')} words and marks`,
  'split the plan into several files',
];

export interface ParsedFile {
  /** Absent where the file is empty or could not be read as YAML. */
  readonly tree?: Tree;
  readonly diagnostics: readonly Diagnostic[];
}

export function parseFile(file: SourceFile): ParsedFile {
  const start: Place = { file: file.path, line: 1, column: 1 };
  const refuse = (code: Code, message: string, help: string, at: Place = start): ParsedFile => ({
    diagnostics: [error(code, at, message, help)],
  });

  if (file.bytes.byteLength > maxFileBytes)
    return refuse('file-too-large', ...tooLarge(file.bytes.byteLength));

  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(file.bytes);
  } catch {
    return refuse('not-utf8', 'the file is not UTF-8 text', 'save it as UTF-8');
  }

  const place = placer(file.path, text);
  const control = forbiddenCharacter.exec(text);
  if (control) {
    const before = text.slice(0, control.index).split('\n');
    const at = { ...start, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
    const character = codePoint(control[0]);
    return refuse(
      'control-character',
      `the control character ${character}`,
      'remove it; a plan is plain text',
      at,
    );
  }
  const marks = marksOf(text);
  if (marks === 'too deep') return refuse('too-deep', ...tooDeep);
  if (marks === 'too many') return refuse('file-too-large', ...tooManyMarks);

  try {
    const { document, second } = firstDocument(marks, text.length);
    if (!document) return { diagnostics: [] };
    const exhausted = document.errors.find(({ message }) => message.includes('call stack'));
    if (exhausted) return refuse('too-deep', ...tooDeep, place(exhausted.pos[0], exhausted.pos[1]));
    const diagnostics: Diagnostic[] = document.errors
      .slice(0, maxSyntaxErrors)
      .map(({ message, code, pos }) => {
        const help = syntaxHelp[code] ?? 'correct the YAML here';
        return error(
          'yaml-syntax',
          place(pos[0], pos[1]),
          message.replaceAll(/\s+/g, ' ').slice(0, 300),
          help,
        );
      });
    if (second !== undefined) {
      const help = 'put it into a file of its own: all files of the folder are one plan';
      diagnostics.push(
        error('several-documents', place(second, second), 'a second document begins here', help),
      );
    }
    if (diagnostics.length > 0) return { diagnostics };
    const reader = new TreeReader(place);
    const tree = document.contents ? reader.read(document.contents, 0) : undefined;
    return { ...(tree ? { tree } : {}), diagnostics: reader.diagnostics };
  } catch (thrown) {
    if (thrown instanceof RangeError) return refuse('too-deep', ...tooDeep);
    throw thrown;
  }
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

const syntaxHelp: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'indent with spaces',
  BAD_INDENT: 'indent entries of one list or mapping alike',
  BAD_ALIAS: 'define the anchor (&name) before the alias (*name) that uses it',
  MULTILINE_IMPLICIT_KEY: 'put text that spans lines, or holds ": ", into quotes or behind "|"',
  BLOCK_AS_IMPLICIT_KEY: 'put text that holds ": " into quotes',
  UNEXPECTED_TOKEN: 'put text that begins with a special character, or holds ": " or " #", into quotes',
  MISSING_CHAR: 'close the quote or bracket',
};

/**
 * The words and marks of a file. To look at them first spares the library a depth that it would only survive with
 * an unreadable error, and a megabyte of marks that would cost it seconds.
 */
function marksOf(text: string): readonly string[] | 'too deep' | 'too many' {
  const marks: string[] = [];
  let brackets = 0;
  let onLine = 0;
  for (const mark of new Lexer().lex(text)) {
    if (marks.push(mark) > maxMarks) return 'too many';
    if (mark === '[' || mark === '{') brackets++;
    else if (mark === ']' || mark === '}') brackets = Math.max(0, brackets - 1);
    else if (mark === '\n' || mark === '\r\n') onLine = 0;
    else if (brackets === 0 && (mark === '-' || mark === '?' || mark === ':')) onLine++;
    if (brackets > maxCompact || onLine > maxCompact) return 'too deep';
  }
  return marks;
}

/** As the library's parser does for a text; what the lexer found is not looked for twice. */
function* cstTokens(marks: readonly string[]): Iterable<CST.Token> {
  const parser = new Parser();
  for (const mark of marks) yield* parser.next(mark);
  yield* parser.end();
}

type Composed = Document.Parsed;

/** Stops at the second document: a file of a hundred thousand `---` costs no more than two. */
function firstDocument(marks: readonly string[], length: number): { document?: Composed; second?: number } {
  const composer = new Composer({
    version: '1.2',
    schema: 'core',
    prettyErrors: false,
    // Its own check compares every key with every other; ours is one look into a map.
    uniqueKeys: false,
    logLevel: 'silent',
  });
  let document: Composed | undefined;
  const tokens = untilHopeless(cstTokens(marks));
  const { stackTraceLimit } = Error;
  // The library makes an Error of each problem; the stacks of a hundred thousand take seconds.
  Error.stackTraceLimit = 0;
  try {
    for (const next of composer.compose(tokens, true, length)) {
      if (document) return { document, second: next.range[0] };
      document = next;
    }
    return document ? { document } : {};
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/** A megabyte of brackets would be a million errors. */
function* untilHopeless(tokens: Iterable<CST.Token>): Iterable<CST.Token> {
  let errors = 0;
  for (const token of tokens) {
    yield token;
    if (token.type === 'error' && ++errors === maxSyntaxErrors) return;
  }
}

type Placer = (start: number, end: number) => Place;

/** The library's stretches may include the line break after them, or reach over the end of the file. */
function placer(file: string, text: string): Placer {
  const lines = new LineCounter();
  lines.addNewLine(0);
  // Told by the library's parser, it would miss the lines within a piece of wrong syntax.
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines.addNewLine(at + 1);
  return (start, end) => {
    const begin = Math.min(start, text.length);
    const { line, col } = lines.linePos(begin);
    const length = text.slice(begin, end).trimEnd().length;
    const at = { file, line: Math.max(line, 1), column: Math.max(col, 1) };
    const oneLine = length > 0 && begin + length < (lines.lineStarts[line] ?? Number.POSITIVE_INFINITY);
    return oneLine ? { ...at, endColumn: col + length } : at;
  };
}

class TreeReader {
  readonly diagnostics: Diagnostic[] = [];
  readonly #place: Placer;
  /** The anchors met so far. The library's own look-up walks the whole document for each alias. */
  readonly #anchors = new Map<string, unknown>();
  /** The anchored nodes that are being read: an alias to one of them has no end. */
  readonly #open = new Set<unknown>();
  #aliased = 0;
  /** How many aliases are being followed: within them every node counts towards the limit. */
  #following = 0;

  constructor(place: Placer) {
    this.#place = place;
  }

  /** Nothing where the node cannot be read; then a diagnostic says why. */
  read(node: unknown, depth: number): Tree | undefined {
    // First of all: within an alias even a value that is not read costs time.
    if (this.#following > 0 && ++this.#aliased > maxAliased) {
      if (this.#aliased > maxAliased + 1) return undefined;
      const message = `aliases repeat more than ${maxAliased.toLocaleString('en')} values`;
      return this.#refuse('too-many-aliases', message, 'write the values out', this.#at(node));
    }
    const at = this.#at(node);
    if (depth > maxDepth) return this.#refuse('too-deep', ...tooDeep, at);
    if (isAlias(node)) {
      const name = excerpt(node.source);
      const target = this.#anchors.get(node.source);
      if (!target) {
        const message = `the alias *${name} has no anchor &${name} before it`;
        return this.#refuse('yaml-syntax', message, syntaxHelp.BAD_ALIAS ?? '', at);
      }
      if (this.#open.has(target)) {
        const message = `the alias *${name} stands within &${name}, so that it would repeat itself for ever`;
        return this.#refuse('too-many-aliases', message, 'write the value out', at);
      }
      this.#following++;
      const tree = this.read(target, depth + 1);
      this.#following--;
      // The alias is where the author wrote it: that is the place to show.
      return tree && { ...tree, at };
    }
    if (!isNode(node) || !node.anchor) return this.#content(node, at, depth);
    this.#anchors.set(node.anchor, node);
    this.#open.add(node);
    const tree = this.#content(node, at, depth);
    this.#open.delete(node);
    return tree;
  }

  #content(node: unknown, at: Place, depth: number): Tree | undefined {
    if (hasTag(node)) {
      const message = `the tag ${excerpt(node.tag)} is not known here`;
      return this.#refuse('custom-tag', message, 'remove the tag', at);
    }
    if (isMap(node)) return this.#readMap(node.items, at, depth);
    if (isSeq(node)) {
      const items = node.items.flatMap((item) => this.read(item, depth + 1) ?? []);
      return { kind: 'list', at, items };
    }
    if (isScalar(node)) {
      const source = node.source ?? '';
      const { value } = node;
      const plain = value === null || typeof value === 'number' || typeof value === 'boolean';
      return { kind: 'scalar', at, source, value: plain ? value : String(value) };
    }
    return { kind: 'scalar', at, source: '', value: null };
  }

  #readMap(pairs: readonly { key: unknown; value: unknown }[], at: Place, depth: number): Tree {
    const entries = new Map<string, MapEntry>();
    for (const pair of pairs) {
      const key = this.read(pair.key, depth + 1);
      if (!key) continue;
      const keyAt = key.at;
      if (key.kind !== 'scalar' || key.value === null) {
        this.#refuse('yaml-syntax', 'a key must be a word', 'write a key like "title:" here', keyAt);
        continue;
      }
      const name = typeof key.value === 'string' ? key.value : key.source;
      if (name === '<<') {
        const help = 'write the keys out; anchors and aliases (&name, *name) work for whole values';
        this.#refuse('merge-key', 'merge keys (<<) are not supported', help, keyAt);
        continue;
      }
      const first = entries.get(name);
      if (first) {
        const related = [{ message: 'first written here', at: first.keyAt }];
        this.#refuse(
          'duplicate-key',
          `"${excerpt(name)}" is written twice`,
          'keep one of them',
          keyAt,
          related,
        );
        continue;
      }
      const value =
        pair.value === null
          ? { kind: 'scalar' as const, at: keyAt, source: '', value: null }
          : this.read(pair.value, depth + 1);
      if (value) entries.set(name, { keyAt, value });
    }
    return { kind: 'map', at, entries };
  }

  #at(node: unknown): Place {
    const range = hasRange(node) ? node.range : undefined;
    return this.#place(range?.[0] ?? 0, range?.[1] ?? 0);
  }

  #refuse(code: Code, message: string, help: string, at: Place, related: readonly Related[] = []): undefined {
    if (this.diagnostics.length >= maxProblems) return;
    this.diagnostics.push(error(code, at, message, help, related));
  }
}

function hasRange(node: unknown): node is { range: readonly [number, number, number] } {
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range);
}

/** The tags of the core schema say nothing new (`!!str x`); any other asks for a type that a plan has not. */
function hasTag(node: unknown): node is { tag: string } {
  return (
    typeof node === 'object' &&
    node !== null &&
    'tag' in node &&
    typeof node.tag === 'string' &&
    !/^tag:yaml\.org,2002:(?:str|map|seq|int|float|bool|null)$/.test(node.tag)
  );
}
