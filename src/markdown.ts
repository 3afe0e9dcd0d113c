/**
 * Text from the plan on its way to GitHub: it renders as Markdown, but pings nobody, closes nothing, and ends
 * where it ends.
 */
import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';

/** Breaks a mention or a closing word without changing how it reads. */
const zeroWidthSpace = '\u200B';

/**
 * `@`, also behind a backslash or as a character reference: GitHub looks for mentions after rendering. What
 * `_` stands before is a word only if something else does.
 */
const mention = /(?<![A-Za-z0-9]_{0,8})(?:\\?@|&#0{0,5}64;?|&#x0{0,5}40;?|&commat;)(?=[A-Za-z0-9&\\])/gi;

/** A closing word (docs: linking a pull request to an issue) that a reference follows. */
const closing =
  /(?<![A-Za-z0-9]_{0,8})(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?)(?=[:\s*_~"'(<[\]-]{0,400}(?:\\?#\d|&#0{0,5}35;|&#x0{0,5}23;|&num;|GH-\d|[\w.-]{1,100}\/[\w.-]{1,100}#\d|https?:\/\/))/gi;

const needsCare = /[@<]|`{3}|~{3}|&#|&commat;|(?:close|fix|resolve)/i;
/** Of what needs care, what may change a text that has neither a mention nor a closing word. */
const hasMarkUp = /<|`{3}|~{3}/;

const sentinel = 'plansyncsentinel';

/** More than this is no honest mark-up, and a parser's time can grow with its square. */
const maxHtml = 5_000;
const maxLength = 65_536;
const maxLines = 2_000;
const maxDeclarations = 200;
/** Marks of quotes and lists, each of which a parser may follow through every line after it. */
const containers = /(?<=^[ \t>*+\-\d.)]{0,200})(?:>|[-*+][ \t]|\d{1,9}[.)][ \t])/gm;
const maxContainers = 1_000;
/** A line that begins with more such marks than are counted: a parser goes one level down for each, and has an end. */
const deep = /^[ \t]*(?:(?:>|[-*+]|\d{1,9}[.)])[ \t]{0,3}){60}/m;

/**
 * Markdown of several lines, made inert: mentions and closing words broken outside of code, fences closed,
 * HTML kept only where its tags are balanced. Text that cannot be made so is shown as a block of code.
 */
export function inert(markdown: string): string {
  // A parser skips the byte order mark without counting it.
  const plain = markdown.replaceAll(/\r\n?/g, '\n').replace(/^\uFEFF+/, '');
  if (!needsCare.test(plain)) return plain;
  if (isExcessive(plain)) return asCode(plain);
  if (!hasMarkUp.test(plain) && !has(plain, mention) && !has(plain, closing)) return plain;
  let text = plain;
  // An edit can uncover Markdown that was hidden in HTML; then it is looked at again.
  for (let round = 0; round < 4; round++) {
    const next = calmed(text);
    if (next === text) return text;
    text = next;
  }
  return asCode(plain);
}

