/** Markdown of a plan as HTML: no HTML of its own, no pictures from elsewhere, links to the web alone. */
import { micromark } from 'micromark';
import { gfmTable, gfmTableHtml } from 'micromark-extension-gfm-table';
import { Html, webAddress } from './html.ts';

/** Anything longer is no text of a page; the parser's time grows with it. */
const mostCharacters = 20_000;

/** @param markdown of people: what is HTML in it is shown as text */
export function prose(markdown: string): Html {
  const text = markdown.length > mostCharacters ? `${markdown.slice(0, mostCharacters)}…` : markdown;
  const made = micromark(text, { extensions: [gfmTable()], htmlExtensions: [gfmTableHtml()] });
  // The parser writes each tag in one way, and escapes every value: quotes end where they seem to.
  const withoutPictures = made.replaceAll(
    /<img src="([^"]*)" alt="([^"]*)"(?: title="[^"]*")? \/>/g,
    (_, source: string, said: string) => linked(source, said || source),
  );
  // Of any width: it scrolls by itself.
  const inPlace = withoutPictures
    .replaceAll('<table>', '<div class="prose" tabindex="0" role="group" aria-label="Table"><table>')
    .replaceAll('</table>', '</table></div>');
  return new Html(
    inPlace.replaceAll(/<a href="([^"]*)"/g, (_, href: string) =>
      webAddress(href) === undefined ? '<a' : `<a href="${href}"`,
    ),
  );
}

/** @param source and `said` are escaped already */
function linked(source: string, said: string): string {
  return webAddress(source) === undefined ? said : `<a href="${source}">${said}</a>`;
}

const written: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };

/** Markdown of one line as the text that it reads as: names that were made harmless for GitHub are themselves again. */
export function textOf(markdown: string): string {
  const text = micromark(markdown).replaceAll(/<[^>]*>/g, '');
  return text
    .replaceAll(/&(?:amp|lt|gt|quot);/g, (entity) => written[entity] ?? '')
    .replaceAll('\u200B', '')
    .trim();
}

/** With a capital and a full stop, for what was written to go on with in a sentence. */
export function sentence(text: string): string {
  return `${text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())}.`;
}
