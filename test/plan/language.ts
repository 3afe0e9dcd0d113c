/** A plan in a few lines, and what is said of it in a few words. */
import { expect } from 'vitest';
import { type Diagnostic, placeText } from '../../src/model/diagnostic.ts';
import type { Plan } from '../../src/model/plan.ts';
import { type Parsed, parse } from '../../src/plan/parse.ts';

/** An owner and a milestone, so that a test shows only what it is about. They take the first three lines. */
export const ground = [
  'program: { id: demo, title: Demo }',
  'owners: { ada: { name: Ada } }',
  'milestones: { one: { title: One, outcome: Done }, two: { title: Two, outcome: Done } }',
  '',
].join('\n');

/** Work of `ada` for milestone `one`: `work('a', 'blocked-by: [b]')` is one line of a section. */
export function work(id: string, more = ''): string {
  return `  ${id}: { title: ${id}, owner: ada, milestone: one${more && `, ${more}`} }\n`;
}

/** One file, or several by path. */
export function read(source: string | Uint8Array | Readonly<Record<string, string>>): Parsed {
  const files = typeof source === 'string' || source instanceof Uint8Array ? { 'plan.yml': source } : source;
  return parse(
    Object.entries(files).map(([path, content]) => ({
      path,
      bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
    })),
    'plan',
  );
}

/** `unknown-id 4:12`, with the file where it is not the only one. */
export function found(source: Parameters<typeof read>[0]): string[] {
  return read(source).diagnostics.map(brief);
}

export function brief({ code, at }: Diagnostic): string {
  return `${code} ${placeText(at).replace('plan.yml:', '')}`;
}

export function codes(source: Parameters<typeof read>[0]): string[] {
  return read(source).diagnostics.map(({ code }) => code);
}

/** The plan of a source that has nothing wrong with it. */
export function planOf(source: Parameters<typeof read>[0]): Plan {
  const { plan, diagnostics } = read(source);
  expect(diagnostics).toEqual([]);
  if (!plan) throw new Error('no plan and no reason');
  return plan;
}

/** As a person reads it: place, message, help, related places. */
export function told(source: Parameters<typeof read>[0]): string {
  return read(source)
    .diagnostics.map(({ at, message, help, related = [] }) =>
      [
        `${placeText(at)} ${message}`,
        ...(help ? [`  ${help}`] : []),
        ...related.map((one) => `  ${placeText(one.at)} ${one.message}`),
      ].join('\n'),
    )
    .join('\n');
}
