/** From a change of a document to the bytes that it takes; all others stay. */
import type { YAMLSeq } from 'yaml';
import {
  type Entry,
  endOf,
  entryAt,
  itemIn,
  keyOf,
  type Layout,
  listIn,
  type Miss,
  mapAt,
  type Path,
  startOf,
  styleOf,
} from './nodes.ts';
import { type Value, written } from './scalars.ts';

/** One change. A path leads to a key; of `add` and `take` to a list, of `put` to the mapping that gets an entry. */
export type Edit =
  | {
      readonly do: 'set';
      readonly path: Path;
      readonly value: Value;
      readonly after?: readonly string[];
      /** Only where the key is there, or only where it is not; otherwise all stays. */
      readonly only?: 'there' | 'absent';
    }
  | { readonly do: 'remove'; readonly path: Path }
  | {
      readonly do: 'add' | 'take';
      readonly path: Path;
      readonly entry: string;
      readonly after?: readonly string[];
    }
  | {
      readonly do: 'put';
      readonly path: Path;
      readonly lines: readonly string[];
      /** The same as it is said in brackets; absent where it cannot be. */
      readonly inFlow?: string;
    };

/** What replaces the characters from `start` to `end`. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Why a change cannot be made without touching more: it is not there, it comes from elsewhere, or its form is beyond this. */
export type Hindrance = Miss | 'form';

/** @returns nothing to replace where it is so already */
export function spliceFor(layout: Layout, edit: Edit): Splice | undefined | Hindrance {
  switch (edit.do) {
    case 'set':
      if (edit.only && (edit.only === 'absent') !== (entryAt(layout, edit.path) === 'absent'))
        return undefined;
      return setting(layout, edit.path, edit.value, edit.after ?? []);
    case 'remove': {
      const entry = entryAt(layout, edit.path);
      return typeof entry === 'string' ? entry : removal(layout, entry);
    }
    case 'add':
      return addition(layout, edit.path, edit.entry, edit.after ?? []);
    case 'take':
      return taking(layout, edit.path, edit.entry);
    case 'put':
      return putting(layout, edit);
  }
}

function setting(layout: Layout, path: Path, value: Value, after: readonly string[]): Splice | Hindrance {
  const entry = entryAt(layout, path);
  if (entry === 'absent') return newKey(layout, path, (inFlow) => written(value, undefined, inFlow), after);
  if (typeof entry === 'string') return entry;
  const node = entry.pair.value;
  const style = styleOf(node);
  if (style === undefined) return 'form';
  const [start, end] = [startOf(node), endOf(node)];
  if (start === end) return 'form';
  const old = layout.text.slice(start, end);
  const text = written(value, style, entry.map.flow === true || isInFlow(layout, path));
  // A block holds its last line end.
  const feed = /\r?\n$/.exec(old)?.[0] ?? '';
  return { start, end, text: `${text}${feed}` };
}

/** Whether anything that it stands in is in brackets. */
function isInFlow(layout: Layout, path: Path): boolean {
  return path.some((_, index) => {
    const map = mapAt(layout, path.slice(0, index));
    return typeof map !== 'string' && map.flow === true;
  });
}

/** Behind the last of `after` that is there, or behind the first key. */
function newKey(
  layout: Layout,
  path: Path,
  value: (inFlow: boolean) => string,
  after: readonly string[],
): Splice | Hindrance {
  const map = mapAt(layout, path.slice(0, -1));
  if (typeof map === 'string') return map;
  const key = path.at(-1) ?? '';
  const inFlow = map.flow === true || isInFlow(layout, path);
  const behind = map.items.findLast((pair) => after.includes(keyOf(pair) ?? '')) ?? map.items[0];
  if (!behind) return 'form';
  const end = endOf(behind.value) || endOf(behind.key);
  const text = `${key}: ${value(inFlow)}`;
  if (map.flow) return { start: end, end, text: `, ${text}` };
  return linesAfter(layout.text, end, [`${indentOf(layout.text, startOf(behind.key))}${text}`]);
}

/** White space only, as it stands before the first key of a block. */
function indentOf(text: string, start: number): string {
  const line = text.lastIndexOf('\n', start - 1) + 1;
  // Behind a dash the next keys begin under the first one.
  return text.slice(line, start).replaceAll(/[^\s]/g, ' ');
}

