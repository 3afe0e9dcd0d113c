/** What a plan costs: as a multiple of what the YAML library alone takes for the same text, and in memory. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'rolldown';
import { expect, test } from 'vitest';
import shipped from '../rolldown.config.ts';
import { largePlan, yamlOf } from './bench/plan.ts';
import { folder, home, node } from './runner.ts';

test('to parse, judge and compare 5,000 items with 10,000 dependencies takes less than twice the CPU', async () => {
  const file = join(home, 'node_modules', '.bench', 'cost.js');
  // As it is shipped: what runs the tests makes our own code slower than the library's.
  await build({
    input: join(home, 'test', 'bench', 'cost.ts'),
    platform: 'node',
    resolve: shipped.resolve ?? {},
    logLevel: 'warn',
    output: { file, format: 'esm' },
  });
  const { stdout, stderr } = await node([file], {}, home);
  expect(stderr).toBe('');
  const { changes, ratio } = JSON.parse(stdout);
  expect(changes).toBeGreaterThan(15_000);
  expect(ratio).toBeLessThan(2);
});

test('to validate them takes less than 200 MB', async () => {
  const place = folder();
  mkdirSync(join(place, 'plan'));
  writeFileSync(join(place, 'plan', 'plan.yml'), yamlOf(largePlan({ items: 5_000, links: 10_000 })));
  // What getrusage tells of a process begins with the pages of the one that started it.
  const status = 'require("node:fs").readFileSync("/proc/self/status", "utf8")';
  const peak = `process.platform === "linux" ? /VmHWM:\\s+(\\d+)/.exec(${status})[1] : process.resourceUsage().maxRSS`;
  const tell = join(place, 'tell.cjs');
  writeFileSync(tell, `process.on("exit", () => console.error(${peak}));`);
  const args = ['--require', tell, join(home, 'dist', 'cli.js'), 'validate'];
  const { code, stdout, stderr } = await node(args, {}, place);
  expect({ code, stdout }).toMatchObject({ code: 0, stdout: expect.stringContaining('The plan is sound') });
  // In kilobytes, at its highest.
  expect(Number(stderr)).toBeLessThan(200 * 1_024);
  expect(Number(stderr)).toBeGreaterThan(20 * 1_024);
});
