/** A page for leaders in Chromium, opened as people open a file, with the network off: what it asks for, and what is wrong with it. */
import { writeFileSync } from 'node:fs';
import library from 'axe-core';
import type { Browser } from './browser.ts';

const axe = library.source;

export type Scheme = 'light' | 'dark';

/** A page at a width. */
export interface Look {
  /** What it asked somebody for, and what it wrote into the console, until now. */
  readonly told: readonly string[];
  /** What axe-core finds serious or critical, folds open. */
  accessibility(): Promise<string[]>;
  /** What is wider than its place, or lies over something else, folds open. */
  layout(): Promise<string[]>;
  /** What Tab does not come to of what can be followed, opened or written into; folds are as they are. */
  unreached(): Promise<string[]>;
  /** @param most pixels of its height: the rest is cut off */
  picture(path: `${string}.png`, most?: number): Promise<void>;
  /** @returns how many sheets of paper it is */
  print(path: string): Promise<number>;
  title(): Promise<string>;
  close(): Promise<void>;
}

/** @param file where the page may be written: a browser opens addresses */
export async function lookAt(
  browser: Browser,
  html: string,
  { width, scheme, file }: { readonly width: number; readonly scheme: Scheme; readonly file: string },
): Promise<Look> {
  writeFileSync(file, html);
  const tab = await browser.newPage();
  const told: string[] = [];
  await tab.setOfflineMode(true);
  tab.on('request', (request) => {
    if (request.url() !== `file://${file}`) told.push(`asks for ${request.url().slice(0, 200)}`);
  });
  tab.on('console', (message) => told.push(`${message.type()}: ${message.text()}`));
  tab.on('pageerror', (error) => told.push(`error: ${error}`));
  tab.on('dialog', (dialog) => {
    told.push(`dialog: ${dialog.message()}`);
    dialog.dismiss().catch(() => {});
  });
  await tab.setViewport({ width, height: 900 });
  await tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await tab.goto(`file://${file}`, { timeout: 120_000 });
  return {
    told,
    accessibility: async () => {
      await tab.evaluate(unfold);
      await tab.evaluate(axe);
      return (await tab.evaluate(auditing)) as string[];
    },
    layout: async () => {
      await tab.evaluate(unfold);
      return (await tab.evaluate(measuring)) as string[];
    },
    unreached: async () => {
      const count = (await tab.evaluate(numbering)) as number;
      await tab.evaluate('document.activeElement?.blur(); getSelection().removeAllRanges()');
      for (let step = 0; step < count + 5; step++) await tab.keyboard.press('Tab');
      return (await tab.evaluate(
        `[...document.querySelectorAll('[data-stop]')].filter((one) => !seen.has(one)).map((one) => one.outerHTML.slice(0, 120))`,
      )) as string[];
    },
    picture: async (path, most) => {
      const clip = most === undefined ? {} : { clip: { x: 0, y: 0, width, height: most } };
      await tab.screenshot({ path, ...(most === undefined ? { fullPage: true } : clip) });
    },
    print: async (path) => {
      const pdf = await tab.pdf({ path, preferCSSPageSize: true, timeout: 120_000 });
      return (
        Buffer.from(pdf)
          .toString('latin1')
          .match(/\/Type\s*\/Page\b/g)?.length ?? 0
      );
    },
    title: () => tab.title(),
    close: () => tab.close(),
  };
}

const unfold = `for (const one of document.querySelectorAll('details')) one.open = true`;

const auditing = `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations
  .filter(({ impact }) => impact === 'serious' || impact === 'critical')
  .map(({ id, nodes }) => id + ': ' + nodes.length + ', ' + nodes[0].html.slice(0, 160) + ' ' + (nodes[0].any[0]?.message ?? '')))`;

/** Of a group of radio buttons Tab comes to one; arrows lead to the others. */
const numbering = `(() => {
  globalThis.seen = new Set();
  document.addEventListener('focusin', ({ target }) => seen.add(target));
  const all = [...document.querySelectorAll('a[href], summary, input:not([type=radio]:not(:checked)), select, [tabindex="0"]')]
    .filter((one) => one.checkVisibility());
  for (const one of all) one.dataset.stop = '';
  return all.length;
})()`;

const measuring = `(() => {
  const problems = new Set();
  const named = (text) => JSON.stringify(text.trim().replace(/\\s+/g, ' ').slice(0, 60));
  const page = document.scrollingElement;
  if (page.scrollWidth > innerWidth) problems.add('the page is ' + page.scrollWidth + ' px wide');
  for (const one of document.querySelectorAll('main *, header *, footer *')) {
    if (one.closest('svg') && one.localName !== 'svg') continue;
    if (one.closest('.graph, .track, .skip, thead, .prose > table') || !one.checkVisibility()) continue;
    const { left, right, width } = one.getBoundingClientRect();
    if (width > 0 && (right > innerWidth + 1 || left < -1)) problems.add(one.localName + '.' + one.className + ' lies outside: ' + named(one.textContent));
  }
  const within = (inner, outer) => inner.left >= outer.left - 1 && inner.right <= outer.right + 1 && inner.top >= outer.top - 1 && inner.bottom <= outer.bottom + 1;
  const apart = (one, other) => one.right <= other.left + 1 || other.right <= one.left + 1 || one.bottom <= other.top + 1 || other.bottom <= one.top + 1;
  for (const graph of document.querySelectorAll('.graph svg')) {
    const boxes = [...graph.querySelectorAll('.node')].map((node) => ({ node, box: node.querySelector('rect').getBoundingClientRect() }));
    for (const { node, box } of boxes)
      for (const text of node.querySelectorAll('text')) if (!within(text.getBoundingClientRect(), box)) problems.add('a text is wider than its box: ' + named(text.textContent));
    boxes.forEach(({ box, node }, at) => { for (const other of boxes.slice(at + 1)) if (!apart(box, other.box)) problems.add('boxes lie over each other: ' + named(node.textContent)); });
    for (const title of graph.querySelectorAll('text.phase')) {
      const place = title.getBoundingClientRect();
      if (!within(place, title.parentElement.querySelector('.frame').getBoundingClientRect())) problems.add('a title is wider than its frame: ' + named(title.textContent));
      if (boxes.some(({ box }) => !apart(box, place))) problems.add('a title lies over a box: ' + named(title.textContent));
    }
  }
  for (const ticks of document.querySelectorAll('svg.time')) {
    const texts = [...ticks.querySelectorAll('g[class] text')].filter((one) => one.checkVisibility()).map((one) => one.getBoundingClientRect()).sort((a, b) => a.left - b.left);
    texts.forEach((one, at) => { if (at > 0 && one.left < texts[at - 1].right) problems.add('names of months lie over each other'); });
  }
  return [...problems];
})()`;
