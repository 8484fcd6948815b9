import { CleanArticleError } from '../errors.ts';

export interface Decoded {
  readonly text: string;
  /** A name that iconv-lite knows, so that a file can be written back as it was; `utf8` for UTF-8. */
  readonly encoding: string;
  readonly bom: boolean;
}

const DECLARED = /charset|encoding/i;
const EMPTY = new Uint8Array();

/**
 * Decodes a document's bytes: by its byte order mark, else strictly as UTF-8, else by what the page declares,
 * else by what its bytes look like. Libraries for legacy encodings are loaded only when it comes to that.
 * @param named the encoding that came with the bytes, in a header say; it comes before what the page declares
 * @throws CleanArticleError `binary` where the bytes are no text, `encoding` where no encoding fits.
 */
export async function decode(bytes: Uint8Array, named: string | null = null): Promise<Decoded> {
  const marked = byMark(bytes);
  if (marked) return marked;
  // ISO-2022 looks like ASCII; its escapes give it away.
  if (!bytes.includes(0x1b) && !isWide(named)) {
    try {
      const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
      return { text: assertText(text), encoding: 'utf8', bom: false };
    } catch (error) {
      if (error instanceof CleanArticleError) throw error;
    }
  }
  return decodeLegacy(bytes, named);
}

/** UTF-16 and UTF-32 of Latin letters read as UTF-8, too. */
const isWide = (encoding: string | null): boolean => /^(?:utf-?(?:16|32)|ucs-?2)/i.test(encoding ?? '');

function byMark(bytes: Uint8Array): Decoded | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) {
    // Broken bytes after an honest mark are replaced: the mark says what was meant.
    return { text: assertText(new TextDecoder('utf-8').decode(bytes)), encoding: 'utf8', bom: true };
  }
  if (a === 0xff && b === 0xfe)
    return { text: new TextDecoder('utf-16le').decode(bytes), encoding: 'utf16le', bom: true };
  if (a === 0xfe && b === 0xff)
    return { text: new TextDecoder('utf-16be').decode(bytes), encoding: 'utf16be', bom: true };
  return null;
}

async function decodeLegacy(bytes: Uint8Array, named: string | null): Promise<Decoded> {
  if (!isWide(named) && looksBinary(bytes)) throw notText();
  const { decodeFrom } = await import('./legacy.ts');
  // The name of an encoding that is unknown says nothing.
  const isKnown = named !== null && decodeFrom(named, EMPTY) !== null;
  const declared = isKnown ? named : await declaredEncoding(bytes);
  for (const encoding of [declared, await detectEncoding(bytes), 'windows-1252']) {
    const text = encoding === null ? null : decodeFrom(encoding, bytes);
    if (encoding === null || text === null) continue;
    // A wrong guess shows itself by characters that could not be read.
    if (encoding !== declared && countReplaced(text) > text.length / 100) continue;
    return { text: assertText(text), encoding, bom: false };
  }
  throw new CleanArticleError('encoding', 'its encoding is unknown; convert it to UTF-8 first');
}

async function declaredEncoding(bytes: Uint8Array): Promise<string | null> {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  if (!DECLARED.test(head)) return null;
  const xml = /^<\?xml[^>]*encoding=["']([\w-]+)["']/i.exec(head)?.[1];
  if (xml !== undefined) return xml;
  const { default: sniffHtml } = await import('html-encoding-sniffer');
  const found = sniffHtml(bytes, { defaultEncoding: 'x-none' });
  return found === ('x-none' as string) || found === 'UTF-8' ? null : found;
}

async function detectEncoding(bytes: Uint8Array): Promise<string | null> {
  const { detect } = await import('jschardet');
  // A page's first kilobytes are often plain ASCII markup: show it what is not.
  const telling = bytes.filter(
    (byte) => byte >= 0x80 || byte === 0x20 || byte === 0x1b || (byte > 0x40 && byte < 0x7f),
  );
  const { encoding, confidence } = detect(bytes.length > 20_000 ? telling.subarray(0, 20_000) : bytes);
  return encoding && confidence > 0.2 && encoding !== 'ascii' && encoding !== 'UTF-8' ? encoding : null;
}

function looksBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 8192);
  let odd = 0;
  for (const byte of head) {
    if (byte === 0) return true;
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d && byte !== 0x0c && byte !== 0x1b)
      odd++;
  }
  return odd > head.length / 50;
}

const countReplaced = (text: string): number => text.match(/\uFFFD/g)?.length ?? 0;

function assertText(text: string): string {
  const head = text.slice(0, 8192);
  const odd = head.match(/[\0-\x08\x0e-\x1a\x1c-\x1f]/g)?.length ?? 0;
  if (head.includes('\0\0') || odd > head.length / 50) throw notText();
  return text;
}

const notText = (): CleanArticleError =>
  new CleanArticleError('binary', 'is not text; give text, Markdown or HTML');
