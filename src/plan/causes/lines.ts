/** The lines of a file while something else is tried for one of them: each knows where it stands in the file. */
import type { Diagnostic, Place } from '../../model/diagnostic.ts';
import type { SourceFile } from '../../model/source.ts';
import { isEmpty, spacesOf } from '../slips/line.ts';

/** `from` is its index in the file; of a line that is not there, that of the line below it. */
export interface Line {
  readonly text: string;
  readonly from: number;
}

/** Nothing where the file is no text. */
export function asLines({ bytes }: SourceFile): readonly Line[] | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text
      .split('\n')
      .map((line, from) => ({ text: line.endsWith('\r') ? line.slice(0, -1) : line, from }));
  } catch {
    return undefined;
  }
}

/** Other lines in the place of some. */
export function put(
  lines: readonly Line[],
  index: number,
  count: number,
  now: readonly Line[],
): readonly Line[] {
  return [...lines.slice(0, index), ...now, ...lines.slice(index + count)];
}

/** The index of the nearest line that says something. @param step 1 down, -1 up */
export function nearest(lines: readonly Line[], index: number, step: 1 | -1): number | undefined {
  for (let at = index + step; at >= 0 && at < lines.length; at += step) {
    const text = lines[at]?.text ?? '';
    if (!isEmpty(text) && !text.trimStart().startsWith('#')) return at;
  }
  return undefined;
}

/** The index behind the last line below one that goes on with it. @param isIn by the spaces in front of both */
export function endOfBlock(
  lines: readonly Line[],
  index: number,
  isIn: (spaces: number, own: number) => boolean,
): number {
  const own = spacesOf(lines[index]?.text ?? '');
  let end = index + 1;
  for (let at = end; at < lines.length; at++) {
    const text = lines[at]?.text ?? '';
    if (isEmpty(text)) continue;
    if (!isIn(spacesOf(text), own)) break;
    end = at + 1;
  }
  return end;
}

/** The lines in which a line lies, innermost first. */
export function* around(lines: readonly Line[], index: number): Iterable<number> {
  let least = spacesOf(lines[index]?.text ?? '');
  for (let at = nearest(lines, index, -1); at !== undefined && least > 0; at = nearest(lines, at, -1)) {
    const spaces = spacesOf(lines[at]?.text ?? '');
    if (spaces >= least) continue;
    least = spaces;
    yield at;
  }
}

/** How far in a line may begin, the likeliest first. */
export function depthsAround(lines: readonly Line[], index: number, unit: number): ReadonlySet<number> {
  const depthOf = (at: number | undefined) => (at === undefined ? [] : [spacesOf(lines[at]?.text ?? '')]);
  const above = nearest(lines, index, -1);
  const [depth = 0] = depthOf(above);
  const outer = above === undefined ? [] : [...around(lines, above)].flatMap(depthOf);
  return new Set([depth, ...depthOf(nearest(lines, index, 1)), depth + unit, ...outer, 0]);
}

/** As it is told of the file: what is said of a place in the lines is said of the file's. */
export function inFile(
  diagnostic: Diagnostic,
  path: string,
  lines: readonly Line[],
  written: readonly Line[],
): Diagnostic {
  const moved = (at: Place): Place => {
    const line = at.file === path ? lines[at.line - 1]?.from : undefined;
    if (line === undefined) return at;
    const most = (written[line]?.text.length ?? 0) + 1;
    const { file, column, endColumn } = at;
    const here = { file, line: line + 1, column: Math.min(column, most) };
    return endColumn === undefined || endColumn > most ? here : { ...here, endColumn };
  };
  const { related } = diagnostic;
  return {
    ...diagnostic,
    at: moved(diagnostic.at),
    ...(related ? { related: related.map((one) => ({ ...one, at: moved(one.at) })) } : {}),
  };
}
