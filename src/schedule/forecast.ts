/**
 * The forecast: the same schedule, run many times with durations that are drawn (Monte Carlo). Every piece of work
 * draws from a stream of its own, seeded by the ids of the program and the work: the same network gives the same
 * forecast to the last bit, and a change of one piece of work leaves what all others draw as it was.
 */
import { type Basis, basisOf } from './basis.ts';
import { type Calendar, dateOf, dayOf } from './calendar.ts';
import { type Counts, createCounts, createCriticality, type Driver, driversOf } from './drivers.ts';
import { createDurations } from './durations.ts';
import type { Goal } from './goals.ts';
import { type Health, healthOf, type Overruled, overruledOn } from './health.ts';
import { historyOf } from './history.ts';
import type { Network } from './network.ts';
import { endPlace } from './pass.ts';
import { type Situation, situationOf, touchedBy } from './situation.ts';

/** By ids. A single piece of work has an outlook only where it is a gate. */
export interface Forecast {
  readonly basis: Basis;
  readonly program: Outlook;
  /** All, in plan order. */
  readonly milestones: ReadonlyMap<string, Outlook>;
  readonly phases: ReadonlyMap<string, Outlook>;
  readonly gates: ReadonlyMap<string, Outlook>;
}

/** Of the program, a milestone, a phase or a gate. Without a forecast, or without any work in it, it has no days. */
export interface Outlook {
  readonly due?: string;
  /** `YYYY-MM-DD`, on which or before which it ended in 50 % of the runs. */
  readonly p50?: string;
  readonly p85?: string;
  /** The share of runs, from 0 to 1, that keep the promise. */
  readonly keeps?: number;
  /** Of a milestone. */
  readonly health?: Health;
  /** What a person says of a milestone instead, while it holds. */
  readonly overruled?: Overruled;
  /** What drives it, as a chain: each holds up the next, and the last one ends it. */
  readonly drivers: readonly Driver[];
}

/** Each run costs time, and four bytes for each goal that has open work. */
export interface ForecastOptions {
  /** At least one; 10,000 where nothing is said. */
  readonly runs?: number;
  /** The network to learn from, where two are compared: so that only what differs moves a day. */
  readonly learnFrom?: Network;
}

/** Looking for what drives a goal costs as much as a run, and a share of so many is good to 1.6 points. */
const searched = 1_000;

/**
 * A goal has no days where, of open work in it or before it, nobody can tell how long it takes.
 * @throws RangeError where no day is a working day, or the time zone is unknown
 */
export function forecast(network: Network, { runs = 10_000, learnFrom }: ForecastOptions = {}): Forecast {
  const situation = situationOf(network);
  const history = historyOf(learnFrom && learnFrom !== network ? situationOf(learnFrom) : situation);
  const { precedence, course, goals } = situation;
  const { work, nodes } = precedence;
  const durations = createDurations(situation, history);
  const unknown = touchedBy(precedence, (node) => durations.unknown.has(node));

  const all = [goals.program, ...goals.milestones, ...goals.phases, ...goals.gates];
  const races = all.flatMap((goal): Race[] => {
    const open = goal.inside.filter((node) => work[node]?.state === 'open');
    if (open.length === 0 || goal.inside.some((node) => unknown[node] === 1)) return [];
    return [
      {
        goal,
        open: Int32Array.from(open),
        ends: new Int32Array(runs),
        counts: createCounts(situation),
      },
    ];
  });
  const countCritical = createCriticality(situation);
  const days = new Int32Array(nodes);
  const begin = new Int32Array(nodes);
  const free = new Int32Array(nodes);
  if (races.length > 0) {
    for (let run = 0; run < runs; run++) {
      durations.draw(days);
      course.run(days, begin, free);
      for (const { open, ends, counts } of races) {
        const end = latestOf(open, days, free);
        ends[run] = end;
        if (run < searched) countCritical(open, end, days, begin, free, counts);
      }
    }
  }

  const raceOf = new Map(races.map((race) => [race.goal, race]));
  const outlook = (goal: Goal): Outlook => {
    const due = goal.due === undefined ? {} : { due: goal.due };
    const race = raceOf.get(goal);
    if (race) {
      const drivers = driversOf(situation, race.open, race.counts, Math.min(runs, searched));
      return { ...due, ...pointsOf(race, closedIn(goal, situation), situation.calendar), drivers };
    }
    const isDone = goal.inside.length > 0 && goal.inside.every((node) => work[node]?.state !== 'open');
    if (!isDone) return { ...due, drivers: [] };
    const end = dateOf(closedIn(goal, situation));
    const keeps = goal.due === undefined ? {} : { keeps: end <= goal.due ? 1 : 0 };
    return { ...due, p50: end, p85: end, ...keeps, drivers: [] };
  };
  const outlooks = (list: readonly Goal[]) => new Map(list.map((goal) => [goal.id, outlook(goal)]));
  return {
    basis: basisOf(situation, history, durations),
    program: outlook(goals.program),
    milestones: judged(network, outlooks(goals.milestones)),
    phases: outlooks(goals.phases),
    gates: outlooks(goals.gates),
  };
}

function judged({ milestones, today }: Network, outlooks: ReadonlyMap<string, Outlook>) {
  return new Map(
    milestones.flatMap((one) => {
      const outlook = outlooks.get(one.id);
      const overruled = overruledOn(today, one);
      if (!outlook) return [];
      return [
        [one.id, { ...outlook, health: healthOf(outlook), ...(overruled ? { overruled } : {}) }] as const,
      ];
    }),
  );
}

/** A goal with open work in it, and where it ended in each run. */
interface Race {
  readonly goal: Goal;
  readonly open: Int32Array;
  readonly ends: Int32Array;
  readonly counts: Counts;
}

function latestOf(open: Int32Array, days: Int32Array, free: Int32Array): number {
  let latest = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < open.length; index++) {
    const node = open[index] ?? 0;
    const end = endPlace(free[node] ?? 0, days[node] ?? 0);
    if (end > latest) latest = end;
  }
  return latest;
}

/** The last day on which something in a goal was closed. */
function closedIn({ inside }: Goal, { precedence, progress }: Situation): number {
  return inside.reduce(
    (last, node) =>
      precedence.work[node]?.state === 'open' ? last : Math.max(last, progress.closed[node] ?? 0),
    Number.NEGATIVE_INFINITY,
  );
}

function pointsOf({ goal, ends }: Race, closed: number, calendar: Calendar) {
  const sorted = ends.toSorted();
  const point = (share: number) =>
    dateOf(Math.max(closed, calendar.day(sorted[Math.ceil(share * sorted.length) - 1] ?? 0)));
  const days = { p50: point(0.5), p85: point(0.85) };
  if (goal.due === undefined) return days;
  const due = dayOf(goal.due);
  const last = calendar.place(due + 1) - 1;
  const kept = closed > due ? 0 : sorted.filter((end) => end <= last).length;
  return { ...days, keeps: kept / sorted.length };
}
