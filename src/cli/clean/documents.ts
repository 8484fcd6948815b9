import { CleanArticleError } from '../../errors.ts';
import { type FileRecord, isMissing } from '../inputs/records/record.ts';
import type { RecordResult } from '../outcome.ts';
import { cleanDocument } from './document.ts';
import type { RecordSettings } from './records.ts';

/** Cleans the documents of records. */
export async function cleanDocuments(
  documents: readonly FileRecord['document'][],
  settings: RecordSettings,
): Promise<RecordResult[]> {
  const results: RecordResult[] = [];
  for (const document of documents) {
    if (isMissing(document)) {
      results.push({ failure: document });
      continue;
    }
    try {
      results.push(await cleanDocument(document, settings));
    } catch (error) {
      if (!(error instanceof CleanArticleError)) throw error;
      results.push({ failure: { code: error.code, message: error.message } });
    }
  }
  return results;
}
