import { CleanArticleError } from '../../errors.ts';
import type { Input, Search } from '../inputs/inputs.ts';
import { placed, type RecordFile } from '../inputs/records/record.ts';
import { EXIT, failureLine } from '../io.ts';
import { inFile, NOTHING, type Outcome } from '../outcome.ts';
import type { Settings } from '../options.ts';
import { plural } from '../plural.ts';
import { Pool } from '../pool.ts';
import { IS_EMPTY, isStdin, Messages, readAll, searchFor, type Session, STDIN } from '../session.ts';
import type { Output } from '../outputs/output.ts';
import { recordFormat } from '../outputs/recordFormat.ts';
import type { RecordWriter } from '../outputs/recordWriter.ts';
import { weightOf } from '../taskWeight.ts';
import { inOrder } from '../working.ts';
import type { Target, Task } from '../work.ts';
import { type Destination, openDestination, type RecordsOutput } from './destination.ts';
import { grouped } from './groups.ts';
import { listenForInterruption } from './interruption.ts';
import { Progress } from './progress.ts';
import { type RecordReading, recordsIn, type Step, stepsFor } from './steps.ts';
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

/** A step, and what is to be worked on for it. */
interface ToDo {
  readonly step: Step;
  readonly task?: Task;
  readonly target?: Target | undefined;
}

/** A step that has been done as far as can be without those before it. */
interface Done extends ToDo {
  readonly outcome: Outcome;
}

type RecordStep = Extract<Step, { kind: 'lines' | 'records' | 'end' }>;

