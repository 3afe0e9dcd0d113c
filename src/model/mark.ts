/**
 * The marks by which Plan Sync knows its own on GitHub: in the body of an issue, in the description of a
 * milestone, in the description of a label.
 */

import { type Moment, momentFrom } from './moment.ts';
import type { WorkItem } from './plan.ts';
import { type PromiseRecord, promisesFrom } from './promises.ts';
import { type NumberRange, rangesFrom } from './ranges.ts';

/** What an issue's body says about who it is and what was last applied to it. */
export interface IssueMark {
  readonly program: string;
  /** Of the work, of a session with its date (`weekly/2026-12-01`), or empty for the program's own issue. */
  readonly id: string;
  readonly record: IssueRecord;
}

/** What was last applied: what left the plan since can be told from what people added. */
export interface IssueRecord {
  /** Of title, text and all below, as the plan had them: tells a change of the plan from a change by hand. */
  readonly digest: string;
  /** Of the title alone, by `titleDigest`; absent in marks of before. */
  readonly title?: string;
  /** Names, sorted. */
  readonly labels: readonly string[];
  /** The id of the milestone in the plan. */
  readonly milestone?: string;
  /** The number that the plan adopts: where it is the issue's own, a person made it. */
  readonly adopt?: number;
  /** The number of the parent issue. */
  readonly parent?: number;
  /** The number of the program's own issue, to which all that stands in no phase leads. */
  readonly program?: number;
  /** Numbers of issues, sorted. */
  readonly blockedBy: readonly number[];
  /** Logins, sorted. */
  readonly assignees: readonly string[];
  /** Values of issue fields, by the names of the fields. */
  readonly fields?: ReadonlyMap<string, string>;
  /** The name of the issue type. */
  readonly type?: string;
  /** The id of the owner whose label it has: a renamed label is known by it. */
  readonly owner?: string;
  /** Of the program's own issue: where its plan lives, as `owner/name/plan`. */
  readonly place?: string;
  /** Of the program's own issue: the numbers of all that is made of the plan, first and last of each run of them. */
  readonly issues: readonly NumberRange[];
  /** Of the program's own issue: the numbers of the newest session of each kind. */
  readonly sessions: readonly number[];
  /** Of the program's own issue: what was found out of the plan's promises. */
  readonly promises?: PromiseRecord;
  /** Of the program's own issue: that the values of issue fields were refused, to whom and when. */
  readonly fieldsRefused?: FieldsRefused;
  /** Of the program's own issue: the day on which it was written, `YYYY-MM-DD`. */
  readonly day?: string;
  /** Of the program's own issue: of what it showed then that does not go stale by itself. */
  readonly lasting?: string;
  /** Of the program's own issue: of all that stood in it then, which tells what a person changed since. */
  readonly seal?: string;
  /** Of a session: how things stood when its issue was made. Of the program's own issue: since when it tells what changed. */
  readonly stood?: Moment;
  /** Set while it is out of the plan and closed for that reason: if it returns, it may be opened again. */
  readonly removed: boolean;
  /** Set while it is being closed for that reason: how far that came has to be looked for, should the run end. */
  readonly leaving: boolean;
  /** Set from when it is made until it stands where the plan has it among those under its parent. */
  readonly unplaced: boolean;
  readonly kept: Kept;
}

/** A token that may not give issues values for the fields of their organization. */
export interface FieldsRefused {
  /** The login of its account. */
  readonly by: string;
  /** `YYYY-MM-DD` */
  readonly day: string;
}

/** What a record says beside what was applied: it stays when the block is written anew. */
export interface Kept {
  /** Set once a comment of ours says that it was closed before what blocks it: that comment is kept true. */
  readonly told: boolean;
  /** Decisions that were told in a comment: `4 accepted`. */
  readonly announced: readonly string[];
  /** Logins that it was last assigned to because they are its owner's: what people made of that stays. */
  readonly offered: readonly string[];
  /** How often it left the plan until now: each time is told once. */
  readonly left: number;
  /** Blockers whose closing was told, or was before it blocked anything: near names. */
  readonly ready: readonly string[];
  /** Set once it was to be pinned: whether it is, is people's from then on. */
  readonly pinned: boolean;
  /** The number of the issue that stood for the work before this one was adopted for it; 0 where there was none. */
  readonly instead: number;
}

/** Of an issue that is new. */
export const nothingKept: Kept = {
  told: false,
  announced: [],
  offered: [],
  left: 0,
  ready: [],
  pinned: false,
  instead: 0,
};

/** Of an issue without a mark: nothing was applied, so nothing is ours to take away. */
const emptyRecord: IssueRecord = {
  digest: '',
  labels: [],
  blockedBy: [],
  assignees: [],
  issues: [],
  sessions: [],
  removed: false,
  leaving: false,
  unplaced: false,
  kept: nothingKept,
};

