import { realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import { openOutput } from '../outputStream.ts';
import { writeFile } from '../write.ts';
import { type Destination, isAnInput } from './destination.ts';

/** One article, or one file of them, into a file. */
export function openFile(output: string): Destination {
  const refuseOwnInput = async (path: string): Promise<void> => {
    const place = await realpath(output).catch(() => resolve(output));
    if (place === (await realpath(path).catch(() => null))) throw isAnInput(output);
  };
  return {
    isDone: () => Promise.resolve(false),
    prepare: ({ path }, text) =>
      Promise.resolve({
        async deliver() {
          await refuseOwnInput(path);
          await writeFile(output, text);
        },
      }),
    async open({ path }) {
      await refuseOwnInput(path);
      return openOutput(output);
    },
    confirm: () => Promise.resolve(),
    close: () => Promise.resolve(),
  };
}
