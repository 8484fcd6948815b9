import { CleanArticleError } from '../errors.ts';
import type { LearnedSite } from './learn.ts';

const VERSION = 1;

/** What was learned of sites as it is kept in a file, for people to read and review: a line of JSON for each line. */
export function printSites(sites: ReadonlyMap<string, LearnedSite>): string {
  const file = {
    version: VERSION,
    sites: Object.fromEntries(
      [...sites].map(([name, { pages, lines }]) => [name, { pages, lines: Object.fromEntries(lines) }]),
    ),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/**
 * Reads such a file.
 * @throws CleanArticleError `bad-json` where it is none of ours
 */
export function parseSites(text: string, path: string): Map<string, LearnedSite> {
  const refuse = (what: string, cause?: unknown): never => {
    throw new CleanArticleError(
      'bad-json',
      `the site file cannot be understood: ${what}; make it anew with clean-article learn`,
      { file: path, cause },
    );
  };
  const objectOf = (value: unknown, name: string): Record<string, unknown> =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : refuse(`${name} is no object`);
  const countOf = (value: unknown, most: number, name: string): number =>
    Number.isSafeInteger(value) && (value as number) >= 1 && (value as number) <= most
      ? (value as number)
      : refuse(`${name} is no count of pages`);
  const { version, sites } = objectOf(parse(text, refuse), 'it');
  if (typeof version === 'number' && version > VERSION)
    throw new CleanArticleError(
      'bad-json',
      `the site file is of version ${version}, which a newer clean-article wrote (this one knows ${VERSION}); update clean-article`,
      { file: path },
    );
  if (version !== VERSION) refuse(`its “version” is not ${VERSION}`);
  return new Map(
    Object.entries(objectOf(sites, '“sites”')).map(([name, site]) => {
      const { pages: written, lines } = objectOf(site, `“${name}”`);
      const pages = countOf(written, Infinity, `“pages” of “${name}”`);
      const counted = Object.entries(objectOf(lines, `“lines” of “${name}”`)).map(
        ([line, count]): [string, number] => [line, countOf(count, pages, `“${line}” of “${name}”`)],
      );
      return [name, { pages, lines: new Map(counted) }];
    }),
  );
}

function parse(text: string, refuse: (what: string, cause: unknown) => never): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    return refuse('it is not JSON', error);
  }
}
