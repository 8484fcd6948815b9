import { lastUpTo } from '../places.ts';

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
    const line = lastUpTo(this.#starts, offset);
    return { line: line + 1, column: offset - this.#starts[line]! + 1 };
  }
}
