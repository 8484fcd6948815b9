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
 * quiet. It goes to standard error. Runs that are over sooner than the first line show nothing.
 */
export class Progress implements StatusLine {
  readonly #session: Session;
  readonly #pace = new Pace();
  #done = 0;
  /** How many files there are; null until they are counted. */
  #total: number | null = null;
  #timer: NodeJS.Timeout | null = null;
  #bar: SingleBar | null = null;

  constructor(session: Session) {
    this.#session = session;
  }

  /** Begins to show it. @param search finds the same files once more, to count them */
  start(search: Search, signal: AbortSignal): void {
    if (this.#session.settings.isQuiet) return;
    const isTerminal = this.#session.io.stderr.isTTY === true;
    this.#pace.add(performance.now(), 0);
    this.#timer = setInterval(() => void this.#show(isTerminal), isTerminal ? BAR_MS : LINES_MS).unref();
    void this.#count(search, signal);
  }

  /** One file more is done. */
  advance(): void {
    this.#done++;
  }

  clear(): void {
    if (this.#bar) this.#session.io.stderr.write('\r\u001b[2K');
  }

  stop(): void {
    if (this.#timer) clearInterval(this.#timer);
    this.#bar?.stop();
    this.#bar = null;
    this.#timer = null;
  }

  async #count(search: Search, signal: AbortSignal): Promise<void> {
    let total = 0;
    for await (const found of search.found()) {
      if (this.#timer === null || signal.aborted) return;
      if (!(found instanceof CleanArticleError) && ++total % COUNTED_AT_ONCE === 0) await setImmediate();
    }
    this.#total = total;
  }

  async #show(isTerminal: boolean): Promise<void> {
    this.#pace.add(performance.now(), this.#done);
    if (!isTerminal) {
      await this.#session.err.write(`clean-article: ${this.#asText()}\n`);
      return;
    }
    if (this.#total === null) return;
    const { SingleBar, Presets } = await import('cli-progress');
    if (this.#timer === null) return; // It was stopped while that was loaded.
    if (!this.#bar) {
      this.#bar = new SingleBar(
        {
          stream: this.#session.io.stderr,
          format: '{bar} {percentage} % {text}',
          clearOnComplete: true,
          gracefulExit: false,
          hideCursor: null,
        },
        Presets.shades_classic,
      );
      this.#bar.start(this.#total, this.#done, { text: this.#asText() });
    }
    this.#bar.update(this.#done, { text: this.#asText() });
  }

  #asText(): string {
    const rate = this.#pace.perSecond;
    const total = this.#total;
    const parts = [
      total === null ? `${whole(this.#done)} files` : `${whole(this.#done)} of ${whole(total)} files`,
      `${whole(rate)} a second`,
    ];
    if (total !== null && rate > 0) parts.push(`${duration((total - this.#done) / rate)} left`);
    return parts.join(', ');
  }
}
