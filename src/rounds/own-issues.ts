/** What the program's own issues need once all else is as it should be: its sessions, and its page. */
import { progressOf } from '../check/progress.ts';
import { milestoneUrls } from '../sync/afterwards.ts';
import { programKey } from '../sync/block.ts';
import type { Change, Outcome } from '../sync/change.ts';
import { pageChange, pageOf } from './page.ts';
import { newestSessions, sessionChanges } from './sessions.ts';
import { type JudgedWorld, thereIn } from './world.ts';

/** After all other rounds: page and agenda show what those made. */
export function ownIssues(world: JudgedWorld): Change[] {
  return [...sessionChanges(world), ...pageChanges(world)];
}

function pageChanges(world: JudgedWorld): Change[] {
  const { plan, source, issues, found, outcomes, due } = world;
  const program = issues.get(programKey(plan));
  if (!program) return [];
  const view = {
    issues,
    milestones: progressOf(plan, issues, milestoneUrls(found, outcomes)),
    sessions: newestSessions(due, found),
    isThere: thereIn(world),
  };
  const numberOf = (id: string) => (issues.get(id) ?? found.sessions.get(id))?.number;
  return pageChange(plan, pageOf(plan, view, source), program, numberOf);
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
