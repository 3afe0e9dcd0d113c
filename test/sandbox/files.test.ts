import { expect, test } from 'vitest';
import { filesOf } from '../../src/sandbox/rules/commits.ts';
import { testMerge } from '../../src/sandbox/rules/pulls.ts';
import { github, graphql, HERE, octokit, refusal } from './client.ts';

const SEED = { 'README.md': 'Hello\n', 'plan/roadmap.yaml': 'items: []\n', 'plan/sub/a.yaml': 'a: 1\n' };

const seeded = () => github({ repositories: [{ name: 'octo-org/roadmap', files: SEED }] });

const OBJECT = `__typename ... on Commit { oid } ... on Blob { text isTruncated oid }
  ... on Tree { oid entries { name path type mode object { __typename ... on Blob { text } ... on Tree { entries { path } } } } }`;

test('an expression names a commit, a folder or a file; what is not there is null', async () => {
  const sandbox = await seeded();
  const ada = sandbox.as('ada');
  const first = sandbox.find().branches.main ?? '';
  const second = ada.commit('work', 'Edit', { 'plan/roadmap.yaml': 'items: [x]\n' });
  const at = async (expression: string) => {
    const { data, errors } = await graphql(
      sandbox,
      `query ($expression: String!) { repository(owner: "octo-org", name: "roadmap") { object(expression: $expression) { ${OBJECT} } } }`,
      { expression },
    );
    expect(errors).toBeUndefined();
    return data.repository.object;
  };
  for (const ref of ['main', 'HEAD', 'refs/heads/main', first, first.slice(0, 8)]) {
    expect(await at(ref)).toEqual({ __typename: 'Commit', oid: first });
    expect((await at(`${ref}:README.md`)).text).toBe('Hello\n');
  }
  expect((await at(`${second}:plan/roadmap.yaml`)).text).toBe('items: [x]\n');
  // As `git hash-object` has it.
  expect(await at('main:README.md')).toEqual({
    __typename: 'Blob',
    text: 'Hello\n',
    isTruncated: false,
    oid: 'e965047ad7c57865823c7d992b1d046ea66edf78',
  });
  const root = await at('main:');
  expect(root.oid).toBe(sandbox.find().commits[first]?.tree);
  expect(root.entries).toMatchObject([
    { name: 'README.md', path: 'README.md', type: 'blob', mode: 33188 },
    { name: 'plan', path: 'plan', type: 'tree', mode: 16384 },
  ]);
  expect((await at('main:plan')).entries).toMatchObject([
    { name: 'roadmap.yaml', path: 'plan/roadmap.yaml', object: { text: 'items: []\n' } },
    { name: 'sub', path: 'plan/sub', object: { entries: [{ path: 'plan/sub/a.yaml' }] } },
  ]);
  expect(await at('main:plan/')).toEqual(await at('main:plan'));
  for (const missing of [
    'main:nope',
    'main:plan/../README.md',
    'main:pla',
    'main:constructor',
    'nope',
    'nope:README.md',
    'constructor',
    ':README.md',
    'f'.repeat(40),
    '',
  ])
    expect(await at(missing)).toBeNull();
});

test('ids of trees are those of git, from `git write-tree`', async () => {
  const sandbox = await github({ repositories: [{ name: 'octo-org/roadmap', files: { 'a/b.txt': 'x\n' } }] });
  const { commits, branches } = sandbox.find();
  expect(commits[branches.main ?? '']?.tree).toBe('f245cfb1e94a079cc8dc1b4813c8f30ac8420865');
});

test('a text is cut off after 512,000 bytes, and a file with a NUL has none', async () => {
  const sandbox = await github();
  sandbox.as('ada').commit('main', 'Large', { large: 'ä'.repeat(300_000), binary: 'a\0b' });
  const { data } = await graphql(
    sandbox,
    `{ repository(owner: "octo-org", name: "roadmap") { large: object(expression: "main:large") { ...on Blob { text isTruncated } } binary: object(expression: "main:binary") { ...on Blob { text } } } }`,
  );
  expect(data.repository.large).toEqual({
    text: 'ä'.repeat(256_000),
    isTruncated: true,
  });
  expect(data.repository.binary).toEqual({ text: null });
});

