import { CleanArticleError, refused } from '../../errors.ts';
import type { Readable } from 'node:stream';

const BATCH = 64; // lines; with a stream's usual chunks of 64 kB it is rarely reached
const MARK = '\uFEFF';

/** Some of a file's lines, one after the other. */
export interface Batch {
  /** The lines with their line ends; the last of a file may have none. */
  readonly text: string;
  /** The number of the first of them, from 1. */
  readonly firstLine: number;
  /** Where the text begins in the file as it is decoded, in UTF-16 units. */
  readonly start: number;
  /** The byte order mark, where one stands before the text. */
  readonly mark: string;
}

/** A line without its line end. */
export interface BatchLine {
  readonly text: string;
  readonly number: number;
  /** Where it begins in the batch's text. */
  readonly start: number;
}

/**
 * A stream's lines in batches. A batch is handed on as soon as its chunk has come, so that answers flow while the
 * input still does.
 * @param isStrict whether bytes that are no UTF-8 are an error; else they are replaced
 * @param firstLine the number of the first line, where the stream is a part of a longer file
 * @throws CleanArticleError `unreadable`, `encoding`
 */
export async function* readBatches(
  stream: Readable,
  name: string,
  isStrict = false,
  firstLine = 1,
): AsyncGenerator<Batch> {
  const batcher = new Batcher(firstLine);
  let rest: string[] = [];
  for await (const text of decoded(stream, name, isStrict)) {
    const end = text.lastIndexOf('\n') + 1;
    if (end === 0) {
      rest.push(text);
      continue;
    }
    yield* batcher.split(rest.join('') + text.slice(0, end));
    rest = [text.slice(end)];
  }
  yield* batcher.split(rest.join(''));
}

/** The lines of a batch; a blank line counts, but the one that a final line break makes doesn't. */
export function* linesOf({ text, firstLine }: Batch): Generator<BatchLine> {
  let number = firstLine;
  for (let start = 0; start < text.length; number++) {
    const end = endOfLine(text, start);
    yield { text: text.slice(start, end).replace(/\r?\n$/, ''), number, start };
    start = end;
  }
}

/** Cuts whole lines into batches, and keeps count of where they stand. */
class Batcher {
  #firstLine: number;
  #start = 0;

  constructor(firstLine: number) {
    this.#firstLine = firstLine;
  }

  *split(lines: string): Generator<Batch> {
    let mark = this.#firstLine === 1 && lines.startsWith(MARK) ? MARK : '';
    for (let at = mark.length; at < lines.length; mark = '') {
      let end = at;
      let count = 0;
      for (; count < BATCH && end < lines.length; count++) end = endOfLine(lines, end);
      yield { text: lines.slice(at, end), firstLine: this.#firstLine, start: this.#start, mark };
      this.#firstLine += count;
      this.#start += end - at;
      at = end;
    }
  }
}

/** Where the line goes on to, its line end included. */
const endOfLine = (text: string, at: number): number => {
  const feed = text.indexOf('\n', at);
  return feed < 0 ? text.length : feed + 1;
};

/** A stream's text. Its failures are a user's to mend. */
async function* decoded(stream: Readable, name: string, isStrict: boolean): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: isStrict, ignoreBOM: true });
  const decode = (bytes?: Buffer): string => {
    try {
      return decoder.decode(bytes, { stream: bytes !== undefined });
    } catch (error) {
      throw new CleanArticleError('encoding', 'it is not UTF-8; convert it to UTF-8 first', {
        file: name,
        cause: error,
      });
    }
  };
  for await (const chunk of readable(stream, name)) yield decode(chunk);
  yield decode();
}

async function* readable(stream: Readable, name: string): AsyncGenerator<Buffer> {
  try {
    for await (const chunk of stream) yield chunk as Buffer;
  } catch (error) {
    throw refused('unreadable', error, name);
  }
}
