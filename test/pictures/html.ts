/** Markdown as a page that looks as on GitHub: its CSS, its Mermaid, its alerts and frames. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import rehypeRaw from 'rehype-raw';
import rehypeStringify from 'rehype-stringify';
import remarkBreaks from 'remark-breaks';
import remarkGfm from 'remark-gfm';
import remarkGithub from 'remark-github';
import { remarkAlert } from 'remark-github-blockquote-alert';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

/** Markdown that people read in one place. */
export interface Page {
  readonly name: string;
  /** The title of an issue; nothing above a job summary. */
  readonly title?: string;
  /** One frame each: the body of an issue and its comments, or a summary. */
  readonly parts: readonly string[];
  /** Of issues, by number: GitHub shows them in the lists of issues and comments, and nowhere else. */
  readonly titles?: ReadonlyMap<string, string>;
}

export type Scheme = 'light' | 'dark';

const require = createRequire(import.meta.url);
const mermaid = require.resolve('mermaid/dist/mermaid.min.js');
const sheets: Readonly<Record<Scheme, string>> = {
  light: require.resolve('github-markdown-css/github-markdown-light.css'),
  dark: require.resolve('github-markdown-css/github-markdown-dark.css'),
};

/** GitHub's own of Linux, in whose letters all machines draw the same. */
const fonts = [
  require.resolve('@fontsource/noto-sans/400.css'),
  require.resolve('@fontsource/noto-sans/600.css'),
  require.resolve('@fontsource/noto-color-emoji/emoji-400.css'),
];

/** In an issue GitHub makes of a line's end a break; in a summary, as in a file, it is a blank. */
function toHtml(markdown: string, isIssue: boolean, titles: Page['titles'] = new Map()): string {
  const processor = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(() => kept)
    .use(isIssue ? [remarkBreaks, [remarkGithub, { repository: 'octo-org/roadmap' }]] : [])
    .use(remarkAlert)
    .use(remarkRehype, { allowDangerousHtml: true })
    .use(rehypeRaw)
    .use(() => (tree: Node) => unfurled(tree, titles))
    .use(rehypeStringify);
  return String(processor.processSync(markdown));
}

/** As much of a tree as is looked at. */
interface Node {
  readonly type: string;
  readonly tagName?: string;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly children?: readonly Node[];
  data?: object;
  value?: string;
}

/** What is a link already stays as somebody wrote it. */
function kept(node: Node): void {
  if (node.type === 'link') node.data = { hProperties: { rel: 'own' } };
  for (const child of node.children ?? []) kept(child);
}

/** A reference in a list shows title and number ("Autolinked references and URLs", References in lists). */
function unfurled(node: Node, titles: ReadonlyMap<string, string>, isListed = false): void {
  const [text] = node.properties?.rel === undefined ? (node.children ?? []) : [];
  const title =
    isListed && node.tagName === 'a' ? titles.get(/^#(\d+)$/.exec(text?.value ?? '')?.[1] ?? '') : undefined;
  if (title !== undefined && text) text.value = `${title} ${text.value}`;
  for (const child of node.children ?? []) unfurled(child, titles, isListed || node.tagName === 'li');
}

const frame: Readonly<Record<Scheme, { page: string; line: string; bar: string }>> = {
  light: { page: '#ffffff', line: '#d1d9e0', bar: '#f6f8fa' },
  dark: { page: '#0d1117', line: '#3d444d', bar: '#151b23' },
};

/** What GitHub's own page has around Markdown: 16 px beside the column, a frame, and 16 px in it. */
function frameCss(scheme: Scheme): string {
  const { page, line } = frame[scheme];
  return `
    * { box-sizing: border-box }
    body { margin: 0; padding: 16px; background: ${page} }
    .frame { border: 1px solid ${line}; border-radius: 6px; padding: 16px; margin-bottom: 16px }
    .markdown-body { font-family: "Noto Sans", Helvetica, Arial, sans-serif, "Noto Color Emoji" }
    .frame.markdown-body, .title.markdown-body { font-size: 14px }
    .title { margin-bottom: 16px }
    .mermaid { display: flex; justify-content: center; margin-bottom: 16px; line-height: normal }
    .mermaid svg { height: auto }`;
}

/** A whole document. It sets `document.body.dataset.drawn` once Mermaid is done: to `yes`, or to what is wrong. */
export function htmlOf({ title, parts, titles }: Page, scheme: Scheme): string {
  const bodies = parts.map((part) => toHtml(part, title !== undefined, titles));
  const frames = bodies.map((body) => `<div class="frame markdown-body">${body}</div>`);
  const head = title === undefined ? '' : `<div class="title markdown-body"><h2>${escaped(title)}</h2></div>`;
  const hasDrawing = bodies.some((body) => body.includes('class="language-mermaid"'));
  return `<!doctype html><html><head><meta charset="utf-8">
${fonts.map((path) => `<link rel="stylesheet" href="file://${path}">`).join('')}
<style>${readFileSync(sheets[scheme], 'utf8')}${frameCss(scheme)}</style></head><body>${head}${frames.join('')}
${hasDrawing ? `<script src="file://${mermaid}"></script>` : ''}
<script type="module">${drawing(scheme)}</script></body></html>`;
}

/** Each drawing in a document of its own, as on GitHub, is not wider than its column. */
function drawing(scheme: Scheme): string {
  return `
    const blocks = [...document.querySelectorAll('code.language-mermaid')];
    try {
      // Letters come only once somebody needs them.
      document.body.getBoundingClientRect();
      await document.fonts.ready;
      if (blocks.length > 0) mermaid.initialize({
        startOnLoad: false, securityLevel: 'strict', theme: ${JSON.stringify(scheme === 'dark' ? 'dark' : 'default')},
      });
      // What is folded has no size: it is opened for as long as it is drawn.
      const closed = [...document.querySelectorAll('details:not([open])')];
      for (const one of closed) one.open = true;
      for (const [index, code] of blocks.entries()) {
        const place = document.createElement('div');
        place.className = 'mermaid';
        code.parentElement.replaceWith(place);
        const { svg } = await mermaid.render('drawing' + index, code.textContent);
        place.innerHTML = svg;
      }
      for (const one of closed) one.open = false;
      document.body.dataset.drawn = 'yes';
    } catch (error) {
      document.body.dataset.drawn = String(error);
    }`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
