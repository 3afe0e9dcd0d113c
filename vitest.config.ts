import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Half of the tests wait for a process of their own: one worker fewer than there are cores would idle.
    maxWorkers: '100%',
    include: ['test/**/*.test.ts'],
    // For what never ends. How fast something is, is counted in CPU: a busy machine is ten times as slow.
    testTimeout: 180_000,
  },
});
