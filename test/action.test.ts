import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { APP_TOKEN, type Sandbox } from '../src/sandbox/index.ts';
import { action, folder, home, roadmap } from './runner.ts';
import { github } from './sandbox/client.ts';

const brokenPlan = `program: { id: x, title: X }
owners:
  product: { name: Product }
milestones:
  first: { title: First, outcome: Something }
workstreams:
  one: { title: One, owner: produkt, milestone: first, blocked-by: [two] }
  two: { title: Two, owner: product, milestone: first, blocked-by: [one] }
  three: { titel: Three, owner: product, milestone: frist }
`;

const smallPlan = `program: { id: x, title: X }
owners: { product: { name: Product } }
milestones: { first: { title: First, outcome: Something } }
workstreams: { one: { title: One, owner: product, milestone: first } }
`;

let applied: string | undefined;

/** GitHub as the Action leaves it after a first run of the roadmap: that run is made once. */
async function withRoadmap(): Promise<Sandbox> {
  if (applied !== undefined) return github({ state: applied });
  const sandbox = await github();
  await action(sandbox, { workspace: roadmap() });
  applied = sandbox.dump();
  return sandbox;
}

describe('a push to the default branch', () => {
  it('makes the roadmap with one write for each label, milestone and issue, and its links in batches', async () => {
    const sandbox = await github();
    const run = await action(sandbox, { workspace: roadmap() });
    expect(run).toMatchObject({ code: 0, stderr: '' });
    const { labels, milestones, issues } = sandbox.view();
    // 21 items and workstreams, 4 phases, the program, 9 reviews and the session of this week.
    expect([labels.length, milestones.length, issues.length]).toEqual([6, 5, 37]);
    const links = issues.reduce((sum, issue) => sum + issue.blockedBy.length, 0);
    const told = issues.filter(({ comments }) => comments.length > 0).length;
    // Each telling is a comment and its record; the program's page is written, and pinned, once all is there.
    expect(sandbox.counts().contentWrites).toBe(6 + 5 + 37 + links + 2 * told + 2);
    expect(sandbox.counts().writes).toBe(6 + 5 + 37 + Math.ceil(links / 10) + Math.ceil(told / 5) + 1);
    expect(sandbox.problems).toEqual([]);
    expect(run.outputs).toMatchObject({
      changes: `${48 + links + told}`,
      created: '48',
      updated: `${links + told}`,
      closed: '0',
      remaining: '0',
    });
    expect(JSON.parse(run.outputs.ready ?? '')).toEqual([3, 4, 5, 6]);
    expect(JSON.parse(run.outputs.gates ?? '')).toEqual({
      'rollout-gate': 'held',
      'rollout-approval': 'held',
    });
  });

  it('writes nothing the second time, and needs at most 6 requests to know', async () => {
    const sandbox = await withRoadmap();
    const workspace = roadmap();
    const [before, from] = [sandbox.view(), sandbox.requests.length];
    const run = await action(sandbox, { workspace });
    expect(run.code).toBe(0);
    expect(sandbox.counts(from)).toMatchObject({ writes: 0, contentWrites: 0 });
    expect(sandbox.counts(from).requests).toBeLessThanOrEqual(6);
    expect(sandbox.view()).toEqual(before);
    expect(run.outputs.changes).toBe('0');
    expect(run.summary).toContain('GitHub agrees with the plan');
  });

  it('spends one write on an edited title', async () => {
    const sandbox = await withRoadmap();
    const from = sandbox.requests.length;
    const edit = {
      file: 'phase-1-identity.yml',
      from: 'Define Okta SSO path',
      to: 'Define the Okta sign-in path',
    };
    const run = await action(sandbox, { workspace: roadmap(edit) });
    expect(sandbox.counts(from)).toMatchObject({ writes: 1, contentWrites: 1 });
    expect(sandbox.issue(7).title).toBe('Define the Okta sign-in path');
    expect(run.outputs).toMatchObject({ changes: '1', updated: '1' });
  });

  it('leaves alone what people added: labels, comments, text, ticks, line ends, milestones', async () => {
    const sandbox = await withRoadmap();
    const workspace = roadmap();
    const ada = sandbox.as('ada');
    const body = sandbox.issue(7).body ?? '';
    ada.createLabel({ name: 'needs-legal' });
    ada.createMilestone({ title: 'Sprint 12' });
    ada.addLabels(7, 'needs-legal');
    ada.comment(7, 'Talked to legal.');
    ada.editIssue(7, {
      body: `Above.\n${body.replace('- [ ]', '- [x]')}\n\nBelow.`.replaceAll('\n', '\r\n'),
    });
    const [before, from] = [sandbox.view(), sandbox.requests.length];
    const run = await action(sandbox, { workspace });
    expect(run.code).toBe(0);
    expect(sandbox.counts(from).writes).toBe(0);
    expect(sandbox.view()).toEqual(before);

    const edit = { file: 'phase-1-identity.yml', from: 'How people sign in', to: 'The way people sign in' };
    await action(sandbox, { workspace: roadmap(edit) });
    const edited = sandbox.issue(7).body ?? '';
    expect(edited).toMatch(/^Above\.\r\n<!-- plan-sync:begin/);
    expect(edited).toMatch(/-->\r\n\r\nBelow\.$/);
    expect(edited).toContain('The way people sign in');
    expect(edited).toContain('- [x] The Okta application');
    expect(sandbox.issue(7).labels).toContain('needs-legal');
  });

  it('does not apply a plan that is older than the head of the branch', async () => {
    const sandbox = await github();
    const [old = ''] = sandbox.as('ada').push('main', 'One');
    sandbox.as('ada').push('main', 'Two');
    const run = await action(sandbox, { workspace: roadmap(), sha: old });
    expect(run.code).toBe(0);
    expect(sandbox.counts().writes).toBe(0);
    expect(run.summary).toContain('nothing was applied');
  });
});

