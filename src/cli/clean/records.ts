import { settleDocument, type SettleOptions } from '../../clean.ts';
import type { Format, Role } from '../../document.ts';
import { CleanArticleError, type ErrorCode } from '../../errors.ts';
import type { OwnRule } from '../../judge/ownRule.ts';
import type { Dom } from '../../read/doms.ts';
import { renderArticle } from '../../render/article.ts';
import type { Ruleset } from '../../settle/choose.ts';
import type { RuleSettings } from '../../settle/ruleSettings.ts';
import { readingOf } from '../inputs/containers/container.ts';
import { documentOf } from '../inputs/containers/field.ts';
import { type JsonObject, parseRecord } from '../inputs/containers/json.ts';
import { type Batch, linesOf } from '../inputs/jsonl.ts';
import type { Failure, Outcome } from '../outcome.ts';
import { type DocumentNumbers, numbersOf } from './numbers.ts';

export interface RecordSettings {
  readonly from: 'auto' | Format;
  readonly keep: readonly Role[];
  readonly ruleset: Ruleset;
  readonly dom: Dom;
  readonly field: string | undefined;
  readonly rules: RuleSettings;
  readonly define: readonly OwnRule[];
  readonly site?: SettleOptions['site'];
}

/** Cleans JSONL records: one line out for each line in, in order; a line that cannot be cleaned says so in its place. */
export async function cleanRecords(
  batch: Batch,
  settings: RecordSettings,
): Promise<Pick<Outcome, 'output' | 'failures' | 'documents'>> {
  const out: string[] = [];
  const documents: DocumentNumbers[] = [];
  const failures: Failure[] = [];
  for (const { text: line, number } of linesOf(batch)) {
    let id: unknown;
    try {
      const record = parseRecord(line);
      id = record['id'];
      const { article, numbers } = await cleanRecord(record, settings);
      out.push(JSON.stringify(article));
      documents.push({ ...numbers, place: `line ${number}` });
    } catch (error) {
      if (!(error instanceof CleanArticleError)) throw error;
      const { code, message } = error;
      failures.push({ code, message, file: `line ${number}` });
      out.push(JSON.stringify(errorLine(id, code, message, number)));
    }
  }
  return { output: out.join('\n'), failures, documents };
}

const errorLine = (id: unknown, code: ErrorCode, message: string, line: number): object => ({
  ...(id !== undefined && { id }),
  error: { code, message, line },
});

/** The record's own fields pass through, less the document's; where both have one the record's stays, except `text`. */
async function cleanRecord(
  record: JsonObject,
  { field, keep, ...options }: RecordSettings,
): Promise<{ article: object; numbers: DocumentNumbers }> {
  const { name, ...held } = documentOf(record, field);
  const { [name]: source, ...rest } = record;
  const settled = await settleDocument(source as string, readingOf(options, held));
  const article = renderArticle(settled, keep);
  return { article: { ...article, ...rest, text: article.text }, numbers: numbersOf(settled, keep) };
}
