/** What waits for what, by the state of the issues: ready, blocked, out of order, and the gates. */
import type { Place } from '../model/diagnostic.ts';
import type { Blocker, IssueState, WorkIssue } from '../model/github.ts';
import type { Dependency, Plan, WorkItem } from '../model/plan.ts';
import { type OpenCriterion, openCriteria } from './criteria.ts';

/** How all work of a plan stands. Lists of ids are in the order of the plan. */
export interface WorkStatus {
  /** Ids of open work that nothing blocks. */
  readonly ready: readonly string[];
  /** Ids of open work that something blocks. */
  readonly blocked: readonly string[];
  /** Ids of work that was closed as done while something that blocks it was open, or that had to be so was not. */
  readonly outOfOrder: readonly string[];
  /** A gate is open once it is closed as completed, and everything that blocks it, near or far, is done. */
  readonly gates: ReadonlyMap<string, 'held' | 'open'>;
  /** What each work waits for, be it open or closed itself. Work that waits for nothing is left out. */
  readonly waits: ReadonlyMap<string, readonly Wait[]>;
  /** What else has to be so before work may be closed, and is not; of all work, be it open or closed. */
  readonly criteria: ReadonlyMap<string, readonly OpenCriterion[]>;
  /** Ids of open work that named an owner, who is official now, and that nothing blocks. */
  readonly fulfilled: readonly string[];
  /** What no longer blocks because it was given up: the plan still says that it does. */
  readonly dropped: readonly Dropped[];
  /** Dependencies that the plan accepts without waiting. */
  readonly waived: readonly Waived[];
}

/** One open thing that work waits for. */
export interface Wait {
  readonly because: Because;
  /** The blocker's id, where it is in the plan. */
  readonly on?: string;
  /** The blocker's issue; absent while it has none, and for those that may not be read. */
  readonly issue?: BlockingIssue;
}

/** Enough of a blocker to name it. */
export type BlockingIssue = Pick<Blocker, 'number' | 'repository'> &
  Partial<Pick<Blocker, 'title' | 'url' | 'createdAt'>>;

/** `of` is the work that has the dependency or the link: the one that waits, or its phase. */
export type Because =
  | { readonly kind: 'dependency'; readonly of: string; readonly dependency: Dependency }
  /** A review waits for all of its phase or milestone: the cadence says so, at this place. */
  | { readonly kind: 'review'; readonly of: string; readonly at: Place }
  /** Made by a person on GitHub. */
  | { readonly kind: 'link'; readonly of: string }
  /** A phase waits for its items. */
  | { readonly kind: 'item' }
  /** So many issues that the token may not read: nobody knows whether they are open. */
  | { readonly kind: 'unreadable'; readonly of: string; readonly count: number };

/** A blocker that was closed without being done, and so holds back nothing any more. */
export interface Dropped {
  readonly of: string;
  readonly how: Exclude<IssueState, 'open' | 'completed'>;
  readonly on?: string;
  readonly issue: BlockingIssue;
  /** Absent for a link that a person made. */
  readonly dependency?: Dependency;
}

/** A dependency with a reason why it does not count, of the work `of`. */
export interface Waived {
  readonly of: string;
  readonly dependency: Dependency & { readonly waived: string };
  /** Whether it would block. */
  readonly open: boolean;
}

