/** What people changed in a plan: how it was, compared with how it is. */
import type { Dependency, Estimate, Milestone, Owner, Plan, WorkItem } from '../model/plan.ts';
import type { DateChange, PlannedChange, Reassignment, Split } from './change.ts';
import { type Pair, type Paired, paired } from './pairs.ts';
import { splits } from './split.ts';

/**
 * What has another id, and says so, is the same. What follows from something else is not told beside it: the dependencies of
 * work that came or went, the items that go where their phase goes, and reviews, which come and go with what they come after.
 */
export function plannedChanges(before: Plan, after: Plan): PlannedChange[] {
  const { id: program } = before.program;
  const owners = paired(before.owners, after.owners, program, ({ name }) => name);
  const milestones = paired(before.milestones, after.milestones, program, ({ title }) => title);
  const work = paired(before.work, after.work, program);
  const known: Known = { owners, milestones, work };
  const divided = splits(work);
  return [
    ...milestones.all.flatMap(milestoneChanges),
    ...divided,
    ...cameAndWent(known, divided),
    ...work.all.flatMap((pair) => workChanges(pair, known)),
    ...dependencyChanges(work, divided),
    ...owners.all.flatMap(ownerChanges),
    ...decisionChanges(before, after),
    ...habitChanges(before, after),
  ];
}

interface Known {
  readonly owners: Paired<Owner>;
  readonly milestones: Paired<Milestone>;
  readonly work: Paired<WorkItem>;
}

function milestoneChanges({ id, old, now }: Pair<Milestone>): PlannedChange[] {
  if (!old || !now) return [{ kind: now ? 'added' : 'dropped', of: 'milestone', id }];
  const [from, to] = [old.health, now.health];
  const isSaid =
    from?.is !== to?.is || (from?.because ?? '') !== (to?.because ?? '') || from?.until !== to?.until;
  return [
    ...dateChange('due', 'milestone', id, old.due, now.due),
    ...(isSaid ? [{ kind: 'overruled' as const, id, ...(from ? { from } : {}), ...(to ? { to } : {}) }] : []),
    ...titleChange('milestone', id, old.title, now.title),
    ...((old.outcome ?? '') === (now.outcome ?? '') ? [] : [{ kind: 'reworded' as const, id }]),
  ];
}

function dateChange(
  kind: DateChange['kind'],
  of: DateChange['of'],
  id: string,
  from: string | undefined,
  to: string | undefined,
): DateChange[] {
  if (from === to) return [];
  return [{ kind, of, id, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }];
}

function titleChange(
  of: 'work' | 'milestone' | 'owner',
  id: string,
  from: string,
  to: string,
): PlannedChange[] {
  return from === to ? [] : [{ kind: 'title', of, id, from }];
}

/** Told of a review only where what it comes after is there at both times. */
function cameAndWent({ work, milestones }: Known, divided: readonly Split[]): PlannedChange[] {
  const told = new Set(divided.flatMap(({ id, into, stays }) => (stays ? into : [id, ...into])));
  const bothTimes = <T>({ all }: Paired<T>) =>
    new Set(all.flatMap(({ id, old, now }) => (old && now ? [id] : [])));
  const [staying, kept] = [bothTimes(work), bothTimes(milestones)];
  const isTold = (one: WorkItem) => {
    if (one.kind !== 'review') return true;
    const milestone = milestones.idOf(one.milestone ?? '');
    return one.phase === undefined ? kept.has(milestone) : staying.has(work.idOf(one.phase));
  };
  return work.all.flatMap(({ id, old, now }): PlannedChange[] => {
    const one = now ?? old;
    if ((old && now) || !one || told.has(id) || !isTold(one)) return [];
    return [{ kind: now ? 'added' : 'dropped', of: 'work', id }];
  });
}

function workChanges({ id, old, now }: Pair<WorkItem>, known: Known): PlannedChange[] {
  if (!old || !now) return [];
  return [
    ...dateChange('due', 'work', id, old.due, now.due),
    ...dateChange('start', 'work', id, old.start, now.start),
    ...reassignments({ id, old, now }, known),
    ...(old.gate === now.gate ? [] : [{ kind: 'gate' as const, id, is: now.gate }]),
    ...estimateChange(id, old.estimate, now.estimate),
    // Of a review both follow from what it comes after.
    ...(now.kind === 'review' ? [] : titleChange('work', id, old.title, now.title)),
    ...(isReworded(old, now) ? [{ kind: 'reworded' as const, id }] : []),
  ];
}

function estimateChange(id: string, from: Estimate | undefined, to: Estimate | undefined): PlannedChange[] {
  if (JSON.stringify(from) === JSON.stringify(to)) return [];
  return [
    { kind: 'estimate', id, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) },
  ];
}

function isReworded(old: WorkItem, now: WorkItem): boolean {
  return (old.text ?? '') !== (now.text ?? '') || old.doneWhen.join('\n') !== now.doneWhen.join('\n');
}

type Placed = { readonly id: string; readonly old: WorkItem; readonly now: WorkItem };

function reassignments(pair: Placed, known: Known): Reassignment[] {
  const { id, now } = pair;
  return (['owner', 'milestone', 'phase'] as const).flatMap((kind): Reassignment[] => {
    const way = wayOf(kind, pair, known);
    if (!way || goesAlong(kind, pair, way, known)) return [];
    // What a review belongs to follows from what it comes after.
    if (now.kind === 'review' && kind !== 'owner') return [];
    return [{ kind, id, ...way, inside: now.kind === 'phase' ? itemsAlong(kind, id, way, known) : 0 }];
  });
}

