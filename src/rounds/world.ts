/** How everything stands for one plan, from what was read to what each round made of it. */

import type { ByTeller, Since } from '../changes/since.ts';
import type { Closings } from '../check/closing.ts';
import { type WorkStatus, workStatus } from '../check/status.ts';
import { type Evidence, judge, type Verdict } from '../check/verdict.ts';
import type { PlanAt } from '../model/codebase.ts';
import type { IssueHistory, Snapshot, WorkIssue } from '../model/github.ts';
import { type FieldsRefused, recordIn } from '../model/mark.ts';
import type { Plan } from '../model/plan.ts';
import type { Marks } from '../model/ports.ts';
import type { PromiseRecord } from '../model/promises.ts';
import type { Source } from '../model/source.ts';
import type { Trigger } from '../model/trigger.ts';
import { afterwards } from '../sync/afterwards.ts';
import { programKey } from '../sync/block.ts';
import type { Change, Outcome } from '../sync/change.ts';
import type { Desired } from '../sync/desired.ts';
import { type Found, find } from '../sync/find.ts';
import type { Pulled } from '../sync/pulled.ts';
import type { SessionDue } from './calendar.ts';
import { refusalHolds, withoutFields } from './refused-fields.ts';

/** What a run is about. It does not change while the run goes on. */
export interface Subject {
  readonly plan: Plan;
  readonly source: Source;
  /** What GitHub should hold. */
  readonly target: Desired;
  /** Where the plan lives: `owner/name/plan`. */
  readonly place: string;
  /** The sessions whose time has come. */
  readonly due: readonly SessionDue[];
  /** ISO 8601. */
  readonly now: string;
  /** `YYYY-MM-DD`: another day than that, where somebody asks how things would stand then. */
  readonly today?: string;
}

/** What was read before the first write. */
export interface Observed {
  readonly trigger: Trigger;
  readonly snapshot: Snapshot;
  /** What the trigger closes. */
  readonly closings: Closings;
  /** The comments of ours that were looked for, by the node ids of issues. */
  readonly marks: Marks;
  /** What was found of them, and who closed these issues, by node id. */
  readonly histories: ReadonlyMap<string, IssueHistory>;
  /** Set where the run looks at a pull request. */
  readonly base?: BasePlan;
}

/**
 * The plan that a pull request would be merged into, and where it stands; or why there is none to compare with, in a sentence, and
 * whether that is because nobody has written one yet.
 */
export type BasePlan = PlanAt | { readonly uncompared: string; readonly isFirst?: true };

/** As the rounds until now left it; in a preview, as they would have. */
export interface World extends Subject {
  readonly observed: Observed;
  /** As it was read. */
  readonly found: Found;
  /** Of all rounds until now. */
  readonly outcomes: readonly Outcome[];
  /** The issue of each work of the plan that has one, by id. */
  readonly issues: ReadonlyMap<string, WorkIssue>;
  readonly status: WorkStatus;
  readonly promises: PromisesKnown;
  /** Set where the values of issue fields were refused to this token not long ago. */
  readonly fieldsRefused?: FieldsRefused;
  /** What is to be told since when, by the key of what tells it; absent until this run looked. */
  readonly since?: ByTeller<Since>;
  /** What people changed on GitHub that the plan does not put back. */
  readonly offered: readonly Pulled[];
}

/** How the promises of the plan moved, as far as somebody looked. */
export interface PromisesKnown {
  /** Absent where nobody has looked yet. */
  readonly record?: PromiseRecord;
  /** The commit that touched the plan last, where this run looked. */
  readonly newest?: string;
  /** Why nobody could look, in a sentence. */
  readonly unread?: string;
}

/** The order in which work is finished has been judged. */
export interface JudgedWorld extends World {
  readonly verdict: Verdict;
}

/** One kind of writes: what is to be changed, as the rounds before it left the world. */
export type Round = (world: JudgedWorld) => readonly Change[];

/** The world before the first round. */
export function worldOf(subject: Subject, observed: Observed): World {
  const found = find(subject.target, observed.snapshot);
  const status = workStatus(subject.plan, found.issues);
  const page = found.issues.get(programKey(subject.plan));
  const { promises: noted, fieldsRefused } = recordIn(page?.body ?? '');
  const promises = noted ? { record: noted } : {};
  const isRefused = fieldsRefused && refusalHolds(fieldsRefused, observed.snapshot.repository, subject.now);
  const given = isRefused && found.offered ? { offered: withoutFields(found.offered) } : {};
  return {
    ...subject,
    observed,
    found: { ...found, ...given },
    outcomes: [],
    issues: found.issues,
    status,
    promises,
    offered: [],
    ...(isRefused ? { fieldsRefused } : {}),
  };
}

/** The world after a round. */
export function renewed<W extends World>(world: W, outcomes: readonly Outcome[]): W {
  if (outcomes.length === 0) return world;
  const issues = afterwards(world.issues, outcomes);
  const status = workStatus(world.plan, issues);
  return { ...world, issues, status, outcomes: [...world.outcomes, ...outcomes] };
}

/** What is opened again by a later round was closed too early all the same: the verdict stays as it is here. */
export function judged(world: World): JudgedWorld {
  const { trigger, closings, histories } = world.observed;
  const evidence: Evidence = {
    issues: world.issues,
    status: world.status,
    trigger,
    closings,
    histories,
  };
  return { ...world, verdict: judge(evidence) };
}

/** Whether an id has an issue, or will have one when the run is over. */
export function thereIn({ issues, outcomes }: Pick<World, 'issues' | 'outcomes'>): (id: string) => boolean {
  const coming = new Set(
    outcomes.flatMap(({ change, result }) =>
      change.kind === 'create-issue' && result === 'planned' ? change.id : [],
    ),
  );
  return (id) => issues.has(id) || coming.has(id);
}
