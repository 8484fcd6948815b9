import { CleanArticleError } from '../../../errors.ts';
import { decode } from '../../../read/decode.ts';
import { openJsonWriter } from '../../outputs/jsonWriter.ts';
import { documentOf } from '../containers/field.ts';
import { type JsonObject, parseObjects } from '../containers/json.ts';
import { collect } from '../text.ts';
import { type FileRecord, missing, type RecordFile } from './record.ts';

/**
 * Opens a JSON file, an object or an array of objects. It is read as a whole.
 * @throws CleanArticleError `bad-json`, `too-large`, and those of decoding
 */
export async function openJsonRecords(
  bytes: AsyncIterable<Uint8Array>,
  name: string,
  field: string | undefined,
): Promise<RecordFile> {
  const { objects, isArray } = parseObjects((await decode(await collect(bytes, name))).text);
  return {
    unit: 'item',
    records: objects.map((object, i) => toRecord(object, i + 1, field)),
    openWriter: (out) => openJsonWriter(out, isArray),
  };
}

function toRecord(object: JsonObject, number: number, field: string | undefined): FileRecord {
  const names = Object.keys(object);
  const record = { number, names, values: Object.values(object) };
  try {
    const { name, text, isPage, url } = documentOf(object, field);
    return { ...record, at: names.indexOf(name), document: { source: text, charset: null, isPage, url } };
  } catch (error) {
    if (!(error instanceof CleanArticleError)) throw error;
    return { ...record, at: -1, document: missing(error) };
  }
}
