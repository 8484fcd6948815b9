import { stat } from 'node:fs/promises';
import { sep } from 'node:path';
import { CleanArticleError } from '../../errors.ts';
import { realPath } from '../inputs/fileNames.ts';
import type { Input, Search } from '../inputs/inputs.ts';
import type { Outcome } from '../outcome.ts';
import type { Output } from '../outputs/output.ts';
import type { Session } from '../session.ts';
import type { Target } from '../work.ts';

/** Where articles go. What is asked of it for one input throws CleanArticleError where that input's output fails. */
export interface Destination {
  /** Whether an input's output is there and whole by an earlier run, and nothing is to be done. */
  isDone(input: Input): Promise<boolean>;
  /** Where an input's output is to be written first, to be delivered from there; undefined where it is to be given. */
  targetFor(input: Input): Target | undefined;
  /** Puts what a document became into its place, in the order of inputs. @param target what `targetFor` gave */
  deliver(input: Input, outcome: Outcome, target: Target | undefined): Promise<void>;
  /** Opens the output of a file of records, in the order of inputs. */
  open(input: Input): Promise<RecordsOutput>;
  /** Meets, in the order of inputs, one that is done. */
  confirm(input: Input): Promise<void>;
  /** The end of the run, or of as much as there was of it. */
  close(): Promise<void>;
}

/** The output of a file of records, written as they come. */
export interface RecordsOutput extends Output {
  /** All records have come. @param source fingerprint of them; null where some failed, so that it has to be made again */
  commit(source: string | null): Promise<void>;
  discard(): Promise<void>;
}

/**
 * Opens where a run's articles go: standard output, a file, or a folder.
 * @param search where the inputs come from; null for standard input
 * @throws CleanArticleError for what cannot be honoured: `usage`, `conflict`, `unwritable`
 */
export async function openDestination(session: Session, search: Search | null): Promise<Destination> {
  const { output, isResumed } = session.settings;
  if (search !== null && output !== undefined && (await isForFolder(search, output))) {
    refuseOverlap(search.folders, output);
    return (await import('./folder/toFolder.ts')).openFolder(session, search, output);
  }
  if (isResumed)
    throw new CleanArticleError('usage', '--resume goes on with a folder of outputs; name it with -o');
  if (output === undefined) return (await import('./toStdout.ts')).openStdout(session);
  if (output.endsWith('/'))
    throw new CleanArticleError('usage', 'standard input has no name; give -o a file', { file: output });
  return (await import('./toFile.ts')).openFile(output);
}

const isForFolder = async ({ isOne }: Search, output: string): Promise<boolean> =>
  !isOne || output.endsWith('/') || ((await stat(output).catch(() => null))?.isDirectory() ?? false);

/** Says that an output is one of the inputs. */
export const isAnInput = (file: string): CleanArticleError =>
  new CleanArticleError('conflict', 'the output is its own input; use --fix to clean in place', { file });

function refuseOverlap(folders: readonly string[], output: string): void {
  const target = realPath(output);
  for (const folder of folders) {
    const source = realPath(folder);
    if (target === source) throw isAnInput(output);
    if (target.startsWith(source + sep))
      throw new CleanArticleError(
        'conflict',
        'the output folder is inside the input folder; choose one outside',
        { file: output },
      );
  }
}
