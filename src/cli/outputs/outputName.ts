import { extname } from 'node:path';
import type { OutputFormat } from '../options.ts';
import { isPageName } from '../inputs/kind.ts';
import { namedCompression, plainName } from '../inputs/compression/compression.ts';

const EXTENSIONS = { text: '.txt', markdown: '.md', json: '.json', jsonl: '.jsonl' } as const;

/**
 * The input's name, with the extension of what goes out. Cleaned text keeps its own: Markdown's text is Markdown. What
 * came compressed goes out so; bzip2 can only be read, and becomes gzip.
 * @param format null where a file of records goes out as it came in
 */
export function outputName(relative: string, format: OutputFormat | null): string {
  const name = plainName(relative);
  const extension = extname(name);
  const isKept = format === null || (format === 'text' && !isPageName(relative));
  const plain = isKept ? name : name.slice(0, name.length - extension.length) + EXTENSIONS[format];
  const compression = namedCompression(relative);
  return compression === null ? plain : plain + (compression === 'zstd' ? '.zst' : '.gz');
}
