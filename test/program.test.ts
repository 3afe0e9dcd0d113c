/** Owners, decisions and risks over the built Action and command, as a runner and a person use them. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Sandbox } from '../src/sandbox/index.ts';
import { pullRequestPayload } from './events.ts';
import { here } from './github/hub.ts';
import { type ActionRun, action, command, folder } from './runner.ts';

const plan = `program: { id: rocket, title: Rocket }
owners:
  core: { name: Core, placeholder: true }
  web:
    name: Web
    members:
      - ada
milestones: { alpha: { title: Alpha, outcome: It flies } }
workstreams:
  name-core: { title: Name core, owner: core, milestone: alpha, names-owner: core }
  hull: { title: Hull, owner: core, milestone: alpha, blocked-by: [name-core] }
  site: { title: Site, owner: web, milestone: alpha, blocked-by: [hull] }
risks:
  apart: { title: It falls apart, text: One web, keep-together: [hull, site, name-core] }
`;
const decision = (keys: string) => `---\nid: 1\ntitle: Steel\ndate: 2026-11-24\n${keys}\n---\n\nBecause.\n`;
const errors = (run: ActionRun) => run.commands.filter((line) => line.startsWith('::error'));
const number = (sandbox: Sandbox, title: string) =>
  sandbox.view().issues.find((issue) => issue.title === title)?.number ?? expect.fail();

describe('who names an owner', () => {
  test('is held to it by a pull request that would close the item, at both lines', async () => {
    const sandbox = await here();
    const workspace = folder({ 'plan/plan.yml': plan });
    await action(sandbox, { workspace });
    const body = `Closes #${number(sandbox, 'Name core')}`;
    const pull = sandbox.as('ada').openPullRequest({ title: 'Named', body });
    const run = await action(sandbox, { workspace, ...pullRequestPayload(sandbox, pull) });
    expect([run.code, run.outputs.violations]).toEqual([1, '1']);
    expect(errors(run).map((line) => /file=([^,]+),line=(\d+)/.exec(line)?.slice(1))).toEqual([
      ['plan/plan.yml', '10'],
      ['plan/plan.yml', '3'],
    ]);
    const [comment] = sandbox.issue(pull).comments;
    expect(comment?.body).toContain('**Core** is named, and no placeholder any more');
    expect(comment?.body).toContain('team: your-organization/your-team');

    const official = folder({ 'plan/plan.yml': plan.replace('placeholder: true', 'team: acme/core') });
    const green = await action(sandbox, { workspace: official, ...pullRequestPayload(sandbox, pull) });
    expect([green.code, green.outputs.violations]).toEqual([0, '0']);
  });

  test('may not assign somebody who cannot be assigned: an error at the line, and nothing is written', async () => {
    const sandbox = await here();
    const text = plan.replace('      - ada\n', '      - ada\n      - zoe\n    assign: true\n');
    const run = await action(sandbox, { workspace: folder({ 'plan/plan.yml': text }) });
    expect(run.code).toBe(1);
    expect(errors(run)).toEqual([expect.stringContaining('file=plan/plan.yml,line=8,')]);
    expect(errors(run)[0]).toContain('owner "web" assigns zoe');
    expect(sandbox.counts().writes).toBe(0);
  });
});

describe('a pull request that decides', () => {
  test('shows what it changes, whose assumptions it may change, and comments on issues once it is merged', async () => {
    const sandbox = await here();
    sandbox.as('ada').commit('main', 'Plan', { 'plan/plan.yml': plan });
    await action(sandbox, { workspace: folder({ 'plan/plan.yml': plan }) });
    const accepted = decision('status: accepted\nwith: Jane\naffects: [hull]');
    sandbox
      .as('ada')
      .commit('decide', 'Decide', { 'plan/plan.yml': plan, 'plan/decisions/0001-steel.md': accepted });
    const pull = sandbox.as('ada').openPullRequest({ title: 'Decide', head: 'decide' });
    const workspace = folder({ 'plan/plan.yml': plan, 'plan/decisions/0001-steel.md': accepted });
    const run = await action(sandbox, { workspace, ...pullRequestPayload(sandbox, pull) });
    expect(run.code).toBe(0);
    const body = sandbox.issue(pull).comments[0]?.body ?? '';
    expect(body).toContain('hull<br>decision 1 is accepted');
    expect(body).toContain('hull<br>text');
    expect(body).toContain('### Assumptions that this may change');
    expect(body).toMatch(/\[#\d+\]\(\S+\) Site · Web · It falls apart/);

    sandbox.as('ada').mergePullRequest(pull);
    const merged = await action(sandbox, { workspace });
    expect(merged.code).toBe(0);
    const comments = () => sandbox.issue(number(sandbox, 'Hull')).comments;
    expect(comments()).toHaveLength(1);
    const from = sandbox.requests.length;
    await action(sandbox, { workspace });
    expect([comments().length, sandbox.counts(from).writes]).toEqual([1, 0]);
  });

  test('is compared with the decisions at its base: what was decided before is not its own', async () => {
    const sandbox = await here();
    const files = {
      'plan/plan.yml': plan,
      'plan/decisions/0001-steel.md': decision('status: accepted\naffects: [hull]'),
    };
    sandbox.as('ada').commit('main', 'Plan', files);
    await action(sandbox, { workspace: folder(files) });
    const pull = sandbox.as('ada').openPullRequest({ title: 'Docs', body: 'Nothing' });
    const run = await action(sandbox, { workspace: folder(files), ...pullRequestPayload(sandbox, pull) });
    expect(run.summary).toContain('this pull request changes nothing on GitHub');
    expect(sandbox.issue(pull).comments).toEqual([]);
  });
});

describe('plan-sync decision', () => {
  const place = (files: Record<string, string> = {}) => folder({ 'plan/plan.yml': plan, ...files });

  test('writes a file with the next number, which the plan is sound with', async () => {
    const cwd = place({
      'plan/decisions/0007-older.md': decision('status: proposed').replace('id: 1', 'id: 7'),
    });
    const args = [
      'decision',
      'Façade: "steel"',
      '--affects',
      'hull, site',
      '--with',
      'Jane Doe',
      '--with',
      'Okta',
    ];
    const run = await command([...args, '--status', 'accepted', '--date', '2026-11-24'], { cwd });
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(run.stdout).toContain('plan/decisions/0008-facade-steel.md');
    expect(readFileSync(join(cwd, 'plan/decisions/0008-facade-steel.md'), 'utf8')).toBe(
      '---\nid: 8\ntitle: "Façade: \\"steel\\""\ndate: 2026-11-24\nstatus: accepted\nwith: [Jane Doe, Okta]\naffects: [hull, site]\n---\n\nWhat was decided, why, and what follows from it.\n',
    );
    expect((await command(['validate'], { cwd })).code).toBe(0);
  });

  test('begins with 1, today and proposed', async () => {
    const cwd = place();
    await command(['decision', 'Steel'], { cwd });
    const text = readFileSync(join(cwd, 'plan/decisions/0001-steel.md'), 'utf8');
    expect(text).toMatch(/^---\nid: 1\ntitle: Steel\ndate: \d{4}-\d\d-\d\d\nstatus: proposed\n---\n/);
  });

  test.each([
    ['what it affects is not there', ['--affects', 'hul'], 'did you mean "hull"?'],
    ['a day is none', ['--date', 'tomorrow'], '"tomorrow" is not a date'],
    ['what it supersedes is no number', ['--supersedes', 'first'], 'supersedes'],
  ])('writes nothing where %s', async (_, args, said) => {
    const cwd = place();
    const run = await command(['decision', 'Steel', ...args], { cwd });
    expect(run.code).toBe(1);
    expect(run.stdout).toContain(said);
    expect(existsSync(join(cwd, 'plan/decisions'))).toBe(false);
  });

  test('writes over nothing, and nothing for a plan that is one file', async () => {
    const cwd = place();
    await command(['decision', 'Steel'], { cwd });
    writeFileSync(
      join(cwd, 'plan/decisions/0001-steel.md'),
      decision('status: proposed').replace('id: 1', 'id: 9'),
    );
    writeFileSync(
      join(cwd, 'plan/decisions/0010-iron.md'),
      decision('status: proposed').replace('id: 1', 'id: 8'),
    );
    const run = await command(['decision', 'Iron'], { cwd });
    expect(run.code).toBe(2);
    expect(run.stderr).toContain('0010-iron.md');
    const alone = await command(['decision', 'Iron', '--plan', 'plan/plan.yml'], { cwd });
    expect([alone.code, alone.stderr]).toEqual([2, expect.stringContaining('this plan is one file')]);
  });
});
