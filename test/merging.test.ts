/** What merging closes, as it is foretold and as the embedded GitHub then does it. */
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { closingsOf } from '../src/check/closings.ts';
import type { Sandbox, SandboxOptions } from '../src/sandbox/index.ts';
import { mergeGroupPayload, pullRequestPayload } from './events.ts';
import { connect } from './github/hub.ts';
import { action, folder } from './runner.ts';
import { github } from './sandbox/client.ts';
import { sync } from './sync/plans.ts';

const settings = [
  {},
  { mergeCommitTitle: 'PR_TITLE', squashMergeCommitTitle: 'PR_TITLE' },
  { mergeCommitMessage: 'PR_BODY', squashMergeCommitMessage: 'PR_BODY' },
  { mergeCommitMessage: 'BLANK', squashMergeCommitMessage: 'BLANK' },
  { mergeCommitTitle: 'PR_TITLE', mergeCommitMessage: 'BLANK', squashMergeCommitTitle: 'PR_TITLE' },
  { mergeCommitTitle: 'PR_TITLE', mergeCommitMessage: 'PR_BODY', squashMergeCommitMessage: 'BLANK' },
] as const;
const here = { serverUrl: 'https://github.com', repository: 'octo-org/roadmap' };

describe.each(settings)('where the repository says %j', (merging) => {
  test.each([
    ['one commit', ['Only, fixes #1\n\nFixes #2']],
    ['two commits', ['First, fixes #1\n\nFixes #2', 'Second']],
  ])('each way of merging %s closes what was foretold of it', async (_, messages) => {
    for (const method of ['merge', 'squash', 'rebase'] as const) {
      const sandbox = await github();
      sandbox.changeRepository({ merging });
      const ada = sandbox.as('octocat');
      for (let count = 1; count <= 4; count++) ada.createIssue({ title: `Issue ${count}` });
      const number = ada.openPullRequest({
        title: 'Work, fixes #3',
        body: 'Closes #4',
        head: 'work',
      });
      ada.push('work', ...messages);
      const trigger = { kind: 'pull-request', number, intoDefault: true } as const;
      const code = connect(sandbox).codebase({ owner: 'octo-org', name: 'roadmap' });
      const { list, notes } = await closingsOf(trigger, code, here);
      const foretold = list.filter(({ ways }) => ways?.includes(method) ?? true);
      ada.mergePullRequest(number, undefined, method);
      const closed = [1, 2, 3, 4].filter((issue) => sandbox.issue(issue).state === 'closed');
      expect([...new Set(foretold.map(({ issue }) => issue.number))].sort(), method).toEqual(closed);
      expect([notes, sandbox.problems]).toEqual([[], []]);
    }
  });
});

const plan = `program: { id: rocket, title: Rocket }
owners: { core: { name: Core Team } }
milestones: { alpha: { title: Alpha, outcome: It flies } }
workstreams:
  engine: { title: Engine, owner: core, milestone: alpha }
  hull: { title: Hull, owner: core, milestone: alpha, blocked-by: [engine] }
`;

/** A repository to which the plan was applied: the engine is #2, the hull #3. */
async function applied(options?: SandboxOptions) {
  const sandbox = await github(options);
  sandbox.addUser('ada', 'write');
  sandbox.as('ada').commit('main', 'Add the plan', { 'plan/plan.yml': plan });
  await sync(connect(sandbox), parse(plan));
  expect(sandbox.issue(3).title).toBe('Hull');
  return { sandbox, ada: sandbox.as('ada') };
}

const judged = (sandbox: Sandbox, number: number) => {
  const workspace = folder({ 'plan/plan.yml': plan });
  return action(sandbox, { workspace, ...pullRequestPayload(sandbox, number) });
};

describe('a pull request that closes blocked work', () => {
  test('is red while GitHub does not list it yet, in as many requests as before', async () => {
    const { sandbox, ada } = await applied({ lag: { links: 60_000 } });
    const number = ada.openPullRequest({ title: 'Weld', body: 'Fixes #3' });
    const from = sandbox.requests.length;
    const run = await judged(sandbox, number);
    expect([run.code, run.outputs.violations]).toEqual([1, '1']);
    // As many as before its words were read: the settings of the repository stand in the same document.
    expect(sandbox.requests.length - from).toBe(7);
    expect(sandbox.problems).toEqual([]);
  });

  test('by its title is red where every way writes that down, and told the ways where only some do', async () => {
    const { sandbox, ada } = await applied();
    const number = ada.openPullRequest({ title: 'Fixes #3', head: 'weld' });
    ada.push('weld', 'Weld', 'Paint');
    const some = await judged(sandbox, number);
    expect([some.code, some.outputs.violations]).toEqual([0, '0']);
    expect(some.stdout).toContain(
      `the title of #${number} would close hull (#3) by a merge commit or a squash merge`,
    );
    const [comment] = sandbox.issue(number).comments;
    expect(comment?.body).toContain('by a merge commit or a squash merge');
    sandbox.changeRepository({ merging: { rebaseMergeAllowed: false } });
    const every = await judged(sandbox, number);
    expect([every.code, every.outputs.violations]).toEqual([1, '1']);
    expect(every.stdout).toContain(`the title of #${number} would close hull (#3)`);
    ada.mergePullRequest(number, undefined, 'squash');
    expect(sandbox.issue(3).state).toBe('closed');
  });

  describe('is found in a group that a rebase made', () => {
    /** Two that bring commits of the same messages, of which one closes the hull. */
    async function lined(options?: SandboxOptions) {
      const { sandbox, ada } = await applied(options);
      const first = ada.openPullRequest({ title: 'Weld', body: 'Fixes #3', head: 'weld' });
      const second = ada.openPullRequest({ title: 'Docs', body: 'Nothing', head: 'docs' });
      ada.push('weld', 'Cut', 'Weld');
      ada.push('docs', 'Cut', 'Weld');
      const workspace = folder({ 'plan/plan.yml': plan });
      const queued = (...numbers: number[]) =>
        action(sandbox, { workspace, ...mergeGroupPayload(sandbox, ada.queue(numbers, 'rebase')) });
      return { sandbox, first, second, queued };
    }

    test('by the queue, which knows whose the commits are', async () => {
      const { sandbox, first, second, queued } = await lined();
      const both = await queued(first, second);
      expect([both.code, both.outputs.violations]).toEqual([1, '1']);
      expect(both.stdout).toContain(`#${first} would close hull (#3)`);
      expect((await queued(second)).code).toBe(0);
      expect((await queued(second, first)).code).toBe(1);
      expect(sandbox.problems).toEqual([]);
    });

    test.each([
      ['does not know it', { mergeQueues: false }],
      ['does not show it', { mergeQueues: 'hidden' }],
    ] as const)('by its messages, where the server %s', async (_, features) => {
      const { first, second, queued } = await lined({ features });
      const both = await queued(first, second);
      expect(both.stdout).toContain(`#${first} would close hull (#3)`);
      expect((await queued(second)).code).toBe(0);
    });
  });
});
