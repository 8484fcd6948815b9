import { writeFile } from 'node:fs/promises';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import manifest from './package.json' with { type: 'json' };
import { pages } from './vite.pages.ts';

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

/**
 * Takes out of bundled CommonJS what loads a part of Node that no run needs, and takes longer than reading the command line
 * does: commander starts subcommands that are programs of their own, of which we have none, and the bundler's `require`
 * can load files, while all that is asked of it is Node's own.
 */
const leanCommonJs: Plugin = {
  name: 'lean-common-js',
  apply: 'build',
  transform(code, id) {
    if (!id.endsWith('commander/lib/command.js')) return null;
    return { code: code.replace("require('node:child_process')", '{}'), map: null };
  },
  renderChunk(code) {
    if (!code.includes('createRequire(import.meta.url)')) return null;
    const lean = code
      .replace('import { createRequire } from "node:module";', '')
      .replace('createRequire(import.meta.url)', 'process.getBuiltinModule');
    return { code: lean, map: null };
  },
};

type Ask = (id: string) => { readonly importedIds: readonly string[]; readonly isEntry: boolean } | null;

/** Modules and all that they import, directly or not, but for what is loaded later. An entry has a file of its own. */
function reachOf(roots: readonly string[], ask: Ask): Set<string> {
  const files = roots.map((root) => join(import.meta.dirname, root));
  const reached = new Set(files);
  for (const id of reached) for (const imported of ask(id)?.importedIds ?? []) reached.add(imported);
  for (const file of files) if (ask(file)?.isEntry) reached.delete(file);
  return reached;
}

/**
 * What a run needs at once is read from two or three files, not from twenty: opening each costs a part of a millisecond.
 * A gate that knows all files from its cache doesn't read the engine.
 */
function makeChunkOf(): (id: string, ask: Ask) => string | null {
  let reaches: Record<'command' | 'clean' | 'gate', Set<string>> | undefined;
  return (id, ask) => {
    const { command, clean, gate } = (reaches ??= {
      command: reachOf(['src/cli/main.ts'], ask),
      clean: reachOf(['src/cli/clean/cleaning.ts'], ask),
      gate: reachOf(['src/cli/gate/gate.ts', 'src/cli/gate/checking.ts'], ask),
    });
    if (command.has(id) || (clean.has(id) && gate.has(id))) return 'shell';
    if (clean.has(id)) return 'engine';
    return gate.has(id) ? 'gate' : null;
  };
}
const chunkOf = makeChunkOf();

export default defineConfig({
  plugins: [configSchema, leanCommonJs, pages],
  ssr: { noExternal: [...BUNDLED, 'entities'] },
  build: {
    target: 'node20',
    ssr: true,
    // For the start of the command, not for the size: half of the text is read in half of the time.
    minify: true,
    sourcemap: true,
    rolldownOptions: {
      external,
      // The pages are built by a plugin, which takes as long as all else.
      checks: { bundlerTimings: false },
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
          // Each group is closed but for the shell, which is, too.
          includeDependenciesRecursively: false,
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
