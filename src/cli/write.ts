import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Writable } from 'node:stream';
import { CleanArticleError, refused } from '../errors.ts';

/** A stream that is written to as fast as its reader reads; a reader that went away is no error. */
export class Sink {
  readonly #stream: Writable;
  readonly #name: string;
  #closed = false;

  /** @param name what is written to, for messages */
  constructor(stream: Writable, name: string) {
    this.#stream = stream;
    this.#name = name;
    // A failure comes back from the write that met it; this keeps it from being thrown as well.
    stream.on('error', () => {
      this.#closed = true;
    });
  }

  /** The reader has gone: nothing more needs to be made. */
  get isClosed(): boolean {
    return this.#closed;
  }

  /** @throws CleanArticleError `unwritable` where the stream failed (a full disk, say) */
  async write(text: string | Uint8Array): Promise<void> {
    if (this.#closed || text.length === 0) return;
    const error = await new Promise<NodeJS.ErrnoException | null | undefined>((resolve) => {
      this.#stream.write(text, resolve);
    });
    if (!error) return;
    this.#closed = true;
    if (error.code !== 'EPIPE')
      throw new CleanArticleError(
        'unwritable',
        `${this.#name} cannot be written (${error.code ?? error.message})`,
      );
  }
}

/**
 * Writes a file whole or not at all: beside it under another name, flushed, then renamed into its place.
 * @throws CleanArticleError `unwritable`
 */
export async function writeFile(path: string, content: string | Buffer): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    const atomic = await import('write-file-atomic');
    await atomic.default(path, content);
  } catch (error) {
    throw refused('unwritable', error, path);
  }
}
