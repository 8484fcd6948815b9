import { type FileRecord, isMissing } from './record.ts';

// A batch is what a worker gets at once: enough to be worth sending, little enough for many to be under way.
const MOST_RECORDS = 64;
const MOST_LENGTH = 2 ** 18; // of the documents: characters or bytes

/** Records in batches, in their order. */
export async function* inBatches(
  records: AsyncIterable<FileRecord> | Iterable<FileRecord>,
): AsyncGenerator<readonly FileRecord[]> {
  let batch: FileRecord[] = [];
  let length = 0;
  for await (const record of records) {
    batch.push(record);
    if (!isMissing(record.document)) length += record.document.source.length;
    if (batch.length < MOST_RECORDS && length < MOST_LENGTH) continue;
    yield batch;
    batch = [];
    length = 0;
  }
  if (batch.length > 0) yield batch;
}
