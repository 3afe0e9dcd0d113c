/** What the pages give to copy is what the language, the command and the shell take. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { codes, planOf } from '../plan/language.ts';
import { home } from '../runner.ts';
import { type Block, blocksOf, documents, typedIn } from './documents.ts';

const blocks = documents.flatMap((document) => blocksOf(document));
const yaml = blocks.filter(({ kind }) => kind === 'yaml');
/** Of the language; what has jobs is a workflow, and tested as one. */
const plans = yaml.filter(({ text }) => !/^jobs:/m.test(text));
const isWhole = ({ text }: Block) => /^program:/m.test(text);
const commands = blocks.filter(({ kind }) => ['console', 'sh'].includes(kind)).flatMap(typedIn);

test.each(plans.filter(isWhole))('a whole plan is sound: $place', ({ text }) => {
  expect(planOf({ 'plan.yml': text }).work.size).toBeGreaterThan(1);
  // Where "init" writes it.
  expect(text).toMatch(/^# yaml-language-server: \$schema=plan\.schema\.json\n/);
});

test.each(plans.filter((block) => !isWhole(block)))('a piece needs only the rest: $place', ({ text }) => {
  // What it stands in, where it is not at the top.
  const above = ['phases:', '  a:', '    items:', '      b:', '        blocked-by:'];
  const depth = text.search(/\S/) / 2;
  const whole = [...above.slice(0, depth), text].join('\n');
  // What it refers to stands elsewhere, and so does the program.
  const elsewhere = ['unknown-id', 'missing-key', 'empty-plan', 'missing-owner', 'missing-milestone'];
  expect(codes({ 'plan.yml': whole }).filter((code) => !elsewhere.includes(code))).toEqual([]);
});

test('a decision is one', () => {
  const [{ text: decision = '' } = {}] = blocks.filter(({ kind }) => kind === 'markdown');
  const whole = plans.find(({ place }) => place.startsWith('docs/language.md'))?.text ?? '';
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

const textOf = (name: string) => readFileSync(join(home, 'src/commands', `${name}.ts`), 'utf8');
const sources = new Set(readdirSync(join(home, 'src/commands')));
const sourceOf = (name: string) => (['check', 'preview', 'apply'].includes(name) ? 'sync' : name);

/** What a command declares, in its own file or where several have it. */
function optionsOf(name: string): ReadonlySet<string> {
  const text = [sourceOf(name), 'options', 'looking'].map(textOf).join('');
  return new Set([...text.matchAll(/ption\(\s*'(--[\w-]+)/g)].map(([, option = '']) => option));
}

test('what is typed exists, with its options', () => {
  expect(commands.length).toBeGreaterThan(20);
  const wrong = commands.filter(({ line }) => {
    const [, name = '', ...args] = line.split(' ');
    if (!sources.has(`${sourceOf(name)}.ts`)) return true;
    return args.some((one) => one.startsWith('--') && !optionsOf(name).has(one));
  });
  expect(wrong.map(({ place, line }) => `${place} ${line}`)).toEqual([]);
});
