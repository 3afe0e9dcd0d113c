/** What there is to talk about in a session, as it stands when its issue is made. From then on the issue is people's. */
import { progressOf } from '../check/progress.ts';
import { blockedSince } from '../check/since.ts';
import { inertLine, literal } from '../markdown.ts';
import type { WorkIssue } from '../model/github.ts';
import { markName } from '../model/mark.ts';
import { planUrl, type Source } from '../model/source.ts';
import { blockFrom, decisionText } from '../sync/block.ts';
import type { Text } from '../sync/reference.ts';
import { capped, shortened } from '../text.ts';
import { dayIn, dayName, type SessionDue } from './calendar.ts';
import { headed } from './listing.ts';
import { footnote } from './outlook.ts';
import { milestoneTable } from './program-line.ts';
import { timingOf } from './timing.ts';
import { surroundings } from './whereabouts.ts';
import type { JudgedWorld } from './world.ts';

/** What is longer than this is a list for the summary, and not for a meeting. */
const most = {
  violations: 10,
  ready: 15,
  blocked: 5,
  blockers: 3,
  overdue: 10,
  decisions: 10,
  changes: 20,
  milestones: 20,
};
/** Carried on from one session to the next: far from what a body can hold, whatever they say. */
const maxActions = 50;
const maxActionLength = 300;

/** The session before. */
export interface Before {
  readonly key: string;
  readonly date: string;
  /** ISO 8601: when its issue was made. */
  readonly at: string;
}

/** @param actions what the sessions before left open, in people's Markdown */
export function agendaOf(
  due: SessionDue,
  before: Before | undefined,
  actions: readonly string[],
  view: JudgedWorld,
): Text {
  const { session, date } = due;
  const { plan, source } = view;
  const owners = session.owners.map((id) => literal(plan.owners.get(id)?.name ?? id));
  const { text } = blockFrom(markName({ program: plan.program.id, id: due.key }), [
    [
      [`**${dayName(date)}, ${date}**`, ...(owners.length > 0 ? [owners.join(', ')] : [])].join(' · '),
      ...(before ? [' · The last one: #', { issue: before.key }] : []),
    ],
    ...headed(
      'Agenda',
      session.agenda.map((one) => [inertLine(one)]),
    ),
    ...headed('Out of order', outOfOrderTexts(view), most.violations),
    ...headed('Blocked longest', blockedLongest(view), most.blocked),
    ...headed('Overdue', overdue(view, dayIn(session.timeZone, view.now)), most.overdue),
    ...outlookSection(view),
    ...headed('Ready to start', view.status.ready.filter(isThere(view)).map(reference), most.ready),
    ...headed('New decisions', newDecisions(before, view), most.decisions),
    ...(before ? headed('Since the last session', changesSince(before, view)) : []),
    ...headed('Owners still to be named', placeholderOwners(view)),
    ...headed(
      'Actions carried over',
      actions.map((one) => [`[ ] ${inertLine(shortened(one, maxActionLength))}`]),
      maxActions,
    ),
    [`*${provenanceOfAgenda(session.at.file, source)}*`],
  ]);
  return [
    ...text,
    '\n\n### Actions\n\nWrite them below as `- [ ] who: what`. What is not ticked goes on in the next session.\n',
  ];
}

/** As of the day on which it is made. */
function outlookSection(view: JudgedWorld): readonly Text[] {
  const { plan, issues, promises } = view;
  const timing = timingOf(view);
  const milestones = progressOf(plan, issues, surroundings(view));
  const slips = promises.record;
  const table = milestoneTable(
    { plan, issues, milestones, timing, slips, isThere: isThere(view) },
    most.milestones,
  );
  const rule = timing.forecast === undefined ? [] : [[footnote(timing)]];
  return table.length === 0 ? [] : [['### Milestones'], ...table, ...rule];
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

/** What its phase waits for, each item of it waits for too: the phase says it for all. */
function blockedLongest(view: JudgedWorld): Text[] {
  const { status, issues, plan } = view;
  return status.blocked
    .flatMap((id) => {
      const since = blockedSince(id, status, issues);
      return since === undefined || plan.work.get(id)?.kind === 'phase' ? [] : [{ id, since }];
    })
    .sort((one, other) => one.since - other.since)
    .map(({ id, since }) => {
      const on = (status.waits.get(id) ?? []).flatMap((wait) => wait.on ?? []).filter(isThere(view));
      const by = on.length === 0 ? [] : [', by ', ...referenceList(on, most.blockers)];
      return [...reference(id), ` since ${new Date(since).toISOString().slice(0, 10)}`, ...by];
    });
}

function overdue({ plan, issues }: JudgedWorld, today: string): Text[] {
  return [...plan.work.values()].flatMap(({ id, milestone }): Text[] => {
    const due = plan.milestones.get(milestone ?? '')?.due;
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

function changesSince({ at }: Before, { plan, issues }: JudgedWorld): Text[] {
  const since = (moment: string | undefined) => moment !== undefined && moment > at;
  const where = (test: (issue: WorkIssue) => boolean) =>
    [...plan.work.keys()].filter((id) => {
      const issue = issues.get(id);
      return issue !== undefined && test(issue);
    });
  const kinds: readonly (readonly [string, readonly string[]])[] = [
    ['Done', where(({ state, closedAt }) => state === 'completed' && since(closedAt))],
    [
      'Given up',
      where(({ state, closedAt }) => /^(?:not-planned|duplicate)$/.test(state) && since(closedAt)),
    ],
    ['New', where(({ createdAt }) => since(createdAt))],
  ];
  return kinds.flatMap(([kind, ids]): Text[] => {
    return ids.length === 0 ? [] : [[`${kind}: `, ...referenceList(ids, most.changes)]];
  });
}

function placeholderOwners({ plan }: JudgedWorld): Text[] {
  return [...plan.owners.values()]
    .filter(({ placeholder }) => placeholder)
    .map(({ name }) => [literal(name)]);
}
