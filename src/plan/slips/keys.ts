/** A key with its value, and the colon or the space between them that got lost. */
import { isDash, keyedIn, spacesOf, type Value, valueIn } from './line.ts';
import type { Scan } from './scan.ts';
import * as told from './told.ts';
import { readValue } from './values.ts';
import { holds, isWord } from './words.ts';

/** A key with its value. */
export function readEntry(scan: Scan, index: number, indent: number, text: string): void {
  const { sheet } = scan;
  const glued = /^([\w-]+):(["'\u201C\u2018].*)$/.exec(text);
  let keyed = glued ? undefined : keyedIn(text);
  let now = text;
  if (!keyed) {
    const fixed = withColon(scan, index, text);
    if (!fixed) {
      tellText(scan, index, indent, text);
      return;
    }
    now = fixed.meant;
    sheet.mend(index, indent, text, now, fixed.sentence);
    keyed = keyedIn(now);
  }
  if (!keyed) return;
  const { key, value } = keyed;
  const inner = keyedIn(value)?.key;
  if (inner !== undefined && !isWord(key) && isWord(inner) && opensBelow(scan, index, indent)) {
    sheet.tell(index, indent + now.length - value.length, told.keyOnTheLine(key, inner));
    sheet.put(index, `${' '.repeat(indent)}${key}:`);
    scan.opener = indent;
  } else if (value === '') scan.opener = indent;
  else if (!cleared(scan, index, indent, key, value))
    readValue(scan, index, indent, sheet.raw(index).trimEnd().length - value.length, value);
}

/** `"title:" Define it`, and `"title" Define it`. */
export function withPlainKey({ sheet }: Scan, index: number, indent: number, text: string): string {
  const marked = withoutMarks(text);
  if (marked !== undefined) {
    sheet.mend(index, indent, text, marked, told.markdownKey(marked));
    return marked;
  }
  const [, quote = '', word = '', inside = '', behind = ''] =
    /^(["'])([\w-]+)(:?)\1(?!:)(.*)$/.exec(text) ?? [];
  const rest = behind.trim();
  if (quote === '' || (inside === '' ? rest === '' || !isWord(word) : !isWord(word) && rest !== ''))
    return text;
  const meant = rest === '' ? `${word}:` : `${word}: ${rest}`;
  sheet.mend(
    index,
    indent,
    text,
    meant,
    inside === '' ? told.lostColon(word, meant) : told.colonInQuotes(meant),
  );
  return meant;
}

/** `**owner**: design`, and `* owner: design` where no list is. */
function withoutMarks(text: string): string | undefined {
  const [, mark = '', word = '', rest = ''] =
    /^(\*\*|__|`|[*•] +)([\w-]+)(?:\*\*|__|`)?:(?:\*\*|__|`)?(?:\s+(.*))?$/.exec(text) ?? [];
  if (mark === '' || !isWord(word) || word === 'on') return undefined;
  return rest === '' ? `${word}:` : `${word}: ${rest}`;
}

/** `items: []` with items below it: what stands behind the colon was left there, and is taken away. */
function cleared(scan: Scan, index: number, indent: number, key: string, value: string): boolean {
  const { sheet } = scan;
  const below = sheet.next(index);
  const inner = valueIn(value);
  // Several words are no key: something else stands in front of it.
  if (!below || !isComplete(inner) || /\s/.test(key)) return false;
  const word = key.replaceAll(/^["']|["']$/g, '');
  const isId = !isWord(word) && scan.levels.at(-1)?.word !== 'key';
  const what = isId ? 'keys' : holds(word);
  const isDeeper = below.indent > indent;
  const isKeyed = keyedIn(below.text) !== undefined;
  const isBelow =
    what === 'list'
      ? isDash(below.text) && below.indent >= indent
      : isDeeper && (what === 'keys' ? isKeyed : inner.kind === 'quoted' && !isKeyed);
  if (!isBelow) return false;
  const start = sheet.raw(index).trimEnd().length - value.length;
  const sentence = told.valueAbove(word, value, what);
  sheet.tell(index, start, sentence);
  sheet.put(index, `${' '.repeat(indent)}${key}:${what === 'text' ? ' >-' : ''}`);
  if (what === 'text') scan.inside = { kind: 'block', parent: indent, first: index, count: 0 };
  else scan.opener = indent;
  return true;
}

function isComplete(value: Value): boolean {
  return value.kind === 'plain' || ((value.kind === 'flow' || value.kind === 'quoted') && value.rest === '');
}

function opensBelow({ sheet }: Scan, index: number, indent: number): boolean {
  const below = sheet.next(index);
  return below !== undefined && below.indent > indent && keyedIn(below.text) !== undefined;
}

/** A sentence, or a word that is no key: it says nothing there. */
function tellText({ sheet, levels }: Scan, index: number, indent: number, text: string): void {
  if (!/^[\p{L}\d]/u.test(text)) return;
  const isWordAlone = /^[\w-]+$/.test(text);
  if (!isWordAlone && !/\s/.test(text)) return;
  const wanted = (levels.at(-1)?.indent ?? 0) + sheet.unit;
  sheet.tell(index, indent, isWordAlone ? told.strayWord(text) : told.textAmongKeys(text, wanted));
  sheet.put(index, '');
}

/** A line where a key is due, with what it lacks. */
function withColon(
  { sheet, levels }: Scan,
  index: number,
  text: string,
): { meant: string; sentence: told.Sentence } | undefined {
  const [, key = '', rest = ''] = /^([\w-]+) ?[:\uFF1A](\S.*)$/.exec(text) ?? [];
  if (key !== '') {
    const meant = `${key}: ${rest.trim()}`;
    return { meant, sentence: told.lostSpace('colon', meant) };
  }
  const [, word = '', sign = '', after = ''] =
    /^([\w-]+)(\s*(?:[=-]>|:=|[=;\uFF1A])\s*(?!\s)|\s+(?!\s)|$)(.*)$/.exec(text) ?? [];
  const below = sheet.next(index);
  const opens = below !== undefined && below.indent > spacesOf(sheet.raw(index));
  const isStray = after === '' && sign === '' && !opens && !isWord(word) && levels.at(-1)?.word === 'key';
  if (isStray) return undefined;
  const isKey = word !== '' && (after === '' || isWord(word) || sign.trim() !== '' || opens);
  if (!isKey) return undefined;
  const meant = after === '' ? `${word}:` : `${word}: ${after}`;
  return { meant, sentence: told.lostColon(word, meant) };
}
