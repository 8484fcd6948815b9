import unbzip2 from 'unbzip2-stream';
import type { Bytes } from './compression.ts';

/** Decompresses bzip2 data of any number of streams. */
export async function* bunzip2(chunks: Bytes): AsyncGenerator<Uint8Array> {
  const decompressed: Buffer[] = [];
  const failures: unknown[] = [];
  // It works as it is written to, and knows no other way to wait than not to be.
  const stream = unbzip2();
  stream.on('data', (chunk: Buffer) => decompressed.push(chunk));
  stream.on('error', (error) => failures.push(error));
  for await (const chunk of chunks) {
    stream.write(Buffer.from(chunk));
    if (failures.length > 0) throw failures[0];
    yield* decompressed.splice(0);
  }
  stream.end();
  if (failures.length > 0) throw failures[0];
  yield* decompressed;
}
