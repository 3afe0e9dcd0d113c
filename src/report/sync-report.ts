/** The report of a run that looked at GitHub. */
import { checkDiagnostics } from '../check/diagnostics.ts';
import { gatesOf } from '../check/gates.ts';
import { ownersProgress, progressOf } from '../check/progress.ts';
import { bySeverity } from '../model/diagnostic.ts';
import { doubtsIn } from '../rounds/doubts.ts';
import { withoutCompletion } from '../rounds/own-issues.ts';
import { promisedIn } from '../rounds/promises.ts';
import type { PullRequestView } from '../rounds/pull-request.ts';
import { refusalNote } from '../rounds/refused-fields.ts';
import { timingOf } from '../rounds/timing.ts';
import { surroundings } from '../rounds/whereabouts.ts';
import type { JudgedWorld } from '../rounds/world.ts';
import { fieldNotes } from '../sync/fields.ts';
import { notesOn } from '../sync/preconditions.ts';
import { unplannedIn } from '../sync/unplanned.ts';
import { plural } from '../text.ts';
import { driftOf, type FailOn, type SyncReport } from './report.ts';

/** What a report has beside the world. */
export interface Circumstances {
  readonly revision?: string;
  readonly failOn: FailOn;
  /** Whether red checks of pull requests are run again. */
  readonly rechecks?: boolean;
}

/**
 * @param world once all rounds were played
 * @param stale why the plan was only shown, where it was to be applied
 */
export function syncReport(
  verdict: SyncReport['verdict'],
  world: JudgedWorld,
  { revision, failOn, rechecks }: Circumstances,
  stale: string | undefined,
  pullRequest: PullRequestView | undefined,
): SyncReport {
  const { plan, source, target, issues, found, status, now, verdict: check, observed, promises } = world;
  const { snapshot, trigger, histories } = observed;
  const outcomes = withoutCompletion(world.outcomes);
  const timing = timingOf(world);
  return {
    verdict,
    diagnostics: [...checkDiagnostics(plan, check, status), ...bySeverity(doubtsIn(plan, timing))],
    timing,
    plan,
    source: revision === undefined ? source : { ...source, revision },
    now,
    failOn,
    drift: driftOf(trigger, outcomes, pullRequest),
    repository: snapshot.repository,
    outcomes,
    notes: [
      ...[stale ?? [], promises.unread ?? []].flat(),
      ...keptNote(world.offered),
      ...notesOn(snapshot, found),
      ...fieldNotes(target.issues, snapshot, found.issues),
      ...(world.fieldsRefused ? [refusalNote(world.fieldsRefused)] : []),
      ...check.notes,
    ],
    slips: promisedIn(plan, promises.record),
    milestones: progressOf(plan, issues, surroundings(world)),
    owners: ownersProgress(plan, issues),
    gates: gatesOf(plan, issues, status, histories),
    check,
    status,
    unplanned: unplannedIn(plan, snapshot, found),
    issues,
    ...(pullRequest ? { pullRequest } : {}),
    ...(trigger.kind === 'pull-request' ? { again: rechecks ? 'by-itself' : 'by-hand' } : {}),
  };
}

function keptNote({ length }: JudgedWorld['offered']): string[] {
  if (length === 0) return [];
  const what = `${plural(length, 'change')} that people made on GitHub ${length === 1 ? 'is' : 'are'} kept`;
  return [
    `${what}, and offered as a change of the plan: "plan-sync pull" shows ${length === 1 ? 'it' : 'them'}`,
  ];
}
