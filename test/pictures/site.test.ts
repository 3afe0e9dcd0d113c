/**
 * A part of what `npm run pictures` looks at of pages for leaders: nothing is asked for, nothing is wrong in the console, axe-core
 * finds nothing serious, nothing lies over anything, and the keyboard comes to all.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { siteOf } from '../../src/site/site.ts';
import { type Browser, browserAt, chromium, missing } from './browser.ts';
import { type Look, lookAt, type Scheme } from './site-look.ts';
import { siteReports } from './sites.ts';

const path = chromium();
const folder = mkdtempSync(join(tmpdir(), 'plan-sync-site-'));
let browser: Browser | undefined;

beforeAll(async () => {
  if (path !== undefined) browser = await browserAt(path);
}, 60_000);
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

async function looked<T>(
  name: string,
  width: number,
  scheme: Scheme,
  what: (look: Look) => Promise<T>,
): Promise<T | undefined> {
  const report = await siteReports[name]?.();
  if (!browser || !report) return undefined;
  const html = (await siteOf(report)).files.get('index.html') ?? '';
  const look = await lookAt(browser, html, { width, scheme, file: join(folder, `${name}-${width}.html`) });
  const found = await what(look);
  expect(look.told).toEqual([]);
  await look.close();
  return found;
}

test.skipIf(path === undefined).each<[string, number, Scheme]>([
  ['forty', 360, 'dark'],
  ['hostile', 360, 'light'],
  ['hostile', 1000, 'dark'],
])(
  'of %s at %i in %s everything can be read and followed',
  { timeout: 60_000 },
  async (name, width, scheme) => {
    const found = await looked(name, width, scheme, async (look) => {
      const title = await look.title();
      return [
        await look.unreached(),
        await look.layout(),
        await look.accessibility(),
        // A script of somebody else's would have written there.
        title === 'run' ? ['a script ran'] : [],
      ];
    });
    expect(found).toEqual([[], [], [], []]);
  },
);

test.runIf(path === undefined)(`no page is looked at: ${missing}`, () => {});
