import { expect, test } from 'vitest';
import { filesOf, testMerge } from '../../src/sandbox/rules/git.ts';
import { github, graphql, HERE, octokit, refusal } from './client.ts';

const SEED = { 'README.md': 'Hello\n', 'plan/roadmap.yaml': 'items: []\n', 'plan/sub/a.yaml': 'a: 1\n' };

const seeded = () => github({ repositories: [{ name: 'octo-org/roadmap', files: SEED }] });

const OBJECT = `__typename ... on Commit { oid } ... on Blob { text byteSize isBinary isTruncated oid }
  ... on Tree { oid entries { name path type mode oid size extension object { __typename ... on Blob { text } ... on Tree { entries { path } } } } }`;

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
    byteSize: 6,
    isBinary: false,
    isTruncated: false,
    oid: 'e965047ad7c57865823c7d992b1d046ea66edf78',
  });
  const root = await at('main:');
  expect(root.oid).toBe(sandbox.find().commits[first]?.tree);
  expect(root.entries).toMatchObject([
    { name: 'README.md', path: 'README.md', type: 'blob', mode: 33188, size: 6, extension: '.md' },
    { name: 'plan', path: 'plan', type: 'tree', mode: 16384, size: 0, extension: '' },
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
  const { data } = await graphql(
    sandbox,
    `{ repository(owner: "octo-org", name: "roadmap") { object(oid: "${second}") { oid ... on Commit { tree { oid entries { name repository { name } } } } } } }`,
  );
  expect(data.repository.object.tree.entries).toHaveLength(2);
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
    `{ repository(owner: "octo-org", name: "roadmap") { large: object(expression: "main:large") { ...on Blob { text byteSize isTruncated } } binary: object(expression: "main:binary") { ...on Blob { text isBinary } } } }`,
  );
  expect(data.repository.large).toEqual({
    text: 'ä'.repeat(256_000),
    byteSize: 600_000,
    isTruncated: true,
  });
  expect(data.repository.binary).toEqual({ text: null, isBinary: true });
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
  const { rest } = octokit(sandbox);
  const open = await rest.pulls.get({ ...HERE, pull_number: pull });
  expect(filesOf(sandbox.find(), open.data.merge_commit_sha ?? '')).toEqual(expected);
  const merge = `{ repository(owner: "octo-org", name: "roadmap") { object(expression: "refs/pull/${pull}/merge") { oid ... on Commit { parents(first: 2) { nodes { messageHeadline } } } } } }`;
  expect((await graphql(sandbox, merge)).data.repository.object).toEqual({
    oid: open.data.merge_commit_sha,
    parents: { nodes: [{ messageHeadline: 'Meanwhile' }, { messageHeadline: 'Work' }] },
  });
  expect(filesOf(sandbox.find(), ada.mergePullRequest(pull))).toEqual(expected);
  expect((await graphql(sandbox, merge)).data.repository.object).toBeNull();
  expect(sandbox.find().branches.main).not.toBe(open.data.merge_commit_sha);
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

test('contents by REST: a file in base64, a folder as a list, 404; private ones need contents: read', async () => {
  const sandbox = await seeded();
  sandbox.as('ada').commit('a/b', 'Edit', { 'plan/ü ?.yaml': 'x'.repeat(100) });
  const { rest, request } = octokit(sandbox);
  const get = (path: string, ref?: string) =>
    rest.repos.getContent({ ...HERE, path, ...(ref ? { ref } : {}) });
  const { data: file } = await get('plan/ü ?.yaml', 'a/b');
  if (Array.isArray(file) || file.type !== 'file') throw new Error('no file');
  expect(file).toMatchObject({ name: 'ü ?.yaml', path: 'plan/ü ?.yaml', size: 100, encoding: 'base64' });
  expect(file.content.split('\n').map(({ length }) => length)).toEqual([60, 60, 16, 0]);
  expect(Buffer.from(file.content, 'base64').toString()).toBe('x'.repeat(100));
  expect((await request(file.url)).data.sha).toBe(file.sha);
  const { data: folder } = await get('plan');
  expect(folder).toMatchObject([
    { type: 'file', path: 'plan/roadmap.yaml' },
    { type: 'dir', path: 'plan/sub', size: 0, download_url: null },
  ]);
  for (const root of ['', '/']) expect((await get(root)).data).toHaveLength(2);
  expect((await request('GET /repos/octo-org/roadmap/contents')).data).toHaveLength(2);
  expect((await refusal(get('nope'))).status).toBe(404);
  expect((await refusal(get('README.md', 'nope'))).message).toContain('nope');
  sandbox.changeRepository({ private: true });
  sandbox.addToken('issues', {
    login: 'github-actions[bot]',
    kind: 'app',
    permissions: { issues: 'write' },
  });
  const blind = octokit(sandbox, 'issues').rest.repos.getContent({ ...HERE, path: 'README.md' });
  expect((await refusal(blind)).status).toBe(403);
  expect(sandbox.problems).toEqual([]);
});

test('a comparison and a commit list the files that they change', async () => {
  const sandbox = await seeded();
  const ada = sandbox.as('ada');
  const sha = ada.commit('work', 'Work', { 'README.md': 'Hello\nWorld\n', 'plan/sub/a.yaml': null, n: 'n' });
  const { rest } = octokit(sandbox);
  const compared = await rest.repos.compareCommitsWithBasehead({ ...HERE, basehead: 'main...work' });
  const single = await rest.repos.getCommit({ ...HERE, ref: sha });
  for (const { files } of [compared.data, single.data])
    expect(
      files?.map(({ filename, status, additions, deletions }) => [filename, status, additions, deletions]),
    ).toEqual([
      ['README.md', 'modified', 1, 0],
      ['n', 'added', 1, 0],
      ['plan/sub/a.yaml', 'removed', 0, 1],
    ]);
});
