import iconv from 'iconv-lite';

/** Bytes as text in an encoding by its name; null where nothing is known of the encoding. */
export function decodeFrom(encoding: string, bytes: Uint8Array): string | null {
  return iconv.encodingExists(encoding) ? iconv.decode(bytes, encoding) : null;
}
