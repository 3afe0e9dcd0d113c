/** Pieces of a page in GitHub's Markdown. What goes into them is escaped already; none outgrows its room. */
import { literal } from '../markdown.ts';
import { shortened } from '../text.ts';

const utf8 = new TextEncoder();

/** GitHub's limits of a summary are in bytes. */
function bytes(text: string): number {
  return utf8.encode(text).length;
}

/** As many as there is room for, and how many are left. */
function fitting(parts: readonly string[], room: number): { shown: readonly string[]; left: number } {
  let used = 0;
  const end = parts.findIndex((part) => {
    used += bytes(part) + 1;
    return used > room;
  });
  const shown = end < 0 ? parts : parts.slice(0, end);
  return { shown, left: parts.length - shown.length };
}

/** A whole text, from its parts. */
export function page(...parts: readonly string[]): string {
  return `${stacked(...parts)}\n`;
}

/** Paragraphs; empty ones leave no gap. */
export function stacked(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n\n');
}

/** Nothing where it would be empty. */
export function section(title: string, ...parts: readonly string[]): string {
  const content = stacked(...parts);
  return content === '' ? '' : `### ${title}\n\n${content}`;
}

/** @param rows their cells */
export function table(heads: readonly string[], rows: readonly (readonly string[])[], room: number): string {
  if (rows.length === 0) return '';
  const written = rows.map((cells) => `| ${cells.join(' | ')} |`);
  const { shown, left } = fitting(written, room);
  const rest = left > 0 ? [`|${' |'.repeat(heads.length - 1)} ${more(left)} |`] : [];
  return [`| ${heads.join(' | ')} |`, `|${' --- |'.repeat(heads.length)}`, ...shown, ...rest].join('\n');
}

/** @param texts one line each */
export function items(texts: readonly string[]): string {
  return texts.map((text) => `- ${text}`).join('\n');
}

/** As many items as there is room for. */
export function bullets(texts: readonly string[], room: number): string {
  const { shown, left } = fitting(texts, room);
  return items([...shown, ...(left > 0 ? [more(left)] : [])]);
}

/** Parts one below the other. */
export function blocks(parts: readonly string[], room: number): string {
  const { shown, left } = fitting(parts, room);
  return stacked(...shown, ...(left > 0 ? [more(left)] : []));
}

/** `… and 1,200 more` */
export function more(count: number): string {
  return `… and ${count.toLocaleString('en')} more`;
}

/** @param title no Markdown: GitHub reads none there */
export function folded(title: string, content: string, open = false): string {
  return `<details${open ? ' open' : ''}><summary>${title}</summary>\n\n${content}\n\n</details>`;
}

/** A section, or in its place a fold where it is longer than what most readers came for. */
export function foldedSection(title: string, count: number, most: number, content: string): string {
  if (content === '') return '';
  return count > most
    ? folded(`<b>${title}</b> (${count.toLocaleString('en')})`, content)
    : section(title, content);
}

/** Text in one line of a list, and of a length that such a line can bear. */
export function brief(text: string, most = 90): string {
  return literal(shortened(text, most));
}

/** In the order in which each key is first met. */
export function groupedBy<K, T>(items: readonly T[], keyOf: (item: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