/** Markdown of one line, for a place within a line: it cannot begin a block. */
export function inertLine(markdown: string): string {
  const line = markdown.replaceAll(/\s+/g, ' ').trim();
  const safe = line
    .replace(/^(?=#{1,6} |>|[-+*] |`{3}|~{3}|\[[ xX]\] |<|=+$|-+$)/, '\\')
    .replace(/^(\d{1,9})([.)] )/, '$1\\$2');
  const text = inert(safe);
  return text.includes('\n') ? literal(line) : text;
}

/** Text that is no Markdown (a name, a title): every character stands for itself. */
export function literal(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[\\`*_{}[\]<>#|~&]/g, '\\$&')
    .replaceAll(/@(?=\S)/g, `@${zeroWidthSpace}`)
    .replaceAll(/(close[sd]?|fix(?:e[sd])?|resolve[sd]?)(?=[:\s]+\S)/gi, (word) => broken(word));
}

/** What code needs: backticks, or a fence of tildes, or an indent, be it behind the mark of a quote or a list. */
const codeMark = /`|~{3}|\t| {4}/;
const fences = /`{3}|~{3}/;
const blankLine = /\n[ \t]*\r?\n/;

/** To parse a text within this takes at most some 30 milliseconds, whatever it is made of. */
const maxReadLength = 5_000;
const maxReadMarks = 150;
const mark = /`+|[\n<>&\\~]|(?:[-*+]|\d[.)])[ \t]/g;

/**
 * Whether a stretch of a text, from one offset to another, touches code. The text is parsed only if a first look
 * cannot tell; one that is too costly for that is looked through line by line.
 */
export function codeIn(markdown: string): (start: number, end: number) => boolean {
  if (!codeMark.test(markdown)) return () => false;
  const isShort = markdown.length <= maxReadLength && (markdown.match(mark)?.length ?? 0) <= maxReadMarks;
  let pieces: readonly { start: number; end: number }[] | undefined;
  return (start, end) => {
    if (isShort && !mayBeCode(markdown, start, end)) return false;
    pieces ??= isShort ? piecesOfCode(markdown) : linesOfCode(markdown);
    return touches(pieces, start, end);
  };
}

/** @param pieces in order, and apart from each other */
function touches(pieces: readonly { start: number; end: number }[], start: number, end: number): boolean {
  let [low, high] = [0, pieces.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const next = pieces[low];
  return next !== undefined && next.start < end;
}

/** Behind a fence, on an indented line, or between backticks that no blank line parts. */
function mayBeCode(text: string, start: number, end: number): boolean {
  if (fences.test(text.slice(0, end))) return true;
  const lines = text.slice(text.lastIndexOf('\n', start - 1) + 1, end);
  if (/\t| {4}/.test(lines)) return true;
  const [opening, closing] = [text.lastIndexOf('`', end - 1), text.indexOf('`', start)];
  return opening >= 0 && closing >= 0 && !blankLine.test(text.slice(opening, closing));
}

function piecesOfCode(text: string): { start: number; end: number }[] {
  // A parser skips the byte order mark without counting it.
  const skipped = text.startsWith('\uFEFF') ? 1 : 0;
  return leavesOf(syntaxTree(text)).flatMap(({ node, start, end }) => {
    const isCode = node.type === 'code' || node.type === 'inlineCode';
    return isCode ? { start: start + skipped, end: end + skipped } : [];
  });
}

/** Fences, and between them the spans of each paragraph: what a long text has of code, in linear time. */
function linesOfCode(text: string): { start: number; end: number }[] {
  const pieces: { start: number; end: number }[] = [];
  let fence: { mark: string; start: number } | undefined;
  let paragraph = 0;
  for (const { 0: line, index } of text.matchAll(/[^\n]*(?:\n|$)/g)) {
    const [, mark, info = ''] = /^ {0,3}(`{3,}|~{3,})(.*)/.exec(line) ?? [];
    const end = index + line.length;
    if (fence) {
      if (!mark?.startsWith(fence.mark) || info.trim() !== '') continue;
      pieces.push({ start: fence.start, end });
      [fence, paragraph] = [undefined, end];
    } else if (mark && !(mark.startsWith('`') && info.includes('`'))) {
      pieces.push(...spansOfCode(text, paragraph, index));
      fence = { mark, start: index };
    } else if (line.trim() === '') {
      pieces.push(...spansOfCode(text, paragraph, index));
      paragraph = end;
    }
  }
  return [
    ...pieces,
    ...(fence ? [{ start: fence.start, end: text.length }] : spansOfCode(text, paragraph, text.length)),
  ];
}

/** A run of backticks opens a span that the next run of the same length closes. */
function spansOfCode(text: string, from: number, to: number): { start: number; end: number }[] {
  const runs = [...text.slice(from, to).matchAll(/`+/g)].map(({ 0: run, index }) => ({
    at: from + index,
    length: run.length,
  }));
  /** Indexes of the runs by length, the last one first, so that the next one is at the end. */
  const later = new Map<number, number[]>();
  for (let index = runs.length - 1; index >= 0; index--) {
    const length = runs[index]?.length ?? 0;
    const same = later.get(length);
    if (same) same.push(index);
    else later.set(length, [index]);
  }
  const spans: { start: number; end: number }[] = [];
  for (let index = 0; index < runs.length; index++) {
    const run = runs[index];
    const same = later.get(run?.length ?? 0) ?? [];
    while (same.length > 0 && (same.at(-1) ?? 0) <= index) same.pop();
    const closing = same.at(-1);
    const end = closing === undefined ? undefined : runs[closing];
    if (!run || !end || closing === undefined) continue;
    spans.push({ start: run.at, end: end.at + end.length });
    index = closing;
  }
  return spans;
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function calmed(text: string): string {
  const probed = `${text}\n\n${sentinel}`;
  // What is prose in one reading is made harmless, even where another takes it for code.
  const roots = mayDiffer.test(text) ? [syntaxTree(probed), plainTree(probed)] : [syntaxTree(probed)];
  const readings = roots.map(leavesOf);
  const keepsHtml = readings.every((leaves) => {
    const html = leaves.filter((leaf) => leaf.node.type === 'html');
    return balanced(html.map(({ start, end }) => probed.slice(start, end)));
  });
  const edits = new Map<number, Edit>();
  for (const { node, start, end } of readings.flat()) {
    if (node.type === 'html' && !keepsHtml) {
      edits.set(start, { start, end, text: probed.slice(start, end).replaceAll('<', '&lt;') });
    } else if (node.type === 'html' || node.type === 'text') {
      for (const match of within(probed, mention, start, end)) {
        const edit = unaddressed(probed, match);
        edits.set(edit.start, edits.get(edit.start) ?? edit);
      }
      for (const match of within(probed, closing, start, end)) {
        const edit = { ...match, text: broken(probed.slice(match.start, match.end)) };
        edits.set(edit.start, edits.get(edit.start) ?? edit);
      }
    }
  }
  const edited = withEdits(probed, [...edits.values()]).slice(0, -`\n\n${sentinel}`.length);
  const last = roots.map(({ children }) => children.at(-1)).find((node) => node?.type === 'code');
  const fence = /^(`{3,}|~{3,})/.exec(last ? probed.slice(last.position?.start.offset ?? 0) : '')?.[0];
  return fence ? `${edited}\n${fence}` : edited;
}

/** Where there may be a table or a footnote, which not every reader of Markdown knows. */
const mayDiffer = /\||\[\^|-/;

/** As a reader of Markdown has it who knows neither tables nor footnotes. */
function plainTree(text: string): Root {
  return fromMarkdown(text, { extensions: [{ disable: { null: costly } }] });
}

/** What makes no difference to code and HTML, and looks back from each mark over all before it. */
const costly = [
  ...['attention', 'labelStartImage', 'labelStartLink', 'labelEnd', 'definition'],
  'gfmPotentialFootnoteCall',
];

/**
 * Only code and HTML matter here, but GitHub's tables and footnotes decide what is code: a cell ends it, and what is indented
 * in a footnote is none. Emphasis and links do not matter, and emphasis takes quadratic time.
 */
function syntaxTree(text: string): Root {
  return fromMarkdown(text, {
    extensions: [gfmTable(), gfmFootnote(), { disable: { null: costly } }],
  });
}

function leavesOf(root: Nodes): { node: Nodes; start: number; end: number }[] {
  if ('children' in root) return root.children.flatMap(leavesOf);
  return [{ node: root, start: root.position?.start.offset ?? 0, end: root.position?.end.offset ?? 0 }];
}

function isExcessive(text: string): boolean {
  const count = (expression: RegExp) => text.match(expression)?.length ?? 0;
  return (
    text.length > maxLength ||
    count(/\n/g) > maxLines ||
    count(/<[!?]/g) > maxDeclarations ||
    count(containers) > maxContainers ||
    deep.test(text)
  );
}

/** In an address `@` is written so that the link still leads there. */
function unaddressed(text: string, { start, end }: { start: number; end: number }): Edit {
  const before = text.slice(Math.max(0, start - 500), start).split(/[\s<>()[\]"']/);
  if (text.slice(start, end) === '@' && /https?:\/\//i.test(before.at(-1) ?? ''))
    return { start, end, text: '%40' };
  return { start: end, end, text: zeroWidthSpace };
}

function has(text: string, expression: RegExp): boolean {
  expression.lastIndex = 0;
  return expression.test(text);
}

/** The matches that begin in a stretch; what they look ahead at may lie beyond it. */
function within(
  text: string,
  expression: RegExp,
  from: number,
  to: number,
): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  expression.lastIndex = from;
  for (let match = expression.exec(text); match && match.index < to; match = expression.exec(text)) {
    found.push({ start: match.index, end: match.index + match[0].length });
  }
  return found;
}

/** Comments, declarations and half-open elements would swallow what comes after the text. */
function balanced(fragments: readonly string[]): boolean {
  const open: string[] = [];
  for (const fragment of fragments) {
    if (fragment.length > maxHtml || /<[!?]/.test(fragment)) return false;
    if (fragment.replaceAll(tag, '').includes('<')) return false;
    for (const [, slash, name = ''] of fragment.matchAll(tag)) {
      if (voidElements.has(name.toLowerCase())) continue;
      if (!slash) open.push(name.toLowerCase());
      else if (open.pop() !== name.toLowerCase()) return false;
    }
  }
  return open.length === 0;
}

/** A whole one: what is cut off, or inside quotes that do not end, would go on in the text that follows. */
const tag =
  /<(\/?)([A-Za-z][A-Za-z0-9-]*)(?:\s+[A-Za-z_:][\w.:-]*(?:\s*=\s*(?:"[^"<>]*"|'[^'<>]*'|[^\s"'=<>`]+))?)*\s*\/?>/g;

/** Of all others `<x/>` is no end: a browser reads it as `<x>`. */
const voidElements = new Set(['br', 'hr', 'img', 'wbr', 'input', 'source', 'col']);

function withEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    if (edit.start < at) continue;
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + text.slice(at);
}

function broken(word: string): string {
  return word[0] + zeroWidthSpace + word.slice(1);
}

/** A fence longer than any run of backticks within. */
export function asCode(text: string, language = ''): string {
  const longest = [...text.matchAll(/`+/g)].reduce((most, [run]) => Math.max(most, run.length), 2);
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${text}\n${fence}`;
}

/**
 * All but letters, digits and plain punctuation as a character's number, which Mermaid draws and does not obey. The
 * ligature is what Mermaid itself puts for a number's sign; a direction it obeys anywhere in a line (flow.jison).
 */
const obeyed = /[^\p{L}\p{M}\p{N} ,.·()'/!?…–—’“”-]|ﬂ|d(?=irection )/gu;

/** Text of one line for a label in a drawing of Mermaid. */
export function drawable(text: string): string {
  const line = text.toWellFormed().replaceAll(/[\p{C}\p{Z}]+/gu, ' ');
  return line.replaceAll(obeyed, (one) => `#${one.codePointAt(0)};`);
}

/** A heading, or an entry of a list: its first paragraph, as it is written. */
export interface OutlineLine {
  readonly kind: 'heading' | 'entry';
  /** Of a heading its rank; of an entry how deep its list lies in others, from 1 on. */
  readonly level: number;
  /** On one line. */
  readonly text: string;
  /** Both from 1 on. */
  readonly line: number;
  readonly column: number;
}

/**
 * Headings and the entries of lists, in their order; what stands in quotes and code is none.
 * @returns nothing where the text is too long or too deep to be parsed
 */
export function outlineLines(markdown: string): readonly OutlineLine[] | undefined {
  if (deep.test(markdown) || markdown.length > 4 * maxLength) return undefined;
  const found: OutlineLine[] = [];
  const note = (kind: OutlineLine['kind'], level: number, node: Nodes | undefined) => {
    if (!node?.position) return;
    const { start, end } = node.position;
    const raw = markdown.slice(start.offset, end.offset).replaceAll(/\s+/g, ' ').trim();
    const text = kind === 'heading' ? raw.replace(/^#+ */, '').replace(/ [#=-]+$/, '') : raw;
    found.push({ kind, level, text, line: start.line, column: start.column });
  };
  const walk = (nodes: readonly Nodes[], level: number) => {
    for (const node of nodes) {
      if (node.type === 'heading') note('heading', node.depth, node);
      if (node.type !== 'list') continue;
      for (const entry of node.children) {
        note('entry', level, entry.children[0]?.type === 'paragraph' ? entry.children[0] : undefined);
        walk(entry.children, level + 1);
      }
    }
  };
  walk(syntaxTree(markdown).children, 1);
  return found;
}
