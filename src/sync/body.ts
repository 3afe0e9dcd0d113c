/**
 * The text of an issue: our block, rendered from the plan, between what people wrote before and after it.
 */
import { createHash } from 'node:crypto';
import { inert, inertLine, literal } from '../markdown.ts';
import { ticks, unified, withTicks } from '../model/checklist.ts';
import { mostPhases } from '../model/limits.ts';
import {
  beginMark,
  bodyOf,
  endMark,
  type IssueRecord,
  jsonInComment,
  type Kept,
  markName,
  nothingKept,
  unmarked,
  withKept,
} from '../model/mark.ts';
import type { Decision, Dependency, Owner, Plan, WorkItem } from '../model/plan.ts';
import { planUrl, type Source } from '../model/source.ts';

/**
 * Text that names issues by their id in the plan, because an issue that does not exist yet has no number.
 * A reference stands for the digits alone.
 */
export type Text = readonly (string | Reference)[];

/** An issue by its id in the plan, or by the key of the program or of a session. */
export interface Reference {
  readonly issue: string;
}

/** Our part of a body, from mark to mark. */
export interface Block {
  readonly text: Text;
  /** Equal to the recorded one where the plan has not changed its mind since, whatever people did on GitHub. */
  readonly digest: string;
}

/**
 * Our block for one piece of work. Nothing in it goes stale by itself: no line, commit, date, or title of
 * another issue. GitHub shows the title and the state of each `#12` in a list.
 */
export function blockOf(work: WorkItem, plan: Plan, source: Source): Block {
  const owner = plan.owners.get(work.owner);
  const paragraphs: Text[] = [];
  if (work.text) paragraphs.push([inert(work.text)]);
  if (work.doneWhen.length > 0) {
    paragraphs.push(['### Done when'], [work.doneWhen.map((one) => `- [ ] ${inertLine(one)}`).join('\n')]);
  }
  const [waiting, waived] = [work.blockedBy.filter(counts), work.blockedBy.filter((one) => !counts(one))];
  if (waiting.length > 0)
    paragraphs.push(
      ['### Blocked by'],
      dependencies(waiting, (one) => one.because),
    );
  if (waived.length > 0)
    paragraphs.push(
      ['### Waived'],
      dependencies(waived, (one) => one.waived),
    );
  const decisions = decisionsOn(work.id, plan);
  if (decisions.length > 0)
    paragraphs.push(
      ['### Decisions'],
      [decisions.map((one) => `- ${decisionText(one, plan, source)}`).join('\n')],
    );
  paragraphs.push([
    `**Owner:** ${owner ? ownerText(owner) : ''}`,
    ...(work.phase === undefined
      ? [' · **Program:** #', { issue: programKey(plan) }]
      : [' · **Phase:** #', { issue: work.phase }]),
    ...(work.gate ? [' · **Gate**'] : []),
  ]);
  paragraphs.push([`*${provenance(work.at.file, source)}*`]);

  const name = markName({ program: plan.program.id, id: work.id });
  const body = [beginMark(name), ...contentOf(paragraphs)];
  const digest = digestOf(work, body);
  return {
    digest,
    text: [
      ...body,
      '\n\n',
      ...endText([`"work":${jsonInComment(name)}`, `"digest":"${digest}"`], appliedOf(work, plan)),
    ],
  };
}

/** By what the program's own issue is called wherever ids are: no work can be called that. */
export function programKey({ program }: Pick<Plan, 'program'>): string {
  return `program ${program.id}`;
}

/**
 * The block of the program's own issue, as far as the plan alone can tell.
 * @param more paragraphs on how it stands
 */
export function programBlockOf(plan: Plan, source: Source, more: readonly Text[] = []): Block {
  const { id, purpose, objectives, at } = plan.program;
  return blockFrom(markName({ program: id, id: '' }), [
    ...(purpose === undefined ? [] : [[inert(purpose)]]),
    ...(objectives.length === 0
      ? []
      : [['### Objectives'], [objectives.map((one) => `- ${inertLine(one)}`).join('\n')]]),
    ...more,
    [`*${provenance(at.file, source)}*`],
  ]);
}

/** A block from its paragraphs, for what is no work: nothing but its text was applied. */
export function blockFrom(name: string, paragraphs: readonly Text[]): Block {
  const body = [beginMark(name), ...contentOf(paragraphs)];
  const digest = hashed(body);
  return {
    digest,
    text: [...body, '\n\n', ...endText([`"work":${jsonInComment(name)}`, `"digest":"${digest}"`], [])],
  };
}

