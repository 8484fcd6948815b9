import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { CleanArticleError } from '../../errors.ts';
import { decompressed } from '../inputs/compression/decompress.ts';
import type { RecordKind } from '../inputs/kind.ts';
import { inBatches } from '../inputs/records/batches.ts';
import type { RecordFile } from '../inputs/records/record.ts';
import { readable, textOf } from '../inputs/text.ts';
import type { Failure } from '../outcome.ts';
import type { Output } from '../outputs/output.ts';
import type { RecordFormat } from '../outputs/recordFormat.ts';
import type { Session } from '../session.ts';
import { workInOrder, workOnRecords } from '../working.ts';

/** A file of records to clean: by its path, or as a stream. */
export interface RecordSource {
  readonly name: string;
  readonly kind: RecordKind;
  /** Undefined where the path is to be opened. */
  readonly stream?: Readable;
}

/** What came of some of a file's records. */
export interface Progress {
  readonly failures: readonly Failure[];
  /** What of the file was left aside, for people; null where nothing was, or the file is not at its end. */
  readonly leftAside: string | null;
}

/**
 * Cleans the documents of a file of records, and writes what comes of them, in their order, as they come.
 * @throws CleanArticleError where the file as a whole cannot be read; what was written is not all then
 */
export async function* cleanRecordFile(
  source: RecordSource,
  format: RecordFormat,
  out: Output,
  session: Session,
): AsyncGenerator<Progress> {
  if (source.kind === 'jsonl') {
    for await (const { output, failures } of workOnRecords(streamOf(source), source.name, session)) {
      await out.write(`${output ?? ''}\n`);
      yield { failures, leftAside: null };
    }
    return;
  }
  const file = await openRecords(source, format, session);
  const writer =
    format === 'alike' && file.openWriter
      ? file.openWriter(out)
      : (await import('../outputs/jsonlWriter.ts')).openJsonlWriter(out);
  const { settings } = session.choices.for(source.name);
  const work = workInOrder(
    inBatches(file.records),
    (records) => ({ kind: 'documents', documents: records.map(({ document }) => document), settings }),
    session,
  );
  for await (const { item: records, outcome } of work) {
    const done = records.map((record, i) => ({ record, result: outcome.results[i]! }));
    await writer.write(done);
    const failures = done.flatMap(({ record, result }) =>
      'failure' in result ? [{ ...result.failure, file: `${file.unit} ${record.number}` }] : [],
    );
    yield { failures, leftAside: null };
  }
  await writer.end();
  yield { failures: [], leftAside: file.leftAside?.() ?? null };
}

async function openRecords(
  source: RecordSource,
  format: RecordFormat,
  session: Session,
): Promise<RecordFile> {
  const { name, kind } = source;
  const { field } = session.choices.for(name).settings;
  if (kind === 'parquet') {
    if (source.stream)
      throw new CleanArticleError('usage', 'Parquet is read from its end; give its path, not a pipe', {
        file: name,
      });
    return (await import('../inputs/records/parquet.ts')).openParquetRecords(name, field, format === 'jsonl');
  }
  const bytes = decompressed(readable(streamOf(source), name), name);
  if (kind === 'warc') return (await import('../inputs/records/warc.ts')).openWarcRecords(bytes);
  if (kind === 'json') return (await import('../inputs/records/json.ts')).openJsonRecords(bytes, name, field);
  return (await import('../inputs/records/csv.ts')).openCsvRecords(textOf(bytes, name, true), field);
}

const streamOf = ({ stream, name }: RecordSource): Readable => stream ?? createReadStream(name);
