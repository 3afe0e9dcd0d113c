/** Slips that show only in what they do to other lines: each is told in the place of what comes from it. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from '../../src/plan/parse.ts';
import { within } from '../cpu.ts';
import { home } from '../runner.ts';
import { planIn } from '../slips/trial.ts';

const roadmap = planIn(join(home, 'plan'));

/** What is told of the roadmap with other text in some of its files. */
function told(changes: Readonly<Record<string, (text: string) => string>>): string[] {
  const texts = new Map(roadmap);
  for (const [name, change] of Object.entries(changes)) {
    const path = `plan/${name}`;
    const text = texts.get(path) ?? '';
    expect(change(text)).not.toBe(text);
    texts.set(path, change(text));
  }
  const files = [...texts].map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) }));
  return parse(files, 'plan').diagnostics.map(
    ({ at, message, help }) => `${at.file.slice('plan/'.length)}:${at.line} ${message}; ${help}`,
  );
}

test('a lost line and a letter in front of another are both told, in two files and in one', () => {
  const items = (text: string) => text.replace('    items:\n', '');
  const letter = (text: string) => text.replace('      - on: okta-sso\n', 'x      - on: okta-sso\n');
  const lost =
    'the line "items:" is missing above "telemetry-stack:"; write items: above it with 4 spaces in front';
  expect(told({ 'phase-3-telemetry.yml': items, 'workstreams.yml': letter })).toEqual([
    `phase-3-telemetry.yml:12 ${lost}`,
    'workstreams.yml:25 "x" stands in front of this line; write - on: okta-sso with 6 spaces in front',
  ]);
  const stray = (text: string) =>
    text.replace('          - on: audit-events\n', 'x          - on: audit-events\n');
  expect(told({ 'phase-3-telemetry.yml': (text) => stray(items(text)) })).toEqual([
    `phase-3-telemetry.yml:12 ${lost}`,
    'phase-3-telemetry.yml:58 "x" stands in front of this line; write - on: audit-events with 10 spaces in front',
  ]);
});

test('what is wrong of itself is told beside it, at its own line', () => {
  const found = told({
    'phase-2-runtime.yml': (text) =>
      text.replace('    items:\n', '').replace('estimate: 4d-8d', 'estimate: soon'),
  });
  expect(found).toEqual([
    expect.stringMatching(/^phase-2-runtime\.yml:12 the line "items:" is missing above "kanopy-boundaries:"/),
    expect.stringMatching(
      /^phase-2-runtime\.yml:40 "estimate" of item "deploy-standards": "soon" is not an est/,
    ),
  ]);
});

test('the first line of a section is known by what others name', () => {
  expect(
    told({ 'owners.yml': (text) => text.replace('  identity:\n', '') }).map((one) => one.split(';')[0]),
  ).toEqual([
    'owners.yml:5 the line "identity:" is missing above "name: Corporate Identity and Security E…"',
  ]);
});

test('two mistakes of values are told as they are, and no line is taken for the cause of both', () => {
  expect(
    told({
      'workstreams.yml': (text) =>
        text.replace('estimate: 1w-3w', 'estimate: soon').replace('owner: application', 'owner: nobody-here'),
    }).map((one) => one.split(';')[0]),
  ).toEqual([
    'workstreams.yml:6 "estimate" of workstream "role-safe-reporting": "soon" is not an estimate',
    'workstreams.yml:8 there is no owner "nobody-here"',
  ]);
});

test('a misspelt key with a wrong value is told as these, and not as a line to remove', () => {
  expect(
    told({ 'owners.yml': (text) => text.replace('color: "5319e7"', 'colour: green') }).map(
      (one) => one.split(';')[0],
    ),
  ).toEqual([
    expect.stringContaining('owners.yml:8 "colour" is not a key of owner "identity"'),
    expect.any(String),
  ]);
});

test.each(['a: b: c\n'])('a file of nothing but %j is searched in bounded time', (line) => {
  const text = `program:\n  id: a\n  title: b\n${line.repeat(1_000)}`;
  const files = [{ path: 'plan/plan.yml', bytes: new TextEncoder().encode(text) }];
  const { diagnostics } = within(12_000, () => parse(files, 'plan'));
  expect(diagnostics.length).toBeGreaterThan(0);
});
