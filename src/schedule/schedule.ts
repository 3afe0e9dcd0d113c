/**
 * The schedule: when everything begins and ends by its estimates, if from today on all goes as estimated. No chance in
 * it: the same network gives the same schedule.
 *
 * Orientation. `network` is what goes in. `calendar` counts working days, `precedence` says what waits for what,
 * `progress` how things stand, and `room` since when people had time. `pass` is the critical path method, `levelling`
 * is for owners that take only so many at once, by `priority`; `situation` puts them together, and `goals` are what is
 * looked forward to. The `forecast` runs the same schedule many times: `durations` draws from `pools` of `history`,
 * each a `distribution`; `drivers` says what holds a goal up. `moves` compares two, `promises` and `health` judge, and
 * `calibration` judges the forecast. `json` is how all of it is written.
 */
import { type Calendar, dateOf, dayOf } from './calendar.ts';
import type { Goal } from './goals.ts';
import type { Network, Work } from './network.ts';
import { backward, endPlace, open } from './pass.ts';
import { latestFree } from './priority.ts';
import { type Situation, situationOf, touchedBy } from './situation.ts';

/** By ids. What has no estimate takes no time in it; `incomplete` tells where that makes a day too early. */
export interface Schedule {
  /** `YYYY-MM-DD`, as all days in it. */
  readonly today: string;
  readonly program: Target;
  /** All, in plan order, with the work that counts; a milestone or phase without any has no end. */
  readonly milestones: ReadonlyMap<string, Target>;
  readonly phases: ReadonlyMap<string, Target>;
  readonly gates: ReadonlyMap<string, Target>;
  /** All but dropped work and what is outside of the plan, in plan order. */
  readonly work: ReadonlyMap<string, Scheduled>;
}

/** What is looked forward to: the program, a milestone, a phase or a gate. */
export interface Target {
  /** The latest end of what is in it; of a gate that is no phase, its own. */
  readonly end?: string;
  readonly due?: string;
  /** Working days from `end` to `due`: how many are left, and below zero how many too late. */
  readonly slack?: number;
  /** Whether something in it, or that it waits for, is open and has no estimate: then `end` is too early. */
  readonly incomplete: boolean;
  /**
   * Of each open work in it and of what that waits for: how many working days it can end later without a later `end`.
   * Where that is 0, it is critical to it.
   */
  readonly slacks: ReadonlyMap<string, number>;
}

/** Days are `YYYY-MM-DD`. Of what is done they are the past: when it began, as far as issues tell, and was closed. */
export interface Scheduled {
  readonly begin: string;
  readonly end: string;
  /**
   * Of open work: how many working days it can end later without a later end of the program, through what waits for it
   * alone. What is done can end no later, and has none.
   */
  readonly slack?: number;
  /** Open, and no slack. */
  readonly critical: boolean;
  /** Open, and it or something that it waits for has no estimate: it takes no time in the schedule. */
  readonly incomplete: boolean;
}

/** @throws RangeError where no day is a working day, or the time zone is unknown */
export function schedule(network: Network): Schedule {
  const situation = situationOf(network);
  const { calendar, precedence, progress, beginnings, days, begin, free } = situation;
  const { work } = precedence;

  const endOf = (node: number) =>
    work[node]?.state === 'open'
      ? calendar.day(endPlace(free[node] ?? 0, days[node] ?? 0))
      : (progress.closed[node] ?? 0);
  const beginOf = (node: number) =>
    work[node]?.state === 'open'
      ? calendar.day(begin[node] ?? 0)
      : Math.min(calendar.day(beginnings.began[node] ?? 0), endOf(node));
  const incomplete = touchedBy(precedence, (node) => work[node]?.estimate === undefined);
  const targetOf = ({ inside, due }: Goal): Target => {
    const end = inside.reduce((latest, node) => Math.max(latest, endOf(node)), Number.NEGATIVE_INFINITY);
    return {
      ...(inside.length > 0 ? { end: dateOf(end) } : {}),
      ...(due === undefined ? {} : { due }),
      ...(inside.length > 0 && due !== undefined ? { slack: workingDays(end, dayOf(due), calendar) } : {}),
      incomplete: inside.some((node) => incomplete[node] === 1),
      slacks: slacksTo(inside, end, situation),
    };
  };
  const { program, milestones, phases, gates } = situation.goals;
  const targets = (goals: readonly Goal[]) => new Map(goals.map((goal) => [goal.id, targetOf(goal)]));
  const whole = targetOf(program);

  const scheduled = (one: Work, node: number): Scheduled => {
    const end = endOf(node);
    const slack = whole.slacks.get(one.id);
    return {
      begin: dateOf(beginOf(node)),
      end: dateOf(end),
      ...(slack === undefined ? {} : { slack }),
      critical: slack === 0,
      incomplete: incomplete[node] === 1,
    };
  };
  return {
    today: network.today,
    program: whole,
    milestones: targets(milestones),
    phases: targets(phases),
    gates: targets(gates),
    work: new Map(
      work.flatMap((one, node) => (one.kind === 'outside' ? [] : [[one.id, scheduled(one, node)] as const])),
    ),
  };
}

/** @param end the day on which all that is inside has ended */
function slacksTo(
  inside: readonly number[],
  end: number,
  { precedence, passage, days, free, calendar }: Situation,
): Map<string, number> {
  const { work, nodes } = precedence;
  const latest = new Int32Array(nodes).fill(open);
  for (const node of inside) latest[node] = latestFree(end, days[node] ?? 0, calendar);
  backward(passage, days, latest);
  return new Map(
    work.flatMap(({ id, state, kind }, node) => {
      const bound = latest[node] ?? open;
      if (state !== 'open' || kind === 'outside' || bound === open) return [];
      return [[id, bound - (free[node] ?? 0)] as const];
    }),
  );
}

/** From the end of one day to the end of another. */
function workingDays(from: number, to: number, calendar: Calendar): number {
  return calendar.place(to + 1) - calendar.place(from + 1);
}
