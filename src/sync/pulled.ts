/**
 * What people changed on GitHub that the plan could say: held against the plan, and against what was last applied, which
 * the mark of each issue records.
 */
import type { Issue, RemoteMilestone, Snapshot } from '../model/github.ts';
import { type IssueRecord, milestoneMarkOf, recordIn } from '../model/mark.ts';
import type { Milestone, Plan, WorkItem } from '../model/plan.ts';
import type { DeedName } from '../model/ports.ts';
import type { NewWork } from '../plan/new-work.ts';
import { freshId, plannedTitle } from '../plan/new-work.ts';
import { parentOf, programKey, titleDigest } from './block.ts';
import type { Desired, DesiredIssue } from './desired.ts';
import { fieldNames } from './desired-fields.ts';
import type { Found } from './find.ts';
import { unplannedIn } from './unplanned.ts';

/** What the plan would say. Ids are of the plan; `on` and `to` as well. */
export type PulledChange =
  | { readonly kind: 'title'; readonly id: string; readonly value: string }
  | { readonly kind: 'owner'; readonly id: string; readonly value: string }
  /** None for a phase alone: all else has one. */
  | { readonly kind: 'milestone'; readonly id: string; readonly value?: string }
  | {
      readonly kind: 'field';
      readonly id: string;
      readonly key: FieldKey;
      /** The node id of the issue field; the type has none. */
      readonly field?: string;
      readonly value?: string;
    }
  | { readonly kind: 'assignee'; readonly id: string; readonly login: string; readonly added: boolean }
  | { readonly kind: 'label'; readonly id: string; readonly label: string }
  | { readonly kind: 'link'; readonly id: string; readonly on: string; readonly added: boolean }
  /** Under another phase, or under none. */
  | { readonly kind: 'move'; readonly id: string; readonly to?: string }
  /** It stands under an issue that is none of the plan's. */
  | { readonly kind: 'keep-parent'; readonly id: string }
  | { readonly kind: 'new'; readonly id: string; readonly work: NewWork; readonly phase: string }
  | { readonly kind: 'milestone-title'; readonly id: string; readonly value: string }
  | { readonly kind: 'milestone-due'; readonly id: string; readonly value?: string };

/** A key of an item that an issue field, or the type, has. */
export type FieldKey = 'start' | 'due' | 'priority' | 'effort' | 'type';

/** One thing that GitHub has otherwise than the plan, because somebody changed it there. */
export interface Pulled {
  readonly change: PulledChange;
  /** What it is about: an issue, or a milestone. */
  readonly number: number;
  readonly url: string;
  /** In words for people: what the plan says, and what GitHub has. People's text. */
  readonly plan?: string;
  readonly github?: string;
  /** What somebody did, by which GitHub tells who and when; of milestones it tells neither. */
  readonly deed?: DeedName;
}

/** What cannot go into the plan, in a sentence. */
export interface LeftAlone {
  readonly id: string;
  readonly number: number;
  readonly url: string;
  readonly why: string;
}

/** `conflicts` are what the plan changed too since it was last applied. */
export interface Pull {
  readonly offered: readonly Pulled[];
  readonly conflicts: readonly Pulled[];
  readonly left: readonly LeftAlone[];
}

interface World {
  readonly plan: Plan;
  readonly target: Desired;
  readonly snapshot: Snapshot;
  readonly found: Found;
}

/** In the order of the plan. */
export function pulledFrom(world: World): Pull {
  const { plan, target, found } = world;
  const book = new Book();
  for (const milestone of plan.milestones.values()) {
    const there = found.milestones.get(milestone.id);
    if (there) ofMilestone(milestone, there, plan, book);
  }
  for (const desired of target.issues) {
    const work = plan.work.get(desired.id);
    const issue = found.issues.get(desired.id);
    const record = issue && recordIn(issue.body);
    // What was never applied has nothing that could have been changed since.
    if (!work || !issue || !record || record.digest === '') continue;
    if (record.removed || record.leaving) continue;
    ofWork({ work, desired, issue, record, ...world }, book);
  }
  const offered = [...book.offered, ...newUnderPhases(world)];
  return { offered, conflicts: book.conflicts, left: book.left };
}

class Book {
  readonly offered: Pulled[] = [];
  readonly conflicts: Pulled[] = [];
  readonly left: LeftAlone[] = [];

