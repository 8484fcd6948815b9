/** Which of ascending numbers is the last that is no larger than a limit; the first is no larger. */
export function lastUpTo(numbers: readonly number[], limit: number): number {
  let [low, high] = [0, numbers.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (numbers[middle]! <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}

/**
 * Finds where the characters of a text stand in a source that spells some of them longer ("\n", `""`).
 * @param offsets where in the text each stretch begins that is spelled as it is, from 0
 * @param places where it begins in the source
 */
export const mapOffsets =
  (offsets: readonly number[], places: readonly number[]) =>
  (offset: number): number => {
    const stretch = lastUpTo(offsets, offset);
    return places[stretch]! + offset - offsets[stretch]!;
  };
