import { refused } from '../errors.ts';
import type { Readable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';

const BATCH = 64; // lines; with a stream's usual chunks of 64 kB it is rarely reached

export interface Batch {
  readonly lines: readonly string[];
  /** The number of the first of them, from 1. */
  readonly firstLine: number;
}

/**
 * A stream's lines in batches. A batch is handed on as soon as its chunk has come, so that answers flow while the
 * input still does; a blank line counts, but the one that a final line break makes doesn't.
 * @throws CleanArticleError `unreadable`
 */
export async function* readBatches(stream: Readable, name: string): AsyncGenerator<Batch> {
  const decoder = new StringDecoder('utf8');
  let rest: string[] = [];
  let firstLine = 1;
  for await (const chunk of readable(stream, name)) {
    const text = decoder.write(chunk);
    const end = text.lastIndexOf('\n');
    if (end < 0) {
      rest.push(text);
      continue;
    }
    const whole = rest.join('') + text.slice(0, end);
    rest = [text.slice(end + 1)];
    const lines = toLines(whole, firstLine);
    for (let i = 0; i < lines.length; i += BATCH) {
      const batch = lines.slice(i, i + BATCH);
      yield { lines: batch, firstLine };
      firstLine += batch.length;
    }
  }
  const last = rest.join('') + decoder.end();
  if (last !== '') yield { lines: toLines(last, firstLine), firstLine };
}

/** A stream whose failures are a user's to mend. */
async function* readable(stream: Readable, name: string): AsyncGenerator<Buffer> {
  try {
    for await (const chunk of stream) yield chunk as Buffer;
  } catch (error) {
    throw refused('unreadable', error, name);
  }
}

function toLines(text: string, firstLine: number): string[] {
  const bare = firstLine === 1 && text.startsWith('\uFEFF') ? text.slice(1) : text;
  return bare.split('\n').map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line));
}
