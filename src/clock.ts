/** The one place that asks what time it is. */
import { setTimeout } from 'node:timers/promises';
import type { Clock } from './github/pace.ts';

/** The real time. Only the entries, and the demo, take it; all else is given a clock. */
export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: async (milliseconds) => {
    await setTimeout(milliseconds);
  },
};
