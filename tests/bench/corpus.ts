import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

export interface Gold {
  readonly id: string;
  readonly url?: string | null;
  /** The whole article, where it is known. */
  readonly text?: string;
  /** Snippets that must be in the article, and that must not. */
  readonly with?: readonly string[];
  readonly without?: readonly string[];
}

/** Rows of a corpus file (gzipped JSON lines), none where there is no such file. */
export function rows<T>(corpus: string, name: string): T[] {
  const file = join(corpus, `${name}.jsonl.gz`);
  if (!existsSync(file)) return [];
  const lines = gunzipSync(readFileSync(file)).toString('utf8').split('\n');
  return lines.filter(Boolean).map((line) => JSON.parse(line) as T);
}

/** The site that a page is of, or its id where that is not known. */
export function siteOf({ id, url }: Gold): string {
  return (url && URL.canParse(url) ? new URL(url).hostname : '') || id;
}

/** The eighth of the sites that a page's site is in: 0 to 7, so that all pages of a site are on one side of a split. */
export function siteFold(gold: Gold): number {
  return createHash('md5').update(siteOf(gold)).digest()[0]! % 8;
}

const WORD = /[\p{L}\p{N}\p{M}_]+/gu;

export const words = (text: string): string[] => text.toLowerCase().match(WORD) ?? [];

const RUN = 3; // words; shorter matches are often chance
const CHANCE = 0.4; // what a word of a shorter one counts

/**
 * Which lines of a page are the article's: those half of whose words are aligned with gold (longest common
 * subsequence), where words in short matches count less. A teaser that quotes the article is not the article so.
 */
export function label(lines: readonly string[], gold: string): boolean[] {
  const ids = new Map<string, number>();
  const idOf = (word: string): number => {
    let id = ids.get(word);
    if (id === undefined) ids.set(word, (id = ids.size));
    return id;
  };
  const reference = words(gold).map(idOf);
  const known = ids.size;
  const page: number[] = [];
  const owner: number[] = [];
  lines.forEach((line, k) => {
    for (const word of words(line)) {
      page.push(idOf(word));
      owner.push(k);
    }
  });
  const partner = align(page, reference, known);
  const hits = new Float64Array(lines.length);
  const total = new Float64Array(lines.length);
  for (let i = 0; i < page.length;) {
    let end = i + 1;
    while (end < page.length && partner[i]! >= 0 && partner[end] === partner[i]! + end - i) end++;
    for (; i < end; i++) {
      total[owner[i]!]!++;
      if (partner[i]! >= 0) hits[owner[i]!]! += end - runStart(partner, i) >= RUN ? 1 : CHANCE;
    }
  }
  return lines.map((_, k) => total[k]! > 0 && hits[k]! >= 0.5 * total[k]!);
}

/** Of pages of which snippets are known: whether a line with one is the article's; null for all other lines. */
export function snippetLabels(lines: readonly string[], { with: inside, without }: Gold): (boolean | null)[] {
  const hasOne = (line: string, snippets: readonly string[] = []): boolean =>
    snippets.some((snippet) => snippet !== '' && line.includes(snippet.replace(/\s+/g, ' ').trim()));
  return lines.map((line) => (hasOne(line, without) ? false : hasOne(line, inside) ? true : null));
}

/** The first of the words aligned one after the other with the one at `i`. */
function runStart(partner: Int32Array, i: number): number {
  let start = i;
  while (
    start > 0 &&
    partner[start - 1]! >= 0 &&
    partner[start - 1] === partner[start]! - 1 &&
    i - start < RUN
  )
    start--;
  return start;
}

/**
 * A longest common subsequence by bit-parallel rows (Hyyrö 2004): for each word of the page the place in gold that it
 * is aligned with, or -1.
 * @param known words with an id below occur in gold
 */