test('commits inherit files, change some, delete some, and close what their message says', async () => {
  const sandbox = await seeded();
  const ada = sandbox.as('ada');
  ada.createIssue({ title: 'one' });
  const [plain = ''] = ada.push('main', 'nothing changes');
  const sha = ada.commit('main', 'Fixes #1', { 'README.md': null, 'new.md': '' });
  const repository = sandbox.find();
  expect(filesOf(repository, plain)).toEqual(SEED);
  expect(Object.keys(filesOf(repository, sha))).toEqual(['plan/roadmap.yaml', 'plan/sub/a.yaml', 'new.md']);
  expect(sandbox.issue(1).state).toBe('closed');
  for (const path of ['', '/a', 'a/', 'a//b', '../a', 'a/./b'])
    expect(() => ada.commit('main', 'no', { [path]: '' })).toThrow('no path of a file');
});

test('a merge keeps what the base changed meanwhile and brings what the head changed', async () => {
  const sandbox = await seeded();
  const ada = sandbox.as('ada');
  ada.commit('work', 'Work', { 'plan/roadmap.yaml': 'head', 'plan/sub/a.yaml': null, 'new.md': 'new' });
  const pull = ada.openPullRequest({ title: 'PR', head: 'work' });
  ada.commit('main', 'Meanwhile', { 'README.md': 'base', 'plan/sub/b.yaml': 'b' });
  const expected = {
    'README.md': 'base',
    'plan/roadmap.yaml': 'head',
    'plan/sub/b.yaml': 'b',
    'new.md': 'new',
  };
  const merge = `{ repository(owner: "octo-org", name: "roadmap") { object(expression: "refs/pull/${pull}/merge") { oid } } }`;
  const { oid } = (await graphql(sandbox, merge)).data.repository.object;
  expect(filesOf(sandbox.find(), oid)).toEqual(expected);
  const { commits } = sandbox.find();
  const parents = commits[oid]?.parents.map((sha) => commits[sha]?.message);
  expect(parents).toEqual(['Meanwhile', 'Work']);
  expect(filesOf(sandbox.find(), ada.mergePullRequest(pull))).toEqual(expected);
  expect((await graphql(sandbox, merge)).data.repository.object).toBeNull();
  expect(sandbox.find().branches.main).not.toBe(oid);
});

test('the test merge follows both branches, and asking twice makes one commit', async () => {
  const sandbox = await seeded();
  const ada = sandbox.as('ada');
  ada.commit('work', 'Work', { 'new.md': '1' });
  const issue = sandbox.store.findIssue(sandbox.find(), ada.openPullRequest({ title: 'PR', head: 'work' }));
  if (!issue) throw new Error('no pull request');
  const first = testMerge(sandbox.store, issue);
  expect(testMerge(sandbox.store, issue)).toBe(first);
  ada.commit('work', 'More', { 'new.md': '2' });
  expect(testMerge(sandbox.store, issue)?.sha).not.toBe(first?.sha);
});

test('private files need contents: read', async () => {
  const sandbox = await seeded();
  sandbox.changeRepository({ private: true });
  const grant = { login: 'github-actions[bot]', kind: 'app', permissions: { issues: 'write' } } as const;
  sandbox.addToken('issues', grant);
  const file =
    '{ repository(owner: "octo-org", name: "roadmap") { object(expression: "main:README.md") { oid } } }';
  const { data, errors } = await graphql(sandbox, file, {}, 'issues');
  expect([data.repository.object, errors?.[0]?.type]).toEqual([null, 'FORBIDDEN']);
  const list = octokit(sandbox, 'issues').rest.repos.listCommits(HERE);
  expect((await refusal(list)).status).toBe(403);
});
