/** Chromium, where the machine has one. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, launch } from 'puppeteer-core';

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
