/** What stands above the text of a decision, between two lines `---`, and how people miss them. */
import { type Diagnostic, error, type Place } from '../model/diagnostic.ts';
import type { SourceFile } from '../model/source.ts';
import { decisionShape } from './schema.ts';

/** With lines counted as in the file. */
export interface DecisionHead {
  readonly head: SourceFile;
  /** Of the lines `---` alone. */
  readonly diagnostics: readonly Diagnostic[];
}

/** `none` where the file is of another kind: minutes, an index. `open` where a head has no end. */
export function decisionHead(file: SourceFile): DecisionHead | 'none' | 'open' {
  // In bytes, so that what is wrong with these is told as of any file.
  const lines = new TextDecoder('latin1').decode(file.bytes).split('\n');
  const opening = openingOf(lines);
  if (opening === undefined) return 'none';
  const slips = new Map<number, Slip>();
  if (opening.slip) slips.set(opening.slip.line, opening.slip);
  let first = opening.line + 1;
  while (isMark(lines[first]) || isBlank(lines[first])) {
    if (isMark(lines[first])) slips.set(first, again(first));
    first++;
  }
  let end = nextMark(lines, first);
  if (end === undefined) {
    const other = lines.findIndex((line, index) => index > first && likeMark.test(line));
    if (other < 0 || !isHead(lines, first, other)) return 'open';
    slips.set(other, { line: other, message: endsOtherwise, help: 'write ---' });
    end = other;
  }
  for (let next = nextMark(lines, end + 1); next !== undefined; next = nextMark(lines, end + 1)) {
    if (!isHead(lines, end + 1, next)) break;
    slips.set(end, {
      line: end,
      message: 'this line --- ends the head before its last key',
      help: 'remove it',
    });
    end = next;
  }
  const place = (line: number): Place => ({ file: file.path, line: line + 1, column: 1 });
  return {
    head: { path: file.path, bytes: without(file.bytes, lines, end) },
    diagnostics: [...slips.values()].map(({ line, message, help }) =>
      error('missing-head', place(line), message, help),
    ),
  };
}

interface Slip {
  readonly line: number;
  readonly message: string;
  readonly help: string;
}

const endsOtherwise = 'the head of a decision ends with a line ---, and this is another';

function again(line: number): Slip {
  return { line, message: 'the head of the decision has begun above', help: 'remove this line ---' };
}

const byteOrderMark = /^ï»¿/;
/** What editors make of three hyphens, and what other formats have there. */
const likeMark = /^(?:--|-{4,}|(?:â€[\u201C\u201D])+-?|\.{3}|\*{3,}|_{3,}|={3,}|\+{3})[ \t]*\r?$/;
const keyLine = new RegExp(`^(?:${Object.keys(decisionShape.shape).join('|')})[ \\t]*:(?:\\s|$)`, 'i');
/** A list goes on so, and a text. */
const moreLine = /^(?:\s+\S|-\s|#|\s*$)/;

/** The line before the first key; the slip is told where the head is none by the letter. */
function openingOf(lines: readonly string[]): { line: number; slip?: Slip } | undefined {
  const top = (lines[0] ?? '').replace(byteOrderMark, '');
  if (isMark(top)) return { line: 0 };
  if (likeMark.test(top) && keyLine.test(lines[1] ?? ''))
    return {
      line: 0,
      slip: {
        line: 0,
        message: 'the head of a decision begins with a line ---, and this is another',
        help: 'write ---',
      },
    };
  let first = 0;
  while (first < lines.length && isBlank(first === 0 ? top : lines[first])) first++;
  const end = nextMark(lines, first + 1);
  if (isMark(lines[first]) && keyLine.test(lines[first + 1] ?? '')) {
    const message = 'the head of a decision begins on the first line of its file';
    return { line: first, slip: { line: first, message, help: 'remove the lines above it' } };
  }
  const before = lines.slice(first, end).map((line, index) => (first + index === 0 ? top : line));
  const isMeant = end !== undefined && keyLine.test(before[0] ?? '') && isHead(before, 0, before.length);
  // Minutes may begin with a title and a date.
  if (!isMeant || !before.some((line) => /^id[ \t]*:/i.test(line))) return undefined;
  const message = 'the head of the decision has no line --- above it';
  return { line: first - 1, slip: { line: first, message, help: 'write --- on a line above it' } };
}

/** Whether the lines from one on, and before another, are keys of a decision. */
function isHead(lines: readonly string[], from: number, to: number): boolean {
  const own = lines.slice(from, to);
  return (
    own.some((line) => keyLine.test(line)) && own.every((line) => keyLine.test(line) || moreLine.test(line))
  );
}

function isMark(line: string | undefined): boolean {
  return line !== undefined && /^---[ \t]*\r?$/.test(line);
}

function isBlank(line: string | undefined): boolean {
  return line !== undefined && line.trim() === '';
}

function nextMark(lines: readonly string[], from: number): number | undefined {
  for (let at = from; at < lines.length; at++) if (isMark(lines[at])) return at;
  return undefined;
}

/** Up to a line, with blanks for the marks: places in it are places in the file. */
function without(bytes: Uint8Array, lines: readonly string[], end: number): Uint8Array {
  const starts = [0];
  for (const line of lines.slice(0, end)) starts.push((starts.at(-1) ?? 0) + line.length + 1);
  const head = bytes.slice(0, starts[end]);
  const blank = 0x20;
  for (let line = 0; line < end; line++) {
    const text = (lines[line] ?? '').replace(byteOrderMark, '');
    if (!isMark(text) && !(line === 0 && likeMark.test(text))) continue;
    head.fill(blank, starts[line], (starts[line] ?? 0) + (lines[line] ?? '').length);
  }
  return head;
}