function align(page: readonly number[], gold: readonly number[], known: number): Int32Array {
  const width = Math.ceil(gold.length / 32);
  const masks: (Uint32Array | undefined)[] = new Array<undefined>(known).fill(undefined);
  gold.forEach((id, j) => {
    const mask = (masks[id] ??= new Uint32Array(width));
    mask[j >>> 5]! |= 1 << (j & 31);
  });
  // A row for each word of the page that gold has: bits are 0 where the subsequence grows.
  const placed: number[] = [];
  page.forEach((id, i) => {
    if (id < known) placed.push(i);
  });
  const rows = new Uint32Array((placed.length + 1) * width).fill(0xffffffff);
  placed.forEach((i, r) => {
    const mask = masks[page[i]!]!;
    const [from, to] = [r * width, (r + 1) * width];
    let carry = 0;
    for (let b = 0; b < width; b++) {
      const row = rows[from + b]!;
      const hit = (row & mask[b]!) >>> 0;
      const sum = row + hit + carry;
      carry = sum > 0xffffffff ? 1 : 0;
      rows[to + b] = ((sum >>> 0) | (row & ~mask[b]!)) >>> 0;
    }
  });
  const partner = new Int32Array(page.length).fill(-1);
  let r = placed.length;
  let j = gold.length - 1;
  const isZero = (row: number, at: number): boolean =>
    ((rows[row * width + (at >>> 5)]! >>> (at & 31)) & 1) === 0;
  while (r > 0 && j >= 0) {
    // Where the row before has the same bit, the word of this row is not needed.
    if (!isZero(r, j)) j--;
    else if (isZero(r - 1, j)) r--;
    else {
      partner[placed[r - 1]!] = j;
      r--;
      j--;
    }
  }
  return partner;
}

/** How many of some items others have, each as often as they have it. */
export function overlap(some: readonly string[], others: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const item of others) counts.set(item, (counts.get(item) ?? 0) + 1);
  let common = 0;
  for (const item of some) {
    const left = counts.get(item) ?? 0;
    if (left > 0) {
      common++;
      counts.set(item, left - 1);
    }
  }
  return common;
}

/** Word F1 of a text against gold, as the public benchmarks count it. */
export function wordF1(predicted: string, gold: string): number {
  const [p, g] = [words(predicted), words(gold)];
  if (p.length === 0 || g.length === 0) return p.length === g.length ? 1 : 0;
  return (2 * overlap(p, g)) / (p.length + g.length);
}

const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();
const shingles = (text: string): string[] => {
  const all = text.match(WORD) ?? [];
  return Array.from({ length: Math.max(1, all.length - 3) }, (_, i) => all.slice(i, i + 4).join(' '));
};
const harmonic = (p: number, r: number): number => (p + r > 0 ? (2 * p * r) / (p + r) : 0);
const mean = (values: readonly number[]): number =>
  values.reduce((a, b) => a + b, 0) / Math.max(1, values.length);

/** Scores of many pages as the public benchmarks give them. */
export interface Score {
  readonly pages: number;
  /** Mean over the pages. */
  readonly wordF1?: number;
  /** Of shingles of four words, F1 of the mean precision and the mean recall. */
  readonly shingleF1?: number;
  /** Share of pages that lost no word. */
  readonly untouched?: number;
  /** Of all snippets together. */
  readonly snippetF1?: number;
}

export function score(pairs: readonly { readonly predicted: string; readonly gold: Gold }[]): Score {
  const whole = pairs.flatMap(({ predicted, gold: { text } }) =>
    text === undefined ? [] : [{ predicted, text }],
  );
  if (whole.length > 0) {
    const counts = whole.map(({ predicted, text }) => {
      const [p, r] = [shingles(predicted), shingles(text)];
      const common = overlap(p, r);
      return { p: common / p.length, r: common / r.length };
    });
    const lost = whole.filter(({ predicted, text }) => words(predicted).length < words(text).length).length;
    return {
      pages: whole.length,
      wordF1: mean(whole.map(({ predicted, text }) => wordF1(predicted, text))),
      shingleF1: harmonic(mean(counts.map(({ p }) => p)), mean(counts.map(({ r }) => r))),
      untouched: 1 - lost / whole.length,
    };
  }
  let [found, all, wrong] = [0, 0, 0];
  for (const { predicted, gold } of pairs) {
    const text = squeeze(predicted);
    const has = (snippet: string): boolean => text.includes(squeeze(snippet));
    found += (gold.with ?? []).filter(has).length;
    all += (gold.with ?? []).length;
    wrong += (gold.without ?? []).filter(has).length;
  }
  return { pages: pairs.length, snippetF1: harmonic(found / (found + wrong), found / all) };
}
