/** What is sampled. */
export interface Sampled {
  /** Its number in the run. */
  readonly number: number;
  /** Of its content. */
  readonly hash: string;
  /** Share of its words that is kept; null where it has too few to say anything. */
  readonly share: number | null;
  /** Whether nothing was removed from it. */
  readonly isUntouched: boolean;
}

/** What there is no room for any more: by rank, then by hash. */
interface Bar {
  readonly rank: number;
  readonly hash: string;
}

/** Where the parts of a sample end so far; null where there is room. None is ever moved back. */
export interface Bars {
  leastKept: Bar | null;
  untouched: Bar | null;
  any: Bar | null;
}

/** Whether a document may be in a sample in the end: who knows that it can't needn't make what is sampled of it. */
export function mayBeSampled(
  { leastKept, untouched, any }: Bars,
  { share, hash, isUntouched }: Omit<Sampled, 'number'>,
): boolean {
  const isBefore = (bar: Bar | null, rank: number): boolean =>
    bar === null || rank < bar.rank || (rank === bar.rank && hash <= bar.hash);
  return (
    isBefore(any, 0) ||
    (share !== null && isBefore(leastKept, share)) ||
    (isUntouched && isBefore(untouched, 0))
  );
}

interface Held<Item> {
  readonly rank: number;
  readonly sampled: Sampled;
  readonly item: Item;
  readonly bytes: number;
}

// Of the room that there is. What deserves a look comes first, but must not crowd out what a run is usually like.
const LEAST_KEPT = 0.2;
const UNTOUCHED = 0.1;

/**
 * A sample of documents in bounded memory: those of which least is kept, some of which nothing was removed, and of all
 * those whose content has the smallest hashes. Which these are depends neither on the order in which they come nor on
 * chance; where there is room for all, it is all.
 */
export class Sample<Item> {
  readonly #leastKept: Best<Item>;
  readonly #untouched: Best<Item>;
  readonly #any: Best<Item>;
  /** Kept up to date. */
  readonly bars: Bars = { leastKept: null, untouched: null, any: null };

  /** @param room bytes for all */
  constructor(room: number) {
    this.#leastKept = new Best(room * LEAST_KEPT);
    this.#untouched = new Best(room * UNTOUCHED);
    this.#any = new Best(room * (1 - LEAST_KEPT - UNTOUCHED));
  }

  add(sampled: Sampled, item: Item, bytes: number): void {
    const { share, isUntouched } = sampled;
    if (share !== null) this.#leastKept.add({ rank: share, sampled, item, bytes });
    if (isUntouched) this.#untouched.add({ rank: 0, sampled, item, bytes });
    this.#any.add({ rank: 0, sampled, item, bytes });
    this.bars.leastKept = this.#leastKept.bar;
    this.bars.untouched = this.#untouched.bar;
    this.bars.any = this.#any.bar;
  }

  /** By their numbers. */
  items(): Map<number, Item> {
    const held = [this.#leastKept, this.#untouched, this.#any].flatMap((best) => best.held);
    return new Map(
      held
        .toSorted((a, b) => a.sampled.number - b.sampled.number)
        .map(({ sampled, item }) => [sampled.number, item]),
    );
  }
}

/** The first of what comes, by rank and hash, as many as there is room for before the first for which there is none. */
class Best<Item> {
  readonly #room: number;
  readonly #held: Held<Item>[] = [];
  #bytes = 0;
  /** The first for which there was no room. */
  #bar: Held<Item> | null = null;

  constructor(room: number) {
    this.#room = room;
  }

  get held(): readonly Held<Item>[] {
    return this.#held;
  }

  get bar(): Bar | null {
    return this.#bar && { rank: this.#bar.rank, hash: this.#bar.sampled.hash };
  }

  add(each: Held<Item>): void {
    if (this.#bar && compare(each, this.#bar) >= 0) return;
    this.#held.splice(placeOf(each, this.#held), 0, each);
    this.#bytes += each.bytes;
    while (this.#bytes > this.#room) {
      this.#bar = this.#held.pop()!;
      this.#bytes -= this.#bar.bytes;
    }
  }
}

function compare(a: Held<unknown>, b: Held<unknown>): number {
  if (a.rank !== b.rank) return a.rank - b.rank;
  if (a.sampled.hash !== b.sampled.hash) return a.sampled.hash < b.sampled.hash ? -1 : 1;
  return a.sampled.number - b.sampled.number;
}

function placeOf(each: Held<unknown>, held: readonly Held<unknown>[]): number {
  let [low, high] = [0, held.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compare(held[middle]!, each) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
