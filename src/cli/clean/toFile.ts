import { realPath } from '../inputs/fileNames.ts';
import { asFile } from '../outcome.ts';
import { compressed, compressing } from '../outputs/compress.ts';
import { openOutput } from '../outputStream.ts';
import { writeFile } from '../write.ts';
import { type Destination, isAnInput } from './destination.ts';

/** One article, or one file of them, into a file. */
export function openFile(output: string): Destination {
  const refuseOwnInput = (path: string): void => {
    if (realPath(output) === realPath(path)) throw isAnInput(output);
  };
  return {
    isDone: () => Promise.resolve(false),
    targetFor: () => undefined,
    async deliver({ path }, outcome) {
      refuseOwnInput(path);
      await writeFile(output, await compressed(output, Buffer.from(asFile(outcome.output ?? ''))));
    },
    async open({ path }) {
      refuseOwnInput(path);
      const file = await openOutput(output);
      const out = await compressing(output, file);
      return {
        write: (content) => out.write(content),
        async commit() {
          await out.end();
          await file.commit();
        },
        discard: () => file.discard(),
      };
    },
    confirm: () => Promise.resolve(),
    close: () => Promise.resolve(),
  };
}
