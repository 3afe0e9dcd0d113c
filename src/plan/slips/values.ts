/** What stands behind a key or a dash: quotes that end too early or never, and text that YAML takes for its own marks. */
import { hasComment, inQuotes, valueIn } from './line.ts';
import type { Scan } from './scan.ts';
import * as told from './told.ts';
import { holds, isWord } from './words.ts';

/**
 * @param parent how far in the key or dash stands that it belongs to: what goes on from it begins further in
 * @param start its offset in the line
 */
export function readValue(scan: Scan, index: number, parent: number, start: number, value: string): void {
  const { sheet } = scan;
  const inner = valueIn(value);
  const before = sheet.raw(index).slice(0, start).trimStart();
  const tell = (sentence: (meant: string) => told.Sentence, meant: string) =>
    sheet.mend(index, start, value, meant, sentence(before + meant));
  switch (inner.kind) {
    case 'none':
      scan.opener = parent;
      return;
    case 'block':
      scan.inside = { kind: 'block', parent, first: index, count: 0 };
      return;
    case 'open-quote':
      scan.inside = { kind: 'quote', parent, line: index, quote: inner.quote };
      return;
    case 'open-flow':
      scan.inside = { kind: 'flow', parent, line: index, last: index, open: inner.open };
      return;
    case 'quoted': {
      if (inner.rest === '') return;
      const quote = value[0] ?? '';
      const rest = value.slice(inner.end);
      if (/^\s*[,;]$/.test(rest))
        tell((meant) => told.markBehind(rest.trim(), meant), value.slice(0, inner.end));
      else tell((meant) => told.quoteEnded(quote, rest, meant), inQuotes(contentOf(value, inner.end)));
      return;
    }
    case 'flow': {
      const [box = ''] = /^\[[ xX]?\]\s+(?=\S)/.exec(value) ?? [];
      if (box !== '' && before === '- ') tell(told.checkbox, value.slice(box.length));
      else if (/^#/.test(inner.rest)) tell(told.gluedComment, `${value.slice(0, inner.end)} ${inner.rest}`);
      else if (/^[\]}]+$/.test(inner.rest))
        tell((meant) => told.bracketTooMany(inner.rest, meant), value.slice(0, inner.end));
      else if (inner.rest !== '')
        tell((meant) => told.needsQuotes(`"${value[0]}" in front`, meant), inQuotes(value));
      else readFlow(value, keyAt(scan, index), tell);
      return;
    }
    case 'plain':
      if (value === '-' || value === '?') sheet.mend(index, start, value, '""', told.markAlone(value));
      else readPlain(value, keyAt(scan, index), tell);
      return;
  }
}

/** Of a list that a person has typed. */
const maxEntries = 100;

/** The key that a line gives a value to, or an entry. */
function keyAt({ sheet }: Scan, index: number): string {
  for (let at = index; at > index - maxEntries; at--) {
    const [, word] = /^(?:- )?([\w-]+):/.exec(sheet.trimmed(at)) ?? [];
    if (word !== undefined) return word;
    if (!sheet.trimmed(at).startsWith('-')) return '';
  }
  return '';
}

