import type { Removed } from '../../../render/article.ts';
import { LineIndex } from '../../../render/lineIndex.ts';

/**
 * Where a finding ends: the line and column right behind it, from 1, columns in UTF-16 units. Null where its text is
 * not the source's own characters (of a page, or where it is escaped) and the end is therefore not known.
 */
export function endOf(
  { text, start, end, line, column }: Removed,
  isPage: boolean,
): { line: number; column: number } | null {
  if (isPage || text.length !== end - start) return null;
  const last = new LineIndex(text).locate(text.length);
  return { line: line + last.line - 1, column: last.line === 1 ? column + last.column - 1 : last.column };
}
