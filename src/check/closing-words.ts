/** Which issues a text closes, as GitHub reads it. */
import { codeIn } from '../markdown.ts';
import { maxNumber } from '../model/limits.ts';
import { type IssueName, issueKey, repositoryPattern } from '../model/names.ts';

/** A fragment or query may follow: the address of a comment closes its issue (isaacs/github#1731). */
const address = String.raw`https?://(?<host>[^\s/]{1,255})/(?<linked>${repositoryPattern})/issues/(?!\d+/\w)`;

/**
 * A closing word and one issue (docs: linking a pull request to an issue; autolinked references). GitHub knows no
 * grammar: `no-close: #1` closes (measured in paiml/aprender#3400), and so does a `close` that ends a heading before
 * a paragraph that begins with `#1` (measured in cooneycw/claude-power-pack#1191), so any white space may stand between.
 */
const closing = new RegExp(
  String.raw`(?<![\p{L}\p{N}_])(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?):?\s+` +
    String.raw`(?:${address}|(?<named>${repositoryPattern})?#|GH-)(?<number>\d{1,10})(?![\p{L}\p{N}_])`,
  'giu',
);

/**
 * Issues that the description of a pull request closes when it is merged into the default branch, each once, in order.
 * In code a closing word is a quotation there (measured in objectstack-ai/objectstack#8527).
 */
export function closedIn(text: string, here: string, serverUrl: string): IssueName[] {
  const isCode = codeIn(text);
  return wordsIn(text, here, serverUrl, isCode).map(({ issue }) => issue);
}

/** Where a text says that it closes an issue. */
export interface ClosingWord {
  readonly issue: IssueName;
  /** Where the word begins, in UTF-16 code units. */
  readonly at: number;
}

/**
 * Issues that a commit message closes on reaching the default branch, each once, in order. It is read as it stands:
 * code quotes nothing there (measured in askalf/dario#1258).
 */
export function closedByMessage(message: string, here: string, serverUrl: string): ClosingWord[] {
  return wordsIn(message, here, serverUrl, () => false);
}

function wordsIn(
  text: string,
  here: string,
  serverUrl: string,
  isCode: (from: number, to: number) => boolean,
): ClosingWord[] {
  const server = hostOf(serverUrl);
  const closed = new Map<string, ClosingWord>();
  for (const { index, 0: words, groups = {} } of text.matchAll(closing)) {
    const { host, linked, named = here } = groups;
    const issue = { repository: linked ?? named, number: Number(groups.number) };
    const key = issueKey(issue);
    const isOfServer = host === undefined || host.toLowerCase() === server;
    const isIssue = issue.number > 0 && issue.number <= maxNumber && isOfServer;
    if (isIssue && !closed.has(key) && !isCode(index, index + words.length))
      closed.set(key, { issue, at: index });
  }
  return [...closed.values()];
}

function hostOf(url: string): string | undefined {
  return /^https?:\/\/([^/]+)/i.exec(url)?.[1]?.toLowerCase();
}
