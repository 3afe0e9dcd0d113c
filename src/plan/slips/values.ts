/** What stands behind a key or a dash: quotes that end too early or never, and text that YAML takes for its own marks. */
import { hasComment, inQuotes, valueIn } from './line.ts';
import type { Scan } from './scan.ts';
import * as told from './told.ts';

/**
 * @param parent how far in the key or dash stands that it belongs to: what goes on from it begins further in
 * @param start its offset in the line
 */
export function readValue(scan: Scan, index: number, parent: number, start: number, value: string): void {
  const { sheet } = scan;
  const inner = valueIn(value);
  const before = sheet.raw(index).slice(0, start).trimStart();
  const tell = (sentence: (meant: string) => told.Sentence, meant: string) =>
    sheet.mend(index, start, value, meant, sentence(before + meant));
  switch (inner.kind) {
    case 'none':
      scan.opener = parent;
      return;
    case 'block':
      scan.inside = { kind: 'block', parent, first: index, count: 0 };
      return;
    case 'open-quote':
      scan.inside = { kind: 'quote', parent, line: index, quote: inner.quote };
      return;
    case 'open-flow':
      scan.inside = { kind: 'flow', parent, line: index, open: inner.open };
      return;
    case 'quoted': {
      if (inner.rest === '') return;
      const quote = value[0] ?? '';
      const content = value.slice(1, value.endsWith(quote) ? -1 : undefined);
      const rest = value.slice(inner.end);
      tell((meant) => told.quoteEnded(quote, rest, meant), inQuotes(content.replaceAll("''", "'")));
      return;
    }
    case 'flow':
      if (inner.rest !== '')
        tell((meant) => told.needsQuotes(`"${value[0]}" in front`, meant), inQuotes(value));
      return;
    case 'plain':
      readPlain(value, tell);
      return;
  }
}

function readPlain(
  value: string,
  tell: (sentence: (meant: string) => told.Sentence, meant: string) => void,
): void {
  const text = hasComment(value) ? value.replace(/\s#.*$/s, '').trimEnd() : value;
  const hasColon = /:(?:\s|$)/.test(text);
  if (/^[\u201C\u201D\u201E\u2018\u2019]/.test(text)) {
    if (hasColon) tell(told.curlyQuotes, inQuotes(text.replaceAll(/[\u201C\u201D\u201E\u2018\u2019]/g, '')));
  } else if (/^-\s/.test(text)) {
    tell(told.listOnTheLine, `[${text.slice(1).trim()}]`);
  } else if (hasColon && /^[^"']*["']$/.test(text)) {
    tell((meant) => told.lostOpeningQuote(text.at(-1) ?? '', meant), `${text.at(-1)}${text}`);
  } else if (hasColon) {
    tell((meant) => told.needsQuotes('": "', meant), inQuotes(text));
  } else if (/^[@`%*]/.test(text) && !/^\*[^\s,[\]{}*]+$/.test(text)) {
    tell((meant) => told.needsQuotes(`"${text[0]}" in front`, meant), inQuotes(text));
  }
}
