/** What GitHub has around the plan's own issues: other people's in its milestones, and under its phases. */
import type { Surroundings } from '../check/progress.ts';
import type { Count, Issue } from '../model/github.ts';
import type { Change, CreateIssue, UpdateIssue } from '../sync/change.ts';
import type { World } from './world.ts';

/**
 * What is on GitHub around the plan's issues once a run is over. Others count there as they did when it was read; what
 * left the plan and could not be given back is one of them.
 */
export function surroundings({ found, outcomes }: Pick<World, 'found' | 'outcomes'>): Surroundings {
  const made = outcomes.filter(({ result }) => result === 'done' || result === 'planned');
  const given = new Set(made.flatMap(({ change }) => ('issue' in change ? (change.issue?.id ?? []) : [])));
  const away = [
    ...found.removed.values(),
    ...found.sessions.values(),
    ...found.copies.map(({ issue }) => issue),
  ];
  const own = [...found.issues.values(), ...away.filter(({ id }) => given.has(id))];
  const inside = countedBy(own, ({ milestone }) => milestone);
  const below = countedBy(own, ({ parent }) => parent?.id);
  const there = [...found.milestones].map(([id, { id: node, url, issues, pulls }]) => {
    const beside = without(issues, inside.get(node));
    return [id, { url, beside, ...(pulls ? { pulls } : {}) }] as const;
  });
  const fresh = made.flatMap(({ change, url }) => {
    return url && change.kind === 'create-milestone' ? [[change.id, { url, beside: none }] as const] : [];
  });
  const missed = outcomes.filter(({ result }) => result === 'failed' || result === 'remaining');
  return {
    milestones: new Map([...there, ...fresh]),
    under: new Map([...found.issues].map(([id, one]) => [id, without(one.children, below.get(one.id))])),
    astray: new Set(missed.flatMap(({ change }) => (isPlacing(change) ? change.id : []))),
    isUnfinished: missed.length > 0,
  };
}

function isPlacing(change: Change): change is CreateIssue | UpdateIssue {
  if (change.kind === 'create-issue') return true;
  return change.kind === 'update-issue' && (change.milestone ?? change.putUnder) !== undefined;
}

const none: Count = { closed: 0, total: 0 };

/** Counts lag behind lists: nothing is less than nothing. */
function without(all = none, ours = none): Count {
  return { closed: Math.max(0, all.closed - ours.closed), total: Math.max(0, all.total - ours.total) };
}

function countedBy(issues: readonly Issue[], keyOf: (one: Issue) => string | undefined): Map<string, Count> {
  const counts = new Map<string, Count>();
  for (const one of issues) {
    const key = keyOf(one);
    if (key === undefined) continue;
    const { closed, total } = counts.get(key) ?? none;
    counts.set(key, { closed: closed + (one.state === 'open' ? 0 : 1), total: total + 1 });
  }
  return counts;
}
