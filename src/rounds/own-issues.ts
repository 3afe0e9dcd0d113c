/** What the program's own issue needs once all else is as it should be. */
import { progressOf } from '../check/progress.ts';
import type { WorkIssue } from '../model/github.ts';
import { recordIn } from '../model/mark.ts';
import { programKey } from '../sync/block.ts';
import type { Change, Outcome } from '../sync/change.ts';
import { unplannedIn } from '../sync/unplanned.ts';
import { type PageView, pageChange, pageOf } from './page.ts';
import { changesOnPage, newsOnPage } from './page-changes.ts';
import { refusalAfter } from './refused-fields.ts';
import { newestSessions } from './sessions.ts';
import { timingOf } from './timing.ts';
import { surroundings } from './whereabouts.ts';
import { type JudgedWorld, thereIn } from './world.ts';

/** After all other rounds: the page shows what those made. */
export function pageChanges(world: JudgedWorld): Change[] {
  const { plan, source, place, issues, found, outcomes, due, promises, observed, now, status } = world;
  const program = issues.get(programKey(plan));
  if (!program) return [];
  const told = newsOnPage(world)?.from;
  const stood = told ?? recordIn(program.body ?? '').stood;
  const around = surroundings(world);
  const sessions = newestSessions(due, found);
  const noted = recordIn(program.body ?? '').fieldsRefused;
  const refused = refusalAfter(outcomes, noted, observed.snapshot.repository, now);
  const view: PageView = {
    plan,
    issues,
    status,
    around,
    milestones: progressOf(plan, issues, around),
    sessions,
    isThere: thereIn(world),
    timing: timingOf(world),
    since: changesOnPage(world),
    unplanned: unplannedIn(plan, observed.snapshot, found),
    ...(promises.record ? { slips: promises.record } : {}),
    record: {
      place,
      issues: numbersOf(world, program, sessions),
      sessions: [...sessions.values(), ...unended(world)],
      ...(promises.record ? { promises: promises.record } : {}),
      ...(refused ? { fieldsRefused: refused } : {}),
      ...(stood ? { stood } : {}),
    },
  };
  const numberOf = (id: string) => (issues.get(id) ?? found.sessions.get(id))?.number;
  return pageChange(plan, pageOf(view, source), program, numberOf);
}

/** Sessions that should have ended in this run, and did not: the next one finds them by the page. */
function unended({ outcomes }: JudgedWorld): string[] {
  return outcomes.flatMap(({ change, result }) =>
    change.kind === 'end-session' && result !== 'done' && result !== 'planned' ? change.id : [],
  );
}

/**
 * All that was ever made of the plan: numbers are never used twice, and what left the plan may return. The newest session
 * of each kind is recorded for itself, because it is made only after this is known.
 */
function numbersOf(
  { issues, found }: JudgedWorld,
  { body = '' }: WorkIssue,
  newest: ReadonlyMap<string, string>,
): ReadonlySet<number> {
  const keys = new Set(newest.values());
  const sessions = [...found.sessions].flatMap(([key, issue]) => (keys.has(key) ? [] : issue));
  const before = recordIn(body).issues.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, index) => first + index),
  );
  const now = [...issues.values(), ...found.removed.values(), ...sessions];
  return new Set([...before, ...now.map(({ number }) => number)]);
}

/** The page of a program that was made by this run is a part of its making, and not told for itself. */
export function withoutCompletion(outcomes: readonly Outcome[]): Outcome[] {
  const made = new Set(
    outcomes.flatMap(({ change, result }) =>
      change.kind === 'create-issue' && change.of === 'program' && result === 'done' ? change.id : [],
    ),
  );
  return outcomes.filter(
    ({ change, result }) => !(result === 'done' && change.kind === 'update-issue' && made.has(change.id)),
  );
}
