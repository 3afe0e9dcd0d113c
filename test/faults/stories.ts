/** The runs that the harness disturbs: where each begins, what it applies, and how it ends when nothing goes wrong. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { GitHub } from '../../src/github/github.ts';
import type { Clock } from '../../src/github/pace.ts';
import { failed, isSync, type Report } from '../../src/report/report.ts';
import {
  APP,
  type Lag,
  type RequestRecord,
  type Sandbox,
  type SandboxOptions,
  startSandbox,
} from '../../src/sandbox/index.ts';
import { connect, still } from '../github/hub.ts';
import { home } from '../runner.ts';
import { changed, files, type Json, rocket, run, synced, syncReport } from '../sync/plans.ts';
import { withoutPeople, writing } from './people.ts';
import { type Seen, seen } from './seen.ts';

export interface Story {
  readonly name: string;
  /** Of the embedded GitHub before the run. */
  readonly state: string;
  readonly plan: Json;
  /** The folder that it lies in. */
  readonly root: string;
  /** The pull request that is judged, by its number; without, the plan is applied. */
  readonly pull: number | undefined;
  /** ISO 8601: by which the run tells what time it is. */
  readonly now: string;
  readonly lag: Partial<Lag>;
  /** Content writes a minute; 0 for as many as may be. */
  readonly pace: number;
  /** Whether people write while it waits. */
  readonly people: boolean;
  /** What a document may weigh. */
  readonly budget: SandboxOptions['budget'];
  /** Whether another run does all of it right before the first write of this one. */
  readonly beside: boolean;
  readonly expected: Seen;
  /** Why the run has to fail, even when nothing goes wrong; nothing where it ends well. */
  readonly says: readonly string[];
  /** Of the run when nothing goes wrong. */
  readonly requests: readonly RequestRecord[];
}

export interface Place {
  readonly sandbox: Sandbox;
  readonly clock: Clock;
  /** What people wrote while a run waited, a line each. */
  readonly words: ReadonlySet<string>;
}

/** A week on: another session is due. */
const later = '2026-12-01T17:00:00Z';

/** Lists as they lag in practice. */
const lagging: Partial<Lag> = { lists: 60_000, labels: 180_000 };

/** Mutations that do not know what is new, as seen in practice. */
const unsettled: Partial<Lag> = { mutations: 12_000 };

export async function stories(): Promise<Story[]> {
  const roadmap = readRoadmap();
  const empty = await inPlace({}, async ({ sandbox }) => sandbox.dump());
  const lived = await inPlace({}, (place) => life(place, roadmap), '2026-11-20T10:00:00Z');
  const edited = changed(roadmap, edits);
  const moved = changed(edited, { program: { 'moved-from': 'octo-org/roadmap/plan' } });
  const reopening = changed(edited, { settings: { 'out-of-order': 'reopen' } });
  return [
    await told('first apply', empty, roadmap, {}),
    await told('edits', lived, edited, {}, later),
    await told('edits, reopening', lived, reopening, {}, later),
    await told('first apply, lagging lists', empty, roadmap, lagging),
    await told('edits, lagging lists', lived, edited, lagging, later),
    await told('first apply, slow nodes', empty, roadmap, unsettled),
    await told('edits, slow nodes', lived, edited, unsettled, later),
    await told('edits, little borne', lived, edited, {}, later, { budget: { issues: 6, mutations: 4 } }),
    await told('first apply, lists apart', empty, rocket, {}, undefined, {
      budget: { issues: 2, connections: 1, mutations: 4 },
    }),
    await told('edits, people writing', lived, edited, {}, later, { pace: 20, people: true }),
    await told('first apply, strangers', await beset(empty, toCome), rocket, {}),
    await told('edits, strangers', await beset(lived, toReturn), edited, {}, later),
    await told('edits, a copied plan', lived, edited, {}, later, {
      root: 'copy/plan',
      reasons: ['is kept by the plan at octo-org/roadmap/plan'],
    }),
    await told('edits, a plan that moved', lived, moved, {}, later, { root: 'moved/plan' }),
    await told('a pull request', await opened(), rocket, { links: 3_600_000 }, undefined, {
      pull: 8,
      reasons: ['would close hull', 'would close two', 'would close site'],
    }),
    await told('copies', await doubly(empty), rocket, {}),
    await told('what became ready', await freed(), telling, {}, freedAt),
    await told('adopting', await beforehand(), adopting, {}),
    await told('adopting, lagging lists', await beforehand(), adopting, lagging),
    await told('first apply, beside another', empty, rocket, {}, undefined, { beside: true }),
  ];
}

