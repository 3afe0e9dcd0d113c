/**
 * The rules of waiting: nothing waits for itself, and nothing for a later milestone.
 *
 * `a → b` reads "a is blocked by b". A phase waits for its items, and an item for what its phase is blocked by.
 */

import { shortestCycle, stronglyConnected } from '../graph.ts';
import { type Diagnostic, error } from '../model/diagnostic.ts';
import { excerpt } from '../text.ts';
import type { Draft } from './draft.ts';
import { laterIn, milestoneOf } from './milestones.ts';
import { named, type WorkPart } from './part.ts';

/** Cycles told in one run; who mends ten has seen the pattern. */
const maxCycles = 10;
/** Names in a told cycle; of a longer one, the rest are counted. */
const maxNamed = 20;

/** Waived or not: such a dependency says nothing. */
export function* noSelfBlock({ work }: Draft) {
  for (const part of work.values()) {
    for (const { on, at } of part.blockers) {
      // Of two entries of which the second lost its id, that one may wait for the first.
      if (on === part.id && part.tree.lost === undefined)
        yield error('self-block', at, `${named(part)} blocks itself`, 'remove it from "blocked-by"');
    }
  }
}

/**
 * A phase waits for its items, and an item for what its phase is blocked by. "The start of a phase" stands
 * between the items and those blockers: without it the graph would have items × blockers edges.
 */
export function* noCycle({ work }: Draft): Iterable<Diagnostic> {
  const edges = new Map<string, string[]>();
  const link = (from: string, to: string) => edges.get(from)?.push(to) ?? edges.set(from, [to]);
  for (const part of work.values()) {
    for (const blocker of part.blockers) {
      if (blocker.waived !== undefined || blocker.on === part.id || !work.has(blocker.on)) continue;
      link(part.id, blocker.on);
      if (part.kind === 'phase') link(startOf(part.id), blocker.on);
    }
    if (part.phase === undefined) continue;
    link(part.phase, part.id);
    link(part.id, startOf(part.phase));
  }

  for (let told = 0; told < maxCycles; told++) {
    const cycle = firstCycle(edges);
    if (!cycle) return;
    const turned = inPlanOrder(cycle, work);
    const steps = turned.map((id, index) => ({ from: id, to: turned[(index + 1) % turned.length] ?? id }));
    const links = steps.flatMap(({ from, to }) => dependencyBehind(work, from, to) ?? []);
    const [first, ...others] = links;
    if (!first) return;
    const related = others.slice(0, maxNamed).map((dependency) => ({
      message: `${excerpt(dependency.part.id)} → ${excerpt(dependency.on)}`,
      at: dependency.at,
    }));
    const message = `these wait for each other: ${chain([...turned, turned[0] ?? ''])}`;
    const phases = turned.some((id) => work.get(id)?.kind === 'phase');
    const help = `remove one of these dependencies, or waive it with a reason${phases ? '; a phase waits for its items, and they for what blocks it' : ''}`;
    yield error('cycle', first.at, message, help, related);
    for (const from of [first.part.id, startOf(first.part.id)]) {
      edges.set(
        from,
        (edges.get(from) ?? []).filter((to) => to !== first.on),
      );
    }
  }
}

const startOf = (phase: string) => `${phase} (start)`;
const isStart = (node: string) => node.endsWith(' (start)');

function firstCycle(edges: ReadonlyMap<string, readonly string[]>): string[] | undefined {
  const [knot] = stronglyConnected(edges);
  return knot && shortestCycle(edges, knot, (node) => !isStart(node))?.filter((node) => !isStart(node));
}

function chain(all: readonly string[]): string {
  const ids = all.map((id) => excerpt(id));
  if (ids.length <= maxNamed) return ids.join(' → ');
  const left = ids.length - maxNamed;
  return [...ids.slice(0, maxNamed / 2), `… ${left} more …`, ...ids.slice(-maxNamed / 2)].join(' → ');
}

function inPlanOrder(cycle: readonly string[], work: ReadonlyMap<string, unknown>): string[] {
  const inCycle = new Set(cycle);
  const first = [...work.keys()].find((id) => inCycle.has(id)) ?? '';
  const at = cycle.indexOf(first);
  return [...cycle.slice(at), ...cycle.slice(0, at)];
}

/** The written dependency that makes one wait for another: its own, or that of its phase. */
function dependencyBehind(work: ReadonlyMap<string, WorkPart>, from: string, to: string) {
  const part = work.get(from);
  for (const candidate of [part, work.get(part?.phase ?? '')]) {
    const blocker = candidate?.blockers.find(({ on, waived }) => on === to && waived === undefined);
    if (candidate && blocker) return { part: candidate, ...blocker };
  }
  return undefined;
}

/** Where nobody said which of two is the later one, nothing is told; nor of a waived dependency. */
export function* noLaterMilestone(draft: Draft): Iterable<Diagnostic> {
  const isLater = laterIn(draft.milestones);
  const milestone = (part: WorkPart) => draft.milestones.get(milestoneOf(draft.work, part) ?? '');
  for (const part of draft.work.values()) {
    const own = milestone(part);
    if (!own) continue;
    for (const { on, at, waived } of part.blockers) {
      const blocker = draft.work.get(on);
      const other = blocker && milestone(blocker);
      if (!other || waived !== undefined || !isLater(other, own)) continue;
      const message = `${named(part)} is in milestone "${excerpt(own.id)}" but blocked by ${named(blocker)} in the later milestone "${excerpt(other.id)}"`;
      yield error(
        'later-milestone',
        at,
        message,
        'move one of them to another milestone, or waive the dependency with a reason',
      );
    }
  }
}
