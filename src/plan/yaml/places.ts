/** From offsets of a text to lines and columns. */
import type { Place } from '../../model/diagnostic.ts';

/** Offsets count UTF-16 code units from 0; `end` is the one behind the last. */
export type Placer = (start: number, end: number) => Place;

/** The library's stretches may include the line break after them, or reach over the end of the file. */
export function placer(file: string, text: string): Placer {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  let last = 0;
  return (start, end) => {
    const begin = Math.min(start, text.length);
    // Most are asked for in the order of the text.
    if ((starts[last] ?? 0) > begin) last = lineOf(starts, begin);
    else if ((starts[last + 2] ?? text.length) < begin) last = lineOf(starts, begin);
    else while ((starts[last + 1] ?? text.length + 1) <= begin) last++;
    const line = last + 1;
    const column = begin - (starts[last] ?? 0) + 1;
    let stop = Math.min(end, text.length);
    while (stop > begin && isSpace(text.charCodeAt(stop - 1))) stop--;
    const isOneLine = stop > begin && stop < (starts[line] ?? Number.POSITIVE_INFINITY);
    return isOneLine ? { file, line, column, endColumn: column + stop - begin } : { file, line, column };
  };
}

/** The index of the last start that is not behind an offset. */
function lineOf(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low;
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13);
}
