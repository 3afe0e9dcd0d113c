/** Words that look alike: what a person sees, whatever is stored. */
import { codePoint } from '../text.ts';

/** Letters of other alphabets that look like ours, and dashes that look like a hyphen. */
const lookAlikes: Readonly<Record<string, string>> = {
  ...pairs('аеорсухіѕјԁһӏкмтвн', 'aeopcyxisjdhlkmtbh'),
  ...pairs('οανικρτυ', 'oavikptu'),
  ...pairs('ı‐‑‒–—−', 'i------'),
};
const lookAlike = new RegExp(`[${Object.keys(lookAlikes).join('')}]`, 'gu');
const unseen = /[\u00AD\u200B-\u200F\u2060\uFEFF]/u;
const curly = /[\u2018\u2019\u201C\u201D\u201E"'`]/gu;

/** Longer than any word that was typed by hand. */
const maxLength = 200;

/** An id or a key as it looks: in lower case, with hyphens for other separators, and without what cannot be seen. */
export function folded(text: string): string {
  return text
    .slice(0, maxLength)
    .normalize('NFKD')
    .replaceAll(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll(new RegExp(unseen, 'gu'), '')
    .replaceAll(lookAlike, (letter) => lookAlikes[letter] ?? letter)
    .replaceAll(curly, '')
    .trim()
    .replaceAll(/[\s_.]+/gu, '-');
}

/** What of a word is not what it looks like, by a name under which it can be found; nothing where all of it is. */
export function disguiseIn(text: string): string | undefined {
  const word = text.slice(0, maxLength);
  const hidden = unseen.exec(word)?.[0];
  if (hidden !== undefined) return `it has an invisible character (${codePoint(hidden)})`;
  const letter = word.toLowerCase().match(lookAlike)?.[0];
  if (letter === undefined) return undefined;
  return `its "${letter}" (${codePoint(letter)}) only looks like "${lookAlikes[letter] ?? letter}"`;
}

function pairs(from: string, to: string): Record<string, string> {
  const targets = [...to];
  return Object.fromEntries([...from].map((letter, index) => [letter, targets[index] ?? letter]));
}
