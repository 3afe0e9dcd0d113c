/** How far in a line begins, held against its neighbours. */
import { isDash, keyedIn, spacesOf, valueIn } from './line.ts';
import { firstWord, type Level, type Scan } from './scan.ts';
import * as told from './told.ts';
import { readValue } from './values.ts';
import { isWord } from './words.ts';

/**
 * The level that a line belongs to, with those that end before it; nothing for text that goes on from the line before.
 * A line that fits nowhere is moved to where it was meant, and so is the one before it that made it look wrong.
 */
export function placed(
  scan: Scan,
  index: number,
  indent: number,
  text: string,
): { level: Level; popped: Level[] } | undefined {
  const { sheet, levels, opener } = scan;
  scan.opener = undefined;
  const popped: Level[] = [];
  for (let top = levels.at(-1); top && top.indent > indent; top = levels.at(-1)) {
    popped.push(top);
    levels.pop();
  }
  popped.reverse();
  const isEntry = isDash(text);
  let top = levels.at(-1);
  // A list may begin as far in as its key, and ends with the next key there.
  if (!isEntry && top?.kind === 'list' && top.indent === indent && levels.at(-2)?.indent === indent) {
    levels.pop();
    top = levels.at(-1);
  }
  if (isStray(scan, index, indent, text, popped)) {
    levels.push(...popped);
    sheet.tell(index, indent, told.strayWord(text));
    sheet.put(index, '');
    return undefined;
  }
  const opens = opener !== undefined && popped.length === 0;
  const isUnder = opens && (indent > opener || (isEntry && indent === opener && top?.kind === 'map'));
  if (isUnder || (!top && popped.length === 0)) {
    const kind = kindOf(scan, index, indent, text);
    if (!kind) return undefined;
    const level = { indent, kind, lines: [index], word: firstWord(text), compact: false };
    levels.push(level);
    return { level, popped };
  }
  const inner = innerLevel(scan, index, text, top, popped);
  if (top?.indent === indent && inner) {
    levels.push(...popped.slice(0, popped.indexOf(inner) + 1));
    sheet.tell(index, indent, told.wrongDepth(indent, inner.indent, text));
    sheet.indent(index, inner.indent);
    inner.lines.push(index);
    return { level: inner, popped: popped.slice(popped.indexOf(inner) + 1) };
  }
  if (top?.indent === indent) {
    top.lines.push(index);
    return { level: top, popped };
  }
  return misplaced(scan, index, indent, text, popped);
}

/** A word in front of which levels end that go on behind it. */
function isStray(
  { sheet, levels }: Scan,
  index: number,
  indent: number,
  text: string,
  popped: readonly Level[],
): boolean {
  if (popped.length === 0 || !/^[\w-]+$/.test(text) || isWord(text)) return false;
  // Among ids it is one without its colon.
  const top = levels.at(-1);
  if (top?.indent === indent && top.word === 'id') return false;
  return sheet.next(index)?.indent === popped.at(-1)?.indent && isKeyedLine(sheet.next(index)?.text ?? '');
}

function isKeyedLine(text: string): boolean {
  return firstWord(text) !== 'id' && keyedIn(text) !== undefined;
}

/** The level that a line was meant for which stands among ids, and is a key of what has the last of them. */
function innerLevel(
  { sheet }: Scan,
  index: number,
  text: string,
  top: Level | undefined,
  popped: readonly Level[],
): Level | undefined {
  const word = firstWord(text);
  const value = keyedIn(text)?.value;
  if (word === 'id' && value === '' && top?.word === 'key') return levelOfIds(sheet.next(index), popped);
  const isAmongOthers = top?.kind === 'map' && top.word !== word && /^(?:id|section)$/.test(top.word);
  if (value === undefined || word === 'id' || !isAmongOthers) return undefined;
  // An id may be a word of the language, and then has keys below it, or within braces.
  const below = sheet.next(index);
  if (value.startsWith('{') || (value === '' && !(below && isDash(below.text)))) return undefined;
  return popped.find((level) => level.kind === 'map' && level.word === word);
}

