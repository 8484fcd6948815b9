interface Decoder {
  from(text: string, encoding: 'base64'): Uint8Array;
}

/** The bytes that a base64 text stands for. */
export function bytesOf(text: string): Uint8Array {
  // Node's own is ready at once; elsewhere the standard's has to do.
  const { Buffer } = globalThis as { Buffer?: Decoder };
  if (Buffer) return Uint8Array.from(Buffer.from(text, 'base64'));
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
