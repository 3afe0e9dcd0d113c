/** What is told of each milestone in time: promise, forecast, health and what drives it. One wording for every place. */
import type { MilestoneProgress } from '../check/progress.ts';
import { literal } from '../markdown.ts';
import type { MovedPromise, MovedPromises } from '../model/promises.ts';
import type { Outlook } from '../schedule/forecast.ts';
import { type Health, healthRule } from '../schedule/health.ts';
import type { Text } from '../sync/reference.ts';
import { capped, shortened } from '../text.ts';
import type { Timing } from './timing.ts';

/** How the promises of milestones moved: what never moved may be left out. */
export type Slips = Pick<MovedPromises, 'milestones'>;

/** What drives a milestone is a chain; its end says most. */
const mostDrivers = 2;
const day = 24 * 60 * 60 * 1_000;

const healths: Readonly<Record<Health, string>> = {
  'on-track': '🟢 on track',
  'at-risk': '🟡 at risk',
  'off-track': '🔴 off track',
  unknown: '⚪ unknown',
};

/** `🟢 on track`; where a person says otherwise, both. */
export function healthText({ health = 'unknown', overruled }: Pick<Outlook, 'health' | 'overruled'>): string {
  if (!overruled) return healths[health];
  const why = literal(shortened(overruled.because, 90));
  return `${healths[overruled.is]}: ${why} (until ${overruled.until}; computed: ${healths[health]})`;
}

/** `+12 d, 2× (last by ada, PR 12)`: how far a promise is from the first one, how often it moved, and who did it last. */
export function movedText(id: string, due: string | undefined, slips: Slips | undefined): string {
  const slip = slips?.milestones.get(id);
  if (!slip || slip.moved === 0) return '';
  const often = `${slip.moved}×${lastMove(slip)}`;
  if (due === undefined) return `taken back, ${often}`;
  const days = Math.round((Date.parse(due) - Date.parse(slip.first)) / day);
  return `${days > 0 ? '+' : ''}${days} d, ${often}`;
}

/** Without a link: the plan may be in another repository than what is read. */
function lastMove({ moves }: MovedPromise): string {
  const { by, pullRequest } = moves.at(-1) ?? {};
  const who = [
    ...(by === undefined ? [] : [`by ${literal(shortened(by, 40))}`]),
    ...(pullRequest === undefined ? [] : [`PR ${pullRequest}`]),
  ];
  return who.length === 0 ? '' : ` (last ${who.join(', ')})`;
}

/** Ids of what drives it, the nearest to its end first. */
export function driversOfGoal({ drivers }: Outlook): readonly string[] {
  return capped(
    drivers.toReversed().map(({ id }) => id),
    mostDrivers,
  ).shown;
}

/** The rule of health and what the forecast is based on, in sentences. */
export function footnote({ forecast }: Timing): string {
  const note = forecast?.basis.note;
  return `Health: ${healthRule}.${note === undefined ? '' : ` ${literal(note)}`}`;
}

/** Milestones of which there is something to tell in time. */
export function timedMilestones(
  milestones: readonly MilestoneProgress[],
  { forecast }: Timing,
): readonly { readonly milestone: MilestoneProgress; readonly outlook: Outlook }[] {
  return milestones.flatMap((milestone) => {
    const outlook = forecast?.milestones.get(milestone.id);
    const says =
      milestone.due !== undefined || outlook?.p50 !== undefined || outlook?.overruled !== undefined;
    return outlook && says ? [{ milestone, outlook }] : [];
  });
}

/** What the table of an issue is made from. */
export interface OutlookView {
  readonly milestones: readonly MilestoneProgress[];
  readonly timing: Timing;
  readonly slips?: Slips | undefined;
  /** Whether an id has an issue that can be named. */
  readonly isThere: (id: string) => boolean;
}

/**
 * A table for an issue; nothing where nothing is timed.
 * @param whole with what the plan says too, for a text that nobody writes anew
 */
export function outlookTable(view: OutlookView, whole: boolean, most: number): readonly Text[] {
  const all = timedMilestones(view.milestones, view.timing);
  const { shown, left } = capped(all, most);
  if (shown.length === 0) return [];
  const hasMoved = whole && all.some(({ milestone: { id, due } }) => movedText(id, due, view.slips) !== '');
  const heads = [
    'Milestone',
    ...(whole ? ['Done', 'Promised', ...(hasMoved ? ['Moved'] : [])] : []),
    ...['50 %', '85 %', 'Health', 'Driven by'],
  ];
  const rows = shown.map(({ milestone, outlook }): Text => {
    const { id, title, due, closed, total } = milestone;
    const said = [`${closed} of ${total}`, due ?? '', ...(hasMoved ? [movedText(id, due, view.slips)] : [])];
    const cells = [
      literal(title),
      ...(whole ? said : []),
      outlook.p50 ?? '–',
      outlook.p85 ?? '–',
      healthText(outlook),
    ];
    const drivers = driversOfGoal(outlook).filter(view.isThere);
    const [, ...named] = drivers.flatMap((issue) => [', #', { issue }]);
    return [`\n| ${cells.join(' | ')} | `, ...(drivers.length === 0 ? [] : ['#', ...named]), ' |'];
  });
  const more = left > 0 ? [`\n| … and ${left} more${' |'.repeat(heads.length)}`] : [];
  return [[`| ${heads.join(' | ')} |\n|${' --- |'.repeat(heads.length)}`, ...rows.flat(), ...more]];
}
