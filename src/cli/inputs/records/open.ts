import { CleanArticleError } from '../../../errors.ts';
import { decompressed } from '../compression/decompress.ts';
import type { RecordKind } from '../kind.ts';
import { openFile } from '../openFile.ts';
import { readable, textOf } from '../text.ts';
import type { RecordFile } from './record.ts';

/** Where records are read from; JSONL is read line by line instead. */
export interface RecordSource {
  readonly name: string;
  readonly kind: Exclude<RecordKind, 'jsonl'>;
  /** Null where the name is a path to be opened. */
  readonly stream: AsyncIterable<unknown> | null;
}

/**
 * Opens a file of records.
 * @param field the field that holds the documents; undefined for the first of the usual ones
 * @param isWhole whether all fields are asked for, or only what cleaning needs where the file can tell
 * @throws CleanArticleError where it cannot be read, there or while its records are
 */
export async function openRecords(
  { name, kind, stream }: RecordSource,
  field: string | undefined,
  isWhole: boolean,
): Promise<RecordFile> {
  if (kind === 'parquet') {
    if (stream)
      throw new CleanArticleError('usage', 'Parquet is read from its end; give its path, not a pipe', {
        file: name,
      });
    return (await import('./parquet.ts')).openParquetRecords(name, field, isWhole);
  }
  const bytes = decompressed(readable(stream ?? (await openFile(name)), name), name);
  if (kind === 'warc') return (await import('./warc.ts')).openWarcRecords(bytes);
  if (kind === 'json') return (await import('./json.ts')).openJsonRecords(bytes, name, field);
  return (await import('./csv.ts')).openCsvRecords(textOf(bytes, name, true), field);
}
