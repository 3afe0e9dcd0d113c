/** The one comment on a pull request: kept by the built Action once, and otherwise in this process. */
import { describe, expect, test } from 'vitest';
import type { Sandbox } from '../src/sandbox/index.ts';
import { pullRequestPayload } from './events.ts';
import { inside } from './inside.ts';
import { action, folder } from './runner.ts';
import { github } from './sandbox/client.ts';

const plan = `program:
  id: rocket
  title: Rocket
owners:
  core:
    name: Core Team
milestones:
  alpha:
    title: Alpha
    outcome: It flies
workstreams:
  engine:
    title: Engine
    owner: core
    milestone: alpha
  hull:
    title: Hull
    owner: core
    milestone: alpha
    blocked-by: [engine]
`;
const retitled = plan.replace('title: Engine', 'title: Motor');

/** Main has the plan and GitHub agrees; a branch changes it, and a pull request asks to merge that. */
async function proposed(text: string, body = 'Please') {
  const sandbox = await github();
  sandbox.addUser('ada', 'write');
  const ada = sandbox.as('ada');
  ada.commit('main', 'Add the plan', { 'plan/plan.yml': plan });
  expect((await inside(sandbox, { workspace: folder({ 'plan/plan.yml': plan }) })).code).toBe(0);
  ada.commit('work', 'Change the plan', { 'plan/plan.yml': text });
  const number = ada.openPullRequest({ title: 'Change', body, head: 'work' });
  return { sandbox, number };
}

function run(
  sandbox: Sandbox,
  number: number,
  text: string,
  inputs: Record<string, string> = {},
  act: typeof inside = inside,
) {
  const workspace = folder({ 'plan/plan.yml': text });
  return act(sandbox, { workspace, inputs, ...pullRequestPayload(sandbox, number) });
}

const comments = (sandbox: Sandbox, number: number) => sandbox.issue(number).comments.map(({ body }) => body);

