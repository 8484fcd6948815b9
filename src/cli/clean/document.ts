import { clean } from '../../clean.ts';
import { decode } from '../../read/decode.ts';
import type { Article } from '../../render/article.ts';
import type { RecordDocument } from '../inputs/records/record.ts';
import type { RecordSettings } from './records.ts';

/**
 * Cleans the document of a record.
 * @throws as `clean` does
 */
export async function cleanDocument(
  { source, charset, isPage, url }: RecordDocument,
  settings: RecordSettings,
): Promise<Article> {
  const text = typeof source === 'string' ? source : (await decode(source, charset)).text;
  return clean(text, {
    ...settings,
    ...(isPage && settings.from === 'auto' && { from: 'html' }),
    ...(url !== null && { url }),
  });
}
