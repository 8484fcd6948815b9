import { addAbortSignal, type Readable } from 'node:stream';
import { CleanArticleError } from '../../errors.ts';
import { newFingerprint } from '../fingerprint.ts';
import type { Input } from '../inputs/inputs.ts';
import { type Batch, readBatches } from '../inputs/jsonl.ts';
import { openFile } from '../session.ts';

/** What there is to do, one thing after the other; a file of records is a step for each batch and one for its end. */
export type Step =
  /** @param bytes the document, where it is no file */
  | { readonly kind: 'document'; readonly input: Input; readonly bytes?: Uint8Array }
  /** An earlier run did it. */
  | { readonly kind: 'done'; readonly input: Input }
  | { readonly kind: 'records'; readonly input: Input; readonly batch: Batch }
  /** @param source fingerprint of the file */
  | { readonly kind: 'end'; readonly input: Input; readonly source: string }
  | { readonly kind: 'failure'; readonly input: Input | null; readonly error: CleanArticleError };

interface Questions {
  /** Whether it is a file of records. */
  isRecords(input: Input): boolean;
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
      if (await questions.isDone(input)) yield { kind: 'done', input };
      else if (questions.isRecords(input)) yield* recordsIn(input, await openFile(input.path), questions);
      else yield { kind: 'document', input };
    } catch (error) {
      // One file that fails never hides the others.
      if (!(error instanceof CleanArticleError)) throw error;
      yield { kind: 'failure', input, error };
    }
  }
}

/** The steps for a stream of records. @throws CleanArticleError `unreadable` */
export async function* recordsIn(
  input: Input,
  stream: Readable,
  { isGivenUp, signal }: Pick<Questions, 'isGivenUp' | 'signal'>,
): AsyncGenerator<Step, void, void> {
  const source = newFingerprint();
  const chunks = (async function* () {
    for await (const chunk of addAbortSignal(signal, stream)) {
      source.update(chunk as Buffer);
      yield chunk as Buffer;
    }
  })();
  for await (const batch of readBatches(chunks, input.path)) {
    if (isGivenUp(input)) return;
    yield { kind: 'records', input, batch };
  }
  yield { kind: 'end', input, source: source.digest('base64url') };
}
