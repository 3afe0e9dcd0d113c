/** Pieces of the texts of the program's own issues. What goes into them is safe already. */
import type { Text } from '../sync/reference.ts';
import { capped } from '../text.ts';

/** A heading and a list, cut where it is longer than anybody reads; nothing where there is nothing to list. */
export function headed(
  title: string,
  texts: readonly Text[],
  most = Number.POSITIVE_INFINITY,
): readonly Text[] {
  const list = most === 0 ? [] : listed(texts, most);
  return list.length === 0 ? [] : [[`### ${title}`], ...list];
}

/** A list as one paragraph, likewise. */
export function listed(texts: readonly Text[], most: number): readonly Text[] {
  if (texts.length === 0) return [];
  const { shown, left } = capped(texts, most);
  const rest: readonly Text[] = left > 0 ? [[`… and ${left} more`]] : [];
  return [[...shown, ...rest].flatMap((text, at) => [at === 0 ? '- ' : '\n- ', ...text])];
}
