/** What a review that is near has to know: how its milestones stand and what changed, in a part of its issue's text. */
import { progressOf } from '../check/progress.ts';
import { maxBody } from '../model/limits.ts';
import { bodyOf, unmarked } from '../model/mark.ts';
import type { Moment } from '../model/moment.ts';
import { type Passing, passingIn } from '../model/passing.ts';
import type { Plan, WorkItem } from '../model/plan.ts';
import { dateOf, dayOf } from '../schedule/calendar.ts';
import { programKey } from '../sync/block.ts';
import type { Brief } from '../sync/change.ts';
import { resolved, type Text } from '../sync/reference.ts';
import { characters } from '../text.ts';
import { dayIn, isOfNow } from './calendar.ts';
import { milestoneTable } from './program-line.ts';
import { timingOf, todayIn } from './timing.ts';
import { sinceParagraphs } from './told.ts';
import { surroundings } from './whereabouts.ts';
import type { JudgedWorld } from './world.ts';

/** Before that nobody prepares for it. */
const daysAhead = 7;
const mostMilestones = 20;
const mostChanges = 60;

/**
 * Written once it is near, and then at most once a day, where something else is to be said than what stands there. Once its
 * issue is closed it stays as it is.
 */
export function briefs(world: JudgedWorld): Brief[] {
  const today = todayIn(world);
  return reviewsNear(world).flatMap(({ id, body, issue }): Brief[] => {
    const old = passingIn(body);
    const isLooked = world.since?.has(id) === true;
    // A run that looked, and not for it, leaves it to the next one.
    if (old?.day === today || (world.since && !isLooked)) return [];
    const paragraphs = briefText(id, world);
    const joined = paragraphs.flatMap((paragraph, at) => (at === 0 ? paragraph : ['\n\n', ...paragraph]));
    const text = unmarked(resolved(joined, (one) => world.issues.get(one)?.number));
    if (text === '' || (old && isSame(old, text, isLooked))) return [];
    const passing: Passing = { day: today, text };
    if (characters(body) + characters(text) > maxBody) return [];
    return [{ kind: 'brief', id, issue: { ...issue, body }, passing }];
  });
}

/** Since when each of them has something to tell: since the one before it was closed, or the program began. */
export function briefMoments(world: JudgedWorld): Map<string, Moment> {
  const { issues, plan } = world;
  const begin = issues.get(programKey(plan))?.createdAt;
  return new Map(
    reviewsNear(world).flatMap(({ id, body }) => {
      if (passingIn(body)?.day === todayIn(world)) return [];
      const at = reviewBefore(id, world)?.closedAt ?? begin;
      return at === undefined ? [] : [[id, { at }] as const];
    }),
  );
}

function reviewsNear(world: JudgedWorld) {
  if (!isOfNow(world.observed.trigger)) return [];
  const [today, { timeZone }] = [todayIn(world), world.plan.settings];
  return [...world.plan.work.values()].flatMap((work) => {
    const issue = world.issues.get(work.id);
    const isOpen = work.kind === 'review' && issue?.state === 'open';
    if (!isOpen || issue.body === undefined || !bodyOf(issue.body) || !isNear(work, world)) return [];
    // On the day on which it is made it has nothing to tell that its text does not.
    if (issue.createdAt === undefined || dayIn(timeZone, issue.createdAt) === today) return [];
    return [{ id: work.id, issue, body: issue.body }];
  });
}

/** Nothing blocks it any more, or its milestone is promised for soon, or it can begin soon by the estimates. */
function isNear({ id, milestone }: WorkItem, world: JudgedWorld): boolean {
  if (world.status.ready.includes(id)) return true;
  const soon = dateOf(dayOf(todayIn(world)) + daysAhead);
  const due = world.plan.milestones.get(milestone ?? '')?.due;
  if (due !== undefined && due <= soon) return true;
  const begin = timingOf(world).schedule.work.get(id);
  return begin !== undefined && !begin.incomplete && begin.begin <= soon;
}

/** Of the same entry of the cadence, the one that was closed last. */
function reviewBefore(id: string, { plan, issues }: JudgedWorld) {
  const entry = plan.cadence.reviews.find((one) => id.startsWith(`${one.id}-`))?.id;
  const [last] = [...plan.work.values()]
    .filter((one) => one.kind === 'review' && one.id !== id && one.id.startsWith(`${entry}-`))
    .flatMap((one) => issues.get(one.id) ?? [])
    .filter(({ state, closedAt }) => state === 'completed' && closedAt !== undefined)
    .sort((one, other) => Date.parse(other.closedAt ?? '') - Date.parse(one.closedAt ?? ''));
  return last;
}

const sinceHead = '### Since ';

function briefText(id: string, world: JudgedWorld): readonly Text[] {
  const { plan, issues, promises } = world;
  const timing = timingOf(world);
  const concerned = milestonesOf(id, plan);
  const milestones = progressOf(plan, issues, surroundings(world)).filter((one) => concerned.has(one.id));
  const isThere = (one: string) => issues.has(one);
  const table = milestoneTable(
    { plan, issues, milestones, timing, slips: promises.record, isThere },
    mostMilestones,
  );
  const since = world.since?.get(id);
  const told = since ? sinceParagraphs(since, world, mostChanges) : [];
  const before = reviewBefore(id, world);
  const head = before ? `${sinceHead}#${before.number}` : `${sinceHead}the beginning`;
  if (table.length + told.length === 0) return [];
  return [
    ['### How things stand'],
    [`As of ${todayIn(world)}; written at most once a day, until this is closed.`],
    ...table,
    ...(told.length === 0 ? [] : [[head], ...told]),
  ];
}

/** A leadership looks at all of them, a phase at those that its work is in. */
function milestonesOf(id: string, { work, milestones }: Plan): ReadonlySet<string> {
  const phase = work.get(id)?.phase;
  if (phase === undefined) return new Set(milestones.keys());
  const inside = [...work.values()].filter((one) => one.phase === phase || one.id === phase);
  return new Set(inside.flatMap(({ milestone }) => milestone ?? []));
}

/** Its day aside; what changed in the plan counts only where somebody looked. */
function isSame(old: Passing, text: string, isLooked: boolean): boolean {
  const part = (one: string) => {
    const lasting = one.replace(/^As of \d{4}-\d\d-\d\d;/m, '');
    const at = lasting.indexOf(`\n${sinceHead}`);
    return isLooked || at < 0 ? lasting : lasting.slice(0, at).trim();
  };
  return part(old.text) === part(text);
}
