/** A sample of the matrix of faults; `npm run faults` runs all of it. */

import { beforeAll, describe, expect, test } from 'vitest';
import { amount } from '../amount.ts';
import { kinds } from './kinds.ts';
import { sample } from './sample.ts';
import { type Story, stories } from './stories.ts';
import { stormName, stormsOf, stormTried } from './storm.ts';
import { nameOf, type Point, pointsOf, tried } from './trial.ts';

let points: readonly Point[] = [];
let all: readonly Story[] = [];

beforeAll(async () => {
  all = await stories();
  points = all.flatMap((story) => kinds.flatMap((kind) => pointsOf(story, kind)));
}, 120_000);

describe('after any fault one more run makes it as if nothing had been, and the next writes nothing', () => {
  const fresh = Number(process.env.FAULTS_SEED ?? Date.now() % 1_000_000);

  test.each(process.env.FULL ? [1, fresh] : [1])('at points drawn with FAULTS_SEED=%i', async (seed) => {
    const wrong: string[] = [];
    for (const point of sample(points, amount(40), seed)) {
      const problems = await tried(point);
      if (problems.length > 0) wrong.push(`FAULTS="${nameOf(point)}" npm run faults`, ...problems);
    }
    for (const storm of sample(stormsOf(all, seed), amount(20), seed)) {
      const problems = await stormTried(storm);
      if (problems.length > 0) wrong.push(`FAULTS_SEED=${seed} FAULTS="${stormName(storm)}" npm run faults`);
      wrong.push(...problems);
    }
    expect(wrong).toEqual([]);
  });

  test('where mutations do not know at once what is new, a run waits for it and does all the same', () => {
    const seen = (name: string) => all.find((story) => story.name === name)?.expected;
    expect(seen('first apply, slow nodes')).toEqual(seen('first apply'));
    expect(seen('edits, slow nodes')).toEqual(seen('edits'));
  });
});
