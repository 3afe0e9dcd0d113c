/** What is told of each milestone in time: promise, forecast, health and what drives it. One wording for every place. */
import type { MilestoneProgress } from '../check/progress.ts';
import { literal } from '../markdown.ts';
import type { MovedPromise, MovedPromises } from '../model/promises.ts';
import type { Outlook } from '../schedule/forecast.ts';
import { type Health, healthRule } from '../schedule/health.ts';
import { capped, shortened } from '../text.ts';
import type { Timing } from './timing.ts';

/** How the promises of milestones moved: what never moved may be left out. */
export type Slips = Pick<MovedPromises, 'milestones'>;

/** What drives a milestone is a chain; its beginning is what can be done something about today. */
const mostDrivers = 2;
const day = 24 * 60 * 60 * 1_000;

const healths: Readonly<Record<Health, string>> = {
  'on-track': '🟢 on track',
  'at-risk': '🟡 at risk',
  'off-track': '🔴 off track',
  unknown: '⚪ unknown',
};

/** `🟢 on track`; where a person says otherwise, both. */
function healthText({ health = 'unknown', overruled }: Pick<Outlook, 'health' | 'overruled'>): string {
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

function driversOfGoal({ drivers }: Outlook): readonly string[] {
  const ids = drivers.map(({ id }) => id);
  return capped(ids, mostDrivers).shown;
}

/** The rule of health and what the forecast is based on, in sentences. */
export function footnote({ forecast }: Timing): string {
  const note = forecast?.basis.note;
  return `Health: ${healthRule}.${note === undefined ? '' : ` ${literal(note)}`}`;
}

/** Whether there is anything to tell of milestones in time, beside their promises. */
function hasOutlook({ forecast }: Timing): boolean {
  const all = [...(forecast?.milestones.values() ?? [])];
  return all.some(({ p50, overruled }) => p50 !== undefined || overruled !== undefined);
}

/** One milestone as all tables have it; cells without Markdown of ours in them. */
export interface OutlookRow {
  readonly milestone: MilestoneProgress;
  readonly promised: string;
  readonly moved: string;
  readonly p50: string;
  readonly p85: string;
  readonly health: string;
  /** Ids of what drives it, each before what it holds up. */
  readonly drivers: readonly string[];
}

/** Nothing where there is no outlook, and no promise has moved. */
export function outlookRows(
  milestones: readonly MilestoneProgress[],
  timing: Timing,
  slips: Slips | undefined,
): readonly OutlookRow[] {
  const rows = milestones.map((milestone): OutlookRow => {
    const { id, due } = milestone;
    const outlook: Outlook = timing.forecast?.milestones.get(id) ?? { drivers: [] };
    return {
      milestone,
      promised: due ?? '',
      moved: movedText(id, due, slips),
      p50: outlook.p50 ?? '–',
      p85: outlook.p85 ?? '–',
      health: healthText(outlook),
      drivers: driversOfGoal(outlook),
    };
  });
  return hasOutlook(timing) || rows.some(({ moved }) => moved !== '') ? rows : [];
}

/** The heads of a table of them; one column only where something has moved. */
export function outlookHeads(rows: readonly OutlookRow[]): readonly string[] {
  const moved = rows.some((row) => row.moved !== '') ? ['Moved'] : [];
  return ['Milestone', 'Done', 'Promised', ...moved, '50 %', '85 %', 'Health', 'Driven by'];
}
