import { pipeline } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { openCsvWriter } from '../../outputs/csvWriter.ts';
import { missingColumn } from '../containers/csv.ts';
import { findDelimiter, RECORD_DELIMITERS, unreadableCsv } from '../containers/csvRows.ts';
import { findField, isPageField } from '../containers/field.ts';
import type { FileRecord, RecordFile } from './record.ts';

const MARK = '\uFEFF';

/**
 * Opens a CSV or TSV file whose first row names its columns. The delimiter is told by that row.
 * @throws CleanArticleError `bad-csv`, `missing-field`, and those of the text
 */
export async function openCsvRecords(
  text: AsyncIterable<string>,
  field: string | undefined,
): Promise<RecordFile> {
  const chunks = text[Symbol.asyncIterator]();
  let head = '';
  for (let next; !/[\r\n]./s.test(head) && !(next = await chunks.next()).done;) head += next.value;
  const mark = head.startsWith(MARK) ? MARK : '';
  const nameIn = (header: readonly string[]): string | undefined =>
    findField(field, (name) => header.includes(name));
  const start = head.slice(mark.length);
  const delimiter = findDelimiter(start, (header) => nameIn(header) !== undefined);
  const rows = readRows(startingWith(start, chunks), delimiter);
  const header = (await rows.next()).value ?? [];
  const name = nameIn(header);
  if (name === undefined) throw missingColumn(field, header);
  // Of a name that is there twice the last one counts, as it does in JSON.
  const at = header.lastIndexOf(name);
  const form = { mark, delimiter, lineEnd: /\r\n|\n|\r/.exec(head)?.[0] ?? '\n' };
  return {
    unit: 'row',
    records: recordsIn(rows, header, at),
    openWriter: (out) => openCsvWriter(out, header, form),
  };
}

async function* recordsIn(
  rows: AsyncIterable<readonly string[]>,
  names: readonly string[],
  at: number,
): AsyncGenerator<FileRecord> {
  const isPage = isPageField(names[at]!);
  const urlColumn = names.lastIndexOf('url');
  let number = 1;
  for await (const values of rows) {
    number++;
    const document = { source: values[at]!, charset: null, isPage, url: values[urlColumn] ?? null };
    yield { number, names, values, at, document };
  }
}

async function* readRows(
  text: AsyncIterable<string>,
  delimiter: string,
): AsyncGenerator<readonly string[], void> {
  const parser = parse({ delimiter, record_delimiter: RECORD_DELIMITERS, skip_empty_lines: true });
  // Its failures come back from the loop below.
  pipeline(text, parser, () => undefined);
  try {
    for await (const row of parser) yield row as string[];
  } catch (error) {
    throw error instanceof CsvError ? unreadableCsv(error) : error;
  }
}

async function* startingWith(head: string, chunks: AsyncIterator<string>): AsyncGenerator<string> {
  yield head;
  for (let next; !(next = await chunks.next()).done;) yield next.value;
}