/** New lines below the line in which something ends. */
function linesAfter(text: string, end: number, lines: readonly string[]): Splice {
  const feed = feedOf(text);
  if (end > 0 && text[end - 1] === '\n')
    return { start: end, end, text: lines.map((line) => `${line}${feed}`).join('') };
  const next = text.indexOf('\n', end);
  if (next < 0)
    return { start: text.length, end: text.length, text: lines.map((line) => `${feed}${line}`).join('') };
  return { start: next + 1, end: next + 1, text: lines.map((line) => `${line}${feed}`).join('') };
}

/** The line ends of a file, as its first one is. */
function feedOf(text: string): string {
  return /\r?\n/.exec(text)?.[0] ?? '\n';
}

/** The lines of an entry, with the comments on them; its key alone where it stands in brackets. */
function removal(layout: Layout, { map, pair, start, end }: Entry): Splice | Hindrance {
  if (map.items.length === 1) return 'form';
  return wholly(layout, { map, pair, start, end });
}

function wholly(
  { text }: Layout,
  { map, pair, start, end }: Pick<Entry, 'map' | 'pair' | 'start' | 'end'>,
): Splice | Hindrance {
  if (map.flow)
    return flowRemoval(
      text,
      map.items.indexOf(pair),
      map.items.map((one) => [startOf(one.key), endOf(one.value) || endOf(one.key)]),
      [start, end],
    );
  const line = text.lastIndexOf('\n', start - 1) + 1;
  if (text.slice(line, start).trim() !== '') return 'form';
  return { start: line, end: lineEnd(text, end), text: '' };
}

/** Where the line ends in which something ends, its line end included. */
function lineEnd(text: string, end: number): number {
  if (end > 0 && text[end - 1] === '\n') return end;
  const next = text.indexOf('\n', end);
  return next < 0 ? text.length : next + 1;
}

type Range = readonly [start: number, end: number];

