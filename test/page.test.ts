/** The page for leaders as a terminal and a runner make it: what is built, against the embedded GitHub. */
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Sandbox, startSandbox } from '../src/sandbox/index.ts';
import { connect, still } from './github/hub.ts';
import { action, command, folder, sandboxEnvironment } from './runner.ts';
import { changed, files, type Json, rocket, synced } from './sync/plans.ts';

const day = 86_400_000;
const begin = Date.parse(new Date().toISOString().slice(0, 10)) - 20 * day;
const clock = still(begin);
const dateAfter = (days: number) => new Date(begin + days * day).toISOString().slice(0, 10);

const first = changed(rocket, { settings: { page: 'https://octo-org.github.io/roadmap/' } });
const second = changed(first, {
  phases: { two: { items: { wings: { title: 'Wings' }, tail: { title: 'Tail' } } } },
});

let sandbox: Sandbox;
const text = (plan: Json) => new TextDecoder().decode(files(plan).files[0]?.bytes);
const workspaceOf = (plan: Json) => folder({ 'plan/plan.yml': text(plan) });

beforeAll(async () => {
  sandbox = await startSandbox({ now: () => new Date(clock.now()) });
  for (const login of ['ada', 'bob']) sandbox.addUser(login, 'write');
  const apply = (plan: Json) =>
    synced(connect(sandbox, { clock }), plan, { now: new Date(clock.now()).toISOString() });
  sandbox.as('ada').commit('main', 'Plan', { 'plan/plan.yml': text(first) });
  await apply(first);
  await clock.sleep(5 * day);
  sandbox.as('bob').commit('main', 'Grow', { 'plan/plan.yml': text(second) });
  await apply(second);
  await clock.sleep(5 * day);
  const engine = sandbox.view().issues.find(({ title }) => title === 'Engine')?.number ?? 0;
  sandbox.as('bob').close(engine);
});
afterAll(() => sandbox.close());

const names = ['index.html', 'plan.csv', 'plan.ics', 'plan.json'];
const dataIn = (path: string) => JSON.parse(readFileSync(join(path, 'plan.json'), 'utf8'));

const page = (cwd: string, ...args: string[]) =>
  command(['page', '--repo', 'octo-org/roadmap', ...args], { cwd, env: sandboxEnvironment(sandbox) });

test('the command writes four files, reads alone, and says in one line whose data they hold', async () => {
  const cwd = workspaceOf(second);
  const from = sandbox.requests.length;
  const { code, stdout, stderr } = await page(cwd, '--out', 'out/site/');
  expect([code, stderr, sandbox.counts(from).writes]).toEqual([0, '', 0]);
  expect(sandbox.counts(from).requests).toBeLessThanOrEqual(14);
  expect(stdout).toMatch(
    /^out\/site\/\/?index\.html is written; it holds data of octo-org\/roadmap \(\d+ titles with texts and links, .*\): who can open it can read them\n$/,
  );
  expect(readdirSync(join(cwd, 'out/site')).sort()).toEqual(names);
});

test('growth names its commit, and what changed is told since the day that is asked for', async () => {
  const cwd = workspaceOf(second);
  expect((await page(cwd, '--since', dateAfter(2))).code).toBe(0);
  const { burnUp, changes, unread, closed, total } = dataIn(join(cwd, 'site'));
  const [program] = burnUp;
  expect(unread).toBeUndefined();
  const [born, grown] = program.scope;
  expect(born).toMatchObject({ day: dateAfter(0), count: total - 2 });
  expect(grown).toMatchObject({
    day: dateAfter(5),
    count: total,
    by: 'bob',
    url: `https://github.com/octo-org/roadmap/commit/${grown.commit}`,
  });
  expect(program.done.at(-1).count).toBe(closed);
  expect(program.scope.at(-1).count).toBe(total);
  const told = changes.groups.flatMap(({ lines }: { lines: { text: string }[] }) =>
    lines.map((one) => one.text),
  );
  expect(told.join('\n')).toContain('Wings');
  const html = readFileSync(join(cwd, 'site/index.html'), 'utf8');
  expect(html).toContain(
    `+2, ${total} in all, by bob in <a href="${grown.url}">commit ${grown.commit.slice(0, 7)}</a>`,
  );
});

