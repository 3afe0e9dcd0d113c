/** Untrusted text on its way to a terminal or a log. */

/**
 * One line without control characters, so that no text moves a cursor or begins a line of its own; and without
 * what the Actions runner obeys: `::command::` at the start of a line, `##[command]` anywhere in one.
 */
export function plain(text: string): string {
  return text
    .replaceAll(/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]+/gu, ' ')
    .replaceAll(/:(?=:)/g, ':\u200B')
    .replaceAll(/#(?=#\[)/g, '#\u200B');
}

/** `1 change`, `1,200 changes` */
export function plural(count: number, one: string): string {
  return `${count.toLocaleString('en')} ${one}${count === 1 ? '' : 's'}`;
}

/** At most so many, and how many were left out. */
export function capped<T>(items: readonly T[], most: number): { shown: readonly T[]; left: number } {
  return { shown: items.slice(0, most), left: Math.max(0, items.length - most) };
}

/** Cut to so many characters. */
export function shortened(text: string, most: number): string {
  // Cut before it is taken apart: only so many characters are wanted of a text of any length.
  const characters = [...text.slice(0, most * 2 + 2)];
  return characters.length <= most ? text : `${characters.slice(0, most - 1).join('')}…`;
}
/** Characters as people and GitHub count them: code points, not UTF-16 units. */
export function characters(text: string): number {
  let count = 0;
  for (const _ of text) count++;
  return count;
}

/** Whether it has more characters than that. Only a text with more units can: of others none is counted. */
export function exceeds(text: string, most: number): boolean {
  return text.length > most && characters(text) > most;
}

/** A title as people compare titles: without regard to letter case and white space. */
export function foldedTitle(title: string): string {
  return title.normalize('NFC').replaceAll(/\s+/g, ' ').trim().toLowerCase();
}

/** Offending text, short enough to stand in a sentence. */
export function excerpt(text: string, most = 60): string {
  // As ids are, of which each message that may be told has one.
  if (text.length <= most && !/\s/.test(text)) return text;
  const line = text.replaceAll(/\s+/g, ' ').trim();
  // Not through the middle of a character.
  return line.length > most ? `${line.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')}…` : line;
}

/** `U+00A0`, as character tables name it. */
export function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** `freeze-the-export` of `Freeze the export!`; empty where there is no Latin letter and no digit. */
export function slug(text: string, most: number): string {
  const words = text
    .slice(0, 1_000)
    .normalize('NFKD')
    .replaceAll(/\p{M}+/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  return (words ?? []).join('-').slice(0, most).replace(/-$/, '');
}
