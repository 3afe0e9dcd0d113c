/** What closes an issue: words in a description, in a title and in commit messages, as nobody has measured them all. */
import type { Said, Scratch, ScratchIssue } from './scratch.ts';

/** Words around one issue or two: `$1` and `$2` are their numbers, `$R` the repository, `$U` its address. */
const phrases: readonly string[] = [
  'closes #$1',
  'Closes: #$1',
  'closes : #$1',
  'FIXES #$1.',
  'closes GH-$1',
  'closes $R#$1',
  'closes $U/issues/$1',
  'closes [#$1]($U/issues/$1)',
  '`closes #$1`',
  '```\ncloses #$1\n```',
  '> closes #$1',
  '<!-- closes #$1 -->',
  '**closes** #$1',
  'closes (#$1)',
  'closes\n#$1',
  'closes\u00a0#$1',
  'closes：#$1',
  'closes、#$1',
  'closes #$1、',
  'closes #$1, #$2',
  'closes #$1 and #$2',
  'closes #$1, closes #$2',
  'closing #$1',
  'implements #$1',
];

export interface Closing {
  readonly phrase: string;
  /** For each issue of the phrase whether it is listed, or closed. */
  readonly description: readonly boolean[];
  readonly message: readonly boolean[];
}

export interface Closings {
  readonly phrases: readonly Closing[];
  readonly title: string;
}

export const branches = ['plan-sync-live-description', 'plan-sync-live-title'] as const;

/** The commits stay on the default branch: they change no file. @throws Error in GitHub's words where it cannot be asked */
export async function closings(scratch: Scratch): Promise<Closings> {
  const asked: { phrase: string; text: string; issues: ScratchIssue[] }[] = [];
  for (const phrase of phrases) {
    const issues = [await scratch.issue('word')];
    if (phrase.includes('$2')) issues.push(await scratch.issue('word'));
    const numbers = issues.map(({ number }) => String(number));
    const text = phrase
      .replaceAll('$1', numbers[0] ?? '')
      .replaceAll('$2', numbers[1] ?? '')
      .replaceAll('$R', scratch.place.repository)
      .replaceAll('$U', scratch.url);
    asked.push({ phrase, text, issues });
  }
  const [inDescription, inTitle] = branches;
  await branch(scratch, inDescription, 1);
  const described = asked.map(({ text }) => text).join('\n\nAnd then.\n\n');
  const pull = await open(scratch, inDescription, 'Live test of descriptions', described);
  const listed = await settled(scratch, () => references(scratch, pull.node_id));
  got(await scratch.rest('PATCH', `/pulls/${pull.number}`, { state: 'closed' }));

  const titled = await scratch.issue('title');
  // Of one commit alone the squash takes the commit's own title.
  await branch(scratch, inTitle, 2);
  const second = await open(scratch, inTitle, `Fixes #${titled.number}`, 'The word stands in the title.');
  const inList = (await settled(scratch, () => references(scratch, second.node_id))).length > 0;
  const merged = await scratch.rest('PUT', `/pulls/${second.number}/merge`, { merge_method: 'squash' });
  const closes =
    'refused' in merged
      ? `could not be merged (${merged.refused})`
      : (await settled(scratch, () => closed(scratch, [titled]))).length > 0
        ? 'closes when it is squashed'
        : 'does not close when it is squashed';

  let head = await headOf(scratch, scratch.defaultBranch);
  for (const { text } of asked) head = await commit(scratch, head, text);
  got(await scratch.rest('PATCH', `/git/refs/heads/${scratch.defaultBranch}`, { sha: head.sha }));
  const all = asked.flatMap(({ issues }) => issues);
  const done = await settled(scratch, () => closed(scratch, all));
  return {
    title: `${inList ? 'is listed' : 'is not listed'}; ${closes}`,
    phrases: asked.map(({ phrase, issues }) => ({
      phrase,
      description: issues.map(({ number }) => listed.includes(number)),
      message: issues.map(({ number }) => done.includes(number)),
    })),
  };
}

// biome-ignore lint/suspicious/noExplicitAny: answers of every shape
function got(said: Said): any {
  if ('refused' in said) throw new Error(said.refused);
  return said.data;
}

interface Head {
  readonly sha: string;
  readonly tree: string;
}

async function headOf(scratch: Scratch, name: string): Promise<Head> {
  const { sha } = got(await scratch.rest('GET', `/git/ref/heads/${name}`)).object;
  return { sha, tree: got(await scratch.rest('GET', `/git/commits/${sha}`)).tree.sha };
}

async function commit(scratch: Scratch, { sha, tree }: Head, message: string): Promise<Head> {
  const made = got(await scratch.rest('POST', '/git/commits', { message, tree, parents: [sha] }));
  return { sha: made.sha, tree };
}

async function branch(scratch: Scratch, name: string, commits: number): Promise<void> {
  let head = await headOf(scratch, scratch.defaultBranch);
  for (let count = 0; count < commits; count++) head = await commit(scratch, head, `Live test ${count}`);
  got(await scratch.rest('POST', '/git/refs', { ref: `refs/heads/${name}`, sha: head.sha }));
}

async function open(scratch: Scratch, head: string, title: string, text: string) {
  const body = scratch.signed(text);
  return got(await scratch.rest('POST', '/pulls', { title, body, head, base: scratch.defaultBranch }));
}

async function references(scratch: Scratch, id: string): Promise<number[]> {
  const { node } = got(
    await scratch.graphql(
      'query($id: ID!) { node(id: $id) { ... on PullRequest { closingIssuesReferences(first: 100) { nodes { number } } } } }',
      { id },
    ),
  );
  return node.closingIssuesReferences.nodes.map(({ number }: { number: number }) => number);
}

async function closed(scratch: Scratch, issues: readonly ScratchIssue[]): Promise<number[]> {
  const { nodes } = got(
    await scratch.graphql('query($ids: [ID!]!) { nodes(ids: $ids) { ... on Issue { number state } } }', {
      ids: issues.map(({ nodeId }) => nodeId),
    }),
  );
  return nodes.flatMap(({ number, state }: { number: number; state: string }) =>
    state === 'CLOSED' ? number : [],
  );
}

/** Links and closings come seconds late: asked again until three answers are the same. */
async function settled(scratch: Scratch, ask: () => Promise<number[]>): Promise<number[]> {
  let last = await ask();
  for (let same = 1, asked = 0; same < 3 && asked < 10; asked++) {
    await scratch.wait(10);
    const now = await ask();
    same = now.join() === last.join() ? same + 1 : 1;
    last = now;
  }
  return last;
}