  /**
   * @param isChanged whether the plan changed it since it was last applied
   * @param isOurs whether GitHub still has what was last applied: then only the plan changed it
   */
  note(pulled: Pulled, isChanged: boolean, isOurs: boolean): void {
    if (isOurs) return;
    if (isChanged) this.conflicts.push(pulled);
    else this.offered.push(pulled);
  }
}

function ofMilestone(milestone: Milestone, there: RemoteMilestone, { program }: Plan, book: Book): void {
  const mark = milestoneMarkOf(there.description);
  if (mark?.program !== program.id) return;
  const { number, url } = there;
  const { id, title, due } = milestone;
  const about = { number, url };
  if (there.title !== title) {
    const pulled = {
      ...about,
      change: { kind: 'milestone-title', id, value: there.title },
      plan: title,
      github: there.title,
    } as const;
    book.note(pulled, mark.title !== titleDigest(title), mark.title === titleDigest(there.title));
  }
  if (there.due === due) return;
  const given = there.due === undefined ? {} : { value: there.due };
  const pulled = {
    ...about,
    change: { kind: 'milestone-due' as const, id, ...given },
    ...(due === undefined ? {} : { plan: due }),
    ...(there.due === undefined ? {} : { github: there.due }),
  };
  book.note(pulled, mark.due !== due, mark.due === there.due);
}

interface Case extends World {
  readonly work: WorkItem;
  readonly desired: DesiredIssue;
  readonly issue: Issue;
  readonly record: IssueRecord;
}

function ofWork(one: Case, book: Book): void {
  const { work, issue } = one;
  if (work.kind === 'review') {
    if (issue.title !== work.title)
      leave(one, book, `its title is made by the cadence, and is "${issue.title}" on GitHub`);
    return;
  }
  titleOf(one, book);
  milestoneIn(one, book);
  ownerOf(one, book);
  peopleOf(one, book);
  labelsOf(one, book);
  linksOf(one, book);
  fieldsOf(one, book);
  placeOf(one, book);
}

function leave({ work: { id }, issue: { number, url } }: Case, book: Book, why: string): void {
  book.left.push({ id, number, url, why });
}

function about({ issue: { number, url } }: Case): { number: number; url: string } {
  return { number, url };
}

/** Whether nothing of what the digest covers has changed in the plan since it was applied. */
function isAsApplied({ desired, record }: Case): boolean {
  return desired.block.digest === record.digest;
}

function titleOf(one: Case, book: Book): void {
  const { work, issue, record } = one;
  if (issue.title === work.title) return;
  // A mark of before does not say it: then the plan changed it, unless it changed nothing at all.
  const isChanged = record.title === undefined ? !isAsApplied(one) : record.title !== titleDigest(work.title);
  book.note(
    {
      ...about(one),
      change: { kind: 'title', id: work.id, value: issue.title },
      deed: { what: 'renamed', subject: issue.title },
      plan: work.title,
      github: issue.title,
    },
    isChanged,
    record.title === titleDigest(issue.title),
  );
}

function milestoneIn(one: Case, book: Book): void {
  const { work, issue, record, found, plan } = one;
  const there = [...found.milestones].find(([, { id }]) => id === issue.milestone)?.[0];
  if (there === work.milestone || there === record.milestone) return;
  const name = found.allMilestones.find(({ id }) => id === issue.milestone)?.title;
  const title = (id: string | undefined) => plan.milestones.get(id ?? '')?.title;
  const was = title(work.milestone);
  if (there === undefined) {
    if (record.milestone === undefined) return;
    if (name !== undefined) leave(one, book, `its milestone is "${name}", which the plan does not have`);
    else if (work.kind !== 'phase') leave(one, book, 'it has no milestone');
    else
      book.note(
        {
          ...about(one),
          change: { kind: 'milestone', id: work.id },
          deed: { what: 'demilestoned' },
          ...(was === undefined ? {} : { plan: was }),
        },
        record.milestone !== work.milestone,
        false,
      );
    return;
  }
  book.note(
    {
      ...about(one),
      change: { kind: 'milestone', id: work.id, value: there },
      deed: { what: 'milestoned' },
      ...(was === undefined ? {} : { plan: was }),
      github: title(there) ?? there,
    },
    record.milestone !== work.milestone,
    false,
  );
}

