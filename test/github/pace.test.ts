import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Pace } from '../../src/github/pace.ts';

/** A clock that passes only while somebody sleeps. */
function still(start = Date.parse('2026-11-22T10:00:00Z')) {
  let time = start;
  return {
    now: () => time,
    sleep: async (milliseconds: number) => {
      time += milliseconds;
    },
  };
}

interface Batch {
  readonly made?: number;
  readonly changed?: number;
  readonly pause?: number;
  readonly takes?: number;
}

/** Sends batches as fast as the pace allows, each with its pause and its time on the way; says when each was made. */
async function sent(perMinute: number, batches: readonly Batch[]) {
  const clock = still();
  const pace = new Pace(perMinute, clock);
  const times: number[] = [];
  const waits: number[] = [];
  const creations: { from: number; to: number }[] = [];
  for (const { made = 0, changed = 0, pause = 0, takes = 0 } of batches) {
    await clock.sleep(pause);
    const wait = pace.wait({ made, changed });
    waits.push(wait);
    await clock.sleep(wait);
    const from = clock.now();
    await clock.sleep(takes);
    pace.made({ made, changed });
    if (made > 0) creations.push({ from, to: clock.now() });
    times.push(...Array.from({ length: made + Math.min(changed, 1) }, () => clock.now()));
  }
  return { times, waits, creations };
}

/** The most moments in any window of that length. */
function most(times: readonly number[], span: number): number {
  let from = 0;
  return times.reduce((highest, time, index) => {
    while ((times[from] ?? time) <= time - span) from++;
    return Math.max(highest, index - from + 1);
  }, 0);
}

const minute = 60_000;

test('never more than the pace in any minute, nor 500 in any hour', async () => {
  const batch = fc.record({
    made: fc.integer({ min: 0, max: 10 }),
    changed: fc.integer({ min: 0, max: 10 }),
    pause: fc.constantFrom(0, 0, 0, 1, 500, 20_000, 90_000),
    takes: fc.constantFrom(0, 1, 300, 5_000),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 11, max: 200 }),
      fc.array(batch, { minLength: 1, maxLength: 250 }),
      async (perMinute, batches) => {
        const { times } = await sent(perMinute, batches);
        expect(most(times, minute)).toBeLessThanOrEqual(perMinute);
        expect(most(times, 60 * minute)).toBeLessThanOrEqual(500);
      },
    ),
    { numRuns: 100 },
  );
});

const created = (count: number): Batch[] => Array.from({ length: count }, () => ({ made: 1 }));
const edited = (count: number): Batch[] => Array.from({ length: count }, () => ({ changed: 5 }));

test('the first ten are not delayed, and then no two are made closer than a minute divided by the pace', async () => {
  const { waits } = await sent(75, created(75));
  expect(waits.slice(0, 10)).toEqual(Array(10).fill(0));
  expect(waits.slice(10)).toEqual(Array(65).fill(800));
});

test('that holds between the answer to one and the sending of the next, whatever comes between', async () => {
  const pause = fc.constantFrom(0, 1, 500, 20_000, 4_000_000);
  const takes = fc.constantFrom(0, 1, 300, 5_000);
  const made = fc.constantFrom(0, 1, 1, 1);
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 7, max: 200 }),
      fc.array(fc.record({ made, changed: fc.nat(3), pause, takes }), { maxLength: 200 }),
      async (perMinute, batches) => {
        const { creations } = await sent(perMinute, batches);
        for (const [index, { from }] of creations.entries()) {
          const before = creations[index - 1];
          if (before && index >= 10) expect(from - before.to).toBeGreaterThanOrEqual(minute / perMinute);
        }
      },
    ),
  );
});

test('edits are counted by the request, and wait only where a minute is full', async () => {
  const { waits } = await sent(75, edited(76));
  expect(waits.slice(0, 75)).toEqual(Array(75).fill(0));
  expect(waits[75]).toBe(minute);
});

test('once GitHub refused something for its limits, each edit counts', () => {
  const pace = new Pace(75, still());
  pace.made({ made: 0, changed: 70 });
  expect(pace.wait({ made: 0, changed: 10 })).toBe(0);
  pace.refused();
  pace.made({ made: 0, changed: 70 });
  expect(pace.wait({ made: 0, changed: 10 })).toBe(minute);
});

test('a long run comes close to what is allowed', async () => {
  const { times } = await sent(75, created(500));
  expect((times.at(-1) ?? 0) - (times[0] ?? 0)).toBeLessThanOrEqual(7 * minute);
  const { times: more } = await sent(75, created(1_000));
  expect((more.at(-1) ?? 0) - (more[0] ?? 0)).toBeLessThanOrEqual(68 * minute);
});

test('what the account made before the run counts: of the last hour for the limits, of the last minute for the first ten', () => {
  const clock = still();
  const ago = (seconds: number, count: number) => Array(count).fill(clock.now() - seconds * 1_000);
  const filled = new Pace(75, clock);
  filled.remember([...ago(3_601, 100), ...ago(3_599, 500)]);
  expect(filled.wait({ made: 1, changed: 0 })).toBe(1_000);
  const quick = new Pace(75, clock);
  quick.remember(ago(0.5, 8));
  expect(quick.burst).toBe(2);
  quick.made({ made: 2, changed: 0 });
  expect([quick.burst, quick.wait({ made: 1, changed: 0 })]).toEqual([1, 800]);
  const ahead = new Pace(75, clock);
  ahead.remember(ago(-30, 75));
  expect(ahead.wait({ made: 1, changed: 0 })).toBe(minute);
});

test('a pace of 0 is no limit, and reads are not counted', async () => {
  expect((await sent(0, created(2_000))).waits.every((wait) => wait === 0)).toBe(true);
  const nothing = { made: 0, changed: 0 };
  const pace = new Pace(1, still());
  pace.made({ made: 1, changed: 0 });
  expect(pace.wait(nothing)).toBe(0);
  pace.made(nothing);
  expect(pace.wait({ made: 0, changed: 1 })).toBe(minute);
});
