import type { From } from '../../config/configFile.ts';

/**
 * How a file holds documents: it is one, or they are fields of it. JSONL can be read line by line, too.
 */
export type FileKind = 'document' | ContainerKind;
export type ContainerKind = 'jsonl' | 'json' | 'csv';

const KINDS: readonly (readonly [name: RegExp, kind: FileKind])[] = [
  [/\.(?:jsonl|ndjson)$/i, 'jsonl'],
  [/\.json$/i, 'json'],
  [/\.[ct]sv$/i, 'csv'],
];

/** What a file is by what the caller says of it, or by its name. */
export function kindOf(path: string, from: From): FileKind {
  if (from === 'jsonl' || from === 'json' || from === 'csv') return from;
  if (from !== 'auto') return 'document';
  return KINDS.find(([name]) => name.test(path))?.[1] ?? 'document';
}
