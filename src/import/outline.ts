/** From what was read of a repository to the plan of it: decides, and writes nothing. */
import type { Inventory } from '../model/inventory.ts';
import { maxLabelDescription } from '../model/limits.ts';
import { milestoneMarkOf, ownerMarkOf } from '../model/mark.ts';
import { repositoryNameIn } from '../model/names.ts';
import { plural } from '../text.ts';
import { chosenFrom, type LeftOut } from './choose.ts';
import type { Finding } from './finding.ts';
import { type Known, presentIn } from './known.ts';
import { linksOf } from './link-remarks.ts';
import { milestonesFrom } from './milestones.ts';
import { Ids } from './names.ts';
import type { Note } from './notes.ts';
import { ownerBook } from './owner-book.ts';
import { ownersAsked, ownersProposed } from './owners.ts';
import { phasesOfMilestones } from './phases.ts';
import type { Placing } from './placing.ts';
import type { Sketch, SketchedPhase } from './sketch.ts';
import { type PlacedItem, placedWork } from './tree.ts';
import { emptyWork, workSketch } from './work-sketch.ts';

/** How somebody wants it. */
export interface Wishes {
  /** Names of labels, `*` for anything, with commas between; proposed where it is left out. */
  readonly ownerLabels?: string;
  /** Whether milestones become phases of what stands under nothing. */
  readonly phasesOf: 'sub-issues' | 'milestones';
  /** Whether only a part of the repository was asked for: then milestones without work are left out. */
  readonly isPart: boolean;
}

/** A plan, and what is to be told of it. */
export interface Outline {
  readonly sketch: Sketch;
  readonly notes: readonly Note[];
  /** Which labels are owners, and why. */
  readonly why: string;
}

/**
 * The same findings and the same plan give the same sketch.
 * @param findings by ascending number
 */
