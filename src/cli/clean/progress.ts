import type { SingleBar } from 'cli-progress';
import { setImmediate } from 'node:timers/promises';
import { CleanArticleError } from '../../errors.ts';
import type { Search } from '../inputs/inputs.ts';
import type { Session, StatusLine } from '../session.ts';
import { duration, whole } from './figures.ts';
import { Pace } from './pace.ts';

const BAR_MS = 250; // between two looks at it: a bar seems to move
const LINES_MS = 5000; // between two lines in a log
const COUNTED_AT_ONCE = 500; // files, before others get their turn

/**
 * How far a run over many files is: a bar on a terminal, a line every few seconds elsewhere, nothing for who asked for
 * quiet. It goes to standard error. Runs that are over before the first line is due show nothing.
 */
export class Progress implements StatusLine {
  readonly #session: Session;
  readonly #isTerminal: boolean;
  readonly #pace = new Pace();
  #done = 0;
  /** How many files there are; null until they are counted. */
  #total: number | null = null;
  #timer: NodeJS.Timeout | null = null;
  #bar: SingleBar | null = null;
  #isOver = false;

  constructor(session: Session) {
    this.#session = session;
    this.#isTerminal = session.io.stderr.isTTY === true;
  }

  /** Shows it from now on, again and again. @param search finds the files that there are */
  start(search: Search): void {
    this.#pace.add(performance.now(), 0);
    this.#timer = setInterval(() => void this.show(), this.#isTerminal ? BAR_MS : LINES_MS).unref();
    void this.count(search);
  }

  /** Finds out how many files there are; others get their turn in between. */
  async count(search: Search): Promise<void> {
    let total = 0;
    for await (const found of search.found()) {
      if (this.#isOver) return;
      if (!(found instanceof CleanArticleError) && ++total % COUNTED_AT_ONCE === 0) await setImmediate();
    }
    this.#total = total;
  }

  /** One file more is done. */
  advance(): void {
    this.#done++;
  }

  async show(): Promise<void> {
    const { settings, io, err } = this.#session;
    if (settings.isQuiet) return;
    this.#pace.add(performance.now(), this.#done);
    if (!this.#isTerminal) {
      await err.write(`clean-article: ${this.#asText()}\n`);
      return;
    }
    if (this.#total === null) return;
    const { SingleBar, Presets } = await import('cli-progress');
    if (this.#isOver) return;
    if (!this.#bar) {
      const options = { stream: io.stderr, format: '{bar} {percentage} % {text}' };
      // Signals are the run's; a cursor that is hidden stays so when the run is killed.
      const manners = { clearOnComplete: true, gracefulExit: false, hideCursor: null };
      this.#bar = new SingleBar({ ...options, ...manners }, Presets.shades_classic);
      this.#bar.start(this.#total, this.#done, { text: this.#asText() });
    }
    this.#bar.update(this.#done, { text: this.#asText() });
  }

  clear(): void {
    if (this.#bar) this.#session.io.stderr.write('\r\u001b[2K');
  }

  stop(): void {
    this.#isOver = true;
    if (this.#timer) clearInterval(this.#timer);
    this.#bar?.stop();
    this.#bar = null;
  }

  #asText(): string {
    const rate = this.#pace.perSecond;
    const total = this.#total;
    const of = total === null ? '' : ` of ${whole(total)}`;
    const left = total === null || rate === 0 ? '' : `, ${duration((total - this.#done) / rate)} left`;
    return `${whole(this.#done)}${of} files, ${whole(rate)} a second${left}`;
  }
}
