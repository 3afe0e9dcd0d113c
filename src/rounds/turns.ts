/** Of which issues it counts when they were closed and opened again. */
import { blockersIn } from '../changes/early.ts';
import type { Turn } from '../model/github.ts';
import { recordIn } from '../model/mark.ts';
import type { Moment } from '../model/moment.ts';
import { type Reader, ReadFailure } from '../model/ports.ts';
import type { JudgedWorld } from './world.ts';

/** By the id of the work. */
export type Turns = ReadonlyMap<string, readonly Turn[]>;

/** Of which a comment says that they were closed too early, and that still wait. */
export function notedEarly({ issues }: Pick<JudgedWorld, 'issues'>): ReadonlySet<string> {
  return new Set([...issues].flatMap(([id, { body }]) => (recordIn(body ?? '').kept.told ? [id] : [])));
}

/**
 * Ids of work that may have been closed too early and opened again since a moment, with those of its blockers that were opened again
 * too; where nobody noted what was closed then, of all that was opened again since. Nothing where how the issues stand tells all.
 */
export function turning(moments: Iterable<Moment>, world: JudgedWorld): readonly string[] {
  const { plan, found, status } = world;
  const waitsOf = blockersIn(plan);
  const noted = notedEarly(world);
  const isLate = new Set(status.outOfOrder);
  const asked = new Set<string>();
  for (const { at, closed } of moments) {
    const since = Date.parse(at);
    const isAfter = (time: string | undefined) => Date.parse(time ?? '') > since;
    const wasBlocked = (id: string) =>
      waitsOf(id).some((on) => {
        const blocker = found.issues.get(on);
        return blocker && (blocker.state === 'open' || isAfter(blocker.closedAt));
      });
    for (const id of plan.work.keys()) {
      const issue = found.issues.get(id);
      if (!issue || isLate.has(id)) continue;
      const { reopened, state, closedAt, updatedAt, createdAt } = issue;
      // What was made since then was not closed then.
      const isUnknown = closed === undefined && !isAfter(createdAt);
      const isAgain = reopened === true && isAfter(updatedAt);
      const isDone = state === 'completed' && isAfter(closedAt);
      const isEarly = (isAgain || isDone) && (wasBlocked(id) || noted.has(id));
      if (!isEarly && !(isAgain && isUnknown)) continue;
      asked.add(id);
      for (const on of waitsOf(id)) if (found.issues.get(on)?.reopened) asked.add(on);
    }
  }
  return [...asked];
}

/** One request. What cannot be read is not known. */
export async function readTurns(
  ids: readonly string[],
  { found }: JudgedWorld,
  reader: Pick<Reader, 'turns'>,
): Promise<Turns> {
  const nodes = ids.flatMap((id) => found.issues.get(id)?.id ?? []);
  if (nodes.length === 0) return new Map();
  try {
    const turns = await reader.turns(nodes);
    return new Map(
      ids.flatMap((id) => {
        const known = turns.get(found.issues.get(id)?.id ?? '');
        return known ? [[id, known] as const] : [];
      }),
    );
  } catch (error) {
    if (!(error instanceof ReadFailure)) throw error;
    return new Map();
  }
}