export function outlined(
  inventory: Inventory,
  findings: readonly Finding[],
  wishes: Wishes,
  known: Known,
): Outline {
  const { repository } = inventory;
  const present = presentIn(known, findings);
  const { chosen, leftOut, notes } = chosenFrom(findings, present, known);
  const program = known.plan?.program.id ?? programId(inventory, findings);
  const ids = new Ids(known.plan?.work.keys());
  const names = inventory.labels.map(({ name }) => name);
  const proposal =
    wishes.ownerLabels === undefined
      ? ownersProposed(findings, names)
      : ownersAsked(wishes.ownerLabels, names);
  // "Plan Sync: owner program/id, placeholder" has to fit into the description of a label.
  const room = maxLabelDescription - 'Plan Sync: owner /, placeholder'.length - program.length;
  const owners = ownerBook(proposal.labels, inventory.labels, known, Math.min(40, room));
  const milestones = milestonesFrom(inventory, chosen, known, wishes.isPart);
  const tree = placedWork(chosen, repository.name, present, (phase) => itemsOf(phase, known));
  const made =
    wishes.phasesOf === 'milestones'
      ? phasesOfMilestones(tree.workstreams, milestones, known)
      : { phases: [], added: new Map<string, readonly Finding[]>(), workstreams: tree.workstreams };

  const place = (
    finding: Finding,
    kind: Placing['kind'],
    more: { phase?: string; isDeeper?: boolean } = {},
  ): Placing => {
    const milestone = milestones.of(finding);
    return {
      finding,
      kind,
      id: ids.of(finding.title, `issue-${finding.number}`),
      isDeeper: false,
      owner: owners.of(finding, chosen.length),
      ...more,
      ...(milestone === undefined && kind === 'phase' ? {} : { milestone: milestone ?? milestones.none() }),
    };
  };
  const items = (all: readonly PlacedItem[], phase: string) =>
    all.map(({ finding, isDeeper }) => place(finding, 'item', { phase, isDeeper }));
  const phases = tree.phases.map(({ finding, items: inside, noRoom }) => {
    const own = place(finding, 'phase');
    return { own, items: items(inside, own.id), noRoom };
  });
  // What somebody has put under something stays there.
  const ofMilestone = (finding: Finding, phase: string) =>
    place(finding, 'item', { phase, isDeeper: finding.parent !== undefined });
  const ofMilestones = made.phases.map(({ title, milestone, findings: inside, noRoom }) => {
    const id = ids.of(title, 'phase');
    return { id, title, milestone, items: inside.map((one) => ofMilestone(one, id)), noRoom };
  });
  const added = new Map(
    [...new Set([...tree.added.keys(), ...made.added.keys()])].map((phase) => [
      phase,
      [
        ...items(tree.added.get(phase) ?? [], phase),
        ...(made.added.get(phase) ?? []).map((one) => ofMilestone(one, phase)),
      ],
    ]),
  );
  const workstreams = made.workstreams.map((finding) => place(finding, 'workstream'));

  const placings = [
    ...phases.flatMap(({ own, items }) => [own, ...items]),
    ...ofMilestones.flatMap(({ items }) => items),
    ...[...added.values()].flat(),
    ...workstreams,
  ];
  const linked = linksOf(placings, { present, known, repository: repository.name, milestones, findings });
  const defaults = new Map<string, { owner?: string; milestone?: string }>(
    [...(known.plan?.work.values() ?? [])].filter(({ kind }) => kind === 'phase').map((one) => [one.id, one]),
  );
  for (const { own } of phases) defaults.set(own.id, own);
  const ownersOfMade = new Map(
    ofMilestones.map((one) => [one.id, mostCommon(one.items.map(({ owner }) => owner))]),
  );
  for (const { id, milestone } of ofMilestones)
    defaults.set(id, { owner: ownersOfMade.get(id) ?? '', milestone });
  const all = new Map(chosen.map((finding) => [finding.number, finding]));
  const sketched = (placing: Placing) => {
    const links = linked.get(placing.id);
    const told = [...(links?.notes ?? [])];
    const work = workSketch(placing, defaults.get(placing.phase ?? ''), links?.remarks ?? [], all, told, {
      ownerIds: owners,
      unsayable: milestones.unsayable(placing.finding),
    });
    notes.push(...told);
    return { ...work, blockedBy: links?.blockedBy ?? [] };
  };
  const phaseWith = new Map(
    phases.flatMap(({ own, items }) =>
      [own, ...items].map(({ finding }) => [finding.number, own.id] as const),
    ),
  );
  const placeOf = ({ finding: { parent } }: LeftOut) =>
    parent?.repository === repository.name ? phaseWith.get(parent.number) : undefined;
  const sketch: Sketch = {
    owners: owners.made(),
    milestones: milestones.made(),
    phases: [
      ...phases.map(({ own, items, noRoom }): SketchedPhase => {
        if (noRoom.length > 0) notes.push(tooMany(own.id, noRoom, own.finding.number));
        return {
          own: { ...sketched(own), keepsParent: true },
          items: items.map(sketched),
          leftOut: [
            ...(noRoom.length === 0 ? [] : [noRoomRemark(noRoom)]),
            ...leftOut.filter((one) => placeOf(one) === own.id).map(({ line }) => line),
          ],
        };
      }),
      ...ofMilestones.map(({ id, title, milestone, items, noRoom }): SketchedPhase => {
        if (noRoom.length > 0) notes.push(tooMany(id, noRoom));
        return {
          own: {
            ...emptyWork,
            id,
            title,
            milestone,
            owner: ownersOfMade.get(id) ?? '',
            remarks: ['stands for a milestone: an apply makes an issue for it'],
          },
          items: items.map(sketched),
          leftOut: noRoom.length === 0 ? [] : [noRoomRemark(noRoom)],
        };
      }),
    ],
    workstreams: workstreams.map(sketched),
    added: new Map([...added].map(([phase, inside]) => [phase, inside.map(sketched)])),
    leftOut: leftOut.filter((one) => placeOf(one) === undefined).map(({ line }) => line),
    ...(known.plan ? {} : { program: sketchedProgram(program, repository.name, chosen, phases, notes) }),
  };
  for (const [phase, numbers] of tree.noRoom) notes.push(tooMany(phase, numbers));
  if (ofMilestones.length > 0) notes.push(standIns(ofMilestones.length));
  notes.push(...owners.notes(), ...milestones.notes());
  return { sketch, notes, why: proposal.why };
}

