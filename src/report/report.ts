/** What a run found and did, as values. Everything that people or programs see is made from this. */

import type { Gate } from '../check/gates.ts';
import type { MilestoneProgress, OwnerProgress } from '../check/progress.ts';
import type { WorkStatus } from '../check/status.ts';
import type { Verdict } from '../check/verdict.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Repository, WorkIssue } from '../model/github.ts';
import type { Plan } from '../model/plan.ts';
import type { MovedPromises } from '../model/promises.ts';
import type { Source } from '../model/source.ts';
import type { Trigger } from '../model/trigger.ts';
import type { AskedSince } from '../rounds/asked.ts';
import type { Growth } from '../rounds/growth.ts';
import type { PullRequestView } from '../rounds/pull-request.ts';
import { healthOfProgram, type Timing } from '../rounds/timing.ts';
import { type Change, followsEvents, type Outcome } from '../sync/change.ts';
import type { Unplanned } from '../sync/unplanned.ts';

/** All that a run has to say, for every medium. What could not be done is in it too: nothing is thrown. */
export type Report = BrokenPlan | Refused | Valid | SyncReport;

/** Nothing was written. */
export interface BrokenPlan {
  readonly verdict: 'broken-plan';
  /** Of the plan, and of its order as far as that was judged. */
  readonly diagnostics: readonly Diagnostic[];
  /** Whether it was broken before in the same way: then that is told, and fails nothing. */
  readonly older: boolean;
  /** How the work stands all the same; absent where GitHub was not asked, or could not be. */
  readonly standing?: SyncReport;
  /** What else a reader should know, one sentence each. */
  readonly notes: readonly string[];
}

/** GitHub could not be read, or cannot be written to, and so nothing was. */
export interface Refused {
  readonly verdict: 'refused';
  readonly diagnostics: readonly Diagnostic[];
  /** One sentence. */
  readonly message: string;
}

/** The plan was checked; GitHub was not asked. */
export interface Valid {
  readonly verdict: 'valid';
  readonly diagnostics: readonly Diagnostic[];
  readonly plan: Plan;
}

/** What makes a run fail, beside what is broken: violations; what differs from the plan, too; or neither. */
export type FailOn = 'violation' | 'drift' | 'never';

/** GitHub was looked at. `outcomes` tells what was done, or in a preview would be. */
export interface SyncReport {
  /** `checked`: what would change was counted and is not shown. */
  readonly verdict: 'previewed' | 'applied' | 'checked';
  /** What the check found, and warnings: an error in the plan itself would have ended the run before. */
  readonly diagnostics: readonly Diagnostic[];
  readonly plan: Plan;
  readonly source: Source;
  /** ISO 8601: when it is told how long something has waited. */
  readonly now: string;
  readonly failOn: FailOn;
  /** How many changes are due that what the run looks at does not bring itself. */
  readonly drift: number;
  readonly repository: Repository;
  /** One for each difference between plan and GitHub, in the order of applying. */
  readonly outcomes: readonly Outcome[];
  /** What else a reader should know, one sentence each. */
  readonly notes: readonly string[];
  readonly milestones: readonly MilestoneProgress[];
  /** When all is done, how sure that is, and what drives it. */
  readonly timing: Timing;
  /** What is promised, and what was moved, as far as the plan's history was looked at. */
  readonly slips: MovedPromises;
  readonly owners: readonly OwnerProgress[];
  readonly gates: readonly Gate[];
  readonly check: Verdict;
  readonly status: WorkStatus;
  /** Work on GitHub that the plan does not have. */
  readonly unplanned: Unplanned;
  /** The issue of each work of the plan that has one now. */
  readonly issues: ReadonlyMap<string, WorkIssue>;
  /** Set where somebody asked what changed. */
  readonly since?: AskedSince;
  /** How the plan grew; set where a page is to be made. */
  readonly growth?: Growth;
  /** Set where the run looked at a pull request. */
  readonly pullRequest?: PullRequestView;
  /** Who runs the check of a pull request again once it would be green. */
  readonly again?: 'by-itself' | 'by-hand';
}

/** Whether the exit code is 1. */
export function failed(report: Report): boolean {
  switch (report.verdict) {
    case 'broken-plan':
      return !report.older || (report.standing !== undefined && failed(report.standing));
    case 'refused':
      return true;
    case 'valid':
      return false;
    case 'previewed':
    case 'applied':
    case 'checked':
      return isIncomplete(report) || unassigned(report) > 0 || isRed(report);
  }
}

/**
 * Whether it made a part, had to stop for its time or for a limit, and has nothing else wrong: then another run goes on. One
 * that made nothing is not worth another.
 */
