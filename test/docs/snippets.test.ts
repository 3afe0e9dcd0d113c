/** What the pages give to copy is what the language, the command and the shell take. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { decisionCommand } from '../../src/commands/decision.ts';
import { forecastCommand } from '../../src/commands/forecast.ts';
import { importCommand } from '../../src/commands/import.ts';
import { initCommand } from '../../src/commands/init.ts';
import { pageCommand } from '../../src/commands/page.ts';
import { pullCommand } from '../../src/commands/pull.ts';
import { readyCommand } from '../../src/commands/ready.ts';
import { scheduleCommand } from '../../src/commands/schedule.ts';
import { statusCommand } from '../../src/commands/status.ts';
import type { Surroundings } from '../../src/commands/surroundings.ts';
import { syncCommand } from '../../src/commands/sync.ts';
import { validateCommand } from '../../src/commands/validate.ts';
import { codes, planOf } from '../plan/language.ts';
import { command, folder, home, sandboxEnvironment } from '../runner.ts';
import { github } from '../sandbox/client.ts';
import { type Block, blocksOf, documentAt, documents, sectionOf } from './documents.ts';

const blocks = documents.flatMap((document) => blocksOf(document));
const yaml = blocks.filter(({ kind }) => kind === 'yaml');
/** Of the language; what has jobs is a workflow, and tested as one. */
const plans = yaml.filter(({ text }) => !/^jobs:/m.test(text));
const isWhole = ({ text }: Block) => /^program:/m.test(text);
const typed = (block: Block) =>
  [...block.text.matchAll(/^(?:\$ )?(plan-sync .*?)(?: +#.*)?$/gm)].map(([, line = '']) => ({
    ...block,
    line,
  }));
const commands = blocks.filter(({ kind }) => ['console', 'sh'].includes(kind)).flatMap(typed);

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

/** The rest of the command: what is around it is never asked here. */
const around = {} as Surroundings;
const known = new Map(
  [
    ...(['check', 'preview', 'apply'] as const).map((mode) => syncCommand(mode, around)),
    ...[decisionCommand, forecastCommand, importCommand, pageCommand, pullCommand, readyCommand].map((one) =>
      one(around),
    ),
    ...[scheduleCommand, statusCommand, validateCommand].map((one) => one(around)),
    initCommand(around, home),
  ].map((one) => [one.name(), one]),
);

test('what is typed exists, with its options', () => {
  expect(commands.length).toBeGreaterThan(20);
  const wrong = commands.filter(({ line }) => {
    const [, name = '', ...args] = line.split(' ');
    const one = known.get(name);
    return (
      !one || one.createHelp().visibleOptions(one).length === 0 || one.parseOptions(args).unknown.length > 0
    );
  });
  expect(wrong.map(({ place, line }) => `${place} ${line}`)).toEqual([]);
});

test('the README leads a newcomer from its plan to GitHub, and needs nothing else', async () => {
  const readme = documentAt('README.md');
  const begin = sectionOf(readme, 'Begin');
  const plan = blocksOf(begin, 'yaml').find(isWhole)?.text ?? '';
  const cwd = folder({ 'plan/plan.yml': plan });
  const sandbox = await github({ repositories: [{ name: 'acme/rocket' }] });
  const lines = blocksOf(begin, 'console').flatMap(typed);
  expect(lines.map(({ line }) => line.split(' ')[1])).toEqual(['init', 'validate', 'preview', 'apply']);
  for (const { line } of lines) {
    const { code, stderr, stdout } = await command(line.split(' ').slice(1), {
      cwd,
      env: sandboxEnvironment(sandbox),
    });
    expect([line, code, stderr], stdout).toEqual([line, 0, '']);
  }
  const [, schema = ''] = /\$schema=(.+)/.exec(plan) ?? [];
  expect(existsSync(join(cwd, 'plan', schema))).toBe(true);
  expect(sandbox.view('acme/rocket').issues.map(({ title }) => title)).toContain('Define ingress');
});
