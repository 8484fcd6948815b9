import type { SettleOptions } from '../../clean.ts';
import type { Format, Role } from '../../document.ts';
import { CleanArticleError } from '../../errors.ts';
import type { OwnRule } from '../../judge/ownRule.ts';
import type { Dom } from '../../read/doms.ts';
import type { Ruleset } from '../../settle/choose.ts';
import type { RuleSettings } from '../../settle/ruleSettings.ts';
import { documentOf } from '../inputs/containers/field.ts';
import { type JsonObject, parseRecord } from '../inputs/containers/json.ts';
import { idOf } from '../inputs/records/record.ts';
import { type Batch, linesOf } from '../inputs/jsonl.ts';
import type { Failure, Outcome } from '../outcome.ts';
import type { Bars } from '../htmlReport/sample.ts';
import { articleObject, errorObject } from '../outputs/recordObject.ts';
import { cleanDocument } from './document.ts';
import type { DocumentNumbers } from './numbers.ts';

export interface RecordSettings {
  readonly from: 'auto' | Format;
  readonly keep: readonly Role[];
  /** What a report still has room for; null where there is none. It changes while the run goes. */
  readonly reported: Bars | null;
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
  const failures: Failure[] = [];
  const documents: DocumentNumbers[] = [];
  for (const { text: line, number } of linesOf(batch)) {
    let id: unknown;
    try {
      const record = parseRecord(line);
      id = record['id'];
      const { article, numbers } = await cleanRecord(record, settings);
      out.push(JSON.stringify(article));
      documents.push({ ...numbers, place: `line ${number}`, id: idOf(id) });
    } catch (error) {
      if (!(error instanceof CleanArticleError)) throw error;
      const { code, message } = error;
      failures.push({ code, message, file: `line ${number}` });
      out.push(JSON.stringify(errorObject(id, code, message, number)));
    }
  }
  return { output: out.join('\n'), failures, documents };
}

async function cleanRecord(
  record: JsonObject,
  settings: RecordSettings,
): Promise<{ article: object; numbers: DocumentNumbers }> {
  const { name, text, ...held } = documentOf(record, settings.field);
  const fields = Object.fromEntries(Object.entries(record).filter(([key]) => key !== name));
  const { article, numbers } = await cleanDocument({ source: text, charset: null, ...held }, settings);
  return { article: articleObject(fields, article), numbers };
}
