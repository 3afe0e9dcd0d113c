/**
 * Our block of a body, rendered from the plan alone. Nothing in it goes stale by itself.
 */
import { hash } from 'node:crypto';
import { inert, inertLine, literal } from '../markdown.ts';
import { withoutTicks } from '../model/checklist.ts';
import { maxChildren } from '../model/limits.ts';
import {
  beginMark,
  endMark,
  type FieldsRefused,
  jsonInComment,
  markName,
  unmarked,
  withoutKept,
} from '../model/mark.ts';
import { type Moment, momentJson } from '../model/moment.ts';
import { isPassingMark, passingMarks, withoutPassing } from '../model/passing.ts';
import type { Decision, Dependency, Estimate, Owner, Plan, WorkItem } from '../model/plan.ts';
import { type PromiseRecord, promisesJson } from '../model/promises.ts';
import { rangesText } from '../model/ranges.ts';
import { planUrl, type Source } from '../model/source.ts';
import { oncePer } from '../once.ts';
import type { Text } from './reference.ts';

/** Our part of a body, from mark to mark. */
export interface Block {
  readonly text: Text;
  /** Equal to the recorded one where the plan has not changed its mind since, whatever people did on GitHub. */
  readonly digest: string;
}

/**
 * Our block for one piece of work. Nothing in it goes stale by itself: no line, commit, title of another issue, or date
 * that the plan does not say. GitHub shows the title and the state of each `#12` in a list.
 * @param isCritical as far as the plan alone tells
 */
export function blockOf(work: WorkItem, plan: Plan, source: Source, isCritical = false): Block {
  const owner = plan.owners.get(work.owner);
  const paragraphs: Text[] = work.kind === 'review' ? passingMarks().map((mark) => [mark]) : [];
  if (work.text) paragraphs.push([inert(work.text)]);
  if (work.doneWhen.length > 0) {
    paragraphs.push(['### Done when'], [work.doneWhen.map((one) => `- [ ] ${inertLine(one)}`).join('\n')]);
  }
  const waiting = work.blockedBy.filter(counts);
  const waived = waiting.length === work.blockedBy.length ? [] : work.blockedBy.filter((one) => !counts(one));
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
  const time = timeText(work, isCritical);
  if (time !== '') paragraphs.push([time]);
  paragraphs.push([`*${provenance(work.at.file, source)}*`]);

  const name = markName({ program: plan.program.id, id: work.id });
  const text = contentOf(name, paragraphs);
  const digest = digestOf(work, text);
  addEnd(
    text,
    [`"work":${jsonInComment(name)}`, `"digest":"${digest}"`, `"title":"${titleDigest(work.title)}"`],
    [appliedOf(work, plan)],
  );
  return { digest, text };
}

/**
 * What the plan says of its time. A milestone's promise stands in the milestone: in each of its issues, one that moves
 * would be many changes.
 */
function timeText({ due, estimate }: WorkItem, isCritical: boolean): string {
  const parts = [
    ...(due === undefined ? [] : [`**Due:** ${due}`]),
    ...(estimate === undefined ? [] : [`**Estimate:** ${estimateText(estimate)}`]),
    ...(isCritical
      ? ['**Critical** by the estimates of the plan: a day more here is a day more for the program']
      : []),
  ];
  return parts.join(' · ');
}

function estimateText(estimate: Estimate): string {
  const days = (count: number) => `${count} working ${count === 1 ? 'day' : 'days'}`;
  return typeof estimate === 'number' ? days(estimate) : `${estimate.low} to ${days(estimate.high)}`;
}

/** By what the program's own issue is called wherever ids are: no work can be called that. */
export function programKey({ program }: Pick<Plan, 'program'>): string {
  return `program ${program.id}`;
}

/** What the program's own issue records of the whole: where the plan lives, and what was made of it. */
export interface ProgramRecord {
  /** `owner/name/plan` */
  readonly place: string;
  /** Numbers of issues. */
  readonly issues: Iterable<number>;
  /** Sessions that go on or are still to be ended, by their keys. */
  readonly sessions: readonly string[];
  /** What was found out of the plan's promises; absent until somebody looked. */
  readonly promises?: PromiseRecord;
  /** That a token may not give values for issue fields: not tried again for a while. */
  readonly fieldsRefused?: FieldsRefused;
  /** Since when it tells what changed. */
  readonly stood?: Moment;
}

