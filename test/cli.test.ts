import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { blocksOf, documentAt, sectionOf, typedIn } from './docs/documents.ts';
import { atTerminal, command, folder, home, node, roadmap, sandboxEnvironment } from './runner.ts';
import { github } from './sandbox/client.ts';

describe('plan-sync demo', () => {
  it('runs where nothing is installed: only dist/, plan/ and package.json', async () => {
    const place = folder();
    for (const name of ['dist', 'plan', 'package.json'])
      cpSync(join(home, name), join(place, name), { recursive: true });
    const demo = await node(['dist/cli.js', 'demo'], {}, place);
    expect(demo).toMatchObject({ code: 0, stderr: '' });
    expect(demo.stdout).toContain('octo-org/roadmap: 120 changes made');
    expect(demo.stdout.trimEnd().split('\n').length).toBeLessThanOrEqual(80);
    expect(demo.stdout).toMatch(/^- {2}.*Move the cart\n\+ {2}.*and what is in it\n1 change in plan\//m);
    // The page of the program, and a picture of it.
    expect(demo.stdout).toMatch(/later its page says\n\n {2}\S/);
    expect(demo.stdout).toMatch(/^Milestone 3: internal ru… 2027-03-24 .* at-risk +░+│$/m);
    expect(demo.stdout).toMatch(
      /^7 +Define Okta SSO path +Corporate Identity.* Milestone 2: access model .*#3$/m,
    );
    expect(demo.stdout).toContain('3 requests, 0 of them writes');
    expect(demo.stdout).toContain('7 requests, 1 of them a write');
    expect(demo.stdout).toMatch(
      /okta-sso “Define Okta SSO path” \(#7\) was closed by octocat .* \[closed-before-blocker\]/,
    );
  });
});

describe('the README', () => {
  it('leads a newcomer from its plan to GitHub, and needs nothing else', async () => {
    const begin = sectionOf(documentAt('README.md'), 'Begin');
    const plan = blocksOf(begin, 'yaml').find(({ text }) => /^program:/m.test(text))?.text ?? '';
    const cwd = folder({ 'plan/plan.yml': plan });
    const sandbox = await github({ repositories: [{ name: 'acme/rocket' }] });
    const env = sandboxEnvironment(sandbox);
    const lines = blocksOf(begin, 'console').flatMap(typedIn);
    expect(lines.map(({ line }) => line.split(' ')[1])).toEqual(['init', 'validate', 'preview', 'apply']);
    for (const { line } of lines) {
      const { code, stderr, stdout } = await command(line.split(' ').slice(1), { cwd, env });
      expect([line, code, stderr], stdout).toEqual([line, 0, '']);
    }
    const [, schema = ''] = /\$schema=(.+)/.exec(plan) ?? [];
    expect(existsSync(join(cwd, 'plan', schema))).toBe(true);
    expect(sandbox.view('acme/rocket').issues.map(({ title }) => title)).toContain('Define ingress');
  });
});

describe('plan-sync', () => {
  it('ends without a word where nobody reads its output any more', async () => {
    const child = spawn(process.execPath, [join(home, 'dist/cli.js'), '--help']);
    child.stdout.destroy();
    let said = '';
    child.stderr.on('data', (part) => {
      said += part;
    });
    const [code] = await once(child, 'close');
    expect({ code, said }).toEqual({ code: 0, said: '' });
  });
});

describe('plan-sync validate', () => {
  it('says that a sound plan is sound', async () => {
    const run = await command(['validate'], { cwd: roadmap() });
    expect(run).toMatchObject({
      code: 0,
      stdout: 'The plan is sound: 35 issues, 5 milestones, 6 owners\n',
      stderr: '',
    });
  });

  it('shows each problem with its line and a caret, as the docs do', async () => {
    const change = {
      file: 'phase-1-identity.yml',
      from: 'blocked-by:\n          - on: okta-sso',
      to: 'blocked-by:\n          - on: okta-sos',
    };
    const run = await command(['validate'], { cwd: roadmap(change) });
    expect(run.code).toBe(1);
    const [shown] = blocksOf(sectionOf(documentAt('docs/engineer.md'), 'When the plan is wrong'), 'text');
    expect(run.stdout).toBe(shown?.text);
  });

  it('prints JSON for programs', async () => {
    const run = await command(['validate', '--json'], { cwd: roadmap() });
    expect(JSON.parse(run.stdout)).toEqual({ version: 1, verdict: 'valid', failed: false, diagnostics: [] });
  });
});

describe('plan-sync schedule and forecast', () => {
  const widest = (text: string) => Math.max(...text.split('\n').map((line) => [...line].length));

  it('the schedule needs no token, and fits into 80 columns', async () => {
    const run = await command(['schedule', '--today', '2026-12-01'], { cwd: roadmap() });
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(run.stdout).toMatch(/^okta-sso +2026-12-07 2026-12-17 +█+$/m);
    expect(widest(run.stdout)).toBeLessThanOrEqual(80);
    const json = JSON.parse(
      (await command(['schedule', '--today', '2026-12-01', '--json'], { cwd: roadmap() })).stdout,
    );
    expect(Object.keys(json)).toEqual(['today', 'program', 'milestones', 'phases', 'gates', 'work']);
    expect(json.work['okta-sso']).toEqual({
      begin: '2026-12-07',
      end: '2026-12-17',
      slack: 0,
      critical: true,
      incomplete: false,
    });
  });

  it('the forecast looks at GitHub, writes nothing, and says what it does not know', async () => {
    const sandbox = await github();
    const [cwd, env] = [roadmap(), sandboxEnvironment(sandbox)];
    await command(['apply', '--repo', 'octo-org/roadmap', '--pace', '0'], { cwd, env });
    const from = sandbox.requests.length;
    const args = ['forecast', '--repo', 'octo-org/roadmap', '--today', '2027-01-04'];
    const shown = await command(args, { cwd, env });
    expect(shown).toMatchObject({ code: 0, stderr: '' });
    expect(shown.stdout).toContain(
      'Forecast from 2027-01-04, learned from 0 of 0 closed\nToo little is known yet',
    );
    expect(widest(shown.stdout)).toBeLessThanOrEqual(80);
    const json = JSON.parse((await command([...args, '--json'], { cwd, env })).stdout);
    expect(Object.keys(json)).toEqual(['basis', 'program', 'milestones', 'phases', 'gates']);
    expect(json.milestones['access-model']).toMatchObject({ health: 'unknown', drivers: expect.any(Array) });
    const schedule = await command(['schedule', ...args.slice(1), '--json'], { cwd, env });
    expect(JSON.parse(schedule.stdout).today).toBe('2027-01-04');
    expect(sandbox.counts(from).writes).toBe(0);
  });

  it('a day that is none, no repository and a broken plan are told', async () => {
    const day = await command(['schedule', '--today', 'soon'], { cwd: roadmap() });
    expect(day.code).toBe(2);
    expect(day.stderr).toContain('the day is "soon"; write year-month-day: 2026-12-01');
    expect((await command(['forecast'], { cwd: roadmap() })).code).toBe(2);
    const broken = roadmap({ file: 'owners.yml', from: 'owners:', to: 'owner:' });
    expect((await command(['schedule'], { cwd: broken })).code).toBe(1);
  });
});

describe('a plan that is not there', () => {
  it('is one problem, and no others follow from it', async () => {
    const run = await command(['validate', '--plan', 'nope', '--json'], { cwd: folder() });
    expect(run.code).toBe(1);
    expect(JSON.parse(run.stdout).diagnostics).toMatchObject([{ code: 'no-plan' }]);
  });

  it('in part hides only what may stand in it', async () => {
    const cwd = roadmap({ file: 'owners.yml', from: 'owners:', to: `# ${'x'.repeat(1_100_000)}\nowners:` });
    const run = await command(['validate', '--json'], { cwd });
    expect(JSON.parse(run.stdout).diagnostics).toMatchObject([
      { code: 'file-too-large', file: 'plan/owners.yml' },
    ]);
  });
});

describe('plan-sync preview and apply', () => {
  it('preview shows exactly what apply then does', async () => {
    const sandbox = await github();
    const [cwd, env] = [roadmap(), sandboxEnvironment(sandbox)];
    const args = ['--repo', 'octo-org/roadmap', '--json', '--pace', '0'];
    const preview = JSON.parse((await command(['preview', ...args], { cwd, env })).stdout);
    expect(sandbox.counts().writes).toBe(0);
    const apply = JSON.parse((await command(['apply', ...args], { cwd, env })).stdout);
    const subjects = (report: { changes: { subject: string }[] }) =>
      report.changes.map(({ subject }) => subject);
    expect(subjects(apply)).toEqual(subjects(preview));
    expect(apply.counts).toEqual(preview.counts);
    const again = JSON.parse((await command(['preview', ...args], { cwd, env })).stdout);
    expect(again.changes).toEqual([]);
  });

  it('needs a token and a repository, and says both at once', async () => {
    const run = await command(['apply'], { cwd: roadmap() });
    expect(run.code).toBe(2);
    expect(run.stderr).toContain('write owner/name');
    expect(run.stderr).toContain('GITHUB_TOKEN');
  });

  it.each([
    [
      'an unknown repository',
      ['--repo', 'octo-org/nowhere'],
      {},
      'there is no repository octo-org/nowhere, or the token may not see it',
    ],
    [
      'a bad token',
      ['--repo', 'octo-org/roadmap'],
      { GITHUB_TOKEN: 'wrong-token-value' },
      'GitHub does not accept the token',
    ],
    [
      'no server',
      ['--repo', 'octo-org/roadmap'],
      { GITHUB_API_URL: 'http://127.0.0.1:9', GITHUB_GRAPHQL_URL: 'http://127.0.0.1:9/graphql' },
      'GitHub could not be reached',
    ],
  ])('%s is one clear sentence', async (_, args, env, sentence) => {
    const sandbox = await github();
    const run = await command(['apply', ...args], {
      cwd: roadmap(),
      env: { ...sandboxEnvironment(sandbox), ...env },
    });
    expect(run.code).toBe(1);
    expect(run.stdout).toContain(sentence);
    expect(run.stdout + run.stderr).not.toMatch(/ {4}at |wrong-token-value/);
    expect(sandbox.counts().writes).toBe(0);
  });
});

describe('plan-sync apply where a person is at a terminal', () => {
  const args = ['apply', '--repo', 'octo-org/roadmap', '--pace', '0'];

  it('shows what it would make and asks before it creates, and takes no for an answer', async () => {
    const sandbox = await github();
    const [cwd, env] = [roadmap(), sandboxEnvironment(sandbox)];
    const no = await atTerminal(args, { cwd, env, types: 'n\n' });
    expect(no.stdout).toContain('octo-org/roadmap: 120 changes to make');
    expect(no.stdout).toContain('Make 120 changes in octo-org/roadmap? [y/N]');
    expect(no.stdout).toContain('Nothing was written');
    expect(no.code).toBe(1);
    expect(sandbox.counts().writes).toBe(0);

    const yes = await atTerminal(args, { cwd, env, types: 'y\n' });
    expect(yes.stdout).toContain('octo-org/roadmap: 120 changes made');
    expect(yes.code).toBe(0);
  });

  it('does not ask where it is told not to, nor where nothing is created or closed', async () => {
    const sandbox = await github();
    const env = sandboxEnvironment(sandbox);
    const first = await atTerminal([...args, '--yes'], { cwd: roadmap(), env, types: '' });
    expect(first.stdout).not.toContain('[y/N]');
    expect(first.stdout).toContain('120 changes made');
    const retitled = roadmap({ file: 'milestones.yml', from: 'access model"', to: 'access"' });
    const second = await atTerminal(args, { cwd: retitled, env, types: '' });
    expect(second.stdout).not.toContain('[y/N]');
    expect(second.code).toBe(0);
    expect(sandbox.view().milestones.map(({ title }) => title)).toContain('Milestone 2: access');
  });
});

describe('plan-sync check', () => {
  const remote = ['--repo', 'octo-org/roadmap', '--pace', '0'];

  it('writes nothing, and exits 1 at the line of the dependency where work was closed too early', async () => {
    const sandbox = await github();
    const [cwd, env] = [roadmap(), sandboxEnvironment(sandbox)];
    await command(['apply', ...remote], { cwd, env });
    expect((await command(['check', ...remote], { cwd, env })).code).toBe(0);
    sandbox.as('octocat').close(7);
    const from = sandbox.requests.length;
    const run = await command(['check', ...remote], { cwd, env });
    expect(run.code).toBe(1);
    expect(run.stdout).toMatch(
      /plan\/phase-1-identity\.yml:\d+:17: error: okta-sso “Define Okta SSO path” \(#7\) was closed by octocat on [\d-]+, and name-identity-owner “Name the owner of identity decisions” \(#3\), which blocks it, is open/,
    );
    expect(sandbox.counts(from).writes).toBe(0);
    expect((await command(['check', ...remote, '--fail-on', 'never'], { cwd, env })).code).toBe(0);
  });

  it('gives the same verdict to programs', async () => {
    const sandbox = await github();
    const [cwd, env] = [roadmap(), sandboxEnvironment(sandbox)];
    await command(['apply', ...remote], { cwd, env });
    sandbox.as('octocat').close(7);
    const run = await command(['check', ...remote, '--json'], { cwd, env });
    expect(run.code).toBe(1);
    expect(JSON.parse(run.stdout)).toMatchObject({
      version: 1,
      verdict: 'checked',
      failed: true,
      diagnostics: [{ code: 'closed-before-blocker', file: 'plan/phase-1-identity.yml' }],
      violations: [{ id: 'okta-sso', issue: 7, how: 'closed', closedBy: 'octocat' }],
    });
  });
});

describe('help', () => {
  it('teaches the first steps', async () => {
    const run = await command(['--help'], { cwd: folder() });
    expect(run.code).toBe(0);
    for (const text of ['plan-sync demo', 'plan-sync validate', 'plan-sync preview --repo'])
      expect(run.stdout).toContain(text);
  });

  it('of a command names its options and the environment', async () => {
    const run = await command(['apply', '--help'], { cwd: folder() });
    for (const text of [
      '--plan',
      '--repo',
      '--max-close',
      '--pace',
      '--time-limit',
      'GITHUB_TOKEN',
      'GITHUB_API_URL',
    ]) {
      expect(run.stdout).toContain(text);
    }
  });

  it('a wrong option exits 2', async () => {
    for (const args of [['validate', '--bogus'], ['validate', '--plan'], ['nonsense']]) {
      expect((await command(args, { cwd: folder() })).code).toBe(2);
    }
  });

  it.each([
    ['command', ['valdate'], 'validate'],
    ['command', ['aply'], 'apply'],
    ['option', ['validate', '--pln', 'plan'], '--plan'],
  ])('suggests the %s that was meant: %j', async (_, args, meant) => {
    const run = await command(args, { cwd: roadmap() });
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toMatch(new RegExp(`Did you mean ${meant}\\?`));
  });

  it.each(['--version', '-V'])('%s prints the version, and nothing else', async (option) => {
    const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
    expect(await command([option], { cwd: folder() })).toEqual({
      code: 0,
      stdout: `${version}\n`,
      stderr: '',
    });
  });
});
