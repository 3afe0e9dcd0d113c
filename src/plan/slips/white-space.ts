/** White space that is none to YAML: tabs, and what only looks like a space. */
import { isDash, keyedIn, spacesOf } from './line.ts';
import { firstWord, type Scan } from './scan.ts';
import * as told from './told.ts';

/** Of one character no more lines than these are told. */
const maxLines = 50;

/** White space that looks like a space, and what cannot be seen at all. */
const odd = '\u00A0\u1680\u2000-\u200D\u202F\u205F\u2060\u3000\uFEFF';
const leading = new RegExp(`^[ \\t${odd}]+`);
const oddBehind = new RegExp(`^(-|[\\w-]+:)([${odd}])[ \\t${odd}]*`);
const anyOdd = new RegExp(`[${odd}]`);

/** What a line is indented with, be it spaces or not. */
export function leadIn(line: string): string {
  return leading.exec(line)?.[0] ?? '';
}

/** A line that is indented with tabs, or with what only looks like spaces. */
export function straighten(scan: Scan, index: number, to?: number): void {
  const { sheet } = scan;
  const line = sheet.raw(index);
  const lead = leadIn(line);
  const text = line.slice(lead.length).trimEnd();
  if (lead.length === spacesOf(line) || text === '' || text.startsWith('#')) return;
  const spaces = to ?? expectedDepth(scan, index, text);
  const character = lead.includes('\t') ? '\t' : (anyOdd.exec(lead)?.[0] ?? '');
  const known = scan.indented.get(character) ?? [];
  scan.indented.set(character, [...known.slice(0, maxLines), { line: index, meant: text, spaces }]);
  sheet.hush(index);
  sheet.put(index, ' '.repeat(spaces) + text);
}

/** How far in a line begins whose own white space does not say. */
function expectedDepth(scan: Scan, index: number, text: string): number {
  const { sheet } = scan;
  const below = sheet.next(index);
  const top = scan.levels.at(-1);
  if (!top) return 0;
  if (scan.opener !== undefined) {
    const child = scan.opener + sheet.unit;
    // What stands behind a dash begins as far in as the keys below it.
    const besideDash = isDash(text) && keyedIn(text.slice(1).trim()) && below && !isDash(below.text);
    if (besideDash && below.indent - 2 >= scan.opener) return below.indent - 2;
    return below !== undefined && below.indent > scan.opener && keyedIn(text)?.value !== ''
      ? below.indent
      : child;
  }
  const kind = isDash(text) ? 'list' : 'map';
  const fitting = scan.levels.filter((level) => level.kind === kind);
  if (kind === 'map' && keyedIn(text)?.value === '' && below && !isDash(below.text)) {
    const own = fitting.find((level) => level.indent + sheet.unit === below.indent);
    if (own) return own.indent;
  }
  if (!isDash(text) && !keyedIn(text)) return top.indent + sheet.unit;
  const alike = fitting.findLast((level) => level.word === firstWord(text));
  return (alike ?? fitting.at(-1) ?? top).indent;
}

/** What looks like a space behind a colon or a dash, made one. */
export function withSpaces({ sheet }: Scan, index: number, indent: number, text: string): string {
  const [found, mark = '', character = ''] = oddBehind.exec(text) ?? [];
  if (found === undefined) return text;
  const meant = `${mark} ${text.slice(found.length)}`;
  const name = mark === '-' ? 'dash' : 'colon';
  sheet.mend(index, indent + mark.length, text, meant, told.oddSpace(character, name, meant));
  return meant;
}

/** What one key on the keyboard has done to many lines is told at the first. */
export function tellIndented({ sheet, indented }: Scan): void {
  for (const [character, [first, ...others]] of indented) {
    if (!first) continue;
    const lines = others.map(({ line }) => line + 1);
    const sentence =
      character === '\t'
        ? told.tab(first.meant, first.spaces, lines)
        : told.oddIndent(character, first.spaces, lines);
    sheet.tellAnyway(first.line, 0, sentence);
  }
}