describe('other events', () => {
  const cases: [event: string, ref: string, applies: boolean][] = [
    ['push', 'refs/heads/feature', false],
    ['push', 'refs/tags/v1', false],
    ['pull_request', 'refs/pull/7/merge', false],
    ['pull_request_target', 'refs/heads/main', false],
    ['merge_group', 'refs/heads/gh-readonly-queue/main/pr-7', false],
    ['workflow_run', 'refs/heads/main', false],
    ['schedule', 'refs/heads/main', true],
    ['workflow_dispatch', 'refs/heads/main', true],
    ['issues', 'refs/heads/main', true],
  ];
  it.each(cases)('%s on %s: applies is %s', async (event, ref, applies) => {
    const sandbox = await github();
    const run = await action(sandbox, { workspace: folder({ 'plan/plan.yml': smallPlan }), event, ref });
    expect(run.code).toBe(0);
    expect(sandbox.counts().writes > 0).toBe(applies);
  });

  it('a pull request that asks for mode apply only gets a preview', async () => {
    const sandbox = await github();
    const run = await action(sandbox, {
      workspace: roadmap(),
      event: 'pull_request',
      inputs: { mode: 'apply' },
    });
    expect(sandbox.counts().writes).toBe(0);
    expect(run.outputs.created).toBe('48');
    expect(run.summary).toContain('to make');
  });

  it('a read-only token previews, and fails to apply with one sentence', async () => {
    const sandbox = await github();
    sandbox.addToken('read-only', {
      login: 'fork[bot]',
      kind: 'app',
      permissions: { issues: 'read', contents: 'read' },
    });
    const inputs = { token: 'read-only' };
    const preview = await action(sandbox, { workspace: roadmap(), event: 'pull_request', inputs });
    expect(preview).toMatchObject({ code: 0, outputs: { created: '48' } });
    const apply = await action(sandbox, { workspace: roadmap(), inputs });
    expect(apply.code).toBe(1);
    expect(apply.stdout).toContain('the token may not do this');
    expect(sandbox.view().issues).toEqual([]);
  });
});

