import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { refused } from '../../errors.ts';
import { systemPath } from './fileNames.ts';

/**
 * A file to be read bit by bit.
 * @throws CleanArticleError `unreadable`
 */
export async function openFile(path: string): Promise<Readable> {
  const file = await open(systemPath(path)).catch((error: unknown) => {
    throw refused('unreadable', error, path);
  });
  return file.createReadStream();
}
