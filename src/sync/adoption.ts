/** What of people's work a plan takes over: what keeps it from that, and what somebody should know before. */
import { type Diagnostic, error, type Place, warning } from '../model/diagnostic.ts';
import type { Issue, Label, RemoteMilestone, Snapshot } from '../model/github.ts';
import { bodyOf, markName, markNames, milestoneMarkOf, ownerMarkOf } from '../model/mark.ts';
import type { Milestone, Owner, Plan, WorkItem } from '../model/plan.ts';
import { closest } from '../plan/suggest.ts';
import { excerpt } from '../text.ts';
import { parentOf } from './block.ts';
import type { Found } from './find.ts';

/** The parts of the world that adoption is judged by. */
export interface Adopting {
  readonly plan: Plan;
  readonly snapshot: Snapshot;
  readonly found: Found;
}

/** What the plan takes over and cannot, at its line: made anew it would be there twice, so nothing is done. */
export function unadoptable({ plan, snapshot }: Adopting): Diagnostic[] {
  const byNumber = new Map(snapshot.issues.map((issue) => [issue.number, issue]));
  return [
    ...[...plan.owners.values()].flatMap((owner) => labelProblem(owner, plan, snapshot)),
    ...[...plan.milestones.values()].flatMap((milestone) => milestoneProblem(milestone, plan, snapshot)),
    ...[...plan.work.values()].flatMap((work) => issueProblem(work, plan, snapshot, byNumber)),
  ];
}

function refused(at: Place, message: string, help: string): Diagnostic[] {
  return [error('cannot-be-adopted', at, message, help)];
}

function issueProblem(
  work: WorkItem,
  plan: Plan,
  { repository, notIssues }: Snapshot,
  byNumber: ReadonlyMap<number, Issue>,
): Diagnostic[] {
  const { kind, id, adopt } = work;
  if (!adopt) return [];
  const issue = byNumber.get(adopt.of);
  const says = (what: string) => `${kind} "${id}" adopts #${adopt.of}, which is ${what}`;
  if (!issue) {
    const what = notIssues?.get(adopt.of);
    const help =
      'write the number of an existing issue (a pull request cannot be adopted), or remove "adopt"';
    const where = what === undefined ? `no issue of ${repository.name}` : what;
    return refused(adopt.at, says(where), help);
  }
  const mark = bodyOf(issue.body)?.mark;
  if (!mark || markNames(plan.program.id, work).includes(markName(mark))) return [];
  const help = 'remove "adopt"; where only the id was changed, write the old one as "formerly"';
  return refused(adopt.at, says(`already "${mark.id}" of the plan "${mark.program}"`), help);
}

/** Whose label it is, by its mark. */
function isOf(
  { id, formerly }: Pick<Owner, 'id' | 'formerly'>,
  program: string,
  { description }: Label,
): boolean {
  const mark = ownerMarkOf(description);
  return mark?.program === program && [id, ...formerly].includes(mark.id);
}

const isCalled = (name: string | undefined) => (one: { readonly name: string }) =>
  one.name.toLowerCase() === name?.toLowerCase();

function labelProblem(owner: Owner, plan: Plan, { labels, repository }: Snapshot): Diagnostic[] {
  const { id, adopt, label } = owner;
  const program = plan.program.id;
  if (!adopt || label === undefined || labels.some((one) => isOf(owner, program, one))) return [];
  const says = (what: string) => `owner "${id}" adopts the label "${excerpt(adopt.of)}", ${what}`;
  const there = labels.find(isCalled(adopt.of));
  const called = labels.find(isCalled(label));
  if (!there) {
    // Somebody renamed it by hand: that is what was asked for.
    if (called) return [];
    const names = new Map(labels.map(({ name }) => [name.toLowerCase(), name]));
    const near = names.get(closest(adopt.of, names.keys()) ?? '');
    const help =
      near === undefined
        ? 'write the name of an existing label (one that is archived is not shown), or remove "adopt"'
        : `did you mean "${excerpt(near)}"?`;
    return refused(adopt.at, says(`which ${repository.name} does not have`), help);
  }
  const mark = ownerMarkOf(there.description);
  if (mark) {
    const what = `which is already that of owner "${mark.id}" in the plan "${mark.program}"`;
    return refused(
      adopt.at,
      says(what),
      'remove "adopt"; where only the id was changed, write the old one as "formerly"',
    );
  }
  if (!called || called === there || isGivenUp(called, plan)) return [];
  const what = `which cannot be called "${excerpt(label)}": there is another label of that name`;
  const help = `rename or delete the label "${excerpt(label)}" on GitHub, or choose another "label:"`;
  return refused(adopt.at, says(what), help);
}

/** Whether another owner of the plan has the label under another name once the plan is applied. */
function isGivenUp(label: Label, { owners, program }: Plan): boolean {
  return [...owners.values()].some((owner) => {
    const adopts = owner.adopt !== undefined && isCalled(owner.adopt.of)(label);
    return (adopts || isOf(owner, program.id, label)) && !isCalled(owner.label)(label);
  });
}

