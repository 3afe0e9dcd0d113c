/** What GitHub should hold for a plan. */
import { createHash } from 'node:crypto';
import { type Graph, stronglyConnected, targetsFirst } from '../graph.ts';
import { inert } from '../markdown.ts';
import { bySeverity, type Diagnostic, error, hasErrors, type Place } from '../model/diagnostic.ts';
import { maxBody } from '../model/limits.ts';
import {
  markName,
  markNames,
  ownerDescription,
  readyDescription,
  unmarked,
  writeMilestoneMark,
} from '../model/mark.ts';
import type { Dependency, Milestone, Owner, Plan, WorkItem, WorkKind } from '../model/plan.ts';
import type { Wanted } from '../model/ports.ts';
import { type PlanFiles, placeOfPlan, type Source } from '../model/source.ts';
import { parse } from '../plan/parse.ts';
import { characters } from '../text.ts';
import { type Block, blockOf, parentOf, programBlockOf, programKey, titleDigest } from './block.ts';
import { type DesiredField, fieldsOfWork } from './desired-fields.ts';
import { resolved } from './reference.ts';

/** Computed from the plan alone; compared with what is there by `diff`. */
export interface Desired {
  readonly program: string;
  readonly labels: readonly DesiredLabel[];
  readonly milestones: readonly DesiredMilestone[];
  /** The program's own first, then parents and blockers before those that name them. */
  readonly issues: readonly DesiredIssue[];
  /** Those that come back: each has issues of its own, of which the newest counts. */
  readonly sessions: readonly { readonly id: string; readonly title: string }[];
  /** Whether the issues of work that left the plan are closed. */
  readonly closesRemoved: boolean;
}

/** A label of an owner, the one of what is ready, or one that a piece of work asks for. */
export interface DesiredLabel {
  readonly name: string;
  /** Absent for the one of what is ready, and for a label beside the owner's, which only has to exist. */
  readonly owner?: string;
  /** Ids that the owner had before. */
  readonly formerly?: readonly string[];
  /** Whether it is the one of all that is ready. */
  readonly ready?: boolean;
  /** The name of an existing label to rename. */
  readonly adopt?: string;
  readonly description: string;
  /** Where the plan says none, `newColor` is only for a label that has to be made. */
  readonly color?: string;
  readonly newColor: string;
}

/** The description holds our mark. `due` is `YYYY-MM-DD`; without one, a date that people gave stays. */
export interface DesiredMilestone {
  readonly id: string;
  /** Ids that it had before. */
  readonly formerly: readonly string[];
  /** The number of an existing milestone to take over. */
  readonly adopt?: number;
  readonly title: string;
  readonly description: string;
  readonly due?: string;
}

/** The issue of one piece of work, or of the program. */
export interface DesiredIssue {
  /** Of the work; of the program, its key. */
  readonly id: string;
  readonly kind: WorkKind | 'program';
  /** By which it may be found: its own name first, then those that it had before. */
  readonly names: readonly string[];
  readonly title: string;
  readonly block: Block;
  /** Names. */
  readonly labels: readonly string[];
  /** The id of its milestone in the plan. */
  readonly milestone?: string;
  /** The id of what it stands under. */
  readonly parent?: string;
  /** Its place in the plan, among all: what stands under one parent is in this order. */
  readonly rank: number;
  /** Whether it stays under what it stands under already. */
  readonly keepsParent: boolean;
  /** Ids of what blocks it on GitHub: not of what is waived. */
  readonly blockedBy: readonly string[];
  /** Logins. */
  readonly assignees: readonly string[];
  /** Logins of its owner's members, who are assigned while it is open and nobody has chosen otherwise. */
  readonly members: readonly string[];
  /** The number of an existing issue to take over. */
  readonly adopt?: number;
  readonly fields: readonly DesiredField[];
  /** The name of its issue type. */
  readonly type?: string;
  readonly at: Place;
}

/** A label that is no owner's gets GitHub's own grey. */
const plainColor = 'ededed';
/** GitHub's own green. */
const readyColor = '0e8a16';

/**
 * @param source where the texts of issues link to the plan
 * @param critical ids of work that is critical as far as the plan alone tells
 */
