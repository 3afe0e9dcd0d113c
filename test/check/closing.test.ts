import { describe, expect, test } from 'vitest';
import type { Closings } from '../../src/check/closing.ts';
import { closingsOf } from '../../src/check/closings.ts';
import type { Codebase, Commit, PullRequest } from '../../src/model/codebase.ts';
import type { PullRequestTrigger, Trigger } from '../../src/model/trigger.ts';
import { merge, pullRequest, rebase, squash } from './pulls.ts';

const here = { repository: 'octo-org/roadmap', serverUrl: 'https://github.com' };

interface Contents {
  /** By `base...head`, or by the head alone for the newest. */
  readonly commits?: Record<string, readonly Commit[]>;
  readonly pulls?: readonly PullRequest[];
  /** Numbers of pull requests by the commits that belong to them. */
  readonly belongs?: Record<string, number>;
  /** Numbers of pull requests by the commits that a queue made of them, by the branch that it leads to. */
  readonly queues?: Record<string, Record<string, number>>;
}

function codebase({ commits = {}, pulls = [], belongs: elsewhere = {}, queues = {} }: Contents): Codebase {
  return {
    commits: async (base, head) => {
      const list = commits[base === undefined ? head : `${base}...${head}`];
      return list && { list, left: 0 };
    },
    pullRequests: async (numbers, shas, queue) => {
      const standing = queue === undefined ? {} : (queues[queue] ?? {});
      const belongs = { ...elsewhere, ...standing };
      const asked = new Set([...numbers, ...shas.flatMap((sha) => belongs[sha] ?? [])]);
      return pulls.filter(({ number }) => asked.has(number));
    },
    pullRequestsInto: async (branch) => {
      return branch === 'main'
        ? pulls.flatMap(({ number, commits }) => {
            const last = commits.at(-1);
            return last ? [{ number, id: `P${number}`, head: last.sha, message: last.message }] : [];
          })
        : [];
    },
    files: async () => undefined,
    planHistory: async () => undefined,
    plans: async () => new Map(),
    planCommitsAt: async () => new Map(),
  };
}

