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

/** The eighth of the sites that a page's site is in: 0 to 7, so that all pages of a site are on one side of a split. */
export function siteFold({ id, url }: Gold): number {
  const host = url && URL.canParse(url) ? new URL(url).hostname : '';
  return (
    createHash('md5')
      .update(host || id)
      .digest()[0]! % 8
  );
}

const WORD = /[\p{L}\p{N}\p{M}_]+/gu;

export const words = (text: string): string[] => text.toLowerCase().match(WORD) ?? [];

/**
 * Which lines of a page are the article's: those half of whose words stand in gold in a run of three or more.
 * Runs may cross lines, as pieces of a sentence do.
 */
export function label(lines: readonly string[], gold: string): boolean[] {
  const runs = new Set<string>();
  const reference = ['\u0002', ...words(gold), '\u0003'];
  for (let i = 0; i + 2 < reference.length; i++) runs.add(reference.slice(i, i + 3).join(' '));
  const page: string[] = [];
  const owner: number[] = [];
  lines.forEach((line, k) => {
    for (const word of words(line)) {
      page.push(word);
      owner.push(k);
    }
  });
  const hit = new Uint8Array(page.length);
  for (let i = 0; i + 2 < page.length; i++)
    if (runs.has(`${page[i]} ${page[i + 1]} ${page[i + 2]}`)) hit.fill(1, i, i + 3);
  const hits = new Float64Array(lines.length);
  const total = new Float64Array(lines.length);
  owner.forEach((k, i) => {
    hits[k]! += hit[i]!;
    total[k]! += 1;
  });
  return lines.map((_, k) => total[k]! > 0 && hits[k]! >= 0.5 * total[k]!);
}

function overlap(some: readonly string[], others: readonly string[]): number {
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
const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / Math.max(1, values.length);

/** Scores of many pages as the public benchmarks give them: mean word F1 and F1 of mean shingles, or snippet F1. */
export function score(pairs: readonly { readonly predicted: string; readonly gold: Gold }[]): string {
  const whole = pairs.flatMap(({ predicted, gold: { text } }) => (text === undefined ? [] : [{ predicted, text }]));
  if (whole.length > 0) {
    const f1 = mean(whole.map(({ predicted, text }) => wordF1(predicted, text)));
    const counts = whole.map(({ predicted, text }) => {
      const [p, r] = [shingles(predicted), shingles(text)];
      const common = overlap(p, r);
      return { p: common / p.length, r: common / r.length };
    });
    const shingle = harmonic(mean(counts.map(({ p }) => p)), mean(counts.map(({ r }) => r)));
    const lost = whole.filter(({ predicted, text }) => words(predicted).length < words(text).length).length;
    const untouched = 1 - lost / whole.length;
    return `${whole.length} pages  word F1 ${f1.toFixed(4)}  shingle F1 ${shingle.toFixed(4)}  untouched ${untouched.toFixed(3)}`;
  }
  let [found, all, wrong] = [0, 0, 0];
  for (const { predicted, gold } of pairs) {
    const text = squeeze(predicted);
    const has = (snippet: string): boolean => text.includes(squeeze(snippet));
    found += (gold.with ?? []).filter(has).length;
    all += (gold.with ?? []).length;
    wrong += (gold.without ?? []).filter(has).length;
  }
  return `${pairs.length} pages  snippet F1 ${harmonic(found / (found + wrong), found / all).toFixed(4)}  P ${(found / (found + wrong)).toFixed(3)}  R ${(found / all).toFixed(3)}`;
}
