/** Dashes: those that a list lacks, and those that stand where no list is. */
import { readEntry } from './keys.ts';
import { isDash, isEmpty, keyedIn, spacesOf } from './line.ts';
import { firstWord, type Level, type Scan } from './scan.ts';
import * as told from './told.ts';
import { readValue } from './values.ts';
import { holds } from './words.ts';

/** An entry of a list, from its dash on. */
export function readDash(scan: Scan, index: number, indent: number, text: string): void {
  const { sheet } = scan;
  let [at, rest] = [indent, text];
  while (isDash(rest)) {
    const inner = rest.slice(1).trimStart();
    at += rest.length - inner.length;
    rest = inner;
    if (isDash(rest))
      scan.levels.push({ indent: at, kind: 'list', lines: [index], word: 'id', compact: true });
  }
  const below = sheet.next(index);
  const isLost = below?.indent === at && keyedIn(below.text) !== undefined;
  if (rest === '') scan.opener = indent;
  else if (keyedIn(rest) || (isLost && /^[\w-]+/.test(rest))) {
    scan.levels.push({ indent: at, kind: 'map', lines: [index], word: firstWord(rest), compact: true });
    readEntry(scan, index, at, rest);
  } else readValue(scan, index, indent, at, rest);
}

const bullet = /^(?:[•·*+–—]\s+|-(?=on:\s))(?=\S)/;

/** The first entry of a list that begins with another mark than a dash, or the one of `blocked-by` that has none. */
export function withDash({ sheet, opener }: Scan, index: number, indent: number, text: string): string {
  if (opener === undefined || indent < opener) return text;
  const below = sheet.next(index);
  const mark = bullet.exec(text)?.[0];
  const rest = text.slice(mark?.length ?? 0);
  const hasReason = below !== undefined && below.indent > indent && /^(?:because|waived):/.test(below.text);
  const isBlocker = /^on:\s/.test(rest) && (mark !== undefined || hasReason);
  const isFirst =
    mark !== undefined && below?.indent === indent && (isDash(below.text) || bullet.test(below.text));
  if (!isBlocker && !isFirst) return text;
  const meant = `- ${rest}`;
  sheet.mend(index, indent, text, meant, mark === '-' ? told.lostSpace('dash', meant) : told.lostDash(meant));
  return meant;
}

/** A line that is no entry of the list in which it stands. */
export function readDashless(
  scan: Scan,
  index: number,
  level: Level,
  text: string,
  popped: readonly Level[],
): void {
  const { sheet } = scan;
  if (/^-[^\s-]/.test(text)) {
    const meant = `- ${text.slice(1)}`;
    sheet.mend(index, level.indent, text, meant, told.lostSpace('dash', meant));
    readDash(scan, index, level.indent, meant);
    return;
  }
  if (level.lines.every((line) => line === index || isNoEntry(sheet.trimmed(line)))) {
    for (const line of level.lines) if (line !== index) withoutDash(scan, line);
    level.kind = 'map';
    readEntry(scan, index, level.indent, text);
    return;
  }
  const [inner] = popped;
  if (keyedIn(text) && inner?.compact) {
    level.lines.pop();
    scan.levels.push(...popped);
    sheet.tell(index, level.indent, told.wrongDepth(level.indent, inner.indent, text));
    sheet.indent(index, inner.indent);
    readEntry(scan, index, inner.indent, text);
    return;
  }
  const meant = `- ${text.replace(otherMark, '')}`;
  sheet.mend(index, level.indent, text, meant, told.lostDash(meant));
  readDash(scan, index, level.indent, meant);
}

const otherMark = /^(?:[•·*+–—]|\d{1,2}[.)])\s+(?=\S)/;

