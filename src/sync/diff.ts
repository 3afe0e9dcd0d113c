/** From what GitHub should hold and what it holds to the changes between. Decides; does nothing. */

import type { Issue, Label, RemoteMilestone } from '../model/github.ts';
import { maxLabel, maxTitle } from '../model/limits.ts';
import {
  bodyOf,
  type IssueRecord,
  milestoneMarkOf,
  ownerMarkOf,
  readyMarkOf,
  recordIn,
  untitled,
  withNotes,
} from '../model/mark.ts';
import { nearName } from '../model/names.ts';
import type { LabelContent, MilestoneContent } from '../model/ports.ts';
import { bodyHas, readsAlike, textKeeping } from './body.ts';
import type { Change, CloseCopy, Edit, GivenBack, UpdateIssue, Why } from './change.ts';
import type { Desired, DesiredIssue, DesiredLabel, DesiredMilestone } from './desired.ts';
import { fieldChanges, givenRecord } from './fields.ts';
import type { Copy, Found } from './find.ts';
import { type Placing, placing } from './placing.ts';
import { referencedIds, resolved } from './reference.ts';
import { renamingSteps } from './renames.ts';

/** In the order in which they are applied: what others refer to comes first. */
export function diff(desired: Desired, found: Found): Change[] {
  const world: World = {
    found,
    titles: new Map(desired.milestones.map(({ id, title }) => [id, title])),
    settledBefore: (issue, record) => settledBefore(issue, record, desired, found),
    newName: renames(found.labels),
    ownerLabel: ownerLabels(desired, found),
    place: placing(desired.issues, found),
  };
  const issues = desired.issues.map((issue) => ({ issue, current: found.issues.get(issue.id) }));
  return [
    ...labelsChanged(desired, found),
    ...milestonesChanged(desired, found),
    ...issues.flatMap(({ issue, current }) => (current ? [] : issueCreation(issue, world))),
    // Before any is added: a dependency that is turned round must not pass through a cycle. And before the record
    // of the issue is renewed: it is what tells our link from a person's, should the run end between the two.
    ...issues.flatMap(({ issue, current }) => (current ? removedLinks(issue, current, world) : [])),
    // What the program's own issue says depends on how all else stands once this is done.
    ...issues.flatMap(({ issue, current }) =>
      current && issue.kind !== 'program' ? updateIssue(issue, current, world) : [],
    ),
    ...(found.links ? issues.flatMap(({ issue, current }) => addedLinks(issue, current, world)) : []),
    ...(desired.closesRemoved ? [...found.removed].flatMap((one) => closeIssue(one, found)) : []),
    ...found.copies.flatMap((copy) => closeCopy(copy, world)),
  ];
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

interface World {
  readonly found: Found;
  /** Of the plan's milestones, by id. */
  readonly titles: ReadonlyMap<string, string>;
  /** The name that a label has once the labels are changed. */
  newName(name: string): string;
  /** The name that an owner's label has then, also of one who left the plan. */
  ownerLabel(id: string): string | undefined;
  /** Near names of blockers that a record does not know yet, and that are closed: they never blocked it. */
  settledBefore(issue: DesiredIssue, record: IssueRecord): readonly string[];
  readonly place: Placing;
}

/** Of an issue without a record, which is taken over, all that blocks it: links, items of a phase, what its phase waits for. */
function settledBefore(
  { id, blockedBy, parent }: DesiredIssue,
  record: IssueRecord,
  { issues }: Desired,
  { issues: there }: Found,
): readonly string[] {
  const current = there.get(id);
  if (!current) return [];
  const isTaken = record.digest === '';
  const beside = isTaken
    ? issues
        .filter((one) => one.parent === id || one.id === parent)
        .flatMap((one) => (one.id === parent ? one.blockedBy : one.id))
    : [];
  const planned = [...blockedBy, ...beside].flatMap((on) => there.get(on) ?? []);
  const all = [...planned, ...(isTaken ? current.blockedBy : [])];
  const closed = all.filter((one) => one.state !== 'open');
  return closed
    .filter(({ number }) => isTaken || !record.blockedBy.includes(number))
    .map((one) => nearName(one, current.repository));
}

function labelsChanged({ labels, program }: Desired, found: Found): Change[] {
  const byKey = new Map(labels.map((label) => [label.name.toLowerCase(), label]));
  const current = new Map([...byKey].map(([key, label]) => [key, found.labels.get(label)]));
  const renamings = [...byKey].map(([key, { name, owner, ready }]) => {
    // A label beside the owners' is never renamed.
    const from = owner === undefined && !ready ? name : current.get(key)?.name;
    return { key, to: name, ...(from === undefined ? {} : { from }) };
  });
  return renamingSteps(renamings, maxLabel).flatMap(({ key, to, between }): Change[] => {
    const [label, there] = [byKey.get(key), current.get(key)];
    if (!between) return label ? labelChanges(label, there, program) : [];
    if (!there) return [];
    current.set(key, { ...there, name: to });
    const edits: Edit[] = [{ field: 'name', old: there.name, new: to, why: 'plan' }];
    return [{ kind: 'update-label', name: there.name, set: { name: to }, edits }];
  });
}

function milestonesChanged({ milestones, program }: Desired, found: Found): Change[] {
  const byId = new Map(milestones.map((one) => [one.id, one]));
  const current = new Map([...byId.keys()].map((id) => [id, found.milestones.get(id)]));
  const renamings = milestones.map(({ id, title }) => {
    const from = current.get(id)?.title;
    return { key: id, to: title, ...(from === undefined ? {} : { from }) };
  });
  return renamingSteps(renamings, maxTitle).flatMap(({ key, to, between }): Change[] => {
    const [milestone, there] = [byId.get(key), current.get(key)];
    if (!between)
      return milestone ? milestoneChanges(milestone, there, program, inTheWay(milestone, found)) : [];
    if (!there) return [];
    current.set(key, { ...there, title: to });
    const { number, title } = there;
    const edits: Edit[] = [{ field: 'title', old: title, new: to, why: 'plan' }];
    return [{ kind: 'update-milestone', id: key, number, title, set: { title: to }, edits }];
  });
}

/** A milestone that is none of the plan's and has the title that one of them should get. */
function inTheWay(
  { id, title }: DesiredMilestone,
  { milestones, allMilestones }: Found,
): RemoteMilestone | undefined {
  const own = new Set([...milestones.values()].map(({ number }) => number));
  const isSame = (one: RemoteMilestone) => one.title.toLowerCase() === title.toLowerCase();
  const held = allMilestones.find((one) => isSame(one) && !own.has(one.number));
  const current = milestones.get(id);
  return held && current && !isSame(current) ? held : undefined;
}

/** By their marks, which the label of an owner who left the plan has too. */
function ownerLabels({ labels, program }: Desired, { allLabels }: Found): (id: string) => string | undefined {
  const names = new Map(
    allLabels.flatMap(({ name, description }) => {
      const mark = ownerMarkOf(description);
      return mark?.program === program ? [[mark.id, name] as const] : [];
    }),
  );
  for (const { name, owner } of labels) if (owner !== undefined) names.set(owner, name);
  return (id) => names.get(id);
}

function renames(labels: Found['labels']): (name: string) => string {
  const names = new Map([...labels].map(([label, found]) => [found.name.toLowerCase(), label.name]));
  return (name) => names.get(name.toLowerCase()) ?? name;
}

function labelChanges(label: DesiredLabel, found: Label | undefined, program: string): Change[] {
  const { name, description, newColor, color, owner, ready } = label;
  if (!found) return [{ kind: 'create-label', label: { name, description, color: newColor } }];
  // A label beside the owners' only has to exist; one that another plan of the repository owns is its to keep.
  const other = ownerMarkOf(found.description)?.program ?? readyMarkOf(found.description) ?? program;
  if ((owner === undefined && !ready) || other !== program) return [];
  const wanted = { name, description, color: color ?? found.color };
  const set: Writable<Partial<LabelContent>> = {};
  const edits: Edit[] = [];
  for (const field of ['name', 'description', 'color'] as const) {
    if (wanted[field] === found[field]) continue;
    set[field] = wanted[field];
    edits.push({ field, old: found[field], new: wanted[field], why: 'plan' });
  }
  return edits.length === 0 ? [] : [{ kind: 'update-label', name: found.name, set, edits }];
}

function milestoneChanges(
  milestone: DesiredMilestone,
  found: RemoteMilestone | undefined,
  program: string,
  inTheWay: RemoteMilestone | undefined,
): Change[] {
  const { id, title, description, due } = milestone;
  if (!found) {
    return [{ kind: 'create-milestone', id, milestone: { title, description, ...(due ? { due } : {}) } }];
  }
  const mark = milestoneMarkOf(found.description);
  if (mark && mark.program !== program) return [];
  const set: Writable<Partial<MilestoneContent>> = {};
  const edits: Edit[] = [];
  if (found.title !== title) {
    set.title = title;
    edits.push({ field: 'title', old: found.title, new: title, why: 'plan' });
  }
  const text = withNotes(description, found.description.replaceAll('\r\n', '\n'));
  if (found.description.replaceAll('\r\n', '\n') !== text) {
    set.description = text;
    // What the mark says of the title is told with the title.
    if (untitled(found.description.replaceAll('\r\n', '\n')) !== untitled(text))
      edits.push({ field: 'text', why: 'plan' });
  }
  if (due !== undefined && found.due !== due) {
    set.due = due;
    const why = mark?.due === due ? 'restored' : 'plan';
    edits.push({ field: 'due', ...(found.due ? { old: found.due } : {}), new: due, why });
  }
  // A date that the plan gave and no longer gives; one that people gave stays.
  if (due === undefined && mark?.due !== undefined && found.due === mark.due) {
    set.due = null;
    edits.push({ field: 'due', old: mark.due, why: 'plan' });
  }
  if (edits.length === 0) return [];
  const { number } = found;
  return [
    {
      kind: 'update-milestone',
      id,
      number,
      title: found.title,
      set,
      edits,
      ...(inTheWay
        ? {
            obstacle: `milestone #${inTheWay.number}, which is not in the plan, has this title: rename it on GitHub`,
          }
        : {}),
    },
  ];
}

function issueCreation(issue: DesiredIssue, world: World): Change[] {
  const { parents, assignable, offered } = world.found;
  const { id, kind, title, block, labels, milestone, parent, assignees, members } = issue;
  const here = [...assignees, ...members].filter((login) => assignable.has(login.toLowerCase()));
  const native = fieldChanges(issue, offered, undefined, undefined);
  const place = world.place(issue);
  return [
    {
      kind: 'create-issue',
      id,
      of: kind,
      title,
      block: textKeeping(block.text, {
        ...givenRecord(issue, offered, undefined),
        ...(members.length === 0 ? {} : { offered: here }),
      }),
      labels,
      ...(milestone === undefined ? {} : { milestone }),
      ...(parent === undefined || !parents ? {} : { parent }),
      ...(place ? { place } : {}),
      assignees: here,
      ...(native.fields.length === 0 ? {} : { fields: native.fields }),
      ...(native.type ? { type: native.type } : {}),
    },
  ];
}

function updateIssue(desired: DesiredIssue, issue: Issue, world: World): Change[] {
  const { id, title, labels, milestone, parent } = desired;
  const record = recordIn(issue.body);
  const given = givenRecord(desired, world.found.offered, record);
  const block = { ...desired.block, text: textKeeping(desired.block.text, given) };
  const why: Why = record.digest === block.digest ? 'restored' : 'plan';
  const before = insteadOf(issue, world);
  const more = fromPeople(before, world);
  const labelSet = setChanges('label', [...labels, ...more.labels], issue.labels.map(world.newName), [
    ...record.labels.map(world.newName),
    ...recordedOwner(record, world),
  ]);
  // Who left the repository is told of at the plan's line; asking for them again and again would change nothing.
  const here = desired.assignees.filter((login) => world.found.assignable.has(login.toLowerCase()));
  const people = setChanges('assignee', [...here, ...more.assignees], issue.assignees, record.assignees);
  const offer = offerOf(desired, issue, record, people);
  const native = fieldChanges(desired, world.found.offered, issue, record);
  const edits = [...labelSet.edits, ...people.edits, ...offer.edits, ...native.edits];
  const change: Writable<UpdateIssue> = {
    kind: 'update-issue',
    id,
    issue,
    addLabels: labelSet.added,
    removeLabels: labelSet.removed,
    assign: people.added,
    unassign: [...people.removed, ...offer.removed],
    ...(offer.people === undefined ? {} : { offer: offer.people, block: block.text }),
    ...(native.fields.length === 0 ? {} : { fields: native.fields }),
    ...(native.type === undefined ? {} : { type: native.type }),
    ...(before ? { instead: before.issue } : {}),
    reopen: false,
    edits,
  };

  if (issue.title !== title) {
    change.title = title;
    edits.push({ field: 'title', old: issue.title, new: title, why });
  }
  const numberOf = (id: string) => world.found.issues.get(id)?.number;
  const known = referencedIds(block.text).every((id) => numberOf(id) !== undefined);
  const text = resolved(block.text, numberOf);
  if (!known || !bodyHas(text, issue.body)) {
    change.block = block.text;
    if (!known || !readsAlike(text, issue.body)) edits.push({ field: 'text', why });
  }
  const settled = change.block === undefined ? [] : world.settledBefore(desired, record);
  if (settled.length > 0) change.settled = [...new Set([...record.kept.ready, ...settled])];
  milestoneOfIssue(milestone, issue, record, world, change, edits);
  if (world.found.parents && !desired.keepsParent) parentOfIssue(parent, issue, record, world, change, edits);
  // The run that made it may have ended before it was put in its place.
  const place = change.putUnder !== undefined || record.unplaced ? world.place(desired) : undefined;
  if (place) change.place = place;
  // Only what the sync closed does it open; what a person closed stays closed.
  if (isAway(record) && issue.state === 'not-planned') {
    change.reopen = true;
    edits.push({ field: 'state', old: 'closed as not planned', new: 'open', why: 'plan' });
  }
  return edits.length === 0 && change.block === undefined ? [] : [change];
}

/** Its work had left the plan, and what it had there was given back. */
function isAway({ removed, leaving }: IssueRecord): boolean {
  return removed || leaving;
}

/** The issue that stood for the work until now: its ticks, and what people gave it, go on in the one that is adopted. */
function insteadOf(issue: Issue, { found }: World): Copy | undefined {
  if (bodyOf(issue.body)) return undefined;
  return found.copies.find(({ of, as }) => of === issue && (as === 'replaced' || as === 'given-back'));
}

/** What people gave to an issue of ours; what is left to a person keeps what it has. */
function fromPeople(before: Copy | undefined, world: World): Pick<Issue, 'labels' | 'assignees'> {
  if (before?.as !== 'replaced') return { labels: [], assignees: [] };
  const { body, labels, assignees } = before.issue;
  const record = recordIn(body);
  const without = (names: readonly string[], ours: readonly string[]) => {
    const had = new Set(ours.map((name) => name.toLowerCase()));
    return names.filter((name) => !had.has(name.toLowerCase()));
  };
  const ownLabels = [...record.labels.map(world.newName), ...recordedOwner(record, world)];
  return {
    labels: without(labels.map(world.newName), ownLabels),
    assignees: without(assignees, [...record.assignees, ...record.kept.offered]),
  };
}

function recordedOwner({ owner }: IssueRecord, world: World): string[] {
  const name = owner === undefined ? undefined : world.ownerLabel(owner);
  return name === undefined ? [] : [name];
}

/**
 * Members of the owner, for work that is open and has nobody. Once anybody was assigned or sent away by a person, that is
 * a choice: then nobody is assigned any more, and only who is no longer a member is taken back.
 */
function offerOf(
  { members, assignees }: DesiredIssue,
  issue: Issue,
  { kept: { offered } }: IssueRecord,
  plan: { removed: readonly string[] },
): { people?: readonly string[]; removed: readonly string[]; edits: Edit[] } {
  // As in most issues: there is nobody to offer, and nobody was.
  if (members.length === 0 && offered.length === 0) return { removed: [], edits: [] };
  const fold = (names: readonly string[]) => new Set(names.map((name) => name.toLowerCase()));
  const without = (names: readonly string[], others: readonly string[]) =>
    names.filter((name) => !fold(others).has(name.toLowerCase()));
  const current = without(issue.assignees, plan.removed);
  const leaving = without(without(offered, members), assignees).filter((login) =>
    fold(current).has(login.toLowerCase()),
  );
  // An agent that somebody assigned is a choice too.
  const isChosen =
    issue.agents > 0 || without(current, offered).length + without(offered, current).length > 0;
  const added = isChosen || issue.state !== 'open' ? [] : without(members, current);
  const edits = [
    ...added.map((login): Edit => ({ field: 'assignee', new: login, why: 'plan' })),
    ...leaving.map((login): Edit => ({ field: 'assignee', old: login, why: 'plan' })),
  ];
  if (isChosen || edits.length === 0) return { removed: leaving, edits };
  return { people: issue.state === 'open' ? members : without(current, leaving), removed: [], edits };
}

/** What to add and what to take away: only what the plan put there before. Names compare without case. */
function setChanges(
  field: 'label' | 'assignee',
  wanted: readonly string[],
  current: readonly string[],
  recorded: readonly string[],
): { added: string[]; removed: string[]; edits: Edit[] } {
  const isSame = wanted.length === current.length && wanted.every((name, index) => name === current[index]);
  if (isSame) return { added: [], removed: [], edits: [] };
  const fold = (names: readonly string[]) => new Set(names.map((name) => name.toLowerCase()));
  const [has, had, wants] = [fold(current), fold(recorded), fold(wanted)];
  const added = wanted.filter((name) => !has.has(name.toLowerCase()));
  const removed = current.filter((name) => had.has(name.toLowerCase()) && !wants.has(name.toLowerCase()));
  const edits = [
    ...added.map(
      (name): Edit => ({ field, new: name, why: had.has(name.toLowerCase()) ? 'restored' : 'plan' }),
    ),
    ...removed.map((name): Edit => ({ field, old: name, why: 'plan' })),
  ];
  return { added, removed, edits };
}

function milestoneOfIssue(
  id: string | undefined,
  issue: Issue,
  record: IssueRecord,
  world: World,
  change: Writable<UpdateIssue>,
  edits: Edit[],
): void {
  const { milestones, allMilestones } = world.found;
  const current = allMilestones.find((one) => one.id === issue.milestone);
  const old = current ? { old: current.title } : {};
  if (id !== undefined) {
    if (issue.milestone !== undefined && issue.milestone === milestones.get(id)?.id) return;
    change.milestone = id;
    const why = record.milestone === id && !isAway(record) ? 'restored' : 'plan';
    edits.push({ field: 'milestone', ...old, new: world.titles.get(id) ?? id, why });
    return;
  }
  if (!plannedMilestone(issue, record, world.found)) return;
  change.milestone = null;
  edits.push({ field: 'milestone', ...old, why: 'plan' });
}

function parentOfIssue(
  wantedParent: string | undefined,
  issue: Issue,
  record: IssueRecord,
  world: World,
  change: Writable<UpdateIssue>,
  edits: Edit[],
): void {
  const { parent } = issue;
  if (wantedParent !== undefined) {
    const wanted = world.found.issues.get(wantedParent);
    if (wanted && parent?.id === wanted.id) return;
    change.putUnder = wantedParent;
    const why = wanted && record.parent === wanted.number && !isAway(record) ? 'restored' : 'plan';
    edits.push({ field: 'parent', ...(parent ? { old: `#${parent.number}` } : {}), new: wantedParent, why });
    return;
  }
  if (!parent || record.parent !== parent.number || parent.repository !== issue.repository) return;
  change.takeFrom = parent;
  edits.push({ field: 'parent', old: `#${parent.number}`, why: 'plan' });
}

function addedLinks({ id, blockedBy }: DesiredIssue, current: Issue | undefined, world: World): Change[] {
  if (blockedBy.length === 0) return [];
  const recorded = new Set(current ? recordIn(current.body).blockedBy : []);
  const linked = new Set(current?.blockedBy.map((blocker) => blocker.id));
  return blockedBy.flatMap((on): Change[] => {
    const blocker = world.found.issues.get(on);
    if (blocker && linked.has(blocker.id)) return [];
    // Nobody took it away where somebody turned it round.
    const contrary = blocker && current && blocker.blockedBy.some((one) => one.id === current.id);
    if (contrary)
      return [{ kind: 'add-link', id, on, why: 'plan', contrary: contraryText(current, blocker) }];
    const why = blocker && recorded.has(blocker.number) ? 'restored' : 'plan';
    return [{ kind: 'add-link', id, on, why }];
  });
}

function contraryText(blocked: Issue, blocker: Issue): string {
  return `a link on GitHub says the contrary, that #${blocker.number} is blocked by #${blocked.number}: remove that link, or turn the dependency round in the plan`;
}

/** Links that the plan made and no longer asks for; those of people stay. */
function removedLinks({ id: work, blockedBy }: DesiredIssue, issue: Issue, world: World): Change[] {
  if (issue.blockedBy.length === 0) return [];
  const recorded = new Set(recordIn(issue.body).blockedBy);
  const wanted = new Set(blockedBy.flatMap((on) => world.found.issues.get(on)?.id ?? []));
  const copies = new Set(world.found.copies.flatMap(({ as, issue }) => (as === 'theirs' ? [] : issue.id)));
  return issue.blockedBy
    .filter(({ id, number, repository }) => {
      const planned = recorded.has(number) && !wanted.has(id) && repository === issue.repository;
      return planned || copies.has(id);
    })
    .map((blocker) => ({ kind: 'remove-link', id: work, issue, blocker }));
}

function closeCopy({ id, of, issue, as }: Copy, world: World): Change[] {
  if (as === 'theirs') return [];
  return [
    {
      kind: 'close-copy',
      id,
      issue,
      of,
      as,
      takes: as === 'given-back' ? given(issue, world) : nothingGiven,
    },
  ];
}

const nothingGiven = { labels: [], milestone: false };

/** What the plan gave to an issue, by its record, and it still has. */
function given(issue: Issue, world: World): CloseCopy['takes'] {
  const record = recordIn(issue.body);
  const ours = new Set(
    [...record.labels.map(world.newName), ...recordedOwner(record, world)].map((name) => name.toLowerCase()),
  );
  const milestone = world.found.milestones.get(record.milestone ?? '');
  return {
    labels: issue.labels.map(world.newName).filter((name) => ours.has(name.toLowerCase())),
    milestone: milestone !== undefined && milestone.id === issue.milestone,
  };
}

/** It goes on to be found by its number, which the page of the program names. */
function closeIssue([id, issue]: readonly [string, Issue], found: Found): Change[] {
  const { removed, leaving } = recordIn(issue.body);
  const gives = givenBack(issue, found);
  if (!removed && (issue.state === 'open' || leaving)) return [{ kind: 'close-issue', id, issue, gives }];
  // Once closed for this reason it is never closed again: who opened it since had a reason.
  return removed && issue.state !== 'open' ? release(id, issue, gives) : [];
}

function givenBack(issue: Issue, found: Found): GivenBack {
  const record = recordIn(issue.body);
  const milestone = plannedMilestone(issue, record, found);
  const isOurs = issue.parent?.number === record.parent && issue.parent?.repository === issue.repository;
  return {
    ...(milestone ? { milestone: milestone.title } : {}),
    ...(found.parents && issue.parent && isOurs ? { parent: issue.parent } : {}),
  };
}

/** The milestone of an issue, where the plan put it there. It may have left the plan: then its own mark tells which it was. */
function plannedMilestone(
  issue: Issue,
  { milestone: recorded }: IssueRecord,
  { milestones, allMilestones }: Found,
): RemoteMilestone | undefined {
  const current = allMilestones.find((one) => one.id === issue.milestone);
  if (!current || recorded === undefined) return undefined;
  const isOurs = current.id === milestones.get(recorded)?.id;
  return isOurs || milestoneMarkOf(current.description)?.id === recorded ? current : undefined;
}

/** What an issue that exists no longer stands in or under; nothing where there is nothing to give back. */
export function release(id: string, issue: Issue, { milestone, parent }: GivenBack): UpdateIssue[] {
  const edits: Edit[] = [
    ...(milestone === undefined ? [] : [{ field: 'milestone', old: milestone, why: 'plan' } as const]),
    ...(parent ? [{ field: 'parent', old: `#${parent.number}`, why: 'plan' } as const] : []),
  ];
  if (edits.length === 0) return [];
  const none = { addLabels: [], removeLabels: [], assign: [], unassign: [], reopen: false };
  return [
    {
      kind: 'update-issue',
      id,
      issue,
      ...(milestone === undefined ? {} : { milestone: null }),
      ...(parent ? { takeFrom: parent } : {}),
      ...none,
      edits,
    },
  ];
}
