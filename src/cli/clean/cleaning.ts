import { CleanArticleError } from '../../errors.ts';
import type { Input, Search } from '../inputs/inputs.ts';
import type { Batch } from '../inputs/jsonl.ts';
import { EXIT, failureLine } from '../io.ts';
import { inFile, NOTHING, type Outcome } from '../outcome.ts';
import type { Settings } from '../options.ts';
import { plural } from '../plural.ts';
import { Pool } from '../pool.ts';
import { IS_EMPTY, isStdin, Messages, readAll, searchFor, type Session, STDIN } from '../session.ts';
import { inOrder } from '../working.ts';
import type { Target, Task } from '../work.ts';
import { type Destination, openDestination, type RecordsOutput } from './destination.ts';
import { grouped } from './groups.ts';
import { listenForInterruption } from './interruption.ts';
import { Progress } from './progress.ts';
import { recordsIn, type Step, stepsFor } from './steps.ts';
import { Summary } from './summary.ts';

/** Cleans documents, or explains what cleaning would do. @returns the exit code */
export async function runCleaning(session: Session): Promise<number> {
  const isPipe = isStdin(session.settings);
  if (!isPipe) await refuseUnclear(session);
  const search = isPipe ? null : searchFor(session);
  // A document, and what goes to standard output, leaves nothing half-written, and ends as any filter does.
  const isToBeEnded = session.settings.output !== undefined && !isOneDocument(session, search);
  const interruption = isToBeEnded ? listenForInterruption() : null;
  try {
    const destination = await openDestination(session, search);
    const signal = interruption?.signal ?? new AbortController().signal;
    return await new Cleaning(session, search, destination, signal).run();
  } finally {
    interruption?.release();
  }
}

/** A step that has been done as far as can be without those before it. */
interface Done {
  readonly step: Step;
  readonly outcome: Outcome;
  readonly target?: Target | undefined;
}

class Cleaning {
  readonly #session: Session;
  readonly #search: Search | null;
  readonly #destination: Destination;
  readonly #signal: AbortSignal;
  readonly #messages: Messages;
  readonly #pool: Pool;
  readonly #progress: Progress;
  readonly #summary = new Summary();
  /** The file of records that is being written. */
  #records: { readonly input: Input; readonly output: RecordsOutput; hasFailed: boolean } | null = null;
  /** Files of records that fail, and whose remaining records are of no use. */
  readonly #givenUp = new WeakSet<Input>();

  constructor(session: Session, search: Search | null, destination: Destination, signal: AbortSignal) {
    this.#session = session;
    this.#search = search;
    this.#destination = destination;
    this.#signal = signal;
    this.#pool = new Pool(session.settings.jobs, session.worker);
    this.#progress = new Progress(session);
    this.#messages = new Messages(session, this.#progress);
  }

