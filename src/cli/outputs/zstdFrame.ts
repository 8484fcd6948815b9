import { Zstd } from '@hpcc-js/wasm-zstd';
import { xxhash64 } from 'hash-wasm';

const DESCRIPTOR = 4; // the byte after the magic number
const HAS_CHECKSUM = 4;

/** Compresses bytes into a Zstandard frame (RFC 8878) with a checksum; the library leaves that out. */
export async function compressFrame(bytes: Uint8Array): Promise<Uint8Array> {
  const frame = Buffer.from((await Zstd.load()).compress(bytes));
  frame[DESCRIPTOR]! |= HAS_CHECKSUM;
  const hash = Buffer.from(await xxhash64(bytes), 'hex');
  return Buffer.concat([frame, hash.subarray(-4).reverse()]);
}
