import { open, realpath, stat } from 'node:fs/promises';
import { extname, join, resolve, sep } from 'node:path';
import type { Readable } from 'node:stream';
import { CleanArticleError, refused } from '../errors.ts';
import { findInputs, type Found, type Input } from './inputs.ts';
import { EXIT, failureLine, type Io } from './io.ts';
import type { Settings } from './options.ts';
import { plural } from './plural.ts';
import { printable } from './printable.ts';
import { type Failure, type Outcome, type Task, work, type WorkSettings } from './work.ts';
import { type Sink, writeFile } from './write.ts';

const STDIN = '<stdin>';

/** One run over documents: finds them, has them worked on, and writes what comes back, in order. */
export class Run {
  readonly #settings: Settings;
  readonly #worker: URL;
  readonly #io: Io;
  readonly #out: Sink;
  readonly #err: Sink;
  #documents = 0;
  #failed = 0;
  #findings = 0;
  #withFindings = 0;
  #isFirst = true;
  readonly #written = new Map<string, string>();

  /** @param worker the built module that worker threads run */
  constructor(settings: Settings, io: Io, out: Sink, err: Sink, worker: URL) {
    this.#settings = settings;
    this.#worker = worker;
    this.#io = io;
    this.#out = out;
    this.#err = err;
  }

