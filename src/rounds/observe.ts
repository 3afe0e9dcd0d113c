/** Every read of a run, before its first write: what cannot be read leaves nothing half done. */
import { closingsOf } from '../check/closings.ts';
import type { Codebase } from '../model/codebase.ts';
import type { Snapshot } from '../model/github.ts';
import { type Marks, type Reader, ReadFailure, type Reading } from '../model/ports.ts';
import type { Trigger } from '../model/trigger.ts';
import { wanted } from '../sync/desired.ts';
import { decisionMarks } from './decisions.ts';
import { outOfOrderMarks } from './out-of-order.ts';
import { rootsOf } from './promises.ts';
import { wantedSessions } from './sessions.ts';
import { type BasePlan, type Subject, type World, worldOf } from './world.ts';

/** What a run reads from. */
export interface Sources {
  readonly reader: Reader;
  /** Of the repository whose commits and pull requests close issues. */
  readonly codebase: Codebase;
  readonly trigger: Trigger;
  /** The folder or file of the plan, from the root of the repository: where to look for it at another commit. */
  readonly root: string;
  /** Whether only the check is asked for: then a pull request is compared with nothing. */
  readonly checking: boolean;
}

/**
 * The world before the first round. What does not need another's answer does not wait for it.
 * @param refined what the world is of, once it is known what is on GitHub
 * @throws {ReadFailure} the first one in the order of the reads, whichever came first
 */
export async function observe(
  subject: Subject,
  reading: Reading,
  sources: Sources,
  refined: (subject: Subject, snapshot: Snapshot) => Subject = (subject) => subject,
): Promise<World> {
  const { plan, source, target, due } = subject;
  const { reader, codebase, trigger, root, checking } = sources;
  await reading.opened();
  const [snapshot, closings, base] = await together(
    reading.read(wanted(target, wantedSessions(plan, due))),
    closingsOf(trigger, codebase, source),
    trigger.kind === 'pull-request' && !checking
      ? basePlan(trigger.base, codebase, rootsOf(plan, source, root))
      : undefined,
  );
  const read = { trigger, snapshot, closings, ...(base ? { base } : {}) };
  const world = worldOf(refined(subject, snapshot), { ...read, marks: new Map(), histories: new Map() });
  const marks = united(outOfOrderMarks(world), decisionMarks(world));
  const histories = marks.size === 0 ? new Map() : await reader.history(marks);
  return { ...world, observed: { ...read, marks, histories } };
}

/**
 * The plan where what is judged would be merged.
 * @param roots where it may be there, as `rootsOf` has them
 */
export async function basePlan(
  commit: string | undefined,
  codebase: Codebase,
  roots: readonly string[],
): Promise<BasePlan> {
  if (commit === undefined) return { uncompared: 'the event does not say where this would be merged' };
  try {
    for (const path of roots) {
      const files = await codebase.files(commit, path);
      if (files) return { path, files };
    }
    return { uncompared: `there is no plan at ${roots[0]} where this would be merged into`, isFirst: true };
  } catch (error) {
    if (!(error instanceof ReadFailure)) throw error;
    return { uncompared: `the plan that this would be merged into could not be read: ${error.message}` };
  }
}

async function together<A, B, C>(first: A, second: B, third: C) {
  await Promise.allSettled([first, second, third]);
  return [await first, await second, await third] as const;
}

function united(...all: readonly Marks[]): Marks {
  const marks = new Map<string, readonly string[]>();
  for (const [issue, more] of all.flatMap((one) => [...one]))
    marks.set(issue, [...(marks.get(issue) ?? []), ...more]);
  return marks;
}
