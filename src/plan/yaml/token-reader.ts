/**
 * From the library's tokens straight to a tree, for a text that asks for no second look: as nearly all that people write.
 *
 * The library composes nodes out of tokens, and has to keep a place in them for all that YAML knows. Most of a plan is
 * keys, texts and lists, and from their tokens the same tree is made in half the time. Wherever anything else turns up
 * (an anchor, a tag, nothing behind a key, a mark where none is due), this gives up: then the library judges the text, and
 * it is the one that tells what is wrong with it.
 */
import { CST, isScalar, type ScalarTag, Schema } from 'yaml';
import { holds, isWord } from '../slips/words.ts';
import type { ListTree, MapEntry, MapTree, ScalarTree, Tree } from '../tree.ts';
import type { Placer } from './places.ts';
import { linesIn } from './tree-reader.ts';

/** Deeper than any plan; what is deeper still is told by the reader of nodes. */
const maxDepth = 20;
/** The library allows 1,024, from the beginning of a key to its colon. */
const maxKey = 1_000;

/** Nothing where the text has to be composed. It tells nothing, so there is nothing to tell where it gives a tree. */
export function treeFrom(tokens: readonly CST.Token[], text: string, place: Placer): Tree | undefined {
  // As white space in front of a line it is an error that only the library knows to tell.
  if (text.includes('\t')) return undefined;
  let document: CST.Document | undefined;
  for (const token of tokens) {
    if (token.type === 'document' && !document) document = token;
    else if (!isBlank(token)) return undefined;
  }
  if (!document?.value || !areBlank(withoutStart(document.start), true) || !areBlank(document.end, true))
    return undefined;
  return new TokenReader(place).read(document.value, 0)?.tree;
}

/** `---` on a line of its own. */
function withoutStart(tokens: readonly CST.SourceToken[]): readonly CST.SourceToken[] {
  return tokens[0]?.type === 'doc-start' && tokens[1]?.type === 'newline' ? tokens.slice(1) : tokens;
}

/** `end` is the offset behind what belongs to it: with a comment on its line, and the line's end. */
interface Found<T extends Tree = Tree> {
  readonly tree: T;
  readonly end: number;
}

class TokenReader {
  readonly #place: Placer;

  constructor(place: Placer) {
    this.#place = place;
  }

  read(token: CST.Token, depth: number): Found | undefined {
    if (depth > maxDepth) return undefined;
    switch (token.type) {
      case 'scalar':
        return this.#plain(token);
      case 'single-quoted-scalar':
      case 'double-quoted-scalar':
        return this.#quoted(token);
      case 'block-scalar':
        return this.#block(token);
      case 'block-map':
        return this.#blockMap(token, depth);
      case 'block-seq':
        return this.#blockList(token, depth);
      case 'flow-collection':
        return token.start.source === '{' ? this.#flowMap(token, depth) : this.#flowList(token, depth);
      default:
        return undefined;
    }
  }

