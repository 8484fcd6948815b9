import { Decompress } from 'fzstd';
import { createXXHash64 } from 'hash-wasm';
import { ByteReader } from '../byteReader.ts';
import type { Bytes } from './compression.ts';

const FRAME = 0xfd2fb528;
const SKIPPABLE = 0x184d2a5; // less the last four bits
const RLE = 1; // a block that is one byte, repeated
const ID_BYTES = [0, 1, 2, 4];
const SIZE_BYTES = [0, 2, 4, 8];

/**
 * Decompresses Zstandard data (RFC 8878) of any number of frames. The library decompresses blocks but trusts them, so
 * that frames are told apart here and held to their checksums.
 */
export async function* unzstd(chunks: Bytes): AsyncGenerator<Uint8Array> {
  const input = new ByteReader(chunks);
  while (!(await input.isAtEnd())) {
    const magic = await input.read(4);
    const mark = magic.readUInt32LE();
    if (mark === FRAME) yield* frame(magic, input);
    else if (mark >>> 4 === SKIPPABLE) await input.skip((await input.read(4)).readUInt32LE());
    else throw new Error('there is something else than frames');
  }
}

async function* frame(magic: Buffer, input: ByteReader): AsyncGenerator<Uint8Array> {
  const hash = await createXXHash64();
  const decompressed: Uint8Array[] = [];
  const decompress = new Decompress((chunk) => decompressed.push(chunk));
  const descriptor = await input.read(1);
  const flags = descriptor[0]!;
  const isSingle = (flags & 32) !== 0;
  const checksumBytes = (flags & 4) === 0 ? 0 : 4;
  const sizeBytes = flags >> 6 === 0 && isSingle ? 1 : SIZE_BYTES[flags >> 6]!;
  const header = await input.read((isSingle ? 0 : 1) + ID_BYTES[flags & 3]! + sizeBytes);
  decompress.push(Buffer.concat([magic, descriptor, header]));
  for (let isLast = false; !isLast;) {
    const blockHeader = await input.read(3);
    const bits = blockHeader.readUIntLE(0, 3);
    isLast = (bits & 1) !== 0;
    const block = await input.read(((bits >> 1) & 3) === RLE ? 1 : bits >> 3);
    const checksum = await input.read(isLast ? checksumBytes : 0);
    decompress.push(Buffer.concat([blockHeader, block, checksum]), isLast);
    for (const chunk of decompressed) hash.update(chunk);
    if (checksum.length > 0 && Number.parseInt(hash.digest().slice(-8), 16) !== checksum.readUInt32LE())
      throw new Error('a checksum does not fit');
    yield* decompressed.splice(0);
  }
}
