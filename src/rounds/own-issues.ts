/** What the program's own issues need once all else is as it should be: its page, and its sessions. */
import { progressOf } from '../check/progress.ts';
import { milestoneUrls } from '../sync/afterwards.ts';
import { programKey } from '../sync/body.ts';
import type { Change, Outcome } from '../sync/change.ts';
import type { Found } from '../sync/find.ts';
import type { AgendaView } from './agenda.ts';
import type { Due } from './calendar.ts';
import { pageChange, pageOf } from './page.ts';
import { newestSessions, sessionChanges } from './sessions.ts';

export interface ProgramView extends AgendaView {
  readonly found: Found;
  /** Of all that was changed before. */
  readonly outcomes: readonly Outcome[];
  readonly due: readonly Due[];
}

export function programChanges(view: ProgramView): Change[] {
  return [...sessionChanges(view.due, view.found, view), ...pageChanges(view)];
}

export function pageChanges(view: Omit<ProgramView, 'check' | 'status' | 'now'>): Change[] {
  const { plan, source, issues, found, outcomes, due } = view;
  const program = issues.get(programKey(plan));
  if (!program) return [];
  const page = pageOf(
    plan,
    {
      issues,
      milestones: progressOf(plan, issues, milestoneUrls(found, outcomes)),
      sessions: newestSessions(due, found),
      isThere: thereIn(issues, outcomes),
    },
    source,
  );
  const numberOf = (id: string) => (issues.get(id) ?? found.sessions.get(id))?.number;
  return pageChange(plan, page, program, numberOf);
}

/** Whether an id has an issue, or will have one when the run is over. */
export function thereIn(
  issues: ProgramView['issues'],
  outcomes: readonly Outcome[],
): (id: string) => boolean {
  const coming = new Set(
    outcomes.flatMap(({ change, result }) =>
      change.kind === 'create-issue' && result === 'planned' ? change.id : [],
    ),
  );
  return (id) => issues.has(id) || coming.has(id);
}

/** The page of a program that was made by this run is a part of its making. */
export function withoutCompletion(outcomes: readonly Outcome[], page: readonly Outcome[]): Outcome[] {
  const made = new Set(
    outcomes.flatMap(({ change, result }) =>
      change.kind === 'create-issue' && change.of === 'program' && result === 'done' ? change.id : [],
    ),
  );
  return page.filter(
    ({ change, result }) => !(result === 'done' && change.kind === 'update-issue' && made.has(change.id)),
  );
}