export function isInterrupted(report: Report): boolean {
  if (!isSync(report)) return false;
  const rest = report.outcomes.filter(({ result }) => result === 'remaining');
  const done = report.outcomes.filter(({ result }) => result !== 'remaining');
  const reasons = rest.flatMap(({ passes }) => passes ?? []);
  const stopped = reasons.length > 0 && reasons.every((passes) => passes);
  return stopped && done.some(({ result }) => result === 'done') && !failed({ ...report, outcomes: done });
}

function isIncomplete(report: SyncReport): boolean {
  return answered(report).some(({ result }) => result === 'failed' || result === 'remaining');
}

/** What the run answers for: a check changes nothing, and a pull request answers for what it brings. */
export function answered({ verdict, outcomes, pullRequest }: SyncReport): readonly Outcome[] {
  if (verdict === 'checked') return [];
  return pullRequest ? outcomes.filter(({ change }) => pullRequest.own.includes(change)) : outcomes;
}

/** How often the plan names somebody who cannot be assigned; a check assigns nobody. */
export function unassigned({ verdict, diagnostics }: SyncReport): number {
  return verdict === 'checked' ? 0 : diagnostics.filter(isUnassigned).length;
}

function isUnassigned({ code, severity }: Diagnostic): boolean {
  return code === 'cannot-be-assigned' && severity === 'error';
}

function isRed(report: SyncReport): boolean {
  switch (report.failOn) {
    case 'never':
      return false;
    case 'violation':
      return report.check.violations.length > 0;
    case 'drift':
      return report.check.violations.length > 0 || report.drift > 0;
  }
}

/** What is on its way to the default branch, as a merge group or another branch, cannot be told apart from drift. */
export function driftOf(
  trigger: Trigger,
  outcomes: readonly Outcome[],
  pullRequest: PullRequestView | undefined,
): number {
  const due = (changes: readonly Change[]) => changes.filter((change) => !followsEvents(change)).length;
  const planned = due(outcomes.flatMap(({ change, result }) => (result === 'planned' ? change : [])));
  switch (trigger.kind) {
    case 'pull-request':
      return due(pullRequest?.drift ?? []);
    case 'merge-group':
    case 'aside':
      return 0;
    case 'push':
      return trigger.branch === trigger.defaultBranch ? planned : 0;
    case 'other':
      return planned;
  }
}

/** Changes, counted; created, updated and closed are parts of `changes`. */
export interface Tally {
  readonly changes: number;
  readonly created: number;
  /** Changes to what existed, links among them. */
  readonly updated: number;
  readonly closed: number;
  readonly failed: number;
  /** Not done because the run had to stop: no time, a limit, or a token that may not. */
  readonly remaining: number;
}

/** Counts what was done, or in a preview what would be. */
export function tally({ outcomes }: Pick<SyncReport, 'outcomes'>): Tally {
  const effective = outcomes.filter(({ result }) => result === 'done' || result === 'planned');
  const count = (test: (kind: Outcome['change']['kind']) => boolean) =>
    effective.filter(({ change }) => test(change.kind)).length;
  const created = count((kind) => kind.startsWith('create-'));
  const closed = count((kind) => kind === 'close-issue');
  return {
    changes: effective.length,
    created,
    closed,
    updated: effective.length - created - closed,
    failed: outcomes.filter(({ result }) => result === 'failed').length,
    remaining: outcomes.filter(({ result }) => result === 'remaining').length,
  };
}

/** Whether GitHub was looked at. */
export function isSync(report: Report): report is SyncReport {
  return report.verdict === 'previewed' || report.verdict === 'applied' || report.verdict === 'checked';
}

/** What the Action gives to the steps after it, by the names of action.yml. */
export function outputs(report: Report): Record<string, string> {
  if (report.verdict === 'broken-plan' && report.standing)
    return { violations: String(report.standing.check.violations.length) };
  if (!isSync(report)) return {};
  const { changes, created, updated, closed, remaining } = tally(report);
  const numbers = (ids: readonly string[]) => ids.flatMap((id) => report.issues.get(id)?.number ?? []);
  const { ready, blocked, gates } = report.status;
  return {
    changes: String(changes),
    created: String(created),
    updated: String(updated),
    closed: String(closed),
    remaining: String(remaining),
    violations: String(report.check.violations.length),
    ready: JSON.stringify(numbers(ready)),
    blocked: JSON.stringify(numbers(blocked)),
    gates: JSON.stringify(Object.fromEntries(gates)),
    forecast: JSON.stringify(forecastOutput(report.timing)),
    health: healthOfProgram(report.timing),
  };
}

/** By milestone; what a person says of its health goes before what is computed. */
function forecastOutput({ forecast }: Timing): object {
  const all = [...(forecast?.milestones ?? [])].map(([id, { due, p50, p85, health, overruled }]) => {
    const days = Object.entries({ due, p50, p85 }).filter(([, day]) => day !== undefined);
    return [id, { ...Object.fromEntries(days), health: overruled?.is ?? health }] as const;
  });
  return Object.fromEntries(all);
}
