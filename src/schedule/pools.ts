/** The distributions that work draws from, learned from what was closed and what goes on. */
import { createDistribution, type Distribution, priorValues } from './distribution.ts';
import { type History, ratioOf, type Sample } from './history.ts';
import { createStreams } from './random.ts';

/** Fewer closings say nothing yet. */
export const enough = 5;

/** A distribution is made when it is first asked for; it can be drawn from once `learn` has been called after that. */
export interface Pools {
  /** How long work takes in terms of its estimate; nothing where too little is known. */
  ratios(): Distribution | undefined;
  /** Working days: of an owner where enough is known of it, or else of all. */
  days(owner: string | undefined): Distribution | undefined;
  /** For the next run: draws the factors of the Bayesian bootstrap, an exponential one for each sample. */
  learn(): void;
}

/**
 * Those that are asked for. What a sample weighs in a run is the same in all of them, and each draws it from a stream
 * of its own, so that a closing more leaves the weights of the others as they were.
 */
export function poolsOf(program: string, { samples }: History): Pools {
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
    days: (owner) =>
      (owner === undefined ? undefined : pool(`days of ${owner}`, of(owner), daysOf)) ??
      pool('days', all, daysOf),
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
