import type { Range } from '../../../document.ts';
import { CleanArticleError } from '../../../errors.ts';
import { cut } from '../../../render/cuts.ts';
import { LineIndex } from '../../../render/lineIndex.ts';
import { printable } from '../../printable.ts';
import { type Container, cutDocuments, type HeldDocument } from './container.ts';
import { findDelimiter, notCsv, readRows, type Rows } from './csvRows.ts';
import { findField, isPageField, missingField } from './field.ts';
import { mapSpelling } from './spelling.ts';

const DOUBLED_QUOTE = /""/g;
const HEADER_SHOWN = 200; // characters of the header in a message

/**
 * Opens a CSV or TSV file whose first row names its columns: a document in each other row. The delimiter is told by the
 * first row.
 * @throws CleanArticleError `bad-csv`, `missing-field`
 */
export function openCsv(source: string, field: string | undefined): Container {
  const nameIn = (header: readonly string[]): string | undefined =>
    findField(field, (name) => header.includes(name));
  const delimiter = findDelimiter(source, (header) => nameIn(header) !== undefined);
  const rows = readRows(source, delimiter);
  const header = rows[0] ?? [];
  const name = nameIn(header);
  if (name === undefined) throw missingColumn(field, header);
  // Of a name that is there twice the last one counts, as it does in JSON.
  const column = header.lastIndexOf(name);
  const urlColumn = header.lastIndexOf('url');
  const places = placesIn(source, rows, column, delimiter);
  const lines = new LineIndex(source);
  const documents = rows.slice(1).map((cells, i): HeldDocument => {
    const place = places[i + 1]!;
    return {
      label: `line ${lines.locate(place.start).line}`,
      text: cells[column]!,
      isPage: isPageField(name),
      url: cells[urlColumn] ?? null,
      toSource: mapSpelling(source, place, DOUBLED_QUOTE),
    };
  });
  return {
    documents,
    missing: [],
    start: 0,
    locate: (offset) => lines.locate(offset),
    cut(cuts) {
      const fixed = cutDocuments(source, documents, cuts);
      const expected = rows.map((cells, i) =>
        i === 0 ? cells : cells.with(column, cut(cells[column]!, cuts[i - 1]!)),
      );
      if (!isSame(readRows(fixed, delimiter), expected))
        throw new CleanArticleError(
          'bad-csv',
          'without its chrome the table would not be read as the same one; quote its cells first',
        );
      return fixed;
    },
  };
}

/** What to say of a table that has no column of documents. */
export function missingColumn(field: string | undefined, header: readonly string[]): CleanArticleError {
  const { code, message } = missingField(field);
  const columns = printable(header.join(', ').slice(0, HEADER_SHOWN));
  return new CleanArticleError(code, `${message}; its first row is “${columns}”`);
}

/**
 * Where the cells of a column are spelled, their quotes left out. The library tells what is in a cell, not where it
 * is; but a cell is written as it is or in quotes, so that places follow from texts.
 * @throws CleanArticleError `bad-csv`
 */
function placesIn(source: string, rows: Rows, column: number, delimiter: string): Range[] {
  let at = 0;
  return rows.map((cells, row) => {
    while (isLineBreak(source[at])) at++;
    const places = cells.map((cell, i) => {
      const quote = source[at] === '"' ? 1 : 0;
      const spelling = quote ? cell.replaceAll('"', '""') : cell;
      const place = { start: at + quote, end: at + quote + spelling.length };
      const isLast = i === cells.length - 1;
      at = place.end + quote;
      const isEnd = isLast
        ? at === source.length || isLineBreak(source[at])
        : source.startsWith(delimiter, at);
      if (!isEnd || !source.startsWith(spelling, place.start))
        throw notCsv(`row ${row + 1}, cell ${i + 1} is written in a way of its own`);
      if (!isLast) at += delimiter.length;
      return place;
    });
    return places[column]!;
  });
}

const isLineBreak = (sign: string | undefined): boolean => sign === '\n' || sign === '\r';

const isSame = (a: Rows, b: Rows): boolean =>
  a.length === b.length &&
  a.every((cells, i) => cells.length === b[i]!.length && cells.every((cell, j) => cell === b[i]![j]));
