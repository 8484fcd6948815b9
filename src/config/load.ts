import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Config } from './config.ts';

/** The names of configuration files; in package.json it is a key. */
export const NAME = 'clean-article';
export const FILE_NAMES = ['json', 'yaml', 'yml', 'js', 'mjs', 'ts'].map(
  (extension) => `${NAME}.config.${extension}`,
);

const MANIFEST = 'package.json';

/**
 * Loads the configuration: the file that is named, or the nearest one from the current directory upwards (wherever the
 * documents are), up to the home directory or the root of the file system.
 * @param file a path to a configuration file, relative to `cwd`
 * @returns null where no file is named and none is found
 * @throws CleanArticleError `config` for a file with mistakes, `not-found` for a named one that is not there,
 *   `unreadable` for one that the system refuses
 */
export async function loadConfig({
  cwd,
  file,
}: {
  readonly cwd: string;
  readonly file?: string | undefined;
}): Promise<Config | null> {
  // Most runs have none, and must not wait for what reads one.
  if (file === undefined && !isConfigured(cwd)) return null;
  const { findConfig, readConfig } = await import('./read.ts');
  return file === undefined ? findConfig(cwd) : readConfig(resolve(cwd, file), cwd);
}

/** Whether a folder or one above has a configuration. */
function isConfigured(cwd: string): boolean {
  for (let folder = resolve(cwd); ; folder = dirname(folder)) {
    if (configIn(folder) !== null) return true;
    if (folder === dirname(folder)) return false;
  }
}

/** The name of the file in a folder that holds a configuration; null where none does. */
export function configIn(folder: string): string | null {
  const name = FILE_NAMES.find((each) => existsSync(join(folder, each)));
  return name ?? (hasConfig(join(folder, MANIFEST)) ? MANIFEST : null);
}

/** Whether a package.json has a configuration; a package that merely depends on this one has none. */
function hasConfig(manifest: string): boolean {
  if (!existsSync(manifest)) return false;
  try {
    const text = readFileSync(manifest, 'utf8');
    return text.includes(`"${NAME}"`) && NAME in (JSON.parse(text) as object);
  } catch {
    return false; // not for us to read, or to mend
  }
}