export function desired(plan: Plan, source: Source, critical: ReadonlySet<string> = new Set()): Desired {
  const owners = [...plan.owners.values()];
  const extra = new Map<string, string>();
  for (const { labels } of plan.work.values()) {
    for (const name of labels) if (!extra.has(name.toLowerCase())) extra.set(name.toLowerCase(), name);
  }
  return {
    program: plan.program.id,
    labels: [
      ...owners.flatMap((owner) => ownerLabel(plan.program.id, owner)),
      ...readyLabel(plan),
      ...[...extra.values()].map((name) => ({ name, description: '', newColor: plainColor })),
    ],
    milestones: [...plan.milestones.values()]
      .filter(({ placeholder }) => !placeholder)
      .map((milestone) => desiredMilestone(plan.program.id, milestone)),
    issues: [ofProgram(plan, source), ...worksOf(plan, source, critical)],
    sessions: [...plan.cadence.sessions.values()],
    closesRemoved: plan.settings.removed === 'close',
  };
}

function ofProgram(plan: Plan, source: Source): DesiredIssue {
  const { id, title, at } = plan.program;
  const block = programBlockOf(plan, source);
  const nobody = {
    labels: [],
    blockedBy: [],
    assignees: [],
    members: [],
    fields: [],
    keepsParent: false,
  };
  return {
    id: programKey(plan),
    kind: 'program',
    names: [markName({ program: id, id: '' })],
    title,
    block,
    at,
    rank: 0,
    ...nobody,
  };
}

function worksOf(plan: Plan, source: Source, critical: ReadonlySet<string>): DesiredIssue[] {
  const ranks = new Map<string, number>();
  for (const id of plan.work.keys()) ranks.set(id, ranks.size + 1);
  return creationOrder(plan).map((work) => ofWork(work, plan, source, critical, ranks.get(work.id) ?? 0));
}

function ofWork(
  work: WorkItem,
  plan: Plan,
  source: Source,
  critical: ReadonlySet<string>,
  rank: number,
): DesiredIssue {
  const { id, kind, title, labels, milestone, assignees, adopt, keepsParent, at } = work;
  const owner = plan.owners.get(work.owner);
  const parent = parentOf(work, plan);
  return {
    id,
    kind,
    title,
    at,
    rank,
    assignees,
    keepsParent,
    names: markNames(plan.program.id, work),
    block: blockOf(work, plan, source, critical.has(id)),
    labels: owner?.label === undefined ? labels : [owner.label, ...labels],
    blockedBy: countingBlockers(work.blockedBy),
    members: membersFor(work, owner),
    ...(milestone === undefined || plan.milestones.get(milestone)?.placeholder ? {} : { milestone }),
    ...(parent === undefined ? {} : { parent }),
    ...(adopt === undefined ? {} : { adopt: adopt.of }),
    fields: fieldsOfWork(work, plan),
    ...(work.type === undefined ? {} : { type: work.type }),
  };
}

function countingBlockers(blockedBy: readonly Dependency[]): string[] {
  return blockedBy.filter(({ waived }) => waived === undefined).map(({ on }) => on);
}

/** Whoever the plan names does the work; a phase is done by those who do its items. */
function membersFor({ kind, assignees }: WorkItem, owner: Owner | undefined): string[] {
  if (!owner?.assign || kind === 'phase' || assignees.length > 0) return [];
  return owner.members.map(({ login }) => login);
}

function ownerLabel(program: string, owner: Owner): DesiredLabel[] {
  const { id, label, adopt, placeholder, color, formerly } = owner;
  if (label === undefined) return [];
  const description = ownerDescription(program, id, placeholder);
  return [
    {
      name: label,
      owner: id,
      formerly,
      ...(adopt === undefined ? {} : { adopt: adopt.of }),
      description,
      newColor: color ?? colorOf(id),
      ...(color ? { color } : {}),
    },
  ];
}

