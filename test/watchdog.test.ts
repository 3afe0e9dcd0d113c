/** A run that computes and computes is ended, and says so. */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { expect, onTestFinished, test } from 'vitest';
import { action, folder, home, roadmap } from './runner.ts';
import { github } from './sandbox/client.ts';

async function ran(body: string) {
  const place = folder();
  const entry = join(place, 'entry.ts');
  const from = JSON.stringify(join(home, 'src/watchdog.ts'));
  writeFileSync(
    entry,
    `import { watchdog } from ${from};\nconst calm = watchdog((text) => '::error::' + text, 1);\n${body}`,
  );
  const bundle = await rolldown({ input: entry, platform: 'node' });
  await bundle.write({ file: join(place, 'run.mjs'), format: 'esm' });
  return spawnSync(process.execPath, [join(place, 'run.mjs')], { encoding: 'utf8' });
}

const busy = (seconds: number) =>
  `for (const start = process.cpuUsage(); process.cpuUsage(start).user < ${seconds}e6; ) for (let n = 0; n < 1e6; n++) Math.sqrt(n);`;

test('before its first write', { timeout: 120_000 }, async () => {
  const { stdout, signal } = await ran(busy(30));
  expect(signal).toBe('SIGKILL');
  expect(stdout).toMatch(
    /^::error::stopped: after 1 seconds of computing nothing was ready to be written; nothing was written\./,
  );
});

test('and not after it, nor one that is soon done', { timeout: 120_000 }, async () => {
  expect(await ran(`calm(); ${busy(1.8)} console.log('done')`)).toMatchObject({
    status: 0,
    stdout: 'done\n',
  });
  expect(await ran(`console.log('done')`)).toMatchObject({ status: 0, stdout: 'done\n' });
});

/** For Node, not for the product: what the Action is run with. A second of computing counts as an hour. */
const slowMachine = `
const real = process.cpuUsage;
process.cpuUsage = () => {
  const { user, system } = real();
  return { user: user * 3600, system: system * 3600 };
};
`;

test('the Action is watched while it waits for its first answer', { timeout: 60_000 }, async () => {
  const slow = join(folder({ 'slow.cjs': slowMachine }), 'slow.cjs');
  const server = createServer(() => {}).listen(0, '127.0.0.1');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  await new Promise((resolve) => server.once('listening', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const env = {
    NODE_OPTIONS: `--require ${slow}`,
    GITHUB_API_URL: url,
    GITHUB_GRAPHQL_URL: `${url}/graphql`,
  };
  const run = await action(await github(), { workspace: roadmap(), env });
  expect(run.code).toBeNull();
  expect(run.commands.at(-1)).toMatch(
    /^::error title=Plan Sync::stopped: after 120 seconds of computing nothing was ready to be written;/,
  );
});
