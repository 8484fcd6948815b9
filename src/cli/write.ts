import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Writable } from 'node:stream';
import { CleanArticleError } from '../errors.ts';

/** A stream that is written to as fast as its reader reads; a reader that went away is no error. */
export class Sink {
  readonly #stream: Writable;
  #closed = false;
  #failure: Error | null = null;

  constructor(stream: Writable) {
    this.#stream = stream;
    stream.on('error', (error: NodeJS.ErrnoException) => {
      this.#closed = true;
      if (error.code !== 'EPIPE') this.#failure = error;
    });
  }

  /** The reader has gone: nothing more needs to be made. */
  get isClosed(): boolean {
    return this.#closed;
  }

  /** @throws CleanArticleError `unwritable` where the stream failed (a full disk, say) */
  async write(text: string): Promise<void> {
    if (this.#failure)
      throw new CleanArticleError(
        'unwritable',
        `standard output cannot be written (${this.#failure.message})`,
      );
    if (this.#closed || text === '') return;
    await new Promise<void>((resolve) => {
      this.#stream.write(text, () => {
        resolve();
      });
    });
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
    const { code, message } = error as NodeJS.ErrnoException;
    throw new CleanArticleError('unwritable', `it cannot be written (${code ?? message})`, {
      file: path,
      cause: error,
    });
  }
}