function ownerOf(one: Case, book: Book): void {
  const { work, issue, record, found, plan } = one;
  const labels = new Set(issue.labels.map((name) => name.toLowerCase()));
  const owners = [...found.labels].flatMap(([{ owner }, { name }]) =>
    owner !== undefined && labels.has(name.toLowerCase()) ? owner : [],
  );
  const isUnnamed = plan.owners.get(work.owner)?.label === undefined;
  if (owners.includes(work.owner) || record.owner === undefined || owners.includes(record.owner)) return;
  if (isUnnamed && owners.length === 0) return;
  const [there, ...others] = owners;
  if (there === undefined || others.length > 0) {
    if (there !== undefined)
      leave(one, book, `it has the labels of several owners, and not that of "${work.owner}"`);
    else leave(one, book, 'it has the label of no owner');
    return;
  }
  const name = (id: string) => plan.owners.get(id)?.name ?? id;
  const label = [...found.labels].find(([{ owner }]) => owner === there)?.[1].name;
  book.note(
    {
      ...about(one),
      change: { kind: 'owner', id: work.id, value: there },
      ...(label === undefined ? {} : { deed: { what: 'labeled', subject: label } }),
      plan: name(work.owner),
      github: name(there),
    },
    record.owner !== work.owner,
    false,
  );
}

function without(names: readonly string[], others: readonly string[]): string[] {
  const had = new Set(others.map((name) => name.toLowerCase()));
  return names.filter((name) => !had.has(name.toLowerCase()));
}

/** Who is assigned because the owner's members are is nobody's choice; once somebody else is, all who are there stay. */
function peopleOf(one: Case, book: Book): void {
  const { work, desired, issue, record } = one;
  const { assignees } = issue;
  const { offered } = record.kept;
  const chosen = without(assignees, [...record.assignees, ...offered]);
  const isWhole = desired.members.length > 0 && without(assignees, offered).length > 0;
  const added = without(isWhole ? assignees : chosen, work.assignees);
  const taken = without(
    work.assignees.filter((login) =>
      record.assignees.some((one) => one.toLowerCase() === login.toLowerCase()),
    ),
    assignees,
  );
  for (const [logins, isAdded] of [
    [isWhole || chosen.length > 0 ? added.filter((login) => !record.assignees.includes(login)) : [], true],
    [taken.filter((login) => one.found.assignable.has(login.toLowerCase())), false],
  ] as const)
    for (const login of logins)
      book.note(
        {
          ...about(one),
          change: { kind: 'assignee', id: work.id, login, added: isAdded },
          deed: { what: isAdded ? 'assigned' : 'unassigned', subject: login },
          ...(isAdded ? { github: login } : { plan: login }),
        },
        false,
        false,
      );
}

/** A label beside the owner's that the plan gave and somebody took away. */
function labelsOf(one: Case, book: Book): void {
  const { work, issue, record } = one;
  const given = work.labels.filter((label) => without([label], record.labels).length === 0);
  for (const label of without(given, issue.labels))
    book.note(
      {
        ...about(one),
        change: { kind: 'label', id: work.id, label },
        deed: { what: 'unlabeled', subject: label },
        plan: label,
      },
      false,
      false,
    );
}

function linksOf(one: Case, book: Book): void {
  const { work, desired, issue, record, found } = one;
  if (!found.links) return;
  const idOf = new Map([...found.issues].map(([id, { id: node }]) => [node, id]));
  const recorded = new Set(record.blockedBy);
  const waived = new Set(work.blockedBy.flatMap(({ on, waived }) => (waived === undefined ? [] : on)));
  for (const blocker of issue.blockedBy) {
    const on = idOf.get(blocker.id);
    if (on === undefined || recorded.has(blocker.number) || desired.blockedBy.includes(on) || waived.has(on))
      continue;
    if (on.startsWith('program ')) continue;
    book.note(
      {
        ...about(one),
        change: { kind: 'link', id: work.id, on, added: true },
        deed: { what: 'blocked', subject: blocker.id },
        github: `#${blocker.number}`,
      },
      false,
      false,
    );
  }
  const linked = new Set(issue.blockedBy.map(({ id }) => id));
  for (const on of desired.blockedBy) {
    const blocker = found.issues.get(on);
    if (!blocker || linked.has(blocker.id) || !recorded.has(blocker.number)) continue;
    book.note(
      {
        ...about(one),
        change: { kind: 'link', id: work.id, on, added: false },
        deed: { what: 'unblocked', subject: blocker.id },
        plan: `#${blocker.number}`,
      },
      false,
      false,
    );
  }
}

