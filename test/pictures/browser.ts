/** Chromium, where the machine has one: draws a page, takes a picture of it, and measures what people can read. */
import { existsSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, launch } from 'puppeteer-core';

import { htmlOf, type Page, type Scheme } from './html.ts';

export type { Browser };

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];

/** The path of a browser: what CHROME_PATH names, else what is found; nothing where there is none. */
export function chromium(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const known = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  return [process.env.CHROME_PATH ?? '', ...known, mac].find((path) => path !== '' && existsSync(path));
}

export const missing = 'there is no Chromium on this machine: put one on the PATH, or name it by CHROME_PATH';

export function browserAt(executablePath: string): Promise<Browser> {
  // What it shows is ours; in containers the system lets it have no sandbox of its own.
  return launch({ executablePath, pipe: true, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
}

/** A page at a width, drawn whole. */
export interface Drawn {
  /** What cannot be read or scrolls sideways, one line each; folds are open for it. */
  problems(): Promise<string[]>;
  /**
   * @param path of a PNG of it as people first see it: what is folded is closed
   * @param most pixels of its height: the rest is cut off
   */
  picture(path: `${string}.png`, most?: number): Promise<void>;
  close(): Promise<void>;
}

/** Pixels of a letter's height that people can still read. */
const smallest = 9;

/** @param file where its HTML may be written: a drawing needs an address */
export async function drawn(
  browser: Browser,
  page: Page,
  look: { readonly width: number; readonly scheme: Scheme; readonly file: string },
): Promise<Drawn> {
  const { width, scheme, file } = look;
  writeFileSync(file, htmlOf(page, scheme));
  const tab = await browser.newPage();
  await tab.setViewport({ width, height: 300 });
  await tab.goto(`file://${file}`, { timeout: 120_000 });
  await tab.waitForFunction('document.body.dataset.drawn !== undefined', { timeout: 120_000 });
  const state = await tab.evaluate('document.body.dataset.drawn');
  if (state !== 'yes') throw new Error(`${page.name} cannot be drawn: ${state}`);
  return {
    problems: async () => {
      await tab.evaluate(folds(true));
      const found = await tab.evaluate(measuring);
      await tab.evaluate(folds(false));
      return found as string[];
    },
    picture: async (path, most = Number.POSITIVE_INFINITY) => {
      const height = Number(await tab.evaluate('document.body.getBoundingClientRect().height'));
      const clip = { x: 0, y: 0, width, height: Math.min(most, Math.ceil(height)) };
      await tab.screenshot({ path, clip, captureBeyondViewport: true });
    },
    close: () => tab.close(),
  };
}

/** Opens what is closed, and closes again what that opened. */
function folds(open: boolean): string {
  return open
    ? `for (const one of document.querySelectorAll('details:not([open])')) { one.open = true; one.dataset.was = 'closed' }`
    : `for (const one of document.querySelectorAll('details[data-was]')) { one.open = false }`;
}

/** Runs in the page. A drawing shrinks to its column, and its letters with it. */
const measuring = `(() => {
  const problems = new Set();
  const named = (text) => JSON.stringify(text.trim().replace(/\\s+/g, ' ').slice(0, 60));
  const page = document.scrollingElement;
  if (page.scrollWidth > innerWidth) problems.add('the page is ' + page.scrollWidth + ' px wide');
  for (const one of document.body.querySelectorAll('*')) {
    if (one.closest('svg') || !/auto|scroll/.test(getComputedStyle(one).overflowX)) continue;
    const over = one.scrollWidth - one.clientWidth;
    if (over > 0) problems.add(one.localName + ' scrolls sideways by ' + over + ' px: ' + named(one.textContent));
  }
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { parentElement: parent, data } = texts.currentNode;
    if (data.trim() === '' || ['SCRIPT', 'STYLE', 'style', 'title'].includes(parent.tagName)) continue;
    const svg = parent.closest('svg');
    const scale = svg ? svg.getBoundingClientRect().width / svg.viewBox.baseVal.width : 1;
    const size = parseFloat(getComputedStyle(parent).fontSize) * scale;
    if (size < ${smallest}) problems.add(size.toFixed(1) + ' px: ' + named(data));
  }
  return [...problems];
})()`;
