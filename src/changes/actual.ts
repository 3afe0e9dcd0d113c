/** What happened on GitHub, or with time: how the issues stand, compared with how they stood. */
import type { Moment } from '../model/moment.ts';
import type { Plan } from '../model/plan.ts';
import type { Health } from '../schedule/health.ts';
import type { ActualChange } from './change.ts';
import { closedEarly, type Past, stateAt } from './early.ts';

/** How a program stands now, by the ids of its plan, and what is known of between. */
export interface State extends Past {
  /** What was closed as completed before what blocks it, with those of the plan that do. */
  readonly tooEarly: ReadonlyMap<string, readonly string[]>;
  /** As it is computed, of milestones. */
  readonly health: ReadonlyMap<string, Health>;
}

/**
 * What was closed and opened again in between is as it was, but for what was closed too early. Where nobody noted what was closed
 * then, only what was asked for is told to have been.
 * @param before the plan then; absent where nobody could read it
 */
export function actualChanges(
  then: Moment,
  before: Plan | undefined,
  after: Plan,
  now: State,
): ActualChange[] {
  const early = new Map(closedEarly(then, before, after, now).map((one) => [one.id, one]));
  return [
    ...[...after.milestones.keys()].flatMap((id) => healthChange(id, then, now)),
    ...[...after.work.keys()].flatMap((id): ActualChange[] => {
      const changes = stateChange(id, then, now);
      const once = early.get(id);
      return once && changes.every(({ kind }) => kind !== 'too-early') ? [once, ...changes] : changes;
    }),
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

function stateChange(id: string, then: Moment, { issues, tooEarly, turns }: State): ActualChange[] {
  const issue = issues.get(id);
  if (!issue) return [];
  const { state, number, closedAt } = issue;
  const wasClosed = then.closed ? then.closed.has(number) : stateAt(turns.get(id) ?? [], then.at) !== 'open';
  if (state === 'open') return wasClosed ? [{ kind: 'reopened', id }] : [];
  if (wasClosed || closedAt === undefined || Date.parse(closedAt) <= Date.parse(then.at)) return [];
  if (state !== 'completed') return [{ kind: 'given-up', id }];
  const before = tooEarly.get(id);
  return [before ? { kind: 'too-early', id, before } : { kind: 'done', id }];
}
