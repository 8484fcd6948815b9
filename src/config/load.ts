import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Config } from './config.ts';

/** The names of configuration files; in package.json it is a key. */
export const NAME = 'clean-article';
export const FILE_NAMES = ['json', 'yaml', 'yml', 'js', 'mjs', 'ts'].map(
  (extension) => `${NAME}.config.${extension}`,
);

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
  if (file === undefined && !mayHaveConfig(cwd)) return null;
  const { findConfig, readConfig } = await import('./read.ts');
  return file === undefined ? findConfig(cwd) : readConfig(resolve(cwd, file), cwd);
}

/** Whether a folder or one above has a file that may be or hold a configuration. */
function mayHaveConfig(cwd: string): boolean {
  for (let folder = resolve(cwd); ; folder = dirname(folder)) {
    if (FILE_NAMES.some((name) => existsSync(join(folder, name)))) return true;
    if (mentionsConfig(join(folder, 'package.json'))) return true;
    if (folder === dirname(folder)) return false;
  }
}

function mentionsConfig(manifest: string): boolean {
  try {
    return readFileSync(manifest, 'utf8').includes(`"${NAME}"`);
  } catch {
    return false; // none, or none for us to read
  }
}
