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

/** Sends batches as fast as the pace allows, each with its pause and its time on the way; says when each was made. */
async function sent(perMinute: number, batches: readonly { writes: number; pause: number; takes: number }[]) {
  const clock = still();
  const pace = new Pace(perMinute, clock);
  const times: number[] = [];
  const waits: number[] = [];
  for (const { writes, pause, takes } of batches) {
    await clock.sleep(pause);
    const wait = pace.wait(writes);
    waits.push(wait);
    await clock.sleep(wait);
    await clock.sleep(takes);
    pace.made(writes);
    times.push(...Array.from({ length: writes }, () => clock.now()));
  }
  return { times, waits };
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
    writes: fc.integer({ min: 1, max: 10 }),
    pause: fc.constantFrom(0, 0, 0, 1, 500, 20_000, 90_000),
    takes: fc.constantFrom(0, 1, 300, 5_000),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 10, max: 200 }),
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

const one = { writes: 1, pause: 0, takes: 0 };
const ones = (count: number) => Array.from({ length: count }, () => one);

test('the first burst is not delayed, and the next write waits for the first to be a minute old', async () => {
  const { waits } = await sent(75, ones(76));
  expect(waits.slice(0, 75).every((wait) => wait === 0)).toBe(true);
  expect(waits[75]).toBe(minute);
});

test('a long run comes close to what is allowed', async () => {
  const { times } = await sent(75, ones(500));
  expect((times.at(-1) ?? 0) - (times[0] ?? 0)).toBe(6 * minute);
  const { times: more } = await sent(75, ones(1_000));
  expect((more.at(-1) ?? 0) - (more[0] ?? 0)).toBeLessThanOrEqual(67 * minute);
});

test('a pace of 0 is no limit, and reads are not counted', async () => {
  expect((await sent(0, ones(2_000))).waits.every((wait) => wait === 0)).toBe(true);
  const clock = still();
  const pace = new Pace(1, clock);
  pace.made(1);
  expect(pace.wait(0)).toBe(0);
  pace.made(0);
  expect(pace.wait(1)).toBe(minute);
});
