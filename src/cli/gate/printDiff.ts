import { isColored } from '../io.ts';
import type { Session } from '../session.ts';

/** Writes a unified diff to standard output: as it is for programs, safe and in colours for a terminal. */
export async function printDiff(diff: string, { io, out, settings }: Session): Promise<void> {
  if (!io.stdout.isTTY || diff === '') {
    await out.write(diff);
    return;
  }
  const { showDiff } = await import('./diff.ts');
  await out.write(showDiff(diff, isColored(io.stdout, io, settings.color)));
}
