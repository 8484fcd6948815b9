import { CsvError, parse } from 'csv-parse/sync';
import { CleanArticleError } from '../../../errors.ts';
import { printable } from '../../printable.ts';

/** The cells of a table, row by row, the header first. */
export type Rows = readonly (readonly string[])[];

const DELIMITERS = [',', ';', '\t', '|'];
export const RECORD_DELIMITERS = ['\r\n', '\n', '\r'];

/**
 * The delimiter of a CSV file: of those that give a header as it is expected, the one that gives it the most columns.
 * @param isExpected whether a row may be the header
 */
export function findDelimiter(source: string, isExpected: (header: readonly string[]) => boolean): string {
  let found = DELIMITERS[0]!;
  let columns = 0;
  for (const delimiter of DELIMITERS) {
    const header = headerBy(source, delimiter);
    if (header.length > columns && isExpected(header)) [found, columns] = [delimiter, header.length];
  }
  return found;
}

/** The first row by a delimiter; empty where it cannot be read so. */
function headerBy(source: string, delimiter: string): readonly string[] {
  try {
    return readRows(source, delimiter, 1)[0] ?? [];
  } catch (error) {
    if (error instanceof CleanArticleError) return [];
    throw error;
  }
}

/**
 * Reads the cells of a CSV file, without their quotes. Blank lines are no rows; all rows have as many cells.
 * @param most how many rows to read
 * @throws CleanArticleError `bad-csv`
 */
export function readRows(source: string, delimiter: string, most = -1): Rows {
  try {
    return parse(source, {
      delimiter,
      record_delimiter: RECORD_DELIMITERS,
      skip_empty_lines: true,
      to: most,
    });
  } catch (error) {
    throw error instanceof CsvError ? unreadableCsv(error) : error;
  }
}

/** What to say where the library gives up. */
export const unreadableCsv = (error: Error): CleanArticleError =>
  // Some of its messages end in the cell, however long that is.
  notCsv(printable(error.message.replace(/, value is [^]*$/, '')), error);

/** What to say of a file that is not written as CSV is. */
export const notCsv = (what: string, cause?: unknown): CleanArticleError =>
  new CleanArticleError(
    'bad-csv',
    `it is no CSV table (${what}); put cells with delimiters, quotes or line breaks into double quotes`,
    { cause },
  );
