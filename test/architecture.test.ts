import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { parseSync } from 'oxc-parser';
import { describe, expect, it } from 'vitest';
import { home } from './runner.ts';

/**
 * The house, from the roof down: a file may import from its own floor's folder and from any floor below it.
 * Folders of one floor do not know each other.
 */
const floors: readonly (readonly string[])[] = [
  ['action.ts', 'cli.ts'],
  ['commands'],
  [
    'checkout.ts',
    'clock.ts',
    'event.ts',
    'inputs.ts',
    'long-run.ts',
    'memory.ts',
    'watchdog.ts',
    'workspace.ts',
  ],
  ['proxy.ts'],
  ['site'],
  ['run.ts', 'pull.ts'],
  ['report', 'github', 'import'],
  ['rounds'],
  ['changes'],
  ['check', 'sync', 'schedule'],
  ['edit'],
  ['plan'],
  ['model'],
  ['graph.ts', 'markdown.ts', 'once.ts', 'optional.ts', 'text.ts'],
];

/** Who may import a library; everyone else goes through them. */
const doors: Readonly<Record<string, readonly string[]>> = {
  yaml: ['plan/yaml/library.ts', 'plan/yaml/token-reader.ts', 'plan/yaml/tree-reader.ts', 'edit'],
  zod: ['plan/schema.ts', 'plan/shape.ts', 'plan/values.ts', 'github', 'event.ts'],
  '@octokit/rest': ['github/client.ts'],
  '@octokit/types': ['github/client.ts'],
  '@actions/core': ['action.ts'],
  '@actions/github': ['action.ts'],
  '@actions/http-client': ['proxy.ts'],
  undici: ['proxy.ts'],
  commander: ['cli.ts', 'commands'],
  'csv-parse/sync': ['import/table.ts'],
  picocolors: ['cli.ts'],
  'string-width': ['report/wrap.ts'],
  diff: ['report/pulled.ts'],
  'fastest-levenshtein': ['plan/suggest.ts'],
  'mdast-util-from-markdown': ['markdown.ts'],
  mdast: ['markdown.ts'],
  'micromark-extension-gfm-footnote': ['markdown.ts'],
  'micromark-extension-gfm-table': ['markdown.ts', 'site/prose.ts'],
  graphql: ['sandbox'],
  '@octokit/openapi-types': ['sandbox'],
  'node:fs': ['checkout.ts', 'workspace.ts', 'action.ts'],
  'node:os': ['action.ts'],
  'node:path': ['action.ts', 'checkout.ts', 'workspace.ts'],
  'node:timers/promises': ['clock.ts', 'run.ts'],
  'node:v8': ['memory.ts'],
  'node:readline/promises': ['cli.ts'],
  'node:worker_threads': ['watchdog.ts'],
  'node:url': ['cli.ts'],
  'node:util': ['edit'],
  'node:crypto': ['sync', 'site/page.ts'],
  micromark: ['site/prose.ts'],
  '@hpcc-js/wasm-graphviz': ['site/graph-layout.ts'],
  'ical-generator': ['site/calendar-file.ts'],
};

const source = join(home, 'src');

interface Import {
  readonly from: string;
  /** A path below src/, or the name of a module. */
  readonly to: string;
  readonly local: boolean;
}

const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.ts'),
);
const imports = files.flatMap(importsOf);

function importsOf(file: string): Import[] {
  const text = readFileSync(join(source, file), 'utf8');
  const { module } = parseSync(file, text);
  const named = [...module.staticImports, ...module.staticExports.flatMap(({ entries }) => entries)];
  const targets = new Set([
    ...named.flatMap(({ moduleRequest }) => moduleRequest?.value ?? []),
    ...module.dynamicImports.map(({ moduleRequest }) =>
      text.slice(moduleRequest.start + 1, moduleRequest.end - 1),
    ),
  ]);
  return [...targets].map((target) => {
    const local = target.startsWith('.');
    const path = resolve(dirname(join(source, file)), target);
    return { from: file, to: local ? relative(source, path) : target, local };
  });
}

