import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import type { Ignore } from 'ignore';
import { refused } from '../../errors.ts';
import { systemPath } from './fileNames.ts';

/** Where people say which files are to be left aside, in gitignore's syntax. */
export const IGNORE_FILE = '.cleanarticleignore';

export interface IgnoreOptions {
  /** Whether git's ignore files count as well as our own. */
  readonly isGate: boolean;
  /** Whether none of them counts, nor any pattern. */
  readonly isOff?: boolean;
  /** More patterns in gitignore's syntax, as a configuration has them. */
  readonly ignore?: readonly string[];
  /** The folder that `ignore` is relative to; default: the current one. */
  readonly ignoreFolder?: string;
}

/** The patterns of one file, and the folder they are relative to. */
interface Level {
  readonly base: string;
  readonly patterns: Ignore;
}

/** What holds in a folder: the patterns of its own ignore files and of those above, nearest first. */
export class Scope {
  readonly own: readonly Level[];
  readonly git: readonly Level[];

  constructor(own: readonly Level[], git: readonly Level[]) {
    this.own = own;
    this.git = git;
  }

  /** Whether something in the folder is left aside; by its absolute path. */
  isIgnored(path: string, isFolder: boolean): boolean {
    return decide(this.own, path, isFolder) ?? decide(this.git, path, isFolder) ?? false;
  }
}

/**
 * Answers which files and folders are left aside. An ignore file holds below its folder, of several the nearest that
 * has something to say counts, and ours come before git's, so that `!raw/` in ours brings back what git ignores.
 * They are looked for up to the root of the repository or the current directory, whichever is higher; git's never
 * above a repository's root. Patterns heed case, as git's do.
 */
export class Ignores {
  readonly #options: IgnoreOptions;
  readonly #tops = new Map<string, Tree>();
  /** By the folders that were named in them: many files are named in a folder. */
  readonly #trees = new Map<string, Tree>();

  constructor(options: IgnoreOptions) {
    this.#options = options;
  }

  /** The tree that a folder which was named stands in. */
  treeOf(folder: string): Tree {
    const path = resolve(folder);
    let tree = this.#trees.get(path);
    if (tree) return tree;
    const top = topOf(path);
    tree = this.#tops.get(top) ?? new Tree(top, this.#options);
    this.#tops.set(top, tree);
    this.#trees.set(path, tree);
    return tree;
  }

  /**
   * Whether a file that was named is left aside: by our own ignore files only. Hooks name every file that changed,
   * and git knows those.
   * @throws CleanArticleError `unreadable` for an ignore file that cannot be read
   */
  async isNamedIgnored(file: string): Promise<boolean> {
    const path = resolve(file);
    const scope = await this.treeOf(dirname(path)).scopeOf(dirname(path));
    return scope === null || decide(scope.own, path, false) === true;
  }
}

/** A folder and all below it. */
export class Tree {
  readonly #top: string;
  readonly #options: IgnoreOptions;
  readonly #scopes = new Map<string, Promise<Scope | null>>();

  constructor(top: string, options: IgnoreOptions) {
    this.#top = top;
    this.#options = options;
  }

  /**
   * What holds in a folder that was named or is walked; that git ignores the folder itself doesn't count then.
   * @returns null for a folder that our own ignore files leave aside
   * @throws CleanArticleError `unreadable` for an ignore file that cannot be read
   */
  scopeOf(folder: string): Promise<Scope | null> {
    const path = resolve(folder);
    let scope = this.#scopes.get(path);
    if (!scope) this.#scopes.set(path, (scope = this.#findScope(path)));
    return scope;
  }

  /** Lets go of what holds in a folder whose walk is over. */
  forget(folder: string): void {
    this.#scopes.delete(resolve(folder));
  }

  async #findScope(folder: string): Promise<Scope | null> {
    if (this.#options.isOff) return new Scope([], []);
    const isTop = folder === this.#top || dirname(folder) === folder;
    const above = isTop ? await this.#configured() : await this.scopeOf(dirname(folder));
    if (above === null || decide(above.own, folder, true) === true) return null;
    // A level that ignores a folder which is walked all the same would ignore everything in it.
    const holds = (level: Level): boolean => decide([level], folder, true) !== true;
    const own = [...(await readLevel(folder, join(folder, IGNORE_FILE))), ...above.own.filter(holds)];
    if (!this.#options.isGate) return new Scope(own, []);
    const repository = join(folder, '.git');
    const outer = existsSync(repository)
      ? await readLevel(folder, join(sharedFolderOf(repository), 'info', 'exclude'))
      : above.git.filter(holds);
    return new Scope(own, [...(await readLevel(folder, join(folder, '.gitignore'))), ...outer]);
  }

  async #configured(): Promise<Scope> {
    const { ignore = [], ignoreFolder = '.' } = this.#options;
    return new Scope(ignore.length === 0 ? [] : [await makeLevel(resolve(ignoreFolder), ignore)], []);
  }
}

/** What the nearest level that has something to say says of a path; null where none has. */
function decide(levels: readonly Level[], path: string, isFolder: boolean): boolean | null {
  for (const { base, patterns } of levels) {
    const prefix = base.endsWith(sep) ? base : base + sep;
    if (!path.startsWith(prefix)) continue;
    const relative = path.slice(prefix.length).replaceAll(sep, '/') + (isFolder ? '/' : '');
    const { ignored, unignored } = patterns.test(relative);
    if (ignored || unignored) return ignored;
  }
  return null;
}

/** The highest folder whose ignore files hold in a folder. */
function topOf(folder: string): string {
  const cwd = process.cwd();
  let top = folder;
  let isInRepository = false;
  for (let at = folder; ; at = dirname(at)) {
    if (!isInRepository && existsSync(join(at, '.git'))) {
      isInRepository = true;
      top = at;
    }
    if (at === cwd) top = at;
    if (dirname(at) === at) return top;
  }
}

/** Where a repository keeps what its work trees share: beside a linked one, `.git` is a file that leads there. */
function sharedFolderOf(git: string): string {
  if (statSync(git).isDirectory()) return git;
  const own = /^gitdir: *(.+)$/m.exec(readText(git))?.[1];
  if (own === undefined) return git;
  const folder = resolve(dirname(git), own.trim());
  const shared = join(folder, 'commondir');
  return existsSync(shared) ? resolve(folder, readText(shared).trim()) : folder;
}

/** The patterns of a file; none where there is no such file. */
async function readLevel(base: string, file: string): Promise<Level[]> {
  if (!existsSync(systemPath(file))) return [];
  const text = readText(file);
  return text.trim() === '' ? [] : [await makeLevel(base, text.replace(/^\uFEFF/, ''))];
}

async function makeLevel(base: string, patterns: string | readonly string[]): Promise<Level> {
  const { default: ignore } = await import('ignore');
  return { base, patterns: ignore({ ignoreCase: false }).add(patterns) };
}

function readText(file: string): string {
  try {
    return readFileSync(systemPath(file), 'utf8');
  } catch (error) {
    throw refused('unreadable', error, file);
  }
}
