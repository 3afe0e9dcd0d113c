/** New items into a phase that is written already: every other byte of its file stays as it is. */
import type { Place } from '../model/diagnostic.ts';
import type { SketchedWork } from './sketch.ts';
import { workLines } from './yaml.ts';

/**
 * Behind the last item of a phase.
 * @param siblings where the items of the phase begin in this text
 * @returns nothing where they do not stand on lines of their own
 */
export function withItems(
  text: string,
  siblings: readonly Place[],
  items: readonly SketchedWork[],
): string | undefined {
  const last = siblings.reduce<Place | undefined>(
    (found, one) => (found && found.line > one.line ? found : one),
    undefined,
  );
  if (!last) return undefined;
  const lines = text.split('\n');
  const own = lines[last.line - 1];
  const indent = own?.slice(0, last.column - 1);
  if (indent === undefined || !/^ +$/.test(indent)) return undefined;
  let end = last.line;
  for (let index = last.line; index < lines.length; index++) {
    const line = lines[index] ?? '';
    if (line.trim() === '') continue;
    if (!line.startsWith(`${indent} `)) break;
    end = index + 1;
  }
  const feed = own?.endsWith('\r') ? '\r' : '';
  const added = items
    .flatMap((item) => workLines(item, 0))
    .map((line) => (line === '' ? feed : `${indent}${line}${feed}`));
  const isAtEnd = end === lines.length;
  // The last line of the file had no end.
  const before = lines
    .slice(0, end)
    .map((line, index) => (isAtEnd && index === end - 1 ? `${line}${feed}` : line));
  const after = lines.slice(end);
  const result = [...before, ...added, ...after].join('\n');
  return isAtEnd ? `${result.replace(/\r$/, '')}` : result;
}
