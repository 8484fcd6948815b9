import { realpath, stat } from 'node:fs/promises';
import { extname, join, resolve, sep } from 'node:path';
import type { Readable } from 'node:stream';
import { CleanArticleError } from '../../errors.ts';
import type { Found, Input } from '../inputs/inputs.ts';
import { EXIT } from '../io.ts';
import { plural } from '../plural.ts';
import { printable } from '../printable.ts';
import {
  findFiles,
  IS_EMPTY,
  isStdin,
  Messages,
  openFile,
  readAll,
  type Session,
  STDIN,
} from '../session.ts';
import type { Outcome } from '../outcome.ts';
import { work } from '../work.ts';
import { workInOrder, workOnRecords } from '../working.ts';
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
    if (this.#isRecords(input)) {
      this.#refuseRecords(input.path);
      await this.#runRecords(io.stdin, input.path, output);
      return;
    }
    this.#refuseContainer(input);
    const bytes = await readAll(io.stdin);
    const outcome = await work({ ...choices.taskFor(input.path), kind: 'bytes', bytes });
    await this.#finish(input, outcome, output);
  }

  async #runPaths(): Promise<void> {
    const found = await findFiles(this.#session);
    for (const { code, message, file } of found.errors) await this.#messages.fail({ code, message, file });
    await this.#refuseUnclear(found);
    const records = found.inputs.filter((input) => this.#isRecords(input));
    const documents = found.inputs.filter((input) => !this.#isRecords(input));
    await this.#runDocuments(documents, found);
    for (const input of records) {
      try {
        this.#refuseRecords(input.path);
        const target = await this.#target(input, found);
        if (target !== undefined) await this.#claim(input, target);
        await this.#runRecords(await openFile(input.path), input.path, target);
      } catch (error) {
        // One file that fails never hides the others; a flag that no file can honour ends the run.
        if (error instanceof CleanArticleError && error.code === 'usage') throw error;
        await this.#messages.failBy(error, input.path);
      }
    }
    await this.#messages.noteLeftAside(found);
  }

  async #runDocuments(documents: readonly Input[], found: Found): Promise<void> {
    const { choices, out, settings } = this.#session;
    for (const input of documents) this.#refuseContainer(input);
    const done = workInOrder(
      documents,
      ({ path }) => ({ ...choices.taskFor(path), kind: 'file' }),
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

  /** A stream of records: answers are written as they come, to a file only when all have. */
  async #runRecords(stream: Readable, name: string, target: string | undefined): Promise<void> {
    const { openOutput } = await import('../outputStream.ts');
    const file = target === undefined ? null : await openOutput(target);
    try {
      for await (const { output, failures } of workOnRecords(stream, name, this.#session)) {
        await (file ?? this.#session.out).write(`${output ?? ''}\n`);
        for (const failure of failures)
          await this.#messages.fail({ ...failure, file: `${name}: ${failure.file ?? ''}` });
        if (this.#session.out.isClosed) break;
      }
      await file?.commit();
    } catch (error) {
      await file?.discard();
      throw error;
    }
  }

  /** Asked before anything is opened. */
  #refuseRecords(name: string): void {
    const { format, action } = this.#session.settings;
    if (action !== 'clean')
      throw new CleanArticleError('usage', `--${action} does not read JSONL; give it documents`, {
        file: name,
      });
    if (format !== undefined && format !== 'jsonl')
      throw new CleanArticleError('usage', `JSONL comes out as JSONL; leave --format ${format} away`);
  }

  #refuseContainer({ path }: Input): void {
    const { kind } = this.#session.choices.for(path);
    if (kind === 'json' || kind === 'csv')
      throw new CleanArticleError(
        'usage',
        `only --check and --fix read ${kind.toUpperCase()}; to clean documents in bulk give JSONL`,
        { file: path },
      );
  }

  #isRecords({ path }: Input): boolean {
    return this.#session.choices.for(path).kind === 'jsonl';
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
      return;
    }
    if (!isOne) await refuseOverlap(folders, output);
  }

  /** Where a document's article goes; undefined for standard output. */
  async #target(input: Input, { isOne }: Found): Promise<string | undefined> {
    const { output, format } = this.#session.settings;
    if (output === undefined) return undefined;
    const isFolder = !isOne || output.endsWith('/') || (await isDirectory(output));
    return isFolder
      ? join(output, outputName(input.relative, this.#isRecords(input) ? 'jsonl' : (format ?? 'text')))
      : output;
  }

  async #finish(input: Input, outcome: Outcome, target: string | undefined): Promise<void> {
    this.#documents++;
    for (const failure of outcome.failures) await this.#messages.fail(failure);
    if (outcome.isEmpty) await this.#messages.note(IS_EMPTY, input.path);
    try {
      await this.#deliver(input, outcome, target);
    } catch (error) {
      await this.#messages.failBy(error, input.path);
    }
  }

  async #deliver(input: Input, { output }: Outcome, target: string | undefined): Promise<void> {
    if (output === null) return;
    if (target !== undefined) {
      await this.#claim(input, target);
      await writeFile(target, output === '' ? '' : `${output}\n`);
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

const EXTENSIONS = { text: '.txt', markdown: '.md', json: '.json', jsonl: '.jsonl' } as const;

/** The input's name, with the extension of what goes out. Cleaned text keeps its own: Markdown's text is Markdown. */
function outputName(relative: string, format: keyof typeof EXTENSIONS): string {
  const extension = extname(relative);
  if (format === 'text' && !/^\.(?:html?|xhtml)$/i.test(extension)) return relative;
  return relative.slice(0, relative.length - extension.length) + EXTENSIONS[format];
}
