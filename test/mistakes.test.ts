/** Each of many mistakes is told once, on its line, in words that help, and wherever a person may look. */
import { describe, expect, test } from 'vitest';
import { type Diagnostic, placeText } from '../src/model/diagnostic.ts';
import { type Parsed, parse } from '../src/plan/parse.ts';
import { annotations } from '../src/report/annotations.ts';
import { brokenPlan } from '../src/report/broken-plan.ts';
import { comment } from '../src/report/comment.ts';
import type { Paint } from '../src/report/paint.ts';
import type { Report } from '../src/report/report.ts';
import { summary } from '../src/report/summary.ts';
import { terminal } from '../src/report/terminal.ts';
import { decision, file, type Mistake, mistakes, sound } from './mistakes.ts';

const same = (text: string) => text;
const paint: Paint = { red: same, yellow: same, green: same, cyan: same, bold: same, dim: same };
const source = (path: string, text: string) => ({ path, bytes: new TextEncoder().encode(text) });

function judged(text: string): Parsed {
  const files = [source(file, text), source('plan/decisions/0004-frozen.md', decision)];
  return parse(files, 'plan', { today: '2026-11-26' });
}

/** Words that only the library uses. */
const foreign =
  /implicit|flow (?:map|sequence|collection)|block (?:scalar|sequence|mapping|map)|compact mapping|token|node end|indicator|undefined|\[object|NaN/i;

function made({ from, to }: Mistake): string {
  expect(sound.split(from), from).toHaveLength(2);
  return sound.replace(from, () => to);
}

function lineOf(text: string, { from, at }: Mistake): number {
  const found = at === undefined ? sound.indexOf(from) : text.indexOf(at);
  return text.slice(0, found).split('\n').length;
}

const plainText = (page: string) => page.replaceAll(/\\([\\`*_{}[\]<>#|~&])/g, '$1').replaceAll('\u200B', '');

test('the plan that they are made in is sound', () => {
  expect(judged(sound).diagnostics).toEqual([]);
});

test('there are sixty, no two alike', () => {
  expect(mistakes.length).toBeGreaterThanOrEqual(60);
  expect(new Set(mistakes.map(made)).size).toBe(mistakes.length);
});

describe('a mistake is told once and on its line', () => {
  test.each(mistakes.map((mistake) => [mistake.name, mistake] as const))('%s', (_, mistake) => {
    const text = made(mistake);
    const { plan, diagnostics } = judged(text);
    expect(diagnostics.map((one) => `${one.code} ${placeText(one.at)}`)).toEqual([
      expect.stringMatching(new RegExp(`^${mistake.code} ${file}:${lineOf(text, mistake)}:`)),
    ]);
    const [told] = diagnostics as [Diagnostic];
    expect(told.severity).toBe(mistake.warns ? 'warning' : 'error');
    for (const word of mistake.says) expect(`${told.message} ${told.help}`).toContain(word);
    const report: Report = plan ? { verdict: 'valid', diagnostics, plan } : brokenPlan(diagnostics);
    const log = terminal(report, { paint, files: [source(file, text)] });
    const pages = [summary(report), ...(plan ? [] : [comment(report) ?? ''])].map(plainText);
    for (const page of [log, ...pages]) {
      expect(page).toContain(placeText(told.at));
      expect(page.replaceAll('\u200B', '')).toContain(told.message.replaceAll('\u200B', ''));
      expect(page).not.toMatch(foreign);
    }
    expect(annotations(report).shown.map(({ at }) => at)).toEqual([told.at]);
  });
});

test('mistakes in two files are both told, each on its line, whatever they are', () => {
  // The same plan in two files, its second half with the cadence.
  const cut = sound.indexOf('workstreams:');
  const [first, second] = [sound.slice(0, cut), sound.slice(cut)];
  const errors = (one: string, other: string) => {
    const files = [source('plan/a.yml', one), source('plan/b.yml', other)];
    const log = source('plan/decisions/0004-frozen.md', decision);
    return parse([...files, log], 'plan', { today: '2026-11-26' }).diagnostics.map(
      ({ code, at }) => `${code} ${at.file}:${at.line}`,
    );
  };
  const inOne = (text: string) => mistakes.filter(({ from }) => text.includes(from));
  const [ours, theirs] = [inOne(first), inOne(second)];
  // Every fifth of the first file, each with another one of the second.
  for (const [index, { from, to }] of ours.entries()) {
    if (index % 5 !== 0) continue;
    const other = theirs[(index / 5) % theirs.length];
    if (!other) throw new Error('no mistake is in the second file');
    const [one, two] = [first.replace(from, () => to), second.replace(other.from, () => other.to)];
    const alone = [...errors(one, second), ...errors(first, two)];
    const both = errors(one, two);
    // What may be due to another mistake is not told beside it.
    const certain = alone.filter((told) => !/^(?:unrelated|come-loose) /.test(told));
    for (const file of ['plan/a.yml', 'plan/b.yml'])
      if (certain.some((told) => told.includes(file)))
        expect(both.some((told) => told.includes(file))).toBe(true);
    expect(both.length).toBeLessThanOrEqual(alone.length);
  }
});
