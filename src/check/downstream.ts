/** What a change of the plan touches further on: the work that waits for what is changed. */

import type { WorkIssue } from '../model/github.ts';
import type { Plan } from '../model/plan.ts';

/** What waits for a set of changed work, near and far, and whom that concerns. */
export interface Downstream {
  /** Of the work that is changed and has something that waits for it, in the plan's order. */
  readonly touched: readonly Touched[];
  /** Ids of the owners of what waits. */
  readonly owners: readonly string[];
  /** Ids of the milestones that what is changed and what waits belong to. */
  readonly milestones: readonly string[];
}

/** One changed piece of work and what waits for it; never empty. */
export interface Touched {
  readonly id: string;
  /** Ids of open work that waits for it, near ones first. */
  readonly waiting: readonly string[];
}

/** @param changed ids of work; what is no longer in the plan has nothing that waits for it */
export function downstreamOf(
  changed: readonly string[],
  plan: Plan,
  issues: ReadonlyMap<string, WorkIssue>,
): Downstream {
  const dependents = dependentsIn(plan);
  const isOpen = (id: string) => (issues.get(id)?.state ?? 'open') === 'open';
  const inPlan = [...plan.work.keys()].filter((id) => changed.includes(id));
  const touched = inPlan
    .map((id) => ({ id, waiting: reachable(id, dependents).filter(isOpen) }))
    .filter(({ waiting }) => waiting.length > 0);
  const waiting = new Set(touched.flatMap((one) => one.waiting));
  const of = (ids: Iterable<string>) => [...ids].flatMap((id) => plan.work.get(id) ?? []);
  return {
    touched,
    owners: [...new Set(of(waiting).map(({ owner }) => owner))],
    milestones: [...plan.milestones.keys()].filter((id) =>
      of([...inPlan, ...waiting]).some(({ milestone }) => milestone === id),
    ),
  };
}

type Dependents = ReadonlyMap<string, readonly string[]>;

/** A run asks for each decision on each issue, and a plan can be large. */
const known = new WeakMap<Plan, Dependents>();

function dependentsIn(plan: Plan): Dependents {
  const dependents = known.get(plan) ?? dependentsOf(plan);
  known.set(plan, dependents);
  return dependents;
}

/** A phase waits for its items, and its items for what blocks it. */
function dependentsOf(plan: Plan): Dependents {
  const dependents = new Map<string, string[]>();
  const into = (map: Map<string, string[]>, key: string, id: string) =>
    map.get(key)?.push(id) ?? map.set(key, [id]);
  const add = (on: string, id: string) => into(dependents, on, id);
  const itemsOf = new Map<string, string[]>();
  for (const { id, phase } of plan.work.values()) {
    if (phase === undefined) continue;
    add(id, phase);
    into(itemsOf, phase, id);
  }
  for (const { id, blockedBy } of plan.work.values()) {
    for (const { on, waived } of blockedBy) {
      if (waived !== undefined) continue;
      for (const one of [id, ...(itemsOf.get(id) ?? [])]) add(on, one);
    }
  }
  return dependents;
}

/** Nearest first, without the start. */
function reachable(start: string, edges: ReadonlyMap<string, readonly string[]>): string[] {
  const seen = new Set([start]);
  for (const id of seen) for (const next of edges.get(id) ?? []) seen.add(next);
  seen.delete(start);
  return [...seen];
}
