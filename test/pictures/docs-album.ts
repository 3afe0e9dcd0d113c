/** The README and the pages of docs/ as GitHub shows a file, into `pictures/`: to be looked at. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { documents } from '../docs/documents.ts';
import { home } from '../runner.ts';
import { type Browser, browserAt, chromium, drawn, missing } from './browser.ts';

const path = chromium();
const folder = join(home, 'pictures');
let browser: Browser;

beforeAll(async () => {
  if (path === undefined) return;
  mkdirSync(folder, { recursive: true });
  browser = await browserAt(path);
});
afterAll(() => browser?.close());

const pages = documents.filter(({ path: at }) => at === 'README.md' || at.startsWith('docs/'));

test.each(pages)('$path', async ({ path: at, text }) => {
  if (path === undefined) return expect.fail(missing);
  const name = at.replace(/^docs\//, '').replace('.md', '');
  const pictures = text.replaceAll(/\]\((?:\.\.\/)?(\.github\/readme\/)/g, `](${pathToFileURL(home)}$1`);
  const problems: string[] = [];
  for (const width of [1000, 400]) {
    const shown = await drawn(
      browser,
      { name, parts: [pictures] },
      { width, scheme: 'light', file: join(folder, `docs-${name}-${width}.html`) },
    );
    await shown.picture(join(folder, `docs-${name}-${width}.png`) as `${string}.png`);
    // Code scrolls in a frame of its own, and on a phone a table of many columns; the page never does.
    const mayScroll = width > 400 ? /^pre / : /^(?:pre|table) /;
    const found = (await shown.problems()).filter((one) => !mayScroll.test(one));
    problems.push(...found.map((one) => `${name} at ${width}: ${one}`));
    await shown.close();
  }
  expect(problems).toEqual([]);
});
