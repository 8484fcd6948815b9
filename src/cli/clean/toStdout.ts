import { asFile } from '../outcome.ts';
import { printable } from '../printable.ts';
import type { Session } from '../session.ts';
import type { Destination } from './destination.ts';

/** Articles one after the other, with a gap between them where each is more than a line. */
export function openStdout({ settings, out }: Session): Destination {
  const { action, format, paths } = settings;
  let isFirst = true;
  return {
    isDone: () => Promise.resolve(false),
    targetFor: () => undefined,
    async deliver({ path }, { output }) {
      const gap = isFirst || format === 'jsonl' ? '' : '\n';
      const title = action === 'explain' && paths.length > 0 ? `== ${printable(path)}\n` : '';
      isFirst = false;
      await out.write(`${gap}${title}${asFile(output ?? '')}`);
    },
    open: () =>
      Promise.resolve({
        write: (content) => out.write(content),
        commit: () => Promise.resolve(),
        discard: () => Promise.resolve(),
      }),
    confirm: () => Promise.resolve(),
    close: () => Promise.resolve(),
  };
}
