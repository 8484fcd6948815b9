import { stringify } from 'csv-stringify/sync';
import type { Output } from './output.ts';
import type { RecordWriter } from './recordWriter.ts';

/** How a CSV file is written. */
export interface CsvForm {
  /** The byte order mark, where there is one. */
  readonly mark: string;
  readonly delimiter: string;
  readonly lineEnd: string;
}

/** A CSV table: the documents' cells hold the articles' texts, and nothing where one could not be cleaned. */
export function openCsvWriter(
  out: Output,
  header: readonly string[],
  { mark, delimiter, lineEnd }: CsvForm,
): RecordWriter {
  const isAlone = header.length === 1;
  const csv = (rows: readonly (readonly unknown[])[]): string =>
    stringify(rows as unknown[][], {
      delimiter,
      record_delimiter: lineEnd,
      // Of one column no header tells the delimiter.
      quoted_match: isAlone ? /[\r\n,;\t|]/ : /[\r\n]/,
      // A row of one empty cell would be a blank line.
      quoted_empty: isAlone,
    });
  let before = mark + csv([header]);
  const write = async (rows: readonly (readonly unknown[])[]): Promise<void> => {
    await out.write(before + csv(rows));
    before = '';
  };
  return {
    write: (done) =>
      write(
        done.map(({ record: { values, at }, result }) =>
          values.with(at, 'failure' in result ? '' : result.article.text),
        ),
      ),
    end: () => write([]),
  };
}
