import { getHeapStatistics } from 'node:v8';
import { CleanArticleError } from './errors.ts';

let room: number | undefined;

/**
 * Refuses what memory cannot hold before it is made: Node ends the process at once where its heap is full, with all
 * other documents in it.
 * @param count how many there are of something
 * @param bytes what one takes, roughly
 * @throws CleanArticleError `too-large`
 */
export function assertRoom(count: number, bytes: number, what: string): void {
  room ??= getHeapStatistics().heap_size_limit;
  if (count * bytes <= room) return;
  throw new CleanArticleError(
    'too-large',
    `it has more than ${count.toLocaleString('en')} ${what}, more than memory holds; split it or set NODE_OPTIONS=--max-old-space-size`,
  );
}
