/** How large pages are, and what they cost to make. */
import { expect, test } from 'vitest';
import { siteOf } from '../../src/site/site.ts';
import { siteReports } from '../pictures/sites.ts';

async function made(name: string): Promise<{ bytes: number; cpu: number }> {
  const report = await siteReports[name]?.();
  if (!report) throw new Error(name);
  const start = process.cpuUsage();
  const html = (await siteOf(report)).files.get('index.html') ?? '';
  const { user, system } = process.cpuUsage(start);
  return { bytes: Buffer.byteLength(html), cpu: (user + system) / 1_000_000 };
}

test('40 items have at most 150 KiB', async () => {
  expect((await made('forty')).bytes).toBeLessThan(150 * 1_024);
});

test('1,000 items have at most 1 MiB, and five seconds of a processor', { timeout: 120_000 }, async () => {
  const { bytes, cpu } = await made('thousand');
  expect(bytes).toBeLessThan(1_024 * 1_024);
  expect(cpu).toBeLessThan(5);
});