/** That of the ids before it: an id stands among keys where its own keys begin as far in as those of its neighbours. */
function levelOfIds(below: Below | undefined, popped: readonly Level[]): Level | undefined {
  const found = popped.findIndex((level) => level.kind === 'map' && level.word === 'id');
  const inner = popped[found + 1];
  return found >= 0 && inner?.kind === 'map' && inner.indent === below?.indent ? popped[found] : undefined;
}

type Below = { readonly indent: number };

function misplaced(scan: Scan, index: number, indent: number, text: string, popped: readonly Level[]) {
  const { sheet, levels } = scan;
  const keyed = keyedIn(isDash(text) ? text.slice(1).trim() : text);
  const isText = !isDash(text) && (!keyed || !/^[\w .-]{1,60}$/.test(keyed.key));
  if (popped.length === 0 && (isText || isDash(text))) return undefined;
  if (isText) {
    levels.push(...popped);
    const wanted = (levels.at(-1)?.indent ?? 0) + sheet.unit;
    sheet.tell(index, indent, told.textTooShallow(indent, wanted, text));
    sheet.indent(index, wanted);
    return undefined;
  }
  const outer = levels.at(-1);
  if (outer && popped.length === 0 && isItemWithoutLine(scan, index, indent, text)) {
    sheet.tell(index, indent, told.lostItems(keyed?.key ?? '', outer.indent));
    for (let at = index; at < sheet.lines.length; at++) {
      const line = sheet.raw(at);
      if (line.trim() === '') continue;
      if (spacesOf(line) < indent) break;
      sheet.indent(at, spacesOf(line) - indent + outer.indent);
    }
    return placed(scan, index, outer.indent, text);
  }
  const top = levels.at(-1);
  const isKind = top?.kind === (isDash(text) ? 'list' : 'map');
  const isBefore = popped.length > 0 && isKind && top && isToBlame(scan, top, levels.at(-2), indent);
  const other = isBefore ? top : (popped[0] ?? top);
  const parent = popped[0] && !isBefore ? top : levels.at(-2);
  const [line = index] = other?.lines ?? [];
  const has = spacesOf(sheet.raw(line));
  // A level behind a dash begins further in than its line.
  const right = has + indent - (other?.indent ?? 0);
  if (other && right >= 0 && isToBlame(scan, other, parent, indent) && hasRoom(scan, other, indent)) {
    sheet.tell(line, other.indent, told.wrongDepth(has, right, sheet.trimmed(line)));
    sheet.indent(line, right);
    if (other.compact && parent?.kind === 'list') parent.indent += indent - other.indent;
    other.indent = indent;
    if (popped[0] && !isBefore) levels.push(other);
    // The list of a line with a dash has moved along; the line itself may be its next entry.
    other.lines.push(index);
    return { level: other, popped: popped.slice(1) };
  }
  const meant = meantDepth(scan, index, indent, text, [...levels, ...popped]);
  levels.push(...popped);
  if (meant === undefined) return undefined;
  const isAll = sheet.indentAll(index, meant);
  sheet.tell(index, indent, told.wrongDepth(indent, meant, text, isAll));
  return placed(scan, index, meant, text);
}

/** Whether an id with keys of its own stands below the keys of a phase that has no line `items:`. */
function isItemWithoutLine({ sheet, levels }: Scan, index: number, indent: number, text: string): boolean {
  const [section, , keys] = levels;
  const below = sheet.next(index);
  return (
    levels.length === 3 &&
    sheet.trimmed(section?.lines.at(-1) ?? 0) === 'phases:' &&
    keys?.word === 'key' &&
    indent === keys.indent + sheet.unit &&
    firstWord(text) === 'id' &&
    keyedIn(text)?.value === '' &&
    below?.indent === indent + sheet.unit &&
    keyedIn(below.text) !== undefined &&
    !keys.lines.some((line) => sheet.trimmed(line) === 'items:')
  );
}

