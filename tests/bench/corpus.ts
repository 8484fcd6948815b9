import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

export interface Gold {
  readonly id: string;
  readonly url?: string | null;
  readonly text?: string;
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

/** Word F1 of a text against gold, as the public benchmarks count it. */
export function wordF1(predicted: string, gold: string): number {
  const [p, g] = [words(predicted), words(gold)];
  if (p.length === 0 || g.length === 0) return p.length === g.length ? 1 : 0;
  const counts = new Map<string, number>();
  for (const word of g) counts.set(word, (counts.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of p) {
    const left = counts.get(word) ?? 0;
    if (left > 0) {
      common++;
      counts.set(word, left - 1);
    }
  }
  return (2 * common) / (p.length + g.length);
}
