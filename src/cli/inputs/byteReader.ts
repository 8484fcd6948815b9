/** Reads so many bytes of a stream as are asked for. */
export class ByteReader {
  readonly #chunks: AsyncIterator<Uint8Array>;
  #left: Buffer = Buffer.alloc(0);

  constructor(stream: AsyncIterable<Uint8Array>) {
    this.#chunks = stream[Symbol.asyncIterator]();
  }

  async isAtEnd(): Promise<boolean> {
    while (this.#left.length === 0) {
      const next = await this.#chunks.next();
      if (next.done) return true;
      this.#left = asBuffer(next.value);
    }
    return false;
  }

  /** @throws Error where there are fewer */
  async read(length: number): Promise<Buffer> {
    const pieces: Buffer[] = [];
    for (let missing = length; missing > 0;) {
      const piece = await this.#take(missing);
      pieces.push(piece);
      missing -= piece.length;
    }
    return pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces, length);
  }

  /** @throws Error where there are fewer */
  async skip(length: number): Promise<void> {
    for (let missing = length; missing > 0;) missing -= (await this.#take(missing)).length;
  }

  async #take(most: number): Promise<Buffer> {
    if (await this.isAtEnd()) throw new Error('it ends too early');
    const piece = this.#left.subarray(0, most);
    this.#left = this.#left.subarray(piece.length);
    return piece;
  }
}

const asBuffer = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