function contentOf(paragraphs: readonly Text[]): Text {
  return paragraphs.flatMap((paragraph) => [
    '\n\n',
    ...paragraph.map((piece) => (typeof piece === 'string' ? unmarked(piece) : piece)),
  ]);
}

/** Decisions of any status that affect work, by number. */
export function decisionsOn(id: string, plan: Plan): Decision[] {
  return [...plan.decisions.values()].filter(({ affects }) => affects.includes(id));
}

/** `[Decision 4](…): Freeze the org export (accepted)` */
export function decisionText(decision: Decision, plan: Plan, source: Source): string {
  const { title, status } = decision;
  const newer = status === 'superseded' ? supersederOf(decision, plan) : undefined;
  return `${decisionLink(decision, source)}: ${literal(title)} (${status}${newer ? ` by decision ${newer.number}` : ''})`;
}

/** `[Decision 4](…)`, to its file. */
export function decisionLink({ number, at }: Decision, source: Source): string {
  return `[Decision ${number}](<${planUrl(at.file, source)}>)`;
}

/** The decision that took the place of another one. */
export function supersederOf({ number }: Decision, plan: Plan): Decision | undefined {
  return [...plan.decisions.values()].find(
    ({ supersedes, status }) => supersedes.includes(number) && status !== 'proposed',
  );
}

function counts(dependency: Dependency): boolean {
  return dependency.waived === undefined;
}

function dependencies(list: readonly Dependency[], reason: (one: Dependency) => string | undefined): Text {
  return list.flatMap((one, index) => {
    const why = reason(one);
    return [
      index === 0 ? '- #' : '\n- #',
      { issue: one.on },
      why === undefined ? '' : ` — ${inertLine(why)}`,
    ];
  });
}

/** Who it is, and who stands behind it, without calling anybody. */
export function ownerText({ name, placeholder, team, members }: Owner): string {
  if (placeholder) return `${literal(name)} (placeholder: nobody is named yet)`;
  const people = [...(team === undefined ? [] : [team]), ...members.map(({ login }) => login)];
  return `${literal(name)}${people.length === 0 ? '' : ` (${people.map(literal).join(', ')})`}`;
}

/** @param file of the plan */
export function provenance(file: string, source: Source): string {
  const link = planUrl(file, source);
  return `Kept by Plan Sync from [${literal(file)}](<${link}>): change it there. Above and below this is yours.`;
}

/** The mark at the end: what it records, with numbers still to be filled in. */
function endText(own: readonly string[], applied: readonly Text[]): Text {
  const fields: readonly Text[] = [...own.map((field) => [field]), ...applied];
  const json = fields.flatMap((field, index) => (index === 0 ? field : [',', ...field]));
  const [opening, closing] = endMark('\u0000').split('\u0000');
  return [`${opening}{`, ...json, `}${closing}`];
}

function appliedOf(work: WorkItem, plan: Plan): Text[] {
  const labels = [plan.owners.get(work.owner)?.name ?? '', ...work.labels].sort();
  const blockers = work.blockedBy.filter(counts).map(({ on }) => on);
  const fields: Text[] = [[`"labels":${jsonInComment(labels)}`]];
  if (work.milestone) fields.push([`"milestone":${jsonInComment(work.milestone)}`]);
  const parent = parentOf(work, plan);
  if (parent !== undefined) fields.push(['"parent":', { issue: parent }]);
  if (work.phase === undefined) fields.push(['"program":', { issue: programKey(plan) }]);
  if (blockers.length > 0) {
    fields.push([
      '"blocked-by":[',
      ...blockers.flatMap((issue, index) => (index === 0 ? [{ issue }] : [',', { issue }])),
      ']',
    ]);
  }
  if (work.assignees.length > 0) fields.push([`"assignees":${jsonInComment([...work.assignees].sort())}`]);
  return fields;
}

/** What its issue stands under: an item under its phase, and a phase under the program. */
export function parentOf({ kind, id, phase }: WorkItem, plan: Plan): string | undefined {
  if (kind !== 'phase') return phase;
  const phases = [...plan.work.values()].filter((one) => one.kind === 'phase').map((one) => one.id);
  return phases.indexOf(id) < mostPhases(plan.cadence.sessions.size) ? programKey(plan) : undefined;
}

