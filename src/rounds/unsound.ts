/**
 * A plan that cannot be brought to GitHub: whose problems these are, and how the work stands all the same. Nothing of it
 * is compared or written.
 */
import { ownProblems } from '../check/older.ts';
import { type Diagnostic, hasErrors } from '../model/diagnostic.ts';
import type { Snapshot } from '../model/github.ts';
import type { Plan } from '../model/plan.ts';
import type { Reading } from '../model/ports.ts';
import { type PlanFiles, placeOfPlan, type Source } from '../model/source.ts';
import { baseOf } from '../model/trigger.ts';
import { readablePlan, withMarkedWork, withoutContradictions } from '../plan/readable.ts';
import { desired, soundPlan } from '../sync/desired.ts';
import { find } from '../sync/find.ts';
import { obstacleTo, unassignable } from '../sync/preconditions.ts';
import { basePlan, observe, type Sources } from './observe.ts';
import { rootsOf } from './promises.ts';
import { type JudgedWorld, judged, type Subject, type World } from './world.ts';

/** What is wrong with a plan. */
export interface Problems {
  /** Those that are older than what the run looks at are warnings. */
  readonly diagnostics: readonly Diagnostic[];
  /** What else a reader should know, one sentence each. */
  readonly notes: readonly string[];
}

/** Which problems a plan has only here, by the files that it has where this would be merged. */
export async function problemsOf(
  all: readonly Diagnostic[],
  { root }: PlanFiles,
  source: Source,
  { codebase, trigger }: Sources,
): Promise<Problems> {
  const at = baseOf(trigger);
  const partly =
    'The plan is broken: nothing of it was compared or applied, and the order of work was judged by what of it can be read and by the links on GitHub';
  if (at === undefined) return { diagnostics: all, notes: [partly] };
  const base = await basePlan(at, codebase, [root]);
  if ('uncompared' in base)
    return { diagnostics: all, notes: [`All that is wrong counts as new: ${base.uncompared}`, partly] };
  const before = soundPlan({ files: base.files, root: base.path, diagnostics: [] }, source);
  return { diagnostics: ownProblems(all, before.diagnostics, trigger), notes: [partly] };
}

/** The same for what a sound plan asks of GitHub and cannot have: judged by what GitHub holds now. */
export async function askedHere(
  all: readonly Diagnostic[],
  { plan, source, observed }: World,
  { root }: PlanFiles,
  { codebase, trigger }: Sources,
): Promise<readonly Diagnostic[]> {
  const at = baseOf(trigger);
  if (at === undefined) return all;
  const base = observed.base ?? (await basePlan(at, codebase, rootsOf(plan, source, root)));
  if ('uncompared' in base) return all;
  const { sound } = soundPlan({ files: base.files, root: base.path, diagnostics: [] }, source);
  if (!sound) return all;
  const { snapshot } = observed;
  const obstacle = obstacleTo({ ...sound, snapshot, found: find(sound.target, snapshot) }, false);
  const before = obstacle?.kind === 'plan' ? obstacle.diagnostics : [];
  return ownProblems(all, [...before, ...unassignable(sound.plan, snapshot)], trigger);
}

/**
 * How the work stands by the parts of the plan that can be read, and by the issues and links on GitHub. A sentence where
 * that cannot be known.
 * @throws {ReadFailure}
 */
export async function standing(
  { files, root }: PlanFiles,
  source: Source,
  now: string,
  reading: Reading,
  sources: Sources,
): Promise<JudgedWorld | string> {
  const plan = readablePlan(files, root);
  if (!plan) {
    reading.abandon();
    return 'what of the plan can be read does not say which program it is of';
  }
  const subjectOf = (one: Plan): Subject => {
    const consistent = withoutContradictions(one);
    const place = placeOfPlan(root, source);
    return { plan: consistent, source, place, now, due: [], target: desired(consistent, source) };
  };
  const world = await observe(subjectOf(plan), reading, { ...sources, checking: true }, (subject, snapshot) =>
    subjectOf(withMarkedWork(plan, markedWork(subject, snapshot))),
  );
  return judged(world);
}

/** Issues of the program, other than its page and its sessions, of which the plan cannot be read. */
function markedWork({ target }: Subject, snapshot: Snapshot) {
  const { issues, removed } = find(target, snapshot);
  const idOf = new Map([...issues, ...removed].map(([id, { id: issue }]) => [issue, id]));
  return new Map(
    [...removed]
      .filter(([id]) => id !== '' && !id.includes('/'))
      .map(([id, { title, parent }]) => {
        const phase = idOf.get(parent?.id ?? '');
        return [id, { title, ...(phase === undefined ? {} : { phase }) }] as const;
      }),
  );
}

/** Whether a plan is broken by nothing that is new. */
export function isOlder({ diagnostics }: Problems): boolean {
  return !hasErrors(diagnostics);
}