type Work = Pick<Story, 'plan' | 'root' | 'now' | 'pull'>;

/** The run itself. Where it applies a plan, what is out of order stays so, and is not what fails it. */
export function jobOf(hub: GitHub, { plan, root, now, pull }: Work): Promise<Report> {
  if (pull === undefined) return synced(hub, plan, { failOn: 'never', now, root });
  const trigger = { kind: 'pull-request', number: pull, base: 'refs/heads/main', intoDefault: true } as const;
  return run(hub, plan, {
    now,
    root,
    trigger,
    codebase: hub.codebase({ owner: 'octo-org', name: 'roadmap' }),
  });
}

/** Why a run failed; nothing where it did not. */
export function saidBy(report: Report): string[] {
  if (!failed(report)) return [];
  const errors = report.diagnostics.filter(({ severity }) => severity === 'error');
  return [report.verdict, ...errors.map(({ message }) => message).sort()];
}

/** The clock of the embedded GitHub is that of the product, so that waiting costs no time. */
export async function inPlace<T>(
  { people = false, ...options }: SandboxOptions & { people?: boolean },
  act: (place: Place) => Promise<T>,
  start = '2026-11-22T10:00:00Z',
): Promise<T> {
  const alone = still(Date.parse(start));
  const sandbox = await startSandbox({ ...options, now: () => new Date(alone.now()) });
  const clock = people ? writing(sandbox, alone) : { ...alone, words: new Set<string>() };
  try {
    for (const login of ['ada', 'bob']) sandbox.addUser(login, 'write');
    return await act({ sandbox, clock, words: clock.words });
  } finally {
    await sandbox.close();
  }
}

interface Circumstances extends Pick<Story, 'pace' | 'people' | 'budget' | 'root' | 'pull' | 'beside'> {
  /** What is to be among the reasons for which it fails; without any it must not fail. */
  readonly reasons: readonly string[];
}

async function told(
  name: string,
  state: string,
  plan: Json,
  lag: Partial<Lag>,
  now = '2026-11-24T12:00:00Z',
  { reasons = [], ...circumstances }: Partial<Circumstances> = {},
): Promise<Story> {
  const usual = { pace: 0, people: false, budget: {}, root: 'plan', pull: undefined, beside: false };
  const story = { name, state, plan, now, lag, ...usual, ...circumstances };
  const act = async ({ sandbox, clock }: Place) => {
    const before = notOurs(sandbox, plan);
    const report = await jobOf(connected(sandbox, story, { clock, pace: story.pace }), story);
    const says = saidBy(report);
    const unsaid = reasons.filter((reason) => !says.some((one) => one.includes(reason)));
    if (unsaid.length > 0) throw new Error(`${name}: it does not say "${unsaid}"`);
    if (reasons.length === 0 && says.length > 0) throw new Error(`${name}: ${[...says, ...undone(report)]}`);
    const requests = [...sandbox.requests];
    // Whoever was beside left copies, which the next run closes.
    if (story.beside) await jobOf(connect(sandbox, { clock }), story);
    const after = new Set(notOurs(sandbox, plan));
    const taken = before.filter((issue) => !after.has(issue));
    if (taken.length > 0) throw new Error(`${name}: it took what is not the plan's: ${taken}`);
    return { ...story, expected: seen(sandbox.view(), story), says, requests };
  };
  // What is made today began today: a forecast tells the two apart.
  return inPlace({ state, lag, people: story.people, budget: story.budget ?? {} }, act, now);
}

function undone(report: Report): string[] {
  const all = isSync(report) ? report.outcomes : [];
  return all.flatMap(({ result, message = '' }) => (result === 'done' ? [] : [message]));
}