  async run(): Promise<number> {
    const { paths, action } = this.#settings;
    if (paths.length === 0 || (paths.length === 1 && paths[0] === '-')) await this.#runStdin();
    else await this.#runPaths();
    if (action === 'check') await this.#err.write(this.#summary());
    if (this.#failed > 0) return EXIT.failed;
    return action === 'check' && this.#findings > 0 ? EXIT.chromeFound : EXIT.done;
  }

  async #runStdin(): Promise<void> {
    const { from, action, output } = this.#settings;
    if (action === 'fix')
      throw new CleanArticleError('usage', '--fix needs files; a pipe is cleaned without it');
    if (output?.endsWith('/'))
      throw new CleanArticleError('usage', 'standard input has no name; give -o a file', { file: output });
    if (from === 'jsonl') {
      this.#refuseRecords(STDIN);
      await this.#runRecords(this.#io.stdin, STDIN, output);
      return;
    }
    const chunks: Buffer[] = [];
    try {
      for await (const chunk of this.#io.stdin) chunks.push(Buffer.from(chunk as Uint8Array));
    } catch (error) {
      throw refused('unreadable', error, STDIN);
    }
    const outcome = await work({
      kind: 'bytes',
      bytes: Buffer.concat(chunks),
      path: STDIN,
      settings: this.#workSettings(),
    });
    await this.#finish({ path: STDIN, relative: '' }, outcome, output);
  }

  async #runPaths(): Promise<void> {
    const found = await findInputs(this.#settings.paths);
    for (const { code, message, file } of found.errors) await this.#fail({ code, message, file });
    await this.#refuseUnclear(found);
    const records = found.inputs.filter((input) => this.#isRecords(input));
    const documents = found.inputs.filter((input) => !this.#isRecords(input));
    if (documents.length === 1) {
      const [input] = documents;
      await this.#finish(input!, await work(this.#task(input!)), await this.#target(input!, found));
    } else if (documents.length > 1) await this.#runMany(documents, found);
    for (const input of records) {
      try {
        this.#refuseRecords(input.path);
        const target = await this.#target(input, found);
        if (target !== undefined) await this.#claim(input, target);
        const file = await open(input.path).catch((error: unknown) => {
          throw refused('unreadable', error, input.path);
        });
        await this.#runRecords(file.createReadStream(), input.path, target);
      } catch (error) {
        // One file that fails never hides the others; a flag that no file can honour ends the run.
        if (!(error instanceof CleanArticleError) || error.code === 'usage') throw error;
        await this.#fail({ code: error.code, message: error.message, file: error.file ?? input.path });
      }
    }
    if (found.skipped > 0)
      await this.#err.write(
        `clean-article: ${plural(found.skipped, 'file')} left aside: by their names no text, Markdown or HTML\n`,
      );
  }

  async #runMany(documents: readonly Input[], found: Found): Promise<void> {
    const [{ pMapIterable }, { Pool }] = await Promise.all([import('p-map'), import('./pool.ts')]);
    const pool = new Pool(this.#settings.jobs, this.#worker);
    try {
      const done = pMapIterable(
        documents,
        async (input) => ({ input, outcome: await pool.run(this.#task(input)) }),
        {
          concurrency: pool.concurrency,
          backpressure: pool.concurrency * 4,
        },
      );
      for await (const { input, outcome } of done) {
        await this.#finish(input, outcome, await this.#target(input, found));
        if (this.#out.isClosed) break;
      }
    } finally {
      await pool.close();
    }
    if (this.#settings.output !== undefined)
      await this.#err.write(
        `clean-article: ${plural(this.#documents - this.#failed, 'document')} cleaned, ${this.#failed} failed\n`,
      );
  }

  /** A stream of records: answers are written as they come, to a file only when all have. */
  async #runRecords(stream: Readable, name: string, target: string | undefined): Promise<void> {
    const [{ readBatches }, { pMapIterable }, { Pool }, { openOutput }] = await Promise.all([
      import('./jsonl.ts'),
      import('p-map'),
      import('./pool.ts'),
      import('./outputStream.ts'),
    ]);
    const pool = new Pool(this.#settings.jobs, this.#worker);
    const file = target === undefined ? null : await openOutput(target);
    const settings = this.#workSettings();
    try {
      const done = pMapIterable(
        readBatches(stream, name),
        (batch) => pool.run({ kind: 'records', ...batch, settings }),
        {
          concurrency: pool.concurrency,
          backpressure: pool.concurrency,
        },
      );
      for await (const { output, failures } of done) {
        await (file ?? this.#out).write(`${output ?? ''}\n`);
        for (const failure of failures)
          await this.#fail({ ...failure, file: `${name}: ${failure.file ?? ''}` });
        if (this.#out.isClosed) break;
      }
      await file?.commit();
    } catch (error) {
      await file?.discard();
      throw error;
    } finally {
      await pool.close();
    }
  }

  /** Asked before anything is opened. */
  #refuseRecords(name: string): void {
    const { format, action } = this.#settings;
    if (action !== 'clean')
      throw new CleanArticleError('usage', `--${action} does not read JSONL; give it documents`, {
        file: name,
      });
    if (format !== undefined && format !== 'jsonl')
      throw new CleanArticleError('usage', `JSONL comes out as JSONL; leave --format ${format} away`);
  }

  #isRecords({ path }: Input): boolean {
    const { from } = this.#settings;
    return from === 'jsonl' || (from === 'auto' && /\.(?:jsonl|ndjson)$/i.test(path));
  }

  #task({ path }: Input): Task {
    return { kind: 'file', path, settings: this.#workSettings() };
  }

  #workSettings(): WorkSettings {
    const { from, format, keep, ruleset, dom, action, field } = this.#settings;
    return {
      from: from === 'jsonl' ? 'auto' : from,
      format: format ?? 'text',
      keep,
      ruleset,
      dom,
      action,
      field,
      color: this.#useColor(this.#io.stdout),
    };
  }

  #useColor(stream: { readonly isTTY?: boolean }): boolean {
    return (
      this.#settings.color &&
      !this.#io.env['NO_COLOR'] &&
      (stream.isTTY === true || Boolean(this.#io.env['FORCE_COLOR']))
    );
  }

  /** Refuses what would be guessed at: several documents for one output. */
  async #refuseUnclear({ inputs, folders, isOne }: Found): Promise<void> {
    const { output, action, format } = this.#settings;
    if (action === 'check' || action === 'fix') return;
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
    if (!isOne) await this.#refuseOverlap(folders, output);
  }

  async #refuseOverlap(folders: readonly string[], output: string): Promise<void> {
    const target = await realpath(output).catch(() => resolve(output));
    for (const folder of folders) {
      const source = await realpath(folder).catch(() => resolve(folder));
      if (target === source)
        throw new CleanArticleError('conflict', 'the output is its own input; use --fix to clean in place', {
          file: output,
        });
      if (target.startsWith(source + sep))
        throw new CleanArticleError(
          'conflict',
          'the output folder is inside the input folder; choose one outside',
          { file: output },
        );
    }
  }

  /** Where a document's article goes; undefined for standard output. */
  async #target(input: Input, { isOne }: Found): Promise<string | undefined> {
    const { output, format } = this.#settings;
    if (output === undefined) return undefined;
    const isFolder = !isOne || output.endsWith('/') || (await isDirectory(output));
    return isFolder
      ? join(output, outputName(input.relative, this.#isRecords(input) ? 'jsonl' : (format ?? 'text')))
      : output;
  }

  async #finish(input: Input, outcome: Outcome, target: string | undefined): Promise<void> {
    this.#documents++;
    for (const failure of outcome.failures) await this.#fail(failure);
    if (outcome.isEmpty)
      await this.#err.write(
        `clean-article: ${printable(input.path)}: it is empty, there is nothing to clean\n`,
      );
    try {
      await this.#deliver(input, outcome, target);
    } catch (error) {
      if (!(error instanceof CleanArticleError)) throw error;
      await this.#fail({ code: error.code, message: error.message, file: error.file ?? input.path });
    }
  }

  async #deliver(
    input: Input,
    { output, findings, fixed }: Outcome,
    target: string | undefined,
  ): Promise<void> {
    const { action } = this.#settings;
    if (action === 'check' && findings.length > 0) {
      this.#findings += findings.length;
      this.#withFindings++;
      const { formatFindings } = await import('./findings.ts');
      await this.#err.write(formatFindings(input.path, findings, this.#useColor(this.#io.stderr)));
    }
    if (fixed) {
      await writeFile(input.path, fixed);
      await this.#err.write(
        `clean-article: ${printable(input.path)}: ${plural(findings.length, 'piece')} of chrome removed\n`,
      );
    }
    if (output === null) return;
    if (target === undefined) {
      const gap = this.#isFirst || this.#settings.format === 'jsonl' ? '' : '\n';
      const title =
        action === 'explain' && this.#settings.paths.length > 0 ? `== ${printable(input.path)}\n` : '';
      await this.#out.write(`${gap}${title}${output === '' ? '' : `${output}\n`}`);
      this.#isFirst = false;
    } else await this.#deliverFile(input, output, target);
  }

  async #deliverFile(input: Input, output: string, target: string): Promise<void> {
    await this.#claim(input, target);
    await writeFile(target, output === '' ? '' : `${output}\n`);
  }

  /** Takes an output for a document, unless it is an input or another document's. */
  async #claim({ path }: Input, target: string): Promise<void> {
    const place = await realpath(target).catch(() => resolve(target));
    if (place === (await realpath(path).catch(() => null)))
      throw new CleanArticleError('conflict', 'the output is its own input; use --fix to clean in place', {
        file: target,
      });
    const earlier = this.#written.get(place);
    if (earlier !== undefined)
      throw new CleanArticleError(
        'conflict',
        `its output ${target} is already that of ${earlier}; give them different names`,
        { file: path },
      );
    this.#written.set(place, path);
  }

  async #fail(failure: Failure): Promise<void> {
    this.#failed++;
    await this.#err.write(failureLine(failure));
  }

  #summary(): string {
    const findings =
      this.#findings === 0
        ? 'no chrome found'
        : `${plural(this.#findings, 'piece')} of chrome in ${plural(this.#withFindings, 'document')}`;
    return `${findings} (${plural(this.#documents, 'document')} checked${this.#failed > 0 ? `, ${this.#failed} failed` : ''})\n`;
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
