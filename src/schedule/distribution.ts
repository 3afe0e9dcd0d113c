/**
 * How long work takes, as a distribution learned from samples, some of which only say "longer than".
 *
 * - The estimator of Kaplan and Meier (1958) for what is right-censored.
 * - The samples' weights are drawn anew for each run, the Bayesian bootstrap (Rubin, 1981): a few closings do not settle
 *   a distribution, and what they leave open is part of the forecast.
 * - A few values around the centre are added, with little weight: what nearly all programs look like, until this one
 *   says otherwise. Beyond the longest that was seen a log-normal tail goes on.
 * - Smoothed on the logarithm with a normal kernel, as wide as Silverman's rule (1986) says.
 */
import { normalQuantile, normalTail } from './normal.ts';

/** How long something took, in any unit that all of them share: working days, or times its estimate. */
export interface Observation {
  /** More than 0. */
  readonly value: number;
  /** The true value is more than `value`. */
  readonly isLess: boolean;
}

/** In the unit of its observations. It has to learn before anything is drawn from it. */
export interface Distribution {
  /**
   * Learns from all observations again.
   * @param weights of the observations, and then of the prior values: each with its drawn factor
   */
  learn(weights: Float64Array): void;
  /** @param chance between 0 and 1; @param bound draws from what is more than this; 0 for no bound */
  draw(chance: number, bound: number): number;
  /** The weights that everything has before any are drawn: of observations and of the prior values. */
  readonly weights: Float64Array;
}

/** Of the logarithm, in terms of the kernel's width: nothing in what it has smoothed is finer. */
const cellWidth = 0.35;
/** Of the logarithm, of what is expected before anything is known. */
const usualDeviation = 0.6;
const priorChances = [0.1, 0.3, 0.5, 0.7, 0.9];

/** How many values are added to the observations; their weights come after those of the observations. */
export const priorValues = priorChances.length;
const priorWeight = 0.5;
/** As if one more had been seen, and it had taken longer than all. */
const tailWeight = 0.5;

/**
 * @param observations at least one of them not `isLess`
 * @param own the weight of each of them, more than 0
 */
export function createDistribution(
  observations: readonly Observation[],
  own: readonly number[],
): Distribution {
  const logs = observations.map(({ value }) => Math.log(value));
  const { centre, deviation, size } = shapeOf(observations, logs, own);
  const prior = priorChances.map((chance) => centre + usualDeviation * normalQuantile(chance));
  const all = [...logs, ...prior];
  const isEvent = all.map((_, index) => observations[index]?.isLess !== true);
  const sorted = Int32Array.from(
    [...all.keys()].sort(
      (a, b) => (all[a] ?? 0) - (all[b] ?? 0) || Number(isEvent[b]) - Number(isEvent[a]) || a - b,
    ),
  );
  const longest = Math.max(...all.filter((_, index) => isEvent[index]));

  const width = 0.9 * deviation * size ** -0.2;
  // The kernel alone would make the distribution wider than what was seen.
  const shrink = deviation / Math.hypot(deviation, width);
  const placed = all.map((log) => centre + (log - centre) * shrink);
  const low = Math.min(...placed) - 4 * width;
  const high = Math.max(...all, ...placed) + Math.max(4 * deviation, 4 * width);
  const step = cellWidth * width;
  const cells = Math.ceil((high - low) / step);
  const cellOf = (log: number) => Math.min(cells - 1, Math.max(0, Math.floor((log - low) / step)));
  const cell = Int32Array.from(placed, cellOf);
  const kernel = kernelOf();
  const tail = tailOf(
    centre,
    deviation,
    longest,
    Float64Array.from({ length: cells + 1 }, (_, index) => low + index * step),
  );

  const mass = new Float64Array(cells);
  const below = new Float64Array(cells + 1);

  const learn = (weights: Float64Array) => {
    mass.fill(0);
    let atRisk = tailWeight;
    for (const weight of weights) atRisk += weight;
    let left = 1;
    for (let index = 0; index < sorted.length; index++) {
      const one = sorted[index] ?? 0;
      const weight = weights[one] ?? 0;
      if (isEvent[one]) {
        const share = (left * weight) / atRisk;
        const at = cell[one] ?? 0;
        mass[at] = (mass[at] ?? 0) + share;
        left -= share;
      }
      atRisk -= weight;
    }
    for (let index = 0; index < cells; index++) mass[index] = (mass[index] ?? 0) + left * (tail[index] ?? 0);
    smooth();
  };

  const smooth = () => {
    const reach = (kernel.length - 1) / 2;
    let sum = 0;
    for (let index = 0; index < cells; index++) {
      let one = 0;
      const from = Math.max(0, index - reach);
      const to = Math.min(cells - 1, index + reach);
      for (let other = from; other <= to; other++)
        one += (mass[other] ?? 0) * (kernel[other - index + reach] ?? 0);
      sum += one;
      below[index + 1] = sum;
    }
    for (let index = 1; index <= cells; index++) below[index] = (below[index] ?? 0) / sum;
  };

  const chanceOf = (log: number) => {
    const at = Math.min(cells, Math.max(0, (log - low) / step));
    const index = Math.min(cells - 1, Math.floor(at));
    const from = below[index] ?? 0;
    return from + ((below[index + 1] ?? 1) - from) * (at - index);
  };

  const draw = (chance: number, bound: number) => {
    const least = bound > 0 ? chanceOf(Math.log(bound)) : 0;
    const wanted = least + (1 - least) * chance;
    let index = 0;
    for (let count = cells; count > 1; ) {
      const half = count >> 1;
      if ((below[index + half] ?? 1) <= wanted) index += half;
      count -= half;
    }
    const from = below[index] ?? 0;
    const share = (below[index + 1] ?? 1) - from;
    const value = Math.exp(low + step * (index + (share > 0 ? (wanted - from) / share : 1)));
    return value > bound ? value : bound;
  };

  return {
    learn,
    draw,
    weights: Float64Array.from([...own, ...prior.map(() => priorWeight)]),
  };
}