interface Way {
  readonly from?: string;
  readonly to?: string;
}

function wayOf(
  kind: Reassignment['kind'],
  { old, now }: Placed,
  { owners, milestones, work }: Known,
): Way | undefined {
  const idOf = { owner: owners, milestone: milestones, phase: work }[kind].idOf;
  const was = old[kind];
  const [from, to] = [was === undefined ? undefined : idOf(was), now[kind]];
  if (from === to) return undefined;
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}

function isSameWay(one: Way | undefined, other: Way): boolean {
  return one !== undefined && one.from === other.from && one.to === other.to;
}

function itemsAlong(kind: Reassignment['kind'], phase: string, way: Way, { work, ...known }: Known): number {
  return work.all.filter(({ id, old, now }) => {
    if (!old || now?.kind !== 'item' || now.phase !== phase) return false;
    return isSameWay(wayOf(kind, { id, old, now }, { work, ...known }), way);
  }).length;
}

/** Where its phase goes, an item goes along. */
function goesAlong(kind: Reassignment['kind'], { now }: Placed, way: Way, known: Known): boolean {
  if (now.kind !== 'item' || kind === 'phase') return false;
  const phase = known.work.get(now.phase ?? '');
  if (!phase?.old || !phase.now) return false;
  return isSameWay(wayOf(kind, { id: phase.id, old: phase.old, now: phase.now }, known), way);
}

function dependencyChanges(work: Paired<WorkItem>, divided: readonly Split[]): PlannedChange[] {
  const gone = new Set(work.all.flatMap(({ id, now }) => (now ? [] : [id])));
  const wholeOf = new Map(
    divided.flatMap(({ id, into }) => into.map((part) => [part, work.idOf(id)] as const)),
  );
  return work.all.flatMap(({ id, old, now }): PlannedChange[] => {
    if (!now || now.kind === 'review') return [];
    const before = new Map((old?.blockedBy ?? []).map((one) => [work.idOf(one.on), one]));
    const after = new Map(now.blockedBy.map((one) => [one.on, one]));
    return [...new Set([...after.keys(), ...before.keys()])].flatMap((on): PlannedChange[] => {
      const [was, is] = [before.get(on), after.get(on)];
      const kind = dependencyKind(was, is);
      // What is new has its dependencies with it; what it does not wait for has been accepted, and is told.
      if (!kind || (!old && kind !== 'waived')) return [];
      if (kind === 'dependency-removed' && gone.has(on)) return [];
      // What waited for the whole waits for its parts; and a part that is left for the whole to wait for is that part.
      const whole = wholeOf.get(on);
      if (kind === 'dependency-added' && whole !== undefined && (before.has(whole) || whole === id))
        return [];
      const because = kind === 'waived' ? is?.waived : undefined;
      return [{ kind, id, on, ...(because === undefined ? {} : { because }) }];
    });
  });
}

function dependencyKind(was: Dependency | undefined, is: Dependency | undefined) {
  const [counted, counts] = [was && was.waived === undefined, is && is.waived === undefined];
  if (is && !counts) return was && !counted ? undefined : 'waived';
  if (counts) return counted ? undefined : was ? 'restored' : 'dependency-added';
  return counted ? 'dependency-removed' : undefined;
}

function ownerChanges({ id, old, now }: Pair<Owner>): PlannedChange[] {
  if (!old || !now) return [];
  return [
    ...(old.placeholder === now.placeholder ? [] : [{ kind: 'official' as const, id, is: !now.placeholder }]),
    ...titleChange('owner', id, old.name, now.name),
  ];
}

/** Sessions, logs and risks by their ids; where they are written says nothing of them. A review is told as the work that it makes. */
function habitChanges(before: Plan, after: Plan): PlannedChange[] {
  const [old, now] = [habitsOf(before), habitsOf(after)];
  return [...new Set([...now.keys(), ...old.keys()])].flatMap((key): PlannedChange[] => {
    const [was, is] = [old.get(key), now.get(key)];
    const [of, title] = [(is ?? was)?.of, (is ?? was)?.title];
    if (of === undefined || title === undefined || was?.text === is?.text) return [];
    return [{ kind: 'habit', of, title, is: is ? (was ? 'otherwise' : 'new') : 'gone' }];
  });
}

type Habit = {
  readonly of: Extract<PlannedChange, { kind: 'habit' }>['of'];
  readonly title: string;
  readonly text: string;
};

function habitsOf({ cadence, risks }: Plan): ReadonlyMap<string, Habit> {
  const each = (of: Habit['of'], all: Iterable<{ readonly id: string; readonly title: string }>) =>
    [...all].map((one): [string, Habit] => {
      const text = JSON.stringify(one, (key, value: unknown) => (/(?:^a|A)t$/.test(key) ? undefined : value));
      return [`${of} ${one.id}`, { of, title: one.title, text }];
    });
  return new Map([
    ...each('session', cadence.sessions.values()),
    ...each('decision log', cadence.logs),
    ...each('risk', risks.values()),
  ]);
}

function decisionChanges(before: Plan, after: Plan): PlannedChange[] {
  const numbers = [...new Set([...after.decisions.keys(), ...before.decisions.keys()])].sort((a, b) => a - b);
  return numbers.flatMap((number): PlannedChange[] => {
    const [from, to] = [before.decisions.get(number)?.status, after.decisions.get(number)?.status];
    if (from === to) return [];
    return [{ kind: 'decision', number, ...(from ? { from } : {}), ...(to ? { to } : {}) }];
  });
}
