/**
 * Slips of people who type YAML, found by looking at the lines of a file, and mended for the rest of the reading.
 *
 * The library tells where its grammar got stuck, which is where a slip has led to, and often lines away. This looks at
 * what people look at: how far in a line begins, what its neighbours are, and where its colon, dash and quotes stand.
 * It is asked only about a file that the library refuses, and whatever it mends, the library reads again.
 */
import { type Diagnostic, error, type Place, type Related } from '../../model/diagnostic.ts';
import { resolveConflicts } from './conflict.ts';
import {
  closersOf,
  endOfQuote,
  hasComment,
  inQuotes,
  isBlank,
  keyedIn,
  scanFlow,
  spacesOf,
  valueIn,
} from './line.ts';
import * as told from './told.ts';
import { isWord, type WordKind, wordKind } from './words.ts';

export interface Mended {
  readonly slips: readonly Diagnostic[];
  /** As it was meant, line for line: places in it are places in the file. */
  readonly text: string;
}

/** A file with more slips than this is not meant as YAML. */
const maxSlips = 50;
/** No plan is deeper; and each line may look at all levels. */
const maxLevels = 60;

/** White space that looks like a space, and what cannot be seen at all. */
const odd = '\u00A0\u1680\u2000-\u200D\u202F\u205F\u2060\u3000\uFEFF';
const leading = new RegExp(`^[ \\t${odd}]+`);
const oddBehind = new RegExp(`^(-|[\\w-]+:)([${odd}])[ \\t${odd}]*`);
const anyOdd = new RegExp(`[${odd}]`);

export function mended(file: string, text: string): Mended {
  const scan = new Scan(file, text);
  scan.read();
  return { slips: scan.slips, text: scan.text() };
}

/** Lines that begin alike: the keys of one mapping, or the dashes of one list. */
interface Level {
  indent: number;
  kind: 'map' | 'list';
  readonly lines: number[];
  /** What its first key is. */
  readonly word: WordKind;
  /** A mapping whose first key stands behind a dash. */
  readonly compact: boolean;
}

/** What goes on over several lines, none of which has keys. */
type Inside =
  | { readonly kind: 'block'; readonly parent: number; indent?: number; first: number; count: number }
  | { readonly kind: 'quote'; readonly parent: number; readonly line: number; readonly quote: string }
  | { readonly kind: 'flow'; readonly parent: number; readonly line: number; open: string };

class Scan {
  readonly slips: Diagnostic[] = [];
  readonly #file: string;
  readonly #lines: string[];
  /** As they stand in the file. */
  readonly #written: readonly string[];
  readonly #unit: number;
  readonly #told = new Set<number>();
  readonly #indented = new Map<string, { line: number; meant: string; spaces: number }[]>();
  readonly #dashed: { line: number; meant: string }[] = [];
  readonly #levels: Level[] = [];
  /** A key or a dash that the last line left without a value. */
  #opener: number | undefined;
  #inside: Inside | undefined;

  constructor(file: string, text: string) {
    this.#file = file;
    this.#lines = text.split('\n').map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line));
    this.#written = [...this.#lines];
    this.#unit = unitOf(this.#lines);
  }

  text(): string {
    return this.#lines.join('\n');
  }

