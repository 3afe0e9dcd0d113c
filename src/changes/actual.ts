/** What happened on GitHub, or with time: how the issues stand, compared with how they stood. */
import type { WorkIssue } from '../model/github.ts';
import type { Moment } from '../model/moment.ts';
import type { Plan } from '../model/plan.ts';
import type { Health } from '../schedule/health.ts';
import type { ActualChange } from './change.ts';

/** How a program stands now, by the ids of its plan. */
export interface State {
  readonly issues: ReadonlyMap<string, WorkIssue>;
  /** What was closed as completed before what blocks it, with those of the plan that do. */
  readonly tooEarly: ReadonlyMap<string, readonly string[]>;
  /** As it is computed, of milestones. */
  readonly health: ReadonlyMap<string, Health>;
  /** Open work that was opened again since then, where that was asked for. */
  readonly reopened: ReadonlySet<string>;
}

/**
 * What was closed and opened again in between is as it was. Where nobody noted what was closed then, only what `reopened` names
 * is told to have been.
 */
export function actualChanges({ milestones, work }: Plan, then: Moment, now: State): ActualChange[] {
  return [
    ...[...milestones.keys()].flatMap((id) => healthChange(id, then, now)),
    ...[...work.keys()].flatMap((id) => stateChange(id, then, now)),
  ];
}

const healths: ReadonlySet<string> = new Set<Health>(['on-track', 'at-risk', 'off-track']);

function isJudged(health: string | undefined): health is Health {
  return healths.has(health ?? '');
}

function healthChange(id: string, then: Moment, now: State): ActualChange[] {
  const [from, to] = [then.health?.get(id), now.health.get(id)];
  if (!isJudged(from) || !isJudged(to) || from === to) return [];
  return [{ kind: 'health', id, from, to }];
}

function stateChange(id: string, then: Moment, { issues, tooEarly, reopened }: State): ActualChange[] {
  const issue = issues.get(id);
  if (!issue) return [];
  const { state, number, closedAt } = issue;
  const wasClosed = then.closed?.has(number) === true;
  if (state === 'open') return wasClosed || reopened.has(id) ? [{ kind: 'reopened', id }] : [];
  if (wasClosed || closedAt === undefined || Date.parse(closedAt) <= Date.parse(then.at)) return [];
  if (state !== 'completed') return [{ kind: 'given-up', id }];
  const before = tooEarly.get(id);
  return [before ? { kind: 'too-early', id, before } : { kind: 'done', id }];
}
