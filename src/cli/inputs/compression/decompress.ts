import { CleanArticleError } from '../../../errors.ts';
import {
  type Bytes,
  type Compression,
  compressionOf,
  type Decompress,
  isTelling,
  namedCompression,
} from './compression.ts';

/**
 * The bytes of a stream, decompressed where they are compressed: what they begin with tells. Several compressed parts
 * one after the other are one stream.
 * @param name the file's; what it says of compression has to be true
 * @throws CleanArticleError `compression` where the bytes are cut off or damaged
 */
export async function* decompressed(stream: Bytes, name: string): AsyncGenerator<Uint8Array, void, void> {
  const { compression, bytes } = await examine(stream);
  if (compression === null) {
    refuseMisnamed(name);
    yield* bytes;
    return;
  }
  const decompress = await decompressorOf(compression);
  try {
    yield* decompress(bytes);
  } catch (error) {
    // What could not be read is no fault of the compression.
    if (error instanceof CleanArticleError) throw error;
    throw new CleanArticleError(
      'compression',
      `its ${compression} data are cut off or damaged; get the file again`,
      { file: name, cause: error },
    );
  }
}

/**
 * The bytes of a stream, which may not be compressed: it is to be written back.
 * @throws CleanArticleError `usage`
 */
export async function* uncompressed(stream: Bytes, name: string): AsyncGenerator<Uint8Array, void, void> {
  const { compression, bytes } = await examine(stream);
  if (compression !== null) throw notFixed(name);
  yield* bytes;
}

/** What to say where a compressed file is to be fixed in place. */
export const notFixed = (file: string): CleanArticleError =>
  new CleanArticleError('usage', '--fix does not write compressed files; decompress it first', { file });

/** How a stream is compressed, and all of its bytes. */
async function examine(
  stream: Bytes,
): Promise<{ readonly compression: Compression | null; readonly bytes: AsyncGenerator<Uint8Array> }> {
  const chunks = stream[Symbol.asyncIterator]();
  let head: Buffer = Buffer.alloc(0);
  for (let next; !isTelling(head) && !(next = await chunks.next()).done;)
    head = Buffer.concat([head, next.value]);
  return { compression: compressionOf(head), bytes: prepend(head, chunks) };
}

async function decompressorOf(compression: Compression): Promise<Decompress> {
  if (compression === 'gzip') return (await import('./gzip.ts')).gunzip;
  if (compression === 'zstd') return (await import('./zstd.ts')).unzstd;
  return (await import('./bzip2.ts')).bunzip2;
}

function refuseMisnamed(name: string): void {
  const named = namedCompression(name);
  if (named === null) return;
  throw new CleanArticleError('compression', `by its name it is ${named} data, but it is not; rename it`, {
    file: name,
  });
}

async function* prepend(head: Uint8Array, chunks: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    if (head.length > 0) yield head;
    for (let next; !(next = await chunks.next()).done;) yield next.value;
  } finally {
    await chunks.return?.();
  }
}
