/** Lines that are no wider than the terminal, as it shows them: an ideograph takes two cells, an accent none. */
import stringWidth from 'string-width';

/** A terminal that is narrower shows nothing well. */
export const leastWidth = 40;

/** How many cells of a terminal a text takes; what only colours it takes none. */
export function cells(text: string): number {
  if (text.length <= mostAtOnce) return stringWidth(text);
  let sum = 0;
  for (const part of text.split(sequence))
    if (!isSequence(part)) for (const stretch of stretchesOf(part)) sum += stringWidth(stretch);
  return sum;
}

/**
 * A text in lines of at most so many cells, broken between words; a word that is wider than a line is broken itself.
 * @param width of the terminal; without it, one line
 * @param indent of all lines but the first
 * @param first how much of the first line is taken already
 */
export function wrapped(text: string, width: number | undefined, indent: number, first = 0): string[] {
  if (width === undefined) return [text];
  const room = Math.max(leastWidth, width) - indent;
  const lines: string[] = [];
  let line: string | undefined;
  // The first line has less room, by what stands before it already.
  let left = Math.max(leastWidth, width) - first;
  for (const word of text.split(' ')) {
    const length = cells(word);
    if (line !== undefined && length + 1 <= left) {
      line += ` ${word}`;
      left -= length + 1;
      continue;
    }
    if (line !== undefined || length > left) {
      // Nothing of the first line is left but what stands there.
      if (line !== undefined || first > 0) lines.push(line ?? '');
      left = room;
    }
    const pieces = length > left ? broken(word, room) : [word];
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
    left -= cells(line);
  }
  lines.push(line ?? '');
  return lines.map((one, index) => (index === 0 ? one : ' '.repeat(indent) + one));
}

/** As much of a text as so many cells have room for. */
export function clipped(text: string, most: number): string {
  return broken(text, most)[0] ?? '';
}

/** In pieces of at most so many cells; no character and no sequence that colours is cut through. */
function broken(text: string, most: number): string[] {
  const pieces: string[] = [];
  let piece = '';
  let left = most;
  for (const part of text.split(sequence)) {
    const isColour = isSequence(part);
    for (const one of isColour ? [part] : charactersOf(part)) {
      const length = isColour ? 0 : cells(one);
      if (length > left && piece !== '') {
        pieces.push(piece);
        [piece, left] = ['', most];
      }
      piece += one;
      left -= length;
    }
  }
  return [...pieces, piece];
}

/** What makes a terminal change its colour. */
const sequence = new RegExp(`(${'\u001B'}\\[[\\d;]{0,40}m)`);

function isSequence(part: string): boolean {
  return part.startsWith('\u001B[');
}

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** As people see them, with their accents. */
function* charactersOf(text: string): Iterable<string> {
  for (const stretch of stretchesOf(text))
    for (const { segment } of segmenter.segment(stretch)) yield segment;
}

/** For each character that it finds, the engine goes through the whole text: what is longer is given to it in parts. */
const mostAtOnce = 200;

/** A text in parts of hardly more than that; a character that is longer is cut. */
function* stretchesOf(text: string): Iterable<string> {
  let at = 0;
  while (text.length - at > mostAtOnce) {
    const last = [...segmenter.segment(text.slice(at, at + mostAtOnce))].at(-1)?.index;
    const isHalf = /[\uD800-\uDBFF]/.test(text.charAt(at + mostAtOnce - 1));
    const end = at + (last || mostAtOnce + (isHalf ? 1 : 0));
    yield text.slice(at, end);
    at = end;
  }
  yield text.slice(at);
}
