/** `npm run imports`: what an import promises, on thirty repositories made at random. */
import { expect, test } from 'vitest';
import { github } from '../sandbox/client.ts';
import { lately, liveIn } from './lived-in.ts';
import { importTrial } from './trial.ts';

const seed = Number(process.env.SEED ?? Date.now() % 100_000);
const sizes = [
  ...[20, 25, 30, 40, 50, 60, 70, 80, 90, 100, 120, 140, 160, 180, 200, 250, 300, 350, 400, 500],
  ...[600, 800, 1_000, 1_200, 1_500, 2_000, 3_000, 5_000, 10_000, 20_000],
];
const kinds: readonly (readonly string[])[] = [
  [],
  ['--state', 'all'],
  ['--details'],
  ['--state', 'all', '--details'],
];

test.each(
  sizes.map((issues, index) => ({ issues, seed: seed + index, args: kinds[index % kinds.length] ?? [] })),
)('$issues issues, seed $seed, $args', async ({ args, ...size }) => {
  const sandbox = await github({ now: lately() });
  liveIn(sandbox, size);
  const { wrong, requests, stderr } = await importTrial(sandbox, args);
  expect(wrong).toEqual([]);
  // A page for each hundred, closed work that something waits for, and the labels and milestones.
  expect(requests).toBeLessThanOrEqual(Math.ceil(size.issues / 100) + 10);
  expect(stderr).toContain('issues read');
});
