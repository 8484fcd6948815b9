import { type Dirent, existsSync, opendirSync, type readdir, type Stats, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, normalize, relative, resolve, sep } from 'node:path';
import { CleanArticleError, refused } from '../../errors.ts';
import { nameOf, realPath, systemPath } from './fileNames.ts';
import { IGNORE_FILE, type IgnoreOptions, Ignores, type Tree } from './ignore.ts';
import { isReadable } from './kind.ts';

/** A file to clean. */
export interface Input {
  readonly path: string;
  /** The path under the folder or glob it was found by: where it goes in an output folder. */
  readonly relative: string;
}

/** What was left aside of the paths. */
export interface LeftAside {
  /** Files in folders that are no text, Markdown or HTML by their names. */
  readonly skipped: number;
  /** What ignore files leave aside: files, and folders that were named. Folders that are not walked into don't count. */
  readonly ignored: number;
}

export interface Found extends LeftAside {
  readonly inputs: readonly Input[];
  /** What could not be found or listed; the rest goes on. */
  readonly errors: readonly CleanArticleError[];
}

const GLOB = /[*?[\]{}]|!\(/;

/** Where a folder of outputs keeps what a run knows of it. */
export const STATE_FOLDER = '.cleanarticle';

/** What is never walked into unless it is named: other people's files, git's own, and ours. */
const NEVER_WALKED = ['node_modules', '.git', STATE_FOLDER];

/** All that a search finds. */
export async function findAll(search: Search): Promise<Found> {
  const inputs: Input[] = [];
  const errors: CleanArticleError[] = [];
  for await (const found of search.found()) {
    if (found instanceof CleanArticleError) errors.push(found);
    else inputs.push(found);
  }
  const { skipped, ignored } = search;
  return { inputs, errors, skipped, ignored };
}

/** A path as it was given, and what it is. */
interface Start {
  readonly path: string;
  readonly kind: 'file' | 'folder' | 'glob';
  /** What the system says where there is no such file. */
  readonly error: NodeJS.ErrnoException | null;
}

/**
 * Finds the files that paths, folders and globs stand for, in a stable order: by argument, then by path. Folders and
 * globs leave aside what ignore files say. Links to folders are followed only where a glob's own length ends the walk,
 * as shells do. Of folders, no more than the names in those that are open is held, be there millions of files.
 */
export class Search implements LeftAside {
  readonly #starts: readonly Start[];
  readonly #ignores: Ignores;
  readonly #isGate: boolean;
  #skipped = 0;
  #ignored = 0;

  constructor(paths: readonly string[], options: IgnoreOptions) {
    this.#starts = paths.map(startAt);
    this.#ignores = new Ignores(options);
    this.#isGate = options.isGate;
  }

  /** Folders that were named: an output folder must not be one of them. */
  get folders(): string[] {
    return this.#starts.flatMap(({ path, kind }) => (kind === 'folder' ? [path] : []));
  }

  /** Whether the paths name one single file. */
  get isOne(): boolean {
    return this.#starts.length === 1 && this.#starts[0]!.kind === 'file';
  }

  get skipped(): number {
    return this.#skipped;
  }

  get ignored(): number {
    return this.#ignored;
  }

  /** Each file once, and in its place what could not be found or listed. */
  async *found(): AsyncGenerator<Input | CleanArticleError, void, void> {
    // Named twice, by a glob and its folder say, a file is still one.
    const seen = this.#isOverlapping() ? new Set<string>() : null;
    for (const start of this.#starts) {
      try {
        for await (const found of this.#from(start)) {
          if (!(found instanceof CleanArticleError) && seen) {
            const path = resolve(found.path);
            if (seen.has(path)) continue;
            seen.add(path);
          }
          yield found;
        }
      } catch (error) {
        if (!(error instanceof CleanArticleError)) throw error;
        yield error;
      }
    }
  }

  /** Whether a file may be one of those that are found. @param file absolute, without links */
  async mayFind(file: string): Promise<boolean> {
    for (const { path, kind } of this.#starts) {
      if (kind === 'file' && realPath(path) === file) return true;
      if (kind === 'folder' && isReadable(file, this.#isGate) && file.startsWith(withEnd(realPath(path))))
        return true;
      if (kind === 'glob') {
        const { default: picomatch } = await import('picomatch');
        const name = isAbsolute(path) ? file : relative(process.cwd(), file);
        if (picomatch.isMatch(name, normalize(path), { dot: true })) return true;
      }
    }
    return false;
  }

  /** Whether one path stands for what is under another's, too. */
  #isOverlapping(): boolean {
    const roots = this.#starts
      .map(({ path, kind }) => withEnd(resolve(kind === 'glob' ? baseOf(path) : path)))
      .sort();
    // Whatever sorts between a folder and something in it is in it, too.
    return roots.some((root, i) => roots[i + 1]?.startsWith(root));
  }

  #from({ path, kind, error }: Start): AsyncIterable<Input | CleanArticleError> {
    if (kind === 'folder') return this.#inFolder(path);
    return kind === 'file' ? this.#file(path) : this.#matches(path, error);
  }

  async *#file(path: string): AsyncGenerator<Input> {
    if (await this.#ignores.isNamedIgnored(path)) this.#ignored++;
    else yield { path, relative: basename(path) };
  }

  async *#inFolder(path: string): AsyncGenerator<Input | CleanArticleError> {
    const tree = this.#ignores.treeOf(path);
    if ((await tree.scopeOf(path)) === null) {
      this.#ignored++;
      return;
    }
    const open = [{ folder: path, names: await this.#namesIn(path, tree), next: 0 }];
    for (let at; (at = open.at(-1)) !== undefined;) {
      const name = at.names[at.next++];
      if (name === undefined) {
        open.pop();
        tree.forget(at.folder);
        continue;
      }
      const file = join(at.folder, name);
      if (!name.endsWith(sep)) {
        yield { path: file, relative: relative(path, file) };
        continue;
      }
      try {
        const folder = file.slice(0, -sep.length);
        open.push({ folder, names: await this.#namesIn(folder, tree), next: 0 });
      } catch (error) {
        if (!(error instanceof CleanArticleError)) throw error;
        yield error;
      }
    }
  }

  /** The names of files and folders that are walked, folders with a separator at the end, in the order of all paths. */
  async #namesIn(folder: string, tree: Tree): Promise<string[]> {
    const scope = await tree.scopeOf(folder);
    const names: string[] = [];
    for (const entry of entriesOf(folder)) {
      const { name } = entry;
      const path = resolve(folder, name);
      if (entry.isDirectory()) {
        if (!NEVER_WALKED.includes(name) && scope?.isIgnored(path, true) === false) names.push(name + sep);
      } else if (!isFile(folder, entry)) continue;
      else if (isReadable(name, this.#isGate)) {
        if (scope?.isIgnored(path, false) === false) names.push(name);
        else this.#ignored++;
      } else if (name !== IGNORE_FILE) this.#skipped++;
    }
    return names.sort();
  }

  async *#matches(
    pattern: string,
    error: NodeJS.ErrnoException | null,
  ): AsyncGenerator<Input | CleanArticleError> {
    const base = baseOf(pattern);
    const isAny = GLOB.test(pattern) && existsSync(base) ? yield* this.#globbed(pattern, base) : false;
    if (isAny) return;
    if (error !== null && error.code !== 'ENOENT' && error.code !== 'ENOTDIR')
      throw refused('unreadable', error, pattern);
    throw new CleanArticleError('not-found', 'there is no such file', { file: pattern });
  }

  /** @returns whether a pattern matches anything, be it left aside */
  async *#globbed(pattern: string, base: string): AsyncGenerator<Input | CleanArticleError, boolean> {
    const { glob } = await import('tinyglobby');
    const tree = this.#ignores.treeOf(base);
    const unwalked = NEVER_WALKED.filter((name) => !pattern.split(/[/{},]/).includes(name));
    const endsByItself = !pattern.includes('**');
    const errors: CleanArticleError[] = [];
    const list = (folder: string, _: unknown, done: (error: null, entries: Dirent[]) => void): void => {
      void listFolder(folder, tree, unwalked).then(
        (entries) => {
          done(null, endsByItself ? entries : entries.filter((entry) => !isLinkToFolder(folder, entry)));
        },
        (error: unknown) => {
          errors.push(error as CleanArticleError);
          done(null, []);
        },
      );
    };
    const fs = { readdir: list as typeof readdir };
    const options = { cwd: base, dot: true, expandDirectories: false, fs };
    // What begins with `!` would be taken for what is not to match.
    const names = await glob(`./${pattern.slice(endOfBase(pattern))}`, options);
    yield* errors;
    for (const path of names.map((name) => join(base, name)).sort()) {
      const scope = await tree.scopeOf(dirname(path));
      if (scope?.isIgnored(resolve(path), false) === false) yield { path, relative: relative(base, path) };
      else this.#ignored++;
    }
    return names.length > 0;
  }
}

function startAt(path: string): Start {
  const stats = look(path);
  if (stats instanceof Error) return { path, kind: 'glob', error: stats };
  return { path, kind: stats.isDirectory() ? 'folder' : 'file', error: null };
}

/** Where a pattern's fixed part ends, in its text. */
const endOfBase = (pattern: string): number => pattern.slice(0, pattern.search(GLOB)).search(/[^/\\]*$/);

/** The folder that a pattern's matches are in. */
const baseOf = (pattern: string): string => pattern.slice(0, endOfBase(pattern)) || '.';

const withEnd = (folder: string): string => (folder.endsWith(sep) ? folder : folder + sep);

/**
 * What is in a folder, in the system's order; names are what `nameOf` makes of them.
 * @throws CleanArticleError `unreadable`
 */
function* entriesOf(folder: string): Generator<Dirent> {
  try {
    // The types know of no buffers here; the system's functions do.
    const open = opendirSync as unknown as (path: string | Buffer, options: object) => BufferDir;
    const dir = open(systemPath(folder), { encoding: 'buffer', bufferSize: 1024 });
    try {
      for (let entry; (entry = dir.readSync()) !== null;)
        yield Object.assign(entry, { name: nameOf(entry.name) });
    } finally {
      dir.closeSync();
    }
  } catch (cause) {
    throw new CleanArticleError('unreadable', 'the folder cannot be listed', { file: folder, cause });
  }
}

interface BufferDir {
  readSync(): (Omit<Dirent, 'name'> & { name: Buffer }) | null;
  closeSync(): void;
}

/** What is in a folder, less the folders that are not walked into. @throws CleanArticleError `unreadable` */
async function listFolder(folder: string, tree: Tree, unwalked: readonly string[]): Promise<Dirent[]> {
  const scope = await tree.scopeOf(folder);
  return [...entriesOf(folder)].filter(
    (entry) =>
      !entry.isDirectory() ||
      (!unwalked.includes(entry.name) && scope?.isIgnored(resolve(folder, entry.name), true) === false),
  );
}

/** Whether an entry of a folder is a file, or a link that leads to one or to nothing: that has to be said. */
function isFile(folder: string, entry: Dirent): boolean {
  if (!entry.isSymbolicLink()) return entry.isFile();
  const stats = look(join(folder, entry.name));
  return stats instanceof Error || stats.isFile();
}

/** Whether an entry of a folder is a link that leads to a folder. */
function isLinkToFolder(folder: string, entry: Dirent): boolean {
  const stats = entry.isSymbolicLink() ? look(join(folder, entry.name)) : null;
  return stats !== null && !(stats instanceof Error) && stats.isDirectory();
}

function look(path: string): Stats | NodeJS.ErrnoException {
  try {
    return statSync(systemPath(path));
  } catch (error) {
    return error as NodeJS.ErrnoException;
  }
}
