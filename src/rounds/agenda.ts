/** What there is to talk about in a session, as it stands when its issue is made. From then on the issue is people's. */
import type { Since } from '../changes/since.ts';
import { progressOf } from '../check/progress.ts';
import { inertLine, literal } from '../markdown.ts';
import { markName } from '../model/mark.ts';
import { planUrl, type Source } from '../model/source.ts';
import { blockFrom, decisionText, stoodField } from '../sync/block.ts';
import type { Text } from '../sync/reference.ts';
import { capped, shortened } from '../text.ts';
import { holdingUp, type StatusView } from './bottlenecks.ts';
import { dayIn, dayName, type SessionDue } from './calendar.ts';
import { headed } from './listing.ts';
import { footnote } from './outlook.ts';
import { milestoneTable } from './program-line.ts';
import { momentNow } from './since.ts';
import { timingOf } from './timing.ts';
import { sinceParagraphs } from './told.ts';
import { surroundings } from './whereabouts.ts';
import type { JudgedWorld } from './world.ts';

/** What is longer than this is a list for the summary, and not for a meeting. */
const most = {
  violations: 10,
  ready: 15,
  holding: 5,
  blockers: 3,
  overdue: 10,
  decisions: 10,
  changes: 40,
  milestones: 20,
};
/** Carried on from one session to the next: far from what a body can hold, whatever they say. */
const maxActions = 50;
const maxActionLength = 300;

/** The session before. */
export interface Before {
  readonly key: string;
  readonly date: string;
}

/** What was left open, in people's Markdown. */
export interface Action {
  readonly text: string;
  /** The number of the session that it comes from. */
  readonly from: number;
}

/** @param actions of the sessions before */
export function agendaOf(
  due: SessionDue,
  before: Before | undefined,
  actions: readonly Action[],
  view: JudgedWorld,
): Text {
  const { session, date } = due;
  const { plan, source } = view;
  const owners = session.owners.map((id) => literal(plan.owners.get(id)?.name ?? id));
  const since = view.since?.get(due.key);
  const paragraphs: readonly Text[] = [
    [
      [`**${dayName(date)}, ${date}**`, ...(owners.length > 0 ? [owners.join(', ')] : [])].join(' · '),
      ...(before ? [' · The last one: #', { issue: before.key }] : []),
    ],
    ...headed(
      'Agenda',
      session.agenda.map((one) => [inertLine(one)]),
    ),
    ...headed('Out of order', outOfOrderTexts(view), most.violations),
    ...headed('What holds most up', holdingUp(statusView(view)), most.holding),
    ...headed('Overdue', overdue(view, dayIn(session.timeZone, view.now)), most.overdue),
    ...outlookSection(view),
    ...headed('Ready to start', readyTexts(view), most.ready),
    ...changesSection(since, view),
    // What is compared with the plan of then has them already.
    ...(since && since.unread === undefined
      ? []
      : headed('New decisions', newDecisions(before, view), most.decisions)),
    ...headed('Owners still to be named', placeholderOwners(view)),
    ...headed(
      'Actions carried over',
      actions.map(({ text, from }) => [`[ ] ${inertLine(shortened(text, maxActionLength))} (from #${from})`]),
      maxActions,
    ),
    [`*${provenanceOfAgenda(session.at.file, source)}*`],
  ];
  const name = markName({ program: plan.program.id, id: due.key });
  const { text } = blockFrom(name, paragraphs, [stoodField(momentNow(view))]);
  return [
    ...text,
    '\n\n### Actions\n\nWrite them below as `- [ ] who: what`. What is not ticked goes on in the next session.\n',
  ];
}

/** As of the day on which it is made. */
function outlookSection(view: JudgedWorld): readonly Text[] {
  const seen = statusView(view);
  const table = milestoneTable(seen, most.milestones);
  const rule = seen.timing.forecast === undefined ? [] : [[footnote(seen.timing)]];
  return table.length === 0 ? [] : [['### Milestones'], ...table, ...rule];
}

function statusView(view: JudgedWorld): StatusView {
  const { plan, issues, status, promises } = view;
  const milestones = progressOf(plan, issues, surroundings(view));
  const slips = promises.record;
  return { plan, issues, status, milestones, timing: timingOf(view), slips, isThere: isThere(view) };
}

function provenanceOfAgenda(file: string, source: Source): string {
  const link = `[${literal(file)}](<${planUrl(file, source)}>)`;
  return `Made by Plan Sync from ${link}, to show how things stood then. From here on it is yours.`;
}

/** What could not be made has no number, and this text is written once. */
function isThere({ issues }: JudgedWorld): (id: string) => boolean {
  return (id) => issues.has(id);
}

function reference(issue: string): Text {
  return ['#', { issue }];
}

function referenceList(ids: readonly string[], most: number): Text {
  const { shown, left } = capped(ids, most);
  const [, ...references] = shown.flatMap((issue) => [', #', { issue }]);
  return [...(shown.length === 0 ? [] : ['#', ...references]), ...(left > 0 ? [` and ${left} more`] : [])];
}

function outOfOrderTexts(view: JudgedWorld): Text[] {
  const { violations, tolerated: told } = view.verdict;
  const all = [...violations, ...told].filter(({ how }) => how !== 'later');
  return all.map(({ id, waits }) => {
    const blockers = waits.flatMap(({ on }) => on ?? []).filter(isThere(view));
    const before = blockers.length === 0 ? [] : [', before ', ...referenceList(blockers, most.blockers)];
    return [...reference(id), ' was closed too early', ...before];
  });
}

/** Phases are ready with what is in them. */
function readyTexts(view: JudgedWorld): Text[] {
  return view.status.ready
    .filter((id) => isThere(view)(id) && view.plan.work.get(id)?.kind !== 'phase')
    .map((id) => [...reference(id), ownerOf(id, view)]);
}

function ownerOf(id: string, { plan }: JudgedWorld): string {
  const owner = plan.owners.get(plan.work.get(id)?.owner ?? '');
  return owner ? ` (${literal(owner.name)})` : '';
}

/** In the plan and on GitHub; nothing where nobody looked, or nothing changed. */
function changesSection(since: Since | undefined, view: JudgedWorld): readonly Text[] {
  if (!since) return [];
  // What is closed too early stands further up.
  const changes = since.comparison.changes.filter((one) => one.kind !== 'too-early' || one.reopened);
  const told = sinceParagraphs(
    { ...since, comparison: { ...since.comparison, changes } },
    view,
    most.changes,
  );
  return told.length === 0 ? [] : [['### Since the last session'], ...told];
}

function overdue({ plan, issues }: JudgedWorld, today: string): Text[] {
  return [...plan.work.values()].flatMap(({ id, milestone, due: own }): Text[] => {
    const due = own ?? plan.milestones.get(milestone ?? '')?.due;
    const isOpen = issues.get(id)?.state === 'open';
    return isOpen && due !== undefined && due < today ? [[...reference(id), ` was due ${due}`]] : [];
  });
}

/** Of the first session all that are on record: nobody has talked about them here. */
function newDecisions(before: Before | undefined, { plan, source }: JudgedWorld): Text[] {
  return [...plan.decisions.values()]
    .filter(({ date }) => before === undefined || date >= before.date)
    .map((decision) => [decisionText(decision, plan, source)]);
}

function placeholderOwners({ plan }: JudgedWorld): Text[] {
  return [...plan.owners.values()]
    .filter(({ placeholder }) => placeholder)
    .map(({ name }) => [literal(name)]);
}
