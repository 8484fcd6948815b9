import type { Range } from '../../document.ts';

/** A stretch of a text without the white space at its ends. */
export function trimRange(text: string, { start, end }: Range): Range {
  while (start < end && text[start]!.trim() === '') start++;
  while (end > start && text[end - 1]!.trim() === '') end--;
  return { start, end };
}
