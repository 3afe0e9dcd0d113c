/** What goes on over several lines: a block of text, an open quote, open brackets; and what closes them where nobody did. */
import { closersOf, endOfQuote, isDash, keyedIn, scanFlow, spacesOf } from './line.ts';
import type { Inside, Scan } from './scan.ts';
import * as told from './told.ts';
import { leadIn, straighten } from './white-space.ts';
import { isWord } from './words.ts';

/** Whether a line belongs to what an earlier one has begun. */
export function goesOn(scan: Scan, index: number): boolean {
  const { sheet, inside } = scan;
  switch (inside?.kind) {
    case undefined:
      return false;
    case 'block':
      return goesOnInBlock(scan, index, inside);
    case 'quote': {
      if (spacesOf(sheet.raw(index)) <= inside.parent) {
        scan.inside = undefined;
        closeQuote(scan, inside.line, inside.quote);
        return false;
      }
      if (endOfQuote(sheet.raw(index), -1, inside.quote) >= 0) scan.inside = undefined;
      return true;
    }
    case 'flow': {
      if (leadIn(sheet.raw(index)).length > spacesOf(sheet.raw(index)))
        straighten(scan, index, inside.parent + sheet.unit);
      const text = sheet.raw(index).trim();
      const isKey = keyedIn(text) && spacesOf(sheet.raw(index)) <= inside.parent;
      if (isKey || (isDash(text) && spacesOf(sheet.raw(index)) <= inside.parent)) {
        scan.inside = undefined;
        closeFlow(scan, inside);
        return false;
      }
      const { end, open } = scanFlow(text, inside.open);
      inside.open = open;
      inside.last = index;
      if (end < 0) withComma(scan, index, text);
      if (end >= 0) scan.inside = undefined;
      return true;
    }
  }
}

function goesOnInBlock(scan: Scan, index: number, inside: Inside & { kind: 'block' }): boolean {
  const { sheet } = scan;
  const line = sheet.raw(index);
  const spaces = spacesOf(line);
  const isOdd = leadIn(line).length > spaces;
  const least = inside.indent ?? inside.parent + 1;
  const [, word = '', rest = ''] = /^[\s-]*(\w[\w-]*):(\s.*|$)/.exec(line) ?? [];
  const isKey = isWord(word) || (word !== '' && rest.trim() === '');
  if (spaces < least && isOdd && !isKey) {
    straighten(scan, index, inside.indent ?? inside.parent + sheet.unit);
    inside.indent ??= spacesOf(sheet.raw(index));
    inside.count++;
    return true;
  }
  if (inside.indent === undefined && spaces <= inside.parent && isText(line)) {
    bringTextIn(scan, index, inside.parent);
    return goesOnInBlock(scan, index, inside);
  }
  if (spaces <= inside.parent || (spaces < least && isKey)) {
    scan.inside = undefined;
    return false;
  }
  if (inside.indent === undefined) {
    inside.indent = spaces;
    inside.first = index;
  } else if (spaces < inside.indent) {
    const isFirst = inside.count === 1 && spaces === inside.parent + sheet.unit;
    const [wrong, right] = isFirst ? [inside.first, spaces] : [index, inside.indent];
    const has = spacesOf(sheet.raw(wrong));
    sheet.tell(wrong, has, told.wrongDepth(has, right, sheet.trimmed(wrong)));
    sheet.indent(wrong, right);
    inside.indent = right;
  }
  inside.count++;
  return true;
}

function isText(line: string): boolean {
  const text = line.trim();
  return (
    text !== '' &&
    !text.startsWith('#') &&
    !isDash(text) &&
    !/^[\w-]+[ \t]*[:=]/.test(text) &&
    /\s/.test(text)
  );
}

/** A text that begins no further in than its key is moved, up to the next key: told at its first line. */
function bringTextIn({ sheet }: Scan, index: number, parent: number): void {
  const spaces = spacesOf(sheet.raw(index));
  const more = parent + sheet.unit - spaces;
  let above = index - 1;
  while (above > 0 && sheet.trimmed(above) === '') above--;
  const key = keyedIn(sheet.trimmed(above).replace(/^-\s+/, ''))?.key ?? '';
  sheet.tell(index, spaces, told.blockTooShallow(key, spaces, parent + sheet.unit));
  for (let at = index; at < sheet.lines.length; at++) {
    const line = sheet.raw(at);
    const [, word = ''] = /^ *([\w-]+):(?:\s|$)/.exec(line) ?? [];
    if (word !== '' && spacesOf(line) <= parent) break;
    if (line.trim() !== '') sheet.indent(at, spacesOf(line) + more);
  }
}

/** What a file leaves open at its end. */
export function closeAtEnd(scan: Scan): void {
  if (scan.inside?.kind === 'quote') closeQuote(scan, scan.inside.line, scan.inside.quote);
  if (scan.inside?.kind === 'flow') closeFlow(scan, scan.inside);
}

function closeQuote({ sheet }: Scan, index: number, quote: string): void {
  const meant = `${sheet.raw(index).trimEnd()}${quote}`;
  sheet.tell(index, spacesOf(meant), told.lostQuote(quote, meant.trim()));
  sheet.put(index, meant);
}

/** A line in brackets behind which the next entry begins. */
function withComma({ sheet }: Scan, index: number, text: string): void {
  const below = sheet.next(index);
  if (!below || /[,{[:]$/.test(text) || text.includes(' #') || keyedIn(text) === undefined) return;
  if (keyedIn(below.text) === undefined || /["']/.test(text)) return;
  sheet.tell(index, spacesOf(sheet.raw(index)), told.lostComma(`${text},`));
  sheet.put(index, `${sheet.raw(index).trimEnd()},`);
}

function closeFlow({ sheet }: Scan, { line, last, open }: Inside & { kind: 'flow' }): void {
  const closers = closersOf(open);
  const whole = sheet.raw(last).trimEnd();
  // Not within a comment.
  const end = /["']/.test(whole) || !whole.includes(' #') ? whole.length : whole.indexOf(' #');
  const meant = `${whole.slice(0, end)}${closers}${whole.slice(end)}`;
  const sentence =
    last === line ? told.lostBracket(closers, meant.trim()) : told.lostBracketBelow(closers, last + 1);
  sheet.tell(line, spacesOf(sheet.raw(line)), sentence);
  sheet.put(last, meant);
}
