import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig, type Plugin } from 'rolldown';
import { jsonSchema } from './src/plan/schema.ts';

export default defineConfig({
  input: { action: 'src/action.ts', cli: 'src/cli.ts' },
  platform: 'node',
  // The build for Node asks the environment at each word of a text whether to log it. The other one is the same without that.
  resolve: { alias: { yaml: join(import.meta.dirname, 'node_modules/yaml/browser/dist/index.js') } },
  // What `codeSplitting` below asks for.
  preserveEntrySignatures: 'allow-extension',
  plugins: [schema(), licenses()],
  output: {
    dir: 'dist',
    format: 'esm',
    cleanDir: true,
    // Names without a hash: a rebuild changes lines of a file, never the list of files.
    entryFileNames: '[name].js',
    chunkFileNames: '[name].js',
    // What the command shares with the Action; what only the Action needs, the command does not load.
    codeSplitting: {
      includeDependenciesRecursively: false,
      groups: [
        { name: 'actions', test: /node_modules\/(?:@actions\/(?!github)|undici|tunnel)\// },
        { name: 'core', test: /./, minShareCount: 2 },
      ],
    },
  },
});

/** The JSON Schema by which editors complete and check a plan. */
function schema(): Plugin {
  return {
    name: 'schema',
    generateBundle() {
      const source = `${JSON.stringify(jsonSchema(), null, 2)}\n`;
      this.emitFile({ type: 'asset', fileName: 'plan.schema.json', source });
    },
  };
}

/** What is bundled is distributed, and so are its licences. */
function licenses(): Plugin {
  return {
    name: 'licenses',
    generateBundle() {
      const folders = new Set<string>();
      for (const id of this.getModuleIds()) {
        const folder = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(id)?.[0];
        if (folder) folders.add(folder);
      }
      const texts = [...folders].map(licenseOf).sort();
      this.emitFile({
        type: 'asset',
        fileName: 'licenses.txt',
        source: texts.join(`\n${'-'.repeat(80)}\n\n`),
      });
    },
  };
}

function licenseOf(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text =
    file === undefined ? '' : readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim();
  return `${name} ${version} (${license})\n\n${text}\n`;
}
