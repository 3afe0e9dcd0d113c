/** The marks that git leaves in a file where two sides have changed the same lines, those of its diffs, and of Markdown. */
import { conflict, conflictMark, diffMarks, fence, type Sentence } from './told.ts';

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
  const found = wholeConflicts(lines);
  for (const [from, line] of lines.entries()) {
    // Text is indented, so that the line below a title in Markdown is none of these.
    if (!/^(?:={7}|>{7})(?:\s|$)/.test(line)) continue;
    lines[from] = '';
    found.push({ from, sentence: conflictMark(from + 1, line.slice(0, 7)) });
  }
  return found;
}

/** A piece of a diff that was pasted: lines with a plus in front lose it, and those with a minus are taken out. */
export function resolveDiff(lines: string[]): { line: number; sentence: Sentence } | undefined {
  const added = lines.flatMap((line, index) => (/^\+ *(?:- )?[\w-]+:(?:\s|$)/.test(line) ? [index] : []));
  const [first] = added;
  if (first === undefined) return undefined;
  const removed = lines.flatMap((line, index) => (/^-(?: {2,}|[\w-]+:)/.test(line) ? [index] : []));
  for (const [index, line] of lines.entries()) if (/^\+(?!\+\+ )/.test(line)) lines[index] = line.slice(1);
  for (const index of removed) lines[index] = '';
  const [line = first, ...others] = [...added, ...removed].sort((one, other) => one - other);
  return { line, sentence: diffMarks(others.map((one) => one + 1)) };
}

/** The lines of fences, as of a plan that was copied from a text in Markdown: they are taken out. */
export function resolveFences(lines: string[]): { line: number; sentence: Sentence } | undefined {
  const [line, ...others] = lines.flatMap((text, index) =>
    /^(?:`{3,}|~{3,})[\w-]*\s*$/.test(text) ? [index] : [],
  );
  if (line === undefined) return undefined;
  for (const index of [line, ...others]) lines[index] = '';
  // What stands around a whole fence is prose.
  const [end] = others;
  if (end !== undefined && others.length === 1)
    for (const index of lines.keys()) if (index < line || index > end) lines[index] = '';
  return { line, sentence: fence(others.map((one) => one + 1)) };
}

function wholeConflicts(lines: string[]): Conflict[] {
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
