/** The lines of a file while they are mended, and what is told of them. */
import { type Diagnostic, error, type Place, type Related } from '../../model/diagnostic.ts';
import { isEmpty, spacesOf } from './line.ts';
import type { Sentence } from './told.ts';

/** Lines are told of by their index, and each once: what else is wrong with it comes from the same slip. */
export class Sheet {
  readonly slips: Diagnostic[] = [];
  readonly lines: string[];
  /** By how many spaces a level is further in than the one around it, in most of the file. */
  readonly unit: number;
  readonly #file: string;
  /** As they stand in the file. */
  readonly #written: readonly string[];
  readonly #told = new Set<number>();

  constructor(file: string, text: string) {
    this.#file = file;
    this.lines = text.split('\n').map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line));
    this.#written = [...this.lines];
    this.unit = unitOf(this.lines);
  }

  /** How many lines are told of. */
  get told(): number {
    return this.#told.size;
  }

  raw(index: number): string {
    return this.lines[index] ?? '';
  }

  trimmed(index: number): string {
    return this.raw(index).trim();
  }

  /** The next line that says something, with how far in it begins. */
  next(index: number): { indent: number; text: string } | undefined {
    for (let at = index + 1; at < this.lines.length; at++) {
      const line = this.raw(at);
      const text = line.trim();
      if (text !== '' && !text.startsWith('#')) return { indent: spacesOf(line), text };
    }
    return undefined;
  }

  put(index: number, line: string): void {
    this.lines[index] = line;
  }

  indent(index: number, spaces: number): void {
    this.put(index, ' '.repeat(spaces) + this.raw(index).trimStart());
  }

  /** The same for a line with all that is below it, if that stands as far in below it as it should: whether it does. */
  indentAll(index: number, spaces: number): boolean {
    const from = spacesOf(this.raw(index));
    const below = this.next(index);
    const step = this.raw(index).startsWith('-', from) ? 2 : this.unit;
    this.indent(index, spaces);
    if (below?.indent !== from + step || below.indent === spaces + step) return false;
    for (let at = index + 1; at < this.lines.length; at++) {
      const line = this.raw(at);
      if (isEmpty(line)) continue;
      if (spacesOf(line) <= from) break;
      this.indent(at, Math.max(0, spacesOf(line) + spaces - from));
    }
    return true;
  }

  /** Puts what was meant in the place of a text that ends a line. */
  mend(index: number, offset: number, text: string, meant: string, sentence: Sentence): void {
    this.tell(index, offset, sentence);
    const line = this.raw(index).trimEnd();
    this.put(index, line.slice(0, line.length - text.length) + meant);
  }

  tell(index: number, offset: number, sentence: Sentence, related: readonly Related[] = []): void {
    if (this.#told.has(index)) return;
    this.hush(index);
    this.tellAnyway(index, offset, sentence, related);
  }

  /** Nothing is told of a line from now on. */
  hush(index: number): void {
    this.#told.add(index);
  }

  tellAnyway(index: number, offset: number, sentence: Sentence, related: readonly Related[] = []): void {
    const { code, message, help } = sentence;
    this.slips.push(error(code, this.at(index, offset), message, help, related));
  }

  /** From an offset to the end of a line, as it stands in the file. */
  at(index: number, offset: number): Place {
    const end = (this.#written[index] ?? '').trimEnd().length;
    const at = { file: this.#file, line: index + 1, column: Math.min(offset, end) + 1 };
    return end > offset ? { ...at, endColumn: end + 1 } : at;
  }
}

/** By how many spaces a level is further in than the one around it, in most of a file. */
export function unitOf(lines: readonly string[]): number {
  const steps = new Map<number, number>();
  let last = 0;
  for (const line of lines) {
    if (isEmpty(line)) continue;
    const step = spacesOf(line) - last;
    last = spacesOf(line);
    if (step > 0) steps.set(step, (steps.get(step) ?? 0) + 1);
  }
  const [most = 2] = [...steps].sort((one, other) => other[1] - one[1])[0] ?? [];
  return Math.min(8, Math.max(2, most));
}
