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

/** A list in brackets with entries that begin with a mark, or with none between two commas. */
function readFlow(
  value: string,
  key: string,
  tell: (sentence: (meant: string) => told.Sentence, meant: string) => void,
): void {
  if (!/^\[[^[\]{}"']*\]/.test(value)) return;
  const end = value.indexOf(']') + 1;
  const entries = value
    .slice(1, end - 1)
    .split(',')
    .map((entry) => entry.trim());
  const meant = (each: (entry: string) => string) =>
    `[${entries
      .filter((entry) => entry !== '')
      .map(each)
      .join(', ')}]${value.slice(end)}`;
  const isNamed = key !== 'labels' && holds(key) === 'list' && !people.has(key);
  const first = entries.find((entry) => /^[@`%#]/.test(entry));
  if (first?.startsWith('@') && people.has(key))
    tell(
      told.atSign,
      meant((entry) => entry.replace(/^@/, '')),
    );
  else if (first?.startsWith('#') && isNamed)
    tell(
      told.numberForId,
      meant((entry) => (entry === first ? inQuotes(entry) : entry)),
    );
  else if (first !== undefined)
    tell(
      (line) => told.needsQuotes(`"${first[0]}" in front`, line),
      meant((entry) => (/^[@`%#]/.test(entry) ? inQuotes(entry) : entry)),
    );
  else if (entries.slice(0, -1).includes(''))
    tell(
      told.commaTooMany,
      meant((entry) => entry),
    );
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
  } else if (/^[@`%*]/.test(text) && !/^\*[^\s,[\]{}*]+$/.test(text)) {
    tell((meant) => told.needsQuotes(`"${text[0]}" in front`, meant), inQuotes(text));
  }
}
