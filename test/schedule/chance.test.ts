import { describe, expect, it } from 'vitest';
import { createDistribution } from '../../src/schedule/distribution.ts';
import { drawLogNormal, logNormalOf, normalQuantile, normalTail } from '../../src/schedule/normal.ts';
import { createStreams, murmur3 } from '../../src/schedule/random.ts';

describe('streams of chance', () => {
  it('are seeded by MurmurHash3 as others compute it', () => {
    expect(murmur3('', 0) >>> 0).toBe(0);
    expect(murmur3('', 1) >>> 0).toBe(0x514e28b7);
    expect(murmur3('test', 0) >>> 0).toBe(0xba6bd213);
    expect(murmur3('Hello, world!', 0) >>> 0).toBe(0xc0363e43);
    expect(murmur3('The quick brown fox jumps over the lazy dog', 0) >>> 0).toBe(0x2e4ff723);
  });

  it('are spread evenly, within one and between many', () => {
    const streams = createStreams(Array.from({ length: 1_000 }, (_, index) => `program/w${index}`));
    const counts = new Array<number>(10).fill(0);
    const sums = new Array<number>(3).fill(0);
    for (let stream = 0; stream < 1_000; stream++) {
      for (let draw = 0; draw < 3; draw++) {
        const number = streams.next(stream);
        expect(number > 0 && number < 1).toBe(true);
        counts[Math.floor(number * 10)] = (counts[Math.floor(number * 10)] ?? 0) + 1;
        sums[draw] = (sums[draw] ?? 0) + number;
      }
    }
    for (const count of counts) expect(Math.abs(count - 300)).toBeLessThan(70);
    for (const sum of sums) expect(Math.abs(sum - 500)).toBeLessThan(40);
  });

  it('know nothing of each other', () => {
    const [alone, among] = [createStreams(['b']), createStreams(['a', 'b', 'c'])];
    among.next(0);
    expect([1, 2, 3].map(() => among.next(1))).toEqual([1, 2, 3].map(() => alone.next(0)));
  });
});

describe('the normal distribution', () => {
  it('has the quantiles of the tables', () => {
    const table = [
      [0.5, 0],
      [0.85, 1.0364334],
      [0.9, 1.2815516],
      [0.975, 1.959964],
      [0.001, -3.0902323],
      [1e-15, -7.9413444],
    ];
    for (const [p = 0, z = 0] of table) expect(normalQuantile(p)).toBeCloseTo(z, 5);
  });

  it('has tails that lead back to its quantiles, however far out', () => {
    for (let z = 0; z < 30; z += 0.37) expect(-normalQuantile(normalTail(z))).toBeCloseTo(z, 4);
    expect(normalTail(-1)).toBeCloseTo(0.8413447, 6);
  });

  it('has a range’s ends as its 10 % and 90 % points', () => {
    const law = logNormalOf({ low: 3, high: 8 });
    expect(drawLogNormal(law, 0.1, 0)).toBeCloseTo(3, 5);
    expect(drawLogNormal(law, 0.9, 0)).toBeCloseTo(8, 5);
    expect(drawLogNormal(law, 0.5, 0)).toBeCloseTo(Math.sqrt(24), 5);
  });

  it('draws what is longer than something in the right proportion, and always longer', () => {
    const law = logNormalOf({ low: 3, high: 8 });
    expect(drawLogNormal(law, 0.5, 3)).toBeCloseTo(drawLogNormal(law, 0.55, 0), 5);
    expect(drawLogNormal(law, 0.5, 8)).toBeCloseTo(drawLogNormal(law, 0.95, 0), 5);
    expect(drawLogNormal(law, 0.01, 1e6)).toBeGreaterThanOrEqual(1e6);
    expect(drawLogNormal(logNormalOf({ low: 3, high: 3 }), 0.3, 5)).toBe(5);
  });
});

describe('a distribution learned from samples', () => {
  const quantile = (values: readonly number[], less: readonly number[], chance: number, bound = 0) => {
    const observations = [
      ...values.map((value) => ({ value, isLess: false })),
      ...less.map((value) => ({ value, isLess: true })),
    ];
    const found = createDistribution(
      observations,
      observations.map(() => 1),
    );
    found.learn(found.weights);
    return found.draw(chance, bound);
  };
  const hundred = Array.from({ length: 100 }, (_, index) =>
    Math.exp(0.4 * normalQuantile((index + 0.5) / 100)),
  );

  it('is the one that they come from, where there are many', () => {
    for (const p of [0.1, 0.25, 0.5, 0.75, 0.9])
      expect(quantile(hundred, [], p) / Math.exp(0.4 * normalQuantile(p))).toBeCloseTo(1, 1);
  });

  it('is not fooled by what goes on still: that took longer than so far', () => {
    // All of the hundred that take longer than 1.2 are looked at when they have taken so long.
    const ended = hundred.filter((value) => value <= 1.2);
    const goesOn = hundred.filter((value) => value > 1.2).map(() => 1.2);
    expect(quantile(ended, goesOn, 0.5)).toBeGreaterThan(0.9);
    expect(quantile(ended, goesOn, 0.5)).toBeLessThan(1.1);
    expect(quantile(ended, goesOn, 0.8)).toBeGreaterThan(1.15);
    expect(quantile(ended, [], 0.8)).toBeLessThan(quantile(ended, goesOn, 0.8));
  });

  it('goes on beyond the longest that was seen', () => {
    const longest = Math.max(...hundred.slice(0, 8));
    expect(quantile(hundred.slice(0, 8), [], 0.98)).toBeGreaterThan(longest);
  });

  it('draws what is longer than a bound, even beyond all that was seen', () => {
    for (const bound of [0.2, 1, 3, 50, 1e5])
      for (const chance of [0.001, 0.5, 0.999])
        expect(quantile(hundred, [], chance, bound)).toBeGreaterThanOrEqual(bound);
    expect(quantile(hundred, [], 0.5, 1)).toBeCloseTo(quantile(hundred, [], 0.75), 1);
  });

  it('is known where all that was seen is the same', () => {
    expect(quantile([1, 1, 1, 1, 1, 1], [], 0.5)).toBeCloseTo(1, 1);
  });
});
