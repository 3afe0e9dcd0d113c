/** The story of a run: parse → read → diff → (apply) → check → report. Files, GitHub and time are arguments. */

import { closingsOf } from './check/closings.ts';
import { checkDiagnostics } from './check/diagnostics.ts';
import { gatesOf } from './check/gates.ts';
import { ownersProgress, progressOf } from './check/progress.ts';
import { workStatus } from './check/status.ts';
import { judge, numbersDone } from './check/verdict.ts';
import type { Codebase } from './model/codebase.ts';
import { bySeverity, type Diagnostic, hasErrors } from './model/diagnostic.ts';
import type { IssueHistory, Repository, Snapshot } from './model/github.ts';
import type { Plan } from './model/plan.ts';
import { type Marks, type Reader, ReadFailure, type Writer } from './model/ports.ts';
import type { PlanFiles, Source } from './model/source.ts';
import type { Trigger } from './model/trigger.ts';
import { parse } from './plan/parse.ts';
import { driftOf, type FailOn, type Report, type SyncReport } from './report/report.ts';
import { type Due, sessionsDue } from './rounds/calendar.ts';
import { decisionComments, decisionMarks } from './rounds/decisions.ts';
import { outOfOrderComments, outOfOrderMarks } from './rounds/out-of-order.ts';
import { pageChanges, programChanges, thereIn, withoutCompletion } from './rounds/own-issues.ts';
import { pullRequestView } from './rounds/pull-request.ts';
import { wantedSessions } from './rounds/sessions.ts';
import { afterwards, milestoneUrls } from './sync/afterwards.ts';
import { applier, type Progress } from './sync/apply.ts';
import { brake, type CloseLimit } from './sync/brake.ts';
import type { Change, Outcome } from './sync/change.ts';
import { type Desired, desired, oversized, wanted } from './sync/desired.ts';
import { diff } from './sync/diff.ts';
import { find } from './sync/find.ts';
import {
  missingRole,
  notesOn,
  obstacle,
  staleness,
  unadoptable,
  unassignable,
  unassignableMembers,
} from './sync/preconditions.ts';

export interface Job {
  readonly planFiles: PlanFiles;
  readonly source: Source;
  /** Without it, only the plan itself is looked at. */
  readonly comparing?: Comparing;
}

export interface Comparing {
  readonly reader: Reader;
  /** Of the repository whose commits and pull requests close issues. */
  readonly codebase: Codebase;
  readonly trigger: Trigger;
  /** The commit that the files are from: where links to their lines lead. */
  readonly revision?: string;
  /** ISO 8601. */
  readonly now: string;
  readonly maxClose: CloseLimit;
  readonly failOn: FailOn;
  /** Whether only the check is asked for, and what would change is counted and not shown. */
  readonly checking: boolean;
  /** Without it, changes are only shown. */
  readonly applying?: Applying;
}

export interface Applying {
  /** Writes to the repository as it was read: under the name that it has now. */
  writer(repository: Repository): Writer;
  /** The commit that the files are from: a plan that is not the newest is not applied. */
  readonly commit?: string;
  readonly onProgress: (progress: Progress) => void;
}

export async function run(job: Job): Promise<Report> {
  const { planFiles, source, comparing } = job;
  const { plan, diagnostics } = readPlan(planFiles);
  if (!plan) return { verdict: 'broken-plan', diagnostics };
  const target = desired(plan, source);
  const tooLong = oversized(target);
  if (tooLong.length > 0)
    return { verdict: 'broken-plan', diagnostics: bySeverity([...tooLong, ...diagnostics]) };
  if (!comparing) return { verdict: 'valid', diagnostics, plan };

  try {
    const due = sessionsOf(plan, comparing);
    const snapshot = await comparing.reader.read(wanted(target, wantedSessions(plan, due)));
    const unwritable = obstacle(snapshot.repository) ?? missingRole(snapshot.repository);
    if (comparing.applying && unwritable) throw new ReadFailure(unwritable);
    const unmet = unassignable(plan, snapshot);
    const cannot = [...unadoptable(plan, snapshot), ...unassignableMembers(plan, snapshot)];
    if (cannot.length > 0)
      return { verdict: 'broken-plan', diagnostics: bySeverity([...cannot, ...unmet, ...diagnostics]) };
    const report = await sync(comparing, job, plan, target, snapshot, due);
    return { ...report, diagnostics: [...report.diagnostics, ...bySeverity([...unmet, ...diagnostics])] };
  } catch (error) {
    if (!(error instanceof ReadFailure)) throw error;
    return { verdict: 'refused', diagnostics, message: error.message };
  }
}

