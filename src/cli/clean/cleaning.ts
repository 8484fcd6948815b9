import { realpath, stat } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { CleanArticleError } from '../../errors.ts';
import { findInputs, type Found, type Input } from '../inputs/inputs.ts';
import type { FileKind } from '../inputs/kind.ts';
import type { RecordSource } from '../inputs/records/open.ts';
import { EXIT } from '../io.ts';
import { outputName } from '../outputs/outputName.ts';
import { recordFormat } from '../outputs/recordFormat.ts';
import { plural } from '../plural.ts';
import { printable } from '../printable.ts';
import { IS_EMPTY, isStdin, Messages, readAll, type Session, STDIN } from '../session.ts';
import { type Outcome } from '../outcome.ts';
import { work } from '../work.ts';
import { workInOrder } from '../working.ts';
import { writeFile } from '../write.ts';

/** Cleans documents, or explains what cleaning would do. @returns the exit code */
export const runCleaning = (session: Session): Promise<number> => new Cleaning(session).run();

class Cleaning {
  readonly #session: Session;
  readonly #messages: Messages;
  #documents = 0;
  #isFirst = true;
  readonly #written = new Map<string, string>();

  constructor(session: Session) {
    this.#session = session;
    this.#messages = new Messages(session);
  }

  async run(): Promise<number> {
    if (isStdin(this.#session.settings)) await this.#runStdin();
    else await this.#runPaths();
    return this.#messages.failed > 0 ? EXIT.failed : EXIT.done;
  }

  async #runStdin(): Promise<void> {
    const { settings, choices, io } = this.#session;
    const { output, stdinFilename } = settings;
    if (output?.endsWith('/'))
      throw new CleanArticleError('usage', 'standard input has no name; give -o a file', { file: output });
    const input: Input = { path: stdinFilename ?? STDIN, relative: '' };
    const kind = this.#kindOf(input);
    if (kind !== 'document') {
      await this.#runRecords({ kind, name: input.path, stream: io.stdin }, output);
      return;
    }
    const bytes = await readAll(io.stdin);
    const { path } = input;
    const outcome = await work({ kind: 'bytes', bytes, path, settings: choices.for(path).settings });
    await this.#finish(input, outcome, output);
  }

  async #runPaths(): Promise<void> {
    const { settings, config } = this.#session;
    const found = await findInputs(settings.paths, {
      isGate: false,
      isOff: !settings.ignore,
      ignore: config.ignore,
      ignoreFolder: config.folder,
    });
    for (const { code, message, file } of found.errors) await this.#messages.fail({ code, message, file });
    await this.#refuseUnclear(found);
    const documents = found.inputs.filter((input) => this.#kindOf(input) === 'document');
    await this.#runDocuments(documents, found);
    for (const input of found.inputs) {
      const kind = this.#kindOf(input);
      if (kind === 'document') continue;
      try {
        const target = await this.#target(input, found);
        if (target !== undefined) await this.#claim(input, target);
        await this.#runRecords({ kind, name: input.path }, target);
      } catch (error) {
        // One file that fails never hides the others; a flag that no file can honour ends the run.
        if (!(error instanceof CleanArticleError) || error.code === 'usage') throw error;
        await this.#messages.fail({
          code: error.code,
          message: error.message,
          file: error.file ?? input.path,
        });
      }
    }
    await this.#messages.noteLeftAside(found);
  }

  async #runDocuments(documents: readonly Input[], found: Found): Promise<void> {
    const { choices, out, settings } = this.#session;
    const done = workInOrder(
      documents,
      ({ path }) => ({ kind: 'file', path, settings: choices.for(path).settings }),
      this.#session,
    );
    for await (const { item, outcome } of done) {
      await this.#finish(item, outcome, await this.#target(item, found));
      if (out.isClosed) break;
    }
    if (documents.length > 1 && settings.output !== undefined) {
      const { failed } = this.#messages;
      await this.#messages.note(`${plural(this.#documents - failed, 'document')} cleaned, ${failed} failed`);
    }
  }

  /** A file of records: answers are written as they come, to a file only when all have. */
  async #runRecords(source: RecordSource, target: string | undefined): Promise<void> {
    const { name, kind } = source;
    const format = recordFormat(kind, this.#session.settings, name);
    const [{ openOutput }, { compressing }, { cleanRecordFile }] = await Promise.all([
      import('../outputStream.ts'),
      import('../outputs/compress.ts'),
      import('./recordFile.ts'),
    ]);
    const file = target === undefined ? null : await openOutput(target);
    try {
      const out = await compressing(target, file ?? this.#session.out);
      for await (const { failures, leftAside } of cleanRecordFile(source, format, out, this.#session)) {
        for (const failure of failures)
          await this.#messages.fail({ ...failure, file: `${name}: ${failure.file ?? ''}` });
        if (leftAside !== null) await this.#messages.note(leftAside, name);
        if (this.#session.out.isClosed) break;
      }
      await out.end();
      await file?.commit();
    } catch (error) {
      await file?.discard();
      throw error;
    }
  }

  #kindOf({ path }: Input): FileKind {
    return this.#session.choices.for(path).kind;
  }

  /** Whether what comes of a file's records is a file of the same kind. */
  #goesOutAlike(input: Input): boolean {
    const kind = this.#kindOf(input);
    return kind !== 'document' && recordFormat(kind, this.#session.settings, input.path) === 'alike';
  }

  /** Refuses what would be guessed at: several documents for one output. */
  async #refuseUnclear({ inputs, folders, isOne }: Found): Promise<void> {
    const { output, action, format } = this.#session.settings;
    if (output === undefined) {
      if (folders.length > 0 && action === 'clean')
        throw new CleanArticleError('usage', 'a folder needs -o, a folder to put the articles into', {
          file: folders[0]!,
        });
      if (format === 'json' && inputs.length > 1)
        throw new CleanArticleError(
          'usage',
          'several documents are no one JSON object; use --format jsonl, or -o with a folder',
        );
      if (inputs.length > 1 && inputs.some((input) => this.#goesOutAlike(input)))
        throw new CleanArticleError(
          'usage',
          'several files of records are no one file; use --format jsonl, or -o with a folder',
        );
      return;
    }
    if (!isOne) await refuseOverlap(folders, output);
  }

  /** Where a document's article goes; undefined for standard output. */
  async #target(input: Input, { isOne }: Found): Promise<string | undefined> {
    const { output, format } = this.#session.settings;
    if (output === undefined) return undefined;
    const isFolder = !isOne || output.endsWith('/') || (await isDirectory(output));
    if (!isFolder) return output;
    if (this.#kindOf(input) === 'document') return join(output, outputName(input.relative, format ?? 'text'));
    return join(output, outputName(input.relative, this.#goesOutAlike(input) ? null : 'jsonl'));
  }

  async #finish(input: Input, outcome: Outcome, target: string | undefined): Promise<void> {
    this.#documents++;
    for (const failure of outcome.failures) await this.#messages.fail(failure);
    if (outcome.isEmpty) await this.#messages.note(IS_EMPTY, input.path);
    try {
      await this.#deliver(input, outcome, target);
    } catch (error) {
      if (!(error instanceof CleanArticleError)) throw error;
      const { code, message, file = input.path } = error;
      await this.#messages.fail({ code, message, file });
    }
  }

  async #deliver(input: Input, { output }: Outcome, target: string | undefined): Promise<void> {
    if (output === null) return;
    if (target !== undefined) {
      await this.#claim(input, target);
      const { compressed } = await import('../outputs/compress.ts');
      await writeFile(target, await compressed(target, output === '' ? '' : `${output}\n`));
      return;
    }
    const { action, format, paths } = this.#session.settings;
    const gap = this.#isFirst || format === 'jsonl' ? '' : '\n';
    const title = action === 'explain' && paths.length > 0 ? `== ${printable(input.path)}\n` : '';
    await this.#session.out.write(`${gap}${title}${output === '' ? '' : `${output}\n`}`);
    this.#isFirst = false;
  }

  /** Takes an output for a document, unless it is an input or another document's. */
  async #claim({ path }: Input, target: string): Promise<void> {
    const place = await realpath(target).catch(() => resolve(target));
    if (place === (await realpath(path).catch(() => null))) throw isItsOwnInput(target);
    const earlier = this.#written.get(place);
    if (earlier !== undefined)
      throw new CleanArticleError(
        'conflict',
        `its output ${target} is already that of ${earlier}; give them different names`,
        { file: path },
      );
    this.#written.set(place, path);
  }
}

const isItsOwnInput = (file: string): CleanArticleError =>
  new CleanArticleError('conflict', 'the output is its own input; use --fix to clean in place', { file });

async function refuseOverlap(folders: readonly string[], output: string): Promise<void> {
  const target = await realpath(output).catch(() => resolve(output));
  for (const folder of folders) {
    const source = await realpath(folder).catch(() => resolve(folder));
    if (target === source) throw isItsOwnInput(output);
    if (target.startsWith(source + sep))
      throw new CleanArticleError(
        'conflict',
        'the output folder is inside the input folder; choose one outside',
        { file: output },
      );
  }
}

async function isDirectory(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isDirectory() ?? false;
}
