/** Reports of real runs, in memory: a plan that was applied, and what became of it since. */
import type { Codebase, Commit, PullRequest } from '../../src/model/codebase.ts';
import type { IssueState } from '../../src/model/github.ts';
import type { PlanFiles } from '../../src/model/source.ts';
import type { Trigger } from '../../src/model/trigger.ts';
import { isSync, type Report, type SyncReport } from '../../src/report/report.ts';
import { type Comparing, run } from '../../src/run.ts';
import { pullRequest as pullRequestOf } from '../check/pulls.ts';
import { Memory } from '../sync/memory.ts';
import { files, type Json, rocket, source } from '../sync/plans.ts';

export interface Happened {
  /** The plan, where it is no longer the one that was applied. */
  readonly plan?: Json | PlanFiles;
  /** By title. */
  readonly states?: Readonly<Record<string, IssueState>>;
  readonly edit?: (hub: Memory) => void;
  /** Messages of commits that were pushed to a branch. */
  readonly pushed?: { readonly branch: string; readonly messages: readonly string[] };
  /** A pull request that closes issues, by title. */
  readonly pullRequest?: {
    readonly title: string;
    readonly closes: readonly string[];
    readonly base?: Json | undefined;
  };
  readonly options?: Partial<Pick<Comparing, 'failOn' | 'checking' | 'maxClose'>> & {
    readonly preview?: boolean;
  };
}

const base = 'b'.repeat(40);
const sha = 'a1b2c3d'.padEnd(40, '0');

export async function reported(plan: Json | PlanFiles, happened: Happened = {}): Promise<SyncReport> {
  const report = await told(plan, happened);
  if (!isSync(report)) throw new Error(`${report.verdict} ${JSON.stringify(report.diagnostics, null, 1)}`);
  return report;
}

export async function told(plan: Json | PlanFiles, happened: Happened = {}): Promise<Report> {
  const { states = {}, edit, options: { preview = false, ...options } = {} } = happened;
  const hub = new Memory();
  // Two days before the runs: so long everything has waited.
  hub.createdAt = '2026-11-22T10:00:00Z';
  const applied = planFiles(plan);
  const first = await run({ planFiles: applied, source, comparing: { ...usual(hub), ...writing(hub) } });
  if (!isSync(first)) return first;
  for (const [title, state] of Object.entries(states)) hub.titled(title).state = state;
  edit?.(hub);
  const later = planFiles(happened.plan ?? plan);
  const isPreview = preview || happened.pullRequest !== undefined || options.checking === true;
  return run({
    planFiles: later,
    source,
    comparing: {
      ...usual(hub),
      ...options,
      trigger: occasionOf(happened),
      codebase: codebaseOf(happened, hub, applied),
      ...(isPreview ? {} : writing(hub)),
    },
  });
}

function planFiles(plan: Json | PlanFiles): PlanFiles {
  return isFiles(plan) ? plan : files(plan);
}

function isFiles(plan: Json | PlanFiles): plan is PlanFiles {
  return 'root' in plan && 'diagnostics' in plan;
}

export function written(text: string): PlanFiles {
  return {
    files: [{ path: 'plan/plan.yml', bytes: new TextEncoder().encode(text) }],
    root: 'plan',
    diagnostics: [],
  };
}

function usual(hub: Memory): Comparing {
  return {
    reader: hub,
    codebase: {
      commits: async () => ({ list: [], left: 0 }),
      pullRequests: async () => [],
      pullRequestsInto: async () => [],
      files: async () => undefined,
      planHistory: async () => undefined,
      plans: async () => new Map(),
      planCommitsAt: async () => new Map(),
    },
    trigger: { kind: 'other' },
    now: '2026-11-24T12:00:00Z',
    maxClose: { percent: 100 },
    failOn: 'violation',
    checking: false,
  };
}

function writing(hub: Memory): Pick<Comparing, 'applying'> {
  return { applying: { writer: () => hub, onProgress: () => {} } };
}

function occasionOf({ pushed, pullRequest }: Happened): Trigger {
  if (pullRequest) return { kind: 'pull-request', number: 70, base, intoDefault: true };
  if (!pushed) return { kind: 'other' };
  return {
    kind: 'push',
    branch: pushed.branch,
    defaultBranch: 'main',
    before: base,
    after: sha,
    commits: [],
  };
}

function codebaseOf({ pushed, pullRequest }: Happened, hub: Memory, applied: PlanFiles): Codebase {
  const commits = (pushed?.messages ?? []).map(
    (message, index): Commit => ({ sha: `${index}${sha.slice(1)}`, message }),
  );
  const pulls: PullRequest[] = pullRequest
    ? [
        pullRequestOf({
          number: 70,
          title: pullRequest.title,
          url: 'https://github.com/octo-org/roadmap/pull/70',
          closes: pullRequest.closes.map((title) => {
            return { repository: 'octo-org/roadmap', number: hub.number(title), blocked: true };
          }),
        }),
      ]
    : [];
  return {
    commits: async () => ({ list: commits, left: 0 }),
    pullRequests: async () => pulls,
    pullRequestsInto: async () => [],
    files: async () => (pullRequest?.base ? planFiles(pullRequest.base) : applied).files,
    planHistory: async () => undefined,
    plans: async () => new Map(),
    planCommitsAt: async () => new Map(),
  };
}

/** Hull and its phase's end were finished before the engine. */
export const late: Happened = { states: { Hull: 'completed' } };
export { rocket };
