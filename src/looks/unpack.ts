import { bytesOf } from '../settle/base64.ts';

/** What was packed by gzip and written in base64. */
export function unpack(packed: string): Promise<ArrayBuffer> {
  const packedBytes = new Blob([Uint8Array.from(bytesOf(packed))]);
  return new Response(packedBytes.stream().pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
}
