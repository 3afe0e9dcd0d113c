/** How long open work takes, drawn for one run after the other. */
import { createDistribution, type Distribution, priorValues } from './distribution.ts';
import { type History, ratioOf, type Sample } from './history.ts';
import { wholeDays } from './network.ts';
import { drawLogNormal, logNormalOf } from './normal.ts';
import { createStreams } from './random.ts';
import type { Situation } from './situation.ts';

export interface Durations {
  /** Draws for the next run. @param days gets whole working days by node */
  draw(days: Int32Array): void;
  /** Nodes of open work of which nobody knows how long it takes. */
  readonly unknown: ReadonlySet<number>;
  /** Whether a single estimate is taken as it is, because too little is closed to learn from. */
  readonly isTaken: boolean;
}

/** Fewer closings say nothing yet. */
export const enough = 5;
/** Working days: the end of 5,000 such in a row can still be counted. */
const longest = 100_000;

export function createDurations(situation: Situation, history: History): Durations {
  const { network, precedence } = situation;
  const pools = poolsOf(network.program, history);
  const open = [...precedence.work.keys()].filter((node) => precedence.work[node]?.state === 'open');
  const streams = createStreams(open.map((node) => `${network.program}/${precedence.work[node]?.id}`));

  const unknown = new Set<number>();
  let isTaken = false;
  const laws = open.map((node): Law => {
    const elapsed = elapsedOf(node, situation);
    const { estimate, owner = '', kind } = precedence.work[node] ?? {};
    if (estimate === undefined) {
      const days = pools.days(kind === 'outside' ? undefined : owner);
      if (days) return (chance) => days.draw(chance, elapsed);
      unknown.add(node);
      return () => 0;
    }
    if (typeof estimate !== 'number') {
      const range = logNormalOf(estimate);
      return (chance) => drawLogNormal(range, chance, elapsed);
    }
    const ratios = pools.ratios();
    if (ratios) return (chance) => estimate * ratios.draw(chance, elapsed / estimate);
    isTaken = true;
    return () => estimate;
  });
  const least = open.map((node) => elapsedOf(node, situation) + 1);

  const draw = (days: Int32Array) => {
    pools.learn();
    for (let index = 0; index < open.length; index++) {
      const node = open[index] ?? 0;
      // One number for each run, whether it is needed or not.
      const drawn = laws[index]?.(streams.next(index)) ?? 0;
      const whole = Math.max(wholeDays(Math.min(drawn, longest)), least[index] ?? 1);
      days[node] = unknown.has(node) ? 0 : whole;
    }
  };
  return { draw, unknown, isTaken };
}

/** Working days, perhaps with a fraction. @param chance between 0 and 1 */
type Law = (chance: number) => number;

/** Working days for which open work has gone on before today. */
function elapsedOf(node: number, { progress, beginnings }: Situation): number {
  return progress.stages[node] === 'ready' ? Math.max(0, progress.today - (beginnings.began[node] ?? 0)) : 0;
}

/** The distributions that are asked for. What each sample weighs in a run is the same in all of them. */
function poolsOf(program: string, { samples }: History) {
  const names = samples.map(({ id }) => `${program}/${id} in history`);
  const priors = Array.from({ length: priorValues }, (_, index) => `${program} expects ${index}`);
  const streams = createStreams([...names, ...priors]);
  const factors = new Float64Array(names.length + priors.length);
  const made = new Map<string, Pool | undefined>();

  const pool = (key: string, chosen: readonly number[], measure: (sample: Sample) => number | undefined) => {
    if (made.has(key)) return made.get(key)?.distribution;
    const members = chosen.flatMap((index) => {
      const sample = samples[index];
      const value = sample && measure(sample);
      return sample && value !== undefined ? [{ index, sample, value }] : [];
    });
    const isEnough = members.filter(({ sample }) => !sample.goesOn).length >= enough;
    const one = isEnough ? makePool(members) : undefined;
    made.set(key, one);
    return one?.distribution;
  };
  const makePool = (list: readonly { index: number; sample: Sample; value: number }[]): Pool => {
    const distribution = createDistribution(
      list.map(({ value, sample }) => ({ value, isLess: sample.goesOn })),
      list.map(({ sample }) => sample.weight),
    );
    const expected = priors.map((_, index) => names.length + index);
    const members = Int32Array.from([...list.map(({ index }) => index), ...expected]);
    return { distribution, members, weights: new Float64Array(members.length) };
  };
  const all = [...samples.keys()];
  const of = (owner: string) => all.filter((index) => samples[index]?.owner === owner);
  const daysOf = ({ days }: Sample) => days;

  return {
    ratios: () => pool('ratios', all, ratioOf),
    /** Of the owner where there are enough, else of all. */
    days: (owner: string | undefined) =>
      (owner === undefined ? undefined : pool(`days of ${owner}`, of(owner), daysOf)) ??
      pool('days', all, daysOf),
    /** The Bayesian bootstrap: an exponential factor for each. */
    learn() {
      if (made.size === 0) return;
      for (let index = 0; index < factors.length; index++) factors[index] = -Math.log(streams.next(index));
      for (const one of made.values()) if (one) learn(one, factors);
    },
  };
}

interface Pool {
  readonly distribution: Distribution;
  /** Which factor belongs to each of its weights. */
  readonly members: Int32Array;
  /** For the next run. */
  readonly weights: Float64Array;
}

function learn({ distribution, members, weights }: Pool, factors: Float64Array): void {
  for (let index = 0; index < weights.length; index++)
    weights[index] = (distribution.weights[index] ?? 0) * (factors[members[index] ?? 0] ?? 0);
  distribution.learn(weights);
}
