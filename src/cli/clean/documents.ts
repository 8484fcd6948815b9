import type { PlacedDocument } from '../inputs/records/record.ts';
import { failuresIn, resultsIn, workOnDocuments } from '../inputs/records/workOnDocuments.ts';
import type { Outcome } from '../outcome.ts';
import { cleanDocument } from './document.ts';
import type { RecordSettings } from './records.ts';

/** Cleans the documents of records. */
export async function cleanDocuments(
  documents: readonly PlacedDocument[],
  settings: RecordSettings,
): Promise<Pick<Outcome, 'results' | 'failures' | 'documents'>> {
  const tried = await workOnDocuments(documents, async (document, of) => {
    const { article, numbers } = await cleanDocument(document, settings);
    return { article, numbers: { ...numbers, ...of } };
  });
  return {
    results: tried.map((each) => ('result' in each ? { article: each.result.article } : each)),
    failures: failuresIn(tried),
    documents: resultsIn(tried).map(({ numbers }) => numbers),
  };
}