/** With the comma behind it and the comment on its line; the last one with the comma before it, whose comment stays. */
function flowRemoval(text: string, index: number, all: readonly Range[], own: Range): Splice | Hindrance {
  const [before, next] = [all[index - 1], all[index + 1]];
  if (next) {
    const behind = own[1] + commaIn(text.slice(own[1], next[0])) + 1;
    const [rest = ''] = /^[ \t]*(?:#.*)?(?:\r?\n[ \t]*)?/.exec(text.slice(behind, next[0])) ?? [];
    const isLineLeft = ownLine(text, own[0]) === undefined && rest.includes('\n');
    // Where other things stand before it, their line goes on to its end.
    const blank = isLineLeft ? (/[ \t]*$/.exec(text.slice(0, own[0]))?.[0].length ?? 0) : 0;
    const kept = isLineLeft ? (/\r?\n[ \t]*$/.exec(rest)?.[0] ?? '') : '';
    return { start: own[0] - blank, end: behind + rest.length, text: kept };
  }
  if (!before) return 'form';
  const gap = text.slice(before[1], own[0]);
  const comma = commaIn(gap);
  const left = `${gap.slice(0, comma)}${gap.slice(comma + 1)}`;
  return { start: before[1], end: own[1], text: left.includes('#') ? left : '' };
}

/** Where the comma stands between two of a list in brackets, comments aside. */
function commaIn(gap: string): number {
  return gap.replaceAll(/#.*/g, (comment) => ' '.repeat(comment.length)).indexOf(',');
}

function addition(
  layout: Layout,
  path: Path,
  entry: string,
  after: readonly string[],
): Splice | undefined | Hindrance {
  const found = entryAt(layout, path);
  if (found === 'absent') return newKey(layout, path, () => `[${written(entry, undefined, true)}]`, after);
  if (typeof found === 'string') return found;
  const list = listIn(found);
  if (!list) return 'form';
  if (itemIn(list, entry)) return undefined;
  return list.flow ? flowItem(layout, list, entry) : blockItem(layout, list, entry);
}

function flowItem({ text }: Layout, list: YAMLSeq, entry: string): Splice {
  const said = written(entry, undefined, true);
  const last = list.items.at(-1);
  if (last === undefined) {
    const start = startOf(list);
    return { start: start + 1, end: text.indexOf(']', start), text: said };
  }
  const end = endOf(last);
  return { start: end, end, text: `, ${said}` };
}

function blockItem({ text }: Layout, list: YAMLSeq, entry: string): Splice | Hindrance {
  const last = list.items.at(-1);
  if (last === undefined) return 'form';
  const start = startOf(last);
  const dash = text.lastIndexOf('-', start - 1);
  if (dash < 0 || text.slice(dash + 1, start).trim() !== '') return 'form';
  return linesAfter(text, endOf(last), [`${indentOf(text, dash)}- ${written(entry, undefined, false)}`]);
}

function taking(layout: Layout, path: Path, says: string): Splice | undefined | Hindrance {
  const found = entryAt(layout, path);
  if (typeof found === 'string') return found === 'absent' ? undefined : found;
  const list = listIn(found);
  if (!list) return 'form';
  const item = itemIn(list, says);
  if (!item) return undefined;
  // What is empty is an error of the plan.
  if (list.items.length === 1) return removal(layout, found);
  const { text } = layout;
  const ranges = list.items.map((one): Range => [startOf(one), endOf(one)]);
  if (list.flow) return flowRemoval(text, item.index, ranges, [item.start, item.end]);
  const dash = text.lastIndexOf('-', item.start - 1);
  const line = text.lastIndexOf('\n', dash) + 1;
  if (dash < 0 || text.slice(dash + 1, item.start).trim() !== '' || text.slice(line, dash).trim() !== '')
    return 'form';
  return { start: line, end: lineEnd(text, item.end), text: '' };
}

/** Behind the last entry: as deep as it, or in brackets on a line of its own where that is. */
function putting(layout: Layout, { path, lines, inFlow }: Extract<Edit, { do: 'put' }>): Splice | Hindrance {
  const map = mapAt(layout, path);
  if (typeof map === 'string') return map;
  const last = map.items.at(-1);
  if (!last) return 'form';
  const { text } = layout;
  const [start, end] = [startOf(last.key), endOf(last.value) || endOf(last.key)];
  if (!map.flow) return linesAfter(text, end, indented(lines, indentOf(text, start)));
  if (inFlow === undefined) return 'form';
  const indent = ownLine(text, start);
  const feed = feedOf(text);
  const said = inFlow.replaceAll(/\r?\n/g, feed);
  return { start: end, end, text: `,${indent === undefined ? ' ' : `${feed}${indent}`}${said}` };
}

/** The white space before what begins a line; nothing where other things stand before it. */
function ownLine(text: string, start: number): string | undefined {
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  return before.trim() === '' ? before : undefined;
}

function indented(lines: readonly string[], indent: string): string[] {
  return lines.map((line) => (line === '' ? '' : `${indent}${line}`));
}

/** An entry that goes elsewhere: as lines that begin at the left, as it stands in brackets, and what is to be cut out. */
export interface Taken {
  readonly lines: readonly string[];
  readonly inFlow?: string;
  readonly cut: Splice;
}

/** With the comments right above it where it stands in a block; and cut out with its section, where it is the last one there. */
export function linesOf(layout: Layout, entry: Entry, section: Entry): Taken | Hindrance {
  const { text } = layout;
  if (entry.anchored) return 'form';
  if (entry.map.flow) {
    const cut = isOnly(entry) ? removal(layout, section) : wholly(layout, entry);
    return typeof cut === 'string' ? cut : { ...bracketed(text.slice(entry.start, entry.end)), cut };
  }
  const own = wholly(layout, entry);
  if (typeof own === 'string') return own;
  const indent = indentOf(text, entry.start);
  let { start } = own;
  for (;;) {
    const above = text.lastIndexOf('\n', start - 2) + 1;
    const line = text.slice(above, start);
    if (start === 0 || !line.startsWith(`${indent}#`)) break;
    start = above;
  }
  const lines = text
    .slice(start, own.end)
    .replace(/\r?\n$/, '')
    .split(/\r?\n/);
  const isDeep = lines.every((line) => line.trim() === '' || line.startsWith(indent));
  const cut = isOnly(entry) ? removal(layout, section) : { ...own, start };
  if (typeof cut === 'string') return cut;
  return isDeep ? { lines: lines.map((line) => line.slice(indent.length)), cut } : 'form';
}

/** What stands in brackets may stand in a block, too, when all but its first line is further in. */
function bracketed(inFlow: string): Pick<Taken, 'lines' | 'inFlow'> {
  const [first = '', ...others] = inFlow.split(/\r?\n/);
  const depths = others.flatMap((line) => (line.trim() === '' ? [] : line.search(/\S/)));
  const least = Math.min(...depths);
  return { lines: [first, ...others.map((line) => `  ${line.slice(least)}`)], inFlow };
}

/** Whether its mapping has nothing else. */
export function isOnly({ map }: Entry): boolean {
  return map.items.length === 1;
}
