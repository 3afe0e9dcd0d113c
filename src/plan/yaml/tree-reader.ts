/** From the library's nodes to a tree that knows its places. */
import { isAlias, isMap, isNode, isScalar, isSeq } from 'yaml';
import {
  type Code,
  type Diagnostic,
  error,
  type Place,
  type Related,
  warning,
} from '../../model/diagnostic.ts';
import { excerpt } from '../../text.ts';
import { inQuotes } from '../slips/line.ts';
import { holds, isWord } from '../slips/words.ts';
import type { ListTree, MapEntry, MapTree, ScalarTree, Tree } from '../tree.ts';
import { compose, tooDeep } from './library.ts';
import type { Placer } from './places.ts';

/** Deep enough for any plan (6 levels), shallow enough for any stack. */
const maxDepth = 32;
/** Nodes that aliases may repeat, in one file: far above honest use, far below what a bomb needs. */
const maxAliased = 10_000;
/** A file with more problems than this is no plan. */
const maxProblems = 1_000;
/** Of texts that are read again because a mapping was meant. */
const maxMarked = 5;
/** Characters of each: a section of a large plan. */
const maxMarkedLength = 200_000;
/** Of a text of several lines; a list has no more entries. */
const maxLines = 1_000;

/** For one document. It tells a thousand problems at most, and throws nothing. */
export class TreeReader {
  readonly diagnostics: Diagnostic[] = [];
  /** Whether something was left out that may hold parts of the plan. */
  hasGaps = false;
  readonly #text: string;
  readonly #place: Placer;
  /** The anchors met so far. The library's own look-up walks the whole document for each alias. */
  readonly #anchors = new Map<string, unknown>();
  /** The anchors of texts that no alias has used yet. */
  readonly #unused = new Map<string, Place>();
  /** The anchored nodes that are being read: an alias to one of them has no end. */
  readonly #open = new Set<unknown>();
  #aliased = 0;
  #marked = 0;
  /** How many aliases are being followed: within them every node counts towards the limit. */
  #following = 0;

  constructor(text: string, place: Placer) {
    this.#text = text;
    this.#place = place;
  }

  /** The tree of a whole document. */
  readAll(node: unknown): Tree {
    const tree = this.#read(node, 0);
    for (const [name, at] of this.#unused) {
      const message = `"&${excerpt(name)}" is read as the name of the text behind it, and not as text`;
      this.#warn('swallowed-anchor', message, 'put the text into quotes if it begins with "&"', at);
    }
    return tree;
  }

  /** What cannot be read is empty; a diagnostic says why. */
  #read(node: unknown, depth: number): Tree {
    // First of all: within an alias even a value that is not read costs time.
    if (this.#following > 0 && ++this.#aliased > maxAliased) {
      const at = this.#at(node);
      this.hasGaps = true;
      if (this.#aliased > maxAliased + 1) return told(at);
      const message = `aliases repeat more than ${maxAliased.toLocaleString('en')} values`;
      return this.#refuse('too-many-aliases', message, 'write the values out', at);
    }
    const at = this.#at(node);
    if (depth > maxDepth) {
      this.hasGaps = true;
      return this.#refuse('too-deep', ...tooDeep, at);
    }
    if (isAlias(node)) return this.#alias(node.source, at, depth);
    if (!isNode(node) || !node.anchor) return this.#content(node, at, depth);
    this.#anchors.set(node.anchor, node);
    if (isScalar(node) && this.#following === 0) this.#unused.set(node.anchor, this.#anchorAt(node));
    this.#open.add(node);
    const tree = this.#content(node, at, depth);
    this.#open.delete(node);
    return tree;
  }

  /** The library tells where the text behind an anchor begins, and not where the anchor does. */
  #anchorAt(node: { readonly anchor?: string }): Place {
    return this.#markAt(`&${node.anchor}`, node) ?? this.#at(node);
  }

