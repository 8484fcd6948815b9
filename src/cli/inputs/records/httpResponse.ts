import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate, inflateRaw } from 'node:zlib';
import { AsyncIterReader, StatusAndHeadersParser } from 'warcio';
import { CleanArticleError } from '../../../errors.ts';
import { compressionOf } from '../compression/compression.ts';
import { LONGEST } from '../text.ts';

export interface HttpResponse {
  readonly status: number;
  readonly headers: Headers;
  /**
   * The body, without its encodings.
   * @throws CleanArticleError `compression`
   */
  readonly body: () => Promise<Uint8Array>;
}

/** Reads a message of HTTP/1; null where it is none. */
export async function readResponse(block: Uint8Array): Promise<HttpResponse | null> {
  const reader = new AsyncIterReader([block], null);
  const head = await new StatusAndHeadersParser().parse(reader, { headersClass: Headers });
  if (!head?.statusline.startsWith('HTTP/')) return null;
  const headers = head.headers as Headers;
  const isChunked = /\bchunked\b/i.test(headers.get('transfer-encoding') ?? '');
  return {
    status: Number(head.statusCode),
    headers,
    async body() {
      const rest = await reader.readFully();
      const body = isChunked ? await new AsyncIterReader([rest], null, true).readFully() : rest;
      return decoded(body, headers.get('content-encoding') ?? '');
    },
  };
}

type Decoder = (bytes: Uint8Array) => Promise<Uint8Array>;

const limit = { maxOutputLength: LONGEST };
const DECODERS: Readonly<Record<string, Decoder>> = {
  gzip: (bytes) => promisify(gunzip)(bytes, limit),
  br: (bytes) => promisify(brotliDecompress)(bytes, limit),
  // Some servers mean zlib's format by it, as the standard says, and some its bare data.
  deflate: (bytes) => promisify(inflate)(bytes, limit).catch(() => promisify(inflateRaw)(bytes, limit)),
};

/** Undoes the codings of a body, the last one first. Crawlers that have undone them often leave the header. */
async function decoded(body: Uint8Array, encodings: string): Promise<Uint8Array> {
  let bytes = body;
  for (const encoding of encodings.toLowerCase().split(',').toReversed()) {
    const name = encoding.trim().replace(/^x-/, '');
    const decode = DECODERS[name];
    if (!decode || (name === 'gzip' && compressionOf(bytes) !== 'gzip') || isMarkup(bytes)) continue;
    try {
      bytes = await decode(bytes);
    } catch (error) {
      throw new CleanArticleError('compression', `its ${name} data are cut off or damaged`, { cause: error });
    }
  }
  return bytes;
}

/** Whether bytes are a page already. */
const isMarkup = (bytes: Uint8Array): boolean =>
  /^(?:\xef\xbb\xbf)?\s*<[!?a-z]/i.test(Buffer.from(bytes.subarray(0, 256)).toString('latin1'));

/** The type that a header names, in lower case and without parameters, and the encoding. */
export function parseContentType(header: string | null): {
  readonly mime: string;
  readonly charset: string | null;
} {
  const [mime = '', ...parameters] = (header ?? '').toLowerCase().split(';');
  const charset = /^\s*charset\s*=\s*["']?\s*([^"'\s]+)/;
  return {
    mime: mime.trim(),
    charset: parameters.map((each) => charset.exec(each)?.[1]).find((each) => each !== undefined) ?? null,
  };
}
