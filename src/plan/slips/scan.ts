/** What is known when the next line of a file is looked at: the levels around it, and what goes on from above. */
import type { Sheet } from './sheet.ts';
import { type WordKind, wordKind } from './words.ts';

/** Lines that begin alike: the keys of one mapping, or the dashes of one list. */
export interface Level {
  indent: number;
  kind: 'map' | 'list';
  readonly lines: number[];
  /** What its first key is. */
  readonly word: WordKind;
  /** A mapping whose first key stands behind a dash. */
  readonly compact: boolean;
}

/** What goes on over several lines, none of which has keys. */
export type Inside =
  | { readonly kind: 'block'; readonly parent: number; indent?: number; first: number; count: number }
  | { readonly kind: 'quote'; readonly parent: number; readonly line: number; readonly quote: string }
  | { readonly kind: 'flow'; readonly parent: number; readonly line: number; last: number; open: string };

/** One pass through a file, from its first line to its last. */
export interface Scan {
  readonly sheet: Sheet;
  /** Outermost first. */
  readonly levels: Level[];
  /** How far in a key or a dash stands that the last line left without a value. */
  opener: number | undefined;
  inside: Inside | undefined;
  /** Lines whose dash is taken away, and how they were meant. */
  readonly dashed: { readonly line: number; readonly meant: string }[];
  /** Lines that are not indented with spaces, by the character with which they are. */
  readonly indented: Map<
    string,
    { readonly line: number; readonly meant: string; readonly spaces: number }[]
  >;
}

/** At the first line, with nothing open. */
export function scanOf(sheet: Sheet): Scan {
  return { sheet, levels: [], opener: undefined, inside: undefined, dashed: [], indented: new Map() };
}

/** What the first word of a line is. */
export function firstWord(text: string): WordKind {
  return wordKind(/^[\w-]+/.exec(text)?.[0] ?? '');
}