/**
 * Issues of people, and of other workflows, that the plan does not adopt; of their texts, what was there from the beginning,
 * and of their labels, what they are called once they are adopted.
 */
function notOurs(sandbox: Sandbox, plan: Json): string[] {
  const numbers: readonly string[] = JSON.stringify(plan).match(/(?<="adopt":)\d+/g) ?? [];
  const owners = Object.values(Object(plan.owners)).map((owner) => Object(owner));
  const renamed = new Map(owners.map(({ adopt, label, name }) => [adopt, label ?? name]));
  return sandbox.view().issues.flatMap((issue) => {
    const body = issue.body ?? '';
    if (numbers.includes(String(issue.number))) return [];
    if (issue.author === APP && body.includes('<!-- plan-sync:begin ')) return [];
    const subIssues = issue.subIssues.filter((one) => !numbers.includes(one.slice(1)));
    const labels = issue.labels.map((label) => renamed.get(label) ?? label);
    return JSON.stringify({ ...issue, subIssues, labels, body: withoutPeople(body) });
  });
}

/** Where there is to be another run beside, it goes before the first write of this one, which has read all by then. */
export function connected(
  sandbox: Sandbox,
  story: Work & Pick<Story, 'beside'>,
  options: Parameters<typeof connect>[1] = {},
): GitHub {
  if (!story.beside) return connect(sandbox, options);
  let other: Promise<unknown> | undefined;
  const fetchBeside: typeof fetch = async (url, request) => {
    const isWrite = String(request?.body ?? '').includes('mutation') || !String(url).endsWith('/graphql');
    if (isWrite && request?.method !== 'GET') {
      other ??= jobOf(connect(sandbox, options), story);
      await other;
    }
    return fetch(url, request);
  };
  return connect(sandbox, { ...options, fetch: fetchBeside });
}

const first = {
  id: 1,
  title: 'Placeholders',
  date: '2026-11-20',
  status: 'accepted',
  affects: ['okta-sso', 'org-source'],
};
const second = {
  id: 2,
  title: 'Owners',
  date: '2026-11-21',
  status: 'accepted',
  affects: ['okta-sso', 'break-glass'],
  supersedes: 1,
};
const decided: Json = { decisions: { first } };

/** All files of the project's own plan as one. */
function readRoadmap(): Json {
  const folder = join(home, 'plan');
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.yml'))
    .sort();
  return files.reduce<Json>((plan, file) => {
    const sections: Json = parse(readFileSync(join(folder, file), 'utf8'));
    return changed(plan, sections);
  }, decided);
}

interface Taken {
  readonly program: string;
  readonly owner: string;
  /** By ids, titles that the plan is about to need. */
  readonly titles: Readonly<Record<string, string>>;
}

const toCome: Taken = {
  program: 'rocket',
  owner: 'Core Team',
  titles: { engine: 'Engine', site: 'Site', one: 'Phase one', press: 'Press' },
};

const toReturn: Taken = {
  program: 'operationalization',
  owner: 'Corporate Identity and Security Engineering',
  titles: {
    'name-observability-owner': 'Name the owner of observability decisions',
    'okta-sso': 'Define the Okta SSO path',
    'pilot-plan': 'Plan the pilot',
    'review-cadence': 'Something',
  },
};

/**
 * All titles are taken: by a stranger with our mark, whom a bot gives an owner's label, by a person and by another workflow
 * of the same account. All that was done long ago.
 */
async function beset(state: string, { program, owner, titles }: Taken): Promise<string> {
  return inPlace({ state }, async ({ sandbox }) => {
    sandbox.addUser('mallory', 'none');
    const take = (login: string, title: string, body: string) => {
      const number = sandbox.as(login).createIssue({ title, body });
      sandbox.as(login).close(number);
      return number;
    };
    for (const [id, title] of Object.entries(titles)) {
      const forged = take('mallory', title, `<!-- plan-sync:begin ${program}/${id} -->`);
      sandbox.as('labeler[bot]').addLabels(forged, owner);
      take('octocat', title, 'As every year.');
      take(APP, title, 'As every week.');
    }
    const record = `{"work":"${program}","digest":"x","issues":"1-99"}`;
    take('mallory', 'All', `<!-- plan-sync:begin ${program} -->\n\n<!-- plan-sync:end ${record} -->`);
    return sandbox.dump();
  });
}

