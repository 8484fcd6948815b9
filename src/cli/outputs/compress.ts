import { CleanArticleError } from '../../errors.ts';
import { type Compression, namedCompression } from '../inputs/compression/compression.ts';
import type { Output } from './output.ts';

const BLOCK = 2 ** 20; // bytes

export interface ClosableOutput extends Output {
  /** Writes what is still waiting. */
  end(): Promise<void>;
}

type Compress = (bytes: Uint8Array) => Promise<Uint8Array>;

/**
 * Compresses what is written to a file, if its name says so. It is compressed in blocks of which each is complete by
 * itself, as the formats allow.
 * @param path the file's; undefined where there is none
 * @throws CleanArticleError `usage` for a compression that cannot be written
 */
export async function compressing(path: string | undefined, out: Output): Promise<ClosableOutput> {
  const compression = path === undefined ? null : namedCompression(path);
  if (compression === null) return { write: (content) => out.write(content), end: () => Promise.resolve() };
  const compress = await compressorOf(compression, path!);
  let waiting: Uint8Array[] = [];
  let length = 0;
  const flush = async (): Promise<void> => {
    const block = Buffer.concat(waiting);
    waiting = [];
    length = 0;
    await out.write(await compress(block));
  };
  let isEmpty = true;
  return {
    async write(content) {
      isEmpty = false;
      const bytes = asBytes(content);
      waiting.push(bytes);
      length += bytes.length;
      if (length >= BLOCK) await flush();
    },
    async end() {
      if (isEmpty || length > 0) await flush();
    },
  };
}

/**
 * What is to be written into a file, compressed if its name says so.
 * @throws CleanArticleError `usage` for a compression that cannot be written
 */
export async function compressed(path: string, content: string | Buffer): Promise<string | Buffer> {
  const compression = namedCompression(path);
  if (compression === null) return content;
  return Buffer.from(await (await compressorOf(compression, path))(asBytes(content)));
}

async function compressorOf(compression: Compression, path: string): Promise<Compress> {
  if (compression === 'gzip') {
    const [{ promisify }, { gzip }] = await Promise.all([import('node:util'), import('node:zlib')]);
    return promisify(gzip);
  }
  if (compression === 'zstd') return (await import('./zstdFrame.ts')).compressFrame;
  throw new CleanArticleError('usage', 'bzip2 can be read, but not written; name it .gz or .zst', {
    file: path,
  });
}

// What is waiting must not change with what it was made from.
const asBytes = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? Buffer.from(content) : Uint8Array.from(content);
