/** What GitHub should hold for a plan. */
import { createHash } from 'node:crypto';
import { type Diagnostic, error } from '../diagnostic.ts';
import { stronglyConnected, targetsFirst } from '../graph.ts';
import { inert } from '../markdown.ts';
import type { Milestone, Owner, Plan, WorkItem } from '../plan/plan.ts';
import { characters, maxBody } from '../plan/schema.ts';
import { type Block, blockOf, resolved, type Source } from './body.ts';
import { namesOf, ownerDescription, unmarked, writeMilestoneMark } from './marker.ts';
import type { Wanted } from './ports.ts';

export interface Desired {
  readonly program: string;
  readonly labels: readonly DesiredLabel[];
  readonly milestones: readonly DesiredMilestone[];
  /** Parents and blockers before those that name them. */
  readonly issues: readonly DesiredIssue[];
  /** Whether the issues of work that left the plan are closed. */
  readonly closesRemoved: boolean;
}

export interface DesiredLabel {
  readonly name: string;
  /** Absent for a label beside the owner's: it only has to exist. */
  readonly owner?: string;
  readonly description: string;
  /** Where the plan says none, `newColor` is only for a label that has to be made. */
  readonly color?: string;
  readonly newColor: string;
}

export interface DesiredMilestone {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly due?: string;
}

export interface DesiredIssue {
  readonly work: WorkItem;
  readonly block: Block;
  /** Names. */
  readonly labels: readonly string[];
  /** Ids of what blocks it on GitHub: not of what is waived. */
  readonly blockedBy: readonly string[];
}

/** A label that is no owner's gets GitHub's own grey. */
const plainColor = 'ededed';

export function desired(plan: Plan, source: Source): Desired {
  const owners = [...plan.owners.values()];
  const extra = new Map<string, string>();
  for (const { labels } of plan.work.values()) {
    for (const name of labels) if (!extra.has(name.toLowerCase())) extra.set(name.toLowerCase(), name);
  }
  return {
    program: plan.program.id,
    labels: [
      ...owners.map((owner) => ownerLabel(plan.program.id, owner)),
      ...[...extra.values()].map((name) => ({ name, description: '', newColor: plainColor })),
    ],
    milestones: [...plan.milestones.values()].map((milestone) => milestoneOf(plan.program.id, milestone)),
    issues: creationOrder(plan).map((work) => ({
      work,
      block: blockOf(work, plan, source),
      labels: [plan.owners.get(work.owner)?.name ?? '', ...work.labels],
      blockedBy: work.blockedBy.filter(({ waived }) => waived === undefined).map(({ on }) => on),
    })),
    closesRemoved: plan.settings.removed === 'close',
  };
}

function ownerLabel(program: string, { id, name, placeholder, color }: Owner): DesiredLabel {
  const description = ownerDescription(program, id, placeholder);
  return { name, owner: id, description, newColor: color ?? colorOf(id), ...(color ? { color } : {}) };
}

/** A colour that stays with an id: hue by hash, dark enough for white text. */
function colorOf(id: string): string {
  const hue = createHash('sha256').update(id).digest().readUInt16BE(0) % 360;
  const channel = (offset: number) => {
    const k = (offset + hue / 30) % 12;
    const value = 0.4 - 0.24 * Math.max(-1, Math.min(k - 3, 9 - k, 1));
    return Math.round(value * 255)
      .toString(16)
      .padStart(2, '0');
  };
  return channel(0) + channel(8) + channel(4);
}

function milestoneOf(program: string, { id, title, outcome, due }: Milestone): DesiredMilestone {
  const given = due === undefined ? {} : { due };
  const mark = writeMilestoneMark({ program, id, ...given });
  const description = outcome === undefined ? mark : `${unmarked(inert(outcome))}\n\n${mark}`;
  return { id, title, description, ...given };
}

function creationOrder(plan: Plan): WorkItem[] {
  const before = new Map<string, string[]>();
  const waived = new Map<string, string[]>();
  for (const work of plan.work.values()) {
    const hard = work.blockedBy.filter((one) => one.waived === undefined).map(({ on }) => on);
    before.set(work.id, work.phase === undefined ? hard : [work.phase, ...hard]);
    waived.set(
      work.id,
      work.blockedBy.filter((one) => one.waived !== undefined).map(({ on }) => on),
    );
  }
  // What is waived is named in the text too, so it had better exist; but only what counts is free of cycles.
  const all = new Map([...before].map(([id, targets]) => [id, [...targets, ...(waived.get(id) ?? [])]]));
  const knotOf = new Map(
    stronglyConnected(all).flatMap((knot, index) => knot.map((id) => [id, index] as const)),
  );
  for (const [id, targets] of waived) {
    const free = targets.filter(
      (target) => knotOf.get(target) === undefined || knotOf.get(target) !== knotOf.get(id),
    );
    before.get(id)?.push(...free);
  }
  return targetsFirst([...plan.work.keys()], before).flatMap((id) => plan.work.get(id) ?? []);
}

/** What GitHub would refuse and only the finished text can tell. */
export function oversized({ issues }: Desired): Diagnostic[] {
  return issues.flatMap(({ work, block }) => {
    // No repository has more than ten million issues yet.
    const length = characters(resolved(block.text, () => 9_999_999));
    if (length <= maxBody) return [];
    const message = `the text of ${work.kind} "${work.id}" makes a body of ${length} characters; GitHub allows ${maxBody}`;
    const help = `shorten it by ${length - maxBody}, or move it to a file and link it`;
    return error('body-too-long', work.at, message, help);
  });
}

export function wanted(plan: Plan): Wanted {
  const work = [...plan.work.values()];
  return {
    program: plan.program.id,
    milestones: [...plan.milestones.values()].map(({ title }) => title),
    owners: [...plan.owners.values()].map(({ name }) => name),
    work: work.map(({ id, title, formerly, adopt }) => ({
      names: namesOf(plan.program.id, { id, formerly }),
      title,
      ...(adopt === undefined ? {} : { adopt }),
    })),
    phases: work.filter(({ kind }) => kind === 'phase').flatMap((phase) => namesOf(plan.program.id, phase)),
    logins: [...new Set(work.flatMap(({ assignees }) => assignees))],
  };
}
