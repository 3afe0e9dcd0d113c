import { defineConfig } from 'rolldown';

export default defineConfig({
  input: { action: 'src/action.ts', cli: 'src/cli.ts' },
  platform: 'node',
  output: {
    dir: 'dist',
    format: 'esm',
    cleanDir: true,
    // Names without a hash: a rebuild changes lines of a file, never the list of files.
    entryFileNames: '[name].js',
    chunkFileNames: '[name].js',
    codeSplitting: { groups: [{ name: 'core', test: /./, minShareCount: 2 }] },
  },
});
