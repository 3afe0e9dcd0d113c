import { describe, expect, test } from 'vitest';
import { parse } from '../../src/plan/parse.ts';
import { brokenPlan } from '../../src/report/broken-plan.ts';
import { type Paint, terminal } from '../../src/report/terminal.ts';
import { wrapped } from '../../src/report/wrap.ts';

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
  test('shows the right line behind a carriage return that ends none', () => {
    expect(log('program: { id: demo, title: "a\rb" }\nowner: 1\n')).toMatch(/\n {4}2 \| owner: 1\n/);
  });
});
