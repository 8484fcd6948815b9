import type { ErrorCode } from '../../errors.ts';
import type { Article } from '../../render/article.ts';
import type { DoneRecord } from './recordWriter.ts';

/** What came of a record, as an object. */
export function recordObject({ record: { number, names, values, at }, result }: DoneRecord): object {
  if ('failure' in result) {
    const { code, message } = result.failure;
    return errorObject(values[names.indexOf('id')], code, message, number);
  }
  const fields = names.map((name, i) => [name, values[i]] as const).toSpliced(at, 1);
  return articleObject(Object.fromEntries(fields), result.article);
}

/**
 * An article with the other fields of the record that it came in: where both have one the record's stays, except
 * `text`.
 */
export const articleObject = (fields: object, article: Article): object => ({
  ...article,
  ...fields,
  text: article.text,
});

/** What stands in an article's place. */
export const errorObject = (id: unknown, code: ErrorCode, message: string, line: number): object => ({
  ...(id !== undefined && { id }),
  error: { code, message, line },
});
