import type { Hash } from 'node:crypto';
import { addAbortSignal, type Readable } from 'node:stream';
import { CleanArticleError } from '../../errors.ts';
import type { Input } from '../inputs/inputs.ts';
import { type Batch, readBatches } from '../inputs/jsonl.ts';
import type { RecordKind } from '../inputs/kind.ts';
import { openFile } from '../inputs/openFile.ts';
import { inBatches } from '../inputs/records/batches.ts';
import { openRecords } from '../inputs/records/open.ts';
import type { FileRecord, RecordFile } from '../inputs/records/record.ts';
import { keepHeapSteady } from '../steadyHeap.ts';

/** What there is to do, one thing after the other; a file of records is a step for each batch of them and one for its end. */
export type Step =
  /** @param bytes the document, where it is no file */
  | { readonly kind: 'document'; readonly input: Input; readonly bytes?: Uint8Array }
  /** An earlier run did it. */
  | { readonly kind: 'done'; readonly input: Input }
  | { readonly kind: 'lines'; readonly input: Input; readonly batch: Batch }
  | {
      readonly kind: 'records';
      readonly input: Input;
      readonly file: RecordFile;
      readonly records: readonly FileRecord[];
    }
  /**
   * @param file null for one of JSONL
   * @param source fingerprint of the file; null where it cannot be told
   */
  | {
      readonly kind: 'end';
      readonly input: Input;
      readonly file: RecordFile | null;
      readonly source: string | null;
    }
  | { readonly kind: 'failure'; readonly input: Input | null; readonly error: CleanArticleError };

/** How the records of a file are read. */
export interface RecordReading {
  readonly kind: RecordKind;
  /** The field that holds their documents; undefined for the first of the usual ones. */
  readonly field: string | undefined;
  /** Whether all of their fields are asked for. */
  readonly isWhole: boolean;
  /** The number of the first line of JSONL. */
  readonly firstLine: number;
}

interface Questions {
  /** How a file is read that holds records; null for a document. */
  recordsOf(input: Input): RecordReading | null;
  /** Whether nothing is to be done for it. @throws CleanArticleError for what cannot be done */
  isDone(input: Input): Promise<boolean>;
  /** Whether the rest of its records is of no use. */
  isGivenUp(input: Input): boolean;
  readonly signal: AbortSignal;
}

/** The steps for what was found. */
export async function* stepsFor(
  found: AsyncIterable<Input | CleanArticleError>,
  questions: Questions,
): AsyncGenerator<Step, void, void> {
  for await (const input of found) {
    if (questions.signal.aborted) return;
    if (input instanceof CleanArticleError) {
      yield { kind: 'failure', input: null, error: input };
      continue;
    }
    try {
      const reading = questions.recordsOf(input);
      if (await questions.isDone(input)) yield { kind: 'done', input };
      else if (reading === null) yield { kind: 'document', input };
      else {
        const stream = reading.kind === 'parquet' ? null : await openFile(input.path);
        yield* recordsIn(input, reading, stream, questions);
      }
    } catch (error) {
      // One file that fails never hides the others.
      if (!(error instanceof CleanArticleError)) throw error;
      yield { kind: 'failure', input, error };
    }
  }
}

/**
 * The steps for a file of records.
 * @param stream null for one that is not read from its beginning to its end
 * @throws CleanArticleError where it cannot be read
 */
export async function* recordsIn(
  input: Input,
  { kind, field, isWhole, firstLine }: RecordReading,
  stream: Readable | null,
  { isGivenUp, signal }: Pick<Questions, 'isGivenUp' | 'signal'>,
): AsyncGenerator<Step, void, void> {
  await keepHeapSteady();
  const { fingerprintOfFile, newFingerprint } = await import('../fingerprint.ts');
  const content = newFingerprint();
  const bytes = stream && noted(addAbortSignal(signal, stream), content);
  let file: RecordFile | null = null;
  if (kind === 'jsonl') {
    for await (const batch of readBatches(bytes!, input.path, false, firstLine)) {
      if (isGivenUp(input)) return;
      yield { kind: 'lines', input, batch };
    }
  } else {
    file = await openRecords({ name: input.path, kind, stream: bytes }, field, isWhole);
    for await (const records of inBatches(file.records)) {
      if (isGivenUp(input)) return;
      yield { kind: 'records', input, file, records };
    }
  }
  const source = bytes ? content.digest('base64url') : await fingerprintOfFile(input.path);
  yield { kind: 'end', input, file, source };
}

async function* noted(stream: Readable, content: Hash): AsyncGenerator<Buffer> {
  for await (const chunk of stream) {
    content.update(chunk as Buffer);
    yield chunk as Buffer;
  }
}
