import { CleanArticleError } from '../../../errors.ts';
import { LineIndex } from '../../../render/lineIndex.ts';
import { type Container, cutDocuments, type HeldDocument, type MissingDocument } from './container.ts';
import { documentOf } from './field.ts';
import { elementsOf, membersOf, skipSpace } from './scanJson.ts';
import { mapSpelling } from './spelling.ts';

const ESCAPE = /\\(?:u[\dA-Fa-f]{4}|.)/g;
const EXPECTED =
  'a JSON file is one object or an array of objects, each with its document in a field of its own';

export type JsonObject = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Opens a JSON file: an object with a document in a field, or an array of such objects.
 * @throws CleanArticleError `bad-json`
 */
export function openJson(source: string, field: string | undefined): Container {
  const documents: HeldDocument[] = [];
  const missing: MissingDocument[] = [];
  for (const { object, start, label } of objectsIn(source)) {
    try {
      documents.push(holdDocument(source, start, object, field, label));
    } catch (error) {
      if (!(error instanceof CleanArticleError)) throw error;
      missing.push({ label, error: new CleanArticleError(error.code, `${error.message}; ${EXPECTED}`) });
    }
  }
  const lines = new LineIndex(source);
  return {
    documents,
    missing,
    start: 0,
    locate: (offset) => lines.locate(offset),
    cut: (cuts) => cutDocuments(source, documents, cuts),
  };
}

/** An object that should hold a document, and where in the source it begins. */
interface Holder {
  readonly object: JsonObject;
  readonly start: number;
  readonly label: string | null;
}

function objectsIn(source: string): Holder[] {
  const { objects, isArray } = parseObjects(source);
  const start = skipSpace(source, 0);
  if (!isArray) return objects.map((object) => ({ object, start, label: null }));
  const places = [...elementsOf(source, start)];
  return objects.map((object, i) => ({ object, start: places[i]!.start, label: `item ${i + 1}` }));
}

/**
 * The objects of a JSON file: those of an array, or the one that it is.
 * @throws CleanArticleError `bad-json`
 */
export function parseObjects(source: string): {
  readonly objects: readonly JsonObject[];
  readonly isArray: boolean;
} {
  const value = parseJson(source, 'it is not JSON');
  if (isObject(value)) return { objects: [value], isArray: false };
  if (!Array.isArray(value) || !value.every(isObject))
    throw new CleanArticleError('bad-json', `it holds something else than objects; ${EXPECTED}`);
  return { objects: value, isArray: true };
}

function parseJson(source: string, message: string): unknown {
  try {
    return JSON.parse(source);
  } catch (error) {
    throw new CleanArticleError('bad-json', message, { cause: error });
  }
}

/**
 * The object in a line of JSONL.
 * @throws CleanArticleError `bad-json`
 */
export function parseRecord(line: string): JsonObject {
  const value = parseJson(line, 'the line is not JSON');
  if (!isObject(value)) throw new CleanArticleError('bad-json', 'the line is JSON, but not an object');
  return value;
}

/**
 * The document that an object holds.
 * @param start where in the source the object begins
 * @param field the field to take; undefined for the first of the usual ones
 * @throws CleanArticleError `missing-field`
 */
export function holdDocument(
  source: string,
  start: number,
  object: JsonObject,
  field: string | undefined,
  label: string | null,
): HeldDocument {
  const { name, text, isPage, url } = documentOf(object, field);
  // Of a key that is there twice the last one counts, as it does for JSON.parse.
  const literal = [...membersOf(source, start)].findLast(({ key }) => key === name)!;
  const place = { start: literal.start + 1, end: literal.end - 1 };
  return { label, text, isPage, url, toSource: mapSpelling(source, place, ESCAPE) };
}
