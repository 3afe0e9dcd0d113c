/** What the README gives to copy is what the language takes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { codes, planOf } from './plan/language.ts';
import { home } from './runner.ts';

const readme = readFileSync(join(home, 'README.md'), 'utf8');
const blocks = (kind: string) =>
  [...readme.matchAll(new RegExp(`\`\`\`${kind}\\n([^]+?)\`\`\``, 'g'))].map((one) => one[1] ?? '');
const parts = blocks('yaml').filter((text) => /^(?:#|program|owners|cadence|risks)/.test(text));
const [whole = '', ...others] = parts;

test('the whole plan is sound', () => {
  const plan = planOf({ 'plan.yml': whole });
  expect(plan.cadence.sessions.size).toBe(1);
  expect([...plan.work.keys()]).toContain('readiness-foundation');
});

test.each(others)('a piece of one needs only the rest of it: %#', (text) => {
  // What it refers to stands elsewhere, and so does the program.
  const elsewhere = ['unknown-id', 'missing-key', 'empty-plan', 'missing-owner'];
  expect(codes({ 'plan.yml': text }).filter((code) => !elsewhere.includes(code))).toEqual([]);
});

test('a decision is one', () => {
  const [decision = ''] = blocks('markdown');
  const older = decision
    .replace('id: 4', 'id: 2')
    .replace(/^supersedes.*\n/m, '')
    .replace('accepted', 'superseded');
  const known = whole.replace(
    'boundaries:\n',
    'org-source: { title: Org, blocked-by: [boundaries] }\n      reporting: { title: R, blocked-by: [boundaries] }\n      boundaries:\n',
  );
  const files = { 'plan.yml': known, 'decisions/0002.md': older, 'decisions/0004.md': decision };
  expect(codes(files).filter((code) => code !== 'decision-elsewhere')).toEqual([]);
});
