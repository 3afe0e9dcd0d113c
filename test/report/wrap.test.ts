import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from '../../src/plan/parse.ts';
import { brokenPlan } from '../../src/report/broken-plan.ts';
import type { Paint } from '../../src/report/paint.ts';
import { terminal } from '../../src/report/terminal.ts';
import { cells, wrapped } from '../../src/report/wrap.ts';

const same = (text: string) => text;
const paint: Paint = { red: same, yellow: same, green: same, cyan: same, bold: same, dim: same };

function log(text: string, width?: number): string {
  const files = [{ path: 'plan.yml', bytes: new TextEncoder().encode(text) }];
  const { diagnostics } = parse(files, 'plan');
  return terminal(brokenPlan(diagnostics), { paint, files, ...(width === undefined ? {} : { width }) });
}

test('words that have no room go to the next line', () => {
  expect(wrapped('aaaa bbbb cccc dddd eeee ffff gggg hhhh iiii', 40, 2)).toEqual([
    'aaaa bbbb cccc dddd eeee ffff gggg hhhh',
    '  iiii',
  ]);
  expect(wrapped('a b', undefined, 2)).toEqual(['a b']);
});

test('a word that is wider than a line is broken, and no character and no colour in it', () => {
  expect(wrapped('x'.repeat(90), 40, 2)).toEqual([
    'x'.repeat(38),
    `  ${'x'.repeat(38)}`,
    `  ${'x'.repeat(14)}`,
  ]);
  // On a line of its own, where the first one is half full.
  expect(wrapped(`aa ${'x'.repeat(50)} b`, 40, 0, 30)).toEqual(['aa', 'x'.repeat(40), `${'x'.repeat(10)} b`]);
  expect(wrapped('x'.repeat(30), 40, 0, 30)).toEqual(['', 'x'.repeat(30)]);
  // An ideograph is two cells wide, and a letter with its accents or a family of people is one character.
  expect(wrapped('日'.repeat(25), 40, 0)).toEqual(['日'.repeat(20), '日'.repeat(5)]);
  expect(wrapped('e\u0301'.repeat(45), 40, 0)).toEqual(['e\u0301'.repeat(40), 'e\u0301'.repeat(5)]);
  expect(wrapped('👨‍👩‍👧'.repeat(21), 40, 0)).toEqual(['👨‍👩‍👧'.repeat(20), '👨‍👩‍👧']);
  const red = '\u001B[31mx\u001B[39m';
  const colored = wrapped(red.repeat(45), 40, 0);
  expect(colored.map(cells)).toEqual([40, 5]);
  expect(colored.join('')).toBe(red.repeat(45));
  for (const line of colored) expect(stripVTControlCharacters(line)).toMatch(/^x+$/);
});

test('no line is wider than the terminal, and no text is lost, whatever it is made of', () => {
  const pieces = fc.constantFrom(
    'a',
    ' ',
    '日',
    'e\u0301',
    '👨‍👩‍👧',
    '\u200B',
    '\u001B[1m',
    '🇩🇪',
    '-',
    'word',
  );
  fc.assert(
    fc.property(
      fc.array(pieces, { maxLength: 200 }).map((parts) => parts.join('')),
      fc.integer({ min: 40, max: 90 }),
      fc.integer({ min: 0, max: 8 }),
      fc.integer({ min: 0, max: 39 }),
      (text, width, indent, first) => {
        const lines = wrapped(text, width, indent, first);
        for (const [index, line] of lines.entries())
          expect(cells(line)).toBeLessThanOrEqual(index === 0 ? width - first : width);
        const bare = (one: string) => one.replaceAll(' ', '');
        expect(bare(lines.join(''))).toBe(bare(text));
      },
    ),
  );
});

describe('what is told of a plan', () => {
  const source = `program: { id: demo, title: Demo, a-key-far-to-the-right: x }\n`;
  test('is no wider than the terminal, hints below their caret', () => {
    for (const width of [60, 80, 100])
      for (const line of log(source, width).split('\n')) expect(line.length).toBeLessThanOrEqual(width);
    expect(log(source, 60)).toMatch(/\n {6}\| +\^+\n {6}\| the keys are/);
  });
  test('is not wrapped where nobody knows the width', () => {
    expect(log(source)).toContain('^ the keys are id, title, purpose, objectives');
  });
  test('is no wider than the terminal where a name has no blank, and has its caret where the text is', () => {
    const told = log(
      `program: { id: demo, title: ${'x'.repeat(300)} }\n日本語日本語: ${'日'.repeat(60)}\n`,
      60,
    );
    for (const line of told.split('\n')) expect(cells(line)).toBeLessThanOrEqual(60);
    expect(told).toMatch(/\n {4}2 \| 日本語日本語: .*\n {6}\| \^{12}(?!\^)/);
  });
  test('shows the right line behind a carriage return that ends none', () => {
    expect(log('program: { id: demo, title: "a\rb" }\nowner: 1\n')).toMatch(/\n {4}2 \| owner: 1\n/);
  });
});
