import { settleDocument } from '../../clean.ts';
import { type Article, renderArticle } from '../../render/article.ts';
import { readingOf } from '../inputs/containers/container.ts';
import type { RecordDocument } from '../inputs/records/record.ts';
import { textOfDocument } from '../inputs/records/textOf.ts';
import { type DocumentNumbers, numbersOf } from './numbers.ts';
import type { RecordSettings } from './records.ts';

/**
 * Cleans the document of a record.
 * @throws as `clean` does
 */
export async function cleanDocument(
  document: RecordDocument,
  { keep, reported, ...options }: RecordSettings,
): Promise<{ article: Article; numbers: DocumentNumbers }> {
  const settled = await settleDocument(await textOfDocument(document), readingOf(options, document));
  return { article: renderArticle(settled, keep), numbers: await numbersOf(settled, { keep, reported }) };
}
