import { relative, sep } from 'node:path';

/** What the documents of a folder are called a site by: its path from another one, with a slash at its end. */
export const folderName = (folder: string, base: string): string =>
  `${relative(base, folder).split(sep).join('/') || '.'}/`;
