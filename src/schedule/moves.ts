/** What a change of the plan does to its promises: which milestones and gates move, how far, and what did it. */
import { type Difference, differencesOf } from './changes.ts';
import type { Forecast, Outlook } from './forecast.ts';
import type { Network } from './network.ts';
import type { Schedule, Target } from './schedule.ts';

/** A network and what was computed of it. Both forecasts are to be learned from one of the two networks. */
export interface Computed {
  readonly network: Network;
  readonly schedule: Schedule;
  readonly forecast?: Forecast;
}

/** What is there only before, or only after, moves too: its shifts have one side. */
export interface Move {
  readonly kind: 'milestone' | 'gate' | 'program';
  readonly id: string;
  /** Where it has one, before or after. */
  readonly due?: Shift;
  /** By the schedule. */
  readonly end: Shift;
  readonly p50?: Shift;
  readonly p85?: Shift;
  /** What did it, in the order of the plan. */
  readonly why: readonly Why[];
}

/** Days as `YYYY-MM-DD`; absent where there is none. */
export interface Shift {
  readonly before?: string;
  readonly after?: string;
}

/** A difference as `Difference` has it: the id that it is about, and English with ids as they are. */
export interface Why {
  readonly id: string;
  readonly what: string;
}

/**
 * The milestones, gates and then the program of which promise, end or forecast differ. Told is why: differences on the
 * chain that drives it before or after. Where there are none, for people's time can hold up what waits for nothing,
 * those on any way that leads to it; else all.
 */
export function movesBetween(before: Computed, after: Computed): Move[] {
  const differences = differencesOf(before.network, after.network);
  const move = (kind: Move['kind'], id: string, part: 'milestones' | 'gates' | 'program'): Move[] => {
    const at = ({ schedule, forecast }: Computed): Moment => {
      if (part === 'program') return { target: schedule.program, outlook: forecast?.program };
      return { target: schedule[part].get(id), outlook: forecast?.[part].get(id) };
    };
    const [old, now] = [at(before), at(after)];
    const due = shift(old.target?.due, now.target?.due);
    const end = shift(old.target?.end, now.target?.end);
    const p50 = shift(old.outlook?.p50, now.outlook?.p50);
    const p85 = shift(old.outlook?.p85, now.outlook?.p85);
    if (![due, end, p50, p85].some(isMoved)) return [];
    return [
      {
        kind,
        id,
        ...(isKnown(due) ? { due } : {}),
        end,
        ...(isKnown(p50) ? { p50 } : {}),
        ...(isKnown(p85) ? { p85 } : {}),
        why: whyOf(id, differences, [end, p50, p85].some(isMoved), [
          { network: before.network, target: old.target },
          { network: after.network, target: now.target },
        ]),
      },
    ];
  };
  const ids = (part: 'milestones' | 'gates') => [
    ...new Set([...after.schedule[part].keys(), ...before.schedule[part].keys()]),
  ];
  return [
    ...ids('milestones').flatMap((id) => move('milestone', id, 'milestones')),
    ...ids('gates').flatMap((id) => move('gate', id, 'gates')),
    ...move('program', after.network.program, 'program'),
  ];
}

interface Moment {
  readonly target: Target | undefined;
  readonly outlook: Outlook | undefined;
}

function shift(before: string | undefined, after: string | undefined): Shift {
  return { ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) };
}

const isMoved = ({ before, after }: Shift) => before !== after;
const isKnown = ({ before, after }: Shift) => before !== undefined || after !== undefined;

interface Side {
  readonly network: Network;
  readonly target: Target | undefined;
}

/** @param daysMove whether more than a promise does: that is moved by nothing but itself, and moves no day */
function whyOf(
  id: string,
  differences: readonly Difference[],
  daysMove: boolean,
  sides: readonly Side[],
): Why[] {
  const isOwn = ({ kind, id: of }: Difference) => kind === 'promise' && of === id;
  const others = daysMove ? differences.filter((one) => !isOwn(one)) : [];
  const through = (isOn: (slack: number) => boolean) => {
    const known = sides.map((side) => nearOf(side, isOn));
    return others.filter((one) => known.some((near) => concerns(one, near)));
  };
  const driving = through((slack) => slack === 0);
  const leading = driving.length > 0 ? driving : through(() => true);
  const told = new Set(leading.length > 0 ? leading : others);
  return differences.flatMap((one) => (isOwn(one) || told.has(one) ? { id: one.id, what: one.what } : []));
}

/** Ids of work, of its phases and of its owners. */
interface Near {
  readonly work: ReadonlySet<string>;
  readonly phases: ReadonlySet<string>;
  readonly owners: ReadonlySet<string>;
}

function nearOf({ network, target }: Side, isOn: (slack: number) => boolean): Near {
  const work = new Set([...(target?.slacks ?? [])].flatMap(([id, slack]) => (isOn(slack) ? id : [])));
  const chosen = network.work.filter(({ id }) => work.has(id));
  return {
    work,
    phases: new Set(chosen.flatMap(({ phase }) => phase ?? [])),
    owners: new Set(chosen.map(({ owner }) => owner)),
  };
}

function concerns({ kind, id, on }: Difference, { work, phases, owners }: Near): boolean {
  const isBlocker = on === undefined || work.has(on) || phases.has(on);
  switch (kind) {
    case 'program':
      return true;
    case 'owner':
      return owners.has(id);
    case 'promise':
      return false;
    case 'phase':
      return phases.has(id) && isBlocker;
    case 'work':
      return work.has(id) && isBlocker;
  }
}
