import type { Range } from '../document.ts';

/** Stretches to leave out of a text: none empty, in order, apart from each other. */
export type Cuts = readonly Range[];

/** A text without what the cuts leave out. */
export function cut(text: string, cuts: Cuts): string {
  const kept: string[] = [];
  let at = 0;
  for (const { start, end } of cuts) {
    kept.push(text.slice(at, start));
    at = end;
  }
  kept.push(text.slice(at));
  return kept.join('');
}

/** Stretches in any order, overlapping or empty, as cuts. */
export function toCuts(ranges: readonly Range[]): Cuts {
  const cuts: Range[] = [];
  for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = cuts.at(-1);
    if (last && start <= last.end)
      cuts[cuts.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else if (end > start) cuts.push({ start, end });
  }
  return cuts;
}

/**
 * Cuts and further ones of the text that they leave, as cuts of the whole text:
 * `cut(text, joinCuts(first, second))` is `cut(cut(text, first), second)`.
 */
export function joinCuts(first: Cuts, second: Cuts): Cuts {
  const further: Range[] = [];
  let next = 0;
  let gone = 0;
  /** Offset in the whole text of a character of what the first cuts leave; asked in order. */
  const placeOf = (offset: number): number => {
    for (; next < first.length && first[next]!.start - gone <= offset; next++)
      gone += first[next]!.end - first[next]!.start;
    return offset + gone;
  };
  for (const { start, end } of second) further.push({ start: placeOf(start), end: placeOf(end - 1) + 1 });
  return toCuts([...first, ...further]);
}
