import { bytesOf } from '../settle/base64.ts';

/** What was packed by gzip and written in base64. */
export function unpack(packed: string): Promise<ArrayBuffer> {
  // Not a blob: those are held by another process, and going there takes longer than the rest.
  const { body } = new Response(Uint8Array.from(bytesOf(packed)));
  return new Response(body!.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
}
