import { setTimeout } from 'node:timers/promises';
import type { Clock } from './github/pace.ts';

export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: async (milliseconds) => {
    await setTimeout(milliseconds);
  },
};
