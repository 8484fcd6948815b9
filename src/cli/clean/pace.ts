const WINDOW_MS = 30_000; // long enough to even out large documents, short enough to follow a machine that got slower

/** How fast something goes on, by the last half minute of it. */
export class Pace {
  readonly #samples: { readonly at: number; readonly count: number }[] = [];

  /** Takes how much has been done. @param at milliseconds */
  add(at: number, count: number): void {
    this.#samples.push({ at, count });
    while (this.#samples.length > 2 && at - this.#samples[1]!.at >= WINDOW_MS) this.#samples.shift();
  }

  /** How much is done in a second; 0 where that is not known yet. */
  get perSecond(): number {
    const [first, last] = [this.#samples[0], this.#samples.at(-1)];
    if (!first || !last || last.at === first.at) return 0;
    return (1000 * (last.count - first.count)) / (last.at - first.at);
  }
}
