/**
 * The program's own issue, which a leader opens each week: whether it is on track, what moves, what holds it up; and folded
 * below, what it is for. It is written when what it shows changes, and mostly once a day: GitHub keeps the newest hundred
 * edits of a body, and those of people are to stay among them.
 */
import { progressUnder, type Surroundings } from '../check/progress.ts';
import type { WorkStatus } from '../check/status.ts';
import { inertLine, literal } from '../markdown.ts';
import { unified } from '../model/checklist.ts';
import type { Issue, WorkIssue } from '../model/github.ts';
import { bodyOf, recordIn, withoutKept } from '../model/mark.ts';
import { passingIn } from '../model/passing.ts';
import type { Owner, Plan, Risk, Session, WorkItem } from '../model/plan.ts';
import { planUrl, type Source } from '../model/source.ts';
import {
  type Block,
  decisionText,
  ownerText,
  type ProgramRecord,
  pageBlockOf,
  parentOf,
  programKey,
  purposeOf,
  sealOf,
} from '../sync/block.ts';
import { readsAlike, textKeeping } from '../sync/body.ts';
import type { Edit, UpdateIssue } from '../sync/change.ts';
import { referencedIds, resolved, type Text } from '../sync/reference.ts';
import type { Unplanned } from '../sync/unplanned.ts';
import { capped, characters, shortened } from '../text.ts';
import { gatesHeld, holdingUp } from './bottlenecks.ts';
import { headed, listed } from './listing.ts';
import { footnote } from './outlook.ts';
import { programGantt } from './program-gantt.ts';
import { milestoneTable, type ProgramView, programDone, programLine, progressText } from './program-line.ts';
import { readySearch } from './ready.ts';

/** More than anybody reads of one kind; fewer where the page would not leave room for what people write around it. */
const mostListed = [60, 20, 5, 0];
const maxPage = 50_000;
const maxRisk = 1_000;
const maxKept = 30;
/** Of what stands unfolded. */
const most = { milestones: 20, holding: 5, gates: 12, decisions: 12 };
const maxUnplanned = 10;

/** What the page shows beside the plan. */
export interface PageView extends ProgramView {
  readonly status: WorkStatus;
  readonly around: Surroundings;
  /** The key of each session's newest issue, by the session's id. */
  readonly sessions: ReadonlyMap<string, string>;
  readonly record: ProgramRecord;
  /** What changed since the last session, in paragraphs between marks: what stands there stays, where nobody looked. */
  readonly since: readonly Text[];
  readonly unplanned: Unplanned;
}

/** Shorter lists where it would be longer than 50,000 characters: people write around it too. */
export function pageOf(view: PageView, source: Source): Block {
  const facts = factsOf(view);
  const pages = mostListed.map((most) => () => pageListing(most, view, source, facts));
  const fits = (page: Block) => characters(resolved(page.text, () => 9_999_999)) <= maxPage;
  const [longest = () => pageListing(0, view, source, facts), ...shorter] = pages;
  return shorter.reduce((page, next) => (fits(page) ? page : next()), longest());
}

function pageListing(maxListed: number, view: PageView, source: Source, facts: unknown): Block {
  const { plan, timing, record } = view;
  const upTo = (number: number) => Math.min(maxListed, number);
  const drawn = maxListed === 0 ? '' : programGantt(view);
  const holding = headed('What holds most up', holdingUp(view), upTo(most.holding));
  const steady = [
    ...readySearch(plan, [...view.issues.values()][0]?.repository ?? source.repository, source),
    ...headed('Gates', gatesHeld(view), upTo(most.gates)),
    ...headed('Not in the plan', unplannedTexts(plan, view), maxListed),
    ...folded('What it is for', purposeOf(plan)),
    ...foldedList('Phases and workstreams', partsOf(view), maxListed),
    ...foldedList('Risks', risksOf(view), maxListed),
    ...foldedList('Owners', [...plan.owners.values()].map(ownerLine), maxListed),
    ...foldedList('Working cadence', cadence(view, source), maxListed),
    ...foldedList('Decisions', decisionsOf(view, source), upTo(most.decisions)),
  ];
  const paragraphs = [
    ['## ', ...programLine(view)],
    progressParagraph(view),
    ...milestoneTable(view, upTo(most.milestones)),
    ...(drawn === '' ? [] : [[drawn]]),
    ...holding,
    ...view.since,
    ...steady,
    ...(timing.forecast ? folded('How health and days come about', [[footnote(timing)]]) : []),
  ];
  const day = timing.network.today;
  const lasting = [view.milestones, [...(view.slips?.milestones ?? [])], counts(view), holding, steady];
  return pageBlockOf(plan, source, { paragraphs, lasting, facts, day, record });
}

/** Where the page for leaders is; empty where the plan does not say. */
export function sitePageLink({ settings: { page } }: Plan): string {
  return page === undefined ? '' : `[Timeline, graph and burn-up](<${page}>)`;
}