const commit = (sha: string, message: string, ...parents: string[]): Commit => ({ sha, message, parents });
const pull = (number: number, ...closes: number[]): PullRequest =>
  pullRequest({
    number,
    title: `Pull ${number}`,
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

  test('is what code in a message says, too: there it quotes nothing', async () => {
    const code = codebase({ commits: { 'a...c': [commit('b', 'Say `Fixes #3`\n\n    closes #4')] } });
    expect(lines(await closingsOf(push, code, here))).toEqual(['#3 by b', '#4 by b']);
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

  /** What closes which issue, and in which ways: absent where in all of them. */
  const causes = ({ list }: Closings) =>
    list.map(({ issue, by, ways }) => {
      const where = by.kind === 'commit' ? by.sha : (by.in ?? 'links or description');
      return `#${issue.number} by ${where}${ways ? `: ${ways.join(', ')}` : ''}`;
    });
  const of = async (fields: Partial<PullRequest>, said?: PullRequestTrigger['said']) =>
    closingsOf({ ...occasion, ...(said ? { said } : {}) }, codebase({ pulls: [pullRequest(fields)] }), here);

  test('is what its description says, while GitHub lists nothing yet, and once where it lists it', async () => {
    expect(causes(await of({ body: 'Fixes #3' }))).toEqual(['#3 by links or description']);
    const closes = [{ repository: 'Octo-Org/Roadmap', number: 3, blocked: true }];
    expect(causes(await of({ body: 'Fixes #3, closes #4', closes }))).toEqual([
      '#3 by links or description',
      '#4 by links or description',
    ]);
  });

  test.each<[string, string, PullRequestTrigger['said'], string[]]>([
    ['the event has, where nobody can tell what is older', '', { title: 'Work', body: 'Fixes #3' }, ['#3']],
    [
      'the event has of the same moment',
      '',
      { title: 'Work', body: 'Fixes #3', updatedAt: '2026-11-24T10:00:00Z' },
      ['#3'],
    ],
    [
      'was edited in the event, where GitHub’s answer still has what was there before',
      'Fixes #4',
      { title: 'Work', body: 'Fixes #3', updatedAt: '2026-11-24T10:00:01Z' },
      ['#3'],
    ],
    [
      'was edited since the event',
      'Fixes #4',
      { title: 'Fixes #5', body: 'Fixes #3', updatedAt: '2026-11-24T09:59:59Z' },
      ['#4'],
    ],
  ])('is what %s', async (_, body, said, expected) => {
    const found = await of({ body }, said);
    expect(found.list.map(({ issue }) => `#${issue.number}`)).toEqual(expected);
  });

  test.each<[string, Partial<PullRequest>, string[]]>([
    [
      'of a title, by the merge commit, and by a squash that has more than one commit',
      { title: 'Fixes #3', commits: [commit('b', 'One'), commit('c', 'Two')] },
      ['#3 by title: merge, squash'],
    ],
    [
      'of a title, and not by a squash that takes the only commit’s first line',
      { title: 'Fixes #3', commits: [commit('b', 'One')] },
      ['#3 by title: merge'],
    ],
    [
      'of a title that only a squash has',
      {
        title: 'Fixes #3',
        commits: [commit('b', 'One')],
        ways: [{ ...merge, text: 'nothing' }, { ...squash, title: 'pull-request-title' }, rebase],
      },
      ['#3 by title: squash'],
    ],
    [
      'of a commit, by each way that brings its message',
      { commits: [commit('b', 'One\n\nFixes #3'), commit('c', 'Two')] },
      ['#3 by b: merge, squash, rebase'],
    ],
    [
      'of a commit, and not by a squash that leaves it out',
      { commits: [commit('b', 'Fixes #3'), commit('c', 'Two')], ways: [{ ...squash, text: 'nothing' }] },
      [],
    ],
    [
      'of an only commit whose first line is the title of the squash',
      { commits: [commit('b', 'Fixes #3\n\nFixes #4')], ways: [{ ...squash, text: 'nothing' }] },
      ['#3 by b: squash'],
    ],
    [
      'that a description quotes, by the message that has it: there it is no quotation',
      { body: 'Say `Fixes #3`', ways: [merge, { ...squash, text: 'description' }, rebase] },
      ['#3 by description: squash'],
    ],
    ['that a description quotes, by no other', { body: 'Say `Fixes #3`' }, []],
    [
      'that a commit quotes',
      { commits: [commit('b', 'Say `Fixes #3`'), commit('c', '```\ncloses #4\n```')], ways: [rebase] },
      ['#3 by b: rebase', '#4 by c: rebase'],
    ],
    [
      'that only two texts together have',
      { branch: 'fix', title: '#3 is done', ways: [merge] },
      ['#3 by title: merge'],
    ],
  ])('is what the word closes %s', async (_, fields, expected) => {
    expect(causes(await of(fields))).toEqual(expected);
  });

  test('in commits that were not read is said', async () => {
    const found = await of({ unread: 40 });
    expect(found.notes).toEqual(['40 commits of #7 were not read for closing words: there are too many']);
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

  test('is that of each pull request whose commits a rebase made anew, by the queue', async () => {
    const made = { 'a...d': [commit('b', 'A', 'a'), commit('c', 'B', 'b'), commit('d', 'C', 'c')] };
    const code = { commits: made, pulls: [pull(7, 3), pull(8, 4)] };
    const queues = { main: { b: 7, d: 8 } };
    const found = await closingsOf({ ...group, branch: 'main' }, codebase({ ...code, queues }), here);
    expect(lines(found)).toEqual(['#3 by #7', '#4 by #8']);
    const alone = await closingsOf({ ...group, branch: 'main' }, codebase(code), here);
    expect(lines(alone)).toEqual(['#4 by #8']);
    expect(alone.notes).toEqual([expect.stringContaining('does not say which pull request')]);
  });

  test('is that of a pull request whose messages stand in it one after the other, where the queue says nothing', async () => {
    const [a, b, c, d] = ['A', 'B', 'C', 'D'].map((message) => commit(`own-${message}`, message));
    if (!a || !b || !c || !d) throw new Error('four were made');
    const made = {
      'a...d': [commit('b', 'A', 'a'), commit('c', 'B', 'b'), commit('c2', 'C', 'c'), commit('d', 'D', 'c2')],
    };
    const pulls = [
      { ...pull(7, 3), commits: [a, commit('m', "Merge branch 'main' into work"), b] },
      { ...pull(8, 4), commits: [d] },
      { ...pull(9, 5), commits: [a, c] },
      { ...pull(10, 6), commits: [c] },
    ];
    const found = await closingsOf({ ...group, branch: 'main' }, codebase({ commits: made, pulls }), here);
    expect(lines(found)).toEqual(['#4 by #8', '#3 by #7', '#6 by #10']);
    expect(found.notes).toEqual([]);
  });

  test('is what their descriptions say, while GitHub lists nothing yet', async () => {
    const code = codebase({
      commits: { 'a...d': [commit('d', 'Squashed (#8)', 'a')] },
      pulls: [{ ...pull(8), body: 'Fixes #3, and not `fixes #4`' }],
    });
    expect(lines(await closingsOf(group, code, here))).toEqual(['#3 by #8']);
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