/** What a text in quotes was meant to be that goes on behind the second of them. */
function contentOf(value: string, end: number): string {
  const quote = value[0] ?? '';
  const isApostrophe = /[\p{L}\d]['’]\p{L}/u.test(value.slice(end - 2, end + 1));
  // `"Kiosk" mode` begins with a word in quotes; `"The "kiosk" mode"` has one within them.
  const isWord = !isApostrophe && /\S/.test(value[end - 2] ?? '') && value.slice(1, end - 1) !== '';
  if (isWord) return value;
  return value.slice(1, value.endsWith(quote) ? -1 : undefined).replaceAll("''", "'");
}

/** Keys whose values are logins or teams. */
const people: ReadonlySet<string> = new Set(['members', 'assignees', 'team']);

/** Keys whose values are ids. */
const ofIds: ReadonlySet<string> = new Set(['owner', 'milestone', 'on', 'names-owner']);

type Tell = (sentence: (meant: string) => told.Sentence, meant: string) => void;

/** Entries in brackets that begin with a mark, that nothing stands in, or that no comma parts. */
function readFlow(value: string, key: string, tell: Tell): void {
  // What stands in quotes is nobody's mark.
  if (/["']/.test(value)) return;
  const [marked = '', before = '', entry = ''] = /([[{,:]\s*)([@`%#][^,\]}]*)/.exec(value) ?? [];
  if (marked !== '')
    readMarked(value, entry.trim(), keyBefore(value, value.indexOf(marked) + before.length) ?? key, tell);
  else if (/[[,]\s*,/.test(value))
    tell(told.commaTooMany, value.replaceAll(/(?<=[[,])\s*,/g, '').replaceAll(/,(?=\S)/g, ', '));
  else {
    const [first, second] = twoKeysIn(value);
    if (first === undefined || second === undefined) return;
    if (isWord(second.key)) {
      const before = value.slice(0, second.start).trimEnd();
      tell(told.lostComma, `${before}, ${value.slice(second.start)}`);
    } else {
      const rest = /[,{}[\]]/.exec(value.slice(second.end));
      const prose = value.slice(first.end, second.end + (rest?.index ?? 0)).trim();
      tell(
        (line) => told.needsQuotes('": "', line),
        value.replace(prose, () => inQuotes(prose)),
      );
    }
  }
}

interface KeyIn {
  readonly key: string;
  /** Offsets of its first letter, and behind its colon. */
  readonly start: number;
  readonly end: number;
}

/** The first two keys within brackets that no comma and no bracket parts. */
function twoKeysIn(value: string): readonly KeyIn[] {
  let last: KeyIn | undefined;
  for (let colon = value.indexOf(': '); colon >= 0; colon = value.indexOf(': ', colon + 1)) {
    let start = colon;
    while (start > (last?.end ?? 0) && /[\w-]/.test(value[start - 1] ?? '')) start--;
    const key = { key: value.slice(start, colon), start, end: colon + 2 };
    if (last && key.key !== '' && !/[,{}[\]]/.test(value.slice(last.end, start))) return [last, key];
    last = key;
  }
  return [];
}

/** The key within brackets that stands before an offset. */
function keyBefore(value: string, offset: number): string | undefined {
  return /([\w-]+):[^:]*$/.exec(value.slice(Math.max(0, offset - 200), offset))?.[1];
}

function readMarked(value: string, entry: string, key: string, tell: Tell): void {
  const [mark = ''] = entry;
  const isList = holds(key) === 'list' && key !== 'labels';
  const put = (each: (entry: string) => string) =>
    value.replaceAll(/(?<=[[{,:]\s*)[@`%#][^,\]}]*/g, (one) => each(one.trimEnd()));
  if (mark === '@' && people.has(key))
    tell(
      told.atSign,
      put((one) => one.replace(/^@/, '')),
    );
  else if (mark === '`' && (isList || ofIds.has(key)))
    tell(
      told.backticks,
      put((one) => one.replaceAll('`', '')),
    );
  else if (mark === '#' && isList && !people.has(key)) tell(told.numberForId, put(inQuotes));
  else tell((line) => told.needsQuotes(`"${mark}" in front`, line), put(inQuotes));
}

function readPlain(
  value: string,
  key: string,
  tell: (sentence: (meant: string) => told.Sentence, meant: string) => void,
): void {
  const text = hasComment(value) ? value.replace(/\s#.*$/s, '').trimEnd() : value;
  const hasColon = /:(?:\s|$)/.test(text);
  if (/^[\u201C\u201D\u201E\u2018\u2019]/.test(text)) {
    if (hasColon) tell(told.curlyQuotes, inQuotes(text.replaceAll(/[\u201C\u201D\u201E\u2018\u2019]/g, '')));
  } else if (/^-\s/.test(text) && isWord(key) && holds(key) !== 'list') {
    tell((meant) => told.needsQuotes('"-" in front', meant), inQuotes(text));
  } else if (/^-\s/.test(text)) {
    tell(told.listOnTheLine, `[${text.slice(1).trim()}]`);
  } else if (hasColon && /^[^"']*["']$/.test(text)) {
    tell((meant) => told.lostOpeningQuote(text.at(-1) ?? '', meant), `${text.at(-1)}${text}`);
  } else if (hasColon) {
    tell((meant) => told.needsQuotes('": "', meant), inQuotes(text));
  } else if (text.startsWith('@') && people.has(key)) {
    tell(told.atSign, text.slice(1));
  } else if (/^(?:[|>?]\s|[|>][^\s\d+-])/.test(text)) {
    tell((meant) => told.needsQuotes(`"${text[0]}" in front`, meant), inQuotes(text));
  } else if (/^`[\w-]+`$/.test(text) && (ofIds.has(key) || (isWord(key) && holds(key) === 'list'))) {
    tell(told.backticks, text.replaceAll('`', ''));
  } else if (/^[@`%*]/.test(text) && !/^\*[^\s,[\]{}*]+$/.test(text)) {
    tell((meant) => told.needsQuotes(`"${text[0]}" in front`, meant), inQuotes(text));
  }
}
