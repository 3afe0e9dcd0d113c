/**
 * HTML that nobody can break out of: what is put into a template is text, unless a template made it. Values stand in
 * text, or in attributes between double quotes; nowhere else.
 */

/** HTML that a template made. */
export class Html {
  readonly text: string;

  /** @param text HTML already: only for what a template or a Markdown parser made */
  constructor(text: string) {
    this.text = text;
  }
}

/** What a template takes. Lists stand without anything between; nothing and false are nothing. */
export type Content = Html | string | number | false | undefined | readonly Content[];

const special: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
/** What no page may have, or what makes a line read otherwise than it is. */
const unseen = /(?![\t\n])\p{Cc}|[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/** The tag of a template. */
export function html(parts: TemplateStringsArray, ...values: readonly Content[]): Html {
  const [first = '', ...others] = parts;
  return new Html(others.reduce((text, part, index) => text + rendered(values[index]) + part, first));
}

/** Text that means itself in HTML, in attributes between quotes too. */
function escapedHtml(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(unseen, '\uFFFD')
    .replaceAll(/[&<>"']/g, (character) => special[character] ?? '');
}

function rendered(content: Content): string {
  if (content === undefined || content === false) return '';
  if (content instanceof Html) return content.text;
  if (typeof content === 'object') return content.map(rendered).join('');
  return escapedHtml(String(content));
}

/** A link where the address is one of the web, and otherwise what it says alone. */
export function anchor(href: string | undefined, content: Content): Html {
  const address = href === undefined ? undefined : webAddress(href);
  return address === undefined ? html`${content}` : html`<a href="${address}">${content}</a>`;
}

/** Only `http` and `https` lead anywhere from a page. */
export function webAddress(href: string): string | undefined {
  return /^https?:\/\/[^\s]+$/i.test(href) ? href : undefined;
}