/** What a mark says, in one: `program/id`, or `program` for the program's own issue. */
export function markName({ program, id }: Pick<IssueMark, 'program' | 'id'>): string {
  return id === '' ? program : `${program}/${id}`;
}

/** The names under which work may be found: its own, and those that it had before, here or in another program. */
export function markNames(program: string, { id, formerly }: Pick<WorkItem, 'id' | 'formerly'>): string[] {
  return [id, ...formerly].map((name) => (name.includes('/') ? name : markName({ program, id: name })));
}

const name = String.raw`([a-z][a-z0-9-]*)(?:\/([a-z][a-z0-9-]*(?:\/\d{4}-\d\d-\d\d)?))?`;
const begin = new RegExp(`<!-- plan-sync:begin ${name} -->`);
const named = new RegExp(`^${name}$`);
const endBegins = '<!-- plan-sync:end {';
const endEnds = '} -->';

/** Text of the plan that shows our own marks, in a piece of code, must not be taken for them. */
export function unmarked(text: string): string {
  return text.replaceAll('<!-- plan-sync:', '<!-- plan\u200B-sync:');
}

/** @param name of the issue's mark */
export function beginMark(name: string): string {
  return `<!-- plan-sync:begin ${name} -->`;
}

/** @param json an object, written by `jsonInComment` */
export function endMark(json: string): string {
  return `<!-- plan-sync:end ${json} -->`;
}

/** A block whose record does not say what title was last applied, as the records of before did not. */
export function withoutTitle(block: string): string {
  const start = block.lastIndexOf(endBegins);
  return start < 0 ? block : block.slice(0, start) + block.slice(start).replace(/,"title":"[0-9a-f]{6}"/, '');
}

/** A block of ours whose record keeps this, and no more; one without a record stays as it is. */
export function withKept(block: string, kept: Kept): string {
  const { told, announced, offered, left, ready, pinned, instead } = kept;
  const { content, applied } = withoutKept(block);
  if (Object.keys(applied).length === 0) return block;
  const said = {
    ...(told ? { told } : {}),
    ...(announced.length > 0 ? { announced } : {}),
    ...(offered.length > 0 ? { offered } : {}),
    ...(left > 0 ? { left } : {}),
    ...(ready.length > 0 ? { ready } : {}),
    ...(pinned ? { pinned } : {}),
    ...(instead > 0 ? { instead } : {}),
  };
  return content + endMark(jsonInComment({ ...applied, ...said }));
}

/** A block of ours in two: what people read, and what its record says of what was applied; nothing where it has none. */
export function withoutKept(block: string): { content: string; applied: Record<string, unknown> } {
  const start = block.lastIndexOf(endBegins);
  if (start < 0 || !block.endsWith(endEnds)) return { content: block, applied: {} };
  const record = jsonObject(block.slice(start + endBegins.length - 1, -endEnds.length + 1));
  const {
    told: _,
    announced: __,
    offered: ___,
    left: ____,
    ready: _____,
    pinned: ______,
    instead: _______,
    ...applied
  } = record;
  return { content: block.slice(0, start), applied };
}

