/** What the Action promises of any server, each with how it is tried. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  APP,
  type Features,
  type IssueView,
  PROFILES,
  type ProfileName,
  type Sandbox,
  startSandbox,
} from '../../src/sandbox/index.ts';
import { pullRequestPayload, pushPayload } from '../events.ts';
import { type ActionOptions, type ActionRun, action, folder } from '../runner.ts';

/** A server with a plan that was applied, and one who works there. */
export class Bench {
  readonly name: ProfileName;
  readonly sandbox: Sandbox;

  private constructor(name: ProfileName, sandbox: Sandbox) {
    this.name = name;
    this.sandbox = sandbox;
  }

  static async at(name: ProfileName): Promise<Bench> {
    const { features, limits } = PROFILES[name];
    const sandbox = await startSandbox({ features, ...(limits === 'github' ? { limits } : {}) });
    for (const login of ['ada', 'bob']) sandbox.addUser(login, 'write');
    return new Bench(name, sandbox);
  }

  has(feature: keyof Features): boolean {
    const features: Partial<Features> = PROFILES[this.name].features;
    return features[feature] !== false;
  }

  /** Runs the Action as a runner of that server does. */
  run(plan: string, options: Partial<ActionOptions> = {}): Promise<ActionRun> {
    const { rest, graphql } = PROFILES[this.name];
    const { apiUrl } = this.sandbox;
    const env = {
      GITHUB_API_URL: `${apiUrl}${rest}`,
      GITHUB_GRAPHQL_URL: `${apiUrl}${graphql}`,
      GITHUB_SERVER_URL: 'https://github.example.com',
      ...options.env,
    };
    const workspace = folder({ 'plan/plan.yml': plan });
    return action(this.sandbox, { workspace, ...options, env });
  }

  issue(title: string): IssueView {
    const found = this.sandbox.view().issues.find((issue) => issue.title === title);
    if (!found) throw new Error(`there is no issue "${title}"`);
    return found;
  }

  /** Writes that a run sends. */
  async writesOf(run: () => Promise<unknown>): Promise<number> {
    const from = this.sandbox.requests.length;
    await run();
    return this.sandbox.counts(from).writes;
  }
}

/** One promise. */
export interface Promised {
  readonly what: string;
  /** The feature that it takes; without it the Action does what `instead` says. */
  readonly takes?: keyof Features;
  readonly instead?: string;
  /** @throws where it is not kept; where the feature is missing, it tries what is done instead */
  readonly kept: (bench: Bench) => Promise<void>;
}

const plan = readFileSync(join(import.meta.dirname, 'plan.yml'), 'utf8');

function same(got: unknown, wanted: unknown): void {
  const [one, other] = [JSON.stringify(got), JSON.stringify(wanted)];
  if (one !== other) throw new Error(`${one}, where ${other} is promised`);
}