function digestOf(work: WorkItem, block: Text): string {
  const { title, labels, milestone, blockedBy, assignees } = work;
  return hashed([title, block, labels, milestone, blockedBy.filter(counts).map(({ on }) => on), assignees]);
}

function hashed(content: unknown): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 12);
}

/** The ids that a text refers to. */
export function referencedIds(text: Text): string[] {
  return text.flatMap((piece) => (typeof piece === 'string' ? [] : piece.issue));
}

/** @param numberOf the number of an id's issue; what has none yet reads as such, and is settled by a later edit */
export function resolved(text: Text, numberOf: (id: string) => number | undefined): string {
  return text.map((piece) => (typeof piece === 'string' ? piece : (numberOf(piece.issue) ?? 0))).join('');
}

/**
 * The body with our block in its place: where it stood, or before what people wrote.
 * @param more what its record keeps from now on, beside what it kept
 */
export function bodyWith(block: string, current: string, more: Partial<Kept> = {}): string {
  const body = bodyOf(current);
  if (!body) {
    const fresh = withKept(block, { ...nothingKept, ...more });
    return current.trim() === '' ? fresh : `${fresh}\n\n${current}`;
  }
  return body.before + carried(block, body.block, { ...body.mark.record.kept, ...more }) + body.after;
}

/** A block with what is not the plan's: the ticks, and what its record keeps. */
function carried(block: string, current: string, kept: Kept): string {
  return withKept(withTicks(block, ticks(current)), kept);
}

/** The body with more that its record keeps. */
export function bodyKeeping(current: string, more: Partial<Kept>): string {
  const body = bodyOf(current);
  if (!body) return current;
  return body.before + withKept(body.block, { ...body.mark.record.kept, ...more }) + body.after;
}

/** The text of a block for an issue that is to be made, whose record keeps this from the beginning. */
export function textKeeping(text: Text, kept: Partial<Kept>): Text {
  const last = text.at(-1);
  const closing = typeof last === 'string' ? last : '';
  return [...text.slice(0, -1), `,${jsonInComment(kept).slice(1, -1)}${closing}`];
}

/** Whether the body has the block already; line ends of the web editor and ticks make no difference. */
export function bodyHas(block: string, current: string): boolean {
  const body = bodyOf(current);
  if (!body) return false;
  const written = unified(body.block);
  return written === carried(block, written, body.mark.record.kept);
}

/** Whether what people see of the block differs: not the mark at its end. */
export function readsAlike(block: string, current: string): boolean {
  const visible = (text: string) => text.slice(0, text.lastIndexOf('<!-- plan-sync:end'));
  const written = unified(bodyOf(current)?.block ?? '');
  return visible(written) === visible(withTicks(block, ticks(written)));
}

/** The body of an issue whose work left the plan: its mark stays, so that it is found should the work return. */
export function bodyOfRemoved(current: string): string {
  return withEnd(current, { removed: true });
}

/** The body of an issue that is about to be closed because its work left the plan. */
export function bodyOfLeaving(current: string): string {
  return withEnd(current, { leaving: true });
}

function withEnd(current: string, more: object): string {
  const body = bodyOf(current);
  if (!body) return current;
  const { program, id } = body.mark;
  const at = body.block.lastIndexOf('<!-- plan-sync:end');
  const name = markName({ program, id });
  const content = at <= 0 ? beginMark(name) : body.block.slice(0, at).trimEnd();
  const { record } = body.mark;
  const end = endMark(jsonInComment({ work: name, ...recorded(record), ...more }));
  return `${body.before}${content}\n\n${withKept(end, record.kept)}${body.after}`;
}

/** The body of an issue that another one stands for: it reads as before, ticks and all, and no mark says whose it is. */
export function bodyOfCopy(current: string, of: number): string {
  const body = bodyOf(current);
  const block = body?.block.replaceAll(/<!-- plan-sync:(?:begin|end) [^\n]* -->/g, '').trim() ?? '';
  return `Duplicate of #${of}\n\n${body ? body.before + block + body.after : current}`;
}

function recorded({ digest, labels, milestone, parent, program, blockedBy, assignees }: IssueRecord): object {
  return { digest, labels, milestone, parent, program, 'blocked-by': blockedBy, assignees };
}
