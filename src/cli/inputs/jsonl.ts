import { CleanArticleError } from '../../errors.ts';
import { decompressed, uncompressed } from './compression/decompress.ts';
import { LONGEST, readable, textOf } from './text.ts';

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
 * @param isKept whether what stays of the lines has to be written back as it was: then the file must be UTF-8 and not
 * compressed; else it is decompressed, and what is no UTF-8 is replaced
 * @param firstLine the number of the first line, where the stream is a part of a longer file
 * @throws CleanArticleError `unreadable`, `compression`, `encoding`, `too-large`, `usage`
 */
export async function* readBatches(
  stream: AsyncIterable<unknown>,
  name: string,
  isKept = false,
  firstLine = 1,
): AsyncGenerator<Batch> {
  const bytes = (isKept ? uncompressed : decompressed)(readable(stream, name), name);
  const batcher = new Batcher(firstLine);
  let rest: string[] = [];
  let length = 0;
  for await (const text of textOf(bytes, name, isKept)) {
    length += text.length;
    if (length > LONGEST)
      throw new CleanArticleError('too-large', 'it has a line that is larger than 500 MB; split it', {
        file: name,
      });
    const end = text.lastIndexOf('\n') + 1;
    if (end === 0) {
      rest.push(text);
      continue;
    }
    yield* batcher.split(rest.join('') + text.slice(0, end));
    rest = [text.slice(end)];
    length = text.length - end;
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
