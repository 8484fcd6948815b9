import { createWriteStream } from 'node:fs';
import { chmod, mkdir, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
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
  const refuse = (error: unknown): never => {
    throw refused('unwritable', error, path);
  };
  await mkdir(dirname(place), { recursive: true }).catch(refuse);
  const mode = replaced ? replaced.mode & 0o7777 : 0o666;
  // Its own name would not do: it may be as long as names can be.
  const temporary = join(dirname(place), `.clean-article-${process.pid}.part`);
  const part = await openPart(temporary, path, mode);
  // The mode of a new file is less than asked for.
  if (replaced) await chmod(temporary, mode).catch(refuse);
  return {
    write: part.write,
    async commit() {
      await part.end();
      await rename(temporary, place).catch(refuse);
    },
    discard: part.discard,
  };
}

/** A file on its way to its place. */
export interface Part {
  readonly write: (content: string | Uint8Array) => Promise<void>;
  /** Writes it down to the disk. What failed is taken away. */
  readonly end: () => Promise<void>;
  readonly discard: () => Promise<void>;
}

/**
 * Opens a file that is to be put into its place when it is whole.
 * @param path what it is called where something fails
 * @throws CleanArticleError `unwritable`
 */
export async function openPart(temporary: string, path: string, mode = 0o666): Promise<Part> {
  const stream = createWriteStream(temporary, { flush: true, mode });
  const sink = new Sink(stream, 'the output');
  await new Promise<void>((opened, failed) => {
    stream.once('open', () => {
      opened();
    });
    stream.once('error', failed);
  }).catch((error: unknown) => {
    throw refused('unwritable', error, path);
  });
  const close = (): Promise<void> =>
    new Promise((closed) => {
      if (stream.closed) closed();
      else stream.once('close', closed);
      stream.end();
    });
  const discard = async (): Promise<void> => {
    await close();
    await rm(temporary, { force: true });
  };
  return {
    write: (content) => sink.write(content),
    async end() {
      await close();
      if (!stream.errored) return;
      await discard();
      throw refused('unwritable', stream.errored, path);
    },
    discard,
  };
}
