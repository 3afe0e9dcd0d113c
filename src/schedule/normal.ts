/** The normal distribution, and the log-normal one that a range of an estimate stands for. */

/** The quantile of the standard normal distribution: algorithm AS 241, PPND7 (Wichura, 1988), good to seven digits. */
export function normalQuantile(p: number): number {
  const q = p - 0.5;
  if (Math.abs(q) <= 0.425) {
    const r = 0.180625 - q * q;
    return (
      (q * (((59.10937472 * r + 159.29113202) * r + 50.434271938) * r + 3.3871327179)) /
      (((67.1875636 * r + 78.757757664) * r + 17.895169469) * r + 1)
    );
  }
  const tail = Math.sqrt(-Math.log(q < 0 ? p : 1 - p));
  return q < 0 ? -farQuantile(tail) : farQuantile(tail);
}

/** @param root √(-ln of the probability of the tail) */
function farQuantile(root: number): number {
  if (root <= 5) {
    const r = root - 1.6;
    return (
      (((0.17023821103 * r + 1.3067284816) * r + 2.75681539) * r + 1.4234372777) /
      ((0.12021132975 * r + 0.7370016425) * r + 1)
    );
  }
  const r = root - 5;
  return (
    (((0.017337203997 * r + 0.42868294337) * r + 3.081226386) * r + 6.657905115) /
    ((0.012258202635 * r + 0.24197894225) * r + 1)
  );
}

/**
 * How likely a standard normal variable is to be more: by the complementary error function of Numerical Recipes
 * (`erfcc`), whose relative error is below 1.2e-7 however far out.
 */
export function normalTail(z: number): number {
  const x = Math.abs(z) / Math.SQRT2;
  const t = 1 / (1 + x / 2);
  const series = erfccs.reduceRight((sum, one) => sum * t + one, 0);
  const tail = (t * Math.exp(-x * x + series)) / 2;
  return z >= 0 ? tail : 1 - tail;
}

const erfccs = [
  -1.26551223, 1.00002368, 0.37409196, 0.09678418, -0.18628806, 0.27886807, -1.13520398, 1.48851587,
  -0.82215223, 0.17087277,
];

/** Of the logarithm. */
export interface LogNormal {
  readonly mean: number;
  readonly deviation: number;
}

const tenPercent = -1.2815515655;

/** Whose 10 % and 90 % points are the ends of a range. */
export function logNormalOf({ low, high }: { low: number; high: number }): LogNormal {
  return { mean: Math.log(low * high) / 2, deviation: Math.log(high / low) / (-2 * tenPercent) };
}

/**
 * Draws from what is more than a bound.
 * @param chance between 0 and 1
 * @param bound 0 for no bound
 */
export function drawLogNormal({ mean, deviation }: LogNormal, chance: number, bound: number): number {
  if (deviation === 0) return Math.max(Math.exp(mean), bound);
  if (bound === 0) return Math.exp(mean + deviation * normalQuantile(chance));
  // By the upper tail, which keeps its digits where almost nothing is left of it.
  const tail = normalTail((Math.log(bound) - mean) / deviation) * (1 - chance);
  return Math.max(bound, Math.exp(mean - deviation * normalQuantile(Math.max(tail, 1e-300))));
}