/** A list that begins further out than its key is moved, whole: told at its first line. */
export function broughtIn({ sheet, opener }: Scan, index: number, indent: number, text: string): boolean {
  if (opener === undefined || indent >= opener || !isDash(text)) return false;
  let above = index - 1;
  while (above > 0 && (isEmpty(sheet.raw(above)) || sheet.trimmed(above).startsWith('#'))) above--;
  const [, word = ''] = /^([\w-]+):/.exec(sheet.trimmed(above)) ?? [];
  if (spacesOf(sheet.raw(above)) !== opener || holds(word) !== 'list') return false;
  const more = opener + sheet.unit - indent;
  sheet.tell(index, indent, told.listTooFarOut(word, indent, indent + more, text));
  for (let at = index; at < sheet.lines.length; at++) {
    const line = sheet.raw(at);
    const spaces = spacesOf(line);
    if (isEmpty(line)) continue;
    if (spaces < indent || (spaces === indent && !isDash(line.slice(spaces)))) break;
    sheet.indent(at, spaces + more);
  }
  return true;
}

/** A dash with an id, or with a key that no entry of a list has. */
function isNoEntry(text: string): boolean {
  if (/^- [\w .-]+:\s*$/.test(text)) return true;
  const inner = /^- +(?=\S)/.exec(text)?.[0];
  if (inner === undefined) return false;
  const rest = text.slice(inner.length);
  return firstWord(rest) === 'key' && keyedIn(rest) !== undefined;
}

/** A dash on the level of a mapping: before an id, of a list that begins too far out, or out of place. */
export function readDashAmongKeys(
  scan: Scan,
  index: number,
  level: Level,
  text: string,
  popped: readonly Level[],
): void {
  const { sheet } = scan;
  const [, id] = /^-\s+id:\s*(["']?)([\w .-]+)\1$/.exec(text)?.slice(1) ?? [];
  const list = popped.findLast(
    (one) => one.kind === 'list' && isAlike(sheet.trimmed(one.lines[0] ?? 0), text),
  );
  if (id !== undefined && level.word !== 'key') {
    withoutDash(scan, index, `${id}:`);
    readEntry(scan, index, level.indent, `${id}:`);
  } else if (isEntryOfOuter(scan, level, text)) {
    const outer = scan.levels.at(-2);
    if (!outer) return;
    level.lines.pop();
    scan.levels.pop();
    const isAll = sheet.indentAll(index, outer.indent);
    sheet.tell(index, level.indent, told.wrongDepth(level.indent, outer.indent, text, isAll));
    outer.lines.push(index);
    readDash(scan, index, outer.indent, text);
  } else if (list) {
    level.lines.pop();
    scan.levels.push(...popped.slice(0, popped.indexOf(list) + 1));
    sheet.tell(index, level.indent, told.wrongDepth(level.indent, list.indent, text));
    sheet.indent(index, list.indent);
    list.lines.push(index);
    readDash(scan, index, list.indent, text);
  } else if (/^-\s+[\w.-][\w .-]*:$/.test(text) || isNoEntry(text)) {
    withoutDash(scan, index);
    readEntry(scan, index, level.indent, sheet.raw(index).slice(level.indent));
  } else {
    sheet.tell(index, level.indent, told.dashAmongKeys());
    sheet.put(index, '');
  }
}

/** A dash as far in as the keys of the entry before it. */
function isEntryOfOuter({ sheet, levels }: Scan, level: Level, text: string): boolean {
  const outer = levels.at(-2);
  if (!level.compact || outer?.kind !== 'list') return false;
  const first = sheet.trimmed(outer.lines[0] ?? 0);
  return keyedIn(first.slice(1).trim())?.key === keyedIn(text.slice(1).trim())?.key;
}

/** Of two entries of one list, both are ids with a colon or neither is. */
function isAlike(one: string, other: string): boolean {
  const isId = (text: string) => /^-\s+[\w.-][\w .-]*:$/.test(text);
  return isId(one) === isId(other);
}

function withoutDash(scan: Scan, index: number, instead?: string): void {
  const { sheet } = scan;
  const line = sheet.raw(index);
  const indent = spacesOf(line);
  const meant = instead ?? line.slice(indent + 1).trim();
  scan.dashed.push({ line: index, meant });
  sheet.put(index, ' '.repeat(indent) + meant);
}

/** What has an id and a dash, told at the first. */
export function tellDashed({ sheet, dashed }: Scan): void {
  const [first, ...others] = [...dashed].sort((one, other) => one.line - other.line);
  if (!first) return;
  const lines = others.map(({ line }) => line + 1);
  sheet.tellAnyway(first.line, spacesOf(sheet.raw(first.line)), told.dashBeforeId(first.meant, lines));
}