/** In this order, on one server: each begins where the one before ended. */
export const contract: readonly Promised[] = [
  {
    what: 'an issue for each part, a label for each owner, a milestone for each milestone',
    kept: async (bench) => {
      const run = await bench.run(plan);
      same([run.code, run.outputs.remaining, run.stderr], [0, '0', '']);
      const { labels, milestones, issues } = bench.sandbox.view();
      same([labels.length, milestones.length, issues.length], [2, 1, 6]);
    },
  },
  {
    what: 'native *blocked by* links',
    takes: 'dependencies',
    instead: 'named in the text, and judged by it',
    kept: async (bench) => {
      const hull = bench.issue('Hull');
      const engine = bench.issue('Engine').number;
      same(hull.blockedBy.length, bench.has('dependencies') ? 1 : 0);
      if (!hull.body?.includes(`#${engine}`)) throw new Error('the text does not name the blocker');
    },
  },
  {
    what: 'sub-issues',
    takes: 'subIssues',
    instead: 'named in the text',
    kept: async (bench) => same(bench.issue('Hull').parent !== null, bench.has('subIssues')),
  },
  {
    what: 'dates in issue fields',
    takes: 'issueFields',
    instead: 'in the text alone, with a note',
    kept: async (bench) => {
      const { fields } = bench.issue('Press');
      same('Target date' in (fields ?? {}), bench.has('issueFields'));
    },
  },
  {
    what: 'issue types',
    takes: 'issueTypes',
    instead: 'left out, with a note',
    kept: async (bench) => same(bench.issue('Press').type ?? null, bench.has('issueTypes') ? 'Task' : null),
  },
  {
    what: 'a second run writes nothing',
    kept: async (bench) => same(await bench.writesOf(() => bench.run(plan)), 0),
  },
  {
    what: "one edit is one write, and people's words stay",
    kept: async (bench) => {
      const { number, body } = bench.issue('Press');
      bench.sandbox.as('ada').editIssue(number, { body: `Mine.\n${body}\nMine too.` });
      const edited = plan.replace('title: Press', 'title: The press');
      same(await bench.writesOf(() => bench.run(edited)), 1);
      const after = bench.issue('The press').body ?? '';
      same([after.startsWith('Mine.\n'), after.endsWith('\nMine too.')], [true, true]);
      await bench.run(plan);
    },
  },
  {
    what: 'a pull request is red where it would close blocked work, and has one comment',
    kept: async (bench) => {
      const number = bench.sandbox
        .as('bob')
        .openPullRequest({ title: 'Hull', body: `Closes #${bench.issue('Hull').number}` });
      const occasion = pullRequestPayload(bench.sandbox, number);
      const first = await bench.run(plan, occasion);
      same([first.code, first.outputs.violations], [1, '1']);
      await bench.run(plan, occasion);
      same(bench.sandbox.issue(number).comments.length, 1);
    },
  },
  {
    what: 'a push is red that closed blocked work, and the issue is told so',
    kept: async (bench) => {
      const hull = bench.issue('Hull').number;
      const before = bench.sandbox.find().branches.main ?? '';
      const [after = ''] = bench.sandbox.as('bob').push('main', `Close #${hull}`);
      const run = await bench.run(plan, pushPayload(bench.sandbox, { branch: 'main', before, after }));
      same([run.code, run.outputs.violations], [1, '1']);
      same(bench.issue('Hull').comments.length, 1);
    },
  },
  {
    what: 'a gate is held, and opens when all before it is done',
    kept: async (bench) => {
      const held = await bench.run(plan, { event: 'schedule' });
      same(JSON.parse(held.outputs.gates ?? ''), { approval: 'held' });
      const ada = bench.sandbox.as('ada');
      for (const title of ['Engine', 'Approval']) ada.close(bench.issue(title).number);
      const open = await bench.run(plan, { event: 'schedule' });
      same([open.code, JSON.parse(open.outputs.gates ?? '')], [0, { approval: 'open' }]);
    },
  },
  {
    what: 'a copy that another run made is closed as a duplicate',
    kept: async (bench) => {
      const { body, milestone } = bench.issue('Press');
      const copy = bench.sandbox.as(APP).createIssue({ title: 'Press', body: body ?? '', milestone });
      await bench.run(plan);
      same([bench.sandbox.issue(copy).state, bench.sandbox.issue(copy).stateReason], ['closed', 'duplicate']);
    },
  },
  {
    what: 'what left the plan is closed with a word, and what returns is opened again',
    kept: async (bench) => {
      const without = plan.slice(0, plan.indexOf('  press:'));
      await bench.run(without);
      same([bench.issue('Press').state, bench.issue('Press').comments.length], ['closed', 1]);
      await bench.run(plan);
      same(bench.issue('Press').state, 'open');
    },
  },
  {
    what: 'a token that only reads is told which permission it needs',
    kept: async (bench) => {
      const token = 'ghs_reads';
      bench.sandbox.addToken(token, {
        login: 'ci[bot]',
        kind: 'app',
        permissions: { issues: 'read', contents: 'read' },
      });
      const edited = plan.replace('title: Press', 'title: The press');
      const run = await bench.run(edited, { inputs: { token } });
      same([run.code, run.stdout.includes('issues: write')], [1, true]);
    },
  },
];
