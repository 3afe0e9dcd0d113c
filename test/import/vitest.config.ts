import { defineConfig } from 'vitest/config';

/** Thirty repositories of 20 to 20,000 issues, which takes long: `npm run imports`. A sample of them is among the tests. */
export default defineConfig({
  test: { include: ['test/import/repositories.ts'], testTimeout: 3_600_000, hookTimeout: 600_000 },
});
