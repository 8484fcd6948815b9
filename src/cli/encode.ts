import { CleanArticleError } from '../errors.ts';
import type { Decoded } from '../read/decode.ts';

/**
 * Text as bytes in the encoding it came in, byte order mark included.
 * @throws CleanArticleError `encoding` where the encoding does not give the original back, so that nothing is lost
 */
export async function encode(
  text: string,
  { encoding, bom, text: original }: Decoded,
  bytes: Uint8Array,
): Promise<Buffer> {
  if (encoding === 'utf8') return Buffer.from(bom ? `\uFEFF${text}` : text, 'utf8');
  const { default: iconv } = await import('iconv-lite');
  const options = { addBOM: bom };
  if (!iconv.encode(original, encoding, options).equals(bytes))
    throw new CleanArticleError(
      'encoding',
      `its ${encoding} text cannot be written back as it was; convert it to UTF-8 first`,
    );
  return iconv.encode(text, encoding, options);
}