/** What the program's own issue shows. */
export interface PageContent {
  readonly paragraphs: readonly Text[];
  /** Any JSON: what of it does not go stale by itself. */
  readonly lasting: unknown;
  /** Any JSON: what is worth to be shown at once where it changes. */
  readonly facts: unknown;
  /** `YYYY-MM-DD` */
  readonly day: string;
  readonly record: ProgramRecord;
}

/** The block of the program's own issue. */
export function pageBlockOf(plan: Plan, source: Source, content: PageContent): Block {
  const { paragraphs, lasting, facts, day, record } = content;
  const name = markName({ program: plan.program.id, id: '' });
  const text = contentOf(name, [...paragraphs, provenanceOf(plan, source)]);
  const digest = hashed(facts);
  const own = [
    `"work":${jsonInComment(name)}`,
    `"digest":"${digest}"`,
    `"day":"${day}"`,
    `"lasting":"${hashed(lasting)}"`,
  ];
  addEnd(text, own, recordFields(record, plan));
  return { digest, text };
}

/** The same as far as the plan alone can tell: what it is made with, before anything else is there. */
export function programBlockOf(plan: Plan, source: Source): Block {
  const paragraphs = [...purposeOf(plan), provenanceOf(plan, source)];
  return blockFrom(markName({ program: plan.program.id, id: '' }), paragraphs);
}

/** What the program is for, in paragraphs. */
export function purposeOf({ program: { purpose, objectives } }: Plan): readonly Text[] {
  return [
    ...(purpose === undefined ? [] : [[inert(purpose)]]),
    ...(objectives.length === 0
      ? []
      : [['### Objectives'], [objectives.map((one) => `- ${inertLine(one)}`).join('\n')]]),
  ];
}

function provenanceOf({ program }: Plan, source: Source): Text {
  return [`*${provenance(program.at.file, source)}*`];
}

function recordFields(
  { place, issues, sessions, promises, fieldsRefused: refused, stood }: ProgramRecord,
  { work }: Plan,
): Text[] {
  const promised = [...work.values()].flatMap(({ id, due }) => (due === undefined ? [] : [[id, due]]));
  return [
    [`"place":${jsonInComment(place)}`],
    [`"issues":"${rangesText(issues)}"`],
    ...(sessions.length === 0 ? [] : [['"sessions":[', ...commaSeparated(sessions), ']']]),
    // A promise of work may stand nowhere else on GitHub: by this a run sees that one was moved, and looks who did it.
    ...(promised.length === 0 ? [] : [[`"promised":"${hashed(promised.sort())}"`]]),
    ...(refused === undefined ? [] : [[`"fields-refused":${jsonInComment([refused.by, refused.day])}`]]),
    ...(promises === undefined ? [] : [[`"promises":${jsonInComment(promisesJson(promises))}`]]),
    ...(stood === undefined ? [] : [stoodField(stood)]),
  ];
}

/** A field of a record: how things stood at a moment. */
export function stoodField(moment: Moment): Text {
  return [`"stood":${jsonInComment(momentJson(moment))}`];
}

function commaSeparated(issues: readonly string[]): Text {
  return issues.flatMap((issue, index) => (index === 0 ? [{ issue }] : [',', { issue }]));
}

/**
 * A block from its paragraphs, for what is no work.
 * @param applied what its record says beside whose it is
 */
export function blockFrom(name: string, paragraphs: readonly Text[], applied: readonly Text[] = []): Block {
  const text = contentOf(name, paragraphs);
  const digest = hashed(text);
  addEnd(text, [`"work":${jsonInComment(name)}`, `"digest":"${digest}"`], applied);
  return { digest, text };
}

/** Of all that stands in the block of the program's own issue, but for ticks, what is of a day, and what its record keeps of people. */
export function sealOf(block: string): string {
  const { content, applied } = withoutKept(withoutPassing(withoutTicks(block)));
  const { seal: _, ...rest } = applied;
  return hashed([content, rest]);
}

/** All but the mark at the end, which has a digest of it. */
function contentOf(name: string, paragraphs: readonly Text[]): Text[number][] {
  const text: Text[number][] = [beginMark(name)];
  for (const paragraph of paragraphs) {
    text.push('\n\n');
    for (const piece of paragraph)
      text.push(typeof piece !== 'string' || isPassingMark(piece) ? piece : unmarked(piece));
  }
  return text;
}

/** Decisions of any status that affect work, by number. */
export function decisionsOn(id: string, { decisions }: Plan): readonly Decision[] {
  return byWork(decisions).get(id) ?? [];
}

