import type { Range } from '../../document.ts';

/** A stretch of a text without the white space at its ends. */
export function trimRange(text: string, { start, end }: Range): Range {
  while (start < end && text[start]!.trim() === '') start++;
  while (end > start && text[end - 1]!.trim() === '') end--;
  return { start, end };
}

/** Stretches of a text without the white space at their ends, and without those that are nothing else. */
export const trimRanges = (text: string, ranges: readonly Range[]): Range[] =>
  ranges.map((range) => trimRange(text, range)).filter(({ start, end }) => end > start);
