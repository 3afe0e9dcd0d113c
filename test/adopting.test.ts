/** What people have made is taken over: issues, also late, labels and milestones. Nothing of it is lost. */
import { describe, expect, test } from 'vitest';
import { failed } from '../src/report/report.ts';
import { ADMIN_TOKEN, APP, type Sandbox } from '../src/sandbox/index.ts';
import { connect, here } from './github/hub.ts';
import { changed, type Json, preview, rocket, run, sync, synced } from './sync/plans.ts';

const apply = (sandbox: Sandbox, plan: Json) => sync(connect(sandbox), plan);
const engine = (more: Json) => changed(rocket, { phases: { one: { items: { engine: more } } } });
const numberOf = (sandbox: Sandbox, title: string) =>
  sandbox.view().issues.find((issue) => issue.title === title && issue.state === 'open')?.number ?? 0;

/** Codes, lines of the plan and messages. */
async function told(sandbox: Sandbox, plan: Json): Promise<string[]> {
  const report = await run(connect(sandbox), plan);
  return report.diagnostics.map(({ severity, message, help }) => `${severity}: ${message}; ${help}`);
}

describe('a late adopt', () => {
  async function lived(): Promise<{ sandbox: Sandbox; ours: number; theirs: number }> {
    const sandbox = await here();
    const octocat = sandbox.as('octocat');
    await apply(sandbox, rocket);
    const ours = numberOf(sandbox, 'Engine');
    const theirs = octocat.createIssue({ title: 'The engine', body: 'From last year', labels: ['old'] });
    octocat.editIssue(ours, {
      body: `${sandbox.issue(ours).body?.replace('- [ ] It burns', '- [x] It burns')}\n\nNote.`,
    });
    octocat.comment(ours, 'Which fuel?');
    octocat.addLabels(ours, 'discussed');
    octocat.block(ours, octocat.createIssue({ title: 'Fuel' }));
    return { sandbox, ours, theirs };
  }

  test('is obeyed: the named issue is the work, and ours its duplicate, with all that people wrote', async () => {
    const { sandbox, ours, theirs } = await lived();
    const plan = engine({ adopt: theirs });
    const planned = await preview(connect(sandbox), plan);
    expect(planned).toContain(
      `close engine (#${ours}); it is a duplicate of #${theirs}, which the plan adopts instead of it`,
    );
    await apply(sandbox, plan);
    const [one, hull] = [numberOf(sandbox, 'Phase one'), numberOf(sandbox, 'Hull')];
    expect(sandbox.issue(theirs)).toMatchObject({
      title: 'Engine',
      state: 'open',
      milestone: 'Alpha',
      parent: `#${one}`,
      labels: ['Core Team', 'discussed', 'old'],
      blockedBy: [`#${numberOf(sandbox, 'Fuel')}`],
      body: expect.stringMatching(/- \[x\] It burns[\s\S]*From last year/),
    });
    expect(sandbox.issue(hull).blockedBy).toEqual([`#${theirs}`]);
    expect(sandbox.issue(ours)).toMatchObject({
      state: 'closed',
      stateReason: 'duplicate',
      duplicateOf: `#${theirs}`,
      parent: null,
      body: expect.stringMatching(/^Duplicate of #\d+\n\n[\s\S]*\[x\] It burns[\s\S]*Note\.$/),
      comments: [{ body: 'Which fuel?' }],
    });
    const said = sandbox.issue(theirs).comments.map(({ body }) => body);
    expect(said).toEqual([expect.stringContaining(`Until now #${ours} did`)]);
    expect(await apply(sandbox, plan)).toEqual([]);
  });

  test('of another number gives the first one back to whoever made it', async () => {
    const { sandbox, theirs } = await lived();
    const wrong = sandbox.as('octocat').createIssue({ title: 'Paint', body: 'Blue' });
    await apply(sandbox, engine({ adopt: wrong }));
    await apply(sandbox, engine({ adopt: theirs }));
    expect(sandbox.issue(wrong)).toMatchObject({
      state: 'open',
      parent: null,
      labels: ['discussed'],
      milestone: null,
    });
    expect(sandbox.issue(wrong).body).toContain('Blue');
    expect(sandbox.issue(wrong).body).not.toContain('<!-- plan-sync:begin');
    expect(await apply(sandbox, engine({ adopt: theirs }))).toEqual([]);
  });

  test('leaves a stranger’s copy of our text alone', async () => {
    const { sandbox, ours, theirs } = await lived();
    sandbox.addUser('mallory', 'none');
    const copied = sandbox.as('mallory').createIssue({ title: 'Mine', body: sandbox.issue(ours).body });
    sandbox.as('octocat').editIssue(copied, { milestone: 'Alpha' });
    await apply(sandbox, engine({ adopt: theirs }));
    expect(sandbox.issue(copied)).toMatchObject({ state: 'open', title: 'Mine' });
    expect(await apply(sandbox, engine({ adopt: theirs }))).toEqual([]);
    expect(sandbox.issue(copied)).toMatchObject({ state: 'open', title: 'Mine' });
  });
});

describe('an issue that cannot be adopted', () => {
  test('is told with what it is, and nothing is written', async () => {
    const sandbox = await here();
    await apply(sandbox, rocket);
    const octocat = sandbox.as('octocat');
    octocat.push('work', 'Begin');
    const pull = octocat.openPullRequest({ title: 'Work', head: 'work' });
    const writes = sandbox.counts().writes;
    expect(await told(sandbox, engine({ adopt: pull }))).toEqual([
      expect.stringContaining(`item "engine" adopts #${pull}, which is a pull request`),
    ]);
    expect(await told(sandbox, engine({ adopt: 999 }))).toEqual([
      expect.stringContaining('adopts #999, which is no issue of octo-org/roadmap'),
    ]);
    const hull = numberOf(sandbox, 'Hull');
    expect(await told(sandbox, engine({ adopt: hull }))).toEqual([
      expect.stringContaining(`adopts #${hull}, which is already "hull" of the plan "rocket"`),
    ]);
    expect(failed(await synced(connect(sandbox), engine({ adopt: 999 })))).toBe(true);
    expect(sandbox.counts().writes).toBe(writes);
  });

  test('stays under its own epic with keep-parent, and says so without', async () => {
    const sandbox = await here();
    const octocat = sandbox.as('octocat');
    const epic = octocat.createIssue({ title: 'Epic' });
    const child = octocat.createIssue({ title: 'Burn', parent: epic });
    expect(await told(sandbox, engine({ adopt: child }))).toContainEqual(
      `warning: item "engine" adopts #${child}, which stands under #${epic} and is moved from there; to leave it there, write "keep-parent: true"`,
    );
    const keeping = engine({ adopt: child, 'keep-parent': true });
    expect(await told(sandbox, keeping)).toEqual([]);
    await apply(sandbox, keeping);
    expect(sandbox.issue(child)).toMatchObject({ title: 'Engine', parent: `#${epic}` });
    expect(await apply(sandbox, keeping)).toEqual([]);
  });
});

describe('a label', () => {
  const core = (more: Json) => changed(rocket, { owners: { core: more } });

  test('is renamed and stays on its issues; short ones stand for whole names', async () => {
    const sandbox = await here();
    const octocat = sandbox.as('octocat');
    const old = octocat.createIssue({ title: 'Old', labels: ['team-core'] });
    const plan = core({ adopt: 'Team-Core', label: 'core' });
    await apply(sandbox, plan);
    expect(sandbox.issue(old).labels).toEqual(['core']);
    expect(sandbox.issue(numberOf(sandbox, 'Engine'))).toMatchObject({
      labels: ['core'],
      body: expect.stringContaining('**Owner:** Core Team'),
    });
    expect(sandbox.view().labels.map(({ name }) => name)).not.toContain('team-core');
    expect(await apply(sandbox, plan)).toEqual([]);
  });

  test('of the new name that is there already is told at the line', async () => {
    const sandbox = await here();
    const octocat = sandbox.as('octocat');
    octocat.createIssue({ title: 'Old', labels: ['team-core', 'Core Team'] });
    expect(await told(sandbox, core({ adopt: 'team-core' }))).toEqual([
      expect.stringContaining('cannot be called "Core Team": there is another label of that name'),
    ]);
    // It is given up: another owner adopts it under a name of its own.
    const chain = changed(core({ adopt: 'team-core' }), { owners: { web: { adopt: 'Core Team' } } });
    expect(await told(sandbox, chain)).toEqual([]);
    await apply(sandbox, chain);
    expect(sandbox.issue(1).labels).toEqual(['Core Team', 'Web Team']);
    expect(await apply(sandbox, chain)).toEqual([]);
  });

  test('that is not there is told with what was meant; one that came later is left, and told', async () => {
    const sandbox = await here();
    const octocat = sandbox.as('octocat');
    octocat.createIssue({ title: 'Old', labels: ['team-core'] });
    expect(await told(sandbox, core({ adopt: 'taem-core' }))).toEqual([
      expect.stringContaining('did you mean "team-core"?'),
    ]);
    await apply(sandbox, rocket);
    expect(await told(sandbox, core({ adopt: 'team-core' }))).toEqual([
      expect.stringMatching(
        /^warning: owner "core" adopts the label "team-core", and has the label "Core Team" already/,
      ),
    ]);
    expect(await apply(sandbox, core({ adopt: 'team-core' }))).toEqual([]);
  });
});

describe('a milestone', () => {
  const alpha = (more: Json) => changed(rocket, { milestones: { alpha: more } });

  test('is taken over by its number, with what is in it and what people wrote', async () => {
    const sandbox = await here();
    const octocat = sandbox.as('octocat');
    octocat.createMilestone({ title: 'v1', description: 'Our first.' });
    const old = octocat.createIssue({ title: 'Old', milestone: 'v1' });
    await apply(sandbox, alpha({ adopt: 1 }));
    expect(sandbox.view().milestones.map(({ number, title }) => [number, title])).toEqual([
      [1, 'Alpha'],
      [2, 'Beta'],
    ]);
    expect(sandbox.view().milestones[0]?.description).toMatch(/It flies[\s\S]*Our first\.$/);
    expect(sandbox.issue(old).milestone).toBe('Alpha');
    expect(await apply(sandbox, alpha({ adopt: 1 }))).toEqual([]);
  });

  test('that cannot be taken over is told at the line', async () => {
    const sandbox = await here();
    const octocat = sandbox.as('octocat');
    octocat.createMilestone({ title: 'v1', state: 'closed' });
    octocat.createMilestone({ title: 'Alpha' });
    expect(await told(sandbox, alpha({ adopt: 9 }))).toEqual([
      expect.stringContaining('milestone "alpha" adopts milestone #9, which octo-org/roadmap does not have'),
    ]);
    expect(await told(sandbox, alpha({ adopt: 1 }))).toEqual([
      expect.stringContaining('which cannot have the title "Alpha": milestone #2 has it'),
    ]);
    octocat.editMilestone('Alpha', { title: 'Other' });
    expect(await told(sandbox, alpha({ adopt: 1 }))).toEqual([
      expect.stringContaining('adopts milestone #1, which is closed, and stays so'),
    ]);
    await apply(sandbox, rocket);
    expect(await told(sandbox, alpha({ adopt: 1 }))).toEqual([
      expect.stringContaining('adopts milestone #1, and is milestone #3 already'),
    ]);
  });
});

test('whoever has the token, an issue of the same title is nobody’s but its author’s', async () => {
  const sandbox = await here();
  for (const login of ['octocat', APP]) {
    const number = sandbox.as(login).createIssue({ title: 'Engine' });
    sandbox.as(login).close(number);
  }
  const hub = connect(sandbox, { token: ADMIN_TOKEN });
  await sync(hub, rocket);
  expect(
    sandbox
      .view()
      .issues.filter(({ title }) => title === 'Engine')
      .map(({ state }) => state),
  ).toEqual(['closed', 'closed', 'open']);
});
