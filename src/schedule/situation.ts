/** What the schedule and the forecast share: a network looked through once, and its course by the estimates. */
import { type Calendar, createCalendar } from './calendar.ts';
import { type Goals, goalsOf } from './goals.ts';
import { type Levelled, levelled } from './levelling.ts';
import { medianOf, type Network, wholeDays } from './network.ts';
import { type Passage, passageOf } from './pass.ts';
import { type Precedence, precedenceOf } from './precedence.ts';
import { ranksOf } from './priority.ts';
import { begunAndDone, type Progress } from './progress.ts';
import { type Beginnings, beginningsOf } from './room.ts';

/** Nodes are those of `precedence`, and places those of `calendar`. `course` can be run again, with other days. */
export interface Situation {
  readonly network: Network;
  readonly calendar: Calendar;
  readonly precedence: Precedence;
  readonly progress: Progress;
  readonly beginnings: Beginnings;
  readonly passage: Passage;
  readonly goals: Goals;
  readonly course: Levelled;
  /** By node, as estimated: how many days it takes, where it begins, and where others can. */
  readonly days: Int32Array;
  readonly begin: Int32Array;
  readonly free: Int32Array;
}

/**
 * `course` has run by the estimates.
 * @throws RangeError where no day is a working day, or the time zone is unknown
 */
export function situationOf(network: Network): Situation {
  const calendar = createCalendar(network.calendar);
  const precedence = precedenceOf(network);
  const progress = begunAndDone(network, precedence, calendar);
  const days = daysOf(precedence);
  const ready = passageOf(precedence, progress, progress.earliest, calendar.place);
  const ranks = ranksOf(network, precedence, ready, days, calendar);
  const beginnings = beginningsOf(network, precedence, progress, ranks, calendar.place);
  const passage = passageOf(precedence, progress, beginnings.began, calendar.place);
  const course = levelled(network, precedence, beginnings, passage, ranks);
  const begin = new Int32Array(precedence.nodes);
  const free = new Int32Array(precedence.nodes);
  course.run(days, begin, free);
  const goals = goalsOf(network, precedence);
  return { network, calendar, precedence, progress, beginnings, passage, goals, course, days, begin, free };
}

/** By node, whole working days that it takes by its estimate; 0 where there is none. */
function daysOf({ work, nodes }: Precedence): Int32Array {
  const days = new Int32Array(nodes);
  for (const [node, { estimate, state }] of work.entries())
    if (estimate !== undefined && state === 'open') days[node] = wholeDays(medianOf(estimate));
  return days;
}

/** By node, whether one of some open work is among what it is or waits for. */
export function touchedBy(
  { work, nodes, order, before }: Precedence,
  isOne: (node: number) => boolean,
): Uint8Array {
  const touched = new Uint8Array(nodes);
  for (const node of order) {
    const one = work[node];
    if (one && one.state !== 'open') continue;
    if (one && isOne(node)) touched[node] = 1;
    for (let edge = before.start[node] ?? 0; edge < (before.start[node + 1] ?? 0); edge++)
      if (touched[before.targets[edge] ?? 0] === 1) touched[node] = 1;
  }
  return touched;
}