interface Export {
  readonly file: string;
  readonly name: string;
  readonly isFunction: boolean;
  /** Whether a docstring stands right before it. */
  readonly isExplained: boolean;
}

/** What a file declares and exports; what it hands on of another file's is told there. */
function exportsOf(file: string): Export[] {
  const text = readFileSync(join(source, file), 'utf8');
  const { program, comments } = parseSync(file, text);
  const docstrings = comments.filter(({ type, value }) => type === 'Block' && value.startsWith('*'));
  return program.body.flatMap((statement): Export[] => {
    if (statement.type !== 'ExportNamedDeclaration' || !statement.declaration) return [];
    const { declaration, start } = statement;
    const isExplained = docstrings.some(({ end }) => end <= start && text.slice(end, start) === '\n');
    const declared =
      declaration.type === 'VariableDeclaration'
        ? declaration.declarations.map(({ id, init }) => ({ id, is: init?.type }))
        : [{ id: 'id' in declaration ? declaration.id : null, is: declaration.type }];
    return declared.flatMap(({ id, is }) => {
      const isFunction = is === 'FunctionDeclaration' || is === 'ArrowFunctionExpression';
      return id?.type === 'Identifier' ? { file, name: id.name, isFunction, isExplained } : [];
    });
  });
}

const part = (file: string) => file.split('/')[0] ?? file;
const floorOf = (file: string) => floors.findIndex((parts) => parts.includes(part(file)));

describe('the house', () => {
  it('has a floor for every file', () => {
    const homeless = files.filter((file) => floorOf(file) < 0 && part(file) !== 'sandbox');
    expect(homeless).toEqual([]);
  });

  it('imports run one way: down', () => {
    const wrong = imports.filter(({ from, to, local }) => {
      if (!local || part(from) === part(to) || part(from) === 'sandbox' || part(to) === 'sandbox')
        return false;
      return floorOf(to) <= floorOf(from);
    });
    expect(wrong).toEqual([]);
  });

  it('only the demo and tests know the embedded GitHub, which knows nothing of the rest', () => {
    const inward = imports.filter(
      ({ from, to, local }) => local && part(to) === 'sandbox' && part(from) !== 'sandbox',
    );
    expect(inward.map(({ from }) => from)).toEqual(['commands/demo.ts']);
    const outward = imports.filter(
      ({ from, to, local }) => local && part(from) === 'sandbox' && part(to) !== 'sandbox',
    );
    expect(outward).toEqual([]);
  });

  it('each library has its door', () => {
    const wrong = imports.filter(({ from, to, local }) => {
      // The embedded GitHub stands for another machine: it may use of Node what it needs.
      if (local || (part(from) === 'sandbox' && to.startsWith('node:'))) return false;
      return !doors[to]?.some((door) => door === from || door === part(from));
    });
    expect(wrong).toEqual([]);
  });

  it('no file imports in a circle', () => {
    const targets = new Map<string, string[]>();
    for (const { from, to, local } of imports)
      if (local) targets.set(from, [...(targets.get(from) ?? []), to]);
    const reaches = (from: string, goal: string, seen = new Set<string>()): boolean =>
      (targets.get(from) ?? []).some((to) => {
        if (to === goal) return true;
        if (seen.has(to)) return false;
        seen.add(to);
        return reaches(to, goal, seen);
      });
    const circles = [...targets.keys()].filter((file) => reaches(file, file));
    expect(circles).toEqual([]);
  });

  it('no two exported functions share a name', () => {
    const functions = files.flatMap(exportsOf).filter(({ isFunction }) => isFunction);
    const homes = new Map<string, string[]>();
    for (const { name, file } of functions) homes.set(name, [...(homes.get(name) ?? []), file]);
    expect([...homes].filter(([, all]) => all.length > 1)).toEqual([]);
  });

  it('each export says what its name does not', () => {
    const silent = files.flatMap(exportsOf).filter(({ isExplained }) => !isExplained);
    expect(silent.map(({ file, name }) => `${file}: ${name}`)).toEqual([]);
  });
});
