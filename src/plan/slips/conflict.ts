/** The marks that git leaves in a file where two sides have changed the same lines. */
import { conflict, type Sentence } from './told.ts';

/** One that git left in the text, and what is said of it. */
export interface Conflict {
  /** Indexes of lines: of `<<<<<<<`, `=======` and `>>>>>>>`. */
  readonly from: number;
  readonly middle?: number;
  readonly to?: number;
  readonly sentence: Sentence;
}

/** Takes the marks and the second side of each conflict out of the lines, and leaves blank lines there. */
export function resolveConflicts(lines: string[]): Conflict[] {
  const found: Conflict[] = [];
  for (let from = 0; from < lines.length; from++) {
    if (!/^<{7}(?:\s|$)/.test(lines[from] ?? '')) continue;
    const to = endOf(lines, from);
    let middle: number | undefined;
    for (let at = from; at <= (to ?? from); at++) {
      const line = lines[at] ?? '';
      if (/^(?:={7}|\|{7})(?:\s|$)/.test(line)) middle ??= at;
      if (at === from || middle !== undefined) lines[at] = '';
    }
    const number = (index: number | undefined) => (index === undefined ? undefined : index + 1);
    const places = { ...(middle === undefined ? {} : { middle }), ...(to === undefined ? {} : { to }) };
    found.push({ from, ...places, sentence: conflict(from + 1, number(middle), number(to)) });
    // Marks of which no end is left say nothing of what is theirs.
    if (to === undefined) break;
    from = to;
  }
  return found;
}

function endOf(lines: readonly string[], from: number): number | undefined {
  const end = lines.findIndex((line, index) => index > from && /^>{7}(?:\s|$)/.test(line));
  return end < 0 ? undefined : end;
}
