import { access, constants } from 'node:fs/promises';
import { CleanArticleError, refused } from '../../errors.ts';
import type { Input } from '../inputs/inputs.ts';
import { EXIT } from '../io.ts';
import { inFile, type Outcome } from '../outcome.ts';
import { plural } from '../plural.ts';
import type { OutputStream } from '../outputStream.ts';
import { IS_EMPTY, isStdin, type Messages, type Session } from '../session.ts';
import { writeFile } from '../write.ts';
import type { Handling } from './gate.ts';
import { printDiff } from './printDiff.ts';

/**
 * Opens the fixing of files in place. Standard input goes to standard output, for editors.
 * @throws CleanArticleError `usage` for standard input without a name
 */
export function openFixing(session: Session, messages: Messages): Handling {
  const { settings } = session;
  if (isStdin(settings) && settings.stdinFilename === undefined && !settings.gate.isDiff)
    throw new CleanArticleError(
      'usage',
      '--fix needs files; a pipe is cleaned without it, and with --stdin-filename NAME it is fixed to standard output',
    );
  return new Fixing(session, messages);
}

class Fixing implements Handling {
  readonly #session: Session;
  readonly #messages: Messages;

  constructor(session: Session, messages: Messages) {
    this.#session = session;
    this.#messages = messages;
  }

  readonly writes = [];

  async file(input: Input, outcome: Outcome): Promise<void> {
    const { findings, failures, isEmpty, isChanged, fixed, diff } = outcome;
    for (const failure of failures) await this.#messages.fail(failure);
    if (isEmpty) await this.#messages.note(IS_EMPTY, input.path);
    const { settings, out } = this.#session;
    const { isDiff, isDry } = settings.gate;
    if (isDiff) {
      await printDiff(diff, this.#session);
      return;
    }
    if (isStdin(settings) && !isDry) {
      if (fixed) await out.write(fixed);
      return;
    }
    if (!isChanged || !fixed) return;
    try {
      if (!isDry) {
        await refuseReadOnly(input.path);
        await writeFile(input.path, fixed);
      }
      await this.#noteFixed(input, findings.length);
    } catch (error) {
      await this.#messages.failBy(error, input.path);
    }
  }

  async records(input: Input, outcomes: AsyncIterable<Outcome>): Promise<void> {
    const { settings, out } = this.#session;
    const { isDry } = settings.gate;
    const isPipe = isStdin(settings) && !isDry;
    const opened = isPipe || isDry ? null : await openInPlace(input.path);
    const file = opened instanceof CleanArticleError ? null : opened;
    let isChanged = false;
    let pieces = 0;
    try {
      for await (const { output, failures, findings, isChanged: isOther } of outcomes) {
        for (const failure of failures) await this.#messages.fail(inFile(failure, input));
        isChanged ||= isOther;
        if (isChanged && opened instanceof CleanArticleError) throw opened;
        pieces += findings.length;
        if (isPipe) await out.write(output ?? '');
        else await file?.write(output ?? '');
      }
      await (isChanged ? file?.commit() : file?.discard());
    } catch (error) {
      await file?.discard();
      throw error;
    }
    if (isChanged && !isPipe) await this.#noteFixed(input, pieces);
  }

  finish(): Promise<number> {
    return Promise.resolve(this.#messages.failed > 0 ? EXIT.failed : EXIT.done);
  }

  async #noteFixed({ path }: Input, pieces: number): Promise<void> {
    const { isDry } = this.#session.settings.gate;
    await this.#messages.note(
      `${plural(pieces, 'piece')} of chrome ${isDry ? 'would be removed' : 'removed'}`,
      path,
    );
  }
}

/** The file that takes another's place, or why there can be none: of a file that is clean nobody has to know. */
async function openInPlace(path: string): Promise<OutputStream | CleanArticleError> {
  const { openOutput } = await import('../outputStream.ts');
  try {
    await refuseReadOnly(path);
    return await openOutput(path);
  } catch (error) {
    if (error instanceof CleanArticleError) return error;
    throw error;
  }
}

/** A file is replaced by another one, for which the folder's leave would do; but its own is asked for. */
async function refuseReadOnly(path: string): Promise<void> {
  await access(path, constants.W_OK).catch((error: unknown) => {
    throw refused('unwritable', error, path);
  });
}
