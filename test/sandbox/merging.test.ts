import { expect, test } from 'vitest';
import { clock, github, graphql, REPOSITORY } from './client.ts';

/** A pull request of two commits, and one of a single. */
async function pulls(merging: object = {}) {
  const sandbox = await github();
  sandbox.changeRepository({ merging });
  const ada = sandbox.as('ada');
  for (const title of ['1', '2', '3', '4']) ada.createIssue({ title });
  ada.push('two', 'First\n\nFixes #1', 'Second');
  ada.push('one', 'Only\n\nFixes #1');
  const two = ada.openPullRequest({ title: 'Fixes #2', body: 'closes #3', head: 'two' });
  const one = ada.openPullRequest({ title: 'Fixes #2', body: 'closes #3', head: 'one' });
  const message = (sha: string) => sandbox.find().commits[sha]?.message;
  const open = () => [1, 2, 3, 4].filter((number) => sandbox.issue(number).state === 'open');
  return { sandbox, ada, two, one, message, open };
}

test.each([
  [{}, 'merge', 'Merge pull request #5 from octo-org/two\n\nFixes #2', [4]],
  [
    { mergeCommitTitle: 'PR_TITLE', mergeCommitMessage: 'PR_BODY' },
    'merge',
    'Fixes #2 (#5)\n\ncloses #3',
    [4],
  ],
  [{ mergeCommitMessage: 'BLANK' }, 'merge', 'Merge pull request #5 from octo-org/two', [2, 4]],
  [{}, 'squash', 'Fixes #2 (#5)\n\n* First\n\nFixes #1\n\n* Second', [4]],
  [{ squashMergeCommitMessage: 'BLANK' }, 'squash', 'Fixes #2 (#5)', [1, 4]],
  [{ squashMergeCommitMessage: 'PR_BODY' }, 'squash', 'Fixes #2 (#5)\n\ncloses #3', [1, 4]],
  [{}, 'rebase', 'Second', [2, 4]],
] as const)('with %o, %s writes %j, which closes what it says', async (merging, method, text, left) => {
  const { ada, two, message, open } = await pulls(merging);
  expect(message(ada.mergePullRequest(two, undefined, method))).toBe(text);
  expect(open()).toEqual(left);
});

test.each([
  [{}, 'Only (#6)\n\nFixes #1'],
  [{ squashMergeCommitTitle: 'PR_TITLE' }, 'Fixes #2 (#6)\n\n* Only\n\nFixes #1'],
] as const)(
  'a single commit is squashed under its own title, unless set otherwise: %o',
  async (merging, text) => {
    const { ada, one, message } = await pulls(merging);
    expect(message(ada.mergePullRequest(one, undefined, 'squash'))).toBe(text);
  },
);

test('the settings are read by GraphQL, and what is not allowed is not mergeable', async () => {
  const { sandbox, ada, one } = await pulls({ squashMergeAllowed: false, mergeCommitMessage: 'BLANK' });
  const { data } = await graphql(
    sandbox,
    `{ ${REPOSITORY} { mergeCommitAllowed squashMergeAllowed rebaseMergeAllowed squashMergeCommitTitle squashMergeCommitMessage mergeCommitTitle mergeCommitMessage } }`,
  );
  expect(data.repository).toEqual({
    mergeCommitAllowed: true,
    squashMergeAllowed: false,
    rebaseMergeAllowed: true,
    squashMergeCommitTitle: 'COMMIT_OR_PR_TITLE',
    squashMergeCommitMessage: 'COMMIT_MESSAGES',
    mergeCommitTitle: 'MERGE_MESSAGE',
    mergeCommitMessage: 'BLANK',
  });
  expect(() => ada.mergePullRequest(one, undefined, 'squash')).toThrow('not mergeable');
});

test('what a pull request closes is listed late, and a word in its title never', async () => {
  const time = clock();
  const sandbox = await github({ now: time.now, lag: { links: 12_000 } });
  const ada = sandbox.as('ada');
  for (const title of ['1', '2']) ada.createIssue({ title });
  const pull = ada.openPullRequest({ title: 'fixes #1', body: 'fixes #2' });
  const listed = async () => {
    const { data } = await graphql(
      sandbox,
      `{ ${REPOSITORY} { pullRequest(number: ${pull}) { closingIssuesReferences(first: 9) { totalCount nodes { number } } } } }`,
    );
    return data.repository.pullRequest.closingIssuesReferences;
  };
  expect(await listed()).toEqual({ totalCount: 0, nodes: [] });
  time.pass(12);
  expect(await listed()).toEqual({ totalCount: 1, nodes: [{ number: 2 }] });
});
