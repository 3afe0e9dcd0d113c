import type { GitHub } from '../../src/github/github.ts';
import type { Codebase } from '../../src/model/codebase.ts';
import type { PlanFiles } from '../../src/model/source.ts';
import { isSync, type Report, type SyncReport } from '../../src/report/report.ts';
import { type Comparing, run as runJob } from '../../src/run.ts';
import { described, type Outcome } from '../../src/sync/change.ts';

export interface Json {
  [key: string]: Json | readonly Json[] | readonly string[] | string | number | boolean | null | undefined;
}

/** Two owners, two milestones, two phases with an item that crosses, and a workstream that waits for none. */
export const rocket: Json = {
  program: { id: 'rocket', title: 'Rocket' },
  owners: {
    core: { name: 'Core Team', placeholder: true, color: '1d76db' },
    web: { name: 'Web Team', members: ['ada'] },
  },
  milestones: {
    alpha: { title: 'Alpha', outcome: 'It flies', due: '2027-01-29' },
    beta: { title: 'Beta', outcome: 'It lands' },
  },
  phases: {
    one: {
      title: 'Phase one',
      purpose: 'Get off the ground',
      owner: 'core',
      milestone: 'alpha',
      items: {
        engine: { title: 'Engine', 'done-when': ['It burns', 'It stops'] },
        hull: { title: 'Hull', 'blocked-by': [{ on: 'engine', because: 'size' }], labels: ['security'] },
      },
    },
    two: {
      title: 'Phase two',
      owner: 'web',
      milestone: 'beta',
      'blocked-by': ['one'],
      items: { site: { title: 'Site', details: 'With *pictures*', 'blocked-by': ['hull'] } },
    },
  },
  workstreams: {
    press: {
      title: 'Press',
      owner: 'core',
      milestone: 'beta',
      assignees: ['ada'],
      'blocked-by': [{ on: 'site', waived: 'print comes first' }],
    },
  },
};

/** A plan with some of it changed; null takes away. */
export function changed(plan: Json, patch: Json): Json {
  const result: Json = { ...plan };
  for (const [key, value] of Object.entries(patch)) {
    const before = result[key];
    if (value === null) delete result[key];
    else if (isJson(value)) result[key] = changed(isJson(before) ? before : {}, value);
    else result[key] = value;
  }
  return result;
}

function isJson(value: Json[string]): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * @param plan its decisions are files of their own: the head of each, by the name of its file
 * @param root the folder that it lies in
 */
export function files({ decisions = {}, ...plan }: Json, root = 'plan'): PlanFiles {
  // JSON is YAML.
  const file = (path: string, value: unknown, frame = '') => ({
    path: `${root}/${path}`,
    bytes: new TextEncoder().encode(`${frame}${JSON.stringify(value, null, 1)}\n${frame}`),
  });
  const heads = Object.entries(decisions ?? {}).map(([name, head]) => {
    return file(`decisions/${name}.md`, head, '---\n');
  });
  return { files: [file('plan.yml', plan), ...heads], root, diagnostics: [] };
}

export const source = { serverUrl: 'https://github.com', repository: 'octo-org/roadmap' };

type Options = Partial<
  Pick<Comparing, 'maxClose' | 'codebase' | 'trigger' | 'failOn' | 'checking' | 'now'>
> & { readonly root?: string };

/** A repository without commits, pull requests or files. */
const empty: Codebase = {
  commits: async () => ({ list: [], left: 0 }),
  pullRequests: async () => [],
  pullRequestsInto: async () => [],
  files: async () => undefined,
  planHistory: async () => undefined,
  plans: async () => new Map(),
  planCommitsAt: async () => new Map(),
};

const usual = {
  codebase: empty,
  trigger: { kind: 'other' },
  now: '2026-11-24T12:00:00Z',
  maxClose: { percent: 100 },
  failOn: 'violation',
  checking: false,
} as const;

/** What a run reads and writes through: over HTTP or in memory. */
export type Hub = Pick<GitHub, 'reader' | 'writer'>;

export async function preview(hub: Hub, plan: Json, options: Options = {}): Promise<string[]> {
  return told(await run(hub, plan, options));
}

export async function sync(hub: Hub, plan: Json, options: Options = {}): Promise<string[]> {
  return told(await synced(hub, plan, options));
}

/** Looks, and writes nothing. */
export function run({ reader }: Hub, plan: Json, { root, ...options }: Options = {}): Promise<Report> {
  return runJob({ planFiles: files(plan, root), source, comparing: { ...usual, reader, ...options } });
}

export function synced(
  { reader, writer }: Hub,
  plan: Json,
  { root, ...options }: Options = {},
): Promise<Report> {
  const applying = { writer, onProgress: () => {} };
  const comparing = { ...usual, reader, applying, ...options };
  return runJob({ planFiles: files(plan, root), source, comparing });
}

export function syncReport(report: Report): SyncReport {
  if (isSync(report)) return report;
  const message = 'message' in report ? report.message : '';
  throw new Error(`${report.verdict} ${message} ${JSON.stringify(report.diagnostics, null, 1)}`);
}

export function outcomesOf(report: Report): readonly Outcome[] {
  return syncReport(report).outcomes;
}

/** Each change in a line, as people read it; one that was not made says so. */
export function told(report: Report): string[] {
  return outcomesOf(report).map(({ change, result, message }) => {
    const { verb, subject, number, details } = described(change);
    const what = `${verb} ${subject}${number === undefined ? '' : ` (#${number})`}`;
    const end = result === 'failed' || result === 'remaining' ? [`${result}: ${message}`] : [];
    return [what, ...details, ...end].join('; ');
  });
}