/** JSON that cannot end the comment it stands in. */
export function jsonInComment(value: unknown): string {
  return JSON.stringify(value).replaceAll(/[<>]|-(?=-)/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

/** A body in three: what people wrote before, our block from mark to mark, and what they wrote after. */
export interface Body {
  readonly before: string;
  readonly block: string;
  readonly after: string;
}

type Marked = Body & { readonly mark: IssueMark };

/** Characters of texts that are remembered with what was read in them: those of a plan of thousands, and not of all of GitHub. */
const maxRemembered = 50_000_000;
/** Each body is asked for its mark at a dozen places of a run. */
const remembered = new Map<string, Marked | undefined>();
let length = 0;

/** Nothing where no mark of ours is left. Whose mark it is has to be asked elsewhere: anybody can write one. */
export function bodyOf(text: string): Marked | undefined {
  const known = remembered.get(text);
  if (known || remembered.has(text)) return known;
  length += text.length;
  if (length > maxRemembered) {
    remembered.clear();
    length = text.length;
  }
  const found = bodyIn(text);
  remembered.set(text, found);
  return found;
}

function bodyIn(text: string): Marked | undefined {
  const opening = begin.exec(text);
  if (!opening) return bodyByEnd(text);
  const [opened, program = '', id = ''] = opening;
  const rest = text.slice(opening.index);
  const closing = closingMark(rest, opened.length);
  // Somebody deleted the closing mark: nobody can tell any more which lines are ours, so they stay.
  const length = closing ? closing.index + closing.length : opened.length;
  return {
    before: text.slice(0, opening.index),
    block: rest.slice(0, length),
    after: rest.slice(length),
    mark: { program, id, record: recordFromJson(closing?.json) },
  };
}

/** Somebody deleted the opening mark: the other one still says whose issue this is, and the lines stay. */
function bodyByEnd(text: string): Marked | undefined {
  const closing = endIn(text);
  const { work } = jsonObject(closing?.json);
  const [, program, id = ''] = (typeof work === 'string' ? named.exec(work) : undefined) ?? [];
  if (!closing || !program) return undefined;
  const after = closing.index + closing.length;
  return {
    before: text.slice(0, closing.index),
    block: text.slice(closing.index, after),
    after: text.slice(after),
    mark: { program, id, record: recordFromJson(closing.json) },
  };
}

interface End {
  readonly index: number;
  readonly length: number;
  readonly json: string;
}

/** The first mark that closes a block: on one line, whatever else people wrote. */
function endIn(text: string): End | undefined {
  for (let index = text.indexOf(endBegins); index >= 0; index = text.indexOf(endBegins, index + 1)) {
    const closes = text.indexOf(endEnds, index);
    if (closes < 0) return undefined;
    const json = text.slice(index + endBegins.length - 1, closes + 1);
    const next = json.indexOf(endBegins);
    if (next < 0 && !/[\r\n]/.test(json)) return { index, length: closes + endEnds.length - index, json };
    // No need to look at what lies before the last beginning in front of this end.
    if (next >= 0) index = text.lastIndexOf(endBegins, closes) - 1;
  }
  return undefined;
}

/** The mark that closes a block; one behind the beginning of another block closes that one. */
function closingMark(rest: string, from: number): End | undefined {
  const closing = endIn(rest);
  const next = begin.exec(rest.slice(from));
  return closing && (!next || closing.index < from + next.index) ? closing : undefined;
}

/** People can write anything between the marks; what is not a record counts as none. */
function recordFromJson(json: string | undefined): IssueRecord {
  const written = jsonObject(json);
  const stood = momentFrom(written.stood);
  const strings = (value: unknown) =>
    Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
  const numbers = (value: unknown) =>
    Array.isArray(value) ? value.filter((one) => typeof one === 'number') : [];
  return {
    digest: typeof written.digest === 'string' ? written.digest : '',
    ...(typeof written.title === 'string' ? { title: written.title } : {}),
    labels: strings(written.labels),
    ...(typeof written.milestone === 'string' ? { milestone: written.milestone } : {}),
    ...(typeof written.adopt === 'number' ? { adopt: written.adopt } : {}),
    ...(typeof written.parent === 'number' ? { parent: written.parent } : {}),
    ...(typeof written.program === 'number' ? { program: written.program } : {}),
    ...(typeof written.owner === 'string' ? { owner: written.owner } : {}),
    ...(written.fields === undefined ? {} : { fields: stringsIn(written.fields) }),
    ...(typeof written.type === 'string' ? { type: written.type } : {}),
    ...(typeof written.place === 'string' ? { place: written.place } : {}),
    issues: typeof written.issues === 'string' ? rangesFrom(written.issues) : [],
    sessions: numbers(written.sessions),
    ...(written.promises === undefined ? {} : { promises: promisesFrom(written.promises) }),
    ...refusalFrom(written['fields-refused']),
    ...(typeof written.day === 'string' ? { day: written.day } : {}),
    ...(typeof written.lasting === 'string' ? { lasting: written.lasting } : {}),
    ...(typeof written.seal === 'string' ? { seal: written.seal } : {}),
    ...(stood ? { stood } : {}),
    blockedBy: numbers(written['blocked-by']),
    assignees: strings(written.assignees),
    removed: written.removed === true,
    leaving: written.leaving === true,
    unplaced: written.unplaced === true,
    kept: {
      told: written.told === true,
      announced: strings(written.announced),
      offered: strings(written.offered),
      left: typeof written.left === 'number' ? written.left : 0,
      ready: strings(written.ready),
      pinned: written.pinned === true,
      instead: typeof written.instead === 'number' ? written.instead : 0,
    },
  };
}

function refusalFrom(value: unknown): { fieldsRefused?: FieldsRefused } {
  const [by, day]: readonly unknown[] = Array.isArray(value) ? value : [];
  const isDay = typeof day === 'string' && /^\d{4}-\d\d-\d\d$/.test(day);
  return typeof by === 'string' && isDay ? { fieldsRefused: { by, day } } : {};
}

function stringsIn(value: unknown): ReadonlyMap<string, string> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return new Map();
  return new Map(
    Object.entries(value).flatMap(([name, one]) => (typeof one === 'string' ? [[name, one] as const] : [])),
  );
}

function jsonObject(json: string | undefined): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(json ?? '{}');
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

/** The mark in a comment of ours. */
export function commentMarkIn(text: string): string | undefined {
  const at = text.lastIndexOf('<!-- plan-sync:comment ');
  const end = text.indexOf(' -->', at);
  return at < 0 || end < 0 ? undefined : text.slice(at, end + ' -->'.length);
}

/** Whether a comment ends with our mark on a line of its own, as ours do: a quotation has it elsewhere. */
export function endsWithMark(text: string, mark: string): boolean {
  const all = text.trimEnd();
  return all.endsWith(mark) && all.charAt(all.length - mark.length - 1) === '\n';
}

/** Whether a body was put away as a copy, whatever the issue was closed as. */
export function isCopyOfOurs(body: string): boolean {
  return body.startsWith('Duplicate of #') && body.includes(copyOf);
}

/** In place of our marks in the body of an issue that another one stands for. */
export const copyOf = '<!-- copy of plan-sync:';

/** Hidden in a comment of ours, so that it is found again and there is never a second one. */
export function commentMark(about: string): string {
  return `<!-- plan-sync:comment ${jsonInComment(about)} -->`;
}

/** Which milestone of which program it is. */
export interface MilestoneMark {
  readonly program: string;
  readonly id: string;
  /** The due date last applied, `YYYY-MM-DD`. */
  readonly due?: string;
  /** Of the title last applied, by `titleDigest`; absent in marks of before. */
  readonly title?: string;
}

const milestoneMark =
  /<!-- plan-sync:milestone ([a-z][a-z0-9-]*)\/([a-z][a-z0-9-]*)(?: due=(\d{4}-\d\d-\d\d))?(?: title=([0-9a-f]{6}))? -->/;

/** Nothing where the description has no mark of ours. */
export function milestoneMarkOf(description: string): MilestoneMark | undefined {
  const [, program, id, due, title] = milestoneMark.exec(description) ?? [];
  if (!program || !id) return undefined;
  return { program, id, ...(due ? { due } : {}), ...(title ? { title } : {}) };
}

/**
 * The plan's description of a milestone, with what people wrote behind the mark; where there is no mark yet, what they
 * wrote at all.
 */
export function withNotes(description: string, current: string): string {
  const mark = milestoneMark.exec(current);
  const notes = mark ? current.slice(mark.index + mark[0].length).trim() : current.trim();
  return notes === '' || (!mark && description.startsWith(notes))
    ? description
    : `${description}\n\n${notes}`;
}

/** The plan's part of a milestone's description: to the end of its mark. */
export function withoutNotes(description: string): string {
  const mark = milestoneMark.exec(description);
  return mark ? description.slice(0, mark.index + mark[0].length) : description;
}

/** What `milestoneMarkOf` reads. */
export function writeMilestoneMark({ program, id, due, title }: MilestoneMark): string {
  const more = `${due ? ` due=${due}` : ''}${title ? ` title=${title}` : ''}`;
  return `<!-- plan-sync:milestone ${program}/${id}${more} -->`;
}

/** The description of a milestone without what its mark says of the title. */
export function untitled(description: string): string {
  return description.replace(/(<!-- plan-sync:milestone [^>]*?) title=[0-9a-f]{6} -->/, '$1 -->');
}

const ownerMark = /^Plan Sync: owner ([a-z][a-z0-9-]*)\/([a-z][a-z0-9-]*)/;

/** The description of an owner's label; a label has no place to hide a mark in, so it reads as a sentence. */
export function ownerDescription(program: string, id: string, placeholder: boolean): string {
  return `Plan Sync: owner ${program}/${id}${placeholder ? ', placeholder' : ''}`;
}

/** Which owner's label it is: `id` in the plan of `program`. Nothing where it is no label of ours. */
export function ownerMarkOf(description: string): { program: string; id: string } | undefined {
  const [, program, id] = ownerMark.exec(description) ?? [];
  return program && id ? { program, id } : undefined;
}

const readyLabelMark = /^Plan Sync: ready in ([a-z][a-z0-9-]*)$/;

/** The description of the label of what is ready. */
export function readyDescription(program: string): string {
  return `Plan Sync: ready in ${program}`;
}

/** Of which program it is the label of what is ready. Nothing where it is none. */
export function readyMarkOf(description: string): string | undefined {
  return readyLabelMark.exec(description)?.[1];
}

/** What was last applied to an issue. */
export function recordIn(body: string): IssueRecord {
  return bodyOf(body)?.mark.record ?? emptyRecord;
}
