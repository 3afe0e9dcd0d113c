import { describe, expect, test } from 'vitest';
import { eventOf, modeFor } from '../src/event.ts';

const sha = (digit: string) => digit.repeat(40);
const repository = { default_branch: 'main', full_name: 'octo-org/roadmap' };
const pull = (fields: object = {}) => ({
  number: 7,
  node_id: 'PR_7',
  state: 'open',
  head: { repo: { full_name: 'octo-org/roadmap' } },
  base: { sha: sha('a'), ref: 'main', repo: { full_name: 'octo-org/roadmap' } },
  ...fields,
});
const occasion = (name: string, ref: string, payload: object) =>
  eventOf(name, ref, sha('c'), { repository, ...payload }).trigger;

describe('a push', () => {
  const payload = { before: sha('a'), after: sha('b'), commits: [{ id: sha('b'), message: 'Work' }] };

  test('has a branch, two ends and commits', () => {
    expect(occasion('push', 'refs/heads/a/b', payload)).toEqual({
      kind: 'push',
      branch: 'a/b',
      defaultBranch: 'main',
      before: sha('a'),
      after: sha('b'),
      commits: [{ sha: sha('b'), message: 'Work' }],
    });
  });

  test('of a new branch has no beginning', () => {
    expect(occasion('push', 'refs/heads/new', { ...payload, before: sha('0') })).not.toHaveProperty('before');
  });

  test('whose commits are missing has its newest one', () => {
    const { commits: _, ...cut } = payload;
    const found = occasion('push', 'refs/heads/main', {
      ...cut,
      head_commit: { id: sha('b'), message: 'Last' },
    });
    expect(found).toMatchObject({ commits: [{ sha: sha('b'), message: 'Last' }] });
  });

  test('that does not name its end has that of the run', () => {
    const { after: _, ...cut } = payload;
    expect(occasion('push', 'refs/heads/main', cut)).toMatchObject({ after: sha('c') });
  });

  test.each<[string, string, object]>([
    ['a tag', 'refs/tags/v1', payload],
    ['a deletion', 'refs/heads/old', { ...payload, after: sha('0'), deleted: true }],
  ])('closes nothing and answers for nothing where it is %s', (_, ref, payload) => {
    expect(occasion('push', ref, payload)).toEqual({ kind: 'aside' });
  });

  test('that is nonsense is still a push', () => {
    const found = occasion('push', 'refs/heads/main', { before: [], after: 7, commits: 'none' });
    expect(found).toMatchObject({ kind: 'push', branch: 'main', after: sha('c'), commits: [] });
  });
});

describe('a pull request', () => {
  test('has a number and a base, and is commented on', () => {
    const event = eventOf('pull_request', 'refs/pull/7/merge', sha('c'), {
      repository,
      pull_request: pull(),
    });
    expect(event.trigger).toEqual({
      kind: 'pull-request',
      number: 7,
      base: 'refs/heads/main',
      intoDefault: true,
    });
    expect(event.thread).toBe('PR_7');
  });

  test('has the words that it was opened or edited with', () => {
    const words = { title: 'Fixes #3', body: 'Closes #4', updated_at: '2026-11-24T10:00:00Z' };
    const said = { title: 'Fixes #3', body: 'Closes #4', updatedAt: '2026-11-24T10:00:00Z' };
    expect(occasion('pull_request', '', { pull_request: pull(words) })).toMatchObject({ said });
    const { updatedAt: _, ...undated } = { ...said, body: '' };
    const bare = pull({ title: 'Fixes #3', body: null });
    expect(occasion('pull_request', '', { pull_request: bare })).toMatchObject({ said: undated });
  });

  test('whose branch the event does not name has the commit that it does', () => {
    const base = { sha: sha('a') };
    expect(occasion('pull_request', '', { pull_request: pull({ base }) })).toMatchObject({ base: sha('a') });
  });

  test.each<[string, object]>([
    ['from a fork', { head: { repo: { full_name: 'mallory/roadmap' } } }],
    ['from a fork that was deleted', { head: { repo: null } }],
    ['that is closed', { state: 'closed' }],
  ])('%s is not commented on', (_, fields) => {
    const event = eventOf('pull_request_target', 'refs/heads/main', sha('c'), {
      repository,
      pull_request: pull(fields),
    });
    expect(event.thread).toBeUndefined();
    expect(event.trigger.kind).toBe('pull-request');
  });

  test('into another branch closes nothing', () => {
    const base = { sha: sha('a'), ref: 'release', repo: { full_name: 'octo-org/roadmap' } };
    expect(occasion('pull_request', '', { pull_request: pull({ base }) })).toMatchObject({
      intoDefault: false,
    });
  });
});

