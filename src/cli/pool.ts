import { statSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Piscina } from 'piscina';
import { systemPath } from './inputs/fileNames.ts';
import { type Outcome } from './outcome.ts';
import { weightOf } from './taskWeight.ts';
import { type Task, work } from './work.ts';

// Workers cost what some hundred short texts cost: they are started once this much time has gone into the work. They take
// some 200 ms to be there, and this thread goes on until then.
const WORTHWHILE_MS = 400;
const LONG = 1 << 18; // bytes or characters: it would keep this thread busy for as long, and signals waiting

type Workers = Piscina<readonly Task[], Outcome[]>;

/** Does tasks in this thread while they are few, and in `jobs` worker threads once there is enough to do. */
export class Pool {
  readonly #jobs: number;
  readonly #worker: URL;
  #spent = 0;
  #workers: Promise<Workers> | null = null;
  #isReady = false;
  #last: Promise<unknown> = Promise.resolve();
  #isClosed = false;

  /** @param worker the built module that a worker thread runs */
  constructor(jobs: number, worker: URL) {
    this.#jobs = jobs;
    this.#worker = worker;
  }

  /** How many tasks are worth having under way at once: enough for every worker to find the next one waiting. */
  get concurrency(): number {
    return this.#jobs === 1 ? 1 : this.#jobs * 2;
  }

  async run(task: Task): Promise<Outcome> {
    return (await this.runAll([task]))[0]!;
  }

  /**
   * Does tasks one after the other in the same thread: small ones cost less than to send them there one by one.
   * @throws where it is closed before they are done
   */
  async runAll(tasks: readonly Task[]): Promise<Outcome[]> {
    if (tasks.length === 0) return [];
    if (this.#isForWorkers(tasks)) return this.#runInWorker(tasks);
    // In this thread one at a time: documents under way together only hold each other's memory.
    const turn = this.#last.then(async () => {
      const outcomes: Outcome[] = [];
      for (const [i, task] of tasks.entries()) {
        const rest = tasks.slice(i);
        if (this.#isForWorkers(rest)) return [...outcomes, ...(await this.#runInWorker(rest))];
        await setImmediate(); // Signals and timers have their turn.
        this.#refuseClosed();
        const started = performance.now();
        outcomes.push(await work(task));
        this.#spent += performance.now() - started;
      }
      return outcomes;
    });
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  #isForWorkers(tasks: readonly Task[]): boolean {
    if (this.#jobs === 1) return false;
    if (this.#spent > WORTHWHILE_MS && !this.#isClosed) void this.#start();
    return this.#isReady || tasks.some(isLong);
  }

  async #runInWorker(tasks: readonly Task[]): Promise<Outcome[]> {
    this.#refuseClosed();
    const workers = await this.#start();
    this.#refuseClosed();
    return workers.run(tasks);
  }

  #refuseClosed(): void {
    if (this.#isClosed) throw new Error('the pool is closed');
  }

  #start(): Promise<Workers> {
    this.#workers ??= import('piscina').then(({ Piscina }) => {
      const workers: Workers = new Piscina({
        filename: fileURLToPath(this.#worker),
        minThreads: this.#jobs,
        maxThreads: this.#jobs,
        // A worker that sleeps in `Atomics.wait` runs no event loop, to which V8 leaves the end of collecting garbage: on
        // 400 MB of JSONL it took 430 MB of memory, with this 330 MB.
        atomics: 'disabled',
      });
      const beReady = (): void => {
        this.#isReady = true;
      };
      void workers.run([]).then(beReady, beReady); // Where they cannot start, the next task says why.
      return workers;
    });
    return this.#workers;
  }

  /** Ends what is under way; nothing is worked on any more once it has resolved. */
  async close(): Promise<void> {
    this.#isClosed = true;
    await (await this.#workers)?.destroy();
    await this.#last;
  }
}

function isLong(task: Task): boolean {
  const size = task.kind === 'file' ? statSync(systemPath(task.path), { throwIfNoEntry: false })?.size : null;
  return (size ?? weightOf(task)) > LONG;
}
