/** How a file is compressed. */
export type Compression = 'gzip' | 'zstd' | 'bzip2';

const EXTENSIONS: readonly (readonly [extension: RegExp, compression: Compression])[] = [
  [/\.gz$/i, 'gzip'],
  [/\.zst$/i, 'zstd'],
  [/\.bz2$/i, 'bzip2'],
];

/** What compressed data begin with, as Latin-1. Zstandard's may be a frame that is to be skipped (RFC 8878). */
const MAGIC: readonly (readonly [magic: RegExp, compression: Compression])[] = [
  [/^\x1f\x8b/, 'gzip'],
  [/^(?:\x28\xb5\x2f\xfd|[\x50-\x5f]\x2a\x4d\x18)/, 'zstd'],
  [/^BZh[1-9](?:1AY&SY|\x17rE8P\x90)/, 'bzip2'],
];
const MAGIC_LENGTH = 10;
const FIRST = /^[\x1f\x28\x50-\x5fB]/;

/** How a file is compressed by its name; null where it isn't. */
export const namedCompression = (path: string): Compression | null =>
  EXTENSIONS.find(([extension]) => extension.test(path))?.[1] ?? null;

/** How bytes are compressed by their first ones; null where they aren't. */
export function compressionOf(bytes: Uint8Array): Compression | null {
  const head = headOf(bytes);
  return MAGIC.find(([magic]) => magic.test(head))?.[1] ?? null;
}

/** Whether a stream's first bytes are enough to tell by: what cannot be compressed needn't be waited for. */
export const isTelling = (bytes: Uint8Array): boolean =>
  bytes.length >= MAGIC_LENGTH || (bytes.length > 0 && !FIRST.test(headOf(bytes)));

const headOf = (bytes: Uint8Array): string => Buffer.from(bytes.subarray(0, MAGIC_LENGTH)).toString('latin1');

/** A file's name without what says that it is compressed: `page.html` of `page.html.gz`. */
export const plainName = (path: string): string =>
  EXTENSIONS.reduce((name, [extension]) => name.replace(extension, ''), path);

/** What a stream gives, chunk by chunk. */
export type Bytes = AsyncIterable<Uint8Array>;

/** @throws where the bytes are cut off or damaged */
export type Decompress = (chunks: Bytes) => AsyncIterable<Uint8Array>;
