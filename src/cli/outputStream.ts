import { createWriteStream } from 'node:fs';
import { chmod, mkdir, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { refused } from '../errors.ts';
import { Sink } from './write.ts';

/**
 * A file of unknown length: written beside its place, put there whole by `commit`. Of the file whose place that is, it
 * takes the mode; where that is a link, the file that it leads to is replaced.
 */
export interface OutputStream {
  write(content: string | Uint8Array): Promise<void>;
  commit(): Promise<void>;
  discard(): Promise<void>;
}

/** @throws CleanArticleError `unwritable` */
export async function openOutput(path: string): Promise<OutputStream> {
  const place = await realpath(path).catch(() => path);
  const replaced = await stat(place).catch(() => null);
  const temporary = `${place}.${process.pid}.part`;
  const refuse = (error: unknown): never => {
    throw refused('unwritable', error, path);
  };
  await mkdir(dirname(place), { recursive: true }).catch(refuse);
  const mode = replaced ? replaced.mode & 0o7777 : 0o666;
  const stream = createWriteStream(temporary, { flush: true, mode });
  const sink = new Sink(stream, 'the output');
  await new Promise<void>((opened, failed) => {
    stream.once('open', () => {
      opened();
    });
    stream.once('error', failed);
  }).catch(refuse);
  // The mode of a new file is less than asked for.
  if (replaced) await chmod(temporary, mode).catch(refuse);
  const close = (): Promise<void> =>
    new Promise((closed) => {
      if (stream.closed) closed();
      else stream.once('close', closed);
      stream.end();
    });
  return {
    write: (content) => sink.write(content),
    async commit() {
      await close();
      if (stream.errored) {
        await rm(temporary, { force: true });
        refuse(stream.errored);
      }
      await rename(temporary, place).catch(refuse);
    },
    async discard() {
      await close();
      await rm(temporary, { force: true });
    },
  };
}
