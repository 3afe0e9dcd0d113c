/**
 * The program in a line and in a table: whether it is on track, what moves, and what that waits for. Made of plain values,
 * so that every place says the same.
 */

import type { MilestoneProgress, Progress } from '../check/progress.ts';
import { literal } from '../markdown.ts';
import type { Count, WorkIssue } from '../model/github.ts';
import type { Plan } from '../model/plan.ts';
import { daysLater } from '../schedule/calendar.ts';
import type { Outlook } from '../schedule/forecast.ts';
import type { Health } from '../schedule/health.ts';
import type { Text } from '../sync/reference.ts';
import { capped, plural, shortened } from '../text.ts';
import { shortDay } from './calendar.ts';
import { movedText, type Slips } from './outlook.ts';
import type { Timing } from './timing.ts';

/** What the program is judged by. */
export interface ProgramView {
  readonly plan: Plan;
  /** By the id of the work. */
  readonly issues: ReadonlyMap<string, WorkIssue>;
  readonly milestones: readonly MilestoneProgress[];
  readonly timing: Timing;
  readonly slips?: Slips | undefined;
  /** Whether an id has an issue that can be named. */
  readonly isThere: (id: string) => boolean;
}

const signs: Readonly<Record<Health, string>> = {
  'on-track': '🟢',
  'at-risk': '🟡',
  'off-track': '🔴',
  unknown: '⚪',
};
const words = { 'on-track': 'On track', 'at-risk': 'At risk', 'off-track': 'Off track' } as const;
const maxTitle = 60;
const maxReason = 90;

/** A milestone that is not reached, and how it stands. */
interface Standing {
  readonly milestone: MilestoneProgress;
  readonly outlook: Outlook;
  readonly health: Health;
  /** Days from the promise to the 85 % day; less than nothing where that is earlier. */
  readonly moves?: number;
}

/**
 * `🟡 At risk: GA may move 15 days, it waits for #30 Name the owner of data (Product)`, as Markdown of one line. Where
 * nothing is promised or can be forecast it says how much is done, and no more.
 */
export function programLine(view: ProgramView): Text {
  const open = view.milestones.filter((one) => !isReached(one)).map((one) => standingOf(one, view));
  const isOpen = ({ id }: { id: string }) => (view.issues.get(id)?.state ?? 'open') === 'open';
  if (open.length === 0 && ![...view.plan.work.values()].some(isOpen))
    return [`✅ Done: all ${summed(view.milestones).total} are closed`];
  const worst =
    open.findLast(({ health }) => health === 'off-track') ??
    open.findLast(({ health }) => health === 'at-risk');
  if (worst && worst.health !== 'unknown')
    return [`${signs[worst.health]} ${words[worst.health]}: `, ...whatMoves(worst, view)];
  const next = open.find(({ milestone }) => milestone.due !== undefined);
  const promise = next ? `${nameOf(next.milestone)} is promised for ${dayOf(next.milestone.due, view)}` : '';
  const judged = open.filter(({ milestone, outlook }) => milestone.due !== undefined || outlook.overruled);
  if (judged.length > 0 && judged.every(({ health }) => health === 'on-track'))
    return [`${signs['on-track']} ${words['on-track']}: ${promise === '' ? 'nothing is late' : promise}`];
  const { p85 } = view.timing.forecast?.program ?? {};
  const forecast =
    p85 === undefined ? '' : `All is done by ${dayOf(p85, view)} (85 %), and nothing is promised`;
  return [[promise, forecast, programDone(view.milestones)].find((part) => part !== '') ?? ''];
}

/** `7 of 47 done (15 %)`, over all milestones; as much as their pages on GitHub add up to. */
export function programDone(milestones: readonly MilestoneProgress[]): string {
  const { closed, total } = summed(milestones);
  return total === 0
    ? 'Nothing to do yet'
    : `${closed} of ${total} done (${Math.floor((100 * closed) / total)} %)`;
}

function summed(all: readonly Progress[]): Pick<Progress, 'closed' | 'total'> {
  const add = (key: 'closed' | 'total') => all.reduce((sum, one) => sum + one[key], 0);
  return { closed: add('closed'), total: add('total') };
}

/** What a milestone without work has reached nobody can say. */
function isReached({ closed, total }: MilestoneProgress): boolean {
  return total > 0 && closed === total;
}

/** A promise whose day has passed needs no forecast to be broken. */
function standingOf(milestone: MilestoneProgress, { timing }: ProgramView): Standing {
  const { id, due } = milestone;
  const outlook: Outlook = timing.forecast?.milestones.get(id) ?? { drivers: [] };
  const isLate = due !== undefined && due < timing.network.today && !isReached(milestone);
  const computed = isLate ? 'off-track' : (outlook.health ?? 'unknown');
  const { p85 } = outlook;
  return {
    milestone,
    outlook,
    health: outlook.overruled?.is ?? computed,
    ...(due === undefined || p85 === undefined ? {} : { moves: daysLater(due, p85) }),
  };
}

