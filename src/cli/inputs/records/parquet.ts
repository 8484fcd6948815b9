import { stat } from 'node:fs/promises';
import {
  asyncBufferFromFile,
  type AsyncBuffer,
  type FileMetaData,
  parquetMetadataAsync,
  parquetReadObjects,
  parquetSchema,
} from 'hyparquet';
import { compressors } from 'hyparquet-compressors';
import { CleanArticleError, refused } from '../../../errors.ts';
import { assertRoom } from '../../../room.ts';
import { openParquetWriter } from '../../outputs/parquetWriter.ts';
import { printable } from '../../printable.ts';
import { findField, isPageField, missingField } from '../containers/field.ts';
import { PARSERS, toJson } from './parquetValues.ts';
import { type FileRecord, missing, type RecordFile } from './record.ts';

// Of a byte in the file: as strings, with what becomes of them.
const BYTES_IN_MEMORY = 4;
const COLUMNS_SHOWN = 200; // characters of their names in a message

/** A Parquet file that is read from. */
export interface ParquetSource {
  readonly file: AsyncBuffer;
  readonly metadata: FileMetaData;
  /** The column that holds the documents. */
  readonly column: string;
}

/**
 * Opens a Parquet file with a column of documents. One row group at a time is in memory.
 * @param isWhole whether records have all of the columns; else they have those that cleaning asks for
 * @throws CleanArticleError `bad-parquet`, `missing-field`, `unreadable`
 */
export async function openParquetRecords(
  path: string,
  field: string | undefined,
  isWhole: boolean,
): Promise<RecordFile> {
  await stat(path).catch((error: unknown) => {
    throw refused('unreadable', error, path);
  });
  const file = await asyncBufferFromFile(path);
  const metadata = await orBadParquet(parquetMetadataAsync(file, { geoparquet: false }));
  const columns = parquetSchema(metadata).children.map(({ element }) => element);
  const isText = (name: string): boolean =>
    columns.some((each) => each.name === name && each.type === 'BYTE_ARRAY');
  const column = findField(field, isText);
  const names = columns.map(({ name }) => name);
  if (column === undefined) throw missingColumn(field, names);
  const source = { file, metadata, column };
  const wanted = isWhole ? names : names.filter((name) => name === column || name === 'url');
  return {
    unit: 'row',
    records: readRecords(source, wanted),
    openWriter: (out) => openParquetWriter(out, source),
  };
}

function missingColumn(field: string | undefined, names: readonly string[]): CleanArticleError {
  const { code, message } = missingField(field);
  const columns = printable(names.join(', ').slice(0, COLUMNS_SHOWN));
  return new CleanArticleError(code, `${message}; its columns are “${columns}”`);
}

async function* readRecords(
  { file, metadata, column }: ParquetSource,
  names: readonly string[],
): AsyncGenerator<FileRecord> {
  const at = names.indexOf(column);
  const urlAt = names.indexOf('url');
  let rowStart = 0;
  for (const group of metadata.row_groups) {
    const isRead = (path: readonly string[] | undefined): boolean => names.includes(path?.[0] ?? '');
    const bytes = group.columns
      .filter(({ meta_data }) => isRead(meta_data?.path_in_schema))
      .reduce((sum, { meta_data }) => sum + Number(meta_data?.total_uncompressed_size ?? 0), 0);
    assertRoom(bytes, BYTES_IN_MEMORY, 'bytes in a row group');
    const rowEnd = rowStart + Number(group.num_rows);
    const rows = await orBadParquet(
      parquetReadObjects({
        file,
        metadata,
        columns: [...names],
        rowStart,
        rowEnd,
        compressors,
        parsers: PARSERS,
        utf8: false,
        geoparquet: false,
      }),
    );
    for (const [i, row] of rows.entries()) {
      const source: unknown = row[column];
      const values = names.map((name) => (name === column ? null : toJson(row[name])));
      const url = values[urlAt];
      const document: FileRecord['document'] =
        typeof source === 'string' || source instanceof Uint8Array
          ? {
              source,
              charset: null,
              isPage: isPageField(column),
              url: typeof url === 'string' ? url : null,
            }
          : missing(missingField(column));
      yield { number: rowStart + i + 1, names, values, at, document };
    }
    rowStart = rowEnd;
  }
}

async function orBadParquet<Result>(reading: Promise<Result>): Promise<Result> {
  try {
    return await reading;
  } catch (error) {
    const message = printable(error instanceof Error ? error.message : String(error)).replace(
      /^parquet /,
      '',
    );
    throw new CleanArticleError('bad-parquet', `it cannot be read as Parquet (${message}); make it again`, {
      cause: error,
    });
  }
}