describe('the comment', () => {
  test('says what the pull request changes, apart from what had drifted, and what waits for it', async () => {
    const { sandbox, number } = await proposed(retitled);
    sandbox.as('ada').editIssue(3, { title: 'Drifted' });
    const result = await run(sandbox, number, retitled, {}, action);
    expect(result.code).toBe(0);
    const [comment = '', ...others] = comments(sandbox, number);
    expect(others).toEqual([]);
    const own = comment.slice(0, comment.indexOf('Changed on GitHub, against the plan'));
    expect(own).toContain('Motor');
    expect(own).toMatch(/Further on[\s\S]*Hull/);
    expect(comment.slice(own.length)).toContain('Drifted');
    expect(own).not.toContain('Drifted');
    expect(result.summary).toContain('What this pull request changes');
    expect(sandbox.problems).toEqual([]);
  });

  test('says it as people do, and opens the editor at the line of the YAML to paste', async () => {
    const text = plan
      .replace('outcome: It flies', 'outcome: It flies\n    due: 2027-05-14')
      .replace('  hull:', '  klarna:\n    title: Klarna\n    owner: core\n    milestone: alpha\n  hull:');
    const { sandbox, number } = await proposed(text, 'closes #3');
    const result = await run(sandbox, number, text, {}, action);
    expect(result.code).toBe(1);
    const [comment = ''] = comments(sandbox, number);
    const order = ['### Out of order', '### What this pull request changes'].map((one) =>
      comment.indexOf(one),
    );
    expect(order).toEqual([...order].sort((one, other) => one - other));
    expect(comment).toMatch(/\n(?=.*Alpha: 14 May, which is new)(?=.*new: Klarna \(Core Team\)).* · .*\n/);
    expect(comment).toMatch(/<summary>\d+ changes on GitHub<\/summary>/);
    const line = text.split('\n').indexOf('  hull:') + 1;
    expect(comment).toContain(
      `[edit it there](https://github.com/octo-org/roadmap/edit/work/plan/plan.yml#L${line})`,
    );
    expect(result.summary).toContain('/edit/work/plan/plan.yml#L');
  });

  test('folds what is only written elsewhere, and what waits for that is of no interest', async () => {
    const { sandbox, number } = await proposed(plan);
    sandbox.as('ada').commit('work', 'Rename the file', { 'plan/plan.yml': null, 'plan/all.yml': plan });
    const workspace = folder({ 'plan/all.yml': plan });
    await inside(sandbox, { workspace, ...pullRequestPayload(sandbox, number) });
    const [comment = ''] = comments(sandbox, number);
    expect(comment).toContain('<summary>2 changes on GitHub</summary>');
    expect(comment).not.toContain('### Further on');
  });

  test('tells the first plan by what is in it, and what moves a day by its names', async () => {
    const sandbox = await github();
    const ada = sandbox.as('ada');
    const dated = plan
      .replace('It flies', 'It flies\n    due: 2027-05-14')
      .replace(/title: (Engine|Hull)/g, '$&\n    estimate: 5d');
    ada.commit('main', 'Begin', { 'README.md': '' });
    ada.commit('work', 'Add a plan', { 'plan/plan.yml': dated });
    const first = ada.openPullRequest({ title: 'Plan', head: 'work', base: 'main' });
    await run(sandbox, first, dated);
    expect(comments(sandbox, first)[0]).toContain(
      'It brings the first plan.\n\nnew milestone: Alpha, promised for 14 May · new: Engine (Core Team), Hull (Core Team)',
    );
    ada.mergePullRequest(first);
    const moved = dated.replace(/\n +blocked-by: \[engine\]/, '');
    ada.commit('more', 'Change it', { 'plan/plan.yml': moved });
    const second = ada.openPullRequest({ title: 'Plan', head: 'more', base: 'main' });
    await run(sandbox, second, moved);
    expect(comments(sandbox, second)[0]).toContain(
      '### Days that this moves\n\nHull: waits no longer for Engine:',
    );
  });

  test('calls nothing drift that the plan before it asks for and no run has made yet', async () => {
    const { sandbox, number } = await proposed(retitled);
    const merged = retitled.replace('title: Hull', 'title: Body');
    for (const branch of ['main', 'work'])
      sandbox.as('ada').commit(branch, 'Rename the hull', {
        'plan/plan.yml': branch === 'main' ? plan.replace('title: Hull', 'title: Body') : merged,
      });
    await run(sandbox, number, merged);
    const [comment = ''] = comments(sandbox, number);
    expect(comment).toMatch(/In the plan before, and not applied yet<\/b> \(1\)[\s\S]*Body/);
    expect(comment).not.toMatch(/against the plan|drift/);
  });

  test('is written once, changed in its place, left alone where it is true, and emptied in the end', async () => {
    const { sandbox, number } = await proposed(retitled);
    await run(sandbox, number, retitled);
    const [first] = comments(sandbox, number);
    const from = sandbox.requests.length;
    await run(sandbox, number, retitled);
    expect(sandbox.counts(from).writes).toBe(0);

    await run(sandbox, number, plan.replace('title: Engine', 'title: Turbine'));
    expect(comments(sandbox, number)).toEqual([expect.stringContaining('Turbine')]);
    expect(comments(sandbox, number)).not.toEqual([first]);

    await run(sandbox, number, plan);
    expect(comments(sandbox, number)).toEqual([expect.stringContaining('nothing to say here any more')]);
    const then = sandbox.requests.length;
    await run(sandbox, number, plan);
    expect(sandbox.counts(then).writes).toBe(0);
  });

  test('is found among hundreds of others, and is not what a stranger copied', async () => {
    const { sandbox, number } = await proposed(retitled);
    await run(sandbox, number, retitled);
    const [own = ''] = comments(sandbox, number);
    for (let count = 0; count < 250; count++) sandbox.as('ada').comment(number, `Comment ${count}`);
    sandbox.as('ada').comment(number, own);
    await run(sandbox, number, plan);
    const now = comments(sandbox, number);
    expect(now).toHaveLength(252);
    expect(now[0]).toContain('nothing to say here any more');
    expect(now[251]).toBe(own);
  });

  test('tells what is wrong with a broken plan', async () => {
    const { sandbox, number } = await proposed(retitled);
    const result = await run(sandbox, number, plan.replace('[engine]', '[engin]'));
    expect(result.code).toBe(1);
    expect(comments(sandbox, number)).toEqual([expect.stringContaining('did you mean')]);
  });

  test('tells what would be closed too early, with what waives it', async () => {
    const { sandbox, number } = await proposed(plan, 'closes #3');
    expect((await run(sandbox, number, plan)).code).toBe(1);
    const [comment] = comments(sandbox, number);
    expect(comment).toContain('waived: "');
    expect(comment).not.toMatch(/closes #3/i);
  });

  test.each<[string, Record<string, string>, (sandbox: Sandbox, number: number) => void]>([
    ['is not asked for', { comment: 'false' }, () => {}],
    [
      'may not be written with the token',
      { token: 'reads' },
      (sandbox) =>
        sandbox.addToken('reads', {
          login: 'github-actions[bot]',
          kind: 'app',
          permissions: { contents: 'read', issues: 'read', 'pull-requests': 'read' },
        }),
    ],
  ])('that %s is missing, and the summary says the same', async (_, inputs, prepare) => {
    const { sandbox, number } = await proposed(retitled);
    prepare(sandbox, number);
    const result = await run(sandbox, number, retitled, inputs, action);
    expect(result.code).toBe(0);
    expect(comments(sandbox, number)).toEqual([]);
    expect(result.summary).toContain('What this pull request changes');
    expect(result.summary).toContain('Motor');
  });

  test('is never written for a fork, whatever the token may do', async () => {
    const { sandbox } = await proposed(retitled);
    const number = sandbox
      .as('ada')
      .openPullRequest({ title: 'From afar', body: 'closes #3', headRepository: 'mallory/roadmap' });
    const from = sandbox.requests.length;
    for (const event of ['pull_request', 'pull_request_target']) {
      const workspace = folder({ 'plan/plan.yml': retitled });
      const occasion = { ...pullRequestPayload(sandbox, number), event };
      const result = await action(sandbox, { workspace, inputs: { mode: 'apply' }, ...occasion });
      expect([result.code, result.outputs.violations]).toEqual([1, '1']);
    }
    expect(sandbox.counts(from).writes).toBe(0);
  });

  test('of two plans in one repository is one each', async () => {
    const { sandbox, number } = await proposed(retitled);
    const other = plan.replace('id: rocket', 'id: other').replace('title: Rocket', 'title: Other');
    for (const root of ['plan', 'second']) {
      const workspace = folder({ 'plan/plan.yml': retitled, 'second/plan.yml': other });
      await action(sandbox, { workspace, inputs: { plan: root }, ...pullRequestPayload(sandbox, number) });
    }
    expect(comments(sandbox, number)).toHaveLength(2);
  });
});

test('a base without a plan, or with one that is broken, has nothing to compare with', async () => {
  for (const text of [null, 'program: [']) {
    const { sandbox, number } = await proposed(retitled);
    sandbox.as('ada').commit('main', 'Break the plan', { 'plan/plan.yml': text });
    const result = await run(sandbox, number, retitled);
    expect(result.code).toBe(0);
    expect(comments(sandbox, number)).toEqual([
      expect.stringContaining('All that is due counts as of this pull request'),
    ]);
  }
});