  #markAt(mark: string, node: unknown): Place | undefined {
    const start = this.#text.lastIndexOf(mark, startOf(node));
    return start < 0 ? undefined : this.#place(start, start + mark.length);
  }

  #alias(source: string, at: Place, depth: number): Tree {
    const name = excerpt(source);
    const target = this.#anchors.get(source);
    if (!target) {
      const message = `"*${name}" stands for what has the anchor &${name}, and nothing before it has`;
      const help = `write "*${name}" in quotes if it is text; else put &${name} before the value that it repeats`;
      return this.#refuse('unknown-alias', message, help, at);
    }
    if (this.#open.has(target)) {
      const message = `the alias *${name} stands within &${name}, so that it would repeat itself for ever`;
      return this.#refuse('too-many-aliases', message, 'write the value out', at);
    }
    this.#unused.delete(source);
    this.#following++;
    const tree = this.#read(target, depth + 1);
    this.#following--;
    // The alias is where the author wrote it: that is the place to show.
    return { ...tree, at };
  }

  #content(node: unknown, at: Place, depth: number): Tree {
    if (hasTag(node)) {
      const tag = node.tag.replace(/^tag:yaml\.org,2002:/, '!!');
      const text = isScalar(node) ? `${tag} ${String(node.source ?? '')}` : '';
      const help = text === '' ? 'remove it' : `remove it, or write ${inQuotes(excerpt(text))} if it is text`;
      const place = this.#markAt(tag, node) ?? at;
      this.#refuse('custom-tag', `${excerpt(tag)} is read as a tag, and a plan has none`, help, place);
    }
    if (isMap(node)) return this.#map(node.items, at, depth);
    if (isSeq(node)) return this.#list(node.items, at, depth);
    if (!isScalar(node)) return { kind: 'scalar', at, source: '', value: null };
    return this.#scalar(node, at);
  }

  #list(nodes: readonly unknown[], at: Place, depth: number): ListTree {
    return { kind: 'list', at, items: nodes.map((item) => this.#read(item, depth + 1)) };
  }

  #scalar(
    node: { value: unknown; source?: string; type?: string; anchor?: string; tag?: string },
    at: Place,
  ): ScalarTree {
    const source = node.source ?? '';
    const isTagged = hasTag(node);
    const isPlain = node.value === null || typeof node.value === 'number' || typeof node.value === 'boolean';
    const value = isTagged ? source : isPlain ? (node.value as null | number | boolean) : String(node.value);
    if (isTagged) return { kind: 'scalar', at, source, value, told: true };
    if (node.type !== 'PLAIN') return { kind: 'scalar', at, source, value };
    const cut = this.#cut(node, at);
    if (value === null) return { kind: 'scalar', at, source, value, ...(cut === undefined ? {} : { cut }) };
    if (cut !== undefined && /^#[\p{L}\d]/u.test(cut)) {
      const message = `the text ends before "${excerpt(cut, 40)}", which is read as a comment`;
      const help = `write ${inQuotes(excerpt(`${source} ${cut}`, 100))} if it belongs to the text, or a space behind "#" if it does not`;
      this.#warn('cut-text', message, help, at);
    }
    if (at.endColumn === undefined) {
      this.#swallowed(node, at);
      return {
        kind: 'scalar',
        at,
        source,
        value,
        lines: linesIn(this.#text.slice(startOf(node), endOf(node))),
      };
    }
    // Most texts begin with a letter.
    if (source.charCodeAt(0) >= 0x2018) this.#curly(source, at);
    return { kind: 'scalar', at, source, value };
  }

  /** A text in quotes that hold nothing together; on each side of it one, and none within. */
  #curly(source: string, at: Place): void {
    const [, double, single] =
      /^(?:[\u201C\u201E](.*)[\u201C\u201D]|[\u2018\u201A](.*)[\u2018\u2019])$/u.exec(source) ?? [];
    const inner = double ?? single;
    if (inner === undefined || /["\u2018\u201C-\u201E]/.test(inner)) return;
    const message = `the curly quotes around "${excerpt(inner)}" are letters of the text`;
    const help = `write ${inQuotes(excerpt(inner))}, or ${inQuotes(excerpt(source))} if they belong to it`;
    this.#warn('curly-quotes', message, help, at);
  }

  /** What stands behind a text on its line, or an anchor with nothing behind it. */
  #cut(node: { value: unknown; anchor?: string }, at: Place): string | undefined {
    if (node.value === null && node.anchor) {
      this.#unused.delete(node.anchor);
      return `&${node.anchor}`;
    }
    const end = endOf(node);
    const isEmpty = node.value === null;
    if (!isEmpty && (this.#text[end] !== ' ' || at.endColumn === undefined)) return undefined;
    const lineEnd = this.#text.indexOf('\n', end);
    const rest = this.#text.slice(end, lineEnd < 0 ? undefined : lineEnd).trim();
    return rest.startsWith('#') ? rest : undefined;
  }

  /** A line that looks like an entry of its own, and is text because it begins too far in. */
  #swallowed(node: { value: unknown }, at: Place): void {
    const start = startOf(node);
    const text = this.#text.slice(start, endOf(node));
    const found = /\n[ \t]*-[ \t]/.exec(text);
    if (!found) return;
    const dash = start + found.index + found[0].length - 2;
    const message = 'this line goes on with the text above, because it begins further in';
    const help = 'begin it under the entry before it if it is one of its own, or put the text into quotes';
    const related = [{ message: 'the text begins here', at }];
    this.#warn('swallowed-line', message, help, this.#place(dash, dash + 1), related);
  }

  /** @param isRest whether it stands behind another entry, whose id is there */
  #map(
    pairs: readonly { key: unknown; value: unknown }[],
    at: Place,
    depth: number,
    isRest = false,
  ): MapTree {
    const entries = new Map<string, MapEntry>();
    const merged: MapTree[] = [];
    const again: (readonly [string, MapEntry])[] = [];
    /** The last key without a value that is no word of the language, with what stands behind it. */
    let empty: { name: string; behind: Map<string, MapEntry>; holds?: true } | undefined;
    for (const [index, pair] of pairs.entries()) {
      const key = this.#read(pair.key, depth + 1);
      const keyAt = key.at;
      if (key.kind !== 'scalar' || key.value === null) {
        const help =
          key.kind === 'scalar'
            ? 'write a key like "title:" here'
            : 'write a key like "title:" here, or put the text into quotes if it is one';
        const isBehind =
          (isMap(pair.key) || isSeq(pair.key)) &&
          pair.key.flow === true &&
          (pair.value === null || (isScalar(pair.value) && pair.value.value === null));
        if (isBehind) this.#refuse('lost-bracket', 'a colon stands behind the brackets', 'remove it', keyAt);
        else if (key.kind !== 'scalar' || !key.told)
          this.#refuse('yaml-syntax', 'a key must be a word', help, keyAt);
        continue;
      }
      const name = typeof key.value === 'string' ? key.value : key.source;
      if (name === '<<') {
        const help = 'write the keys out; anchors and aliases (&name, *name) work for whole values';
        this.#refuse('merge-key', 'merge keys (<<) are not supported', help, keyAt);
        const isKnown = !isAlias(pair.value) || this.#anchors.has(pair.value.source);
        const from = isKnown ? this.#read(pair.value, depth + 1) : told(keyAt);
        if (from.kind === 'map') merged.push(from);
        continue;
      }
      const first = entries.get(name);
      if (first && !empty && !isRest && isNextEntry(pairs, index, entries)) {
        const message = `"${excerpt(name)}" is written twice`;
        const help = 'keep one of them, or write an id with a colon above it if the next entry begins here';
        this.#refuse('duplicate-key', message, help, keyAt, [
          { message: 'first written here', at: first.keyAt },
        ]);
        const next = this.#map(pairs.slice(index), at, depth, true);
        const title = next.entries.get('title')?.value;
        const lost = title?.kind === 'scalar' ? title.source : '';
        // It may have been one entry after all: nothing seems to be missing in it, and all of it is read.
        for (const [key, own] of next.entries) if (!entries.has(key)) entries.set(key, own);
        again.push(...(next.again ?? []));
        return { kind: 'map', at, entries, ...(again.length > 0 ? { again } : {}), lost };
      }
      const isSection = depth === 0 || name === 'items';
      const entry = { keyAt, value: this.#value(pair.value, keyAt, depth, name) };
      if (first && saysNothing(first.value)) {
        this.#refuse(...twice(name, keyAt, first.keyAt, false));
        entries.set(name, entry);
        empty = undefined;
      } else if (empty && !empty.behind.has(name) && (first || empty.holds)) {
        // A second title: what stands behind the empty key was meant to be below it.
        for (const known of empty.holds ? [] : empty.behind.keys()) entries.delete(known);
        empty.holds = true;
        empty.behind.set(name, entry);
        entries.set(empty.name, below(entries.get(empty.name), empty.behind, at));
      } else if (first) {
        const { value } = entry;
        const isUnited = isSection && value.kind === 'map' && first.value.kind === 'map';
        this.#refuse(...twice(name, keyAt, first.keyAt, isUnited));
        if (isUnited && first.value.kind === 'map')
          entries.set(name, { ...first, value: united(first.value, value) });
        else again.push([name, entry]);
      } else {
        empty?.behind.set(name, entry);
        if (isEmpty(entry) && !isWord(name) && entries.size > 0) empty = { name, behind: new Map() };
        entries.set(name, entry);
      }
    }
    for (const { entries: more } of merged)
      for (const [name, entry] of more) if (!entries.has(name)) entries.set(name, entry);
    return again.length > 0 ? { kind: 'map', at, entries, again } : { kind: 'map', at, entries };
  }

  #value(node: unknown, keyAt: Place, depth: number, key: string): Tree {
    if (node === null) return { kind: 'scalar', at: keyAt, source: '', value: null };
    const inner =
      isScalar(node) && isWord(key) && holds(key) !== 'text' ? this.#behindMark(node, key) : undefined;
    return this.#read(inner ?? node, depth + 1);
  }

  /** `items: |` makes a text of all that is below it; what was meant is in there. */
  #behindMark(node: { readonly type?: string }, key: string): unknown {
    if (node.type !== 'BLOCK_LITERAL' && node.type !== 'BLOCK_FOLDED') return undefined;
    // Each is composed anew from a text of the file's length.
    if (this.#marked++ > maxMarked) return undefined;
    const [start, end] = [startOf(node), endOf(node)];
    if (end - start > maxMarkedLength) return undefined;
    const first = this.#text.indexOf('\n', start);
    const text = `${this.#text.slice(0, first).replaceAll(/[^\n]/g, ' ')}${this.#text.slice(first, end)}`;
    const read = compose(text);
    if (typeof read === 'string' || read.error || !read.document) return undefined;
    const { contents } = read.document;
    if (!isMap(contents) && !isSeq(contents)) return undefined;
    const message = `"${this.#text[start]}" makes one text of all that is below "${excerpt(key)}"`;
    this.#refuse('wrong-type', message, `write ${excerpt(key)}:`, this.#place(start, first));
    return contents;
  }

  #at(node: unknown): Place {
    return this.#place(startOf(node), endOf(node));
  }

  #refuse(
    code: Code,
    message: string,
    help: string,
    at: Place,
    related: readonly Related[] = [],
  ): ScalarTree {
    if (this.diagnostics.length < maxProblems) this.diagnostics.push(error(code, at, message, help, related));
    return told(at);
  }

  #warn(code: Code, message: string, help: string, at: Place, related: readonly Related[] = []): void {
    if (this.diagnostics.length < maxProblems)
      this.diagnostics.push(warning(code, at, message, help, related));
  }
}

