import { defineConfig } from 'vitest/config';

/** Every crash point, which takes minutes: `npm run faults`. A sample of them is among the tests. */
export default defineConfig({
  test: { include: ['test/faults/matrix.ts'], testTimeout: 3_600_000, hookTimeout: 600_000 },
});
