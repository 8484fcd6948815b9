/**
 * Items whose source may fail on the way. The failure is held back until everything before it has been dealt with: who
 * reads ahead meets it while nobody waits for it yet, and Node ends a process for that.
 */
export class HeldFailure<Item> {
  readonly #items: Iterable<Item> | AsyncIterable<Item>;
  #failure: { readonly error: unknown } | null = null;

  constructor(items: Iterable<Item> | AsyncIterable<Item>) {
    this.#items = items;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, void> {
    try {
      yield* this.#items;
    } catch (error) {
      this.#failure = { error };
    }
  }

  /** @throws what the source failed with */
  rethrow(): void {
    if (this.#failure) throw this.#failure.error;
  }
}
