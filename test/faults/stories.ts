/** The runs that the harness disturbs: where each begins, what it applies, and how it ends when nothing goes wrong. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Clock } from '../../src/github/pace.ts';
import {
  type Lag,
  type RequestRecord,
  type Sandbox,
  type SandboxOptions,
  startSandbox,
} from '../../src/sandbox/index.ts';
import { connect, still } from '../github/hub.ts';
import { home } from '../runner.ts';
import { changed, type Json, outcomesOf, synced, syncReport } from '../sync/plans.ts';
import { writing } from './people.ts';
import { type Seen, seen } from './seen.ts';

export interface Story {
  readonly name: string;
  /** Of the embedded GitHub before the run. */
  readonly state: string;
  readonly plan: Json;
  /** ISO 8601: by which the run tells what time it is. */
  readonly now: string;
  readonly lag: Partial<Lag>;
  /** Content writes a minute; 0 for as many as may be. */
  readonly pace: number;
  /** Whether people write while it waits. */
  readonly people: boolean;
  /** What a document may weigh. */
  readonly budget: SandboxOptions['budget'];
  readonly expected: Seen;
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
    await told('edits, people writing', lived, edited, {}, later, { pace: 20, people: true }),
  ];
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

async function told(
  name: string,
  state: string,
  plan: Json,
  lag: Partial<Lag>,
  now = '2026-11-24T12:00:00Z',
  { pace = 0, people = false, budget = {} }: Partial<Pick<Story, 'pace' | 'people' | 'budget'>> = {},
): Promise<Story> {
  const act = async ({ sandbox, clock }: Place) => {
    const report = await synced(connect(sandbox, { clock, pace }), plan, { now });
    const undone = outcomesOf(report).filter(({ result }) => result !== 'done');
    if (undone.length > 0) throw new Error(`${name}: ${undone.map(({ message }) => message).join('; ')}`);
    const expected = seen(sandbox.view());
    return { name, state, plan, now, lag, pace, people, budget, expected, requests: [...sandbox.requests] };
  };
  // What is made today began today: a forecast tells the two apart.
  return inPlace({ state, lag, people, budget }, act, now);
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
