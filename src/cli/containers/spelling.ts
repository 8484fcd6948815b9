import type { Range } from '../../document.ts';

/**
 * Finds where the characters of a text are spelled in a source, some of them longer than they are.
 * @param place of the whole spelling
 * @param long matches what is spelled with several characters and stands for one UTF-16 unit (`\n`, `""`)
 * @returns the offset in the source of an offset in the text
 */
export function mapSpelling(source: string, { start, end }: Range, long: RegExp): (offset: number) => number {
  const after: number[] = [];
  const surplus = [0];
  for (const { 0: spelling, index } of source.slice(start, end).matchAll(long)) {
    const total = surplus.at(-1)! + spelling.length - 1;
    after.push(index + spelling.length - total);
    surplus.push(total);
  }
  return (offset) => start + offset + surplus[countUpTo(after, offset)]!;
}

/** How many of ascending numbers are no larger than a limit. */
function countUpTo(numbers: readonly number[], limit: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
