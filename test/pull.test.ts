/** `plan-sync pull` and `mode: pull`, as a terminal and a runner run them. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { APP, type Sandbox, type SandboxOptions } from '../src/sandbox/index.ts';
import { here } from './github/hub.ts';
import { action, command, folder, head, sandboxEnvironment } from './runner.ts';

const plan = `program: { id: rocket, title: Rocket }   # up
owners:
  core: { name: Core Team }
  web: { name: Web Team }
milestones:
  alpha: { title: Alpha, outcome: It flies }
workstreams:
  engine:
    title: Engine # of all
    owner: core
    milestone: alpha
  hull: { title: Hull, owner: core, milestone: alpha }
`;

interface Place {
  readonly sandbox: Sandbox;
  readonly workspace: string;
  readonly of: (title: string) => number;
}

/** A repository with its plan, applied, and a checkout of it. */
async function lived(options: SandboxOptions = {}): Promise<Place> {
  const files = { 'plan/plan.yml': plan };
  const sandbox = await here({ repositories: [{ name: 'octo-org/roadmap', files }], ...options });
  sandbox.addToken(token, {
    login: APP,
    kind: 'app',
    permissions: { contents: 'write', issues: 'write', 'pull-requests': 'write' },
  });
  const workspace = folder(files);
  const applied = await action(sandbox, { workspace });
  expect(applied.code).toBe(0);
  const of = (title: string) => sandbox.view().issues.find((issue) => issue.title === title)?.number ?? 0;
  return { sandbox, workspace, of };
}

const pulls = (sandbox: Sandbox) => sandbox.view().issues.filter(({ kind }) => kind === 'PullRequest');
const token = 'pulling';
const pulling = ({ sandbox, workspace }: Place, inputs: Record<string, string> = { token }) =>
  action(sandbox, { workspace, inputs: { mode: 'pull', ...inputs } });

describe('the command', () => {
  const terminal = ({ sandbox, workspace }: Place, ...more: string[]) =>
    command(['pull', '--repo', 'octo-org/roadmap', ...more], {
      cwd: workspace,
      env: { ...sandboxEnvironment(sandbox), NO_COLOR: '1' },
    });

  test('shows the difference, and writes it when it is told to', async () => {
    const place = await lived();
    place.sandbox.as('octocat').editIssue(place.of('Engine'), { title: 'Motor' });
    const shown = await terminal(place);
    expect(shown).toMatchObject({ code: 0, stderr: '' });
    expect(shown.stdout).toBe(`--- a/plan/plan.yml
+++ b/plan/plan.yml
@@ -5,8 +5,8 @@
 milestones:
   alpha: { title: Alpha, outcome: It flies }
 workstreams:
   engine:
-    title: Engine # of all
+    title: Motor # of all
     owner: core
     milestone: alpha
   hull: { title: Hull, owner: core, milestone: alpha }

1 change in plan/plan.yml: add --write to write them
`);
    const file = join(place.workspace, 'plan/plan.yml');
    expect(readFileSync(file, 'utf8')).toBe(plan);
    const written = await terminal(place, '--write', '--json');
    expect(JSON.parse(written.stdout)).toMatchObject({
      verdict: 'pulled',
      files: ['plan/plan.yml'],
      changes: [{ kind: 'title', id: 'engine', value: 'Motor', plan: 'Engine', github: 'Motor' }],
    });
    expect(readFileSync(file, 'utf8')).toBe(plan.replace('title: Engine', 'title: Motor'));
    expect((await terminal(place)).stdout).toBe('the plan says what GitHub has: there is nothing to pull\n');
  });

  test('is red where the plan changed the same, and where the plan is broken', async () => {
    const place = await lived();
    place.sandbox.as('octocat').editIssue(place.of('Engine'), { title: 'Motor' });
    const file = join(place.workspace, 'plan/plan.yml');
    writeFileSync(file, plan.replace('title: Engine', 'title: Drive'));
    const conflict = await terminal(place, '--write');
    expect(conflict.code).toBe(1);
    expect(conflict.stdout).toContain('conflict: engine (#');
    expect(readFileSync(file, 'utf8')).toContain('title: Drive');
    writeFileSync(file, plan.replace('owner: core\n', 'owner: cor\n'));
    const broken = await terminal(place);
    expect([broken.code, broken.stdout]).toEqual([1, expect.stringContaining('did you mean "core"?')]);
  });
});

