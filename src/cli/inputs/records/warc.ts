import { AsyncIterReader, StatusAndHeadersParser } from 'warcio';
import { CleanArticleError } from '../../../errors.ts';
import { plural } from '../../plural.ts';
import { printable } from '../../printable.ts';
import { LONGEST } from '../text.ts';
import { parseContentType, readResponse } from './httpResponse.ts';
import { type FileRecord, missing, type RecordFile } from './record.ts';

const LINE = 65_536; // bytes; a line that is longer is none of a WARC file
const PAGE = /^(?:text\/html|application\/xhtml\+xml)$/;

/**
 * Opens a WARC file (ISO 28500): pages of successful HTTP responses and of resources, and the text of conversions, as
 * WET files have it. Each becomes a record of `id`, `url` and `fetched`, when that was. What else there is is counted.
 */
export function openWarcRecords(bytes: AsyncIterable<Uint8Array>): RecordFile {
  const count = { leftAside: 0 };
  return {
    unit: 'record',
    records: readRecords(bytes, count),
    leftAside: () =>
      count.leftAside === 0
        ? null
        : `${plural(count.leftAside, 'record')} left aside: no successful response with a page, no text`,
  };
}

/** @throws CleanArticleError `bad-warc` */
async function* readRecords(
  bytes: AsyncIterable<Uint8Array>,
  count: { leftAside: number },
): AsyncGenerator<FileRecord> {
  const reader = new AsyncIterReader(bytes, null);
  const parser = new StatusAndHeadersParser();
  for (let number = 1; ; number++) {
    const firstLine = await skipBlankLines(reader);
    if (firstLine === null) return;
    if (!/^WARC\/\d/.test(firstLine)) throw malformed(number, 'does not begin where the one before it ends');
    const headers = (await parser.parse(reader, { firstLine, headersClass: Headers }))?.headers as
      Headers | undefined;
    const length = Number(headers?.get('content-length') ?? Number.NaN);
    if (!headers || !Number.isInteger(length) || length < 0) throw malformed(number, 'says no length');
    const type = headers.get('warc-type');
    const isWanted =
      (type === 'response' || type === 'resource' || type === 'conversion') && length < LONGEST;
    const block = isWanted ? await reader.readSize(length) : null;
    if ((block?.length ?? (await reader.skipSize(length))) < length) throw malformed(number, 'is cut off');
    const document = block && (await documentIn(type, block, headers));
    if (!document) {
      count.leftAside++;
      continue;
    }
    yield {
      number,
      names: ['id', 'url', 'fetched', 'document'],
      values: [headers.get('warc-record-id'), targetOf(headers), headers.get('warc-date'), null],
      at: 3,
      document,
    };
  }
}

async function skipBlankLines(reader: AsyncIterReader): Promise<string | null> {
  for (;;) {
    const line = await reader.readline(LINE);
    if (line === '') return null;
    if (line !== '\r\n' && line !== '\n') return line;
  }
}

/** What is to be cleaned in a record's block, or why it cannot be; null where there is nothing. */
async function documentIn(
  type: string | null,
  block: Uint8Array,
  headers: Headers,
): Promise<FileRecord['document'] | null> {
  const url = targetOf(headers);
  if (type !== 'response') {
    const { mime, charset } = parseContentType(headers.get('content-type'));
    const isPage = PAGE.test(mime);
    if (!isPage && !(type === 'conversion' && mime === 'text/plain')) return null;
    return { source: copy(block), charset, isPage, url };
  }
  const response = await readResponse(block);
  if (!response || response.status < 200 || response.status > 299) return null;
  const { mime, charset } = parseContentType(response.headers.get('content-type'));
  if (!PAGE.test(mime || (headers.get('warc-identified-payload-type') ?? ''))) return null;
  try {
    return { source: copy(await response.body()), charset, isPage: true, url };
  } catch (error) {
    if (!(error instanceof CleanArticleError)) throw error;
    return missing(error);
  }
}

/** Early versions of the format put the address into angle brackets. */
const targetOf = (headers: Headers): string | null =>
  headers.get('warc-target-uri')?.replace(/^<(.*)>$/, '$1') ?? null;

/** A worker gets all of the memory that bytes stand in. */
const copy = (bytes: Uint8Array): Uint8Array => new Uint8Array(bytes);

const malformed = (number: number, what: string): CleanArticleError =>
  new CleanArticleError(
    'bad-warc',
    printable(`it is no WARC file, or a damaged one: record ${number} ${what}; get the file again`),
  );
