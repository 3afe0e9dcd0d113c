/** Where in a text the parts of a YAML document stand. */
import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { compose } from '../plan/yaml/library.ts';

/** Keys from the top of a file: `['phases', 'identity', 'items', 'okta-sso', 'title']`. */
export type Path = readonly string[];

/** A text that was read without an error. */
export interface Layout {
  readonly text: string;
  readonly document: Document.Parsed;
}

/** A key of a mapping with all that stands below it. Offsets; `end` is behind the last character of the value. */
export interface Entry {
  readonly key: string;
  readonly map: YAMLMap;
  readonly pair: Pair;
  readonly start: number;
  readonly end: number;
  /** Whether it or what it stands in has an anchor: what is changed in it may be repeated elsewhere. */
  readonly anchored: boolean;
}

/** What leads nowhere: the key is not there, or what it stands in comes from elsewhere. */
export type Miss = 'absent' | 'alias';

/** Nothing where the text is no YAML, or holds nothing. */
export function layoutOf(text: string): Layout | undefined {
  const read = compose(text);
  if (typeof read === 'string' || read.error || read.second !== undefined || !read.document) return undefined;
  return { text, document: read.document };
}

/** What the document says, aliases followed; a thousand of them at most. */
export function meaningOf({ document }: Layout): unknown {
  return document.toJS({ maxAliasCount: 1_000 });
}

/** Whether it was found. */
export function isEntry(found: Entry | Miss): found is Entry {
  return typeof found !== 'string';
}

/** A key by its path. */
export function entryAt({ document }: Layout, path: Path): Entry | Miss {
  let node: unknown = document.contents;
  let found: Entry | undefined;
  let anchored = false;
  for (const key of path) {
    if (isAlias(node)) return 'alias';
    if (!isMap(node)) return 'absent';
    anchored ||= node.anchor !== undefined;
    const map = node;
    const pair = map.items.find((one) => keyOf(one) === key);
    if (!pair) return 'absent';
    const value = pair.value;
    anchored ||= hasAnchor(value);
    found = { key, map, pair, start: startOf(pair.key), end: endOf(value) || endOf(pair.key), anchored };
    node = value;
  }
  if (isAlias(node)) return 'alias';
  return found ?? 'absent';
}

/** The mapping at the end of a path; of none, that of the whole file. */
export function mapAt(layout: Layout, path: Path): YAMLMap | Miss {
  if (path.length === 0) return isMap(layout.document.contents) ? layout.document.contents : 'absent';
  const entry = entryAt(layout, path);
  if (typeof entry === 'string') return entry;
  return isMap(entry.pair.value) ? entry.pair.value : 'absent';
}

/** The list that an entry holds. */
export function listIn({ pair }: Entry): YAMLSeq | undefined {
  return isSeq(pair.value) ? pair.value : undefined;
}

/** Where the entry of a list begins and ends that says this, alone or as `on:`. */
export function itemIn(
  list: YAMLSeq,
  says: string,
): { index: number; start: number; end: number } | undefined {
  const index = list.items.findIndex((item) => {
    const value = isMap(item) ? item.get('on') : isScalar(item) ? item.value : undefined;
    return String(value).toLowerCase() === says.toLowerCase();
  });
  const item = list.items[index];
  return item === undefined ? undefined : { index, start: startOf(item), end: endOf(item) };
}

/** The key of a pair, as text. */
export function keyOf({ key }: Pair): string | undefined {
  if (!isScalar(key)) return undefined;
  return typeof key.value === 'string' ? key.value : String(key.source ?? key.value);
}

/** How a text is written: `PLAIN`, in quotes or as a block; nothing where it is no text, number or boolean. */
export function styleOf(node: unknown): string | undefined {
  return isScalar(node) ? (node.type ?? 'PLAIN') : undefined;
}

/** @param node of a document that was parsed */
export function startOf(node: unknown): number {
  return rangeOf(node)?.[0] ?? 0;
}

/** Behind its last character, comments not among them; 0 where there is no value. */
export function endOf(node: unknown): number {
  if (isMap(node) && !node.flow && node.items.length > 0) {
    const last = node.items.at(-1);
    return endOf(last?.value) || endOf(last?.key);
  }
  if (isSeq(node) && !node.flow && node.items.length > 0)
    return endOf(node.items.at(-1)) || (rangeOf(node)?.[1] ?? 0);
  return rangeOf(node)?.[1] ?? 0;
}

function hasAnchor(node: unknown): boolean {
  return typeof node === 'object' && node !== null && 'anchor' in node && node.anchor !== undefined;
}

function rangeOf(node: unknown): readonly [number, number, number] | undefined {
  const range =
    typeof node === 'object' && node !== null && 'range' in node ? (node as Node).range : undefined;
  return range ?? undefined;
}