  async run(): Promise<number> {
    const { settings, out } = this.#session;
    const isBatch = settings.output !== undefined && this.#search?.isOne === false;
    if (isBatch && !settings.isQuiet) this.#progress.start(searchFor(this.#session));
    try {
      const groups = inOrder(
        grouped(this.#steps()),
        (steps) => this.#prepare(steps),
        isOneDocument(this.#session, this.#search) ? 1 : this.#pool.concurrency,
      );
      for await (const group of groups) {
        for (const done of group) {
          this.#signal.throwIfAborted();
          await this.#finish(done);
        }
        if (out.isClosed) break;
      }
    } catch (error) {
      if (!this.#signal.aborted) throw error;
    } finally {
      this.#progress.stop();
      await this.#pool.close();
      await this.#records?.output.discard();
      await this.#destination.close();
    }
    if (this.#search && !this.#signal.aborted) await this.#messages.noteLeftAside(this.#search);
    if (isBatch) await this.#messages.tell(this.#summary.toText(this.#messages.failures));
    if (!this.#signal.aborted) return this.#messages.failed > 0 ? EXIT.failed : EXIT.done;
    await this.#session.err.write(failureLine({ message: this.#interrupted(isBatch), file: undefined }));
    return EXIT.failed;
  }

  async *#steps(): AsyncGenerator<Step, void, void> {
    const signal = this.#signal;
    const isGivenUp = (input: Input): boolean => this.#givenUp.has(input);
    if (this.#search) {
      yield* stepsFor(this.#search.found(), {
        isRecords: ({ path }) => isRecords(this.#session, path),
        isDone: (input) => {
          this.#refuse(input);
          return this.#destination.isDone(input);
        },
        isGivenUp,
        signal,
      });
      return;
    }
    const { io, settings } = this.#session;
    const input: Input = { path: nameOfStdin(settings), relative: '' };
    this.#refuse(input);
    if (isRecords(this.#session, input.path)) yield* recordsIn(input, io.stdin, { isGivenUp, signal });
    else yield { kind: 'document', input, bytes: await readAll(io.stdin) };
  }

  /** Does what can be done at any time: several groups of steps are under way together. */
  async #prepare(steps: readonly Step[]): Promise<Done[]> {
    this.#signal.throwIfAborted();
    const toDo = steps.map((step) => ({ step, ...this.#taskFor(step) }));
    const outcomes = await this.#pool.runAll(toDo.flatMap(({ task }) => task ?? []));
    return toDo.map(({ step, task, target }) => ({
      step,
      target,
      outcome: task ? outcomes.shift()! : NOTHING,
    }));
  }

  #taskFor(step: Step): { task?: Task; target?: Target | undefined } {
    if (step.kind !== 'document' && step.kind !== 'records') return {};
    const { path } = step.input;
    const { choices } = this.#session;
    if (step.kind === 'records')
      return { task: { kind: 'records', path, ...step.batch, settings: choices.for(path).settings } };
    const { bytes } = step;
    const target = this.#destination.targetFor(step.input);
    const asked = { ...choices.taskFor(path), target };
    return { task: bytes ? { kind: 'bytes', bytes, ...asked } : { kind: 'file', ...asked }, target };
  }

  /** Does the rest, in the order of steps. */
  async #finish({ step, outcome, target }: Done): Promise<void> {
    const { kind, input } = step;
    for (const failure of outcome.failures)
      await this.#messages.fail(kind === 'records' ? inFile(failure, input) : failure);
    if (outcome.isEmpty && input) await this.#messages.note(IS_EMPTY, input.path);
    try {
      if (kind === 'failure') throw step.error;
      if (kind === 'done') await this.#destination.confirm(input);
      else if (kind === 'document') await this.#deliver(input, outcome, target);
      else if (this.#givenUp.has(input)) return;
      else await this.#takeRecords(step, outcome);
      this.#summary.add(input, outcome.documents);
      if (kind === 'done') this.#summary.addEarlier();
      else if (kind === 'end') this.#summary.addFile();
    } catch (error) {
      await this.#messages.failBy(error, input?.path);
      if (input) await this.#giveUp(input);
    }
    if (input && kind !== 'records') this.#progress.advance();
  }

  async #deliver(input: Input, outcome: Outcome, target: Target | undefined): Promise<void> {
    if (outcome.output === null && outcome.written === null) return; // It failed.
    await this.#destination.deliver(input, outcome, target);
    this.#summary.addFile();
  }

  async #takeRecords(
    step: Extract<Step, { batch: Batch } | { source: string }>,
    outcome: Outcome,
  ): Promise<void> {
    const { input } = step;
    this.#records ??= { input, output: await this.#destination.open(input), hasFailed: false };
    const records = this.#records;
    if (step.kind === 'records') {
      records.hasFailed ||= outcome.failures.length > 0;
      await records.output.write(`${outcome.output ?? ''}\n`);
      return;
    }
    this.#records = null;
    await records.output.commit(records.hasFailed ? null : step.source);
  }

  async #giveUp(input: Input): Promise<void> {
    this.#givenUp.add(input);
    if (this.#records?.input !== input) return;
    await this.#records.output.discard();
    this.#records = null;
  }

  /** Refuses what a flag does not go with. @throws CleanArticleError `usage` */
  #refuse({ path }: Input): void {
    const { kind } = this.#session.choices.for(path);
    const { format, action } = this.#session.settings;
    const refuse = (message: string): never => {
      throw new CleanArticleError('usage', message, { file: path });
    };
    if (kind === 'json' || kind === 'csv')
      refuse(`only --check and --fix read ${kind.toUpperCase()}; to clean documents in bulk give JSONL`);
    if (kind !== 'jsonl') return;
    if (action !== 'clean') refuse(`--${action} does not read JSONL; give it documents`);
    if (format !== undefined && format !== 'jsonl')
      refuse(`JSONL comes out as JSONL; leave --format ${format} away`);
  }

  #interrupted(isBatch: boolean): string {
    if (!isBatch) return 'interrupted; nothing was written';
    const { files } = this.#summary;
    return `interrupted; ${plural(files, 'file')} done, and the same with --resume goes on`;
  }
}

const nameOfStdin = ({ stdinFilename }: Settings): string => stdinFilename ?? STDIN;

const isRecords = ({ choices }: Session, path: string): boolean => choices.for(path).kind === 'jsonl';

/** Whether a run is about a single document. @param search null for standard input */
function isOneDocument(session: Session, search: Search | null): boolean {
  const { settings } = session;
  return search === null
    ? !isRecords(session, nameOfStdin(settings))
    : search.isOne && !isRecords(session, settings.paths[0]!);
}

/** Refuses what would be guessed at: several documents for one output. */
async function refuseUnclear(session: Session): Promise<void> {
  const { output, action, format } = session.settings;
  if (output !== undefined) return;
  const search = searchFor(session);
  if (search.folders.length > 0 && action === 'clean')
    throw new CleanArticleError('usage', 'a folder needs -o, a folder to put the articles into', {
      file: search.folders[0]!,
    });
  if (format !== 'json') return;
  let documents = 0;
  for await (const found of search.found())
    if (!(found instanceof CleanArticleError) && ++documents > 1)
      throw new CleanArticleError(
        'usage',
        'several documents are no one JSON object; use --format jsonl, or -o with a folder',
      );
}
