/**
 * Simulated programs whose laws of duration nobody tells the forecast: to see how often what it says comes true. They
 * have a chance of their own (`mulberry32`), so that nothing in them follows from how the forecast draws.
 */
import { createCalendar, dateOf, dayOf } from '../../src/schedule/calendar.ts';
import type { Estimate, Network, Work } from '../../src/schedule/network.ts';
import { network, phase } from './networks.ts';

export const laws = [
  'log-normal',
  'heavy tail',
  'two kinds of work',
  'an owner twice as slow',
  'a change of speed half way',
  'no estimates',
  'half of the estimates',
  'at-once',
  'ranges',
] as const;
export type Law = (typeof laws)[number];

/** What becomes of one program. */
export interface Simulated {
  /** The network as it stands when a share of the work has been closed. */
  at(share: number): Network;
  /** When milestones ended; `program` is the last day of all. */
  readonly ends: ReadonlyMap<string, string>;
}

interface Piece {
  readonly work: Work;
  readonly wait: readonly number[];
  /** Of the estimate that it would have. */
  readonly usual: number;
  readonly kind: number;
  begin: number;
  end: number;
}

export function simulate(law: Law, seed: number): Simulated {
  const chance = mulberry32(seed * 7_919 + laws.indexOf(law) * 104_729 + 1);
  const normal = () => Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance());
  const pick = (count: number) => Math.floor(chance() * count);

  const owners = ['red', 'blue', 'green', 'grey'].slice(0, 3 + pick(2));
  const phases = 3 + pick(3);
  const pieces: Piece[] = [];
  for (let level = 0; level < phases; level++) {
    const from = pieces.length;
    for (let count = 5 + pick(8); count > 0; count--) {
      const usual = [1, 2, 3, 3, 5, 5, 8, 10, 15][pick(9)] ?? 5;
      const before = Array.from({ length: pick(3) }, () => pick(pieces.length)).filter(
        (index) => index < pieces.length && index >= from - 6,
      );
      const wait = [...new Set(before)];
      const range: Estimate = { low: usual * Math.exp(-0.64), high: usual * Math.exp(0.64) };
      const isEstimated = law !== 'no estimates' && (law !== 'half of the estimates' || chance() < 0.5);
      pieces.push({
        wait,
        usual,
        kind: pick(2),
        begin: 0,
        end: 0,
        work: {
          id: `w${pieces.length}`,
          kind: 'item',
          owner: owners[pick(owners.length)] ?? '',
          phase: `p${level}`,
          milestone: `m${level}`,
          blockedBy: wait.map((index) => `w${index}`),
          state: 'open',
          ...(isEstimated ? { estimate: law === 'ranges' ? range : usual } : {}),
        },
      });
    }
  }
  // A phase in two waits for the one before it.
  const waiting = Array.from({ length: phases }, (_, level) => level > 0 && chance() < 0.5);
  const limits = new Map(owners.map((owner) => [owner, 1 + pick(2)]));
  const isLimited = law === 'at-once' || (law === 'log-normal' && seed % 2 === 0);

  const spread = 0.3 + 0.5 * chance();
  const bias = 0.3 * normal();
  const change = chance() < 0.5 ? 1.8 : 0.6;
  let done = 0;
  const daysOf = ({ usual, kind, work }: Piece) => {
    const common = Math.exp(bias + spread * normal());
    switch (law) {
      case 'log-normal':
      case 'no estimates':
      case 'half of the estimates':
      case 'at-once':
        return usual * common;
      case 'ranges':
        return usual * Math.exp(0.5 * normal());
      case 'heavy tail':
        return usual * Math.exp(bias) * Math.min(30, 0.6 * (1 - chance()) ** (-1 / 1.7));
      case 'two kinds of work':
        return usual * (kind === 0 ? 0.7 : 2) * Math.exp(bias + 0.25 * normal());
      case 'an owner twice as slow':
        return usual * common * (work.owner === owners[0] ? 2 : 1);
      case 'a change of speed half way':
        return usual * common * (done * 2 > pieces.length ? change : 1);
    }
  };

  // Day by day: whoever has room takes the first that is ready.
  const calendar = createCalendar(network([]).calendar);
  const first = calendar.place(dayOf('2026-01-05')) + pick(200);
  const isOver = (index: number, place: number) => {
    const { end } = pieces[index] ?? { end: 0 };
    return end > 0 && end < place;
  };
  for (let place = first; done < pieces.length; place++) {
    for (const [index, one] of pieces.entries()) {
      if (one.begin > 0) continue;
      const level = Number(one.work.phase?.slice(1));
      const last = pieces.flatMap(({ work }, at) => (work.phase === `p${level - 1}` ? at : []));
      const all = [...one.wait, ...(waiting[level] ? last : [])];
      const going = pieces.filter(
        ({ begin, end, work }) => work.owner === one.work.owner && begin > 0 && end >= place,
      );
      const hasRoom = !isLimited || going.length < (limits.get(one.work.owner) ?? 1);
      if (!hasRoom || index < 0 || !all.every((at) => isOver(at, place))) continue;
      one.begin = place;
      one.end = place + Math.max(1, Math.ceil(daysOf(one))) - 1;
    }
    done = pieces.filter((_, index) => isOver(index, place + 1)).length;
  }

  const createdAt = `${dateOf(calendar.day(first))}T06:00:00Z`;
  const ends = new Map<string, string>();
  for (const { end, work } of pieces) {
    const date = dateOf(calendar.day(end));
    for (const id of [work.milestone ?? '', 'program']) if (date > (ends.get(id) ?? '')) ends.set(id, date);
  }
  return {
    ends,
    at(share) {
      const closings = pieces.map(({ end }) => end).sort((a, b) => a - b);
      const now = (closings[Math.ceil(share * closings.length) - 1] ?? 0) + 1;
      const list = pieces.map(({ work, end }): Work => {
        if (end >= now) return { ...work, createdAt };
        return { ...work, createdAt, state: 'completed', closedAt: `${dateOf(calendar.day(end))}T15:00:00Z` };
      });
      return network(list, {
        program: `${law} ${seed}`,
        today: dateOf(calendar.day(now)),
        owners: isLimited ? new Map([...limits].map(([id, atOnce]) => [id, { atOnce }])) : new Map(),
        milestones: Array.from({ length: phases }, (_, level) => ({ id: `m${level}` })),
        phases: Array.from({ length: phases }, (_, level) =>
          phase(`p${level}`, { blockedBy: waiting[level] ? [`p${level - 1}`] : [] }),
        ),
      });
    },
  };
}

/** Tommy Ettinger's generator, in the public domain. */
function mulberry32(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