/** Whether not this line is wrong but the only one before it of its level. */
function isToBlame({ sheet }: Scan, level: Level, parent: Level | undefined, indent: number): boolean {
  if (level.lines.length > 1) return false;
  // What stands behind a dash is two further in than it.
  const dash = level.compact ? 2 : 0;
  const [isOff, otherIsOff] = [indent, level.indent].map((one) => (one - dash) % sheet.unit !== 0);
  if (isOff !== otherIsOff) return otherIsOff === true;
  const expected = parent ? parent.indent + (level.compact ? 2 : sheet.unit) : 0;
  return indent === expected && level.indent !== expected;
}

/** Whether a level can be moved, and the list with it that it is in: not further out than what is around that list. */
function hasRoom({ levels }: Scan, level: Level, indent: number): boolean {
  const list = level.compact ? levels.findLastIndex((one) => one !== level) : -1;
  const around = levels[list - 1]?.indent ?? 0;
  return list < 0 || (levels[list]?.indent ?? 0) + indent - level.indent >= around;
}

/** How far in a line was meant to begin. */
function meantDepth(
  { sheet }: Scan,
  index: number,
  indent: number,
  text: string,
  levels: readonly Level[],
): number | undefined {
  const kind = isDash(text) ? 'list' : 'map';
  const fitting = levels.filter((level) => level.kind === kind);
  const nearest = Math.min(...fitting.map((level) => Math.abs(level.indent - indent)));
  const near = fitting.filter((level) => Math.abs(level.indent - indent) === nearest);
  if (near.length > 1) {
    const below = sheet.next(index);
    const opens = keyedIn(text)?.value === '' && below !== undefined;
    const own = opens ? near.find((level) => level.indent + sheet.unit === below.indent) : undefined;
    if (own) return own.indent;
  }
  const alike = near.find((level) => level.word === firstWord(text));
  return (alike ?? near.at(-1))?.indent;
}

/** Three words before a colon are no key, and something stands behind it. */
function isProse(text: string): boolean {
  const { key = '', value = '' } = keyedIn(text) ?? {};
  return value !== '' && key.split(/\s+/, 3).length === 3;
}

/** A text with a colon, on the lines below its key: the key was meant to say that a text follows. */
function wrapText(scan: Scan, index: number, indent: number): boolean {
  const { sheet } = scan;
  let above = index - 1;
  while (above > 0 && sheet.trimmed(above) === '') above--;
  const [, word = ''] = /^(?:- )?([\w-]+):$/.exec(sheet.trimmed(above)) ?? [];
  if (!isWord(word)) return false;
  const parent = spacesOf(sheet.raw(above));
  sheet.mend(above, parent, '', ' >-', told.textWithColon(word));
  scan.inside = { kind: 'block', parent, indent, first: index, count: 1 };
  return true;
}

/** What begins with a line that stands alone below a key; nothing where that is the text of the key. */
function kindOf(scan: Scan, index: number, indent: number, text: string): 'map' | 'list' | undefined {
  const { sheet } = scan;
  if (isDash(text)) return 'list';
  if (isProse(text) && wrapText(scan, index, indent)) return undefined;
  if (keyedIn(text)) return 'map';
  const value = valueIn(text).kind;
  if (value !== 'plain') {
    readValue(scan, index, indent - 1, indent, text);
    return undefined;
  }
  const below = sheet.next(index);
  const isList = below !== undefined && below.indent === indent && isDash(below.text);
  if (isList && /^-\S/.test(text)) return 'list';
  const isKey = below !== undefined && (keyedIn(below.text) !== undefined || isDash(below.text));
  const [, word = '', behind = ''] = /^([\w-]+)(:?)/.exec(text) ?? [];
  const isLost = isKey && (below.indent > indent || (below.indent === indent && !isDash(below.text)));
  if (isLost && word !== '') return 'map';
  return behind === ':' && isWord(word) ? 'map' : undefined;
}