test('what a pull request or a merge group does not say of itself is no reason not to judge it', () => {
  expect(occasion('pull_request', '', { pull_request: { number: 7 } })).toEqual({
    kind: 'pull-request',
    number: 7,
    intoDefault: true,
  });
  const ref = `refs/heads/gh-readonly-queue/main/pr-12-${sha('a')}`;
  expect(occasion('merge_group', ref, { merge_group: { head_sha: sha('b'), base_ref: 'main' } })).toEqual({
    kind: 'merge-group',
    head: sha('b'),
    number: 12,
    branch: 'main',
    intoDefault: true,
    commits: [],
  });
});

test('a merge group names its last pull request in its branch', () => {
  const merge_group = {
    base_sha: sha('a'),
    base_ref: 'refs/heads/main',
    head_sha: sha('b'),
    head_ref: `refs/heads/gh-readonly-queue/main/pr-12-${sha('a')}`,
    head_commit: { id: sha('b'), message: 'Merge' },
  };
  expect(occasion('merge_group', merge_group.head_ref, { merge_group })).toEqual({
    kind: 'merge-group',
    base: sha('a'),
    head: sha('b'),
    number: 12,
    branch: 'main',
    intoDefault: true,
    commits: [{ sha: sha('b'), message: 'Merge' }],
  });
});

test.each(['schedule', 'workflow_dispatch', 'issues', 'merge_group', 'pull_request'])(
  '%s without what it should have closes nothing',
  (name) => {
    for (const payload of [
      undefined,
      null,
      [],
      'x',
      {},
      { repository: null, pull_request: {}, merge_group: 1 },
    ])
      expect(eventOf(name, '', '', payload).trigger).toEqual({ kind: 'other' });
  },
);

test.each<[string, string, string]>([
  ['push', 'refs/heads/main', 'apply'],
  ['push', 'refs/heads/work', 'preview'],
  ['push', 'refs/tags/main', 'preview'],
  ['schedule', 'refs/heads/main', 'apply'],
  ['workflow_dispatch', 'refs/heads/main', 'apply'],
  ['issues', 'refs/heads/main', 'apply'],
  ['pull_request', 'refs/pull/1/merge', 'preview'],
  ['pull_request_target', 'refs/heads/main', 'preview'],
  ['merge_group', 'refs/heads/gh-readonly-queue/main/pr-1-a', 'check'],
  ['release', 'refs/tags/v1', 'preview'],
])('%s on %s: %s', (name, ref, mode) => {
  const event = { name, ref, defaultBranch: 'main' };
  expect(modeFor('auto', { ...event, fork: false })).toBe(mode);
  // A copied workflow makes no program in a fork, unless it is told to.
  expect(modeFor('auto', { ...event, fork: true })).toBe(mode === 'apply' ? 'preview' : mode);
  expect(modeFor('apply', { ...event, fork: true })).toBe(/^(?:pull|merge)/.test(name) ? 'preview' : 'apply');
});

test.each(['pull_request', 'pull_request_target', 'pull_request_review', 'merge_group'])(
  '%s never writes, whatever is asked for',
  (name) => {
    expect(modeFor('apply', { name, ref: '', fork: false })).toBe('preview');
  },
);
