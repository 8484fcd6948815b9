import type { decodeFrom as NodeDecodeFrom } from '../../read/legacy.ts';

/** Browsers know the encodings of the web themselves. */
export const decodeFrom: typeof NodeDecodeFrom = (encoding, bytes) => {
  try {
    return new TextDecoder(encoding).decode(bytes);
  } catch {
    return null;
  }
};
