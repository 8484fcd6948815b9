import { type Dirent, existsSync, type readdir, readdirSync, type Stats, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { CleanArticleError, refused } from '../../errors.ts';
import { IGNORE_FILE, type IgnoreOptions, Ignores, type Tree } from './ignore.ts';
import { isReadable } from './kind.ts';

/** A file to clean. */
export interface Input {
  readonly path: string;
  /** The path under the folder or glob it was found by: where it goes in an output folder. */
  readonly relative: string;
}

export interface Found {
  readonly inputs: readonly Input[];
  /** What could not be found or listed; the rest goes on. */
  readonly errors: readonly CleanArticleError[];
  /** Whether the paths name one single file. */
  readonly isOne: boolean;
  /** Folders that were named: an output folder must not be one of them. */
  readonly folders: readonly string[];
  /** Files in folders that are no text, Markdown or HTML by their names. */
  readonly skipped: number;
  /** What ignore files leave aside: files, and folders that were named. Folders that are not walked into don't count. */
  readonly ignored: number;
}

const GLOB = /[*?[\]{}]|!\(/;

/** What is never walked into unless it is named: other people's files, and git's own. */
const NEVER_WALKED = ['node_modules', '.git'];

/**
 * Finds the files that paths, folders and globs stand for, in a stable order. Folders and globs leave aside what ignore
 * files say. Links to folders are followed only where a glob's own length ends the walk, as shells do.
 */
export async function findInputs(
  paths: readonly string[],
  options: IgnoreOptions = { isGate: false },
): Promise<Found> {
  const search = new Search(options);
  for (const path of paths) await search.add(path);
  return search.found(paths.length);
}

class Search {
  readonly #ignores: Ignores;
  readonly #isGate: boolean;
  readonly #inputs: Input[] = [];
  readonly #errors: CleanArticleError[] = [];
  readonly #folders: string[] = [];
  #skipped = 0;
  #ignored = 0;
  #files = 0;

  constructor(options: IgnoreOptions) {
    this.#ignores = new Ignores(options);
    this.#isGate = options.isGate;
  }

  /** Adds what a path, a folder or a glob stands for. */
  async add(path: string): Promise<void> {
    const stats = look(path);
    try {
      if (stats instanceof Error) await this.#addGlob(path, stats);
      else if (stats.isDirectory()) await this.#addFolder(path);
      else await this.#addFile(path);
    } catch (error) {
      if (!(error instanceof CleanArticleError)) throw error;
      this.#errors.push(error);
    }
  }

  found(paths: number): Found {
    // Named twice, by a glob and its folder say, a file is still one.
    const unique = new Map(this.#inputs.map((input) => [resolve(input.path), input]));
    return {
      inputs: [...unique.values()],
      errors: this.#errors,
      folders: this.#folders,
      skipped: this.#skipped,
      ignored: this.#ignored,
      isOne: paths === 1 && this.#files === 1,
    };
  }

  async #addFile(path: string): Promise<void> {
    this.#files++;
    if (await this.#ignores.isNamedIgnored(path)) this.#ignored++;
    else this.#inputs.push({ path, relative: basename(path) });
  }

  async #addFolder(path: string): Promise<void> {
    this.#folders.push(path);
    const tree = this.#ignores.treeOf(path);
    if ((await tree.scopeOf(path)) === null) {
      this.#ignored++;
      return;
    }
    const found: string[] = [];
    const left = [path];
    for (let folder; (folder = left.pop()) !== undefined;) {
      for (const entry of await this.#entriesOf(folder, tree, NEVER_WALKED)) {
        const file = join(folder, entry.name);
        if (entry.isDirectory()) left.push(file);
        else if (!entry.isFile() && !entry.isSymbolicLink()) continue;
        else if (isReadable(entry.name, this.#isGate)) found.push(file);
        else if (entry.name !== IGNORE_FILE) this.#skipped++;
      }
    }
    const files = await this.#leaveAside(found, tree);
    this.#inputs.push(...files.sort().map((file) => ({ path: file, relative: relative(path, file) })));
  }

  async #addGlob(pattern: string, error: NodeJS.ErrnoException): Promise<void> {
    if (GLOB.test(pattern) && (await this.#addMatches(pattern))) return;
    if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR') throw refused('unreadable', error, pattern);
    throw new CleanArticleError('not-found', 'there is no such file', { file: pattern });
  }

  /** @returns whether a pattern matches anything, be it left aside */
  async #addMatches(pattern: string): Promise<boolean> {
    const end = pattern.slice(0, pattern.search(GLOB)).search(/[^/\\]*$/);
    const base = pattern.slice(0, end) || '.';
    if (!existsSync(base)) return false;
    const { glob } = await import('tinyglobby');
    const tree = this.#ignores.treeOf(base);
    const unwalked = NEVER_WALKED.filter((name) => !pattern.split(/[/{},]/).includes(name));
    const endsByItself = !pattern.includes('**');
    const list = (folder: string, _: unknown, done: (error: null, entries: Dirent[]) => void): void => {
      void this.#entriesOf(folder, tree, unwalked).then((entries) => {
        done(null, endsByItself ? entries : entries.filter((entry) => !isLinkToFolder(folder, entry)));
      });
    };
    const fs = { readdir: list as typeof readdir };
    const options = { cwd: base, dot: true, expandDirectories: false, fs };
    // What begins with `!` would be taken for what is not to match.
    const names = await glob(`./${pattern.slice(end)}`, options);
    const found = names.map((name) => join(base, name));
    const files = await this.#leaveAside(found, tree);
    this.#inputs.push(...files.sort().map((file) => ({ path: file, relative: relative(base, file) })));
    return found.length > 0;
  }

  /** What is in a folder, less the folders that are not walked into. */
  async #entriesOf(folder: string, tree: Tree, unwalked: readonly string[]): Promise<Dirent[]> {
    try {
      const scope = await tree.scopeOf(folder);
      return readdirSync(folder, { withFileTypes: true }).filter(
        (entry) =>
          !entry.isDirectory() ||
          (!unwalked.includes(entry.name) && scope?.isIgnored(resolve(folder, entry.name), true) === false),
      );
    } catch (error) {
      this.#errors.push(
        error instanceof CleanArticleError
          ? error
          : new CleanArticleError('unreadable', 'the folder cannot be listed', {
              file: folder,
              cause: error,
            }),
      );
      return [];
    }
  }

  /** Counts the files that are left aside, and gives the others. */
  async #leaveAside(files: readonly string[], tree: Tree): Promise<string[]> {
    const kept: string[] = [];
    for (const file of files) {
      const scope = await tree.scopeOf(dirname(file));
      if (scope?.isIgnored(resolve(file), false) === false) kept.push(file);
    }
    this.#ignored += files.length - kept.length;
    return kept;
  }
}

/** Whether an entry of a folder is a link that leads to a folder. */
function isLinkToFolder(folder: string, entry: Dirent): boolean {
  const stats = entry.isSymbolicLink() ? look(join(folder, entry.name)) : null;
  return stats !== null && !(stats instanceof Error) && stats.isDirectory();
}

function look(path: string): Stats | NodeJS.ErrnoException {
  try {
    return statSync(path);
  } catch (error) {
    return error as NodeJS.ErrnoException;
  }
}
