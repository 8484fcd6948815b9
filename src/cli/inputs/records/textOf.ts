import { decode } from '../../../read/decode.ts';
import type { RecordDocument } from './record.ts';

/**
 * The text of a record's document.
 * @throws as `decode` does
 */
export const textOfDocument = async ({ source, charset }: RecordDocument): Promise<string> =>
  typeof source === 'string' ? source : (await decode(source, charset)).text;
