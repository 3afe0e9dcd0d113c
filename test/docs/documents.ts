/** What people read of this project, as files: one place that finds pages, headings, links and what stands in fences. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Slugger from 'github-slugger';
import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { oncePer } from '../../src/once.ts';
import { home } from '../runner.ts';

/** A page that GitHub shows. */
export interface Document {
  /** From the top of the repository. */
  readonly path: string;
  readonly text: string;
}

/** Something in a fence. */
export interface Block {
  /** `docs/page.md:12`, the line after the fence. */
  readonly place: string;
  /** What follows the fence's backticks. */
  readonly kind: string;
  readonly text: string;
}

/** All of them: the README, the pages of `docs/`, and what stands beside them. */
export const documents: readonly Document[] = [
  ...pagesIn('.'),
  ...pagesIn('docs'),
  ...pagesIn('plan'),
  ...pagesIn('.changeset').filter(({ path }) => path.endsWith('README.md')),
];

/** @throws where there is none */
export function documentAt(path: string): Document {
  const document = documents.find((one) => one.path === path);
  if (!document) throw new Error(`there is no page ${path}`);
  return document;
}

/** The text below a heading, up to the next of its level or above. @throws where there is no such heading */
export function sectionOf(document: Document, heading: string): Document {
  const { path, text } = document;
  const { children } = treeOf(document);
  const from = children.findIndex((one) => one.type === 'heading' && wordsOf(one) === heading);
  const begin = children[from];
  if (begin?.type !== 'heading') throw new Error(`${path} has no heading "${heading}"`);
  const next = children.find((one, at) => at > from && one.type === 'heading' && one.depth <= begin.depth);
  return { path, text: text.slice(begin.position?.end.offset, next?.position?.start.offset) };
}

/** @param kind `yaml`, `console` or another word behind the backticks; all, where it is left out */
export function blocksOf(document: Document, kind?: string): Block[] {
  const { path } = document;
  return all(treeOf(document)).flatMap((node) =>
    node.type === 'code' && (kind === undefined || node.lang === kind)
      ? [
          {
            place: `${path}:${(node.position?.start.line ?? 0) + 1}`,
            kind: node.lang ?? '',
            text: `${node.value}\n`,
          },
        ]
      : [],
  );
}

/** Lines that run the command, `plan-sync …`, without what the shell leaves out. */
export function typedIn(block: Block): (Block & { readonly line: string })[] {
  const lines = block.text.matchAll(/^(?:\$ )?(plan-sync .*?)(?: +#.*)?$/gm);
  return [...lines].map(([, line = '']) => ({ ...block, line }));
}

/** Where links and pictures lead, as written. */
export function linksOf(document: Document): string[] {
  return all(treeOf(document)).flatMap((node) =>
    node.type === 'link' || node.type === 'image' || node.type === 'definition' ? [node.url] : [],
  );
}

/** What may follow `#` in a link to the page, as GitHub makes it of headings. */
export function anchorsOf(document: Document): ReadonlySet<string> {
  const slugger = new Slugger();
  const headings = all(treeOf(document)).filter((node) => node.type === 'heading');
  return new Set(headings.map((node) => slugger.slug(wordsOf(node))));
}

const treeOf = oncePer(({ text }: Document): Root => fromMarkdown(text));

function pagesIn(folder: string): Document[] {
  return readdirSync(join(home, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => (folder === '.' ? name : `${folder}/${name}`))
    .map((path) => ({ path, text: readFileSync(join(home, path), 'utf8') }));
}

function all(node: Nodes | Root): Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap((child) => all(child)) : [])];
}

function wordsOf(node: Nodes): string {
  return all(node)
    .map((one) => (one.type === 'text' || one.type === 'inlineCode' ? one.value : ''))
    .join('');
}