describe('the Action', () => {
  test('opens one pull request, renews it, and closes it when nothing is left', async () => {
    const place = await lived();
    const { sandbox, of } = place;
    const octocat = sandbox.as('octocat');
    const engine = of('Engine');
    octocat.editIssue(engine, { title: 'Motor, closes #1 @ada' });
    const opened = await pulling(place);
    expect(opened).toMatchObject({ code: 0, stderr: '' });
    const [pull, ...others] = pulls(sandbox);
    expect(others).toEqual([]);
    expect(pull?.title).toBe('Plan: take over 1 change from GitHub');
    expect(pull?.body).toMatch(/engine .*title.*Motor.*octocat, \d{4}-\d\d-\d\d/);
    // Nobody is called, and nothing closes when it is merged.
    expect(pull?.body).not.toMatch(/closes #1|@ada/);
    expect(opened.summary).toContain(`offered in #${pull?.number}`);
    expect(opened.outputs.changes).toBe('1');
    expect(sandbox.find().branches['plan-sync/pull-rocket-next']).toBeUndefined();

    const from = sandbox.requests.length;
    expect((await pulling(place)).code).toBe(0);
    expect(sandbox.counts(from).writes).toBe(0);

    octocat.addLabels(of('Hull'), 'Web Team');
    octocat.removeLabels(of('Hull'), 'Core Team');
    expect((await pulling(place)).stdout).toContain('which is renewed');
    expect(pulls(sandbox).map(({ title, state }) => [title, state])).toEqual([
      ['Plan: take over 2 changes from GitHub', 'open'],
    ]);

    octocat.editIssue(engine, { title: 'Engine' });
    octocat.addLabels(of('Hull'), 'Core Team');
    octocat.removeLabels(of('Hull'), 'Web Team');
    expect((await pulling(place)).stdout).toContain('is closed');
    expect(pulls(sandbox).map(({ state }) => state)).toEqual(['closed']);
    expect(Object.keys(sandbox.find().branches)).not.toContain('plan-sync/pull-rocket');
    expect(sandbox.problems).toEqual([]);
  });

  test('what is merged changes nothing that people see, and then nothing at all', async () => {
    const place = await lived();
    const { sandbox, of, workspace } = place;
    const octocat = sandbox.as('octocat');
    octocat.editIssue(of('Engine'), { title: 'Motor' });
    await pulling(place);
    const before = sandbox.issue(of('Motor'));
    octocat.mergePullRequest(pulls(sandbox)[0]?.number ?? 0);
    const merged = plan.replace('title: Engine', 'title: Motor');
    expect(sandbox.find().trees[sandbox.find().commits[head(sandbox)]?.tree ?? '']).toEqual({
      'plan/plan.yml': merged,
    });
    writeFileSync(join(workspace, 'plan/plan.yml'), merged);
    await action(sandbox, { workspace });
    const { body: _, ...after } = sandbox.issue(of('Motor'));
    expect(before).toMatchObject(after);
    const from = sandbox.requests.length;
    await action(sandbox, { workspace });
    expect(sandbox.counts(from).writes).toBe(0);
    expect((await pulling(place)).stdout).toContain('the plan says what GitHub has');
  });

  test('leaves a stranger’s pull request from a branch of the same name alone', async () => {
    const place = await lived();
    const { sandbox, of } = place;
    sandbox.addUser('mallory', 'none');
    const theirs = sandbox.as('mallory').openPullRequest({
      title: 'Mine',
      head: 'plan-sync/pull-rocket',
      headRepository: 'mallory/roadmap',
    });
    sandbox.as('octocat').editIssue(of('Engine'), { title: 'Motor' });
    expect((await pulling(place)).code).toBe(0);
    expect(sandbox.issue(theirs)).toMatchObject({ title: 'Mine', state: 'open' });
    expect(pulls(sandbox)).toHaveLength(2);
  });

  test('says what to do where the organization forbids it, and offers nothing elsewhere', async () => {
    const place = await lived({ features: { pullRequests: 'refuse' } });
    const { sandbox, of, workspace } = place;
    sandbox.as('octocat').editIssue(of('Engine'), { title: 'Motor' });
    const refused = await pulling(place);
    expect(refused.code).toBe(1);
    expect(refused.summary).toContain('give this step the token of an App');
    expect((await pulling(await lived(), {})).summary).not.toContain('App');
    const from = sandbox.requests.length;
    const aside = await action(sandbox, {
      workspace,
      inputs: { mode: 'pull' },
      event: 'pull_request',
      payload: { pull_request: { number: 1, base: { ref: 'main' }, head: { ref: 'x' } } },
      ref: 'refs/pull/1/merge',
    });
    expect(aside.stdout).toContain('only a run of the default branch');
    expect(sandbox.counts(from).writes).toBe(0);
  });
});
