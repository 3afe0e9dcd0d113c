/** Who may speak for the plan: every way in which somebody without access could, tried. */
import { describe, expect, test } from 'vitest';
import type { Sandbox } from '../src/sandbox/index.ts';
import { connect, here } from './github/hub.ts';
import { changed, type Json, rocket, run, sync, synced, syncReport } from './sync/plans.ts';

const apply = (sandbox: Sandbox, plan: Json) => sync(connect(sandbox), plan);
const launch = changed(rocket, {
  workstreams: { launch: { title: 'Launch', owner: 'core', milestone: 'beta', gate: true } },
});
const issueOf = (sandbox: Sandbox, title: string) =>
  sandbox.view().issues.filter((issue) => issue.title === title);
const gates = async (sandbox: Sandbox, plan: Json) =>
  Object.fromEntries(syncReport(await synced(connect(sandbox), plan)).status.gates);

async function program(plan: Json): Promise<Sandbox> {
  const sandbox = await here();
  sandbox.addUser('mallory', 'none');
  sandbox.addUser('reader', 'read');
  await apply(sandbox, plan);
  return sandbox;
}

describe('a stranger’s issue with the mark and the title of a gate to come', () => {
  const body = '<!-- plan-sync:begin rocket/launch -->';
  const forge = (sandbox: Sandbox, login: string) => sandbox.as(login).createIssue({ title: 'Launch', body });

  test.each(['mallory', 'reader'])('of %s opens no gate, whatever label a bot gave it', async (login) => {
    const sandbox = await program(rocket);
    const forged = forge(sandbox, login);
    sandbox.as('octocat').addLabels(forged, 'Core Team');
    sandbox.as(login).close(forged);
    expect(await gates(sandbox, launch)).toEqual({ launch: 'held' });
    const made = issueOf(sandbox, 'Launch');
    expect(made.map(({ number, state }) => [number, state])).toEqual([
      [forged, 'closed'],
      [expect.any(Number), 'open'],
    ]);
    expect(sandbox.issue(forged)).toMatchObject({ body, labels: ['Core Team'] });
    expect(await apply(sandbox, launch)).toEqual([]);
  });

  test('with a copy of a whole record of ours, numbers and all, is none of ours', async () => {
    const sandbox = await program(rocket);
    const [engine] = issueOf(sandbox, 'Engine');
    const copied = engine?.body?.replaceAll('rocket/engine', 'rocket/launch') ?? '';
    const forged = sandbox.as('mallory').createIssue({ title: 'Launch', body: copied });
    sandbox.as('mallory').close(forged);
    expect(await gates(sandbox, launch)).toEqual({ launch: 'held' });
    expect(issueOf(sandbox, 'Launch')).toHaveLength(2);
  });

  test('that names itself in a forged mark of the program is none of ours', async () => {
    const sandbox = await program(rocket);
    const forged = forge(sandbox, 'mallory');
    sandbox.as('mallory').close(forged);
    const record = `{"work":"rocket","digest":"x","issues":"1-${forged}"}`;
    const page = `<!-- plan-sync:begin rocket -->\n\n<!-- plan-sync:end ${record} -->`;
    sandbox.as('mallory').createIssue({ title: 'Rocket', body: page });
    expect(await gates(sandbox, launch)).toEqual({ launch: 'held' });
    expect(issueOf(sandbox, 'Rocket').filter(({ author }) => author !== 'mallory')).toHaveLength(1);
  });

  test('counts once somebody with access gave it the milestone, or the plan adopts it', async () => {
    const sandbox = await program(rocket);
    const forged = forge(sandbox, 'mallory');
    sandbox.as('ada').editIssue(forged, { milestone: 'Beta' });
    await apply(sandbox, launch);
    expect(issueOf(sandbox, 'Launch')).toHaveLength(1);

    const other = await program(rocket);
    const wanted = forge(other, 'mallory');
    await apply(other, changed(launch, { workstreams: { launch: { adopt: wanted } } }));
    expect(issueOf(other, 'Launch').map(({ number }) => number)).toEqual([wanted]);
  });
});

describe('an issue of the same title', () => {
  test('that the token’s own account closed years ago is not taken for the work, and is not done', async () => {
    const sandbox = await here();
    const bot = sandbox.as('github-actions[bot]');
    const old = bot.createIssue({ title: 'Engine', body: 'Another engine.' });
    bot.close(old);
    await apply(sandbox, rocket);
    expect(issueOf(sandbox, 'Engine')).toHaveLength(2);
    expect(sandbox.issue(old)).toMatchObject({ state: 'closed', body: 'Another engine.', milestone: null });
    expect(await apply(sandbox, rocket)).toEqual([]);
  });

  test('in the plan’s own milestone is not taken either', async () => {
    const sandbox = await program(changed(rocket, { workstreams: null }));
    const bot = sandbox.as('github-actions[bot]');
    const other = bot.createIssue({ title: 'Press', body: 'The printing press.', milestone: 'Beta' });
    await apply(sandbox, rocket);
    expect(sandbox.issue(other).body).toBe('The printing press.');
    expect(issueOf(sandbox, 'Press')).toHaveLength(2);
  });

  test('that was ours and whose text somebody emptied is known by its number', async () => {
    const sandbox = await program(rocket);
    const [press] = issueOf(sandbox, 'Press');
    sandbox.as('ada').editIssue(press?.number ?? 0, { body: '', milestone: null });
    expect((await apply(sandbox, rocket)).filter((line) => line.startsWith('create'))).toEqual([]);
    expect(sandbox.issue(press?.number ?? 0)).toMatchObject({ milestone: 'Beta' });
    expect(await apply(sandbox, rocket)).toEqual([]);
  });
});

describe('two plans with one program id', () => {
  const place = (root: string) => ({ root });

  test('are refused with both named, until the plan says that it moved', async () => {
    const sandbox = await program(rocket);
    const before = JSON.stringify(sandbox.view());
    const copy = await synced(connect(sandbox), rocket, place('copy'));
    expect(copy).toMatchObject({
      verdict: 'broken-plan',
      diagnostics: [
        {
          code: 'kept-elsewhere',
          message: expect.stringMatching(/octo-org\/roadmap\/plan.*octo-org\/roadmap\/copy/),
          help: expect.stringContaining('moved-from: octo-org/roadmap/plan'),
        },
      ],
    });
    expect(JSON.stringify(sandbox.view())).toBe(before);

    const moved = changed(rocket, { program: { 'moved-from': 'Octo-Org/roadmap/plan' } });
    expect((await synced(connect(sandbox), moved, place('copy'))).verdict).toBe('applied');
    expect((await run(connect(sandbox), rocket)).verdict).toBe('broken-plan');
    expect((await run(connect(sandbox), rocket, place('copy'))).verdict).toBe('previewed');
  });
});
