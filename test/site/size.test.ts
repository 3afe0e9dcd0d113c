/** How large pages are, and what they cost to make. */
import { expect, test } from 'vitest';
import type { SyncReport } from '../../src/report/report.ts';
import { siteOf } from '../../src/site/site.ts';
import { siteReports } from '../pictures/sites.ts';

async function reportOf(name: string): Promise<SyncReport> {
  const report = await siteReports[name]?.();
  if (!report) throw new Error(name);
  return report;
}

async function made(report: SyncReport): Promise<{ bytes: number; cpu: number }> {
  const start = process.cpuUsage();
  const html = (await siteOf(report)).files.get('index.html') ?? '';
  const { user, system } = process.cpuUsage(start);
  return { bytes: Buffer.byteLength(html), cpu: (user + system) / 1_000_000 };
}

test('40 items have at most 150 KiB', async () => {
  expect((await made(await reportOf('forty'))).bytes).toBeLessThan(150 * 1_024);
});

test('1,000 items have at most 1 MiB, and five seconds of a processor', { timeout: 120_000 }, async () => {
  const report = await reportOf('thousand');
  const { bytes, cpu } = await made(report);
  expect(bytes).toBeLessThan(1_024 * 1_024);
  expect(cpu).toBeLessThan(5);
  // Long titles, and a promise for each: then not all of it is drawn.
  const wordy = [...report.plan.work].map(([id, one]) => {
    return [
      id,
      { ...one, title: `${one.title}, ${'and what follows from it '.repeat(3)}`, due: '2031-01-01' },
    ] as const;
  });
  const much = { ...report, plan: { ...report.plan, work: new Map(wordy) } };
  expect((await made(much)).bytes).toBeLessThan(1_024 * 1_024);
});
