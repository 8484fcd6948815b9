import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import type { Config } from '../config/config.ts';
import { CleanArticleError, refused } from '../errors.ts';
import { isGate } from './action.ts';
import type { Choices } from './choices.ts';
import { findInputs, type Found } from './inputs/inputs.ts';
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
}

/** What standard input is called where it has no other name. */
export const STDIN = '<stdin>';

export const isStdin = ({ paths }: Settings): boolean =>
  paths.length === 0 || (paths.length === 1 && paths[0] === '-');

/** The files that a run is over, as its flags and the configuration leave some aside. */
export const findFiles = ({ settings, config }: Session): Promise<Found> =>
  findInputs(settings.paths, {
    isGate: isGate(settings.action),
    isOff: !settings.ignore,
    ignore: config.ignore,
    ignoreFolder: config.folder,
  });

/**
 * A file to be read bit by bit.
 * @throws CleanArticleError `unreadable`
 */
export async function openFile(path: string): Promise<Readable> {
  const file = await open(path).catch((error: unknown) => {
    throw refused('unreadable', error, path);
  });
  return file.createReadStream();
}

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

/** Failures and notes of a run, on standard error. */
export class Messages {
  readonly #err: Sink;
  readonly #isQuiet: boolean;
  #failed = 0;

  constructor({ err, settings }: Session) {
    this.#err = err;
    this.#isQuiet = settings.gate.isQuiet;
  }

  /** How many failures there were. */
  get failed(): number {
    return this.#failed;
  }

  async fail(failure: Failure): Promise<void> {
    this.#failed++;
    await this.#err.write(failureLine(failure));
  }

  /** Says what a user can mend, so that the run goes on with the next file; anything else is a bug, and is thrown. */
  async failBy(error: unknown, path: string): Promise<void> {
    if (!(error instanceof CleanArticleError)) throw error;
    const { code, message, file = path } = error;
    await this.fail({ code, message, file });
  }

  /** Says something that is no failure; not to who asked for quiet. */
  async note(text: string, file?: string): Promise<void> {
    if (this.#isQuiet) return;
    await this.#err.write(`clean-article: ${file === undefined ? '' : `${printable(file)}: `}${text}\n`);
  }

  /** Says what of the paths was not looked at. */
  async noteLeftAside({ skipped, ignored }: Found): Promise<void> {
    if (skipped > 0)
      await this.note(`${plural(skipped, 'file')} left aside: by their names no text, Markdown or HTML`);
    if (ignored > 0) await this.note(`${plural(ignored, 'path')} left aside, as ignore files say`);
  }
}
