/**
 * The library's way from a text to its nodes, with a bound on what it is given and a wording of our own for what it
 * complains of.
 */
import { Composer, type CST, type Document, type ErrorCode, isScalar, Lexer, Parser } from 'yaml';

/** Levels opened by brackets, or by dashes on one line. */
const maxCompact = 100;
/** Words and marks, as the library's lexer counts them; the prose of a plan has no more in 1 MiB. */
const maxMarks = 500_000;
/** A file with more syntax errors than this is not YAML at all; of all of them, the first is told. */
const maxSyntaxErrors = 20;

/** Its errors are in it, and it may have contents all the same. */
export type Composed = Document.Parsed;

/** A text as the library reads it. */
export interface Read {
  /** Absent where the text holds nothing. */
  readonly document?: Composed;
  /** The offset at which a second document begins, which is not read. */
  readonly second?: number;
  readonly error?: SyntaxError;
}

/** The first thing that the library complains of. */
export interface SyntaxError {
  readonly message: string;
  readonly help: string;
  readonly start: number;
  readonly end: number;
}

/** The limit in it is that of the reader of the tree; the library is stopped much later. */
export const tooDeep: [message: string, help: string] = [
  'the file is nested too deeply',
  'write it with at most 32 levels',
];

/** The limit is ours: what is more costs the library seconds. */
export const tooManyMarks: [message: string, help: string] = [
  `the file has more than ${maxMarks / 1_000},000 words and marks`,
  'split the plan into several files',
];

/** A text that is not handed to the library, because it would cost more than any plan is worth. */
export type Excess = 'too deep' | 'too many';

/** The library's tokens of a text: of one with several documents, up to the third. */
export function tokensOf(text: string): readonly CST.Token[] | Excess {
  return bearable(() => {
    const tokens = new Tokens(text);
    const found: CST.Token[] = [];
    let documents = 0;
    for (const token of tokens) {
      found.push(token);
      // A file of a hundred thousand `---` costs no more than three: there may be nothing in the second.
      if (token.type === 'document' && ++documents === 3) break;
    }
    return tokens.excess ?? found;
  });
}

/** @param tokens those of the text, where they are known */
export function compose(text: string, tokens = tokensOf(text)): Read | Excess {
  if (typeof tokens === 'string') return tokens;
  return bearable(() => {
    const { document, second } = firstDocument(tokens, text.length);
    const errors = document?.errors ?? [];
    if (errors.some(({ message }) => message.includes('call stack'))) return 'too deep';
    const [first] = [...errors].sort((one, other) => one.pos[0] - other.pos[0]);
    return {
      ...(document ? { document } : {}),
      ...(second === undefined ? {} : { second }),
      ...(first ? { error: reworded(first.code, first.message, first.pos) } : {}),
    };
  });
}

/** Nothing that is thrown leaves the library: what it cannot bear is told as an excess. */
function bearable<T>(work: () => T): T | Excess {
  try {
    return work();
  } catch (thrown) {
    if (thrown instanceof RangeError) return 'too deep';
    throw thrown;
  }
}

/**
 * As the library's parser does for a text. To look at the words and marks on their way to it spares it a depth that it
 * would only survive with an unreadable error, and a megabyte of marks that would cost it seconds.
 */
