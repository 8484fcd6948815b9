const MOST = 1 << 16; // lines counted at once; some 15 MB

interface Counted<Key> {
  readonly key: Key;
  count: number;
  /** How many there may have been before it was counted. */
  readonly missed: number;
}

/** A line with how often it came, at least; `missed` is how often more it may have been. */
export interface LineCount<Key> extends Counted<Key> {
  readonly text: string;
}

/**
 * Counts lines in bounded memory: where there are too many, the rarer half is forgotten, and what comes back says how
 * much of it may have been missed (lossy counting; Manku & Motwani 2002).
 */
export class LineCounts<Key> {
  readonly #most: number;
  #lines = new Map<string, Counted<Key>>();
  #forgotten = 0;

  constructor(most = MOST) {
    this.#most = most;
  }

  /** @param key what else is to be known of the line; the first one counts */
  add(text: string, key: Key): void {
    const counted = this.#lines.get(text);
    if (counted) counted.count++;
    else this.#lines.set(text, { key, count: 1, missed: this.#forgotten });
    if (this.#lines.size > this.#most) this.#forget();
  }

  /** Those that came most often, and more than once; the most first, then as they came. */
  most(count: number): LineCount<Key>[] {
    return [...this.#lines]
      .filter(([, { count: times }]) => times > 1)
      .sort(([, a], [, b]) => b.count - a.count)
      .slice(0, count)
      .map(([text, counted]) => ({ text, ...counted }));
  }

  #forget(): void {
    const sorted = [...this.#lines].sort(([, a], [, b]) => b.count + b.missed - (a.count + a.missed));
    const [, first] = sorted[this.#most >> 1]!;
    this.#forgotten = first.count + first.missed;
    this.#lines = new Map(sorted.slice(0, this.#most >> 1));
  }
}
