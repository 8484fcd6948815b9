import type { FileRecord } from '../inputs/records/record.ts';
import type { RecordResult } from '../outcome.ts';

export interface DoneRecord {
  readonly record: FileRecord;
  readonly result: RecordResult;
}

/** Writes what came of records, in their order. */
export interface RecordWriter {
  write(done: readonly DoneRecord[]): Promise<void>;
  /** After the last record. */
  end(): Promise<void>;
}
