const LOAD = 0.7; // share of the places that are taken before there are twice as many

/**
 * Numbers by the hashes of their keys, in 12 bytes a place: millions fit where a map of strings would not. Keys are not
 * held, so who asks has to tell whether a number is that of the key. Open addressing with linear probing (Knuth, The Art
 * of Computer Programming 3, 6.4).
 */
export class HashIndex {
  #hashes = new Uint32Array(1024);
  // One more than the number; a place with 0 is free.
  #values = new Float64Array(1024);
  #size = 0;

  /** The number of a key; undefined where there is none. @param hash 32 bits of the key's hash */
  get(hash: number, isOfKey: (value: number) => boolean): number | undefined {
    const value = this.#values[this.#placeOf(hash, isOfKey)]!;
    return value === 0 ? undefined : value - 1;
  }

  /** Gives a key a number, in place of one that it has. @param value whole, from 0 */
  set(hash: number, value: number, isOfKey: (value: number) => boolean): void {
    const place = this.#placeOf(hash, isOfKey);
    if (this.#values[place] === 0) this.#size++;
    this.#put(place, hash, value + 1);
    if (this.#size > this.#values.length * LOAD) this.#grow();
  }

  #placeOf(hash: number, isOfKey: (value: number) => boolean): number {
    const mask = this.#values.length - 1;
    for (let place = hash & mask; ; place = (place + 1) & mask) {
      const value = this.#values[place]!;
      if (value === 0 || (this.#hashes[place] === hash && isOfKey(value - 1))) return place;
    }
  }

  #put(place: number, hash: number, value: number): void {
    this.#hashes[place] = hash;
    this.#values[place] = value;
  }

  #grow(): void {
    const [hashes, values] = [this.#hashes, this.#values];
    this.#hashes = new Uint32Array(2 * hashes.length);
    this.#values = new Float64Array(2 * values.length);
    values.forEach((value, i) => {
      if (value > 0)
        this.#put(
          this.#placeOf(hashes[i]!, () => false),
          hashes[i]!,
          value,
        );
    });
  }
}
