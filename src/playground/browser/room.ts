import { CleanArticleError } from '../../errors.ts';
import type { assertRoom as nodeAssertRoom } from '../../room.ts';

const ROOM = 1_000_000_000; // bytes; browsers say nothing of it, and give a page twice that and more

/** @throws CleanArticleError `too-large` */
export const assertRoom: typeof nodeAssertRoom = (count, bytes, what) => {
  if (count * bytes <= ROOM) return;
  throw new CleanArticleError(
    'too-large',
    `it has more than ${count.toLocaleString('en')} ${what}, too many for a browser; split it, or give it to the command`,
  );
};
