import { existsSync, readFileSync, statSync, type Stats } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { fingerprint, programId } from '../fingerprint.ts';
import type { Outcome } from '../outcome.ts';
import type { Session } from '../session.ts';
import { CACHE_FILE, type CacheStrategy } from './cacheFile.ts';
import { writeFile } from '../write.ts';

// A file that was written just before its result was noted may have changed once more without a new time; coarse file
// systems count in two seconds.
const RACY_MS = 2000;

interface Entry {
  readonly size: number;
  /** Milliseconds since 1970: of the content, and of anything about the file. */
  readonly mtime: number;
  readonly ctime: number;
  /** Hash of the content. */
  readonly content: string;
  /** Hash of all else that the result depends on. */
  readonly settings: string;
  readonly result: unknown;
}

interface Stored {
  readonly version: string;
  /** When the run began that wrote this, in milliseconds since 1970. */
  readonly began: number;
  readonly files: Readonly<Record<string, Entry>>;
}

/** What the gate found in a file, as far as it can be told again without looking. */
export type Known = Pick<Outcome, 'findings' | 'isEmpty' | 'isPage' | 'words' | 'chromeWords'>;

/** Opens the cache of a run; null where none is wanted. */
export function openCache({ settings, config }: Session): Cache<Known> | null {
  const { cache, cacheLocation, cacheStrategy } = settings.gate;
  const configured = cacheLocation ?? config.gate.cache;
  if (cache === false || (cache ?? configured ?? false) === false) return null;
  const file = typeof configured === 'string' ? configured : CACHE_FILE;
  return new Cache(file, cacheStrategy, programId(), isKnown);
}

const isKnown = (value: unknown): value is Known =>
  isRecord(value) &&
  Array.isArray(value['findings']) &&
  value['findings'].every(isFinding) &&
  hasAll(value, 'boolean', ['isEmpty', 'isPage']) &&
  hasAll(value, 'number', ['words', 'chromeWords']);

const isFinding = (value: unknown): boolean =>
  isRecord(value) &&
  hasAll(value, 'string', ['rule', 'category', 'reason', 'text']) &&
  hasAll(value, 'number', ['start', 'end', 'line', 'column']);

/**
 * What earlier runs found in files, by content, settings and version of the program. One that is missing, broken or of
 * another version is empty: a slow run, no error.
 */
export class Cache<Result> {
  /** Where it is kept; absolute. */
  readonly file: string;
  readonly #folder: string;
  readonly #strategy: CacheStrategy;
  readonly #version: string;
  readonly #began = Date.now();
  readonly #entries: Map<string, Entry>;
  readonly #trustedBefore: number;
  readonly #looked = new Map<string, Stats>();
  readonly #keys = new Map<string, string>();
  #isChanged = false;

  /**
   * @param program what tells this program from its other versions and builds
   * @param isResult whether what was read is a result as this program writes it
   */
  constructor(
    file: string,
    strategy: CacheStrategy,
    program: string,
    isResult: (value: unknown) => value is Result,
  ) {
    this.file = resolve(file);
    this.#folder = dirname(this.file);
    this.#strategy = strategy;
    this.#version = program;
    const stored = readStored(this.file, this.#version, isResult);
    this.#entries = new Map(Object.entries(stored?.files ?? {}));
    this.#trustedBefore = (stored?.began ?? 0) - RACY_MS;
  }

  /** What was found in a file, if it is as it was then and the settings are. */
  lookUp(path: string, settings: string): Result | undefined {
    const name = this.#nameOf(path);
    const stats = look(path);
    if (!stats) return undefined;
    this.#looked.set(name, stats);
    const entry = this.#entries.get(name);
    if (entry?.settings !== this.#keyOf(settings) || entry.size !== stats.size) return undefined;
    const { mtime, ctime, content, result } = entry;
    const isAsItWas = stats.mtimeMs === mtime && stats.ctimeMs === ctime && ctime < this.#trustedBefore;
    if (!isAsItWas || this.#strategy === 'content') {
      if (read(path) !== content) return undefined;
      this.#isChanged ||= !isAsItWas;
      this.#entries.set(name, { ...entry, mtime: stats.mtimeMs, ctime: stats.ctimeMs });
    }
    return result as Result;
  }

  /**
   * Notes what was found in a file that was looked up before it was read: should it change in between, its times don't
   * fit the next time and it is read again.
   * @param content fingerprint of the bytes that the result is about
   */
  note(path: string, content: string, settings: string, result: Result): void {
    const name = this.#nameOf(path);
    const stats = this.#looked.get(name);
    if (!stats) return;
    const { size, mtimeMs: mtime, ctimeMs: ctime } = stats;
    const key = this.#keyOf(settings);
    this.#entries.set(name, { size, mtime, ctime, content, settings: key, result });
    this.#isChanged = true;
  }

  /**
   * Writes what is known now, whole or not at all; files that are gone are forgotten. Costs nothing where nothing is new.
   * @throws CleanArticleError `unwritable`
   */
  async save(): Promise<void> {
    if (!this.#isChanged) return;
    for (const name of this.#entries.keys())
      if (!this.#looked.has(name) && !existsSync(resolve(this.#folder, name))) this.#entries.delete(name);
    const stored: Stored = {
      version: this.#version,
      began: this.#began,
      files: Object.fromEntries(this.#entries),
    };
    await writeFile(this.file, JSON.stringify(stored));
  }

  /** Settings are as long as a configuration's own rules are, and few. */
  #keyOf(settings: string): string {
    let key = this.#keys.get(settings);
    if (key === undefined) this.#keys.set(settings, (key = fingerprint(settings)));
    return key;
  }

  #nameOf(path: string): string {
    return relative(this.#folder, resolve(path));
  }
}

const look = (path: string): Stats | undefined => statSync(path, { throwIfNoEntry: false });

function read(path: string): string | undefined {
  try {
    return fingerprint(readFileSync(path));
  } catch {
    return undefined; // The run itself will meet the file, and say what is wrong with it.
  }
}

function readStored(
  file: string,
  expected: string,
  isResult: (value: unknown) => boolean,
): Stored | undefined {
  try {
    const stored = JSON.parse(readFileSync(file, 'utf8')) as Partial<Stored> | null;
    if (stored?.version !== expected || typeof stored.began !== 'number') return undefined;
    return isRecord(stored.files) &&
      Object.values(stored.files).every((entry) => isEntry(entry) && isResult(entry.result))
      ? (stored as Stored)
      : undefined;
  } catch {
    return undefined;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isEntry = (value: unknown): value is Entry =>
  isRecord(value) &&
  hasAll(value, 'number', ['size', 'mtime', 'ctime']) &&
  hasAll(value, 'string', ['content', 'settings']);

const hasAll = (value: Record<string, unknown>, type: string, keys: readonly string[]): boolean =>
  keys.every((key) => typeof value[key] === type);