  #plain(token: CST.FlowScalar): Found<ScalarTree> | undefined {
    const { source, offset, end } = token;
    // What seems to be a comment, or an entry of a list, may have been meant as text.
    if (!areBlank(end, false) || !beginsWell(source) || end?.some(isTightComment)) return undefined;
    if (source.includes('\n')) return this.#folded(token);
    const value = typedValue(source);
    if (value === null) return undefined;
    return this.#scalar(offset, offset + source.length, end, source, value);
  }

  /** A text without quotes on several lines. */
  #folded(token: CST.FlowScalar): Found<ScalarTree> | undefined {
    if (/\n *- /.test(token.source)) return undefined;
    const { tree, end } = this.#quoted(token) ?? {};
    if (!tree || end === undefined || typedValue(tree.source) !== tree.source) return undefined;
    return { tree: { ...tree, lines: linesIn(token.source) }, end };
  }

  /** A text that the library has to take apart. */
  #quoted(token: CST.FlowScalar): Found<ScalarTree> | undefined {
    const text = areBlank(token.end, false) ? resolvedText(token) : undefined;
    if (text === undefined) return undefined;
    return this.#scalar(token.offset, token.offset + token.source.length, token.end, text, text);
  }

  #block(token: CST.BlockScalar): Found<ScalarTree> | undefined {
    const value = resolvedText(token);
    if (value === undefined) return undefined;
    const { offset, props, source } = token;
    let end = offset + source.length;
    for (const prop of props) end += 'source' in prop ? prop.source.length : 0;
    return { tree: { kind: 'scalar', at: this.#place(offset, end), source: value, value }, end };
  }

  #scalar(
    start: number,
    textEnd: number,
    end: readonly CST.SourceToken[] | undefined,
    source: string,
    value: string | number | boolean,
  ): Found<ScalarTree> {
    const at = this.#place(start, textEnd);
    return { tree: { kind: 'scalar', at, source, value }, end: endOf(end, textEnd) };
  }

  #blockMap({ items, offset, indent }: CST.BlockMap, depth: number): Found<MapTree> | undefined {
    const entries = new Map<string, MapEntry>();
    let end = offset;
    for (const item of items) {
      const { start, key, sep, value } = item;
      if (!areBlank(start, true)) return undefined;
      if (!key && !sep && !value && item === items.at(-1)) break;
      if (!key || !sep || !value || !('indent' in key) || key.indent !== indent) return undefined;
      if (value.type === 'block-map' && !sep.some(isNewline)) return undefined;
      const found = this.#entry(entries, key, sep, value, depth);
      if (found === undefined) return undefined;
      end = found;
    }
    return { tree: { kind: 'map', at: this.#place(offset, end), entries }, end };
  }

  /** @returns the end of its value */
  #entry(
    entries: Map<string, MapEntry>,
    key: CST.Token,
    sep: readonly CST.SourceToken[],
    value: CST.Token,
    depth: number,
  ): number | undefined {
    if (!isText(key) || key.end?.length || key.source.includes('\n')) return undefined;
    const colon = colonIn(sep);
    if (colon === undefined || colon - key.offset > maxKey) return undefined;
    const behind = key.offset + key.source.length;
    const known = key.type === 'scalar' ? plainKey(key.source) : resolvedText(key);
    // Of a key that is written twice both places have to be told.
    if (known === undefined || known === '<<' || entries.has(known)) return undefined;
    // What is below a mark for text may have been meant as keys.
    if (value.type === 'block-scalar' && isWord(known) && holds(known) !== 'text') return undefined;
    const keyAt = this.#place(key.offset, behind);
    const found = this.read(value, depth + 1);
    if (found) entries.set(known, { keyAt, value: found.tree });
    return found?.end;
  }

  #blockList({ items, offset }: CST.BlockSequence, depth: number): Found<ListTree> | undefined {
    const trees: Tree[] = [];
    let end = offset;
    for (const item of items) {
      const { start, value } = item;
      if (!value && item === items.at(-1) && areBlank(start, true)) break;
      const dash = start.findIndex(({ type }) => type === 'seq-item-ind');
      if (!value || dash < 0 || !areBlank(start.slice(0, dash), true)) return undefined;
      if (!areBlank(start, false, dash + 1)) return undefined;
      const found = this.read(value, depth + 1);
      if (!found) return undefined;
      trees.push(found.tree);
      end = found.end;
    }
    return { tree: { kind: 'list', at: this.#place(offset, end), items: trees }, end };
  }

  #flowList(token: CST.FlowCollection, depth: number): Found<ListTree> | undefined {
    const trees: Tree[] = [];
    for (const item of token.items) {
      const { start, key, sep, value } = item;
      if (!isBetween(start, item === token.items[0])) return undefined;
      if (!key && !sep && !value && item === token.items.at(-1)) break;
      if (key || sep || !value) return undefined;
      const found = isInFlow(value) ? this.read(value, depth + 1) : undefined;
      if (!found) return undefined;
      trees.push(found.tree);
    }
    const end = closed(token, ']');
    if (!end) return undefined;
    return { tree: { kind: 'list', at: this.#place(token.offset, end.bracket), items: trees }, end: end.end };
  }

  #flowMap(token: CST.FlowCollection, depth: number): Found<MapTree> | undefined {
    const entries = new Map<string, MapEntry>();
    for (const item of token.items) {
      const { start, key, sep, value } = item;
      if (!isBetween(start, item === token.items[0])) return undefined;
      if (!key && !sep && !value && item === token.items.at(-1)) break;
      if (!key || !sep || !value || !isInFlow(value)) return undefined;
      if (sep.some(({ type }) => type === 'comment')) return undefined;
      if (this.#entry(entries, key, sep, value, depth) === undefined) return undefined;
    }
    const end = closed(token, '}');
    if (!end) return undefined;
    return { tree: { kind: 'map', at: this.#place(token.offset, end.bracket), entries }, end: end.end };
  }
}

function closed(
  { end: [bracket, ...rest] }: CST.FlowCollection,
  mark: ']' | '}',
): { bracket: number; end: number } | undefined {
  if (bracket?.source !== mark || !areBlank(rest, false)) return undefined;
  const behind = bracket.offset + 1;
  return { bracket: behind, end: endOf(rest, behind) };
}

function isText(token: CST.Token): token is CST.FlowScalar {
  const { type } = token;
  return type === 'scalar' || type === 'double-quoted-scalar' || type === 'single-quoted-scalar';
}

function isInFlow(token: CST.Token): boolean {
  return token.type === 'flow-collection' || isText(token);
}

/** What stands in front of an entry in brackets: a comma, but for the first. */
function isBetween(tokens: readonly CST.SourceToken[], isFirst: boolean): boolean {
  let commas = 0;
  for (const { type } of tokens) {
    if (type === 'comma') commas++;
    else if (type !== 'space' && type !== 'newline') return false;
  }
  return commas === (isFirst ? 0 : 1);
}

/** The offset of the one colon that there is, on the line of its key. */
function colonIn(tokens: readonly CST.SourceToken[]): number | undefined {
  for (const [index, { type, offset }] of tokens.entries()) {
    if (type === 'map-value-ind') return areBlank(tokens, false, index + 1) ? offset : undefined;
    if (type !== 'space') return undefined;
  }
  return undefined;
}

function isNewline({ type }: CST.Token): boolean {
  return type === 'newline';
}

function isBlank({ type }: CST.Token): boolean {
  return type === 'space' || type === 'newline' || type === 'comment';
}

/** Nothing but spaces, line ends, and comments with a space in front. */
function areBlank(tokens: readonly CST.SourceToken[] | undefined, startsApart: boolean, from = 0): boolean {
  let isApart = startsApart;
  for (let index = from; index < (tokens?.length ?? 0); index++) {
    const type = tokens?.[index]?.type;
    if (type === 'space' || type === 'newline') isApart = true;
    else if (type !== 'comment' || !isApart) return false;
  }
  return true;
}

/** `#12`, which may have been meant. */
function isTightComment({ type, source }: CST.SourceToken): boolean {
  return type === 'comment' && /^#[\p{L}\d]/u.test(source);
}

function endOf(tokens: readonly CST.SourceToken[] | undefined, otherwise: number): number {
  const last = tokens?.at(-1);
  return last ? last.offset + last.source.length : otherwise;
}

/** Nothing where the library has something to say of it. */
function resolvedText(token: CST.FlowScalar | CST.BlockScalar): string | undefined {
  let isSound = true;
  const resolved = CST.resolveAsScalar(token, true, () => {
    isSound = false;
  });
  return isSound ? resolved?.value : undefined;
}

/** What the library tries on a text without quotes, in its order. */
const typed = new Schema({ schema: 'core' }).tags.filter(
  (tag): tag is ScalarTag & { test: RegExp } =>
    'test' in tag && tag.test instanceof RegExp && tag.default === true,
);

/** With these begin numbers, truth values, and nothing. */
const mayBeTyped = '-+.0123456789~nNtTfF';

function typedValue(source: string): string | number | boolean | null {
  if (!mayBeTyped.includes(source.charAt(0))) return source;
  const tag = typed.find(({ test }) => test.test(source));
  if (!tag) return source;
  const resolved = tag.resolve(source, () => {}, {});
  const value: unknown = isScalar(resolved) ? resolved.value : resolved;
  return typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

/** As it was written; nothing where it is none. */
function plainKey(source: string): string | undefined {
  return beginsWell(source) && typedValue(source) !== null ? source : undefined;
}

/** Not with a mark of YAML's, nor with curly quotes, which may have been meant as straight ones. */
function beginsWell(source: string): boolean {
  return source !== '' && !',%|>@`\u2018\u201A\u201C\u201E'.includes(source.charAt(0));
}
