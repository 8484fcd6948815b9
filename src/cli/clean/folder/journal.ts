import { createHash } from 'node:crypto';
import { closeSync, fstatSync, ftruncateSync, openSync, readSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { refused } from '../../../errors.ts';
import { HashIndex } from './hashIndex.ts';

/** What is known of an output that is in its place. */
export interface Entry {
  /** Paths under the folder of outputs, and under that of inputs. */
  readonly output: string;
  readonly input: string;
  /** Fingerprints: of the input's bytes, of the settings and the program, of the output's bytes. */
  readonly source: string;
  readonly settings: string;
  readonly content: string;
}

/** An output as this run or an earlier one left it. */
export interface Noted {
  readonly entry: Entry;
  /** Whether this run has made it, or met it as it was. */
  readonly isOfThisRun: boolean;
}

const CHUNK = 1 << 16; // bytes
const NEWLINE = 10;

/**
 * The outputs in a folder, noted one by one once they are in their place: JSON lines in a file that only grows. What a
 * run that was killed left half-written at its end is cut off, lines that cannot be read are passed over: what they
 * spoke of is made again. An output that is made again has a second line, which counts; `close` drops the first.
 */
export class Journal {
  readonly #path: string;
  readonly #fd: number;
  // By output, where its line begins, doubled, and 1 more where it is of this run.
  readonly #index = new HashIndex();
  #end: number;
  #isLitter = false;

  /**
   * @param folder where the journal is; it must be there
   * @param isResumed whether what is noted there counts; else it is forgotten
   * @throws CleanArticleError `unwritable`
   */
  constructor(folder: string, isResumed: boolean) {
    this.#path = join(folder, 'journal');
    try {
      this.#fd = openSync(this.#path, 'a+');
      if (!isResumed) ftruncateSync(this.#fd, 0);
      this.#end = this.#read();
      ftruncateSync(this.#fd, this.#end);
    } catch (error) {
      throw refused('unwritable', error, this.#path);
    }
  }

  find(output: string): Noted | undefined {
    const at = this.#index.get(hashOf(output), this.#isFor(output));
    if (at === undefined) return undefined;
    return { entry: this.#entryAt(at)!, isOfThisRun: at % 2 === 1 };
  }

  /** Notes an output that is in its place. @throws CleanArticleError `unwritable` */
  add({ output, input, source, settings, content }: Entry): void {
    const line = Buffer.from(`${JSON.stringify({ output, input, source, settings, content })}\n`);
    try {
      for (let written = 0; written < line.length;) written += writeSync(this.#fd, line, written);
    } catch (error) {
      ftruncateSync(this.#fd, this.#end);
      throw refused('unwritable', error, this.#path);
    }
    this.#set(output, 2 * this.#end + 1);
    this.#end += line.length;
  }

  /** Notes that this run has met an output as it is noted. */
  confirm(output: string): void {
    const at = this.#index.get(hashOf(output), this.#isFor(output));
    if (at !== undefined && at % 2 === 0) this.#set(output, at + 1);
  }

  /** Ends the journal with one line for each output. @throws CleanArticleError `unwritable` */
  close(): void {
    try {
      if (this.#isLitter) this.#compact();
    } catch (error) {
      throw refused('unwritable', error, this.#path);
    } finally {
      closeSync(this.#fd);
    }
  }

  #set(output: string, at: number): void {
    const hash = hashOf(output);
    const earlier = this.#index.get(hash, this.#isFor(output));
    if (earlier !== undefined && offsetOf(earlier) !== offsetOf(at)) this.#isLitter = true;
    this.#index.set(hash, at, this.#isFor(output));
  }

  /** Reads what is there. @returns where the last whole line ends */
  #read(): number {
    let end = 0;
    for (const { line, at } of this.#lines()) {
      const entry = entryIn(line);
      if (entry) this.#set(entry.output, 2 * at);
      else this.#isLitter = true;
      end = at + line.length + 1;
    }
    return end;
  }

  #compact(): void {
    const temporary = `${this.#path}.part`;
    const fd = openSync(temporary, 'w');
    try {
      for (const { line, at } of this.#lines()) {
        const entry = entryIn(line);
        const place = entry && this.#index.get(hashOf(entry.output), this.#isFor(entry.output));
        if (place === undefined || offsetOf(place) !== at) continue;
        writeSync(fd, line);
        writeSync(fd, '\n');
      }
    } finally {
      closeSync(fd);
    }
    renameSync(temporary, this.#path);
  }

  /** Whole lines, and the bytes they begin at. */
  *#lines(): Generator<{ line: Buffer; at: number }> {
    const { size } = fstatSync(this.#fd);
    let rest = Buffer.alloc(0);
    for (let at = 0; at < size;) {
      const chunk = Buffer.alloc(CHUNK);
      const read = readSync(this.#fd, chunk, 0, CHUNK, at + rest.length);
      if (read === 0) return;
      const bytes = Buffer.concat([rest, chunk.subarray(0, read)]);
      let start = 0;
      for (let end; (end = bytes.indexOf(NEWLINE, start)) >= 0; start = end + 1)
        yield { line: bytes.subarray(start, end), at: at + start };
      rest = bytes.subarray(start);
      at += start;
    }
  }

  #entryAt(place: number): Entry | undefined {
    const at = offsetOf(place);
    let bytes = Buffer.alloc(0);
    for (;;) {
      const chunk = Buffer.alloc(512);
      const read = readSync(this.#fd, chunk, 0, chunk.length, at + bytes.length);
      bytes = Buffer.concat([bytes, chunk.subarray(0, read)]);
      const end = bytes.indexOf(NEWLINE);
      if (end >= 0) return entryIn(bytes.subarray(0, end));
      if (read === 0) return undefined;
    }
  }

  #isFor(output: string): (place: number) => boolean {
    return (place) => this.#entryAt(place)?.output === output;
  }
}

const offsetOf = (place: number): number => Math.floor(place / 2);

const hashOf = (output: string): number => createHash('sha1').update(output).digest().readUInt32LE(0);

function entryIn(line: Buffer): Entry | undefined {
  try {
    const entry = JSON.parse(line.toString()) as Partial<Entry> | null;
    return KEYS.every((key) => typeof entry?.[key] === 'string') ? (entry as Entry) : undefined;
  } catch {
    return undefined;
  }
}

const KEYS = ['output', 'input', 'source', 'settings', 'content'] as const;
