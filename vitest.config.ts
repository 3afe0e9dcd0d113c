import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Half of the tests wait for a process of their own: one worker fewer than there are cores would idle.
    maxWorkers: '100%',
    include: ['test/**/*.test.ts'],
    testTimeout: 30_000,
  },
});
