/** What Plan Sync promises, step by step, by the built command against the server that is tried. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { oneLine, type Scratch } from './scratch.ts';

/** A promise, and why it was not kept. */
export interface Kept {
  readonly what: string;
  readonly trouble?: string;
}

/** The checkout: two folders up from here, and from where `npm run live` is built to. */
const home = fileURLToPath(new URL('../..', import.meta.url));

const plan = (changes: { title?: string; press?: boolean } = {}) => `
program: { id: live-test, title: Live test }
owners:
  live-test-core: { name: Live test core }
milestones:
  alpha: { title: Live test alpha, outcome: It flies, due: 2030-01-15 }
phases:
  ground:
    title: Live test ground
    purpose: Get off the ground
    owner: live-test-core
    milestone: alpha
    items:
      engine: { title: ${changes.title ?? 'Live test engine'}, done-when: [It burns] }
      hull: { title: Live test hull, blocked-by: [engine] }
${changes.press === false ? '' : 'workstreams:\n  press: { title: Live test press, owner: live-test-core, milestone: alpha }\n'}`;

interface Seen {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly state: string;
  readonly stateReason: string | null;
  readonly labels: { readonly nodes: readonly { readonly name: string }[] };
  readonly milestone: { readonly dueOn: string | null } | null;
  readonly parent: { readonly title: string } | null;
  readonly blockedBy: { readonly nodes: readonly { readonly title: string }[] };
  readonly comments: { readonly totalCount: number };
  /** Any write to it moves that. */
  readonly updatedAt: string;
}

const document = `query($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name) {
    issues(last: 50) { nodes {
      id number title body state stateReason updatedAt
      labels(first: 10) { nodes { name } } milestone { dueOn }
      parent { title } blockedBy(first: 10) { nodes { title } } comments { totalCount }
    } }
  }
}`;

/** Each step stands on those before it: after the first that fails, none is tried. */
export async function contract(scratch: Scratch): Promise<Kept[]> {
  const { pause } = scratch.place;
  const folder = mkdtempSync(join(tmpdir(), 'plan-sync-live-'));
  const [owner = '', name = ''] = scratch.place.repository.split('/');
  const run = (mode: string, text: string) => {
    writeFileSync(join(folder, 'plan.yml'), text);
    return command(scratch, [mode, '--plan', 'plan.yml', ...(pause > 0 ? [] : ['--pace', '0'])], folder);
  };
  const look = async (): Promise<readonly Seen[]> => {
    await scratch.wait(10);
    const said = await scratch.graphql(document, { owner, name });
    if ('refused' in said) throw new Error(said.refused);
    return said.data.repository.issues.nodes.filter(({ body }: Seen) =>
      body.includes('plan-sync:begin live-test'),
    );
  };
  const one = (all: readonly Seen[], title: string): Seen => {
    const found = all.find((issue) => issue.title === title);
    if (!found) throw new Error(`there is no issue "${title}"`);
    return found;
  };
  const applied = async (text: string) => {
    const { code, output } = await run('apply', text);
    if (code !== 0) throw new Error(`apply ended with ${code}: ${output.slice(-300)}`);
    return look();
  };
  const steps: readonly (readonly [what: string, keep: () => Promise<void>])[] = [
    [
      'a preview writes nothing',
      async () => {
        const { code } = await run('preview', plan());
        holds([code, (await look()).length], [0, 0]);
      },
    ],
    [
      'an issue is made with its owner, milestone, phase and blocker',
      async () => {
        const { labels, milestone, parent, blockedBy } = one(await applied(plan()), 'Live test hull');
        const titles = blockedBy.nodes.map(({ title }) => title);
        holds(
          [labels.nodes.map((label) => label.name), parent?.title, titles, milestone?.dueOn?.slice(0, 10)],
          [['Live test core'], 'Live test ground', ['Live test engine'], '2030-01-15'],
        );
      },
    ],
    [
      'a second run changes nothing',
      async () => {
        const before = await look();
        const { output } = await run('preview', plan());
        if (!/nothing to change|agrees|up to date|0 changes/i.test(output))
          throw new Error(`the preview says: ${oneLine(output)}`);
        holds(await applied(plan()), before);
      },
    ],
    [
      'a change of the plan reaches the same issue, and what people wrote stays',
      async () => {
        const { id, number, body } = one(await look(), 'Live test engine');
        await scratch.mutate('updateIssue', { id, body: `${body}\n\nA person was here.` });
        const now = one(await applied(plan({ title: 'Live test motor' })), 'Live test motor');
        holds([now.number, now.body.endsWith('A person was here.')], [number, true]);
      },
    ],
    [
      'an issue that is closed before its blocker is told so',
      async () => {
        const { id } = one(await look(), 'Live test hull');
        await scratch.mutate('closeIssue', { issueId: id });
        await run('apply', plan({ title: 'Live test motor' }));
        holds(one(await look(), 'Live test hull').comments.totalCount, 1);
        await scratch.mutate('reopenIssue', { issueId: id });
        await applied(plan({ title: 'Live test motor' }));
      },
    ],
    [
      'a copy that another run made is closed',
      async () => {
        const { number, body } = one(await look(), 'Live test press');
        const copy = await scratch.issue('copy', { title: 'Live test press', body });
        await applied(plan({ title: 'Live test motor' }));
        const said = await scratch.rest('GET', `/issues/${copy.number}`);
        if ('refused' in said) throw new Error(said.refused);
        holds([said.data.state, said.data.body.startsWith(`Duplicate of #${number}`)], ['closed', true]);
      },
    ],
    [
      'what left the plan is closed as not planned, with a word',
      async () => {
        const all = await applied(plan({ title: 'Live test motor', press: false }));
        const { state, stateReason, comments } = one(all, 'Live test press');
        holds([state, stateReason, comments.totalCount], ['CLOSED', 'NOT_PLANNED', 1]);
      },
    ],
  ];
  const kept: Kept[] = [];
  try {
    for (const [what, keep] of steps) {
      const broken = kept.some(({ trouble }) => trouble !== undefined);
      const trouble = broken ? 'not tried' : await troubleOf(keep);
      kept.push({ what, ...(trouble === undefined ? {} : { trouble }) });
    }
    return kept;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function troubleOf(keep: () => Promise<void>): Promise<string | undefined> {
  try {
    await keep();
    return undefined;
  } catch (error) {
    return oneLine(error instanceof Error ? error.message : String(error));
  }
}

function holds(found: unknown, wanted: unknown): void {
  const [now, then] = [JSON.stringify(found), JSON.stringify(wanted)];
  if (now !== then) throw new Error(`${now} instead of ${then}`);
}

function command(
  { place }: Scratch,
  args: readonly string[],
  cwd: string,
): Promise<{ code: number | null; output: string }> {
  const { token, repository, apiUrl, graphqlUrl } = place;
  const env = {
    PATH: process.env.PATH,
    GITHUB_TOKEN: token,
    GITHUB_REPOSITORY: repository,
    GITHUB_API_URL: apiUrl,
    GITHUB_GRAPHQL_URL: graphqlUrl,
    NO_COLOR: '1',
  };
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(home, 'dist', 'cli.js'), ...args], { cwd, env });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (data) => {
        output += data;
      });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output }));
  });
}
