import { isAbsolute, relative, resolve, sep } from 'node:path';

/** A path as it is named from a folder, with forward slashes; null for one that is not under it. */
export function relativePath(path: string, folder: string): string | null {
  const found = relative(folder, resolve(folder, path));
  const isUnder = found !== '' && found !== '..' && !found.startsWith(`..${sep}`) && !isAbsolute(found);
  return isUnder ? found.replaceAll(sep, '/') : null;
}
