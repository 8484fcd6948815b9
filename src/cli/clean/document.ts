import { settleDocument } from '../../clean.ts';
import { decode } from '../../read/decode.ts';
import { type Article, renderArticle } from '../../render/article.ts';
import { readingOf } from '../inputs/containers/container.ts';
import type { RecordDocument } from '../inputs/records/record.ts';
import { type DocumentNumbers, numbersOf } from './numbers.ts';
import type { RecordSettings } from './records.ts';

/** What came of a document in a record. */
export interface CleanedDocument {
  readonly article: Article;
  readonly numbers: DocumentNumbers;
}

/**
 * Cleans the document of a record.
 * @throws as `clean` does
 */
export async function cleanDocument(
  { source, charset, ...held }: RecordDocument,
  { keep, reported, ...options }: RecordSettings,
): Promise<CleanedDocument> {
  const text = typeof source === 'string' ? source : (await decode(source, charset)).text;
  const settled = await settleDocument(text, readingOf(options, held));
  return { article: renderArticle(settled, keep), numbers: await numbersOf(settled, { keep, reported }) };
}
