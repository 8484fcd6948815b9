import { CleanArticleError } from '../../errors.ts';
import type { Decoded } from '../../read/decode.ts';

/**
 * Text as bytes in the encoding it came in, byte order mark included.
 * @throws CleanArticleError `encoding` where the encoding does not give the original back, so that nothing is lost
 */
export async function encode(
  text: string,
  { encoding, bom, text: original }: Decoded,
  bytes: Uint8Array,
): Promise<Buffer> {
  const write = encoding === 'utf8' ? writeUtf8 : await legacyWriter(encoding);
  // A mark can be followed by bytes that are not what it says.
  if (!write(original, bom).equals(bytes))
    throw new CleanArticleError(
      'encoding',
      `its ${encoding} text cannot be written back as it was; convert it to UTF-8 first`,
    );
  return write(text, bom);
}

type Writer = (text: string, bom: boolean) => Buffer;

const writeUtf8: Writer = (text, bom) => Buffer.from(bom ? `\uFEFF${text}` : text, 'utf8');

async function legacyWriter(encoding: string): Promise<Writer> {
  const { default: iconv } = await import('iconv-lite');
  return (text, addBOM) => iconv.encode(text, encoding, { addBOM });
}