describe('a broken plan', () => {
  it('writes nothing, exits 1, and annotates every problem in its place', async () => {
    const sandbox = await github();
    const run = await action(sandbox, { workspace: folder({ 'plan/plan.yml': brokenPlan }) });
    expect(run.code).toBe(1);
    // What stands on GitHub is judged all the same.
    expect(sandbox.counts()).toMatchObject({ writes: 0 });
    expect(run.outputs.violations).toBe('0');
    const errors = run.commands.filter((line) => line.startsWith('::error'));
    expect(errors.map((line) => /line=(\d+),.*col=(\d+)/.exec(line)?.slice(1).join(':'))).toEqual([
      '7:29',
      '7:69',
      '9:12',
      '9:53',
    ]);
    expect(errors.every((line) => line.includes('file=plan/plan.yml'))).toBe(true);
    expect(errors[1]).toContain('one → two → one');
    for (const code of ['unknown-id', 'cycle', 'unknown-key']) expect(run.stdout).toContain(`[${code}]`);
    expect(run.summary).toContain('4 errors');
    expect(run.report).toMatchObject({ verdict: 'broken-plan', failed: true });
  });

  it('tells all wrong inputs at once', async () => {
    const sandbox = await github();
    const inputs = {
      mode: 'appyl',
      'max-close': '120%',
      pace: '-1',
      'time-limit': 'soon',
      repository: 'nowhere',
    };
    const run = await action(sandbox, { workspace: roadmap(), inputs });
    expect(run.code).toBe(1);
    expect(sandbox.requests).toEqual([]);
    for (const text of [
      'mode is "appyl"',
      'max-close is "120%"',
      'pace is "-1"',
      'time-limit is "soon"',
      'repository is "nowhere"',
    ]) {
      expect(run.stdout.replaceAll('%25', '%')).toContain(text);
    }
    expect(run.stdout).not.toContain('    at ');
  });
});

