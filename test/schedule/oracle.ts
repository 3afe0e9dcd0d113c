/**
 * The schedule once more, another way: by the words of the page, day by day. Phases are written out, every day is
 * looked at whether anybody works on it, and slack is found by trying how much later something can end.
 */
import type { Network, Work } from '../../src/schedule/network.ts';
import { addDays } from './networks.ts';

const tomorrows = new Map<string, string>();
function tomorrowOf(date: string): string {
  const known = tomorrows.get(date) ?? addDays(date, 1);
  tomorrows.set(date, known);
  return known;
}

const names = new Map<string, string>();
function weekdayOf(date: string): string {
  const known = names.get(date);
  if (known !== undefined) return known;
  const noon = new Date(`${date}T12:00:00Z`);
  const name = noon.toLocaleDateString('en', { weekday: 'long', timeZone: 'UTC' }).toLowerCase();
  names.set(date, name);
  return name;
}

const formats = new Map<string, Intl.DateTimeFormat>();
function dayIn(timeZone: string, at: string): string {
  const format = formats.get(timeZone) ?? new Intl.DateTimeFormat('sv-SE', { timeZone });
  formats.set(timeZone, format);
  return format.format(new Date(at));
}

export interface Told {
  readonly end?: string;
  readonly incomplete: boolean;
  readonly work: ReadonlyMap<string, { begin: string; end: string; slack?: number; incomplete: boolean }>;
  readonly ends: ReadonlyMap<string, string>;
}

export function oracle(network: Network): Told {
  const { today, calendar } = network;
  const live = new Map(
    network.work.filter(({ state }) => state === 'open' || state === 'completed').map((one) => [one.id, one]),
  );
  const counted = [...live.values()].filter(({ kind }) => kind !== 'outside');

  const works = new Map<string, boolean>();
  const isWorking = (date: string) => {
    const known = works.get(date);
    if (known !== undefined) return known;
    const is =
      calendar.workingDays.some((one) => one === weekdayOf(date)) &&
      !calendar.holidays.some(({ from, to }) => from <= date && date <= to);
    works.set(date, is);
    return is;
  };
  const workingFrom = (date: string) => {
    let day = date;
    while (!isWorking(day)) day = tomorrowOf(day);
    return day;
  };
  /** So many working days later. */
  const later = (date: string, count: number) => {
    let day = date;
    for (let left = count; left > 0; ) {
      day = tomorrowOf(day);
      if (isWorking(day)) left--;
    }
    return day;
  };
  const dayAt = (at: string | undefined) => (at === undefined ? today : dayIn(calendar.timeZone, at));

  const waits = new Map<string, Work[]>();
  const waitsOf = (one: Work): Work[] => {
    const known = waits.get(one.id);
    if (known) return known;
    const found = new Set<Work>();
    const phaseOf = (id: string) => network.phases.find((phase) => phase.id === id);
    const add = (id: string) => {
      const blocker = live.get(id);
      if (blocker) found.add(blocker);
      const phase = phaseOf(id);
      if (!phase) return;
      for (const inside of live.values()) if (inside.phase === id) found.add(inside);
      phase.blockedBy.forEach(add);
    };
    one.blockedBy.forEach(add);
    phaseOf(one.phase ?? '')?.blockedBy.forEach(add);
    waits.set(one.id, [...found]);
    return [...found];
  };

  const need = ({ estimate }: Work) => {
    if (estimate === undefined) return 0;
    const days = typeof estimate === 'number' ? estimate : Math.sqrt(estimate.low * estimate.high);
    return Math.ceil(Number(days.toFixed(9)));
  };
  const latest = (dates: readonly string[]) => dates.reduce((a, b) => (a > b ? a : b));

  /** @param delayed ends so many working days later than it would */
  const simulate = (delayed?: string, by = 0) => {
    const told = new Map<string, { begin: string; end: string }>();
    const tell = (one: Work): { begin: string; end: string } => {
      const known = told.get(one.id);
      if (known) return known;
      const found = find(one);
      if (one.id === delayed) found.end = later(found.end, by);
      told.set(one.id, found);
      return found;
    };
    const find = (one: Work) => {
      const blockers = waitsOf(one);
      const isReady = !blockers.some(({ state }) => state === 'open');
      let begin = one.state === 'open' && !isReady ? today : dayAt(one.createdAt);
      const isAllowed = (day: string) =>
        isWorking(day) &&
        day >= (one.start ?? day) &&
        blockers.every((blocker) => {
          if (one.state !== 'open' && blocker.state === 'open') return true;
          const { end } = tell(blocker);
          return blocker.state === 'open' && need(blocker) === 0 ? day >= end : day > end;
        });
      while (!isAllowed(begin)) begin = tomorrowOf(begin);
      if (one.state === 'completed') {
        const end = dayAt(one.closedAt);
        return { begin: begin < end ? begin : end, end };
      }
      const end = later(begin, Math.max(0, need(one) - 1));
      return { begin, end: latest([end, workingFrom(today)]) };
    };
    for (const one of live.values()) tell(one);
    return told;
  };

  const told = simulate();
  const endOf = (list: readonly Work[], times = told) =>
    list.length === 0 ? undefined : latest(list.map(({ id }) => times.get(id)?.end ?? ''));
  const end = endOf(counted);
  const slackOf = ({ id }: Work) => {
    const holds = (by: number) => endOf(counted, simulate(id, by)) === end;
    let good = 0;
    let bad = 1;
    for (; holds(bad); bad *= 2) good = bad;
    while (bad - good > 1) {
      const middle = Math.floor((good + bad) / 2);
      if (holds(middle)) good = middle;
      else bad = middle;
    }
    return good;
  };
  const incomplete = new Map<string, boolean>();
  const isIncomplete = (one: Work): boolean => {
    const known = incomplete.get(one.id);
    if (known !== undefined) return known;
    const is = one.state === 'open' && (one.estimate === undefined || waitsOf(one).some(isIncomplete));
    incomplete.set(one.id, is);
    return is;
  };

  const ends = new Map<string, string>();
  for (const { id } of network.milestones) {
    const last = endOf(counted.filter(({ milestone }) => milestone === id));
    if (last !== undefined) ends.set(id, last);
  }
  for (const { id } of network.phases) {
    const last = endOf(counted.filter(({ phase }) => phase === id));
    if (last !== undefined) ends.set(id, last);
  }
  return {
    ...(end === undefined ? {} : { end }),
    incomplete: counted.some(isIncomplete),
    ends,
    work: new Map(
      counted.map((one) => {
        const { begin, end } = told.get(one.id) ?? { begin: '', end: '' };
        const slack = one.state === 'open' ? { slack: slackOf(one) } : {};
        return [one.id, { begin, end, ...slack, incomplete: isIncomplete(one) }];
      }),
    ),
  };
}
