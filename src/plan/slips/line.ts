/** A line of YAML taken apart as people write it: far less than YAML allows, and enough to see where a line slipped. */

/** What stands before a colon, and what after it. */
export interface Keyed {
  /** As it is written, quotes and all. */
  readonly key: string;
  /** Without the white space around it. */
  readonly value: string;
}

/** `title: Define it` in two; nothing where no colon parts the text, or where it begins with more than a word. */
export function keyedIn(text: string): Keyed | undefined {
  const first = text[0] ?? '';
  if ('[{|>@%&*!#`'.includes(first)) return undefined;
  const from = first === '"' || first === "'" ? endOfQuote(text, 0) : 0;
  if (from < 0) return undefined;
  for (let at = text.indexOf(':', from); at >= 0; at = text.indexOf(':', at + 1)) {
    if (!isBlank(text[at + 1])) continue;
    const key = text.slice(0, at).trimEnd();
    return key === '' || hasComment(key) ? undefined : { key, value: text.slice(at + 1).trim() };
  }
  return undefined;
}

/** What a value on one line begins, ends, or leaves open. */
export type Value =
  /** Nothing; a comment; an anchor or a tag for what is below. */
  | { readonly kind: 'none' }
  | { readonly kind: 'block' }
  | { readonly kind: 'plain' }
  /** With what is left behind its end, comments aside. */
  | { readonly kind: 'quoted' | 'flow'; readonly end: number; readonly rest: string }
  | { readonly kind: 'open-quote'; readonly quote: string }
  | { readonly kind: 'open-flow'; readonly open: string };

/** @param text what stands behind a key's colon, without white space in front */
export function valueIn(text: string): Value {
  const first = text[0] ?? '';
  if (text === '' || first === '#' || /^[&!][^\s,[\]{}]*$/.test(text)) return { kind: 'none' };
  if (/^[|>][-+\d]{0,3}(?:\s+#.*)?$/.test(text)) return { kind: 'block' };
  if (first === '"' || first === "'") {
    const end = endOfQuote(text, 0);
    return end < 0
      ? { kind: 'open-quote', quote: first }
      : { kind: 'quoted', end, rest: withoutComment(text.slice(end)) };
  }
  if (first !== '[' && first !== '{') return { kind: 'plain' };
  const { end, open } = scanFlow(text, '');
  return end < 0 ? { kind: 'open-flow', open } : { kind: 'flow', end, rest: withoutComment(text.slice(end)) };
}

/** The offset behind the quote that closes the one at an offset; -1 where none does. */
export function endOfQuote(text: string, from: number, quote = text[from]): number {
  for (let at = from + 1; at < text.length; at++) {
    if (quote === '"' && text[at] === '\\') at++;
    else if (text[at] !== quote) continue;
    else if (quote === "'" && text[at + 1] === "'") at++;
    else return at + 1;
  }
  return -1;
}

/**
 * @param before the brackets, and the quote, that earlier lines have left open
 * @returns the offset behind the bracket that closes the first; or -1, and what is open
 */
export function scanFlow(text: string, before: string): { end: number; open: string } {
  let open = before;
  // A quote is one only where an entry begins: `[the owner's]` has none.
  let fresh = true;
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? '';
    const last = open.at(-1);
    if (last === '"' || last === "'" || (fresh && (character === '"' || character === "'"))) {
      const isOpen = last === '"' || last === "'";
      const end = endOfQuote(text, isOpen ? -1 : at, isOpen ? last : character);
      if (end < 0) return { end: -1, open: isOpen ? open : open + character };
      open = isOpen ? open.slice(0, -1) : open;
      at = end - 1;
      fresh = false;
    } else if (character === '[' || character === '{') {
      // Deeper than any plan, and each would be copied with the rest.
      if (open.length > 100) return { end: -1, open };
      open += character;
      fresh = true;
    } else if (character === ']' || character === '}') {
      open = open.slice(0, -1);
      if (open === '') return { end: at + 1, open };
      fresh = false;
    } else if (character === '#' && (at === 0 || isBlank(text[at - 1]))) break;
    else if (character === ',' || character === ':') fresh = true;
    else if (!isBlank(character)) fresh = false;
  }
  return { end: -1, open };
}

/** The brackets and the quote that close what is open, innermost first. */
export function closersOf(open: string): string {
  const closers: Readonly<Record<string, string>> = { '[': ']', '{': '}', '"': '"', "'": "'" };
  return [...open]
    .reverse()
    .map((one) => closers[one] ?? '')
    .join('');
}

function withoutComment(text: string): string {
  return /^\s+#/.test(text) ? '' : text.trim();
}

/** Whether one may begin in it; quotes are not looked at. */
export function hasComment(text: string): boolean {
  return text.startsWith('#') || text.includes(' #') || text.includes('\t#');
}

function isBlank(character: string | undefined): boolean {
  return character === undefined || character === ' ' || character === '\t' || character === '\r';
}

/** Whether an entry of a list begins with it. */
export function isDash(text: string): boolean {
  return text.startsWith('-') && isBlank(text[1]);
}

/** White space of any kind counts as nothing. */
export function isEmpty(line: string): boolean {
  return line.trim() === '';
}

/** How many spaces a text begins with. */
export function spacesOf(text: string): number {
  let count = 0;
  while (text[count] === ' ') count++;
  return count;
}

/** Text in the quotes that need the least within them. */
export function inQuotes(text: string): string {
  if (!/["\\]/.test(text)) return `"${text}"`;
  return text.includes("'") ? JSON.stringify(text) : `'${text}'`;
}