class Tokens {
  excess: Excess | undefined;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  *[Symbol.iterator](): Generator<CST.Token> {
    const parser = new Parser();
    let count = 0;
    let brackets = 0;
    let onLine = 0;
    let errors = 0;
    for (const mark of new Lexer().lex(this.#text)) {
      if (++count > maxMarks) this.excess = 'too many';
      // Words are longer, and most of a file is words and what lies between them.
      if (mark.length <= 2) {
        if (mark === '[' || mark === '{') brackets++;
        else if (mark === ']' || mark === '}') brackets = Math.max(0, brackets - 1);
        else if (mark === '\n' || mark === '\r\n') onLine = 0;
        else if (brackets === 0 && (mark === '-' || mark === '?' || mark === ':')) onLine++;
        if (brackets > maxCompact || onLine > maxCompact) this.excess = 'too deep';
      }
      if (this.excess) return;
      for (const token of parser.next(mark)) {
        yield token;
        // A megabyte of brackets would be a million errors.
        if (token.type === 'error' && ++errors === maxSyntaxErrors) return;
      }
    }
    yield* parser.end();
  }
}

function firstDocument(
  tokens: Iterable<CST.Token>,
  length: number,
): { document?: Composed; second?: number } {
  const composer = new Composer({
    version: '1.2',
    schema: 'core',
    prettyErrors: false,
    // Its own check compares every key with every other; ours is one look into a map.
    uniqueKeys: false,
    logLevel: 'silent',
  });
  let document: Composed | undefined;
  let ended: number | undefined;
  const { stackTraceLimit } = Error;
  // The library makes an Error of each problem; the stacks of a hundred thousand take seconds.
  Error.stackTraceLimit = 0;
  try {
    for (const next of composer.compose(tokens, true, length)) {
      if (document && (ended !== undefined || !isNothing(next)))
        return { document, second: ended ?? next.range[0] };
      // A line `---` at the end begins a document with nothing in it.
      if (document) ended = next.range[0];
      else document = next;
    }
    return document ? { document } : {};
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

function isNothing({ contents, errors }: Composed): boolean {
  return (
    errors.length === 0 &&
    (contents === null || (isScalar(contents) && contents.value === null && !contents.source))
  );
}

function reworded(code: ErrorCode, said: string, [start, end]: [number, number]): SyntaxError {
  const [message, help] = words[code];
  // The one code that stands for two things, of which only the library's own words tell which.
  const isComment = code === 'MISSING_CHAR' && said.startsWith('Comments');
  return isComment ? { ...commentWords, start, end } : { message, help, start, end };
}

const commentWords = {
  message: 'a "#" stands behind a bracket, a quote or a comma without a space',
  help: 'put text that begins with "#" into quotes, or a space before a comment',
};

/** What is wrong where the library gets stuck, by its code. */
const words: Readonly<Record<ErrorCode, readonly [message: string, help: string]>> = {
  ALIAS_PROPS: ['an alias (*name) has an anchor or a tag', 'write the alias alone'],
  BAD_ALIAS: ['this is no alias that can be read', 'put text that begins with "*" or "&" into quotes'],
  BAD_COLLECTION_TYPE: ['the tag does not go with what it stands before', 'remove the tag'],
  BAD_DIRECTIVE: ['this line begins with "%", as only directives of YAML do', 'put the text into quotes'],
  BAD_DQ_ESCAPE: [
    'a backslash in double quotes begins an escape, and this one is none',
    'write \\\\ for a backslash, or use single quotes',
  ],
  BAD_INDENT: [
    'this does not begin as far in as its neighbours',
    'begin the entries of one list or mapping under each other',
  ],
  BAD_PROP_ORDER: ['an anchor or a tag stands in the wrong place', 'put it right before the value'],
  BAD_SCALAR_START: [
    'the text begins with a mark of YAML’s own',
    'put text that begins with a special character into quotes',
  ],
  BLOCK_AS_IMPLICIT_KEY: [
    'a second ": " stands on this line',
    'put text that holds ": " into quotes, and each key on a line of its own',
  ],
  BLOCK_IN_FLOW: [
    'this does not belong into the brackets around it',
    'close the brackets before it, write a comma between two entries, and put text that holds ": " into quotes',
  ],
  DUPLICATE_KEY: ['a key is written twice', 'keep one of them'],
  IMPOSSIBLE: ['this cannot be read', 'look at this line and at the one before it'],
  KEY_OVER_1024_CHARS: ['a key is longer than any key may be', 'a colon is missing, or a quote'],
  MISSING_CHAR: [
    'a colon, a quote or a bracket is missing',
    'look at this line and at the one before it: what opens must close, and a key has a colon',
  ],
  MULTILINE_IMPLICIT_KEY: [
    'this is neither a key nor a text of one line',
    'write "key: value", or put text that spans lines behind "|" or into quotes',
  ],
  MULTIPLE_ANCHORS: ['a value has two anchors (&name)', 'keep one of them'],
  MULTIPLE_DOCS: ['a second document begins here', 'put it into a file of its own'],
  MULTIPLE_TAGS: ['a value has two tags (!name)', 'put text that begins with "!" into quotes'],
  NON_STRING_KEY: ['a key must be a word', 'write a key like "title:" here'],
  RESOURCE_EXHAUSTION: tooDeep,
  TAB_AS_INDENT: ['a tab stands where YAML wants spaces', 'indent with spaces'],
  TAG_RESOLVE_FAILED: ['this tag (!name) is not known here', 'put text that begins with "!" into quotes'],
  UNEXPECTED_TOKEN: [
    'this is not expected here',
    'put text that begins with a special character, or holds ": " or " #", into quotes, and begin entries of one list or mapping under each other',
  ],
};
