import { CleanArticleError, refused } from '../../errors.ts';

/** What the longest string that Node can make holds, in UTF-16 units: no text can be longer. */
export const LONGEST = 2 ** 29 - 24;

/**
 * The text of a stream of bytes. A byte order mark stays.
 * @param isStrict whether bytes that are no UTF-8 are an error; else they are replaced
 * @throws CleanArticleError `encoding`
 */
export async function* textOf(
  bytes: AsyncIterable<Uint8Array>,
  name: string,
  isStrict: boolean,
): AsyncGenerator<string, void, void> {
  const decoder = new TextDecoder('utf-8', { fatal: isStrict, ignoreBOM: true });
  const decode = (chunk?: Uint8Array): string => {
    try {
      return decoder.decode(chunk, { stream: chunk !== undefined });
    } catch (error) {
      throw new CleanArticleError('encoding', 'it is not UTF-8; convert it to UTF-8 first', {
        file: name,
        cause: error,
      });
    }
  };
  for await (const chunk of bytes) yield decode(chunk);
  yield decode();
}

/** A stream whose failures are errors of ours: `unreadable`. */
export async function* readable(
  stream: AsyncIterable<unknown> | Iterable<unknown>,
  name: string,
): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of stream) yield chunk as Uint8Array;
  } catch (error) {
    throw refused('unreadable', error, name);
  }
}

/**
 * All of a stream.
 * @throws CleanArticleError `too-large`, and those of the stream
 */
export async function collect(bytes: AsyncIterable<Uint8Array>, name: string): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of bytes) {
    length += chunk.length;
    if (length > LONGEST)
      throw new CleanArticleError('too-large', 'it is larger than 500 MB; split it', { file: name });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, length);
}
