/**
 * The check as a workflow runs it, over HTTP against the embedded GitHub: once for each kind of event as the built Action
 * in a process of its own, and otherwise in this one.
 */
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Sandbox, SandboxOptions } from '../src/sandbox/index.ts';
import { issuesPayload, mergeGroupPayload, NOTHING, pullRequestPayload, pushPayload } from './events.ts';
import { connect } from './github/hub.ts';
import { inside } from './inside.ts';
import { type ActionRun, action, folder, head } from './runner.ts';
import { github as embedded } from './sandbox/client.ts';
import { sync } from './sync/plans.ts';

const plan = `program:
  id: rocket
  title: Rocket
owners:
  core:
    name: Core Team
    placeholder: true
milestones:
  alpha:
    title: Alpha
    outcome: It flies
phases:
  one:
    title: Phase one
    owner: core
    milestone: alpha
    items:
      engine:
        title: Engine
      hull:
        title: Hull
        blocked-by:
          - on: engine
            because: its size follows the engine's
      paint:
        title: Paint
        blocked-by:
          - on: hull
            waived: "2026-11-24 the colour is known"
      site:
        title: Site
`;

/** The line of the plan on which hull says that it waits for the engine. */
const dependency = plan.slice(0, plan.indexOf('engine\n            because')).split('\n').length;
const [engine, hull, paint, site] = [3, 4, 5, 6];

interface World {
  readonly sandbox: Sandbox;
  readonly workspace: string;
}

/** What GitHub holds once a plan was applied: it is applied once, and each test goes on from there. */
const states = new Map<string, string>();

/** A repository where the plan has been applied, and its workspace. */
async function applied(text = plan, options: SandboxOptions = {}): Promise<World> {
  const key = JSON.stringify([text, options]);
  const known = states.get(key);
  const sandbox = await embedded(known === undefined ? options : { ...options, state: known });
  const workspace = folder({ 'plan/plan.yml': text });
  if (known !== undefined) return { sandbox, workspace };
  for (const login of ['ada', 'bob']) sandbox.addUser(login, 'write');
  sandbox.as('ada').commit('main', 'Add the plan', { 'plan/plan.yml': text });
  await sync(connect(sandbox), parse(text));
  expect(sandbox.issue(hull).title).toBe('Hull');
  states.set(key, sandbox.dump());
  return { sandbox, workspace };
}

type Run = Pick<ActionRun, 'commands'>;
const errors = (run: Run) => run.commands.filter((line) => line.startsWith('::error'));
const warnings = (run: Run) => run.commands.filter((line) => line.startsWith('::warning'));
const comments = (sandbox: Sandbox, number: number) => sandbox.issue(number).comments.map(({ body }) => body);

/** A run for what was pushed to a branch since a commit. */
function pushed(world: World, branch: string, before: string, most?: number, act: typeof inside = inside) {
  const { sandbox, workspace } = world;
  const after = sandbox.find().branches[branch] ?? NOTHING;
  const cut = most === undefined ? {} : { most };
  return act(sandbox, { workspace, ...pushPayload(sandbox, { branch, before, after, ...cut }) });
}