function standIns(count: number): Note {
  const text = `${plural(count, 'phase')} ${count === 1 ? 'stands' : 'stand'} for a milestone and ${count === 1 ? 'has' : 'have'} no issue yet: an apply makes it, with its items under it`;
  return { kind: 'milestone', text };
}

function mostCommon(all: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? '';
}

function itemsOf(phase: string, { plan }: Known): number {
  return [...(plan?.work.values() ?? [])].filter((one) => one.phase === phase).length;
}

function noRoomRemark(numbers: readonly number[]): string {
  return `a phase has room for 100 items: ${numbers.map((number) => `#${number}`).join(', ')} ${numbers.length === 1 ? 'stands' : 'stand'} among the workstreams`;
}

function tooMany(phase: string, numbers: readonly number[], issue?: number): Note {
  const text = `phase "${phase}" has room for 100 items: ${numbers.length} more ${numbers.length === 1 ? 'is a workstream' : 'are workstreams'}`;
  return { kind: 'too-many-items', text, ...(issue === undefined ? {} : { issue }) };
}

/** One that no mark in the repository has: what another plan made must not seem to have left this one. */
function programId({ repository, labels, milestones }: Inventory, findings: readonly Finding[]): string {
  const taken = [
    ...findings.flatMap(({ mark }) => mark?.program ?? []),
    ...labels.flatMap(({ description }) => ownerMarkOf(description)?.program ?? []),
    ...milestones.flatMap(({ description }) => milestoneMarkOf(description)?.program ?? []),
  ];
  return new Ids(taken).of(repositoryNameIn(repository.name)?.name ?? '', 'program', 28);
}

function sketchedProgram(
  id: string,
  repository: string,
  chosen: readonly Finding[],
  phases: readonly { own: Placing; items: readonly Placing[] }[],
  notes: Note[],
): NonNullable<Sketch['program']> {
  const early = closedEarly(chosen, phases);
  if (early.length > 0) {
    const text = `${plural(early.length, 'issue')} ${early.length === 1 ? 'was' : 'were'} closed before what blocks them (${early
      .slice(0, 5)
      .map((number) => `#${number}`)
      .join(', ')}${early.length > 5 ? ', …' : ''}): "out-of-order: report" only tells of it`;
    notes.push({ kind: 'order', text });
  }
  return {
    id,
    title: repositoryNameIn(repository)?.name ?? repository,
    remarks: [
      `from the issues of ${repository}`,
      'phases keep the place that they have on GitHub: without "keep-parent: true" they stand under the page of the program',
    ],
    reportsOrder: early.length > 0,
  };
}

/** Closed as completed, while something that it waits for is open. */
function closedEarly(
  chosen: readonly Finding[],
  phases: readonly { own: Placing; items: readonly Placing[] }[],
): number[] {
  const isBlocked = ({ blockedBy }: Finding) => blockedBy.some(({ state }) => state === 'open');
  const late = new Set(chosen.filter(isBlocked).map(({ number }) => number));
  for (const { own, items } of phases) {
    if (items.some(({ finding }) => finding.state === 'open')) late.add(own.finding.number);
    if (isBlocked(own.finding)) for (const { finding } of items) late.add(finding.number);
  }
  return chosen
    .filter(({ number, state }) => state === 'completed' && late.has(number))
    .map(({ number }) => number);
}
