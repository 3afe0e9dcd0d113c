/** Closing words in descriptions and commit messages. */

/** An issue that a text says it closes. `repository` is `owner/name`, or null for the text's own. */
export interface ClosingReference {
  repository: string | null;
  number: number;
}

const WORDS = /\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?):?[ \t]+/gi;
const TARGET =
  /^(?:https?:\/\/github\.com\/([\w.-]+\/[\w.-]+)\/issues\/(\d+)|([\w.-]+\/[\w.-]+)?#(\d+))(?!\w)/i;
/** Longer than any owner, name and number. */
const MAX_TARGET = 300;

/**
 * What GitHub takes a commit message or the body of a pull request to close: a keyword in any case, an optional colon,
 * and one issue after it; each issue needs its own keyword ("Linking a pull request to an issue"). Code is no text.
 */
export function closingReferences(text: string): ClosingReference[] {
  const prose = withoutCode(text);
  const references: ClosingReference[] = [];
  for (const word of prose.matchAll(WORDS)) {
    const start = word.index + word[0].length;
    const target = TARGET.exec(prose.slice(start, start + MAX_TARGET));
    if (!target) continue;
    references.push({ repository: target[1] ?? target[3] ?? null, number: Number(target[2] ?? target[4]) });
  }
  return references;
}

/** However far in it stands: what is in a list or is indented code is code as well. */
const FENCE = /^\s*(`{3,}(?=[^`]*$)|~{3,})/;
const QUOTE = /^(?: {0,3}> ?)+/;
/** A line that ends the paragraph before it, so that no code span reaches over it. */
const BREAK = /^\s*$|^\s*(?:[-*+]|#{1,6}|\d{1,9}[.)])(?:\s|$)/;

/** Line by line, since one regular expression for all of it takes ages on what somebody made for that. */
function withoutCode(text: string): string {
  const paragraphs: string[][] = [[]];
  let fence: string | undefined;
  for (const written of text.split(/\r\n|\r|\n/)) {
    const line = written.replace(QUOTE, '');
    if (fence !== undefined) {
      if (closes(line, fence)) fence = undefined;
      continue;
    }
    fence = FENCE.exec(line)?.[1];
    if (fence !== undefined) paragraphs.push([]);
    else if (BREAK.test(line)) paragraphs.push([line]);
    else paragraphs.at(-1)?.push(line);
  }
  return paragraphs.map((lines) => withoutSpans(lines.join('\n'))).join('\n');
}

/** At least as long as what opened it, and nothing behind. */
function closes(line: string, fence: string): boolean {
  const run = /^\s*(`+|~+)\s*$/.exec(line)?.[1];
  return run !== undefined && run[0] === fence[0] && run.length >= fence.length;
}

/** A span ends at the next run of as many backticks as opened it; a run that finds none is text. */
function withoutSpans(paragraph: string): string {
  const runs = [...paragraph.matchAll(/`+/g)];
  const next = new Map<number, number>();
  const closer = runs.map(() => -1);
  for (let at = runs.length - 1; at >= 0; at--) {
    const length = runs[at]?.[0].length ?? 0;
    closer[at] = next.get(length) ?? -1;
    next.set(length, at);
  }
  let prose = '';
  let from = 0;
  for (let at = 0; at < runs.length; at++) {
    const [open, close] = [runs[at], runs[closer[at] ?? -1]];
    if (!open || !close || isEscaped(paragraph, open.index)) continue;
    // Code still separates: `fixes` and `#1` around it are no pair.
    prose += `${paragraph.slice(from, open.index)}\``;
    from = close.index + close[0].length;
    at = closer[at] ?? at;
  }
  return prose + paragraph.slice(from);
}

function isEscaped(text: string, index: number): boolean {
  let slashes = 0;
  while (text[index - slashes - 1] === '\\') slashes++;
  return slashes % 2 === 1;
}