/** A pull request whose title, description and last commit each close work that waits for other work. */
async function opened(): Promise<string> {
  return inPlace({}, async ({ sandbox, clock }) => {
    const octocat = sandbox.as('octocat');
    octocat.commit('main', 'Plan', Object.fromEntries(filesOf(rocket)));
    await synced(connect(sandbox, { clock }), rocket);
    sandbox.changeRepository({ merging: { rebaseMergeAllowed: false } });
    const of = (name: string) => sandbox.view().issues.find(({ title }) => title === name)?.number;
    octocat.openPullRequest({
      title: `Fixes #${of('Site')}`,
      body: `Fixes #${of('Hull')}`,
      head: 'work',
    });
    const many = Array.from({ length: 100 }, (_, index) => `Work ${index}`);
    octocat.push('work', ...many, `Closes #${of('Phase two')}`);
    return sandbox.dump();
  });
}

function filesOf(plan: Json): [string, string][] {
  return files(plan).files.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]);
}

const [late, fresh] = [10, 11];

/** Work that has an issue, and what people made of their own for it: issues, a label and a milestone. */
async function beforehand(): Promise<string> {
  return inPlace({}, async ({ sandbox, clock }) => {
    await synced(connect(sandbox, { clock }), rocket);
    const octocat = sandbox.as('octocat');
    const numbers = new Map(sandbox.view().issues.map(({ title, number }) => [title, number]));
    const engine = numbers.get('Engine') ?? 0;
    octocat.createMilestone({ title: 'v3', description: 'Notes.' });
    const epic = octocat.createIssue({ title: 'Epic' });
    const more = octocat.createIssue({ title: 'Fuel', labels: ['team-ops'] });
    const old = octocat.createIssue({ title: 'The engine', body: 'Since 2024.', parent: epic });
    const other = octocat.createIssue({ title: 'Launch pad', labels: ['team-ops'], milestone: 'v3' });
    if (old !== late || other !== fresh) throw new Error(`#${old} and #${other} are others than adopted`);
    octocat.block(engine, more);
    octocat.comment(engine, 'Which fuel?');
    const { body } = sandbox.issue(engine);
    octocat.editIssue(engine, { body: `${body?.replace('- [ ]', '- [x]')}\n\nAfter.` });
    octocat.addLabels(engine, 'discussed');
    return sandbox.dump();
  });
}

/** One late, one for work that is new. */
const adopting = changed(rocket, {
  owners: { ops: { name: 'Operations and Launch', label: 'ops', adopt: 'team-ops' } },
  milestones: { gamma: { title: 'Gamma', outcome: 'It is there', adopt: 3 } },
  phases: { one: { items: { engine: { adopt: late } } } },
  workstreams: { pad: { title: 'Pad', owner: 'ops', milestone: 'gamma', adopt: fresh } },
});

/** Two runs began at once. */
async function doubly(state: string): Promise<string> {
  return inPlace({ state }, async ({ sandbox, clock }) => {
    const work = { plan: rocket, root: 'plan', now: '2026-11-22T10:00:00Z', pull: undefined };
    await jobOf(connected(sandbox, { ...work, beside: true }, { clock }), work);
    return sandbox.dump();
  });
}

/** All of it is somebody's, and shows by a label what can begin. */
const telling = changed(rocket, {
  owners: { core: { placeholder: null, members: ['bob'] } },
  settings: { ready: { label: 'ready' } },
});
const freedAt = '2026-11-22T12:00:00Z';

/** Work that others waited for was closed. */
async function freed(): Promise<string> {
  return inPlace({}, async ({ sandbox, clock }) => {
    await synced(connect(sandbox, { clock }), telling, { now: '2026-11-22T10:00:00Z' });
    const of = (name: string) => sandbox.view().issues.find(({ title }) => title === name)?.number ?? 0;
    await clock.sleep(60_000);
    for (const name of ['Engine', 'Hull']) sandbox.as('ada').close(of(name));
    return sandbox.dump();
  });
}

