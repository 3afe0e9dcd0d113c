/** A part of what `npm run pictures` measures: nothing that people read is too small for a phone, or wider than it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Browser, browserAt, chromium, drawn, missing } from './browser.ts';
import { drawingsOf } from './drawings.ts';
import type { Page } from './html.ts';
import { pagesOf, programs } from './programs.ts';

const path = chromium();
const folder = mkdtempSync(join(tmpdir(), 'plan-sync-pictures-'));
let browser: Browser | undefined;

beforeAll(async () => {
  if (path !== undefined) browser = await browserAt(path);
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

async function problemsOf(page: Page): Promise<string[]> {
  if (!browser) return [];
  const file = join(folder, `${page.name}.html`);
  const shown = await drawn(browser, page, { width: 400, scheme: 'light', file });
  const problems = await shown.problems();
  await shown.close();
  return problems.map((one) => `${page.name}: ${one}`);
}

test.skipIf(path === undefined).each(programs.filter(({ name }) => name === 'forty'))(
  'nothing of $name is drawn smaller than 9 pixels or scrolls sideways at 400',
  async (program) => {
    const pages = await pagesOf(program);
    expect(pages.map(({ name }) => name)).toEqual([
      'summary',
      'comment',
      'page',
      'session',
      'item',
      'decision',
    ]);
    const problems: string[] = [];
    for (const page of pages) problems.push(...(await problemsOf(page)));
    expect(problems).toEqual([]);
  },
);

test.skipIf(path === undefined)('what is taken for readable is, whatever the plan', async () => {
  const page = await drawingsOf(40, Number(process.env.PICTURES_SEED ?? Date.now() % 1_000_000));
  expect(page.parts.length).toBeGreaterThan(10);
  expect(await problemsOf(page)).toEqual([]);
});

test.runIf(path === undefined)(`nothing is measured: ${missing}`, () => {});
