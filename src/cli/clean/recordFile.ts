import { createReadStream } from 'node:fs';
import { inBatches } from '../inputs/records/batches.ts';
import { openRecords, type RecordSource } from '../inputs/records/open.ts';
import type { Failure } from '../outcome.ts';
import type { Output } from '../outputs/output.ts';
import type { RecordFormat } from '../outputs/recordFormat.ts';
import type { Session } from '../session.ts';
import { workInOrder, workOnRecords } from '../working.ts';

/** What came of some of a file's records. */
export interface CleanedBatch {
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
): AsyncGenerator<CleanedBatch> {
  const { name, kind } = source;
  const { settings } = session.choices.for(name);
  if (kind === 'jsonl') {
    const stream = source.stream ?? createReadStream(name);
    for await (const { output, failures } of workOnRecords(stream, name, session)) {
      await out.write(`${output ?? ''}\n`);
      yield { failures, leftAside: null };
    }
    return;
  }
  const file = await openRecords({ ...source, kind }, settings.field, format === 'jsonl');
  const writer =
    format === 'alike' && file.openWriter
      ? file.openWriter(out)
      : (await import('../outputs/jsonlWriter.ts')).openJsonlWriter(out);
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
