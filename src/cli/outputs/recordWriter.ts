import type { FileRecord } from '../inputs/records/record.ts';
import type { Failure } from '../outcome.ts';
import type { Article } from '../../render/article.ts';

export interface DoneRecord {
  readonly record: FileRecord;
  readonly result: { readonly article: Article } | { readonly failure: Pick<Failure, 'code' | 'message'> };
}

/** Writes what came of records, in their order. */
export interface RecordWriter {
  write(done: readonly DoneRecord[]): Promise<void>;
  /** After the last record. */
  end(): Promise<void>;
}
