/** What is told of a plan with one slip. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceFile } from '../../src/model/source.ts';
import { parse } from '../../src/plan/parse.ts';
import type { Slip } from './kinds.ts';
import type { Break, Broken } from './structure.ts';

/** Text by the path of its file. */
export type Texts = ReadonlyMap<string, string>;

export interface Told {
  readonly file: string;
  /** Counts from 1. */
  readonly line: number;
  /** The line with the slip. */
  readonly text: string;
  /** How many errors there are. */
  readonly errors: number;
  /** Whether one of them is on that line. */
  readonly there: boolean;
  readonly messages: readonly string[];
}

/** The files of a plan as text. */
export function planIn(folder: string): Texts {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:ya?ml|md)$/.test(name))
    .sort((a, b) => (/md$/.test(a) ? 1 : 0) - (/md$/.test(b) ? 1 : 0) || (a < b ? -1 : 1));
  return new Map(names.map((name) => [`plan/${name}`, readFileSync(join(folder, name), 'utf8')]));
}

/**
 * One slip on each line that can have it, and what is told then. Nothing of a line whose slip leaves a sound plan: in
 * Markdown, in a comment, in a blank line, or where YAML reads the same with it. Of decisions only the head is YAML.
 */
export function trials(plan: Texts, slip: Slip): Told[] {
  return broken(plan, (lines, index) => {
    const slipped = slip(lines[index] ?? '', index + 1);
    if (slipped === undefined) return undefined;
    const changed = [...lines.slice(0, index), slipped, ...lines.slice(index + 1)];
    return { lines: changed, from: index, to: index };
  });
}

/** The same for slips that change more than a line. */
export function broken(plan: Texts, slip: Break): Told[] {
  return [...plan].flatMap(([file, text]) => {
    const lines = text.split('\n');
    const end = file.endsWith('.md') ? lines.indexOf('---', 1) : lines.length;
    return lines.slice(0, end).flatMap((line, index) => {
      if (line.trim() === '' || /^\s*(?:#|---$)/.test(line)) return [];
      const found = slip(lines, index);
      if (found === undefined || found.lines.join('\n') === text) return [];
      const told = judged(plan, file, index, found);
      return told.errors === 0 ? [] : [told];
    });
  });
}

function judged(plan: Texts, file: string, index: number, { lines, from, to }: Broken): Told {
  const texts = new Map([...plan, [file, lines.join('\n')]]);
  const files = [...texts].map(
    ([path, content]): SourceFile => ({ path, bytes: new TextEncoder().encode(content) }),
  );
  const errors = parse(files, 'plan').diagnostics.filter(({ severity }) => severity === 'error');
  return {
    file,
    line: index + 1,
    text: lines[index] ?? '',
    errors: errors.length,
    there: errors.some(({ at }) => at.file === file && at.line > from && at.line <= to + 1),
    messages: errors.map(
      ({ at, message, help }) => `${at.file}:${at.line}:${at.column} ${message} (${help})`,
    ),
  };
}