test('a history that cannot be read is said on the page, and nothing fails', async () => {
  const cwd = workspaceOf(second);
  sandbox.fault = ({ body }) =>
    /query PlanHistory/.test(body ?? '') ? { kind: 'partial', from: 0 } : undefined;
  const { code } = await page(cwd);
  sandbox.fault = undefined;
  expect(code).toBe(0);
  const { unread, burnUp } = dataIn(join(cwd, 'site'));
  expect(unread).toMatch(/^how the plan grew could not be read from its history: /);
  expect(burnUp[0].scope.length).toBeGreaterThan(0);
});

test('a broken plan is told as everywhere, and leaves the page as it was', async () => {
  const cwd = folder({ 'plan/plan.yml': 'program: [', 'site/index.html': 'of yesterday' });
  const { code, stdout } = await page(cwd);
  expect(code).toBe(1);
  expect(stdout).toContain('plan/plan.yml:1:');
  expect(readFileSync(join(cwd, 'site/index.html'), 'utf8')).toBe('of yesterday');
});

test('what cannot be written is said with what to do', async () => {
  const cwd = folder({ 'plan/plan.yml': text(second), site: 'a file' });
  const { code, stderr } = await page(cwd);
  expect(code).toBe(2);
  expect(stderr).toMatch(/^the page cannot be written to site \(E\w+\); name another folder with --out\n$/);
});

test.each(['preview', 'check', 'apply'])('the Action writes it in mode %s', async (mode) => {
  const workspace = workspaceOf(second);
  const { code, stdout } = await action(sandbox, { workspace, inputs: { mode, page: 'out/site' } });
  expect([code, readdirSync(join(workspace, 'out/site')).sort()]).toEqual([0, names]);
  expect(stdout).toContain('who can open it can read them');
});

test('the Action writes it where the run is red, too', async () => {
  const workspace = workspaceOf(second);
  const site = sandbox.view().issues.find(({ title }) => title === 'Site')?.number ?? 0;
  sandbox.as('bob').close(site);
  const { code } = await action(sandbox, { workspace, inputs: { mode: 'check', page: 'site' } });
  sandbox.as('bob').reopen(site);
  expect([code, dataIn(join(workspace, 'site')).violations]).toEqual([1, 1]);
});

test.each(['..', '/tmp/elsewhere', '.'])(
  'the input page is no folder inside the workspace: %s',
  async (path) => {
    const { code, commands } = await action(sandbox, {
      workspace: workspaceOf(second),
      inputs: { page: path },
    });
    expect([code, commands.join()]).toEqual([
      1,
      expect.stringContaining('write a folder inside the workspace, such as site'),
    ]);
  },
);

test("a stranger's links lead the page nowhere", async () => {
  const outside = folder({ 'plan.json': 'theirs' });
  const workspace = workspaceOf(second);
  symlinkSync(outside, join(workspace, 'site'));
  const refused = await action(sandbox, { workspace, inputs: { mode: 'check', page: 'site/deep' } });
  expect([refused.code, readdirSync(outside)]).toEqual([1, ['plan.json']]);
  expect(refused.commands.join()).toContain(
    'the page could not be written: a link leads out of the workspace',
  );

  mkdirSync(join(workspace, '.git'));
  symlinkSync('.git', join(workspace, 'hidden'));
  const hidden = await action(sandbox, { workspace, inputs: { mode: 'check', page: 'hidden' } });
  expect([hidden.code, readdirSync(join(workspace, '.git'))]).toEqual([1, []]);

  mkdirSync(join(workspace, 'own'));
  symlinkSync(join(outside, 'plan.json'), join(workspace, 'own/plan.json'));
  writeFileSync(join(workspace, 'own/index.html'), 'old');
  const replaced = await action(sandbox, { workspace, inputs: { mode: 'check', page: 'own' } });
  expect(replaced.code).toBe(0);
  expect(readFileSync(join(outside, 'plan.json'), 'utf8')).toBe('theirs');
  expect(dataIn(join(workspace, 'own')).version).toBe(1);
});

test('settings.page is linked on the program’s own issue and in the summary', async () => {
  const workspace = workspaceOf(second);
  const { summary } = await action(sandbox, { workspace });
  const link = '[Timeline, graph and burn-up](<https://octo-org.github.io/roadmap/>)';
  expect(summary).toContain(link);
  expect(sandbox.view().issues[0]?.body).toContain(link);
  expect(existsSync(join(workspace, 'site'))).toBe(false);
});
