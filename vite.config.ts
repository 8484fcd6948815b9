import { writeFile } from 'node:fs/promises';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import manifest from './package.json' with { type: 'json' };

// Needed by every run, by every page, or wherever there is a configuration, and come with it: finding and reading their
// files takes longer than their work.
const BUNDLED = [
  'commander',
  'parse5',
  '@mozilla/readability',
  'fastest-levenshtein',
  'lilconfig',
  'picomatch',
  're2js',
  'yaml',
  'zod',
];

const external = [
  ...builtinModules,
  ...builtinModules.map((name) => `node:${name}`),
  ...Object.keys(manifest.dependencies).filter((name) => !BUNDLED.includes(name)),
];

/** Writes the schema of configuration files for editors, as the built program has it. */
const configSchema: Plugin = {
  name: 'config-schema',
  apply: 'build',
  async writeBundle({ dir }) {
    const built = pathToFileURL(join(dir!, 'configSchema.js')).href;
    const { configJsonSchema } = (await import(built)) as { configJsonSchema: () => object };
    await writeFile(join(dir!, 'config.schema.json'), `${JSON.stringify(configJsonSchema(), null, 2)}\n`);
  },
};

// What a run needs at once is read from two files, not from twenty: opening each costs a part of a millisecond.
const TOGETHER: readonly (readonly [chunk: string, root: string])[] = [
  ['shell', 'src/cli/main.ts'],
  ['engine', 'src/cli/clean/cleaning.ts'],
];

type Ask = (id: string) => { readonly importedIds: readonly string[]; readonly isEntry: boolean } | null;

/** A module and all that it imports, directly or not, but for what it loads later. An entry has a file of its own. */
function reachOf(root: string, ask: Ask): Set<string> {
  const file = join(import.meta.dirname, root);
  const reached = new Set([file]);
  for (const id of reached) for (const imported of ask(id)?.importedIds ?? []) reached.add(imported);
  if (ask(file)?.isEntry) reached.delete(file);
  return reached;
}

const reaches = new Map<string, Set<string>>();
function chunkOf(id: string, ask: Ask): string | null {
  for (const [chunk, root] of TOGETHER) {
    let reach = reaches.get(root);
    if (!reach) reaches.set(root, (reach = reachOf(root, ask)));
    if (reach.has(id)) return chunk;
  }
  return null;
}

export default defineConfig({
  plugins: [configSchema],
  ssr: { noExternal: [...BUNDLED, 'entities'] },
  build: {
    target: 'node20',
    ssr: true,
    // For the start of the command, not for the size: half of the text is read in half of the time.
    minify: true,
    sourcemap: true,
    rolldownOptions: {
      external,
      input: {
        index: 'src/index.ts',
        main: 'src/cli/main.ts',
        worker: 'src/cli/worker.ts',
        configSchema: 'src/config/jsonSchema.ts',
      },
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: 'chunks/[name].js',
        codeSplitting: {
          groups: [{ name: (id, context) => chunkOf(id, (each) => context.getModuleInfo(each)), minSize: 0 }],
        },
      },
    },
  },
  test: {
    include: ['tests/*.test.ts'],
    testTimeout: 60_000,
  },
});