/** All that another plan asks for now, as a preview has it. */
function dueFor(
  plan: Plan,
  snapshot: Snapshot,
  source: Source,
  asked: Marks,
  histories: ReadonlyMap<string, IssueHistory>,
): Change[] {
  const target = desired(plan, source);
  const found = find(target, snapshot);
  const changes = diff(target, found);
  const outcomes = changes.map((change): Outcome => ({ change, result: 'planned' }));
  const issues = afterwards(found.issues, outcomes);
  return [
    ...changes,
    ...decisionComments({ plan, source, issues, isThere: thereIn(issues, outcomes), asked, histories }),
    ...pageChanges({ plan, source, issues, found, outcomes, due: [] }),
  ];
}

function united(...all: readonly Marks[]): Marks {
  const marks = new Map<string, readonly string[]>();
  for (const [issue, more] of all.flatMap((one) => [...one]))
    marks.set(issue, [...(marks.get(issue) ?? []), ...more]);
  return marks;
}

function readPlan({ files, root, diagnostics }: PlanFiles): { plan?: Plan; diagnostics: Diagnostic[] } {
  const parsed = parse(files, root, !hasErrors(diagnostics));
  const all = bySeverity([...diagnostics, ...parsed.diagnostics]);
  return parsed.plan && !hasErrors(all) ? { plan: parsed.plan, diagnostics: all } : { diagnostics: all };
}

/** Sessions come with time, and not with what is to be merged. */
function sessionsOf(plan: Plan, { trigger, checking, now }: Comparing): Due[] {
  const isMain = trigger.kind === 'push' && trigger.branch === trigger.defaultBranch;
  return !checking && (isMain || trigger.kind === 'other') ? sessionsDue(plan, now) : [];
}

async function sync(
  comparing: Comparing,
  { planFiles, source }: Job,
  plan: Plan,
  target: Desired,
  snapshot: Snapshot,
  due: readonly Due[],
): Promise<SyncReport> {
  const { reader, codebase, trigger, applying, maxClose } = comparing;
  const found = find(target, snapshot);
  const changes = diff(target, found);
  const { allowed, held } = brake(changes, found.issues.size + found.removed.size, maxClose);
  // All that is read is read before the first write, so that what cannot be read leaves nothing half done.
  const closings = await closingsOf(trigger, codebase, source);
  const done = numbersDone(closings, snapshot.repository.name);
  const announcing = decisionMarks(plan, found.issues);
  const asked = united(outOfOrderMarks(plan, found.issues, done), announcing);
  const histories = asked.size === 0 ? new Map() : await reader.history(asked);

  const stale = applying && staleness(applying.commit, snapshot.repository);
  const applies = applying !== undefined && stale === undefined;
  const make = applies
    ? applier(snapshot, found, reader, applying.writer(snapshot.repository), applying.onProgress)
    : async (some: readonly Change[]) => some.map((change): Outcome => ({ change, result: 'planned' }));
  const synced = [...(await make(allowed)), ...held];

  const issues = afterwards(found.issues, synced);
  const stands = workStatus(plan, issues);
  const check = judge({
    repository: snapshot.repository.name,
    issues,
    status: stands,
    trigger,
    closings,
    histories,
  });
  const told = await make(outOfOrderComments(plan, issues, stands, histories));
  const settled = afterwards(issues, told);
  const announced = await make(
    decisionComments({
      plan,
      source,
      issues: settled,
      isThere: thereIn(settled, synced),
      asked: announcing,
      histories,
    }),
  );

  const last = afterwards(settled, announced);
  const standsLast = workStatus(plan, last);
  const known = { plan, source, issues: last, found, outcomes: synced, due };
  const published = await make(programChanges({ ...known, now: comparing.now, check, status: standsLast }));
  const outcomes = [...synced, ...told, ...announced, ...withoutCompletion(synced, published)];
  const pullRequest =
    trigger.kind === 'pull-request' && !comparing.checking
      ? await pullRequestView(trigger, codebase, {
          plan,
          root: planFiles.root,
          source,
          snapshot,
          changes: [...synced, ...announced, ...published].map(({ change }) => change),
          due: (before) => dueFor(before, snapshot, source, announcing, histories),
        })
      : undefined;
  return {
    verdict: applies ? 'applied' : comparing.checking ? 'checked' : 'previewed',
    diagnostics: checkDiagnostics(plan, check, stands),
    plan,
    source: comparing.revision === undefined ? source : { ...source, revision: comparing.revision },
    now: comparing.now,
    failOn: comparing.failOn,
    drift: driftOf(trigger, outcomes, pullRequest),
    repository: snapshot.repository,
    outcomes,
    notes: [...(stale === undefined ? [] : [stale]), ...notesOn(snapshot, found), ...check.notes],
    milestones: progressOf(plan, last, milestoneUrls(found, outcomes)),
    owners: ownersProgress(plan, last),
    gates: gatesOf(plan, last, standsLast, histories),
    check,
    status: standsLast,
    issues: last,
    ...(pullRequest ? { pullRequest } : {}),
  };
}
