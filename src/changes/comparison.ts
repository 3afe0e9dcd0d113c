/** A program at two times: what is otherwise, sorted as people want to hear it. */
import type { Plan } from '../model/plan.ts';
import type { PromiseRecord } from '../model/promises.ts';
import type { ProgramChange } from './change.ts';
import { plannedChanges } from './planned.ts';

/** The plan before and now, by which changes name things. */
export interface Comparison {
  readonly before: Plan;
  readonly after: Plan;
  readonly changes: readonly ProgramChange[];
}

/** By their plans alone. */
export function comparedPlans(before: Plan, after: Plan): Comparison {
  return { before, after, changes: plannedChanges(before, after) };
}

/** With how often each promise had moved before that. */
export function withMoves(comparison: Comparison, { milestones, work }: PromiseRecord): Comparison {
  const changes = comparison.changes.map((change): ProgramChange => {
    if (change.kind !== 'due') return change;
    const known = (change.of === 'milestone' ? milestones : work).get(change.id);
    if (!known) return change;
    const at = known.moves.findLastIndex(({ to }) => to === change.from);
    const since = known.moves.length - (at + 1);
    return { ...change, before: Math.max(0, known.moved - since) };
  });
  return { ...comparison, changes };
}

/** Changes of one milestone, or of none. */
export interface ChangeGroup {
  /** Its id. */
  readonly milestone?: string;
  /** Most serious first. */
  readonly changes: readonly ProgramChange[];
}

/** Most serious first: the milestones, and what there is of each. Those of no milestone come last. */
export function groupedChanges({ before, after, changes }: Comparison): ChangeGroup[] {
  const order = [...new Set([...after.milestones.keys(), ...before.milestones.keys()])];
  const groups = new Map<string | undefined, ProgramChange[]>([...order, undefined].map((id) => [id, []]));
  for (const change of changes) {
    const id = milestoneOf(change, before, after);
    (groups.get(id) ?? groups.get(undefined))?.push(change);
  }
  const sorted = [...groups].flatMap(([id, all]): ChangeGroup[] => {
    if (all.length === 0) return [];
    return [{ ...(id === undefined ? {} : { milestone: id }), changes: bySeriousness(all, order) }];
  });
  const worst = ({ milestone, changes: [first] }: ChangeGroup) =>
    milestone === undefined || !first ? Number.POSITIVE_INFINITY : rankOf(first, order);
  return sorted.sort((one, other) => worst(one) - worst(other) || 0);
}

/** All of them, most serious first, those of one kind together. */
export function sortedChanges({ before, after, changes }: Comparison): ProgramChange[] {
  return bySeriousness(changes, [...new Set([...after.milestones.keys(), ...before.milestones.keys()])]);
}

function bySeriousness(changes: readonly ProgramChange[], order: readonly string[]): ProgramChange[] {
  return [...changes].sort((one, other) => rankOf(one, order) - rankOf(other, order));
}

function milestoneOf(change: ProgramChange, before: Plan, after: Plan): string | undefined {
  switch (change.kind) {
    case 'decision':
    case 'official':
    case 'habit':
      return undefined;
    case 'overruled':
    case 'health':
      return change.id;
    case 'due':
    case 'start':
    case 'added':
    case 'dropped':
    case 'title':
      if (change.of === 'milestone') return change.id;
      return change.of === 'owner' ? undefined : ofWork(change.id, before, after);
    case 'reworded':
      return after.milestones.has(change.id) ? change.id : ofWork(change.id, before, after);
    case 'split':
    case 'owner':
    case 'milestone':
    case 'phase':
    case 'dependency-added':
    case 'dependency-removed':
    case 'waived':
    case 'restored':
    case 'gate':
    case 'estimate':
    case 'done':
    case 'given-up':
    case 'reopened':
    case 'too-early':
      return ofWork(change.id, before, after);
  }
}

function ofWork(id: string, before: Plan, after: Plan): string | undefined {
  return (after.work.get(id) ?? before.work.get(id))?.milestone;
}

/** Whether it is a matter of how the plan is written or talked about, rather than of what is promised, to be done and by whom. */
export function isMinor({ kind }: ProgramChange): boolean {
  return kind === 'title' || kind === 'reworded' || kind === 'habit';
}

const mostSeriousFirst = [
  'too early',
  'milestone slips or goes',
  'health gets worse',
  'work is dropped',
  'work slips',
  'reopened',
  'waived',
  'later milestone',
  'split',
  'added',
  'given up',
  'other owner',
  'other place',
  'other start',
  'waits for more',
  'waits for less',
  'promise gets better',
  'health gets better',
  'decided',
  'done',
  'estimate',
  'words',
] as const;

function rankOf(change: ProgramChange, order: readonly string[]): number {
  return mostSeriousFirst.indexOf(seriousness(change, order));
}

/** @param order of the milestones */
function seriousness(change: ProgramChange, order: readonly string[]): (typeof mostSeriousFirst)[number] {
  switch (change.kind) {
    case 'too-early':
      return 'too early';
    case 'due': {
      const { from, to, of } = change;
      const isLater = from !== undefined && (to === undefined || to > from);
      if (!isLater) return 'promise gets better';
      return of === 'milestone' ? 'milestone slips or goes' : 'work slips';
    }
    case 'health':
    case 'overruled':
      return isWorse(change) ? 'health gets worse' : 'health gets better';
    case 'dropped':
      return change.of === 'milestone' ? 'milestone slips or goes' : 'work is dropped';
    case 'milestone': {
      const place = (id: string | undefined) => (id === undefined ? order.length : order.indexOf(id));
      return place(change.to) >= place(change.from) ? 'later milestone' : 'other place';
    }
    case 'reopened':
    case 'waived':
    case 'split':
    case 'added':
    case 'done':
    case 'estimate':
      return change.kind;
    case 'given-up':
      return 'given up';
    case 'owner':
      return 'other owner';
    case 'phase':
      return 'other place';
    case 'start':
      return 'other start';
    case 'dependency-added':
    case 'restored':
      return 'waits for more';
    case 'dependency-removed':
      return 'waits for less';
    case 'decision':
    case 'official':
    case 'gate':
      return 'decided';
    case 'title':
    case 'reworded':
    case 'habit':
      return 'words';
  }
}

function isWorse({ kind, from, to }: Extract<ProgramChange, { kind: 'health' | 'overruled' }>): boolean {
  const order = ['on-track', 'unknown', 'at-risk', 'off-track'];
  const [was, is] = kind === 'health' ? [from, to] : [from?.is ?? 'unknown', to?.is ?? 'unknown'];
  return order.indexOf(is) > order.indexOf(was);
}
