/** The pages: each link leads somewhere, what is made by a command is up to date, and nothing of the Action is left out. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { schemaFile, schemaText } from '../../src/import/files.ts';
import { home } from '../runner.ts';
import { anchorsOf, documentAt, documents, linksOf, sectionOf } from './documents.ts';
import { kindsOfValues, languageReference } from './language.ts';

test('every link within leads to a file that is there, and to a heading that it has', () => {
  const anchors = new Map(documents.map((document) => [document.path, anchorsOf(document)]));
  const links = documents.flatMap((document) =>
    linksOf(document)
      // What leaves the repository is GitHub's, or somebody's.
      .filter((link) => !/^(?:https?:|mailto:|\.\.\/\.\.\/)/.test(link))
      .map((link) => ({ from: document.path, link })),
  );
  expect(links.length).toBeGreaterThan(100);
  const broken = links.filter(({ from, link }) => {
    const [file = '', anchor] = link.split('#');
    const path = file === '' ? from : posix.join(posix.dirname(from), file);
    if (!existsSync(join(home, path))) return true;
    return anchor !== undefined && !anchors.get(path)?.has(anchor);
  });
  expect(broken.map(({ from, link }) => `${from}: ${link}`)).toEqual([]);
});

test('every page is led to by another', () => {
  const named = new Set(
    documents.flatMap((document) =>
      linksOf(document).map((link) => posix.join(posix.dirname(document.path), link.split('#')[0] ?? '')),
    ),
  );
  const lost = documents
    .map(({ path }) => path)
    .filter((path) => path.startsWith('docs/') && !named.has(path));
  expect(lost).toEqual([]);
});

test('what a message says, where the pages help with it, is said', () => {
  const sources = readdirSync(join(home, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => readFileSync(join(home, 'src', path), 'utf8'));
  const said = ['docs/troubleshooting.md', 'docs/tokens.md'].flatMap((path) =>
    [...documentAt(path).text.matchAll(/^(?:\*\*|\| )`(.+?)`/gm)].map(([, message = '']) => message),
  );
  expect(said.length).toBeGreaterThan(15);
  // What stands for a name, and GitHub's own words behind ours, are left out.
  const pieces = said
    .flatMap((message) => message.split(/[\s,(]*#?…[\s,)]*|: (?=[A-Z])|(?<=\.) (?=\()/))
    .filter((one) => one !== '');
  expect(pieces.filter((piece) => !sources.some((text) => text.includes(piece)))).toEqual([]);
});

const [begin, end] = ['<!-- made by "npm run docs" -->\n\n', '\n<!-- end -->'];

/** With `--update`, which `npm run docs` gives, it is written instead. */
test('the reference of the language is that of the schema', async () => {
  const { text } = documentAt('docs/language.md');
  const [before = '', rest = ''] = text.split(begin);
  const [, after = ''] = rest.split(end);
  const whole = `${before}${begin}${languageReference()}${end}${after}`;
  await expect(whole).toMatchFileSnapshot(join(home, 'docs/language.md'));
});

test('the plan that people copy has the schema beside it', async () => {
  await expect(schemaText()).toMatchFileSnapshot(join(home, 'plan', schemaFile));
});

test('each kind of value is explained', () => {
  const { text } = sectionOf(documentAt('docs/language.md'), 'Kinds of values');
  const explained = [...text.matchAll(/^\| (.+?) \|/gm)].map(([, kind]) => kind).slice(2);
  expect(explained.sort()).toEqual([...kindsOfValues()].sort());
});

test('every input and output of the Action has a line, with its default', () => {
  const { inputs, outputs } = parse(readFileSync(join(home, 'action.yml'), 'utf8'));
  const page = documentAt('docs/platform-engineer.md');
  const rows = (heading: string) =>
    [...sectionOf(page, heading).text.matchAll(/^\| (`.+?) \| (.*?) \|/gm)].flatMap(
      ([, names = '', second = '']) =>
        [...names.matchAll(/`(.+?)`/g)].map(([, name = '']) => [name, second] as const),
    );
  const usual = new Map([
    ['', 'none'],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: as in action.yml
    ['${{ github.repository }}', "the workflow's"],
  ]);
  const written = (value: string) => usual.get(value) ?? `\`${value}\``;
  expect(rows('Inputs')).toEqual(
    Object.entries<{ default: string }>(inputs).map(([name, one]) => [name, written(one.default)]),
  );
  expect(
    rows('Outputs')
      .map(([name]) => name)
      .sort(),
  ).toEqual(Object.keys(outputs).sort());
});
