/**
 * The text of an issue: our block, rendered from the plan, between what people wrote before and after it.
 */
import { createHash } from 'node:crypto';
import { inert, inertLine, literal } from '../markdown.ts';
import type { Dependency, Owner, Plan, WorkItem } from '../plan/plan.ts';
import { ticks, unified, withTicks } from './checklist.ts';
import {
  beginMark,
  bodyOf,
  emptyRecord,
  endMark,
  type IssueRecord,
  jsonInComment,
  unmarked,
  withTold,
} from './marker.ts';

/**
 * Text that names issues by their id in the plan, because an issue that does not exist yet has no number.
 * A reference stands for the digits alone.
 */
export type Text = readonly (string | Reference)[];

export interface Reference {
  readonly issue: string;
}

export interface Block {
  readonly text: Text;
  /** Equal to the recorded one where the plan has not changed its mind since, whatever people did on GitHub. */
  readonly digest: string;
}

/** Where the plan is read by people: `https://github.com` and the `owner/name` that holds the plan's files. */
export interface Source {
  readonly serverUrl: string;
  readonly repository: string;
  /** A commit, where a line is meant; otherwise whatever the default branch has. */
  readonly revision?: string;
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
  paragraphs.push([
    `**Owner:** ${owner ? ownerText(owner) : ''}`,
    ...(work.phase === undefined ? [] : [' · **Phase:** #', { issue: work.phase }]),
    ...(work.gate ? [' · **Gate**'] : []),
  ]);
  paragraphs.push([`*${provenance(work, source)}*`]);

  const content = paragraphs.flatMap((paragraph) => [
    '\n\n',
    ...paragraph.map((piece) => (typeof piece === 'string' ? unmarked(piece) : piece)),
  ]);
  const body = [beginMark(plan.program.id, work.id), ...content];
  const digest = digestOf(work, body);
  return { digest, text: [...body, '\n\n', ...endOf(work, plan, digest)] };
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

function ownerText({ name, placeholder, team }: Owner): string {
  const stands = placeholder ? ' (placeholder: nobody is named yet)' : team ? ` (${literal(team)})` : '';
  return `${literal(name)}${stands}`;
}

function provenance(work: WorkItem, source: Source): string {
  const link = planUrl(work.at.file, source);
  return `Kept by Plan Sync from [${literal(work.at.file)}](<${link}>): change it there. Above and below this is yours.`;
}

/** Where people read a file of the plan. */
export function planUrl(file: string, { serverUrl, repository, revision = 'HEAD' }: Source): string {
  const path = file.split('/').map(encodeURIComponent).join('/');
  // HEAD is whatever the default branch is called; and a name typed in other letter case is no other repository.
  return `${serverUrl}/${repository.toLowerCase()}/blob/${revision}/${path}`;
}

/** What the mark at the end records, with numbers still to be filled in. */
function endOf(work: WorkItem, plan: Plan, digest: string): Text {
  const labels = [plan.owners.get(work.owner)?.name ?? '', ...work.labels].sort();
  const blockers = work.blockedBy.filter(counts).map(({ on }) => on);
  const fields: Text[] = [
    [`"work":${jsonInComment(`${plan.program.id}/${work.id}`)}`],
    [`"digest":"${digest}"`],
    [`"labels":${jsonInComment(labels)}`],
  ];
  if (work.milestone) fields.push([`"milestone":${jsonInComment(work.milestone)}`]);
  if (work.phase) fields.push(['"parent":', { issue: work.phase }]);
  if (blockers.length > 0) {
    fields.push([
      '"blocked-by":[',
      ...blockers.flatMap((issue, index) => (index === 0 ? [{ issue }] : [',', { issue }])),
      ']',
    ]);
  }
  if (work.assignees.length > 0) fields.push([`"assignees":${jsonInComment([...work.assignees].sort())}`]);
  const json = fields.flatMap((field, index) => (index === 0 ? field : [',', ...field]));
  const [opening, closing] = endMark('\u0000').split('\u0000');
  return [`${opening}{`, ...json, `}${closing}`];
}

function digestOf(work: WorkItem, block: Text): string {
  const { title, labels, milestone, blockedBy, assignees } = work;
  const content = JSON.stringify([
    title,
    block,
    labels,
    milestone,
    blockedBy.filter(counts).map(({ on }) => on),
    assignees,
  ]);
  return createHash('sha256').update(content).digest('hex').slice(0, 12);
}

/** The ids that a text refers to. */
export function references(text: Text): string[] {
  return text.flatMap((piece) => (typeof piece === 'string' ? [] : piece.issue));
}

/** @param numberOf the number of an id's issue; what has none yet reads as such, and is settled by a later edit */
export function resolved(text: Text, numberOf: (id: string) => number | undefined): string {
  return text.map((piece) => (typeof piece === 'string' ? piece : (numberOf(piece.issue) ?? 0))).join('');
}

/** The body with our block in its place: where it stood, or before what people wrote. */
export function bodyWith(block: string, current: string): string {
  const body = bodyOf(current);
  if (!body) return current.trim() === '' ? block : `${block}\n\n${current}`;
  return body.before + carried(block, body.block, body.mark.record) + body.after;
}

/** A block with what is not the plan's: the ticks, and the note on our comment. */
function carried(block: string, current: string, { told }: IssueRecord): string {
  return withTold(withTicks(block, ticks(current)), told);
}

/** The body with the note that a comment of ours tells of its closing, or without. */
export function bodyTold(current: string, told: boolean): string {
  const body = bodyOf(current);
  return body ? body.before + withTold(body.block, told) + body.after : current;
}

/** Whether the body has the block already; line ends of the web editor and ticks make no difference. */
export function bodyHas(block: string, current: string): boolean {
  const body = bodyOf(current);
  if (!body) return false;
  const written = unified(body.block);
  return written === carried(block, written, body.mark.record);
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
  const content = at <= 0 ? beginMark(program, id) : body.block.slice(0, at).trimEnd();
  const { record } = body.mark;
  const end = endMark(jsonInComment({ work: `${program}/${id}`, ...recorded(record), ...more }));
  return `${body.before}${content}\n\n${withTold(end, record.told)}${body.after}`;
}

/** The body of an issue that another one stands for: it reads as before, ticks and all, and no mark says whose it is. */
export function bodyOfCopy(current: string, of: number): string {
  const body = bodyOf(current);
  const block = body?.block.replaceAll(/<!-- plan-sync:(?:begin|end) [^\n]* -->/g, '').trim() ?? '';
  return `Duplicate of #${of}\n\n${body ? body.before + block + body.after : current}`;
}

function recorded({ digest, labels, milestone, parent, blockedBy, assignees }: IssueRecord): object {
  return { digest, labels, milestone, parent, 'blocked-by': blockedBy, assignees };
}

/** What was last applied to an issue. */
export function recordOf(body: string): IssueRecord {
  return bodyOf(body)?.mark.record ?? emptyRecord;
}