describe('a push to the default branch', () => {
  test.each([
    ['carries 20 of its 300 commits', 20, action],
    ['carries none of its 300 commits', 0, inside],
    ['carries all 300 commits', undefined, inside],
  ])('is red at the dependency for a keyword in any commit, where the event %s', async (_, most, act) => {
    const world = await applied();
    const { sandbox } = world;
    const before = head(sandbox);
    const messages = Array.from({ length: 300 }, (_, index) => `Work ${index}`);
    messages[7] = `Weld the hull\n\nFixes #${hull}`;
    const sha = sandbox
      .as('ada')
      .push('main', ...messages)[7]
      ?.slice(0, 7);
    expect(sandbox.issue(hull).state).toBe('closed');
    const run = await pushed(world, 'main', before, most, act);
    expect(run.code).toBe(1);
    expect(run.outputs.violations).toBe('1');
    expect(errors(run)).toHaveLength(1);
    expect(errors(run)[0]).toContain(`file=plan/plan.yml,line=${dependency},`);
    expect(errors(run)[0]).toMatch(new RegExp(`hull \\(#4\\) was closed by ada on .* with commit ${sha}`));
    expect(run.stdout).toContain('Weld the hull');
    expect(run.summary).toMatch(/^## .*\n\n❌ .*violation/);
    expect(sandbox.problems).toEqual([]);
  });

  test('is red too where GitHub has not closed the issue yet, and green after the blocker is done', async () => {
    const world = await applied();
    const { sandbox } = world;
    const before = head(sandbox);
    sandbox.as('ada').seedCommits('main', `closes #${hull}`);
    const run = await pushed(world, 'main', before);
    expect([run.code, run.outputs.violations]).toEqual([1, '1']);
    expect(errors(run)[0]).toContain('would close hull (#4)');
    sandbox.as('bob').close(engine);
    expect((await pushed(world, 'main', before)).code).toBe(0);
  });

  test('is green when it is run again after the issue was opened again', async () => {
    const world = await applied();
    const { sandbox } = world;
    const before = head(sandbox);
    sandbox.as('ada').push('main', `closes #${hull}`);
    expect((await pushed(world, 'main', before)).code).toBe(1);
    sandbox.as('bob').reopen(hull);
    expect((await pushed(world, 'main', before)).code).toBe(0);
  });

  test('is green where it closes the blocker with what it blocks', async () => {
    const world = await applied();
    const before = head(world.sandbox);
    world.sandbox.as('ada').seedCommits('main', `closes #${engine}, closes #${hull}`);
    expect((await pushed(world, 'main', before)).code).toBe(0);
  });

  test.each<[string, string]>([
    ['in a code span', `Say \`closes #${hull}\``],
    ['in a fence', `Say\n\n\`\`\`\ncloses #${hull}\n\`\`\``],
  ])('is red for a keyword %s, because messages are read as they stand', async (_, message) => {
    const world = await applied();
    const before = head(world.sandbox);
    world.sandbox.as('ada').push('main', message);
    expect((await pushed(world, 'main', before)).code).toBe(1);
  });

  test('counts a dependency that this very push brings', async () => {
    const { sandbox } = await applied();
    const before = head(sandbox);
    const text = plan.replace('title: Site', 'title: Site\n        blocked-by: [engine]');
    sandbox.as('ada').commit('main', `Plan it, fixes #${site}`, { 'plan/plan.yml': text });
    const run = await pushed({ sandbox, workspace: folder({ 'plan/plan.yml': text }) }, 'main', before);
    expect(run.code).toBe(1);
    expect(errors(run)[0]).toContain('site (#6) was closed by ada');
    expect(sandbox.issue(site).blockedBy).toEqual([`#${engine}`]);
  });

  test.each<[string, string]>([
    ['for another repository', `closes octo-org/other#${hull}`],
    ['for an issue that nothing blocks', `closes #${engine}`],
    ['for a waived dependency', `closes #${paint}`],
    ['without a keyword', `See #${hull}`],
  ])('is green for a reference %s', async (_, message) => {
    const world = await applied(plan, {
      repositories: [{ name: 'octo-org/roadmap' }, { name: 'octo-org/other' }],
    });
    const before = head(world.sandbox);
    world.sandbox.as('ada').push('main', message);
    const run = await pushed(world, 'main', before);
    expect([run.code, run.outputs.violations, errors(run)]).toEqual([0, '0', []]);
  });

  test('lists what is waived, with the reason', async () => {
    const world = await applied();
    const before = head(world.sandbox);
    world.sandbox.as('ada').push('main', `closes #${paint}`);
    const run = await pushed(world, 'main', before);
    expect(run.code).toBe(0);
    expect(run.summary).toContain('the colour is known');
  });

  test('that was forced is read from the event where the old head is gone', async () => {
    const world = await applied();
    const { sandbox } = world;
    const gone = 'c0ffee'.padEnd(40, '0');
    sandbox.as('ada').seedCommits('main', `closes #${hull}`);
    const after = head(sandbox);
    const { payload, ...rest } = pushPayload(sandbox, { branch: 'main', before: gone, after, forced: true });
    const run = await inside(sandbox, { workspace: world.workspace, payload, ...rest });
    expect([run.code, run.outputs.violations]).toEqual([1, '1']);
    const silent = await inside(sandbox, {
      workspace: world.workspace,
      ...rest,
      payload: { ...payload, commits: [] },
    });
    expect([silent.code, silent.outputs.violations]).toEqual([1, '1']);
  });

  test('that reads no commits for want of a permission says so, and still finds what is out of order', async () => {
    const { sandbox, workspace } = await applied();
    sandbox.addToken('no-code', {
      login: 'github-actions[bot]',
      kind: 'app',
      permissions: { issues: 'write' },
    });
    const before = head(sandbox);
    sandbox.as('ada').push('main', `closes #${hull}`);
    sandbox.changeRepository({ private: true });
    const after = head(sandbox);
    const run = await inside(sandbox, {
      workspace,
      inputs: { token: 'no-code' },
      ...pushPayload(sandbox, { branch: 'main', before, after }),
    });
    expect([run.code, run.outputs.violations]).toEqual([1, '1']);
    expect(run.stdout).toContain('could not be read for closing words');
  });
});

describe('a push elsewhere', () => {
  test('to another branch tells what it will close, and is green', async () => {
    const world = await applied();
    world.sandbox.as('ada').push('work', `closes #${hull}`);
    const run = await pushed(world, 'work', NOTHING);
    expect([run.code, run.outputs.violations, errors(run)]).toEqual([0, '0', []]);
    expect(run.stdout).toContain('closes hull “Hull” (#4) once it is merged');
    expect(world.sandbox.issue(hull).state).toBe('open');
  });

  test('of a tag, or a deletion, closes nothing', async () => {
    const { sandbox, workspace } = await applied();
    const before = head(sandbox);
    const [after = ''] = sandbox.as('ada').seedCommits('work', `closes #${hull}`);
    const tag = await action(sandbox, {
      workspace,
      ...pushPayload(sandbox, { tag: 'v1', before: NOTHING, after }),
    });
    const gone = pushPayload(sandbox, { branch: 'work', before, after: NOTHING });
    const deletion = await inside(sandbox, { workspace, ...gone });
    expect([tag.code, deletion.code]).toEqual([0, 0]);
    expect(tag.stdout + deletion.stdout).not.toContain('closes hull');
  });
});

describe('a pull request', () => {
  const opened = (world: World, number: number, act: typeof inside = inside) =>
    act(world.sandbox, { workspace: world.workspace, ...pullRequestPayload(world.sandbox, number) });

  test('is red where merging it would close blocked work, and green once the blocker is done', async () => {
    const world = await applied();
    const { sandbox } = world;
    const number = sandbox.as('ada').openPullRequest({ title: 'Weld', body: `Fixes #${hull}` });
    const run = await opened(world, number, action);
    expect([run.code, run.outputs.violations]).toEqual([1, '1']);
    expect(errors(run)[0]).toContain(`file=plan/plan.yml,line=${dependency},`);
    expect(errors(run)[0]).toContain(`#${number} would close hull (#4)`);
    sandbox.as('bob').close(engine);
    const again = await opened(world, number);
    expect([again.code, again.outputs.violations]).toEqual([0, '0']);
    expect(sandbox.problems).toEqual([]);
  });

  test('is green beside a violation on the default branch, which it tells', async () => {
    const world = await applied();
    const { sandbox } = world;
    sandbox.as('bob').close(hull);
    const number = sandbox.as('ada').openPullRequest({ title: 'Docs', body: 'Nothing else' });
    const run = await opened(world, number);
    expect([run.code, run.outputs.violations, errors(run)]).toEqual([0, '0', []]);
    expect(run.stdout).toContain('hull “Hull” (#4) was closed by bob');
    expect(run.summary).toContain('bob');
    expect(comments(sandbox, number)).toEqual([]);
  });

  test.each<[string, (world: World) => number]>([
    [
      'into another branch',
      ({ sandbox }) => {
        sandbox.as('ada').push('release', 'A branch');
        return sandbox.as('ada').openPullRequest({ title: 'X', body: `closes #${hull}`, base: 'release' });
      },
    ],
    [
      'whose keyword is code',
      ({ sandbox }) => sandbox.as('ada').openPullRequest({ title: 'X', body: `\`closes #${hull}\`` }),
    ],
    [
      'that closes the blocker too',
      ({ sandbox }) =>
        sandbox.as('ada').openPullRequest({ title: 'X', body: `closes #${hull}\ncloses #${engine}` }),
    ],
    [
      'that was merged already',
      ({ sandbox }) => {
        const number = sandbox.as('ada').openPullRequest({ title: 'X', body: `closes #${hull}` });
        sandbox.as('ada').mergePullRequest(number);
        return number;
      },
    ],
  ])('is green %s', async (_, open) => {
    const world = await applied();
    expect((await opened(world, open(world))).code).toBe(0);
  });

  test('is green where its plan drops the dependency, or the blocker, of what it closes', async () => {
    const world = await applied();
    const { sandbox } = world;
    const number = sandbox.as('ada').openPullRequest({ title: 'Weld', body: `Fixes #${hull}` });
    const dropped = plan.replace(/ {8}blocked-by:\n {10}- on: engine\n.*\n/, '');
    const without = dropped.replace('      engine:\n        title: Engine\n', '');
    for (const text of [dropped, without]) {
      const workspace = folder({ 'plan/plan.yml': text });
      const run = await inside(sandbox, { workspace, ...pullRequestPayload(sandbox, number) });
      expect([run.code, run.outputs.violations]).toEqual([0, '0']);
    }
  });

  test('is green where it closes a blocker that is not in the plan together with what that blocks', async () => {
    const world = await applied();
    const ada = world.sandbox.as('ada');
    const cause = ada.createIssue({ title: 'Cause' });
    ada.block(site, cause);
    const number = ada.openPullRequest({ title: 'Fix', body: `fixes #${cause}, fixes #${site}` });
    expect((await opened(world, number)).code).toBe(0);
  });

  test('is red for closing words in its commits, which each way of merging brings along', async () => {
    const world = await applied();
    const ada = world.sandbox.as('ada');
    const number = ada.openPullRequest({ title: 'Weld', body: 'Nothing', head: 'weld' });
    for (let count = 0; count < 120; count++)
      ada.push('weld', count === 7 ? `closes #${hull}` : `Work ${count}`);
    const run = await opened(world, number);
    expect([run.code, run.outputs.violations]).toEqual([1, '1']);
    expect(errors(run)[0]).toMatch(/commit [0-9a-f]{7} would close hull \(#4\)/);
    expect(run.stdout).not.toContain('not read');
  });

  test('is red by the event for what was edited in a moment ago, while GitHub lists nothing yet', async () => {
    const world = await applied();
    const { sandbox } = world;
    const number = sandbox.as('ada').openPullRequest({ title: 'Weld', body: 'Nothing' });
    const { payload, ...rest } = pullRequestPayload(sandbox, number, 'edited');
    const pull = Object(payload.pull_request);
    const said = { ...pull, body: `Fixes #${hull}` };
    const run = await action(sandbox, {
      workspace: world.workspace,
      ...rest,
      payload: { ...payload, pull_request: said },
    });
    expect([run.code, run.outputs.violations]).toEqual([1, '1']);
    const old = { ...said, updated_at: '2020-01-01T00:00:00Z' };
    const again = await action(sandbox, {
      workspace: world.workspace,
      ...rest,
      payload: { ...payload, pull_request: old },
    });
    expect([again.code, again.outputs.violations]).toEqual([0, '0']);
  });

  test('tells that its plan puts closed work out of order, and is green', async () => {
    const world = await applied();
    const { sandbox } = world;
    sandbox.as('ada').close(site);
    const text = plan.replace('title: Site', 'title: Site\n        blocked-by: [engine]');
    const number = sandbox.as('ada').openPullRequest({ title: 'Wait', body: 'For the engine' });
    const workspace = folder({ 'plan/plan.yml': text });
    const run = await inside(sandbox, { workspace, ...pullRequestPayload(sandbox, number) });
    expect(run.code).toBe(0);
    expect(run.summary).toContain('Out of order by this plan');
    expect(comments(sandbox, number)[0]).toContain('Out of order by this plan');
  });

  test('is not commented on, and lists no changes, where only a check is asked for', async () => {
    const world = await applied();
    const { sandbox } = world;
    const number = sandbox.as('ada').openPullRequest({ title: 'Change', body: 'Please' });
    const workspace = folder({ 'plan/plan.yml': plan.replace('title: Site', 'title: Page') });
    const run = await inside(sandbox, {
      workspace,
      inputs: { mode: 'check' },
      ...pullRequestPayload(sandbox, number),
    });
    expect(run.code).toBe(0);
    expect(run.summary).not.toContain('What this pull request changes');
    expect(comments(sandbox, number)).toEqual([]);
  });

  test('links to the lines of the plan that it has', async () => {
    const world = await applied();
    const { sandbox } = world;
    const number = sandbox.as('ada').openPullRequest({ title: 'Weld', body: `Fixes #${hull}` });
    const occasion = pullRequestPayload(sandbox, number);
    const run = await inside(sandbox, { workspace: world.workspace, ...occasion });
    expect(run.summary).toContain(`/blob/${occasion.sha}/plan/plan.yml#L${dependency}`);
  });

  test('is red for an issue that was linked by hand', async () => {
    const world = await applied();
    const number = world.sandbox.as('ada').openPullRequest({ title: 'Weld', linked: [hull] });
    expect((await opened(world, number)).code).toBe(1);
  });

  test('that closes other blocked work than the plan’s is told so, and is green', async () => {
    const world = await applied();
    const ada = world.sandbox.as('ada');
    const [bug, cause] = [ada.createIssue({ title: 'Bug' }), ada.createIssue({ title: 'Cause' })];
    ada.block(bug, cause);
    const run = await opened(world, ada.openPullRequest({ title: 'Fix', body: `fixes #${bug}` }));
    expect(run.code).toBe(0);
    expect(run.stdout).toContain(`octo-org/roadmap#${bug} would be closed, which is not in the plan`);
  });
});

describe('a plan that is broken on the default branch', () => {
  const doubled = {
    'plan/a.yml': 'workstreams:\n  press:\n    title: Press\n    owner: core\n    milestone: alpha\n',
    'plan/b.yml': 'workstreams:\n  press:\n    title: Printing\n    owner: core\n    milestone: alpha\n',
  };

  /** Two good branches brought one id; a third one has nothing to do with it. */
  async function broken(files: Record<string, string> = { 'plan/plan.yml': plan, ...doubled }) {
    const { sandbox } = await applied();
    sandbox.as('ada').commit('main', 'Merge', files);
    return { sandbox, workspace: folder(files) };
  }

  test('reds no pull request that has nothing to do with it, and comments on none', async () => {
    const { sandbox, workspace } = await broken();
    const number = sandbox.as('ada').openPullRequest({ title: 'Docs', body: 'Nothing', head: 'docs' });
    const run = await action(sandbox, { workspace, ...pullRequestPayload(sandbox, number) });
    expect([run.code, run.outputs.violations, errors(run)]).toEqual([0, '0', []]);
    expect(comments(sandbox, number)).toEqual([]);
    expect(warnings(run)[0]).toContain('older than this pull request');
    sandbox.as('ada').push('docs', 'Write it');
    const group = sandbox.as('ada').queue([number]);
    expect((await action(sandbox, { workspace, ...mergeGroupPayload(sandbox, group) })).code).toBe(0);
  });

  test.each<[string, Record<string, string>]>([
    ['twice has an id', { 'plan/plan.yml': plan, ...doubled }],
    ['is no YAML', { 'plan/plan.yml': `${plan}phases: [` }],
  ])('that %s still reds one that closes blocked work', async (_, files) => {
    const { sandbox, workspace } = await broken(files);
    const number = sandbox.as('ada').openPullRequest({ title: 'Weld', body: `Fixes #${hull}` });
    const run = await action(sandbox, { workspace, ...pullRequestPayload(sandbox, number) });
    expect([run.code, run.outputs.violations]).toEqual([1, '1']);
    expect(errors(run)).toEqual([expect.stringContaining(`#${number} would close hull (#${hull})`)]);
    expect(comments(sandbox, number)).toEqual([expect.stringContaining('violation of the plan')]);
  });

  test('is red on the default branch, where nothing is applied and the order is told', async () => {
    const world = await broken();
    const before = head(world.sandbox);
    world.sandbox.as('ada').push('main', `closes #${hull}`);
    const from = world.sandbox.requests.length;
    const run = await pushed(world, 'main', before);
    expect([run.code, run.outputs.violations]).toEqual([1, '1']);
    expect(errors(run)[0]).toContain(`hull (#${hull}) was closed by ada`);
    expect(errors(run)[1]).toContain('already in the plan');
    expect(world.sandbox.counts(from).writes).toBe(0);
  });
});

describe('a merge group', () => {
  test.each([['merge', action] as const, ['squash', inside] as const])(
    'by %s is red for what any of its pull requests would close',
    async (method, act) => {
      const world = await applied();
      const { sandbox, workspace } = world;
      const ada = sandbox.as('ada');
      const [first, second] = [
        ada.openPullRequest({ title: 'Weld', body: `Fixes #${hull}`, head: 'weld' }),
        ada.openPullRequest({ title: 'Docs', body: 'Nothing', head: 'docs' }),
      ];
      ada.push('weld', 'Weld it');
      ada.push('docs', 'Write it');
      const run = await act(sandbox, {
        workspace,
        ...mergeGroupPayload(sandbox, ada.queue([first, second], method)),
      });
      expect([run.code, run.outputs.violations]).toEqual([1, '1']);
      expect(errors(run)[0]).toContain(`#${first} would close hull (#4)`);
      const alone = await inside(sandbox, {
        workspace,
        ...mergeGroupPayload(sandbox, ada.queue([second], method)),
      });
      expect([alone.code, alone.outputs.violations]).toEqual([0, '0']);
    },
  );

  test('answers for its own pull requests, and not for one that stands on them', async () => {
    const { sandbox, workspace } = await applied();
    const ada = sandbox.as('ada');
    ada.push('base', 'First');
    const first = ada.openPullRequest({ title: 'First', body: 'Nothing', head: 'base' });
    ada.push('stacked', 'Work');
    ada.forcePush('stacked', sandbox.find().branches.base ?? '');
    ada.push('stacked', 'Second');
    ada.openPullRequest({ title: 'Second', body: `Fixes #${hull}`, head: 'stacked' });
    const run = await inside(sandbox, { workspace, ...mergeGroupPayload(sandbox, ada.queue([first])) });
    expect([run.code, run.outputs.violations]).toEqual([0, '0']);
  });

  test('does not answer for drift, whatever it brings', async () => {
    const { sandbox } = await applied();
    const ada = sandbox.as('ada');
    const number = ada.openPullRequest({ title: 'Change', body: 'Nothing', head: 'change' });
    ada.push('change', 'Change');
    const workspace = folder({ 'plan/plan.yml': plan.replace('title: Site', 'title: Page') });
    const inputs = { 'fail-on': 'drift' };
    const run = await inside(sandbox, {
      workspace,
      inputs,
      ...mergeGroupPayload(sandbox, ada.queue([number])),
    });
    expect(run.code).toBe(0);
  });

  test('is red for closing words in a commit that it brings', async () => {
    const { sandbox, workspace } = await applied();
    const ada = sandbox.as('ada');
    const number = ada.openPullRequest({ title: 'Weld', body: 'Nothing', head: 'weld' });
    ada.push('weld', `Weld it\n\nResolves: #${hull}`);
    const run = await inside(sandbox, { workspace, ...mergeGroupPayload(sandbox, ada.queue([number])) });
    expect(run.code).toBe(1);
  });
});

describe('an item closed by hand before its blocker', () => {
  const edited = (world: World, number: number, type: string, act: typeof inside = inside) =>
    act(world.sandbox, { workspace: world.workspace, ...issuesPayload(world.sandbox, number, type) });

  test('is red, and the issue has one comment, kept up to date', async () => {
    const world = await applied();
    const { sandbox } = world;
    sandbox.as('bob').close(hull);
    const run = await edited(world, hull, 'closed', action);
    expect([run.code, run.outputs.violations]).toEqual([1, '1']);
    expect(errors(run)[0]).toContain(`file=plan/plan.yml,line=${dependency},`);
    expect(comments(sandbox, hull)).toHaveLength(1);
    expect(comments(sandbox, hull)[0]).toContain(`- #${engine} — its size follows the engine's`);

    const from = sandbox.requests.length;
    expect((await edited(world, hull, 'closed')).code).toBe(1);
    expect(sandbox.counts(from).writes).toBe(0);

    sandbox.as('bob').reopen(hull);
    expect((await edited(world, hull, 'reopened')).code).toBe(0);
    expect(comments(sandbox, hull)).toEqual([expect.stringContaining('is open again')]);

    sandbox.as('ada').close(engine);
    expect((await edited(world, engine, 'closed')).code).toBe(0);
    expect(comments(sandbox, hull)).toEqual([expect.stringContaining('That is settled')]);
    const then = sandbox.requests.length;
    expect((await edited(world, engine, 'closed')).code).toBe(0);
    expect(sandbox.counts(then).writes).toBe(0);
    expect(sandbox.issue(hull).body).not.toContain('told');
    expect(sandbox.problems).toEqual([]);
  });

  test('turns green after the blocker closes as completed', async () => {
    const world = await applied();
    world.sandbox.as('bob').close(hull);
    expect((await edited(world, hull, 'closed')).code).toBe(1);
    world.sandbox.as('bob').close(engine);
    expect((await edited(world, hull, 'closed')).code).toBe(0);
  });

  test('is opened again where the plan asks for it, and stays open', async () => {
    const world = await applied(`${plan}settings:\n  out-of-order: reopen\n`);
    const { sandbox } = world;
    sandbox.as('bob').close(hull);
    const run = await edited(world, hull, 'closed');
    expect(run.code).toBe(1);
    expect(sandbox.issue(hull).state).toBe('open');
    expect(comments(sandbox, hull)).toEqual([expect.stringContaining('is open again')]);
    const from = sandbox.requests.length;
    expect((await edited(world, hull, 'reopened')).code).toBe(0);
    expect(sandbox.counts(from).writes).toBe(0);
    sandbox.as('bob').close(hull, 'not_planned');
    expect((await edited(world, hull, 'closed')).code).toBe(0);
    expect(sandbox.issue(hull).state).toBe('closed');
  });

  test('is only reported where the plan asks for no more', async () => {
    const world = await applied(`${plan}settings:\n  out-of-order: report\n`);
    world.sandbox.as('bob').close(hull);
    const from = world.sandbox.requests.length;
    expect((await edited(world, hull, 'closed')).code).toBe(1);
    expect(comments(world.sandbox, hull)).toEqual([]);
    // How far the phase is, on the page of the program.
    expect(world.sandbox.counts(from).writes).toBe(1);
  });

  test('is told, and does not fail, where nothing should fail', async () => {
    const world = await applied();
    world.sandbox.as('bob').close(hull);
    const occasion = issuesPayload(world.sandbox, hull, 'closed');
    const run = await inside(world.sandbox, {
      workspace: world.workspace,
      ...occasion,
      inputs: { 'fail-on': 'never' },
    });
    expect([run.code, run.outputs.violations]).toEqual([0, '1']);
  });
});

test('annotations name each of many violations before they name all that blocks one', async () => {
  const items = Array.from(
    { length: 14 },
    (_, index) => `      extra-${index}:\n        title: Extra ${index}\n`,
  );
  const world = await applied(`${plan}${items.join('')}`);
  world.sandbox.as('bob').close(2);
  world.sandbox.as('bob').close(hull);
  const run = await action(world.sandbox, { workspace: world.workspace });
  expect(run.outputs.violations).toBe('2');
  expect(errors(run)[0]).toContain('one (#2) was closed');
  expect(errors(run)[1]).toContain('hull (#4) was closed');
  expect(errors(run)).toHaveLength(10);
});

describe('what blocks', () => {
  test.each(['not_planned', 'duplicate'] as const)(
    'no longer counts once it is closed as %s, which is a warning',
    async (reason) => {
      const world = await applied();
      const { sandbox } = world;
      sandbox.as('bob').close(engine, reason, reason === 'duplicate' ? site : undefined);
      sandbox.as('bob').close(hull);
      const run = await inside(sandbox, { workspace: world.workspace });
      expect([run.code, run.outputs.violations]).toEqual([0, '0']);
      expect(warnings(run)[0]).toContain(`file=plan/plan.yml,line=${dependency},`);
      expect(warnings(run)[0]).toContain('it no longer counts');
    },
  );

  test('is a link that a person made as well, also to another repository', async () => {
    const world = await applied(plan, {
      repositories: [{ name: 'octo-org/roadmap' }, { name: 'octo-org/other' }],
    });
    const { sandbox } = world;
    const far = sandbox.as('octocat', 'octo-org/other').createIssue({ title: 'Far' });
    sandbox.as('octocat').block(site, `octo-org/other#${far}`);
    sandbox.as('bob').close(site);
    const run = await inside(sandbox, { workspace: world.workspace });
    expect([run.code, run.outputs.violations]).toEqual([1, '1']);
    expect(errors(run)[0]).toContain(`octo-org/other#${far}`);
  });

  test.each(['omitted', 'counted', 'null'] as const)(
    'is not taken for closed where it cannot be read (%s)',
    async (hiddenLinks) => {
      const world = await applied(plan, {
        repositories: [{ name: 'octo-org/roadmap' }, { name: 'octo-org/secret', private: true }],
        features: { hiddenLinks },
      });
      const { sandbox } = world;
      sandbox.addToken('here-only', {
        login: 'github-actions[bot]',
        kind: 'app',
        repositories: ['octo-org/roadmap'],
      });
      const secret = sandbox.as('octocat', 'octo-org/secret').createIssue({ title: 'Secret' });
      sandbox.as('octocat').block(site, `octo-org/secret#${secret}`);
      const inputs = { token: 'here-only' };
      const run = await inside(sandbox, { workspace: world.workspace, inputs });
      expect(run.code).toBe(0);
      expect(JSON.parse(run.outputs.ready ?? '')).not.toContain(site);
      expect(JSON.parse(run.outputs.blocked ?? '')).toContain(site);
      expect(warnings(run)[0]).toContain('may not read');
      sandbox.as('bob').close(site);
      expect((await inside(sandbox, { workspace: world.workspace, inputs })).code).toBe(0);
    },
  );
});

describe('hostile text of commits and titles', () => {
  const hostile: Record<string, string> = {
    'a workflow command': '::error file=x,line=1::pwned\n::set-output name=violations::0\n##[error]pwned',
    'an escaped line end': 'Weld%0A::error::pwned%0D%0A##[command]rm',
    backticks: '`'.repeat(5_000),
    HTML: '<img src=x onerror=alert(1)><!-- </details><script>alert(1)</script> @octocat',
    'a hundred thousand characters': 'x'.repeat(100_000),
    'closing words without end': 'closes '.repeat(14_000),
    'references without end': '#2'.repeat(50_000),
    'slashes without end': `closes ${'a/'.repeat(40_000)}`,
    'quotes within quotes': '> '.repeat(50_000),
    'backticks of growing runs': Array.from({ length: 400 }, (_, index) => '`'.repeat(index)).join(' '),
    'other line ends and directions': 'a\u2028::error::b\u2029\u202Ec\u0000d\u001B[31m\r::error::e',
  };

  const expected = /^::(?:add-mask|error (?:title=Plan Sync%3A closes-blocked,)?file=plan\/plan\.yml)/;
  const unexpected = (run: Run) => run.commands.filter((line) => !expected.test(line));

  test.each(Object.entries(hostile))('%s in a commit message', async (_, text) => {
    const world = await applied();
    const { sandbox } = world;
    const before = head(sandbox);
    sandbox.as('ada').seedCommits('main', `${text}`, `closes #${hull} ${text}`);
    const run = await pushed(world, 'main', before);
    expect([run.code, run.outputs.violations]).toEqual([1, '1']);
    expect(unexpected(run)).toEqual([]);
    expect(run.summary).not.toMatch(/(?<!\\)<(?:img|script|!--)|@octocat/);
    expect(run.summary.length).toBeLessThan(100_000);
  });

  test('all of them in one push, in the log of a runner', async () => {
    const world = await applied();
    const { sandbox } = world;
    const before = head(sandbox);
    const texts = Object.values(hostile);
    sandbox.as('ada').seedCommits('main', ...texts, ...texts.map((text) => `closes #${hull} ${text}`));
    const run = await pushed(world, 'main', before, undefined, action);
    expect([run.code, run.outputs.violations]).toEqual([1, '1']);
    expect(unexpected(run)).toEqual([]);
  });

  const { HTML = '', 'a workflow command': command, 'an escaped line end': escaped } = hostile;
  const lines = `${command} ${escaped} ${HTML}`;

  test.each([
    ...Object.entries(hostile).map(([name, text]) => [name, text, inside] as const),
    ['commands and HTML, in the log of a runner', lines, action] as const,
  ])('%s in the title of a pull request', async (_, text, act) => {
    const { sandbox, workspace } = await applied();
    const title = text.replaceAll(/\s+/g, ' ').slice(0, 250);
    const number = sandbox
      .as('ada')
      .openPullRequest({ title, body: `closes #${hull}\n${text.slice(0, 60_000)}` });
    const run = await act(sandbox, { workspace, ...pullRequestPayload(sandbox, number) });
    expect([run.code, run.outputs.violations]).toEqual([1, '1']);
    expect(unexpected(run)).toEqual([]);
    const [comment = ''] = comments(sandbox, number);
    expect(`${run.summary}${comment}`).not.toMatch(/(?<!\\)<(?:img|script)|@octocat/);
  });
});
