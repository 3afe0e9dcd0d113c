import { readFileSync } from 'node:fs';
import { defineConfig, type Plugin } from 'vitest/config';

export default defineConfig({
  plugins: [withoutMaps()],
  test: {
    // Half of the tests wait for a process of their own: one worker fewer than there are cores would idle.
    maxWorkers: '100%',
    // Modules keep nothing between tests: a worker loads them once.
    isolate: false,
    include: ['test/**/*.test.ts'],
    // What takes long and hardly ever breaks alone: with FULL=1.
    ...(process.env.FULL
      ? {}
      : {
          exclude: [
            'test/live/**',
            'test/site/size.test.ts',
            'test/servers/contract.test.ts',
            'test/import/import.test.ts',
            'test/faults/pull.test.ts',
          ],
        }),
    // It imports JSON in a way that Node refuses.
    server: { deps: { inline: ['@actions/workflow-parser'] } },
    // For what never ends. How fast something is, is counted in CPU: a busy machine is ten times as slow.
    testTimeout: 180_000,
  },
});

/** What names source maps that were not published would be warned of, file by file. */
function withoutMaps(): Plugin {
  return {
    name: 'without-maps',
    enforce: 'pre',
    load: (id) =>
      /@actions\/workflow-parser\/.*\.js$/.test(id)
        ? { code: readFileSync(id, 'utf8').replace(/^\/\/# sourceMappingURL=.*$/m, ''), map: null }
        : null,
  };
}