/** What is told at once where it changes: the plan as far as the page shows it, a health, a gate, a milestone. */
function factsOf(view: PageView): unknown {
  const { plan, milestones, timing, status, around } = view;
  const { program, owners, cadence, risks, decisions, settings } = plan;
  const shown = [
    program,
    [...owners.values()],
    [...cadence.sessions.values()],
    cadence.reviews,
    cadence.logs,
  ];
  const parts = [...shown, [...risks.values()], [...decisions.values()], settings];
  const work = [...plan.work.values()].map((one) => {
    const { id, kind, title, owner, milestone, phase, blockedBy, gate, estimate, start, due } = one;
    const waits = blockedBy.map(({ on, waived }) => [on, waived !== undefined]);
    // Of all else the issue itself tells its title.
    return [id, kind === 'phase' ? title : '', owner, milestone, phase, waits, gate, estimate, start, due];
  });
  // How much there is of it follows from the plan, but for what a run that was cut off left for the next one.
  const reached = milestones.map(({ id, title, due, closed, total }) => [
    id,
    title,
    due,
    total,
    closed === total,
  ]);
  const health = [...(timing.forecast?.milestones ?? [])].map(([id, { health, overruled }]) => [
    id,
    health,
    overruled?.is,
  ]);
  // On which line of a file something stands nobody sees.
  const lines = (key: string, value: unknown) => (/(?:^a|A)t$/.test(key) ? undefined : value);
  // A run that finished what this one could not is told at once.
  const left = around.isUnfinished ? ['unfinished'] : [];
  const all = [parts, work, reached, health, [...status.gates], ...left];
  return JSON.stringify(settings.page === undefined ? all : [...all, settings.page], lines);
}

/** `**7 of 47 done (15 %)** · 1 of 4 phases · 12 ready · as of 2026-11-24` */
function progressParagraph(view: PageView): Text {
  const { milestones, timing } = view;
  const done = programDone(milestones);
  const isSaid = programLine(view).includes(done);
  const { phases, ready, blocked } = counts(view);
  const link = sitePageLink(view.plan);
  const parts = [
    ...(isSaid ? [] : [`**${done}**`]),
    ...(phases.total === 0 ? [] : [`${progressText(phases, ', ')} phases`]),
    ...(ready > 0 ? [`${ready} ready`] : []),
    ...(blocked > 0 ? [`${blocked} blocked`] : []),
  ];
  return [[...parts, ...(link === '' ? [] : [link]), asOf(timing.network.today)].join(' · ')];
}

/** Of phases what the bar of the issue itself shows; a phase is neither ready nor blocked, for what is in it is. */
function counts({ plan, issues, around, status }: PageView) {
  const phases = [...plan.work.values()].filter((one) => parentOf(one, plan) === programKey(plan));
  const number = (ids: readonly string[]) => ids.filter((id) => plan.work.get(id)?.kind !== 'phase').length;
  return {
    phases: progressUnder(programKey(plan), phases, issues, around),
    ready: number(status.ready),
    blocked: number(status.blocked),
  };
}

function asOf(day: string): string {
  return `as of ${day}`;
}

/** Nobody needs to open what is empty. */
function folded(title: string, content: readonly Text[]): readonly Text[] {
  if (content.length === 0) return [];
  return [[`<details><summary>${title}</summary>`], ...content, ['</details>']];
}

function foldedList(title: string, texts: readonly Text[], most: number): readonly Text[] {
  return most === 0 ? [] : folded(title, listed(texts, most));
}

function partsOf(view: PageView): Text[] {
  const { plan, issues, around, isThere } = view;
  const work = [...plan.work.values()];
  const itemsOf = new Map<string, WorkItem[]>();
  for (const one of work)
    if (one.phase !== undefined) itemsOf.set(one.phase, [...(itemsOf.get(one.phase) ?? []), one]);
  const parts = work.filter(({ id, kind }) => (kind === 'phase' || kind === 'workstream') && isThere(id));
  return parts.map(({ id, kind }): Text => {
    if (kind === 'workstream') return ['#', { issue: id }];
    const below = progressUnder(id, itemsOf.get(id) ?? [], issues, around);
    return ['#', { issue: id }, ` — ${progressText(below, ', ')} closed`];
  });
}

function ownerLine(owner: Owner): Text {
  return [ownerText(owner)];
}

function decisionsOf({ plan }: PageView, source: Source): Text[] {
  const newest = [...plan.decisions.values()].reverse();
  return newest.map((one) => [`${decisionText(one, plan, source)}, ${one.date}`]);
}

function risksOf(view: PageView): Text[] {
  return [...view.plan.risks.values()].map((risk) => riskText(risk, view));
}

