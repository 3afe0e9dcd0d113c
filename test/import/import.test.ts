import { expect, test } from 'vitest';
import { github } from '../sandbox/client.ts';
import { liveIn } from './lived-in.ts';
import { importTrial } from './trial.ts';

test.each([
  { seed: 1, issues: 20, args: [] },
  { seed: 2, issues: 60, args: ['--state', 'all'] },
  { seed: 3, issues: 250, args: ['--details'] },
  { seed: 4, issues: 250, args: ['--state', 'all', '--details'] },
  { seed: 5, issues: 250, args: ['--state', 'all', '--owner-labels', 'team*,bug'] },
  { seed: 6, issues: 350, args: ['--state', 'all'] },
  { seed: 7, issues: 350, args: ['--label', 'bug'] },
  { seed: 8, issues: 350, args: ['--query', 'login'] },
  ...Array.from({ length: Number(process.env.MORE ?? 0) }, (_, k) => ({
    seed: 100 + k,
    issues: 30 + k * 7,
    args: k % 2 ? ['--state', 'all'] : [],
  })),
])('a repository of $issues issues, made at random with $seed', async ({ args, ...size }) => {
  const sandbox = await github();
  liveIn(sandbox, size);
  const { wrong, requests, texts } = await importTrial(sandbox, args);
  expect(wrong).toEqual([]);
  expect(texts).toBeGreaterThan(3);
  expect(requests).toBeLessThanOrEqual(Math.ceil(size.issues / 100) + 4);
});
