/** What is told of a plan with one slip. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceFile } from '../../src/model/source.ts';
import { parse } from '../../src/plan/parse.ts';
import type { Slip } from './kinds.ts';

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
export function planIn(folder: string): ReadonlyMap<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:ya?ml|md)$/.test(name))
    .sort((a, b) => (/md$/.test(a) ? 1 : 0) - (/md$/.test(b) ? 1 : 0) || (a < b ? -1 : 1));
  return new Map(names.map((name) => [`plan/${name}`, readFileSync(join(folder, name), 'utf8')]));
}

/**
 * One slip on each line that can have it, and what is told then. Nothing of a line whose slip leaves a sound plan: in
 * Markdown, in a comment, in a blank line, or where YAML reads the same with it. Of decisions only the head is YAML.
 */
export function trials(plan: ReadonlyMap<string, string>, slip: Slip): Told[] {
  return [...plan].flatMap(([file, text]) => {
    const lines = text.split('\n');
    const end = file.endsWith('.md') ? lines.indexOf('---', 1) : lines.length;
    return lines.slice(0, end).flatMap((line, index) => {
      if (line.trim() === '' || /^\s*(?:#|---$)/.test(line)) return [];
      const slipped = slip(line, index + 1);
      if (slipped === undefined || slipped === line) return [];
      const changed = [...lines.slice(0, index), slipped, ...lines.slice(index + 1)].join('\n');
      const told = judged(new Map([...plan, [file, changed]]), file, index + 1, slipped);
      return told.errors === 0 ? [] : [told];
    });
  });
}

function judged(plan: ReadonlyMap<string, string>, file: string, line: number, text: string): Told {
  const files = [...plan].map(
    ([path, content]): SourceFile => ({ path, bytes: new TextEncoder().encode(content) }),
  );
  const errors = parse(files, 'plan').diagnostics.filter(({ severity }) => severity === 'error');
  return {
    file,
    line,
    text,
    errors: errors.length,
    there: errors.some(({ at }) => at.file === file && at.line === line),
    messages: errors.map(
      ({ at, message, help }) => `${at.file}:${at.line}:${at.column} ${message} (${help})`,
    ),
  };
}