function readyLabel({ program, settings }: Plan): DesiredLabel[] {
  const { label } = settings.ready;
  return label === undefined
    ? []
    : [{ name: label, ready: true, description: readyDescription(program.id), newColor: readyColor }];
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

function desiredMilestone(
  program: string,
  { id, title, outcome, due, formerly, adopt }: Milestone,
): DesiredMilestone {
  const given = due === undefined ? {} : { due };
  const mark = writeMilestoneMark({ program, id, title: titleDigest(title), ...given });
  const description = outcome === undefined ? mark : `${unmarked(inert(outcome))}\n\n${mark}`;
  return { id, formerly, title, description, ...given, ...(adopt === undefined ? {} : { adopt: adopt.of }) };
}

function creationOrder(plan: Plan): WorkItem[] {
  const before = new Map<string, string[]>();
  const waived = new Map<string, string[]>();
  for (const { id, phase, blockedBy } of plan.work.values()) {
    const hard = countingBlockers(blockedBy);
    before.set(id, phase === undefined ? hard : [phase, ...hard]);
    if (hard.length < blockedBy.length)
      waived.set(
        id,
        blockedBy.filter((one) => one.waived !== undefined).map(({ on }) => on),
      );
  }
  if (waived.size > 0) putWaivedBefore(before, waived);
  return targetsFirst([...plan.work.keys()], before).flatMap((id) => plan.work.get(id) ?? []);
}

/** What is waived is named in the text too, so it had better exist; but only what counts is free of cycles. */
function putWaivedBefore(before: ReadonlyMap<string, string[]>, waived: Graph): void {
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
}

/** A plan that can be brought to GitHub, with what that should hold then. */
export interface SoundPlan {
  readonly plan: Plan;
  readonly target: Desired;
  /** Where it lives, as `owner/name/plan`: no other place may speak for its program. */
  readonly place: string;
}

/**
 * A plan from its files; nothing where anything is wrong with it. What was found is in the order in which people mend it.
 * @param now ISO 8601, where somebody knows
 * @param criticalIn what is critical by a plan alone; only where its texts are compared with those on GitHub
 */
export function soundPlan(
  { files, root, diagnostics }: PlanFiles,
  source: Source,
  now?: string,
  criticalIn?: (plan: Plan) => ReadonlySet<string>,
): { sound?: SoundPlan; diagnostics: readonly Diagnostic[] } {
  const unreadable = diagnostics.filter(({ severity }) => severity === 'error').map(({ at }) => at.file);
  const today = now?.slice(0, 10);
  const parsed = parse(files, root, { unreadable, ...(today === undefined ? {} : { today }) });
  const all = bySeverity([...diagnostics, ...parsed.diagnostics]);
  if (!parsed.plan || hasErrors(all)) return { diagnostics: all };
  const target = desired(parsed.plan, source, criticalIn?.(parsed.plan));
  const tooLong = oversized(target);
  return tooLong.length > 0
    ? { diagnostics: bySeverity([...tooLong, ...all]) }
    : { sound: { plan: parsed.plan, target, place: placeOfPlan(root, source) }, diagnostics: all };
}

/** What GitHub would refuse and only the finished text can tell. */
export function oversized({ issues }: Desired): Diagnostic[] {
  return issues.flatMap(({ id, kind, block, at }) => {
    // No repository has more than ten million issues yet.
    const length = characters(resolved(block.text, () => 9_999_999));
    if (length <= maxBody) return [];
    const what = kind === 'program' ? 'the program' : `${kind} "${id}"`;
    const message = `the text of ${what} makes a body of ${length} characters; GitHub allows ${maxBody}`;
    const help = `shorten it by ${length - maxBody}, or move it to a file and link it`;
    return error('body-too-long', at, message, help);
  });
}

/** @param more issues that are due beside those of the plan: sessions */
export function wanted(
  { program, issues, labels, milestones, sessions }: Desired,
  more: Wanted['work'] = [],
): Wanted {
  return {
    program,
    milestones: milestones.map(({ title }) => title),
    adopted: milestones.flatMap(({ adopt }) => adopt ?? []),
    owners: labels.flatMap(({ name, owner }) => (owner === undefined ? [] : [name])),
    work: [
      ...issues.map(({ names, title, adopt, kind }) => ({
        names,
        title,
        isPhase: kind === 'phase',
        adopts: kind !== 'program' && kind !== 'review',
        ...(adopt === undefined ? {} : { adopt }),
      })),
      ...more,
    ],
    sessions: sessions.map(({ title }) => title),
    fields: issues.some(({ fields, type }) => fields.length > 0 || type !== undefined),
    logins: [...new Set(issues.flatMap(({ assignees, members }) => [...assignees, ...members]))],
    assigns: issues.some(({ members }) => members.length > 0),
  };
}
