import type { Readable } from 'node:stream';
import type { Config } from '../config/config.ts';
import { CleanArticleError, type ErrorCode, refused } from '../errors.ts';
import { isGate } from './action.ts';
import type { Choices } from './choices.ts';
import { findAll, type Found, type LeftAside, Search } from './inputs/inputs.ts';
import type { HtmlReport } from './htmlReport/htmlReport.ts';
import { failureLine, type Io } from './io.ts';
import type { Settings } from './options.ts';
import { plural } from './plural.ts';
import { printable } from './printable.ts';
import type { Failure } from './outcome.ts';
import type { Sink } from './write.ts';

/** What a run over documents has to work with. */
export interface Session {
  readonly settings: Settings;
  readonly config: Config;
  readonly choices: Choices;
  readonly io: Io;
  readonly out: Sink;
  readonly err: Sink;
  /** The built module that worker threads run. */
  readonly worker: URL;
  /** What the run is gathered in for people to look at; null where that was not asked for. */
  readonly report: HtmlReport | null;
}

/** What standard input is called where it has no other name. */
export const STDIN = '<stdin>';

export const isStdin = ({ paths }: Settings): boolean =>
  paths.length === 0 || (paths.length === 1 && paths[0] === '-');

/** A search for the files that a run is over, as its flags and the configuration leave some aside. */
export const searchFor = ({ settings, config }: Session): Search =>
  new Search(settings.paths, {
    isGate: isGate(settings.action),
    isOff: !settings.ignore,
    ignore: config.ignore,
    ignoreFolder: config.folder,
  });

/** All of those files. */
export const findFiles = (session: Session): Promise<Found> => findAll(searchFor(session));

/**
 * All of a stream.
 * @throws CleanArticleError `unreadable`
 */
export async function readAll(stream: Readable): Promise<Buffer> {
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of stream) chunks.push(Buffer.from(chunk as Uint8Array));
  } catch (error) {
    throw refused('unreadable', error, STDIN);
  }
  return Buffer.concat(chunks);
}

export const IS_EMPTY = 'it is empty, there is nothing to clean';

/** Something that is shown on the terminal until other lines come. */
export interface StatusLine {
  clear(): void;
}

/** Failures and notes of a run, on standard error. */
export class Messages {
  readonly #err: Sink;
  readonly #isQuiet: boolean;
  readonly #line: StatusLine | null;
  readonly #report: HtmlReport | null;
  readonly #byCode = new Map<ErrorCode, number>();
  #failed = 0;

  /** @param line what keeps a line on the terminal for itself */
  constructor({ err, settings, report }: Session, line: StatusLine | null = null) {
    this.#err = err;
    this.#isQuiet = settings.isQuiet;
    this.#line = line;
    this.#report = report;
  }

  /** How many failures there were. */
  get failed(): number {
    return this.#failed;
  }

  /** Failures by their cause. */
  get failures(): ReadonlyMap<ErrorCode, number> {
    return this.#byCode;
  }

  async fail(failure: Failure): Promise<void> {
    this.#failed++;
    this.#byCode.set(failure.code, (this.#byCode.get(failure.code) ?? 0) + 1);
    this.#report?.addFailure(failure);
    await this.#write(failureLine(failure));
  }

  /** Says what a user can mend, so that the run goes on with the next file; anything else is a bug, and is thrown. */
  async failBy(error: unknown, path?: string): Promise<void> {
    if (!(error instanceof CleanArticleError)) throw error;
    const { code, message, file = path } = error;
    await this.fail({ code, message, file });
  }

  /** Says something that is no failure; not to who asked for quiet. */
  async note(text: string, file?: string): Promise<void> {
    await this.tell(`clean-article: ${file === undefined ? '' : `${printable(file)}: `}${text}\n`);
  }

  /** Writes text as it is; not to who asked for quiet. */
  async tell(text: string): Promise<void> {
    if (!this.#isQuiet) await this.#write(text);
  }

  async #write(text: string): Promise<void> {
    this.#line?.clear();
    await this.#err.write(text);
  }

  /** Says what of the paths was not looked at. */
  async noteLeftAside({ skipped, ignored }: LeftAside): Promise<void> {
    if (skipped > 0)
      await this.note(`${plural(skipped, 'file')} left aside: by their names no text, Markdown or HTML`);
    if (ignored > 0) await this.note(`${plural(ignored, 'path')} left aside, as ignore files say`);
  }
}