/** Whether what begins with a second title may be an entry of its own, whose id was lost. */
function isNextEntry(
  pairs: readonly { readonly key: unknown }[],
  index: number,
  entries: ReadonlyMap<string, unknown>,
): boolean {
  const nameOf = (pair: { readonly key: unknown } | undefined) =>
    isScalar(pair?.key) ? String(pair.key.value) : undefined;
  const isTitle = nameOf(pairs[index]) === 'title' && nameOf(pairs[0]) === 'title';
  return isTitle && entries.size > 1 && index + 1 < pairs.length;
}

/** Of a text without quotes. */
export function linesIn(text: string): readonly string[] {
  return text.split('\n', maxLines).map((line) => line.trim());
}

/** A line that was written again, with all that was below it below the second. */
function saysNothing(value: Tree): boolean {
  return value.kind === 'scalar' && !value.told && (value.value === null || value.value === '');
}

function isEmpty({ value }: MapEntry): boolean {
  return value.kind === 'scalar' && value.value === null && !value.told;
}

function below(entry: MapEntry | undefined, entries: Map<string, MapEntry>, at: Place): MapEntry {
  return { keyAt: entry?.keyAt ?? at, value: { kind: 'map', at: entry?.value.at ?? at, entries } };
}

function told(at: Place): ScalarTree {
  return { kind: 'scalar', at, source: '', value: null, told: true };
}

