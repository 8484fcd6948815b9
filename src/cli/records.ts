import { clean } from '../clean.ts';
import type { Format, Role } from '../document.ts';
import { CleanArticleError, type ErrorCode } from '../errors.ts';
import type { Dom } from '../read/read.ts';
import type { Ruleset } from '../settle/choose.ts';
import type { Failure } from './work.ts';

export interface RecordSettings {
  readonly from: 'auto' | Format;
  readonly keep: readonly Role[];
  readonly ruleset: Ruleset;
  readonly dom: Dom;
  readonly field: string | undefined;
}

const FIELDS = ['html', 'text', 'content', 'body'];

/** Cleans JSONL records: one line out for each line in, in order; a line that cannot be cleaned says so in its place. */
export async function cleanRecords(
  lines: readonly string[],
  firstLine: number,
  settings: RecordSettings,
): Promise<{ output: string; failures: Failure[] }> {
  const out: string[] = [];
  const failures: Failure[] = [];
  for (const [i, line] of lines.entries()) {
    const number = firstLine + i;
    let id: unknown;
    try {
      const record = parse(line);
      id = record['id'];
      out.push(JSON.stringify(await cleanRecord(record, settings)));
    } catch (error) {
      if (!(error instanceof CleanArticleError)) throw error;
      const { code, message } = error;
      failures.push({ code, message, file: `line ${number}` });
      out.push(JSON.stringify(errorLine(id, code, message, number)));
    }
  }
  return { output: out.join('\n'), failures };
}

const errorLine = (id: unknown, code: ErrorCode, message: string, line: number): object => ({
  ...(id !== undefined && { id }),
  error: { code, message, line },
});

function parse(line: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new CleanArticleError('bad-json', 'the line is not JSON', { cause: error });
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new CleanArticleError('bad-json', 'the line is JSON, but not an object');
  return value as Record<string, unknown>;
}

/** The record's own fields pass through, less the document's; where both have one the record's stays, except `text`. */
async function cleanRecord(
  record: Record<string, unknown>,
  { from, keep, ruleset, dom, field }: RecordSettings,
): Promise<object> {
  const name = field ?? FIELDS.find((each) => typeof record[each] === 'string');
  if (name === undefined)
    throw new CleanArticleError(
      'missing-field',
      `none of the fields ${FIELDS.join(', ')} holds text; name one with --field`,
    );
  const { [name]: source, ...rest } = record;
  if (typeof source !== 'string')
    throw new CleanArticleError('missing-field', `the field “${name}” does not hold text`);
  const { url } = record;
  const article = await clean(source, {
    from: from === 'auto' && name === 'html' ? 'html' : from,
    keep,
    ruleset,
    dom,
    ...(typeof url === 'string' && { url }),
  });
  return { ...article, ...rest, text: article.text };
}
