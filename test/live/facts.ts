/** What no document says, or only says of old: each is asked of the server itself. */
import { oneLine, type Said, type Scratch, type ScratchIssue } from './scratch.ts';

/** A question and how it is put; the answer is a few words, with GitHub's own where it refuses. */
export interface Fact {
  readonly what: string;
  readonly ask: (scratch: Scratch) => Promise<string>;
}

const outcome = (said: Said, done = 'accepted') => ('refused' in said ? `refused (${said.refused})` : done);

export const facts: readonly Fact[] = [
  {
    what: 'A label that nobody made, on an issue that REST creates',
    ask: async (scratch) => {
      const body = scratch.signed('');
      const asked = { title: 'Live test: label', body, labels: ['live-test-unknown'] };
      const said = await scratch.rest('POST', '/issues', asked);
      if ('refused' in said) return outcome(said);
      return said.data.labels.length > 0 ? 'is made, and given' : 'is left out without a word';
    },
  },
  {
    what: 'Null as the due date of a milestone',
    ask: async (scratch) => {
      const asked = { title: 'Live test due', due_on: '2030-01-15T12:00:00Z' };
      const made = await scratch.rest('POST', '/milestones', asked);
      if ('refused' in made) return outcome(made);
      const said = await scratch.rest('PATCH', `/milestones/${made.data.number}`, { due_on: null });
      if ('refused' in said) return outcome(said);
      return said.data.due_on === null ? 'clears it' : `leaves ${said.data.due_on}`;
    },
  },
  {
    what: 'Taking away a link that is not there',
    ask: (scratch) => withTwo(scratch, (one, other) => link(scratch, 'removeBlockedBy', one, other)),
  },
  {
    what: 'Taking away a sub-issue that is none',
    ask: (scratch) => withTwo(scratch, (one, other) => child(scratch, 'removeSubIssue', one, other)),
  },
  {
    what: 'An issue that is blocked by itself',
    ask: (scratch) => withTwo(scratch, (one) => link(scratch, 'addBlockedBy', one, one)),
  },
  {
    what: 'An issue that is its own sub-issue',
    ask: (scratch) => withTwo(scratch, (one) => child(scratch, 'addSubIssue', one, one)),
  },
  {
    what: 'Two issues that block each other',
    ask: (scratch) =>
      withTwo(scratch, async (one, other) => {
        const first = await link(scratch, 'addBlockedBy', one, other);
        return 'refused' in first ? first : link(scratch, 'addBlockedBy', other, one);
      }),
  },
  {
    what: 'Three issues that block each other in a circle',
    ask: (scratch) =>
      withTwo(scratch, async (one, other) => {
        const third = await scratch.issue('third');
        for (const [blocked, blocker] of [
          [one, other],
          [other, third],
        ] as const) {
          const said = await link(scratch, 'addBlockedBy', blocked, blocker);
          if ('refused' in said) return said;
        }
        return link(scratch, 'addBlockedBy', third, one);
      }),
  },
  {
    what: 'The milestone of a sub-issue that is made under a parent with one',
    ask: async (scratch) => {
      const made = await scratch.rest('POST', '/milestones', { title: 'Live test of parents' });
      if ('refused' in made) return outcome(made);
      const parent = await scratch.issue('parent', { milestoneId: made.data.node_id });
      const below = await scratch.issue('child', { parentIssueId: parent.nodeId });
      const said = await scratch.graphql(
        'query($id: ID!) { node(id: $id) { ... on Issue { milestone { title } } } }',
        { id: below.nodeId },
      );
      if ('refused' in said) return outcome(said);
      return said.data.node.milestone ? "is its parent's" : 'is none';
    },
  },
  {
    what: 'Pinning an issue with this token',
    ask: async (scratch) => {
      const { nodeId: issueId } = await scratch.issue('pin');
      const said = await scratch.mutate('pinIssue', { issueId });
      if (!('refused' in said)) await scratch.mutate('unpinIssue', { issueId });
      return outcome(said);
    },
  },
  {
    what: 'A body of 65,537 characters',
    ask: async (scratch) => {
      const body = scratch.signed('x'.repeat(65_537)).slice(-65_537);
      return outcome(await scratch.rest('POST', '/issues', { title: 'Live test: long', body }));
    },
  },
  {
    what: 'Closing as a duplicate, with the other issue named',
    ask: (scratch) =>
      withTwo(scratch, ({ nodeId: issueId }, { nodeId: duplicateIssueId }) =>
        scratch.mutate('closeIssue', { issueId, duplicateIssueId, stateReason: 'DUPLICATE' }),
      ),
  },
  {
    what: 'The permission of an app on the repository, as of a collaborator',
    ask: async (scratch) => {
      const login = encodeURIComponent('github-actions[bot]');
      const said = await scratch.rest('GET', `/collaborators/${login}/permission`);
      return 'refused' in said ? outcome(said) : `\`${said.data.permission}\``;
    },
  },
  {
    what: 'What names archiving a label',
    ask: async (scratch) => {
      const mutations = await fieldsOf(scratch, 'Mutation');
      const named = mutations.filter((name) => /archive.*label|label.*archive/i.test(name));
      const [label] = await scratch.list('/labels');
      const shown = label && 'archived_at' in label ? '`archived_at` is shown' : '`archived_at` is not shown';
      return `${named.length > 0 ? named.join(', ') : 'no mutation'}; ${shown}`;
    },
  },
  {
    what: 'The link "relates to"',
    ask: async (scratch) =>
      (await fieldsOf(scratch, 'Issue')).includes('relatesTo') ? 'is in the schema' : 'is not in the schema',
  },
  {
    what: 'Node id and database id after a transfer',
    ask: async () => 'not asked: it takes a second repository',
  },
];

/** How many issues it takes until GitHub says that they come too quickly, and in which words. */
export const limit: Fact = {
  what: 'Issues that can be made one after another without a pause',
  ask: async (scratch) => {
    const most = 120;
    for (let made = 0; made < most; made++) {
      const said = await scratch.rest('POST', '/issues', {
        title: `Live test: limit ${made}`,
        body: scratch.signed(''),
      });
      if ('refused' in said) return `${made}, then: ${said.refused}`;
    }
    return `at least ${most}`;
  },
};

async function withTwo(
  scratch: Scratch,
  ask: (one: ScratchIssue, other: ScratchIssue) => Promise<Said>,
): Promise<string> {
  const [one, other] = [await scratch.issue('one'), await scratch.issue('other')];
  return outcome(await ask(one, other));
}

const link = (scratch: Scratch, name: string, blocked: ScratchIssue, blocker: ScratchIssue) =>
  scratch.mutate(name, { issueId: blocked.nodeId, blockingIssueId: blocker.nodeId });

const child = (scratch: Scratch, name: string, parent: ScratchIssue, below: ScratchIssue) =>
  scratch.mutate(name, { issueId: parent.nodeId, subIssueId: below.nodeId });

async function fieldsOf(scratch: Scratch, type: string): Promise<string[]> {
  const said = await scratch.graphql(`{ __type(name: "${type}") { fields { name } } }`);
  if ('refused' in said) throw new Error(said.refused);
  return said.data.__type.fields.map(({ name }: { name: string }) => oneLine(name));
}
