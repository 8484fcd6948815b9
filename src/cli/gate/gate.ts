import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { CleanArticleError } from '../../errors.ts';
import type { Input } from '../inputs/inputs.ts';
import { openFile } from '../inputs/openFile.ts';
import { type Failure, NOTHING, type Outcome } from '../outcome.ts';
import { findFiles, isStdin, Messages, readAll, type Session, STDIN } from '../session.ts';
import type { Task } from '../work.ts';
import { workInOrder, workOnLines } from '../working.ts';
import { type Cache, type Known, openCache } from './cache.ts';

/** What becomes of files once they were looked at. */
export interface Handling {
  /** Files that are written besides those that were looked at. */
  readonly writes: readonly string[];
  /** A file, or standard input, as a whole. */
  file(input: Input, outcome: Outcome): Promise<void>;
  /** The records of a JSONL file, as they come. */
  records(input: Input, outcomes: AsyncIterable<Outcome>): Promise<void>;
  /** The end of the run. @returns the exit code */
  finish(): Promise<number>;
}

/** Checks documents, or fixes them in place. @returns the exit code */
export async function runGate(session: Session): Promise<number> {
  const messages = new Messages(session);
  const handling =
    session.settings.action === 'fix'
      ? (await import('./fixing.ts')).openFixing(session, messages)
      : await (await import('./checking.ts')).openChecking(session, messages);
  const gate = new Gate(session, messages, handling);
  await (isStdin(session.settings) ? gate.runStdin() : gate.runPaths());
  const code = await handling.finish();
  await session.report?.write();
  return code;
}

class Gate {
  readonly #session: Session;
  readonly #messages: Messages;
  readonly #handling: Handling;

  constructor(session: Session, messages: Messages, handling: Handling) {
    this.#session = session;
    this.#messages = messages;
    this.#handling = handling;
  }

  async runStdin(): Promise<void> {
    const { io, settings, choices } = this.#session;
    const input: Input = { path: settings.stdinFilename ?? STDIN, relative: '' };
    if (this.#isRecords(input)) {
      await this.#runRecords(input, io.stdin);
      return;
    }
    const { work } = await import('../work.ts');
    const bytes = await readAll(io.stdin);
    const outcome = await work({ ...choices.taskFor(input.path), kind: 'bytes', bytes });
    // What nothing is taken out of goes on as it came.
    const fixed = outcome.failures.length > 0 ? null : (outcome.fixed ?? bytes);
    await this.#take(input, { ...outcome, fixed });
  }

  async runPaths(): Promise<void> {
    const found = await findFiles(this.#session);
    const cache = openCache(this.#session);
    const { report } = this.#session;
    refuseOverwriting(found.inputs, [
      ...this.#handling.writes,
      ...(cache ? [cache.file] : []),
      ...(report ? [report.path] : []),
    ]);
    for (const error of found.errors) await this.#fail(error);
    await this.#runFiles(
      found.inputs.filter((input) => !this.#isRecords(input)),
      cache,
    );
    for (const input of found.inputs.filter((each) => this.#isRecords(each))) {
      try {
        await this.#runRecords(input, await openFile(input.path));
      } catch (error) {
        // One file that fails never hides the others.
        if (!(error instanceof CleanArticleError)) throw error;
        await this.#fail(error, input.path);
      }
    }
    await this.#messages.noteLeftAside(found);
  }

  /** Files that are looked at as a whole; those that are known as they are don't have to be. */
  async #runFiles(inputs: readonly Input[], cache: Cache<Known> | null): Promise<void> {
    const known = new Map<Input, Known>();
    // A report shows documents whole, and the cache has only what was found in them.
    if (cache && !this.#session.report) {
      const { action, gate } = this.#session.settings;
      const takesOut = action === 'fix' || gate.isDiff;
      for (const input of inputs) {
        const result = cache.lookUp(input.path, this.#keyOf(input));
        // What is to be taken out has to be found again.
        if (result && !(takesOut && result.findings.length > 0)) known.set(input, result);
      }
    }
    const work = workInOrder(
      inputs.filter((input) => !known.has(input)),
      ({ path }): Task => ({ ...this.#session.choices.taskFor(path), kind: 'file', isNoted: cache !== null }),
      this.#session,
    );
    for (const input of inputs) {
      const result = known.get(input);
      const outcome = result ? { ...NOTHING, ...result } : await next(work);
      const { findings, isEmpty, isPage, words, chromeWords, content, failures, markerFaults } = outcome;
      if (cache && !result && failures.length === 0 && markerFaults.length === 0)
        cache.note(input.path, content, this.#keyOf(input), {
          findings,
          isEmpty,
          isPage,
          words,
          chromeWords,
        });
      await this.#take(input, outcome);
    }
    await work.return(undefined);
    await cache?.save();
  }

  async #runRecords(input: Input, stream: Readable): Promise<void> {
    const { report } = this.#session;
    const outcomes = workOnLines(stream, input.path, this.#session);
    const noted = async function* (): AsyncGenerator<Outcome> {
      for await (const outcome of outcomes) {
        report?.add(input, outcome.documents);
        yield outcome;
      }
    };
    await this.#handling.records(input, noted());
  }

  async #take(input: Input, outcome: Outcome): Promise<void> {
    this.#session.report?.add(input, outcome.documents);
    await this.#handling.file(input, outcome);
  }

  /** A path that could not be looked at: the report has to know of it, too. */
  async #fail({ code, message, file }: CleanArticleError, path = ''): Promise<void> {
    const failure: Failure = { code, message, file: file ?? path };
    await this.#handling.file(
      { path: failure.file ?? '', relative: '' },
      { ...NOTHING, failures: [failure] },
    );
  }

  #isRecords({ path }: Input): boolean {
    // A diff is of a whole file.
    return this.#session.choices.for(path).kind === 'jsonl' && !this.#session.settings.gate.isDiff;
  }

  #keyOf({ path }: Input): string {
    return this.#session.choices.for(path).key;
  }
}

/** A report, say, under the name of a file that is looked at. */
function refuseOverwriting(inputs: readonly Input[], outputs: readonly string[]): void {
  const places = new Map(
    outputs.flatMap((path) => [resolve(path), realPathOf(path)].map((place) => [place, path])),
  );
  if (places.size === 0) return;
  for (const { path } of inputs) {
    const file = places.get(resolve(path));
    if (file === undefined) continue;
    throw new CleanArticleError(
      'conflict',
      'it is one of the files to look at and would be overwritten; give what is written another name',
      { file },
    );
  }
}

function realPathOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}

async function next(work: AsyncGenerator<{ readonly outcome: Outcome }, void, void>): Promise<Outcome> {
  const { value } = await work.next();
  return value!.outcome;
}
