import type { From } from '../../config/configFile.ts';
import { plainName } from './compression/compression.ts';

/** How a file holds documents: it is one, or they are in it. JSONL can be read line by line, too. */
export type FileKind = 'document' | ContainerKind | 'warc' | 'parquet';
/** What holds documents as strings that stand in it, so that they can be checked and fixed in their places. */
export type ContainerKind = 'jsonl' | 'json' | 'csv';
/** What holds records, each with a document in it. */
export type RecordKind = Exclude<FileKind, 'document'>;

const NAMES: Readonly<Record<RecordKind, RegExp>> = {
  jsonl: /\.(?:jsonl|ndjson)$/i,
  json: /\.json$/i,
  csv: /\.[ct]sv$/i,
  warc: /\.(?:warc|wet)$/i,
  parquet: /\.parquet$/i,
};
const RECORD_KINDS = Object.keys(NAMES) as RecordKind[];
const PAGE = /\.(?:html?|xhtml)$/i;
const DOCUMENT = /\.(?:txt|text|md|markdown|html?|xhtml)$/i;

/** What a file is by what the caller says of it, or by its name. */
export function kindOf(path: string, from: From): FileKind {
  if (from !== 'auto') return RECORD_KINDS.find((kind) => kind === from) ?? 'document';
  const name = plainName(path);
  return RECORD_KINDS.find((kind) => NAMES[kind].test(name)) ?? 'document';
}

export const isContainer = (kind: FileKind): kind is ContainerKind =>
  kind === 'jsonl' || kind === 'json' || kind === 'csv';

/** Whether a document is a page by its name. */
export const isPageName = (path: string): boolean => PAGE.test(plainName(path));

/** What is taken from folders: by their names documents and what is made to hold them. */
export function isReadable(path: string, isGate: boolean): boolean {
  const name = isGate ? path : plainName(path);
  if (DOCUMENT.test(name) || NAMES.jsonl.test(name)) return true;
  return !isGate && (NAMES.warc.test(name) || NAMES.parquet.test(name));
}
