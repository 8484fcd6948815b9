import { defineConfig } from 'vite';
import base from '../../vite.config.ts';

// The tools of this folder use the engine's inside, so they are built from its source; the result is thrown away.
export default defineConfig({
  build: {
    ...base.build,
    outDir: 'node_modules/.bench',
    rolldownOptions: {
      ...base.build?.rolldownOptions,
      input: {
        speed: 'tests/bench/speed.ts',
        metadata: 'tests/bench/metadata.ts',
        learn: 'tests/bench/learn.ts',
        phrases: 'tests/bench/phrases.ts',
        gate: 'tests/bench/gate.ts',
        site: 'tests/bench/site.ts',
        scale: 'tests/bench/scale.ts',
      },
    },
  },
});
