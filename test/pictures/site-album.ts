/** Pages for leaders of every size, at every width, in both schemes and on paper, into `pictures/`: to be looked at. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { siteOf } from '../../src/site/site.ts';
import { home } from '../runner.ts';
import { type Browser, browserAt, chromium, missing } from './browser.ts';
import { lookAt } from './site-look.ts';
import { siteReports } from './sites.ts';

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
/** Of paper: of more nobody reads the last. */
const mostSheets = 12;
/** What the README shows; PICTURES_README=1 renews it. */
const inReadme = 'site-forty-1000-light';

test.each(Object.entries(siteReports).filter(([name]) => only === undefined || only === name))(
  'the page of %s',
  async (name, make) => {
    if (path === undefined) return expect.fail(missing);
    const html = (await siteOf(await make())).files.get('index.html') ?? '';
    const problems: string[] = [];
    for (const width of [360, 1000, 1600]) {
      for (const scheme of ['light', 'dark'] as const) {
        const shown = `site-${name}-${width}-${scheme}`;
        const look = await lookAt(browser, html, { width, scheme, file: join(folder, `${shown}.html`) });
        await look.picture(join(folder, `${shown}.png`) as `${string}.png`);
        if (shown === inReadme && process.env.PICTURES_README !== undefined)
          await look.picture(
            join(home, '.github', 'readme', 'page-for-leaders.png') as `${string}.png`,
            1_900,
          );
        if (width === 1000 && scheme === 'light') {
          const sheets = await look.print(join(folder, `${shown}.pdf`));
          // What hostile people write is as long as they like.
          if (sheets > mostSheets && name !== 'hostile') problems.push(`${shown}: ${sheets} sheets of paper`);
        }
        const found = [...(await look.layout()), ...(await look.accessibility()), ...look.told];
        problems.push(...found.map((one) => `${shown}: ${one}`));
        await look.close();
      }
    }
    expect(problems).toEqual([]);
  },
);
