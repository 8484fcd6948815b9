import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { getEnvironmentData, setEnvironmentData } from 'node:worker_threads';
import type { SettleOptions } from '../../clean.ts';
import { CleanArticleError, refused } from '../../errors.ts';
import { SiteBook } from '../../site/siteBook.ts';
import { parseSites } from '../../site/siteFile.ts';
import { fingerprint } from '../fingerprint.ts';

/** A file with what repeats on sites, as a run has read it; its content goes to worker threads as they start. */
export interface SiteFile {
  /** Absolute. */
  readonly path: string;
  /** Fingerprint of its content. */
  readonly content: string;
}

/**
 * Reads the file that `--site` names.
 * @throws CleanArticleError `not-found`, `unreadable`, `bad-json` where it is none of ours
 */
export function readSiteFile(path: string): SiteFile {
  const text = readText(path);
  const file = { path: resolve(path), content: fingerprint(text) };
  open(file, text, path);
  setEnvironmentData(keyOf(file), text);
  return file;
}

/** What repeats on the sites of the documents in a file. @param path of the documents' file */
export function sitesOf(file: SiteFile, path: string): SettleOptions['site'] {
  const book =
    opened?.key === keyOf(file)
      ? opened.book
      : open(file, getEnvironmentData(keyOf(file)) as string, file.path);
  const folder = dirname(resolve(path));
  return (url) => book.repeatsFor(url, folder);
}

// A run has one, and each of its threads reads it once.
let opened: { readonly key: string; readonly book: SiteBook } | null = null;

function open(file: SiteFile, text: string, name: string): SiteBook {
  const book = new SiteBook(parseSites(text, name), dirname(file.path));
  opened = { key: keyOf(file), book };
  return book;
}

const keyOf = ({ path, content }: SiteFile): string => `${path} ${content}`;

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw refused('unreadable', error, path);
    throw new CleanArticleError(
      'not-found',
      'there is no such site file; make it with clean-article learn PATHS -o FILE',
      { file: path },
    );
  }
}
