import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, relative, resolve, sep } from 'node:path';
import { CleanArticleError, refused } from '../../errors.ts';
import type { Removed } from '../../render/article.ts';
import { printable } from '../printable.ts';
import { writeFile } from '../write.ts';

const VERSION = 1;
const DIGITS = 16; // of a hash, in hex; 64 bits are more than the pieces of one file and rule can fill

/** How often each piece of text is known, by file, rule and hash. */
type Counts = Map<string, Map<string, Map<string, number>>>;

/**
 * Findings that are known and let pass, for a corpus that had them when the gate came. They are known by their file's
 * path, their rule and their text, wherever in the file they stand: lines may move and others be edited. A file that is
 * renamed has its findings anew.
 */
export class Baseline {
  /** The file it is kept in; the paths in it are relative to its folder. */
  readonly path: string;
  readonly #counts: Counts;
  /** How many of each this run has let pass. */
  readonly #passed: Counts = new Map();

  constructor(path: string, counts: Counts = new Map()) {
    this.path = path;
    this.#counts = counts;
  }

  /**
   * Parts a file's findings into those that are new and those that are known. An entry lets as many pass as it counts
   * in all of a run, so that a file may come in portions, but each finding once.
   */
  filter(path: string, findings: readonly Removed[]): { fresh: Removed[]; known: number } {
    const file = keyOf(this.path, path);
    const known = this.#counts.get(file);
    if (!known) return { fresh: [...findings], known: 0 };
    const fresh = findings.filter((finding) => {
      const [rule, hash] = [ruleOf(finding), hashOf(finding.text)];
      const count = known.get(rule)?.get(hash);
      return count === undefined || increment(this.#passed, file, rule, hash) > count;
    });
    return { fresh, known: findings.length - fresh.length };
  }

  /** The files it knows, by their keys, each with what is known of it. */
  entries(): Iterable<[string, Map<string, Map<string, number>>]> {
    return this.#counts;
  }
}

/** Makes a baseline of what a run finds. Of files the run did not check what was known stays, as long as they exist. */
export class BaselineBuilder {
  readonly #previous: Baseline;
  readonly #checked = new Set<string>();
  readonly #counts: Counts = new Map();

  constructor(previous: Baseline) {
    this.#previous = previous;
  }

  /** The file that is written. */
  get path(): string {
    return this.#previous.path;
  }

  /** Adds what was found in a file that was checked, nothing included: then nothing of it is known any more. */
  add(path: string, findings: readonly Removed[]): void {
    const file = keyOf(this.#previous.path, path);
    this.#checked.add(file);
    for (const finding of findings) increment(this.#counts, file, ruleOf(finding), hashOf(finding.text));
  }

  /**
   * Writes the baseline in its place, whole or not at all. The same findings give the same file.
   * @throws CleanArticleError `unwritable`
   */
  async write(): Promise<void> {
    const files: Counts = new Map(this.#counts);
    for (const [file, known] of this.#previous.entries())
      if (!this.#checked.has(file) && existsSync(resolve(dirname(this.path), file))) files.set(file, known);
    await writeFile(this.path, `${JSON.stringify({ version: VERSION, files: toObject(files) }, null, 2)}\n`);
  }
}

/**
 * Reads a baseline.
 * @throws CleanArticleError `not-found` where there is none, `unreadable`, `bad-json` where it is none of ours
 */
export async function readBaseline(path: string): Promise<Baseline> {
  const baseline = await readBaselineIfAny(path);
  if (baseline) return baseline;
  throw new CleanArticleError('not-found', 'there is no such baseline; make it with --update-baseline', {
    file: path,
  });
}

/**
 * Reads a baseline that is going to be updated; null where there is none yet.
 * @throws CleanArticleError `unreadable`, `bad-json` where it is none of ours
 */
export async function readBaselineIfAny(path: string): Promise<Baseline | null> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw refused('unreadable', error, path);
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw corrupt(path, 'it is not JSON', error);
  }
  return new Baseline(path, readCounts(path, value));
}

function readCounts(path: string, value: unknown): Counts {
  if (!isObject(value)) throw corrupt(path, 'it is no JSON object');
  const { version, files } = value;
  if (typeof version === 'number' && version > VERSION)
    throw new CleanArticleError(
      'bad-json',
      `the baseline is of version ${version}, which a newer clean-article wrote (this one knows ${VERSION}); update clean-article`,
      { file: path },
    );
  if (version !== VERSION) throw corrupt(path, `its “version” is not ${VERSION}`);
  const toMap = <T>(
    object: unknown,
    name: string,
    each: (value: unknown, name: string) => T,
  ): Map<string, T> => {
    if (!isObject(object)) throw corrupt(path, `its ${name} is no object`);
    return new Map(Object.entries(object).map(([key, inner]) => [key, each(inner, `${name} › “${key}”`)]));
  };
  const toCount = (count: unknown, name: string): number => {
    if (!Number.isSafeInteger(count) || (count as number) < 1) throw corrupt(path, `its ${name} is no count`);
    return count as number;
  };
  return toMap(files, '“files”', (rules, file) =>
    toMap(rules, file, (hashes, rule) => toMap(hashes, rule, toCount)),
  );
}

const corrupt = (path: string, what: string, cause?: unknown): CleanArticleError =>
  new CleanArticleError(
    'bad-json',
    `the baseline cannot be understood: ${printable(what)}; mend it, or delete it and run --update-baseline`,
    { file: path, cause },
  );

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Objects with their keys in order: what changes in a file is what changed in the corpus. */
function toObject(map: ReadonlyMap<string, unknown>): Record<string, unknown> {
  const sorted = [...map].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(
    sorted.map(([key, value]) => [key, value instanceof Map ? toObject(value) : value]),
  );
}

/** A file as a baseline names it. */
const keyOf = (baseline: string, path: string): string =>
  relative(dirname(resolve(baseline)), resolve(path)).replaceAll(sep, '/');

/** Which layout judgement it is tells where a piece stands, and that may change. */
const ruleOf = ({ rule, category }: Removed): string => (category === 'layout' ? category : rule);

const hashOf = (text: string): string =>
  createHash('sha256').update(text.replace(/\s+/gu, ' ').trim()).digest('hex').slice(0, DIGITS);

/** Counts one more, and gives how many there are then. */
function increment(counts: Counts, file: string, rule: string, hash: string): number {
  const rules = entryOf(counts, file, () => new Map<string, Map<string, number>>());
  const hashes = entryOf(rules, rule, () => new Map<string, number>());
  const count = (hashes.get(hash) ?? 0) + 1;
  hashes.set(hash, count);
  return count;
}

function entryOf<V>(map: Map<string, V>, key: string, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = make()));
  return value;
}