/** An issue that does not exist yet is open. */
export function workStatus(plan: Plan, issues: ReadonlyMap<string, WorkIssue>): WorkStatus {
  const work = [...plan.work.values()];
  const stateOf = (id: string): IssueState => issues.get(id)?.state ?? 'open';
  const isOpen = (id: string) => stateOf(id) === 'open';
  const idOf = new Map(work.flatMap(({ id }) => (issues.has(id) ? [[issues.get(id)?.id ?? '', id]] : [])));
  const own = new Map(work.map((one) => [one.id, ownBlockers(one, issues, idOf)]));
  const itemsOf = new Map<string, WorkItem[]>();
  for (const one of work) if (one.phase) itemsOf.set(one.phase, [...(itemsOf.get(one.phase) ?? []), one]);

  const waits = new Map<string, Wait[]>();
  for (const { id, phase } of work) {
    const open = [id, phase ?? []].flat().flatMap((of) => own.get(of)?.waits ?? []);
    const items = (itemsOf.get(id) ?? []).filter((item) => isOpen(item.id));
    const all = [...open, ...items.map((item) => waitFor(item.id, { kind: 'item' }, issues))];
    if (all.length > 0) waits.set(id, onceEach(all));
  }

  const unmet = new Map(
    work.flatMap((one) => {
      const list = openCriteria(one, plan, issues.get(one.id));
      return list.length === 0 ? [] : [[one.id, list] as const];
    }),
  );

  /** With all that blocks it, near and far: what was finished too early opens no gate, nor does what was given up. */
  const isDone = (gate: string): boolean => {
    const behind = new Set([gate]);
    for (const id of behind) {
      if (isOpen(id) || waits.has(id) || unmet.has(id)) return false;
      const { blockedBy = [], phase } = plan.work.get(id) ?? {};
      const inherited = plan.work.get(phase ?? '')?.blockedBy ?? [];
      const counting = [...blockedBy, ...inherited].filter(({ waived }) => waived === undefined);
      const items = (itemsOf.get(id) ?? []).map((item) => item.id);
      const linked = [id, phase ?? ''].flatMap((of) => linkedIds(issues.get(of), idOf));
      const waived = new Set(
        [...blockedBy, ...inherited].flatMap(({ on, waived }) => (waived === undefined ? [] : on)),
      );
      const links = linked.filter((on) => !waived.has(on));
      for (const next of [...counting.map(({ on }) => on), ...items, ...links])
        if (stateOf(next) !== 'not-planned' && stateOf(next) !== 'duplicate') behind.add(next);
    }
    return stateOf(gate) === 'completed';
  };

  const ids = (test: (id: string) => boolean) => work.map(({ id }) => id).filter(test);
  const gates = work.filter(({ gate }) => gate).map(({ id }) => id);
  return {
    ready: ids((id) => isOpen(id) && !waits.has(id)),
    blocked: ids((id) => isOpen(id) && waits.has(id)),
    outOfOrder: ids(
      (id) => stateOf(id) === 'completed' && ((waits.get(id) ?? []).some(isKnown) || unmet.has(id)),
    ),
    gates: new Map(gates.map((id) => [id, isDone(id) ? 'open' : 'held'])),
    waits,
    criteria: unmet,
    fulfilled: ids(
      (id) => isOpen(id) && !waits.has(id) && !unmet.has(id) && plan.work.get(id)?.names !== undefined,
    ),
    dropped: [...own.values()].flatMap(({ dropped }) => dropped),
    waived: work.flatMap(({ id, blockedBy }) =>
      blockedBy.flatMap((one) => waivedDependency(id, one, isOpen(one.on))),
    ),
  };
}

/** Work of the plan that links say blocks an issue. */
function linkedIds(issue: WorkIssue | undefined, idOf: ReadonlyMap<string, string>): string[] {
  return (issue?.blockedBy ?? []).flatMap(({ id }) => idOf.get(id) ?? []);
}

/** Whether the blocker is known to be open: what cannot be read holds work back, and accuses nobody. */
export function isKnown({ because }: Wait): boolean {
  return because.kind !== 'unreadable';
}

/** A link can say what the plan says, and a phase what its item says. */
function onceEach(waits: readonly Wait[]): Wait[] {
  const seen = new Set<string>();
  return waits.filter(({ on, issue, because }) => {
    const name = on ?? (issue ? `${issue.repository}#${issue.number}` : `${because.kind} ${seen.size}`);
    return !seen.has(name) && seen.add(name);
  });
}

/** What blocks one piece of work itself: by the plan, and by links that people added on GitHub; not what is waived. */
function ownBlockers(
  { id, kind, at, blockedBy }: WorkItem,
  issues: ReadonlyMap<string, WorkIssue>,
  idOf: ReadonlyMap<string, string>,
): { waits: Wait[]; dropped: Dropped[] } {
  const waits: Wait[] = [];
  const dropped: Dropped[] = [];
  const planned = new Set(blockedBy.flatMap(({ on }) => issues.get(on)?.id ?? []));
  for (const dependency of blockedBy) {
    if (dependency.waived !== undefined) continue;
    const { on } = dependency;
    const issue = issues.get(on);
    const state = issue?.state ?? 'open';
    const because: Because =
      kind === 'review' ? { kind, of: id, at } : { kind: 'dependency', of: id, dependency };
    if (state === 'open') waits.push(waitFor(on, because, issues));
    else if (state !== 'completed' && issue) dropped.push({ of: id, how: state, on, issue, dependency });
  }
  const { blockedBy: links = [], unreadable = 0 } = issues.get(id) ?? {};
  for (const issue of links) {
    if (planned.has(issue.id)) continue;
    const on = idOf.get(issue.id);
    const known = { issue, ...(on === undefined ? {} : { on }) };
    // How the plan's own issues stand after the run is known better than from their links.
    const state = issues.get(on ?? '')?.state ?? issue.state;
    if (state === 'open') waits.push({ because: { kind: 'link', of: id }, ...known });
    else if (state !== 'completed') dropped.push({ of: id, how: state, ...known });
  }
  if (unreadable > 0) waits.push({ because: { kind: 'unreadable', of: id, count: unreadable } });
  return { waits, dropped };
}

function waitFor(on: string, because: Because, issues: ReadonlyMap<string, WorkIssue>): Wait {
  const issue = issues.get(on);
  return { because, on, ...(issue ? { issue } : {}) };
}

function waivedDependency(of: string, dependency: Dependency, open: boolean): Waived[] {
  const { waived } = dependency;
  return waived === undefined ? [] : [{ of, dependency: { ...dependency, waived }, open }];
}
