import { describe, expect, test } from 'vitest';
import { type Closings, closingsOf } from '../../src/check/closings.ts';
import type { Codebase, Commit, PullRequest } from '../../src/model/codebase.ts';
import type { Trigger } from '../../src/model/trigger.ts';

const here = { repository: 'octo-org/roadmap', serverUrl: 'https://github.com' };

interface Contents {
  /** By `base...head`, or by the head alone for the newest. */
  readonly commits?: Record<string, readonly Commit[]>;
  readonly pulls?: readonly PullRequest[];
  /** Numbers of pull requests by the commits that belong to them. */
  readonly belongs?: Record<string, number>;
}

function codebase({ commits = {}, pulls = [], belongs = {} }: Contents): Codebase {
  return {
    commits: async (base, head) => {
      const list = commits[base === undefined ? head : `${base}...${head}`];
      return list && { list, left: 0 };
    },
    pullRequests: async (numbers, shas) => {
      const asked = new Set([...numbers, ...shas.flatMap((sha) => belongs[sha] ?? [])]);
      return pulls.filter(({ number }) => asked.has(number));
    },
    files: async () => undefined,
    planHistory: async () => undefined,
  };
}

const commit = (sha: string, message: string, ...parents: string[]): Commit => ({ sha, message, parents });
const pull = (number: number, ...closes: number[]): PullRequest => ({
  number,
  title: `Pull ${number}`,
  url: '',
  unlisted: 0,
  commits: [],
  closes: closes.map((issue) => ({ repository: 'octo-org/roadmap', number: issue, blocked: false })),
});

/** `#3 by b` for an issue of the repository that commit b closes. */
const lines = ({ list }: Closings) =>
  list.map(({ issue, by }) => {
    const name = `${issue.repository === here.repository ? '' : issue.repository}#${issue.number}`;
    return `${name} by ${by.kind === 'commit' ? by.sha : `#${by.number}`}`;
  });

const push: Extract<Trigger, { kind: 'push' }> = {
  kind: 'push',
  branch: 'main',
  defaultBranch: 'main',
  before: 'a',
  after: 'c',
  commits: [],
};

describe('what a push closes', () => {
  test('is what any commit between its ends says, though the event names fewer', async () => {
    const code = codebase({ commits: { 'a...c': [commit('b', 'Fixes #3'), commit('c', 'closes x/y#4')] } });
    const found = await closingsOf({ ...push, commits: [commit('c', 'closes x/y#4')] }, code, here);
    expect(lines(found)).toEqual(['#3 by b', 'x/y#4 by c']);
    expect(found.list.map(({ effect }) => effect)).toEqual(['done', 'done']);
    expect(found.notes).toEqual([]);
  });

  test('is what the event names where GitHub cannot compare any more', async () => {
    const found = await closingsOf({ ...push, commits: [commit('c', 'Fixes #3')] }, codebase({}), here);
    expect(lines(found)).toEqual(['#3 by c']);
    expect(found.notes).toEqual([expect.stringContaining('that the event names')]);
  });

  test('is what the newest commits say where the event names none either, and that is said', async () => {
    const found = await closingsOf(push, codebase({ commits: { c: [commit('c', 'Fixes #3')] } }), here);
    expect(lines(found)).toEqual(['#3 by c']);
    expect(found.notes).toEqual([expect.stringContaining('newest hundred')]);
  });

  test('that nobody can read is said', async () => {
    const found = await closingsOf(push, codebase({}), here);
    expect([found.list, found.notes]).toEqual([[], [expect.stringContaining('could not be read')]]);
  });

  test('to another branch is all that the default branch has not', async () => {
    const code = codebase({ commits: { 'main...c': [commit('b', 'Fixes #3'), commit('c', 'More')] } });
    const { before: _, ...created } = push;
    const found = await closingsOf({ ...created, branch: 'work' }, code, here);
    expect(lines(found)).toEqual(['#3 by b']);
    expect(found.list[0]?.effect).toBe('later');
  });

  test('keeps of a message its first line, however long it is', async () => {
    const long = `Fixes #3 ${'x'.repeat(5_000)}\n\nMore`;
    const found = await closingsOf(push, codebase({ commits: { 'a...c': [commit('b', long)] } }), here);
    expect(found.list[0]?.by).toMatchObject({ subject: long.slice(0, 200) });
  });
});

describe('what a pull request closes', () => {
  const occasion = { kind: 'pull-request', number: 7, base: 'a', intoDefault: true } as const;

  test('is what it refers to', async () => {
    const found = await closingsOf(occasion, codebase({ pulls: [pull(7, 3, 4), pull(8, 5)] }), here);
    expect(lines(found)).toEqual(['#3 by #7', '#4 by #7']);
  });

  test('is nothing where it goes into another branch', async () => {
    const found = await closingsOf(
      { ...occasion, intoDefault: false },
      codebase({ pulls: [pull(7, 3)] }),
      here,
    );
    expect(found.list).toEqual([]);
  });

  test('beyond what GitHub lists is said', async () => {
    const found = await closingsOf(occasion, codebase({ pulls: [{ ...pull(7), unlisted: 2 }] }), here);
    expect(found.notes).toEqual([expect.stringContaining('2 more issues')]);
  });
});

describe('what a merge group closes', () => {
  const group = {
    kind: 'merge-group',
    base: 'a',
    head: 'd',
    number: 8,
    intoDefault: true,
    commits: [],
  } as const;

  test('is what each of its pull requests refers to, by the commits of the queue', async () => {
    const code = codebase({
      commits: {
        'a...d': [
          commit('b', 'Merge pull request #7 from x/y\n\nA', 'a', 'z'),
          commit('z', 'Prepare for (#9)', 'a'),
          commit('d', 'Squashed (#8)', 'b'),
        ],
      },
      pulls: [pull(7, 3), pull(8, 4), pull(9, 5)],
    });
    expect(lines(await closingsOf(group, code, here))).toEqual(['#3 by #7', '#4 by #8']);
  });

  test('is that of pull requests which commits belong to, whatever their messages say', async () => {
    const code = codebase({
      commits: { 'a...d': [commit('b', 'A', 'a'), commit('d', 'B', 'b')] },
      pulls: [pull(7, 3), pull(8, 4)],
      belongs: { b: 7 },
    });
    expect(lines(await closingsOf(group, code, here))).toEqual(['#3 by #7', '#4 by #8']);
  });

  test('is what its commits say, too', async () => {
    const code = codebase({ commits: { 'a...d': [commit('d', 'Work\n\nResolves: #3', 'a')] } });
    expect(lines(await closingsOf(group, code, here))).toEqual(['#3 by d']);
  });

  test('is read from the event where GitHub cannot compare, and that is said', async () => {
    const named = { ...group, commits: [commit('d', 'fixes #3')] };
    const found = await closingsOf(named, codebase({ pulls: [pull(8, 4)] }), here);
    expect(lines(found)).toEqual(['#4 by #8', '#3 by d']);
    expect(found.notes).toEqual([expect.stringContaining('cannot tell which commits')]);
  });
});

test('a schedule closes nothing', async () => {
  expect((await closingsOf({ kind: 'other' }, codebase({}), here)).list).toEqual([]);
});
