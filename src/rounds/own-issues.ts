/** What the program's own issues need once all else is as it should be: its sessions, and its page. */
import { progressOf } from '../check/progress.ts';
import type { WorkIssue } from '../model/github.ts';
import { recordIn } from '../model/mark.ts';
import { milestoneUrls } from '../sync/afterwards.ts';
import { programKey } from '../sync/block.ts';
import type { Change, Outcome } from '../sync/change.ts';
import { pageChange, pageOf } from './page.ts';
import { refusalAfter } from './refused-fields.ts';
import { newestSessions, sessionChanges } from './sessions.ts';
import { timingOf } from './timing.ts';
import { type JudgedWorld, thereIn } from './world.ts';

/** After all other rounds: page and agenda show what those made. */
export function ownIssues(world: JudgedWorld): Change[] {
  return [...sessionChanges(world), ...pageChanges(world)];
}

function pageChanges(world: JudgedWorld): Change[] {
  const { plan, source, place, issues, found, outcomes, due, promises, observed, now } = world;
  const program = issues.get(programKey(plan));
  if (!program) return [];
  const sessions = newestSessions(due, found);
  const noted = recordIn(program.body ?? '').fieldsRefused;
  const refused = refusalAfter(outcomes, noted, observed.snapshot.repository, now);
  const view = {
    issues,
    milestones: progressOf(plan, issues, milestoneUrls(found, outcomes)),
    sessions,
    isThere: thereIn(world),
    timing: timingOf(world),
    ...(promises.record ? { slips: promises.record } : {}),
    record: {
      place,
      issues: numbersOf(world, program, sessions),
      sessions: [...sessions.values()],
      ...(promises.record ? { promises: promises.record } : {}),
      ...(refused ? { fieldsRefused: refused } : {}),
    },
  };
  const numberOf = (id: string) => (issues.get(id) ?? found.sessions.get(id))?.number;
  return pageChange(plan, pageOf(plan, view, source), program, numberOf);
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