  read(): void {
    for (const { from, middle, to, sentence } of resolveConflicts(this.#lines)) {
      const related = [middle, to].flatMap((line): Related[] =>
        line === undefined ? [] : [{ message: 'and here', at: this.#at(line, 0) }],
      );
      this.#tell(from, 0, sentence, related);
    }
    for (let index = 0; index < this.#lines.length; index++) {
      if (this.#told.size > maxSlips || this.#levels.length > maxLevels) break;
      this.#line(index);
    }
    if (this.#inside?.kind === 'quote') this.#closeQuote(this.#inside.line, this.#inside.quote);
    if (this.#inside?.kind === 'flow') this.#closeFlow(this.#inside.line, this.#inside.open);
    this.#tellMany();
  }

  #line(index: number): void {
    if (isEmpty(this.#raw(index)) || this.#goesOn(index)) return;
    this.#straighten(index);
    const line = this.#raw(index);
    const indent = spacesOf(line);
    const text = line.slice(indent).trimEnd();
    if (text.startsWith('#')) return;
    if (indent === 0 && /^(?:---|\.\.\.|%)/.test(text)) {
      this.#levels.length = 0;
      this.#opener = undefined;
      return;
    }
    this.#content(index, indent, text);
  }

  #content(index: number, indent: number, text: string): void {
    const spaced = this.#withSpaces(index, indent, text);
    const placed = this.#place(index, indent, spaced);
    if (!placed) return;
    const { level, popped } = placed;
    const now = this.#raw(index).slice(level.indent).trimEnd();
    if (level.kind === 'list') {
      if (isDash(now)) this.#dash(index, level.indent, now);
      else this.#dashless(index, level, now, popped);
    } else if (isDash(now)) this.#dashAmongKeys(index, level, now, popped);
    else this.#entry(index, level.indent, now);
  }

  // Where a line stands.

  /**
   * The level that a line belongs to, with those that end before it; nothing for text that goes on from the line before.
   * A line that fits nowhere is moved to where it was meant, and so is the one before it that made it look wrong.
   */
  #place(index: number, indent: number, text: string): { level: Level; popped: Level[] } | undefined {
    const levels = this.#levels;
    const opener = this.#opener;
    this.#opener = undefined;
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
    const opens = opener !== undefined && popped.length === 0;
    const isUnder = opens && (indent > opener || (isEntry && indent === opener && top?.kind === 'map'));
    if (isUnder || (!top && popped.length === 0)) {
      const kind = this.#kindOf(index, indent, text);
      if (!kind) return undefined;
      const level = { indent, kind, lines: [index], word: firstWord(text), compact: false };
      levels.push(level);
      return { level, popped };
    }
    if (top?.indent === indent) {
      top.lines.push(index);
      return { level: top, popped };
    }
    return this.#misplaced(index, indent, text, popped);
  }

  #misplaced(index: number, indent: number, text: string, popped: readonly Level[]) {
    const levels = this.#levels;
    const keyed = keyedIn(isDash(text) ? text.slice(1).trim() : text);
    const isText = !isDash(text) && (!keyed || !/^[\w .-]{1,60}$/.test(keyed.key));
    if (popped.length === 0 && (isText || isDash(text))) return undefined;
    if (isText) {
      levels.push(...popped);
      const wanted = (levels.at(-1)?.indent ?? 0) + this.#unit;
      this.#tell(index, indent, told.textTooShallow(indent, wanted, text));
      this.#indent(index, wanted);
      return undefined;
    }
    const top = levels.at(-1);
    const isKind = top?.kind === (isDash(text) ? 'list' : 'map');
    const isBefore = popped.length > 0 && isKind && top && this.#isToBlame(top, levels.at(-2), indent);
    const other = isBefore ? top : (popped[0] ?? top);
    const parent = popped[0] && !isBefore ? top : levels.at(-2);
    if (other && this.#isToBlame(other, parent, indent)) {
      const [line = index] = other.lines;
      this.#tell(
        line,
        other.indent,
        told.wrongDepth(spacesOf(this.#raw(line)), this.#shifted(line, other, indent), this.#text(line)),
      );
      this.#indent(line, this.#shifted(line, other, indent));
      if (other.compact && parent?.kind === 'list') parent.indent += indent - other.indent;
      other.indent = indent;
      if (popped[0] && !isBefore) levels.push(other);
      // The list of a line with a dash has moved along; the line itself may be its next entry.
      const level = other;
      level.lines.push(index);
      return { level, popped: popped.slice(1) };
    }
    const meant = this.#meant(index, indent, text, [...levels, ...popped]);
    levels.push(...popped);
    if (meant === undefined) return undefined;
    this.#tell(index, indent, told.wrongDepth(indent, meant, text));
    this.#indent(index, meant);
    return this.#place(index, meant, text);
  }

  /** How far in the line of a level begins once the level does as far in as its neighbour. */
  #shifted(line: number, level: Level, indent: number): number {
    return spacesOf(this.#raw(line)) + indent - level.indent;
  }

  /** Whether not this line is wrong but the only one before it of its level. */
  #isToBlame(level: Level, parent: Level | undefined, indent: number): boolean {
    if (level.lines.length > 1) return false;
    const [isOff, otherIsOff] = [indent, level.indent].map((one) => one % this.#unit !== 0);
    if (isOff !== otherIsOff) return otherIsOff === true;
    const expected = parent ? parent.indent + (level.compact ? 2 : this.#unit) : 0;
    return indent === expected && level.indent !== expected;
  }

  /** How far in a line was meant to begin. */
  #meant(index: number, indent: number, text: string, levels: readonly Level[]): number | undefined {
    const kind = isDash(text) ? 'list' : 'map';
    const fitting = levels.filter((level) => level.kind === kind);
    const nearest = Math.min(...fitting.map((level) => Math.abs(level.indent - indent)));
    const near = fitting.filter((level) => Math.abs(level.indent - indent) === nearest);
    if (near.length > 1) {
      const below = this.#next(index);
      const opens = keyedIn(text)?.value === '' && below !== undefined;
      const own = opens ? near.find((level) => level.indent + this.#unit === below.indent) : undefined;
      if (own) return own.indent;
    }
    const alike = near.find((level) => level.word === firstWord(text));
    return (alike ?? near.at(-1))?.indent;
  }

  /** What begins with a line that stands alone below a key; nothing where that is the text of the key. */
  #kindOf(index: number, indent: number, text: string): 'map' | 'list' | undefined {
    if (isDash(text)) return 'list';
    if (keyedIn(text)) return 'map';
    const value = valueIn(text).kind;
    if (value !== 'plain') {
      this.#value(index, indent - 1, indent, text);
      return undefined;
    }
    const below = this.#next(index);
    const isList = below !== undefined && below.indent === indent && isDash(below.text);
    if (isList && /^-\S/.test(text)) return 'list';
    const isKey = below !== undefined && (keyedIn(below.text) !== undefined || isDash(below.text));
    const [, word = '', behind = ''] = /^([\w-]+)(:?)/.exec(text) ?? [];
    const isLost = isKey && (below.indent > indent || (below.indent === indent && !isDash(below.text)));
    if (isLost && word !== '') return 'map';
    return behind === ':' && isWord(word) ? 'map' : undefined;
  }

  // What stands in a line.

  /** A line that is no entry of the list in which it stands. */
  #dashless(index: number, level: Level, text: string, popped: readonly Level[]): void {
    if (/^-[^\s-]/.test(text)) {
      const meant = `- ${text.slice(1)}`;
      this.#mend(index, level.indent, text, meant, told.lostSpace('dash', meant));
      this.#dash(index, level.indent, meant);
      return;
    }
    if (level.lines.every((line) => line === index || /^\s*- [\w .-]+:\s*$/.test(this.#raw(line)))) {
      for (const line of level.lines) if (line !== index) this.#withoutDash(line);
      level.kind = 'map';
      this.#entry(index, level.indent, text);
      return;
    }
    const [inner] = popped;
    if (keyedIn(text) && inner?.compact) {
      level.lines.pop();
      this.#levels.push(...popped);
      this.#tell(index, level.indent, told.wrongDepth(level.indent, inner.indent, text));
      this.#indent(index, inner.indent);
      this.#entry(index, inner.indent, text);
      return;
    }
    const meant = `- ${text}`;
    this.#mend(index, level.indent, text, meant, told.lostDash(meant));
    this.#dash(index, level.indent, meant);
  }

  #dashAmongKeys(index: number, level: Level, text: string, popped: readonly Level[]): void {
    const list = popped.findLast(({ kind }) => kind === 'list');
    if (list) {
      level.lines.pop();
      this.#levels.push(...popped.slice(0, popped.indexOf(list) + 1));
      this.#tell(index, level.indent, told.wrongDepth(level.indent, list.indent, text));
      this.#indent(index, list.indent);
      list.lines.push(index);
      this.#dash(index, list.indent, text);
    } else if (/^-\s+[\w .-]+:$/.test(text)) {
      this.#withoutDash(index);
      this.#entry(index, level.indent, this.#raw(index).slice(level.indent));
    } else {
      this.#tell(index, level.indent, told.dashAmongKeys());
      this.#lines[index] = '';
    }
  }

  #withoutDash(index: number): void {
    const line = this.#raw(index);
    const indent = spacesOf(line);
    const meant = line.slice(indent + 1).trim();
    this.#dashed.push({ line: index, meant });
    this.#lines[index] = ' '.repeat(indent) + meant;
  }

  /** An entry of a list, from its dash on. */
  #dash(index: number, indent: number, text: string): void {
    let [at, rest] = [indent, text];
    while (isDash(rest)) {
      const inner = rest.slice(1).trimStart();
      at += rest.length - inner.length;
      rest = inner;
      if (isDash(rest))
        this.#levels.push({ indent: at, kind: 'list', lines: [index], word: 'id', compact: true });
    }
    const below = this.#next(index);
    const isLost = below?.indent === at && keyedIn(below.text) !== undefined;
    if (rest === '') this.#opener = indent;
    else if (keyedIn(rest) || (isLost && /^[\w-]+/.test(rest))) {
      this.#levels.push({ indent: at, kind: 'map', lines: [index], word: firstWord(rest), compact: true });
      this.#entry(index, at, rest);
    } else this.#value(index, indent, at, rest);
  }

  /** A key with its value. */
  #entry(index: number, indent: number, text: string): void {
    const glued = /^([\w-]+):(["'\u201C\u2018].*)$/.exec(text);
    let keyed = glued ? undefined : keyedIn(text);
    let now = text;
    if (!keyed) {
      const fixed = this.#withColon(index, text);
      if (!fixed) return;
      now = fixed.meant;
      this.#mend(index, indent, text, now, fixed.sentence);
      keyed = keyedIn(now);
    }
    if (!keyed) return;
    const { value } = keyed;
    if (value === '') this.#opener = indent;
    else this.#value(index, indent, this.#raw(index).trimEnd().length - value.length, value);
  }

  /** A line where a key is due, with what it lacks. */
  #withColon(index: number, text: string): { meant: string; sentence: told.Sentence } | undefined {
    const [, key = '', rest = ''] = /^([\w-]+) ?[:\uFF1A](\S.*)$/.exec(text) ?? [];
    if (key !== '') {
      const meant = `${key}: ${rest.trim()}`;
      return { meant, sentence: told.lostSpace('colon', meant) };
    }
    const [, word = '', sign = '', after = ''] = /^([\w-]+)(\s*[=;\uFF1A]\s*|\s+|$)(.*)$/.exec(text) ?? [];
    const below = this.#next(index);
    const opens = below !== undefined && below.indent > spacesOf(this.#raw(index));
    const isKey = word !== '' && (after === '' || isWord(word) || sign.trim() !== '' || opens);
    if (!isKey) return undefined;
    const meant = after === '' ? `${word}:` : `${word}: ${after}`;
    return { meant, sentence: told.lostColon(word, meant) };
  }

  /**
   * @param parent how far in the key or dash stands that it belongs to: what goes on from it begins further in
   * @param start its offset in the line
   */
  #value(index: number, parent: number, start: number, value: string): void {
    const inner = valueIn(value);
    const before = this.#raw(index).slice(0, start).trimStart();
    const tell = (sentence: (meant: string) => told.Sentence, meant: string) =>
      this.#mend(index, start, value, meant, sentence(before + meant));
    switch (inner.kind) {
      case 'none':
        this.#opener = parent;
        return;
      case 'block':
        this.#inside = { kind: 'block', parent, first: index, count: 0 };
        return;
      case 'open-quote':
        this.#inside = { kind: 'quote', parent, line: index, quote: inner.quote };
        return;
      case 'open-flow':
        this.#inside = { kind: 'flow', parent, line: index, open: inner.open };
        return;
      case 'quoted': {
        if (inner.rest === '') return;
        const quote = value[0] ?? '';
        const content = value.slice(1, value.endsWith(quote) ? -1 : undefined);
        const rest = value.slice(inner.end);
        tell((meant) => told.quoteEnded(quote, rest, meant), inQuotes(content.replaceAll("''", "'")));
        return;
      }
      case 'flow':
        if (inner.rest !== '')
          tell((meant) => told.needsQuotes(`"${value[0]}" in front`, meant), inQuotes(value));
        return;
      case 'plain':
        this.#plain(value, tell);
        return;
    }
  }

  #plain(value: string, tell: (sentence: (meant: string) => told.Sentence, meant: string) => void): void {
    const text = hasComment(value) ? value.replace(/\s#.*$/, '').trimEnd() : value;
    const hasColon = /:(?:\s|$)/.test(text);
    if (/^[\u201C\u201D\u201E\u2018\u2019]/.test(text)) {
      if (hasColon)
        tell(told.curlyQuotes, inQuotes(text.replaceAll(/[\u201C\u201D\u201E\u2018\u2019]/g, '')));
    } else if (/^-\s/.test(text)) {
      tell(told.listOnTheLine, `[${text.slice(1).trim()}]`);
    } else if (hasColon && /^[^"']*["']$/.test(text)) {
      tell((meant) => told.lostOpeningQuote(text.at(-1) ?? '', meant), `${text.at(-1)}${text}`);
    } else if (hasColon) {
      tell((meant) => told.needsQuotes('": "', meant), inQuotes(text));
    } else if (/^[@`%*]/.test(text) && !/^\*[^\s,[\]{}*]+$/.test(text)) {
      tell((meant) => told.needsQuotes(`"${text[0]}" in front`, meant), inQuotes(text));
    }
  }

  // What goes on over several lines.

  /** Whether a line belongs to what an earlier one has begun. */
  #goesOn(index: number): boolean {
    const inside = this.#inside;
    switch (inside?.kind) {
      case undefined:
        return false;
      case 'block':
        return this.#goesOnInBlock(index, inside);
      case 'quote': {
        if (spacesOf(this.#raw(index)) <= inside.parent) {
          this.#inside = undefined;
          this.#closeQuote(inside.line, inside.quote);
          return false;
        }
        if (endOfQuote(this.#raw(index), -1, inside.quote) >= 0) this.#inside = undefined;
        return true;
      }
      case 'flow': {
        const text = this.#raw(index).trim();
        const isKey = keyedIn(text) && spacesOf(this.#raw(index)) <= inside.parent;
        if (isKey || (isDash(text) && spacesOf(this.#raw(index)) <= inside.parent)) {
          this.#inside = undefined;
          this.#closeFlow(inside.line, inside.open);
          return false;
        }
        const { end, open } = scanFlow(text, inside.open);
        inside.open = open;
        if (end >= 0) this.#inside = undefined;
        return true;
      }
    }
  }

  #goesOnInBlock(index: number, inside: Inside & { kind: 'block' }): boolean {
    const line = this.#raw(index);
    const spaces = spacesOf(line);
    const isOdd = (leading.exec(line)?.[0].length ?? 0) > spaces;
    const least = inside.indent ?? inside.parent + 1;
    const [, word = '', rest = ''] = /^[\s-]*([\w-]+):(\s.*|$)/.exec(line) ?? [];
    const isKey = isWord(word) || (word !== '' && rest.trim() === '');
    if (spaces < least && isOdd && !isKey) {
      this.#straighten(index, inside.indent ?? inside.parent + this.#unit);
      inside.indent ??= spacesOf(this.#raw(index));
      inside.count++;
      return true;
    }
    if (spaces <= inside.parent || (spaces < least && isKey)) {
      this.#inside = undefined;
      return false;
    }
    if (inside.indent === undefined) {
      inside.indent = spaces;
      inside.first = index;
    } else if (spaces < inside.indent) {
      const isFirst = inside.count === 1 && spaces === inside.parent + this.#unit;
      const [wrong, right] = isFirst ? [inside.first, spaces] : [index, inside.indent];
      const has = spacesOf(this.#raw(wrong));
      this.#tell(wrong, has, told.wrongDepth(has, right, this.#text(wrong)));
      this.#indent(wrong, right);
      inside.indent = right;
    }
    inside.count++;
    return true;
  }

  #closeQuote(index: number, quote: string): void {
    const meant = `${this.#raw(index).trimEnd()}${quote}`;
    this.#tell(index, spacesOf(meant), told.lostQuote(quote, meant.trim()));
    this.#lines[index] = meant;
  }

  #closeFlow(index: number, open: string): void {
    const closers = closersOf(open);
    const meant = `${this.#raw(index).trimEnd()}${closers}`;
    this.#tell(index, spacesOf(meant), told.lostBracket(closers, meant.trim()));
    this.#lines[index] = meant;
  }

  // White space that is none.

  /** A line that is indented with tabs, or with what only looks like spaces. */
  #straighten(index: number, to?: number): void {
    const line = this.#raw(index);
    const lead = leading.exec(line)?.[0] ?? '';
    const text = line.slice(lead.length).trimEnd();
    if (lead.length === spacesOf(line) || text === '' || text.startsWith('#')) return;
    const spaces = to ?? this.#expected(index, text);
    const character = lead.includes('\t') ? '\t' : (anyOdd.exec(lead)?.[0] ?? '');
    const known = this.#indented.get(character) ?? [];
    this.#indented.set(character, [...known.slice(0, maxSlips), { line: index, meant: text, spaces }]);
    this.#told.add(index);
    this.#lines[index] = ' '.repeat(spaces) + text;
  }

  /** How far in a line begins whose own white space does not say. */
  #expected(index: number, text: string): number {
    const below = this.#next(index);
    const top = this.#levels.at(-1);
    if (!top) return 0;
    if (this.#opener !== undefined) {
      const child = this.#opener + this.#unit;
      // What stands behind a dash begins as far in as the keys below it.
      const besideDash = isDash(text) && keyedIn(text.slice(1).trim()) && below && !isDash(below.text);
      if (besideDash && below.indent - 2 >= this.#opener) return below.indent - 2;
      return below !== undefined && below.indent > this.#opener && keyedIn(text)?.value !== ''
        ? below.indent
        : child;
    }
    const kind = isDash(text) ? 'list' : 'map';
    const fitting = this.#levels.filter((level) => level.kind === kind);
    if (kind === 'map' && keyedIn(text)?.value === '' && below && !isDash(below.text)) {
      const own = fitting.find((level) => level.indent + this.#unit === below.indent);
      if (own) return own.indent;
    }
    if (!isDash(text) && !keyedIn(text)) return top.indent + this.#unit;
    const alike = fitting.findLast((level) => level.word === firstWord(text));
    return (alike ?? fitting.at(-1) ?? top).indent;
  }

  /** What looks like a space behind a colon or a dash, made one. */
  #withSpaces(index: number, indent: number, text: string): string {
    const [found, mark = '', character = ''] = oddBehind.exec(text) ?? [];
    if (found === undefined) return text;
    const meant = `${mark} ${text.slice(found.length)}`;
    const name = mark === '-' ? 'dash' : 'colon';
    this.#mend(index, indent + mark.length, text, meant, told.oddSpace(character, name, meant));
    return meant;
  }

  // Lines and what is told of them.

  /** The next line that says something, with how far in it begins. */
  #next(index: number): { indent: number; text: string } | undefined {
    for (let at = index + 1; at < this.#lines.length; at++) {
      const line = this.#raw(at);
      const text = line.trim();
      if (text !== '' && !text.startsWith('#')) return { indent: spacesOf(line), text };
    }
    return undefined;
  }

  #raw(index: number): string {
    return this.#lines[index] ?? '';
  }

  #text(index: number): string {
    return this.#raw(index).trim();
  }

  #indent(index: number, spaces: number): void {
    this.#lines[index] = ' '.repeat(spaces) + this.#raw(index).trimStart();
  }

  /** Puts what was meant in the place of a text that ends a line. */
  #mend(index: number, offset: number, text: string, meant: string, sentence: told.Sentence): void {
    this.#tell(index, offset, sentence);
    const line = this.#raw(index).trimEnd();
    this.#lines[index] = line.slice(0, line.length - text.length) + meant;
  }

