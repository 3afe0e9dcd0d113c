import { defineConfig } from 'vitest/config';

/** Every crash point, which takes minutes: `npm run faults`. A sample of them is among the tests. */
export default defineConfig({
  test: {
    include: ['test/faults/matrix.ts', 'test/faults/pull.test.ts'],
    env: { FAULTS_PULL: 'all' },
    testTimeout: 3_600_000,
    hookTimeout: 600_000,
  },
});
