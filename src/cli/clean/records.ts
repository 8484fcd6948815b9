import type { Format, Role } from '../../document.ts';
import { CleanArticleError } from '../../errors.ts';
import type { OwnRule } from '../../judge/ownRule.ts';
import type { Dom } from '../../read/doms.ts';
import type { Ruleset } from '../../settle/choose.ts';
import type { RuleSettings } from '../../settle/ruleSettings.ts';
import { documentOf } from '../inputs/containers/field.ts';
import { type JsonObject, parseRecord } from '../inputs/containers/json.ts';
import { type Batch, linesOf } from '../inputs/jsonl.ts';
import type { Failure } from '../outcome.ts';
import { articleObject, errorObject } from '../outputs/recordObject.ts';
import { cleanDocument } from './document.ts';

export interface RecordSettings {
  readonly from: 'auto' | Format;
  readonly keep: readonly Role[];
  readonly ruleset: Ruleset;
  readonly dom: Dom;
  readonly field: string | undefined;
  readonly rules: RuleSettings;
  readonly define: readonly OwnRule[];
}

/** Cleans JSONL records: one line out for each line in, in order; a line that cannot be cleaned says so in its place. */
export async function cleanRecords(
  batch: Batch,
  settings: RecordSettings,
): Promise<{ output: string; failures: Failure[] }> {
  const out: string[] = [];
  const failures: Failure[] = [];
  for (const { text: line, number } of linesOf(batch)) {
    let id: unknown;
    try {
      const record = parseRecord(line);
      id = record['id'];
      out.push(JSON.stringify(await cleanRecord(record, settings)));
    } catch (error) {
      if (!(error instanceof CleanArticleError)) throw error;
      const { code, message } = error;
      failures.push({ code, message, file: `line ${number}` });
      out.push(JSON.stringify(errorObject(id, code, message, number)));
    }
  }
  return { output: out.join('\n'), failures };
}

async function cleanRecord(record: JsonObject, settings: RecordSettings): Promise<object> {
  const { name, text, isPage, url } = documentOf(record, settings.field);
  const fields = Object.fromEntries(Object.entries(record).filter(([key]) => key !== name));
  return articleObject(fields, await cleanDocument({ source: text, charset: null, isPage, url }, settings));
}
