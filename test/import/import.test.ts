/** Small repositories made at random, imported as a terminal does it. `npm run imports` takes large ones, and more. */
import { expect, test } from 'vitest';
import { github } from '../sandbox/client.ts';
import { lately, liveIn } from './lived-in.ts';
import { importTrial } from './trial.ts';

test.each([
  { seed: 1, issues: 20, args: [] },
  { seed: 4, issues: 200, args: ['--state', 'all', '--details'] },
  { seed: 8, issues: 80, args: ['--query', 'login'] },
  ...(process.env.FULL ? [{ seed: Date.now() % 100_000, issues: 60, args: ['--state', 'all'] }] : []),
])('a repository of $issues issues, made at random with $seed: $args', async ({ args, ...size }) => {
  const sandbox = await github({ now: lately() });
  liveIn(sandbox, size);
  const { wrong, requests, texts } = await importTrial(sandbox, args);
  expect(wrong).toEqual([]);
  expect(texts).toBeGreaterThan(0);
  expect(requests).toBeLessThanOrEqual(Math.ceil(size.issues / 100) + 4);
});
