import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { schedule } from '../../src/schedule/schedule.ts';
import { networks } from './networks.ts';
import { oracle } from './oracle.ts';

describe('the schedule', { timeout: 120_000 }, () => {
  it('of a thousand random networks equals one that is found day by day', () => {
    fc.assert(
      fc.property(networks(), (network) => {
        const found = schedule(network);
        const told = oracle(network);
        expect(found.program.end).toBe(told.end);
        expect(found.program.incomplete).toBe(told.incomplete);
        const work = [...found.work].map(([id, { critical, ...rest }]) => {
          expect(critical).toBe(rest.slack === 0);
          return [id, rest];
        });
        expect(new Map(work as [])).toEqual(told.work);
        for (const targets of [found.milestones, found.phases])
          for (const [id, { end }] of targets) expect(end).toBe(told.ends.get(id));
      }),
      { numRuns: 1_000, seed: 13 },
    );
  });
});
