import { defineConfig } from 'vitest/config';

/** All pictures, and all that is measured on them: `npm run pictures`. A sample is among the tests. */
export default defineConfig({
  test: { include: ['test/pictures/*album.ts'], testTimeout: 600_000, hookTimeout: 60_000 },
});
