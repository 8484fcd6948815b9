import { CleanArticleError } from '../../errors.ts';
import type { Input } from '../inputs/inputs.ts';
import { EXIT, isColored } from '../io.ts';
import { inFile, type Outcome } from '../outcome.ts';
import { plural } from '../plural.ts';
import { IS_EMPTY, isStdin, type Messages, type Session } from '../session.ts';
import { writeFile } from '../write.ts';
import type { Handling } from './gate.ts';

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

  async file(input: Input, outcome: Outcome): Promise<void> {
    const { findings, failures, isEmpty, isChanged, fixed, diff } = outcome;
    for (const failure of failures) await this.#messages.fail(failure);
    if (isEmpty) await this.#messages.note(IS_EMPTY, input.path);
    const { settings, out } = this.#session;
    const { isDiff, isDry } = settings.gate;
    if (isDiff) {
      await this.#show(diff);
      return;
    }
    if (isStdin(settings)) {
      if (fixed) await out.write(fixed);
      return;
    }
    if (!isChanged || !fixed) return;
    try {
      if (!isDry) await writeFile(input.path, fixed);
      await this.#noteFixed(input, findings.length);
    } catch (error) {
      if (!(error instanceof CleanArticleError)) throw error;
      const { code, message, file = input.path } = error;
      await this.#messages.fail({ code, message, file });
    }
  }

  async records(input: Input, outcomes: AsyncIterable<Outcome>): Promise<void> {
    const { settings, out } = this.#session;
    const isPipe = isStdin(settings);
    const { openOutput } = await import('../outputStream.ts');
    const file = isPipe || settings.gate.isDry ? null : await openOutput(input.path);
    let isChanged = false;
    let pieces = 0;
    try {
      for await (const { output, failures, findings, isChanged: isOther } of outcomes) {
        for (const failure of failures) await this.#messages.fail(inFile(failure, input));
        isChanged ||= isOther;
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

  async #show(diff: string): Promise<void> {
    const { io, out, settings } = this.#session;
    if (!io.stdout.isTTY) {
      await out.write(diff);
      return;
    }
    const { showDiff } = await import('./diff.ts');
    await out.write(showDiff(diff, isColored(io.stdout, io, settings.color)));
  }

  async #noteFixed({ path }: Input, pieces: number): Promise<void> {
    const { isDry } = this.#session.settings.gate;
    await this.#messages.note(
      `${plural(pieces, 'piece')} of chrome ${isDry ? 'would be removed' : 'removed'}`,
      path,
    );
  }
}
