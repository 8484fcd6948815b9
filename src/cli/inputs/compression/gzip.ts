import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { Bytes } from './compression.ts';

/** Decompresses gzip data (RFC 1952) of any number of members. Zeros after the last one are padding. */
export async function* gunzip(chunks: Bytes): AsyncGenerator<Uint8Array> {
  const count = { bytes: 0, toLastNonzero: 0 };
  const stream = createGunzip();
  // Its failures come back from the loop below.
  pipeline(counted(chunks, count), stream, () => undefined);
  for await (const chunk of stream) yield chunk as Buffer;
  // Node takes the first zeros for the end, and what comes after them for nothing.
  if (stream.bytesWritten < count.toLastNonzero) throw new Error('there are data after the padding');
}

async function* counted(
  chunks: Bytes,
  count: { bytes: number; toLastNonzero: number },
): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    const last = chunk.findLastIndex((byte) => byte !== 0);
    if (last >= 0) count.toLastNonzero = count.bytes + last + 1;
    count.bytes += chunk.length;
    yield chunk;
  }
}