/** Entries of the first count, as those of one file do before those of the next. */
function united(first: MapTree, second: MapTree): MapTree {
  const twofold = [...second.entries].filter(([name]) => first.entries.has(name));
  const again = [...(first.again ?? []), ...(second.again ?? []), ...twofold];
  const entries = new Map([...second.entries, ...first.entries]);
  const order = new Map(
    [...first.entries.keys(), ...second.entries.keys()].map((name) => [name, entries.get(name)]),
  );
  const all = new Map([...order].flatMap(([name, entry]) => (entry ? [[name, entry] as const] : [])));
  return { ...first, entries: all, ...(again.length > 0 ? { again } : {}) };
}

function twice(
  name: string,
  at: Place,
  first: Place,
  isUnited: boolean,
): [Code, string, string, Place, Related[]] {
  const related = [{ message: 'first written here', at: first }];
  const more = /^(?:because|waived)$/.test(name)
    ? ', or write "- on: …" above it if the next entry begins here'
    : '';
  const help = isUnited ? 'move what is below it to the first of the two' : `keep one of them${more}`;
  return ['duplicate-key', `"${excerpt(name)}" is written twice`, help, at, related];
}

function startOf(node: unknown): number {
  return hasRange(node) ? node.range[0] : 0;
}

function endOf(node: unknown): number {
  return hasRange(node) ? node.range[1] : 0;
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
