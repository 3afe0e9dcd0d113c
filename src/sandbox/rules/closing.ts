/** An issue that a text says it closes. `repository` is `owner/name`, or null for the text's own. */
export interface ClosingReference {
  repository: string | null;
  number: number;
}

const WORDS = /\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?):?[ \t]+/gi;
const TARGET = /^(?:https?:\/\/[^\s/]+\/([\w.-]+\/[\w.-]+)\/issues\/(\d+)|([\w.-]+\/[\w.-]+)?#(\d+))(?!\w)/;

/**
 * What GitHub takes a commit message or the body of a pull request to close: a keyword in any case, an optional colon,
 * and one issue after it; each issue needs its own keyword ("Linking a pull request to an issue"). In Markdown, code is
 * no text: pass `code: 'skip'` for a body and `'read'` for a commit message.
 */
export function closingReferences(text: string, code: 'skip' | 'read'): ClosingReference[] {
  const prose =
    code === 'read'
      ? text
      : text.replace(/^ {0,3}(```+|~~~+)[\s\S]*?(?:^ {0,3}\1|$(?![\s\S]))/gm, '').replace(/(`+)[^`]+\1/g, '');
  const references: ClosingReference[] = [];
  for (const word of prose.matchAll(WORDS)) {
    const target = TARGET.exec(prose.slice(word.index + word[0].length, word.index + word[0].length + 300));
    if (!target) continue;
    references.push({ repository: target[1] ?? target[3] ?? null, number: Number(target[2] ?? target[4]) });
  }
  return references;
}
