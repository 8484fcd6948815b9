import { statSync } from 'node:fs';
import { systemPath } from '../inputs/fileNames.ts';
import type { Step } from './steps.ts';

// On texts of 4 kB a group takes some 30 ms. One by one, workers spent a quarter of their time waiting for the next.
const FILES = 16;
const BYTES = 1 << 16;

/** Steps in groups that are done in one thread: of small documents several, of all else one. */
export async function* grouped(steps: AsyncIterable<Step>): AsyncGenerator<readonly Step[], void, void> {
  let group: Step[] = [];
  let size = 0;
  for await (const step of steps) {
    const isFile = step.kind === 'document' && !step.bytes;
    const bytes = isFile ? (statSync(systemPath(step.input.path), { throwIfNoEntry: false })?.size ?? 0) : 0;
    if (group.length > 0 && (!isFile || group.length === FILES || size + bytes > BYTES)) {
      yield group;
      [group, size] = [[], 0];
    }
    if (isFile) {
      group.push(step);
      size += bytes;
    } else yield [step];
  }
  if (group.length > 0) yield group;
}