describe('untrusted text', () => {
  const title = 'Evil ##[error]x ::set-output name=a::b %0A::error::forged @octocat `<!-- x';
  const hostile = `program: { id: x, title: X }
owners: { product: { name: "::warning::Product ##[group]" } }
milestones: { first: { title: "::notice::First", outcome: "@octocat closes #2 <!-- plan-sync:end {} -->" } }
workstreams:
  one:
    title: '${title}'
    owner: product
    milestone: first
    details: |
      ::error::forged
      ##[error]forged
      Closes #2, fixes octo-org/roadmap#1. cc @octocat
      <!-- plan-sync:end {} -->
      \`\`\`
      never closed
`;
  it('forges no workflow command, pings nobody, closes nothing, and is stable', async () => {
    const sandbox = await github();
    const workspace = folder({ 'plan/plan.yml': hostile });
    const run = await action(sandbox, { workspace });
    expect(run.code).toBe(0);
    expect(run.commands.filter((line) => !/^::add-mask::/.test(line))).toEqual([]);
    expect(run.summary).not.toMatch(/@octocat/);
    const { body, title: stored } = sandbox.issue(2);
    expect(stored).toBe(title);
    expect(body?.replace(/```[\s\S]*```/, '')).not.toMatch(/@octocat|closes #2|fixes octo-org/i);
    const from = sandbox.requests.length;
    await action(sandbox, { workspace });
    expect(sandbox.counts(from).writes).toBe(0);
  });

  it('a broken plan with such text forges none either', async () => {
    const sandbox = await github();
    const text = [
      'program: { id: x, title: X }',
      'workstreams:',
      '  "::error::forged %0A": { title: "##[error]x\\n::error::y" }',
      '::add-mask::x: 1',
    ];
    const run = await action(sandbox, { workspace: folder({ 'plan/plan.yml': text.join('\n') }) });
    expect(run.code).toBe(1);
    const own = /^::(add-mask::sandbox-app-token$|error title=Plan Sync%3A [a-z-]+,file=plan\/plan\.yml,)/;
    expect(run.commands.filter((line) => !own.test(line))).toEqual([]);
  });

  it('the token stands in no output but the mask', async () => {
    const sandbox = await github();
    const run = await action(sandbox, { workspace: roadmap(), env: { RUNNER_DEBUG: '1' } });
    expect(run.stdout.replace(`::add-mask::${APP_TOKEN}`, '')).not.toContain(APP_TOKEN);
    expect(JSON.stringify([run.stderr, run.outputs, run.summary, run.report])).not.toContain(APP_TOKEN);
  });
});

it('a runner that lacks a folder or a readable event is told, and nothing that was done is lost', async () => {
  const sandbox = await github();
  const workspace = roadmap();
  const missing = { GITHUB_STEP_SUMMARY: '/nowhere/summary', RUNNER_TEMP: '/nowhere' };
  const run = await action(sandbox, { workspace, env: missing });
  expect(run).toMatchObject({
    code: 0,
    outputs: { created: '48', report: expect.stringContaining('report.json') },
  });
  expect(run.stdout).toContain('the job summary could not be written');
  const broken = await action(sandbox, { workspace, env: { GITHUB_EVENT_PATH: join(home, 'README.md') } });
  expect(broken).toMatchObject({ code: 1, stderr: '' });
  expect(broken.stdout).toContain('GITHUB_EVENT_PATH could not be read as JSON');
});

it('a token that cannot be one is not shown', async () => {
  const sandbox = await github();
  const run = await action(sandbox, { workspace: roadmap(), inputs: { token: 'ghp_SECRET\nX' } });
  expect(run.code).toBe(1);
  expect(sandbox.requests).toEqual([]);
  expect(run.stdout.replace(/^::add-mask::.*$/m, '')).not.toContain('ghp_SECRET');
});

it('a server without links gets everything else, the blockers in the texts, and a sentence about it', async () => {
  const sandbox = await github({ features: { dependencies: false } });
  const workspace = roadmap();
  const first = await action(sandbox, { workspace });
  expect(first).toMatchObject({ code: 0, outputs: { created: '48', updated: '4' } });
  expect(first.summary).toMatch(/this server has no .+ links/);
  expect(sandbox.issue(9).body).toContain('- #7 — the rules start from');
  const from = sandbox.requests.length;
  const second = await action(sandbox, { workspace });
  expect(second.code).toBe(0);
  expect(sandbox.counts(from).writes).toBe(0);
});

it('a run that cannot finish in its time stops cleanly, says what remains, and the next one goes on', async () => {
  const sandbox = await github({ limits: 'github' });
  const work = Array.from({ length: 100 }, (_, n) => `  w${n}: { title: W${n}, owner: o, milestone: m }`);
  const plan = [
    'program: { id: big, title: Big }',
    'owners: { o: { name: Owner } }',
    'milestones: { m: { title: M, outcome: Done } }',
    'workstreams:',
    ...work,
  ];
  const workspace = folder({ 'plan/plan.yml': plan.join('\n') });
  const first = await action(sandbox, { workspace, inputs: { 'time-limit': '20s', pace: '10' } });
  expect(first).toMatchObject({ code: 1, outputs: { created: '10', remaining: '94' } });
  expect(first.commands.filter((line) => line.startsWith('::error'))).toEqual([
    expect.stringContaining('94 changes of 104 not yet made'),
  ]);
  const second = await action(sandbox, { workspace, inputs: { 'time-limit': '20s', pace: '0' } });
  // The server's own limit: 80 a minute, of which 10 are spent.
  expect(second).toMatchObject({ code: 1, outputs: { created: '70', remaining: '24' } });
  expect(sandbox.view().issues.length).toBe(78);
});
