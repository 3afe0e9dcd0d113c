/** Every page of every program at both widths and in both schemes, into `pictures/`: to be looked at. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { home } from '../runner.ts';
import { type Browser, browserAt, chromium, drawn, missing } from './browser.ts';
import { pagesOf, programs } from './programs.ts';

const path = chromium();
const folder = join(home, 'pictures');
let browser: Browser;

beforeAll(async () => {
  if (path === undefined) return;
  mkdirSync(folder, { recursive: true });
  browser = await browserAt(path);
});
afterAll(() => browser?.close());

const only = process.env.PICTURES;
/** Those that the README shows, and how many pixels of each: what is longer makes it long, and heavy. PICTURES_README=1 renews them. */
const inReadme = new Map([
  ['roadmap-summary-1000-light', { name: 'summary', height: 850 }],
  ['forty-comment-1000-light', { name: 'comment', height: 850 }],
  ['forty-page-1000-light', { name: 'page', height: 1_245 }],
]);

test.each(programs.filter(({ name }) => only === undefined || only === name))('$name', async (program) => {
  if (path === undefined) return expect.fail(missing);
  const problems: string[] = [];
  for (const page of await pagesOf(program)) {
    for (const width of [1000, 400]) {
      for (const scheme of ['light', 'dark'] as const) {
        const name = `${program.name}-${page.name}-${width}-${scheme}`;
        const shown = await drawn(browser, page, { width, scheme, file: join(folder, `${name}.html`) });
        await shown.picture(join(folder, `${name}.png`) as `${string}.png`);
        const shownAs = process.env.PICTURES_README === undefined ? undefined : inReadme.get(name);
        if (shownAs !== undefined)
          await shown.picture(
            join(home, '.github', 'readme', `${shownAs.name}.png`) as `${string}.png`,
            shownAs.height,
          );
        if (scheme === 'light') problems.push(...(await shown.problems()).map((one) => `${name}: ${one}`));
        await shown.close();
      }
    }
  }
  expect(problems).toEqual([]);
});
