import { type Stats, statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, join, relative, resolve } from 'node:path';
import { CleanArticleError } from '../errors.ts';

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
}

const READABLE = /\.(?:txt|text|md|markdown|html?|xhtml|jsonl|ndjson)$/i;
const GLOB = /[*?[\]{}]|!\(/;

/** Finds the files that paths, folders and globs stand for, in a stable order. */
export async function findInputs(paths: readonly string[]): Promise<Found> {
  const inputs: Input[] = [];
  const errors: CleanArticleError[] = [];
  const folders: string[] = [];
  let skipped = 0;
  let files = 0;
  for (const path of paths) {
    const stats = look(path);
    if (stats instanceof Error) {
      const matches = GLOB.test(path) ? await expandGlob(path) : [];
      if (matches.length > 0) inputs.push(...matches);
      else if (stats.code === 'ENOENT' || stats.code === 'ENOTDIR')
        errors.push(new CleanArticleError('not-found', 'there is no such file', { file: path }));
      else
        errors.push(
          new CleanArticleError('unreadable', `it cannot be read (${stats.code ?? stats.message})`, {
            file: path,
          }),
        );
    } else if (stats.isDirectory()) {
      folders.push(path);
      try {
        const entries = await readdir(path, { recursive: true, withFileTypes: true });
        const found = entries
          .filter((entry) => entry.isFile() || entry.isSymbolicLink())
          .map((entry) => join(entry.parentPath, entry.name));
        const readable = found.filter((file) => READABLE.test(file)).sort();
        skipped += found.length - readable.length;
        inputs.push(...readable.map((file) => ({ path: file, relative: relative(path, file) })));
      } catch (error) {
        errors.push(
          new CleanArticleError('unreadable', 'the folder cannot be listed', { file: path, cause: error }),
        );
      }
    } else {
      files++;
      inputs.push({ path, relative: basename(path) });
    }
  }
  // Named twice, by a glob and its folder say, a file is still one.
  const unique = [...new Map(inputs.map((input) => [resolve(input.path), input])).values()];
  return { inputs: unique, errors, folders, skipped, isOne: paths.length === 1 && files === 1 };
}

function look(path: string): Stats | NodeJS.ErrnoException {
  try {
    return statSync(path);
  } catch (error) {
    return error as NodeJS.ErrnoException;
  }
}

async function expandGlob(pattern: string): Promise<Input[]> {
  const { glob } = await import('tinyglobby');
  const base = pattern.slice(0, pattern.search(GLOB)).replace(/[^/\\]*$/, '');
  const files = await glob(pattern, { dot: true, expandDirectories: false });
  return files.sort().map((file) => ({ path: file, relative: relative(base || '.', file) }));
}