function fieldsOf(one: Case, book: Book): void {
  const { work, issue, record, found, plan } = one;
  const same = (a: string | undefined, b: string | undefined) => a?.toLowerCase() === b?.toLowerCase();
  const note = (
    key: FieldKey,
    field: string | undefined,
    mine: string | undefined,
    base: string | undefined,
    theirs: string | undefined,
  ) => {
    if (same(mine, theirs)) return;
    book.note(
      {
        ...about(one),
        change: {
          kind: 'field',
          id: work.id,
          key,
          ...(field === undefined ? {} : { field }),
          ...(theirs === undefined ? {} : { value: theirs }),
        },
        deed: field === undefined ? { what: 'gave-type' } : { what: 'gave-field', subject: field },
        ...(mine === undefined ? {} : { plan: mine }),
        ...(theirs === undefined ? {} : { github: theirs }),
      },
      !same(base, mine),
      same(base, theirs),
    );
  };
  if (found.offered?.types && issue.type !== null)
    note('type', undefined, work.type, record.type, issue.type);
  if (!issue.fields || work.kind === 'phase') return;
  for (const [key, name] of fieldNames(plan)) {
    const field = found.offered?.fields?.find((one) => same(one.name, name));
    if (!field || field.kind === 'other') continue;
    note(key, field.id, work[key], record.fields?.get(name), issue.fields.get(field.id));
  }
}

function placeOf(one: Case, book: Book): void {
  const { work, issue, record, found, plan } = one;
  if (!found.parents || work.keepsParent) return;
  const { parent } = issue;
  const wanted = parentOf(work, plan);
  const isThere = parent?.id === found.issues.get(wanted ?? '')?.id;
  if (work.kind === 'phase' || isThere || (parent && parent.number === record.parent)) return;
  if (!parent && record.parent === undefined) return;
  const phase =
    parent &&
    [...found.issues].find(([id, { id: node }]) => node === parent.id && plan.work.get(id)?.kind === 'phase');
  const title = (id: string | undefined) => plan.work.get(id ?? '')?.title ?? 'no phase';
  const wasUnder = record.parent ?? 0;
  const isChanged = (found.issues.get(wanted ?? '')?.number ?? 0) !== wasUnder;
  const deed: DeedName = parent ? { what: 'put-under', subject: parent.id } : { what: 'taken-from' };
  if (phase) {
    const pulled = {
      deed,
      change: { kind: 'move' as const, id: work.id, to: phase[0] },
      plan: title(work.phase),
      github: title(phase[0]),
    };
    book.note({ ...about(one), ...pulled }, isChanged, false);
    return;
  }
  const isProgram = parent?.id === found.issues.get(programKey(plan))?.id;
  if (parent && !isProgram) {
    const name =
      parent.repository === issue.repository ? `#${parent.number}` : `${parent.repository}#${parent.number}`;
    if (work.phase === undefined) return;
    const pulled = {
      deed,
      change: { kind: 'keep-parent' as const, id: work.id },
      plan: title(work.phase),
      github: name,
    };
    book.note({ ...about(one), ...pulled }, isChanged, false);
    return;
  }
  if (work.phase === undefined) return;
  book.note(
    {
      ...about(one),
      deed,
      change: { kind: 'move', id: work.id },
      plan: title(work.phase),
      github: 'no phase',
    },
    isChanged,
    false,
  );
}

function newUnderPhases({ plan, snapshot, found }: World): Pulled[] {
  const taken = new Set(plan.work.keys());
  return unplannedIn(plan, snapshot, found).issues.flatMap((one): Pulled[] => {
    const above = plan.work.get(one.phase ?? '');
    if (!above || one.phase === undefined) return [];
    const { number, url, owner } = one;
    const title = plannedTitle(one.title);
    const milestone =
      one.milestone ?? (above.milestone === undefined ? [...plan.milestones.keys()][0] : undefined);
    const work: NewWork = {
      id: freshId(title, number, taken),
      title,
      adopt: number,
      ...(owner === undefined || owner === above.owner ? {} : { owner }),
      ...(milestone === undefined || milestone === above.milestone ? {} : { milestone }),
    };
    const parent = found.issues.get(one.phase);
    const deed: DeedName = { what: 'put-under', ...(parent ? { subject: parent.id } : {}) };
    return [
      { number, url, deed, change: { kind: 'new', id: work.id, work, phase: one.phase }, github: title },
    ];
  });
}