function whatMoves({ milestone, outlook, health, moves }: Standing, view: ProgramView): Text {
  const name = nameOf(milestone);
  const driver = driverText(outlook, view);
  const waits: Text = driver.length === 0 ? [] : [', it waits for ', ...driver];
  if (outlook.overruled) return [`${name}, ${overrulingText(outlook, view)}`];
  if (moves === undefined || moves <= 0)
    return [`${name} was promised for ${dayOf(milestone.due, view)}`, ...waits];
  const verb = health === 'at-risk' ? 'may move' : 'moves';
  return [`${name} ${verb} ${moves} ${moves === 1 ? 'day' : 'days'}`, ...waits];
}

/** Both are told: what a person says, and what was computed. */
function overrulingText({ overruled, health = 'unknown' }: Outlook, view: ProgramView): string {
  if (!overruled) return '';
  const computed = health === 'unknown' ? '' : ` (computed: ${words[health].toLowerCase()})`;
  const why = literal(shortened(overruled.because, maxReason));
  return `as a person says until ${dayOf(overruled.until, view)}: ${why}${computed}`;
}

function nameOf({ title }: MilestoneProgress): string {
  return literal(shortened(title, maxTitle));
}

function dayOf(date: string | undefined, { timing }: ProgramView): string {
  return date === undefined ? '' : shortDay(date, timing.network.today);
}

/** What there is to do about it today: where the chain of what drives it begins. */
function driverText({ drivers }: Outlook, { plan, isThere }: ProgramView): Text {
  const [first] = drivers;
  const work = first && plan.work.get(first.id);
  if (!work) return [];
  const owner = plan.owners.get(work.owner)?.name;
  const by = owner === undefined ? '' : ` (${literal(shortened(owner, maxTitle))})`;
  const title = `${literal(shortened(work.title, maxTitle))}${by}`;
  return isThere(work.id) ? ['#', { issue: work.id }, ` ${title}`] : [title];
}

/**
 * The milestones as a table of at most four columns, as one paragraph: a column only where it has something to say. It is
 * narrow enough for a phone.
 */
export function milestoneTable(view: ProgramView, most: number): readonly Text[] {
  if (view.milestones.length === 0 || most === 0) return [];
  const all = view.milestones.map((one) => standingOf(one, view));
  const { shown, left } = capped(all, most);
  const hasPromise = all.some((one) => promisedText(one, view) !== '');
  const hasForecast = all.some(({ outlook }) => outlook.p85 !== undefined);
  const heads = ['Milestone', 'Done', ...(hasPromise ? ['Due'] : []), ...(hasForecast ? ['85 %'] : [])];
  const rows = shown.map((one): Text => {
    const { milestone } = one;
    const dates = [
      ...(hasPromise ? [promisedText(one, view)] : []),
      ...(hasForecast ? [forecastText(one, view)] : []),
    ];
    const cells = [progressText(milestone), ...dates];
    return ['\n| ', ...nameCell(one, view), ` | ${cells.join(' | ')} |`];
  });
  const more = left > 0 ? [`\n| … and ${left} more${' |'.repeat(heads.length)}`] : [];
  return [[`| ${heads.join(' | ')} |\n|${' --- |'.repeat(heads.length)}`, ...rows.flat(), ...more]];
}

/** `5 of 9`, and what GitHub counts there beside the plan. */
export function progressText(progress: Progress, gap = '<br>'): string {
  return [`${progress.closed} of ${progress.total}`, ...besideTexts(progress)].join(gap);
}

/** `and 3 not in the plan (1 closed)`, `and 2 pull requests`. */
export function besideTexts({ beside, pulls }: Pick<Progress, 'beside' | 'pulls'>): readonly string[] {
  const ended = ({ closed }: Count) => (closed > 0 ? ` (${closed} closed)` : '');
  return [
    ...(beside ? [`and ${beside.total} not in the plan${ended(beside)}`] : []),
    ...(pulls ? [`and ${plural(pulls.total, 'pull request')}${ended(pulls)}`] : []),
  ];
}

function nameCell({ milestone, outlook, health }: Standing, view: ProgramView): Text {
  const { title, url } = milestone;
  const name = url === undefined ? literal(title) : `[${literal(title)}](<${url}>)`;
  const sign = isReached(milestone) ? '✅ ' : health === 'unknown' ? '' : `${signs[health]} `;
  const said = outlook.overruled ? [`<br>${overrulingText(outlook, view)}`] : [];
  const [first] = isReached(milestone) ? [] : outlook.drivers;
  // Its title would be said in many rows, and leave a phone no room for the rest.
  const waits: Text = first && view.isThere(first.id) ? ['<br>waits for #', { issue: first.id }] : [];
  return [`${sign}${name}`, ...said, ...waits];
}

function promisedText({ milestone }: Standing, view: ProgramView): string {
  const { id, due } = milestone;
  return [dayOf(due, view), movedText(id, due, view.slips)].filter((part) => part !== '').join('<br>');
}

function forecastText({ outlook, moves, milestone }: Standing, view: ProgramView): string {
  const late = moves !== undefined && moves > 0 && !isReached(milestone) ? `<br>+${moves} d` : '';
  return outlook.p85 === undefined ? '' : `${dayOf(outlook.p85, view)}${late}`;
}
