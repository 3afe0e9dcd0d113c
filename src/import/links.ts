/** Which of the links on GitHub a plan can say, and why not the others. */
import { AcyclicGraph } from '../graph.ts';
import { maxLinks } from '../model/limits.ts';

/** Work as far as links matter. */
export interface Linked {
  readonly id: string;
  readonly isPhase: boolean;
  /** The id of its phase. */
  readonly phase?: string;
  /** The id of its milestone, or of its phase's. */
  readonly milestone?: string;
  /** Ids of what blocks it in the plan already. */
  readonly blockedBy: readonly string[];
}

/** A link that is asked for. */
export interface Link {
  readonly id: string;
  readonly on: string;
}

/** What became of one. */
export type Verdict = 'fine' | 'cycle' | 'later-milestone' | 'too-many';

const startOf = (phase: string) => `${phase} (start)`;

/**
 * @param isLater whether the first milestone is said to come after the second
 * @returns one verdict for each link, in their order; the first of several that close a cycle is taken
 */
export function judgedLinks(
  work: readonly Linked[],
  links: readonly Link[],
  isLater: (one: string, other: string) => boolean,
): readonly Verdict[] {
  const graph = new AcyclicGraph();
  const byId = new Map(work.map((one) => [one.id, one]));
  const blockers = new Map<string, number>();
  const blocked = new Map<string, number>();
  const isFree = (one: Linked, on: string) => {
    // What is in a phase waits for what the phase waits for.
    if (one.isPhase && !graph.link(startOf(one.id), on)) return false;
    return graph.link(one.id, on);
  };
  const count = ({ id, on }: Link) => {
    blockers.set(id, (blockers.get(id) ?? 0) + 1);
    blocked.set(on, (blocked.get(on) ?? 0) + 1);
  };
  for (const { id, phase } of work) {
    if (phase === undefined) continue;
    graph.link(phase, id);
    graph.link(id, startOf(phase));
  }
  for (const one of work) {
    for (const on of one.blockedBy) {
      isFree(one, on);
      count({ id: one.id, on });
    }
  }
  return links.map((link): Verdict => {
    const [one, other] = [byId.get(link.id), byId.get(link.on)];
    if (!one || !other) return 'cycle';
    const [own, its] = [one.milestone, other.milestone];
    if (own !== undefined && its !== undefined && isLater(its, own)) return 'later-milestone';
    if ((blockers.get(link.id) ?? 0) >= maxLinks || (blocked.get(link.on) ?? 0) >= maxLinks)
      return 'too-many';
    if (!isFree(one, link.on)) return 'cycle';
    count(link);
    return 'fine';
  });
}