/** Looked up for each work of a plan, of which there are thousands. */
const byWork = oncePer((decisions: Plan['decisions']): ReadonlyMap<string, readonly Decision[]> => {
  const known = new Map<string, Decision[]>();
  for (const decision of decisions.values()) {
    for (const id of new Set(decision.affects)) {
      const others = known.get(id);
      if (others) others.push(decision);
      else known.set(id, [decision]);
    }
  }
  return known;
});

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
  const text: Text[number][] = [];
  for (const one of list) {
    const why = reason(one);
    text.push(text.length === 0 ? '- #' : '\n- #', { issue: one.on });
    text.push(why === undefined ? '' : ` — ${inertLine(why)}`);
  }
  return text;
}

/** Who it is, and who stands behind it, without calling anybody. */
export const ownerText = oncePer(({ name, placeholder, team, members }: Owner): string => {
  if (placeholder) return `${literal(name)} (placeholder: nobody is named yet)`;
  const people = [...(team === undefined ? [] : [team]), ...members.map(({ login }) => login)];
  return `${literal(name)}${people.length === 0 ? '' : ` (${people.map(literal).join(', ')})`}`;
});

/** @param file of the plan */
function provenance(file: string, source: Source): string {
  const written = provenances(source);
  const known = written.get(file);
  if (known !== undefined) return known;
  const from = `[${literal(file)}](<${planUrl(file, source)}>)`;
  const text = `Kept by Plan Sync from ${from}: change it there. Above and below this is yours.`;
  written.set(file, text);
  return text;
}

const provenances = oncePer((_: Source) => new Map<string, string>());

/** The mark at the end: what it records, with numbers still to be filled in. */
function addEnd(text: Text[number][], own: readonly string[], applied: readonly Text[]): void {
  text.push('\n\n', `${beforeRecord}{${own.join(',')}`);
  for (const field of applied) text.push(',', ...field);
  text.push(endOfRecord);
}

const [beforeRecord = '', afterRecord = ''] = endMark('\n').split('\n');
const endOfRecord = `}${afterRecord}`;

/** In as few pieces as can be: there is one such text for each work of a plan. */
function appliedOf(work: WorkItem, plan: Plan): Text {
  const text: Text[number][] = [];
  // Of the owner's label the id, because its name may change.
  let json = `"owner":${jsonInComment(work.owner)}`;
  const refer = (before: string, issue: string) => {
    text.push(json + before, { issue });
    json = '';
  };
  if (work.labels.length > 0) json += `,"labels":${jsonInComment([...work.labels].sort())}`;
  if (work.adopt) json += `,"adopt":${work.adopt.of}`;
  if (work.milestone && !plan.milestones.get(work.milestone)?.placeholder)
    json += `,"milestone":${jsonInComment(work.milestone)}`;
  const parent = work.keepsParent ? undefined : parentOf(work, plan);
  if (parent !== undefined) refer(',"parent":', parent);
  if (work.phase === undefined) refer(',"program":', programKey(plan));
  let isFirst = true;
  for (const blocker of work.blockedBy) {
    if (!counts(blocker)) continue;
    refer(isFirst ? ',"blocked-by":[' : ',', blocker.on);
    isFirst = false;
  }
  if (!isFirst) json += ']';
  if (work.assignees.length > 0) json += `,"assignees":${jsonInComment([...work.assignees].sort())}`;
  if (json !== '') text.push(json);
  return text;
}

/** What its issue stands under: an item under its phase, and a phase under the program. */
export function parentOf({ kind, id, phase }: WorkItem, plan: Plan): string | undefined {
  if (kind !== 'phase') return phase;
  return phasesUnder(plan).has(id) ? programKey(plan) : undefined;
}

/** Those that there is room for under the program. */
const phasesUnder = oncePer(({ work }: Plan): ReadonlySet<string> => {
  const phases = [...work.values()].filter(({ kind }) => kind === 'phase').map(({ id }) => id);
  return new Set(phases.slice(0, maxChildren));
});

function digestOf(work: WorkItem, block: Text): string {
  const { title, labels, milestone, blockedBy, assignees } = work;
  return hashed([title, block, labels, milestone, blockedBy.filter(counts).map(({ on }) => on), assignees]);
}

/** Tells whether a title is the one that was last applied. */
export function titleDigest(title: string): string {
  return hashed(title).slice(0, 6);
}

/** Twelve hex digits that tell one content from another. */
export function hashed(content: unknown): string {
  return hash('sha256', JSON.stringify(content)).slice(0, 12);
}