/** A file of records that is being written. */
interface OpenRecords {
  readonly input: Input;
  readonly output: RecordsOutput;
  /** Null for JSONL, whose lines are written as they were worked on. */
  readonly writer: RecordWriter | null;
  hasFailed: boolean;
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
  #records: OpenRecords | null = null;
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
      const groups = inOrder(this.#toDo(), (group) => this.#prepare(group), {
        concurrency: isOneDocument(this.#session, this.#search) ? 1 : this.#pool.concurrency,
        weigh: (group) => group.reduce((sum, { task }) => sum + (task ? weightOf(task) : 0), 0),
      });
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
    if (!this.#signal.aborted) {
      if (!out.isClosed) await this.#session.report?.write();
      return this.#messages.failed > 0 ? EXIT.failed : EXIT.done;
    }
    await this.#session.err.write(failureLine({ message: this.#interrupted(isBatch), file: undefined }));
    return EXIT.failed;
  }

  async *#steps(): AsyncGenerator<Step, void, void> {
    const signal = this.#signal;
    const isGivenUp = (input: Input): boolean => this.#givenUp.has(input);
    if (this.#search) {
      yield* stepsFor(this.#search.found(), {
        recordsOf: ({ path }) => readingOf(this.#session, path),
        isDone: (input) => {
          this.#session.report?.refuseInput(input);
          return this.#destination.isDone(input);
        },
        isGivenUp,
        signal,
      });
      return;
    }
    const { io, settings } = this.#session;
    const input: Input = { path: nameOfStdin(settings), relative: '' };
    const reading = readingOf(this.#session, input.path);
    if (reading) yield* recordsIn(input, reading, io.stdin, { isGivenUp, signal });
    else yield { kind: 'document', input, bytes: await readAll(io.stdin) };
  }

  async *#toDo(): AsyncGenerator<readonly ToDo[], void, void> {
    for await (const steps of grouped(this.#steps()))
      yield steps.map((step) => ({ step, ...this.#taskFor(step) }));
  }

  /** Does what can be done at any time: several groups of steps are under way together. */
  async #prepare(group: readonly ToDo[]): Promise<Done[]> {
    this.#signal.throwIfAborted();
    const outcomes = await this.#pool.runAll(group.flatMap(({ task }) => task ?? []));
    return group.map((toDo) => ({ ...toDo, outcome: toDo.task ? outcomes.shift()! : NOTHING }));
  }

  #taskFor(step: Step): Pick<ToDo, 'task' | 'target'> {
    if (step.kind === 'failure' || step.kind === 'done' || step.kind === 'end') return {};
    const { path } = step.input;
    const { choices } = this.#session;
    const { settings } = choices.for(path);
    if (step.kind === 'lines') return { task: { kind: 'lines', path, ...step.batch, settings } };
    if (step.kind === 'records') {
      const documents = placed(step.records, step.file);
      return { task: { kind: 'documents', path, documents, settings } };
    }
    const { bytes } = step;
    const target = this.#destination.targetFor(step.input);
    const asked = { ...choices.taskFor(path), target, isNoted: target !== undefined };
    return { task: bytes ? { kind: 'bytes', bytes, ...asked } : { kind: 'file', ...asked }, target };
  }

  /** Does the rest, in the order of steps. */
  async #finish({ step, outcome, target }: Done): Promise<void> {
    const { kind, input } = step;
    const isPartOfFile = kind === 'lines' || kind === 'records';
    for (const failure of outcome.failures)
      await this.#messages.fail(isPartOfFile ? inFile(failure, input) : failure);
    if (outcome.isEmpty && input) await this.#messages.note(IS_EMPTY, input.path);
    try {
      if (kind === 'failure') throw step.error;
      if (kind === 'done') await this.#destination.confirm(input);
      else if (kind === 'document') await this.#deliver(input, outcome, target);
      else if (this.#givenUp.has(input)) return;
      else await this.#takeRecords(step, outcome);
      this.#summary.add(input, outcome.documents);
      this.#session.report?.add(input, outcome.documents);
      if (kind === 'done') {
        this.#summary.addEarlier();
        this.#session.report?.addEarlier();
      }
      if (kind === 'end') this.#summary.addFile();
    } catch (error) {
      await this.#messages.failBy(error, input?.path);
      if (input) await this.#giveUp(input);
    }
    if (input && !isPartOfFile) this.#progress.advance();
  }

  async #deliver(input: Input, outcome: Outcome, target: Target | undefined): Promise<void> {
    if (outcome.output === null && outcome.written === null) return; // It failed.
    await this.#destination.deliver(input, outcome, target);
    this.#summary.addFile();
  }

  async #takeRecords(step: RecordStep, outcome: Outcome): Promise<void> {
    const records = (this.#records ??= await this.#openRecords(step));
    if (step.kind === 'end') {
      await records.writer?.end();
      this.#records = null;
      await records.output.commit(records.hasFailed ? null : step.source);
      const leftAside = step.file?.leftAside?.() ?? null;
      if (leftAside !== null) await this.#messages.note(leftAside, step.input.path);
      return;
    }
    records.hasFailed ||= outcome.failures.length > 0;
    if (step.kind === 'lines') await records.output.write(`${outcome.output ?? ''}\n`);
    else
      await records.writer!.write(step.records.map((record, i) => ({ record, result: outcome.results[i]! })));
  }

  async #openRecords(step: RecordStep): Promise<OpenRecords> {
    const { input } = step;
    const output = await this.#destination.open(input);
    const file = step.kind === 'lines' ? null : step.file;
    const writer = file && (await openWriter(file, readingOf(this.#session, input.path)!, output));
    return { input, output, writer, hasFailed: false };
  }

  async #giveUp(input: Input): Promise<void> {
    this.#givenUp.add(input);
    if (this.#records?.input !== input) return;
    await this.#records.output.discard();
    this.#records = null;
  }

  #interrupted(isBatch: boolean): string {
    if (!isBatch) return 'interrupted; nothing was written';
    const { files } = this.#summary;
    return `interrupted; ${plural(files, 'file')} done, and the same with --resume goes on`;
  }
}

const nameOfStdin = ({ stdinFilename }: Settings): string => stdinFilename ?? STDIN;

/**
 * How a file is read that holds records; null for a document.
 * @throws CleanArticleError `usage` where what comes of them cannot go out as the command line says
 */
function readingOf({ choices, settings }: Session, path: string): RecordReading | null {
  const { kind, settings: chosen } = choices.for(path);
  if (kind === 'document') return null;
  const { field } = chosen;
  const { firstLine } = settings;
  return { kind, field, isWhole: recordFormat(kind, settings, path) === 'jsonl', firstLine };
}

const isDocument = ({ choices }: Session, path: string): boolean => choices.for(path).kind === 'document';

async function openWriter(
  file: RecordFile,
  { isWhole }: RecordReading,
  output: Output,
): Promise<RecordWriter> {
  if (!isWhole && file.openWriter) return file.openWriter(output);
  return (await import('../outputs/jsonlWriter.ts')).openJsonlWriter(output);
}

/** Whether a run is about a single document. @param search null for standard input */
function isOneDocument(session: Session, search: Search | null): boolean {
  const { settings } = session;
  return search === null
    ? isDocument(session, nameOfStdin(settings))
    : search.isOne && isDocument(session, settings.paths[0]!);
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
  if (search.isOne) return;
  let inputs = 0;
  let isTable = false;
  for await (const found of search.found()) {
    if (found instanceof CleanArticleError) continue;
    inputs++;
    isTable ||= readingOf(session, found.path)?.isWhole === false;
    if (inputs === 1) continue;
    if (isTable)
      throw new CleanArticleError(
        'usage',
        'several files of records are no one file; use --format jsonl, or -o with a folder',
      );
    if (format === 'json')
      throw new CleanArticleError(
        'usage',
        'several documents are no one JSON object; use --format jsonl, or -o with a folder',
      );
  }
}