/** What went before the edits: an item that left the plan, and people who closed, reopened, wrote and labelled. */
async function life({ sandbox, clock }: Place, roadmap: Json): Promise<string> {
  const apply = async (plan: Json) => syncReport(await synced(connect(sandbox, { clock }), plan));
  const before = changed(roadmap, {
    phases: {
      'identity-foundation': {
        items: { 'okta-sso': { labels: ['sso'], due: '2027-01-15', priority: 'High', type: 'Bug' } },
      },
    },
    settings: { fields: { priority: 'Priority' } },
  });
  await apply(before);
  const octocat = sandbox.as('octocat');
  const number = (title: string) => {
    const found = sandbox.view().issues.find((issue) => issue.title === title);
    if (!found) throw new Error(`no issue "${title}"`);
    return found.number;
  };
  for (const title of ['Kanopy productionization', 'Broader internal rollout', 'Define dashboard ownership'])
    octocat.close(number(title));
  await apply(changed(before, { workstreams: { 'leadership-dashboards': null } }));
  octocat.reopen(number('Broader internal rollout'));
  octocat.close(number('Define entitlement mapping rules'));
  const okta = number('Define Okta SSO path');
  const { body } = sandbox.issue(okta);
  octocat.editIssue(okta, { body: `Before.\n\n${body?.replace('- [ ]', '- [x]')}\n\nAfter.` });
  octocat.addLabels(okta, 'discussed');
  octocat.setField(okta, 'Effort', 'Low');
  octocat.comment(okta, 'When?');
  octocat.createIssue({ title: 'Something else' });
  const session = number('Weekly operationalization working session: 2026-11-24');
  octocat.editIssue(session, { body: `${sandbox.issue(session).body}- [ ] ada: ask\n- [x] bob: answer\n` });
  return sandbox.dump();
}

/**
 * Every kind of change at once, beside what life has left to do: an item returns, two leave, one was closed before what
 * blocks it, and of one that was so the comment is settled.
 */
const edits: Json = {
  decisions: { first: { status: 'superseded' }, second },
  owners: {
    product: { name: 'Product Management and Design' },
    research: { name: 'Research', members: ['ada'] },
    application: { placeholder: null, members: ['bob'], assign: true },
  },
  milestones: {
    telemetry: { title: 'Milestone 4: telemetry', due: '2027-06-30' },
    pilot: { title: 'Milestone 6: pilot', outcome: 'A pilot has run.' },
  },
  phases: {
    'identity-foundation': {
      items: {
        'okta-sso': {
          title: 'Define the Okta SSO path',
          assignees: ['ada'],
          labels: null,
          due: '2027-02-01',
        },
        'org-source': { labels: ['auth'], start: '2026-12-07', type: 'Task' },
        'break-glass': { owner: 'identity', milestone: 'runtime' },
        'name-observability-owner': null,
      },
    },
    'runtime-foundation': {
      items: {
        'name-observability-owner': {
          title: 'Name the owner of observability decisions',
          milestone: 'named-owners',
        },
        // Turned round: it was the other that waited.
        'kanopy-boundaries': { 'blocked-by': ['environment-model'] },
        'environment-model': { 'blocked-by': ['okta-sso'] },
      },
    },
    'telemetry-governance': {
      items: {
        'dashboard-ownership': { 'blocked-by': ['telemetry-stack', 'audit-events'] },
        'review-cadence': null,
      },
    },
    'rollout-gate': {
      items: {
        'readiness-checklist': { 'blocked-by': ['break-glass', 'pilot-plan'] },
        'pilot-plan': { title: 'Plan the pilot', owner: 'research', 'blocked-by': ['org-source'] },
      },
    },
  },
  workstreams: {
    'kanopy-productionization': { 'blocked-by': null },
    'broader-rollout': null,
    'role-safe-reporting': null,
    'safe-reporting': {
      title: 'Role-safe reporting',
      formerly: ['role-safe-reporting'],
      owner: 'application',
      milestone: 'pilot',
      'blocked-by': ['org-source', 'entitlement-mapping'],
    },
  },
};
