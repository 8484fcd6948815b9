import type { Box } from '../../document.ts';
import { newMemory } from '../../remember.ts';

/** A box inside another. */
export const boxIn = (outer: Box | null, tag: string, name = ''): Box => ({
  tag,
  name,
  outer,
  depth: outer ? outer.depth + 1 : 0,
  memory: newMemory(),
});
