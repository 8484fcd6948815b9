/** Finds the line and column of an offset, both counted from 1; columns in UTF-16 units. */
export class LineIndex {
  readonly #starts: readonly number[];

  /** @param breaks what ends a line */
  constructor(source: string, breaks = /\r\n|\n|\r/g) {
    const starts = [0];
    for (const match of source.matchAll(breaks)) starts.push(match.index + match[0].length);
    this.#starts = starts;
  }

  locate(offset: number): { line: number; column: number } {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - this.#starts[low]! + 1 };
  }
}