/** Centre and deviation of the logarithm, by weight, and of how many samples of full weight there are. */
function shapeOf(observations: readonly Observation[], logs: readonly number[], own: readonly number[]) {
  const sorted = [...logs.keys()].sort((a, b) => (logs[a] ?? 0) - (logs[b] ?? 0));
  let atRisk = own.reduce((sum, one) => sum + one, 0);
  const size = Math.max(1, atRisk ** 2 / own.reduce((sum, one) => sum + one ** 2, 0));
  let left = 1;
  let sum = 0;
  let squares = 0;
  let centre: number | undefined;
  let last = 0;
  for (const one of sorted) {
    const log = logs[one] ?? 0;
    const weight = own[one] ?? 0;
    if (!observations[one]?.isLess) {
      const share = (left * weight) / Math.max(atRisk, weight);
      left -= share;
      sum += share * log;
      squares += share * log * log;
      last = log;
      if (left <= 0.5) centre ??= log;
    }
    atRisk -= weight;
  }
  const seen = Math.max(1e-9, 1 - left);
  const spread = Math.sqrt(Math.max(0, squares / seen - (sum / seen) ** 2));
  // A few samples do not settle the deviation either.
  const deviation = Math.sqrt((size * spread ** 2 + 3 * usualDeviation ** 2) / (size + 3));
  return { centre: centre ?? last, deviation, size };
}

/** A normal one, of which the part beyond three deviations is left out. */
function kernelOf(): Float64Array {
  const reach = Math.ceil(3 / cellWidth);
  const kernel = Float64Array.from({ length: 2 * reach + 1 }, (_, index) =>
    Math.exp(-0.5 * ((index - reach) * cellWidth) ** 2),
  );
  const sum = kernel.reduce((total, one) => total + one, 0);
  return kernel.map((one) => one / sum);
}

/** The part of a log-normal that lies beyond a value, by cell; all of it is 1. */
function tailOf(centre: number, deviation: number, from: number, edges: Float64Array): Float64Array {
  const beyond = edges.map((edge) => normalTail((Math.max(from, edge) - centre) / deviation));
  const tail = beyond.subarray(1).map((one, index) => (beyond[index] ?? 0) - one);
  const sum = tail.reduce((total, one) => total + one, 0);
  if (sum > 0) return tail.map((one) => one / sum);
  // So far out that nothing is left of it: right behind what was seen.
  const at = edges.findLastIndex((edge) => edge <= from);
  return tail.map((_, index) => (index === Math.min(at, tail.length - 1) ? 1 : 0));
}
