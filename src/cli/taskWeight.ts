import { isMissing } from './inputs/records/record.ts';
import type { Task } from './work.ts';

/** What is held of a task until it is done, in bytes or characters; of a file nothing is. */
export function weightOf(task: Task): number {
  if (task.kind === 'lines') return task.text.length;
  if (task.kind === 'bytes') return task.bytes.length;
  if (task.kind === 'file') return 0;
  return task.documents.reduce(
    (sum, { document }) => sum + (isMissing(document) ? 0 : document.source.length),
    0,
  );
}
