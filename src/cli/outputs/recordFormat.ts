import { CleanArticleError } from '../../errors.ts';
import { plainName } from '../inputs/compression/compression.ts';
import type { RecordKind } from '../inputs/kind.ts';
import type { Settings } from '../options.ts';

const LABELS: Readonly<Record<RecordKind, string>> = {
  jsonl: 'JSONL',
  json: 'JSON',
  csv: 'CSV',
  warc: 'WARC',
  parquet: 'Parquet',
};

/** How what came of a file's records goes out: one article a line, or as the file itself holds its records. */
export type RecordFormat = 'jsonl' | 'alike';

/**
 * How the records of a file go out: as they came in if nothing else is asked for, and where that cannot be as JSONL.
 * @throws CleanArticleError `usage` where it cannot be done as the command line says
 */
export function recordFormat(
  kind: RecordKind,
  { format, action, output }: Pick<Settings, 'format' | 'action' | 'output'>,
  name: string,
): RecordFormat {
  if (action !== 'clean')
    throw new CleanArticleError('usage', `--${action} does not read ${LABELS[kind]}; give it documents`, {
      file: name,
    });
  if (format === 'jsonl' || kind === 'jsonl' || kind === 'warc') {
    if (format === undefined || format === 'jsonl') return 'jsonl';
    throw new CleanArticleError('usage', `${LABELS[kind]} comes out as JSONL; leave --format ${format} away`);
  }
  if (format !== undefined && format !== kind)
    throw new CleanArticleError(
      'usage',
      `${LABELS[kind]} comes out as ${LABELS[kind]}, or with --format jsonl as JSONL; leave --format ${format} away`,
    );
  const isLines = output === undefined ? kind === 'parquet' : /\.(?:jsonl|ndjson)$/i.test(plainName(output));
  return format === undefined && isLines ? 'jsonl' : 'alike';
}
