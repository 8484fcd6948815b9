import { CleanArticleError } from '../../../errors.ts';
import { type Failure, toFailure } from '../../outcome.ts';
import { isMissing, type PlacedDocument, type RecordDocument } from './record.ts';

/** What came of a document, or why nothing did. */
export type Tried<Result> = { readonly result: Result } | { readonly failure: Failure };

/** Works on each of the documents of records, in their order; one that fails doesn't keep the others from it. */
export async function workOnDocuments<Result>(
  documents: readonly PlacedDocument[],
  work: (document: RecordDocument, of: Omit<PlacedDocument, 'document'>) => Promise<Result>,
): Promise<Tried<Result>[]> {
  const tried: Tried<Result>[] = [];
  for (const { document, ...of } of documents) {
    if (isMissing(document)) {
      tried.push({ failure: { ...document, file: of.place } });
      continue;
    }
    try {
      tried.push({ result: await work(document, of) });
    } catch (error) {
      if (!(error instanceof CleanArticleError)) throw error;
      tried.push({ failure: toFailure(error, of.place) });
    }
  }
  return tried;
}

export const failuresIn = (tried: readonly Tried<unknown>[]): Failure[] =>
  tried.flatMap((each) => ('failure' in each ? each.failure : []));

export const resultsIn = <Result>(tried: readonly Tried<Result>[]): Result[] =>
  tried.flatMap((each) => ('result' in each ? each.result : []));