  #tell(index: number, offset: number, sentence: told.Sentence, related: readonly Related[] = []): void {
    if (this.#told.has(index)) return;
    this.#told.add(index);
    const { code, message, help } = sentence;
    this.slips.push(error(code, this.#at(index, offset), message, help, related));
  }

  /** What one key on the keyboard has done to many lines is told at the first. */
  #tellMany(): void {
    const place = (index: number) => this.#at(index, 0);
    for (const [character, [first, ...others]] of this.#indented) {
      if (!first) continue;
      const lines = others.map(({ line }) => line + 1);
      const { code, message, help } =
        character === '\t'
          ? told.tab(first.meant, first.spaces, lines)
          : told.oddIndent(character, first.spaces, lines);
      this.slips.push(error(code, place(first.line), message, help));
    }
    const [first, ...others] = [...this.#dashed].sort((one, other) => one.line - other.line);
    if (!first) return;
    const { code, message, help } = told.dashBeforeId(
      first.meant,
      others.map(({ line }) => line + 1),
    );
    this.slips.push(error(code, this.#at(first.line, spacesOf(this.#raw(first.line))), message, help));
  }

  #at(index: number, offset: number): Place {
    const end = (this.#written[index] ?? '').trimEnd().length;
    const at = { file: this.#file, line: index + 1, column: Math.min(offset, end) + 1 };
    return end > offset ? { ...at, endColumn: end + 1 } : at;
  }
}

function isDash(text: string): boolean {
  return text.startsWith('-') && isBlank(text[1]);
}

function isEmpty(line: string): boolean {
  return line.trim() === '';
}

function firstWord(text: string): WordKind {
  return wordKind(/^[\w-]+/.exec(text)?.[0] ?? '');
}

/** By how many spaces a level is further in than the one around it, in most of a file. */
function unitOf(lines: readonly string[]): number {
  const steps = new Map<number, number>();
  let last = 0;
  for (const line of lines) {
    if (isEmpty(line)) continue;
    const step = spacesOf(line) - last;
    last = spacesOf(line);
    if (step > 0) steps.set(step, (steps.get(step) ?? 0) + 1);
  }
  const [most = 2] = [...steps].sort((one, other) => other[1] - one[1])[0] ?? [];
  return Math.min(8, Math.max(2, most));
}