/** By the milestone or phase that it stands in; GitHub shows the titles. */
function unplannedTexts(plan: Plan, { unplanned: { issues } }: PageView): Text[] {
  const places = new Map<string, number[]>();
  for (const { number, milestone, phase } of issues) {
    const title = plan.milestones.get(milestone ?? '')?.title ?? plan.work.get(phase ?? '')?.title ?? '';
    places.set(title, [...(places.get(title) ?? []), number]);
  }
  return [...places].map(([title, numbers]) => {
    const { shown, left } = capped(numbers, maxUnplanned);
    const rest = left > 0 ? ` and ${left} more` : '';
    return [`${literal(title)}: ${shown.map((number) => `#${number}`).join(', ')}${rest}`];
  });
}

function riskText({ title, text, keepTogether }: Risk, { isThere }: PageView): Text {
  const kept = keepTogether.filter(isThere).slice(0, maxKept);
  const [, ...together] = kept.flatMap((issue) => [', #', { issue }]);
  return [
    `**${inertLine(title)}**: ${inertLine(shortened(text, maxRisk))}`,
    ...(kept.length === 0 ? [] : [' Kept together: #', ...together]),
  ];
}

/** One line for each entry, with where its last issue or its files are. */
function cadence({ plan, sessions }: PageView, source: Source): Text[] {
  const { cadence, owners, decisions } = plan;
  const [decision] = decisions.values();
  const folder = decision?.at.file.replace(/\/[^/]*$/, '');
  const where = folder === undefined ? '' : `, in [${literal(folder)}](<${planUrl(folder, source)}>)`;
  return [
    ...[...cadence.sessions.values()].map((session): Text => {
      const last = sessions.get(session.id);
      return [
        `**${inertLine(session.title)}**: ${rhythm(session)}`,
        ...(last === undefined ? [] : [', the last one is #', { issue: last }]),
      ];
    }),
    ...cadence.reviews.map(({ title, after }): Text => [`**${inertLine(title)}**: after each ${after}`]),
    ...cadence.logs.map(({ title, owner }): Text => {
      const keeper = owners.get(owner ?? '');
      const by = keeper ? `, kept by ${literal(keeper.name)}` : '';
      return [`**${inertLine(title)}**: after each conversation${by}${where}`];
    }),
  ];
}

function rhythm({ weeks, weekday }: Session): string {
  const day = weekday.charAt(0).toUpperCase() + weekday.slice(1);
  return weeks === 1 ? `each ${day}` : `every ${weeks} weeks on ${day}`;
}

/** What has to be done so that the issue reads like this, if it is time for it. */
export function pageChange(
  plan: Plan,
  page: Block,
  issue: WorkIssue & Partial<Pick<Issue, 'title'>>,
  numberOf: (id: string) => number | undefined,
): UpdateIssue[] {
  const { body = '', title = plan.program.title } = issue;
  const isKnown = referencedIds(page.text).every((id) => numberOf(id) !== undefined);
  const text = resolved(page.text, numberOf);
  const edits: Edit[] = [];
  if (title !== plan.program.title)
    edits.push({ field: 'title', old: title, new: plan.program.title, why: 'plan' });
  const is = isKnown ? differenceOf(text, body) : 'shown';
  if (is === 'shown') edits.push({ field: 'text', why: 'plan' });
  if (edits.length === 0 && is === 'none') return [];
  const none = { addLabels: [], removeLabels: [], assign: [], unassign: [], reopen: false };
  return [
    {
      kind: 'update-issue',
      id: programKey(plan),
      issue: { ...issue, body },
      ...(title === plan.program.title ? {} : { title: plan.program.title }),
      ...(is === 'none'
        ? {}
        : { block: isKnown ? textKeeping(page.text, { seal: sealOf(text) }) : page.text }),
      ...none,
      isPage: true,
      ...(is === 'none' || recordIn(body).kept.pinned ? {} : { pin: true }),
      edits,
    },
  ];
}

/**
 * `shown` where people see that it is written, `recorded` where they do not. What only tells numbers and lists waits for
 * another day than that on which it was written, as does what changed since the last session where nothing of the plan did,
 * and days of the forecast wait for something else to change: it says of which day they are. What a person changed in it is
 * put right at once.
 */
function differenceOf(text: string, body: string): 'none' | 'recorded' | 'shown' {
  const block = unified(bodyOf(body)?.block ?? '');
  const [before, now] = [recordIn(body), recordIn(text)];
  const { day: today = '' } = now;
  // That a day has passed is no news by itself.
  const aged = before.day === undefined ? block : block.replace(asOf(before.day), () => asOf(today));
  const reads = readsAlike(text, aged);
  const isDue =
    before.digest !== now.digest ||
    before.seal !== sealOf(block) ||
    ((before.lasting !== now.lasting || tellsAnew(text, block)) && before.day !== today);
  if (!reads && isDue) return 'shown';
  return madeText(block) === madeText(text) ? 'none' : reads ? 'recorded' : 'shown';
}

/** What changed since the last session is told otherwise than it stands there. */
function tellsAnew(text: string, block: string): boolean {
  const told = passingIn(text);
  return told !== undefined && told.text !== (passingIn(block)?.text ?? '');
}

/** What other runs go by: it is written at once. */
function madeText(block: string): string {
  const { digest: _, day: __, lasting: ___, seal: ____, ...made } = withoutKept(block).applied;
  return JSON.stringify(made);
}
