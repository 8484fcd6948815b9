import type { Document } from '../document.ts';
import { hostOf } from '../read/host.ts';
import { lineKey } from './lineKey.ts';
import { PageSample, type SampleLimits, type SamplePage } from './pageSample.ts';

/** What repeats on a site. */
export interface LearnedSite {
  /** How many of its pages were looked at. */
  readonly pages: number;
  /** On how many of them each line stands, by its key; only those that stand on enough. */
  readonly lines: ReadonlyMap<string, number>;
}

// On fewer pages, or a smaller share of a site's, a line is no part of its frame: as mdream's crawler has it.
export const LEAST_PAGES = 3;
const LEAST_SHARE = 0.5;

const PAGE_KEYS = 32_000; // characters, half from either end: frames stand at the ends

/** What is kept of a document to learn from. */
export interface PageLines {
  /** Where it says that it is from; null where it doesn't. */
  readonly host: string | null;
  /** The keys of its lines, each once, in order, a line each; empty where it says nothing. */
  readonly keys: string;
}

/** What is kept of a document to learn from. */
export function linesOfPage({ lines, metadata }: Document): PageLines {
  const keys = lines.map(lineKey).filter((key) => key !== null);
  const distinct = new Set([...fitting(keys, PAGE_KEYS / 2), ...fitting(keys.reverse(), PAGE_KEYS / 2)]);
  return { host: hostOf(metadata.url), keys: [...distinct].sort().join('\n') };
}

/** The first keys, as far as there is room. */
function* fitting(keys: readonly string[], room: number): Iterable<string> {
  let left = room;
  for (const key of keys) {
    left -= key.length + 1;
    if (left < 0) return;
    yield key;
  }
}

/** Learns what repeats on sites. The same pages give the same, whatever their order. */
export class SiteLearner {
  readonly #sample: PageSample;
  #pages = 0;

  constructor(limits?: SampleLimits) {
    this.#sample = new PageSample(limits);
  }

  /** How many pages have come. */
  get pages(): number {
    return this.#pages;
  }

  /** One site in so many was learned from; the others did not fit. */
  get oneIn(): number {
    return this.#sample.oneIn;
  }

  /** A page that says nothing teaches nothing. */
  add(page: SamplePage): void {
    if (page.keys === '') return;
    this.#pages++;
    this.#sample.add(page);
  }

  /** The sites on which something repeats, by name. */
  learned(): Map<string, LearnedSite> {
    const learned = new Map<string, LearnedSite>();
    for (const [site, pages] of this.#sample.sites()) {
      const lines = repeatsOn(pages);
      if (lines.size > 0) learned.set(site, { pages: pages.length, lines });
    }
    return learned;
  }
}

/** The lines that stand on enough of a site's pages: the most frequent first, then by their words. */
function repeatsOn(pages: readonly string[]): Map<string, number> {
  if (pages.length < LEAST_PAGES) return new Map();
  const counts = new Map<string, number>();
  for (const keys of pages) for (const key of keys.split('\n')) counts.set(key, (counts.get(key) ?? 0) + 1);
  const least = Math.max(LEAST_PAGES, LEAST_SHARE * pages.length);
  return new Map(
    [...counts].filter(([, count]) => count >= least).sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)),
  );
}
