import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { refused } from '../errors.ts';
import { Sink } from './write.ts';

/** A file of unknown length: written beside its place, put there whole by `commit`. */
export interface OutputStream {
  write(text: string): Promise<void>;
  commit(): Promise<void>;
  discard(): Promise<void>;
}

/** @throws CleanArticleError `unwritable` */
export async function openOutput(path: string): Promise<OutputStream> {
  const temporary = `${path}.${process.pid}.part`;
  const refuse = (error: unknown): never => {
    throw refused('unwritable', error, path);
  };
  await mkdir(dirname(path), { recursive: true }).catch(refuse);
  const stream = createWriteStream(temporary, { flush: true });
  const sink = new Sink(stream, 'the output');
  await new Promise<void>((opened, failed) => {
    stream.once('open', () => {
      opened();
    });
    stream.once('error', failed);
  }).catch(refuse);
  const close = (): Promise<void> =>
    new Promise((closed) => {
      if (stream.closed) closed();
      else stream.once('close', closed);
      stream.end();
    });
  return {
    write: (text) => sink.write(text),
    async commit() {
      await close();
      if (stream.errored) {
        await rm(temporary, { force: true });
        refuse(stream.errored);
      }
      await rename(temporary, path).catch(refuse);
    },
    async discard() {
      await close();
      await rm(temporary, { force: true });
    },
  };
}
