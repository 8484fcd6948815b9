const MOST = 2 ** 24; // of all items that are held, by their weight

/**
 * Items that are read ahead of being dealt with. Not more of them are held than memory should, unless one alone is more.
 * Where their source fails on the way, that is held back until everything before it has been dealt with: nobody waits
 * for it yet, and Node ends a process for that.
 */
export class ReadAhead<Item> {
  readonly #items: Iterable<Item> | AsyncIterable<Item>;
  readonly #weigh: (item: Item) => number;
  #held = 0;
  #wake: () => void = () => undefined;
  #failure: { readonly error: unknown } | null = null;

  /** @param weigh what an item takes, in bytes or characters */
  constructor(items: Iterable<Item> | AsyncIterable<Item>, weigh: (item: Item) => number) {
    this.#items = items;
    this.#weigh = weigh;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, void> {
    try {
      for await (const item of this.#items) {
        const weight = this.#weigh(item);
        while (this.#held > 0 && this.#held + weight > MOST)
          await new Promise<void>((resolve) => {
            this.#wake = resolve;
          });
        this.#held += weight;
        yield item;
      }
    } catch (error) {
      this.#failure = { error };
    }
  }

  /** An item has been dealt with. */
  release(item: Item): void {
    this.#held -= this.#weigh(item);
    this.#wake();
  }

  /**
   * After the last item.
   * @throws what the source failed with
   */
  rethrow(): void {
    if (this.#failure) throw this.#failure.error;
  }
}
