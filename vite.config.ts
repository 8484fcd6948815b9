import { builtinModules } from 'node:module';
import { defineConfig } from 'vitest/config';
import manifest from './package.json' with { type: 'json' };

const external = [
  ...builtinModules,
  ...builtinModules.map((name) => `node:${name}`),
  ...Object.keys(manifest.dependencies),
];

export default defineConfig({
  build: {
    target: 'node20',
    ssr: true,
    minify: false,
    rolldownOptions: {
      external,
      input: { index: 'src/index.ts', main: 'src/cli/main.ts', worker: 'src/cli/worker.ts' },
      output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name].js' },
    },
  },
  test: {
    include: ['tests/*.test.ts'],
    testTimeout: 60_000,
  },
});
