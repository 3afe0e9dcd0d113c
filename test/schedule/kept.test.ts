/** A sample of `calibration.ts`, small enough for every run of the tests. */
import { expect, it } from 'vitest';
import { keptUnder, united } from './kept.ts';
import { laws } from './programs.ts';

it('the 85 % day is kept in about 85 % of simulated programs, the 50 % day in about half', {
  timeout: 120_000,
}, () => {
  const seeds = Array.from({ length: 10 }, (_, index) => index);
  const { said, p50, p85 } = united(laws.map((law) => keptUnder(law, seeds, 150)));
  expect(said).toBeGreaterThan(700);
  // Forecasts of one program go wrong together: by chance ten of each law are some points off.
  expect(p85 / said).toBeGreaterThan(0.79);
  expect(p85 / said).toBeLessThan(0.92);
  expect(p50 / said).toBeGreaterThan(0.44);
  expect(p50 / said).toBeLessThan(0.66);
});