function milestoneProblem(
  milestone: Milestone,
  plan: Plan,
  { milestones, repository }: Snapshot,
): Diagnostic[] {
  const { id, adopt, title } = milestone;
  if (!adopt) return [];
  const says = (what: string) => `milestone "${id}" adopts milestone #${adopt.of}, ${what}`;
  const there = milestones.find(({ number }) => number === adopt.of);
  if (!there) {
    const help = 'write the number that ends the address of an existing milestone, or remove "adopt"';
    return refused(adopt.at, says(`which ${repository.name} does not have`), help);
  }
  const own = milestones.find((one) => isMilestone(milestone, plan.program.id, one));
  if (own && own !== there) {
    const help = `remove "adopt"; what is in milestone #${adopt.of} can be moved to #${own.number} on GitHub`;
    return refused(adopt.at, says(`and is milestone #${own.number} already`), help);
  }
  const mark = milestoneMarkOf(there.description);
  if (mark && !own) {
    const what = `which is already "${mark.id}" of the plan "${mark.program}"`;
    return refused(
      adopt.at,
      says(what),
      'remove "adopt"; where only the id was changed, write the old one as "formerly"',
    );
  }
  const held = milestones.find((one) => one !== there && one.title.toLowerCase() === title.toLowerCase());
  if (own || !held || isLetGo(held, plan)) return [];
  const what = `which cannot have the title "${excerpt(title)}": milestone #${held.number} has it`;
  return refused(
    adopt.at,
    says(what),
    `rename or delete milestone #${held.number} on GitHub, or adopt that one`,
  );
}

function isMilestone(
  { id, formerly }: Pick<Milestone, 'id' | 'formerly'>,
  program: string,
  { description }: RemoteMilestone,
): boolean {
  const mark = milestoneMarkOf(description);
  return mark?.program === program && [id, ...formerly].includes(mark.id);
}

/** Whether another milestone of the plan has it, under another title once the plan is applied. */
function isLetGo(held: RemoteMilestone, { milestones, program }: Plan): boolean {
  return [...milestones.values()].some(
    (one) =>
      (one.adopt?.of === held.number || isMilestone(one, program.id, held)) &&
      one.title.toLowerCase() !== held.title.toLowerCase(),
  );
}

/** What of it a person may not have meant, as long as it is still to come. */
export function adoptionCautions({ plan, snapshot, found }: Adopting): Diagnostic[] {
  return [
    ...[...plan.owners.values()].flatMap((owner) => leftLabel(owner, plan, snapshot)),
    ...[...plan.milestones.values()].flatMap((milestone) => closedMilestone(milestone, snapshot)),
    ...[...plan.work.values()].flatMap((work) => movedParent(work, plan, found)),
  ];
}

/** GitHub cannot unite two labels. */
function leftLabel(owner: Owner, plan: Plan, { labels }: Snapshot): Diagnostic[] {
  const { id, adopt } = owner;
  const own = labels.find((one) => isOf(owner, plan.program.id, one));
  const there = adopt && labels.find(isCalled(adopt.of));
  if (!adopt || !own || !there || own === there) return [];
  const message = `owner "${id}" adopts the label "${excerpt(there.name)}", and has the label "${excerpt(own.name)}" already: the other stays as it is`;
  const help = `remove "adopt"; where the other is the one to keep, give its issues "${excerpt(own.name)}" and delete it on GitHub`;
  return [warning('not-adopted', adopt.at, message, help)];
}

function closedMilestone({ id, adopt }: Milestone, { milestones }: Snapshot): Diagnostic[] {
  const there = milestones.find(({ number }) => number === adopt?.of);
  if (!adopt || !there || there.open || milestoneMarkOf(there.description)) return [];
  const message = `milestone "${id}" adopts milestone #${adopt.of}, which is closed, and stays so`;
  return [warning('adopts-closed', adopt.at, message, 'open it on GitHub, if it is not reached yet')];
}

function movedParent(work: WorkItem, plan: Plan, { issues, parents }: Found): Diagnostic[] {
  const { kind, id, adopt, keepsParent } = work;
  const issue = issues.get(id);
  const above = parentOf(work, plan);
  if (!parents || !adopt || keepsParent || above === undefined || !issue?.parent) return [];
  const { parent } = issue;
  if (issue.number !== adopt.of || bodyOf(issue.body) || parent.id === issues.get(above)?.id) return [];
  const name =
    parent.repository === issue.repository ? `#${parent.number}` : `${parent.repository}#${parent.number}`;
  const message = `${kind} "${id}" adopts #${adopt.of}, which stands under ${name} and is moved from there`;
  return [warning('moves-parent', adopt.at, message, 'to leave it there, write "keep-parent: true"')];
}
