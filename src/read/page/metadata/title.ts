import type { Mention } from './page.ts';
import { squeeze } from '../../../words/squeeze.ts';

const SEPARATOR = /\s+(?:[|｜•·‹›«»–—―:/~-]|::|\|\||>)\s+|\s*[|｜»]\s*|\s+::\s*/;
const LIKE = 0.5; // share of words in common (Dice) from which two headlines are versions of one

/** What names the page besides its headings, the most trusted first: titles may end or begin with the site's name. */
export interface Titles {
  readonly headings: readonly Mention[];
  readonly named: readonly string[];
  readonly title: string | null;
  /** Names the site goes by. */
  readonly sites: readonly string[];
}

/**
 * The headline: of the page's headings the one its titles speak of, since readers see that and no site's name is in
 * it; without one, a title less the site's name.
 */
export function chooseTitle({ headings, named, title, sites }: Titles): string | null {
  const known = [...named, ...(title === null ? [] : [title])];
  const references = known.map(wordsOf).filter((words) => words.size > 0);
  const siteNames = new Set(sites.map(fold).filter(Boolean));
  let best: { text: string; score: number } | null = null;
  for (const { text, element, isAside } of headings) {
    if (text === '' || text.length > 300 || siteNames.has(fold(text))) continue;
    const words = wordsOf(text);
    const likeness = Math.max(0, ...references.map((reference) => contained(words, reference)));
    const isFirst = element.localName === 'h1' || element.hasAttribute('itemprop');
    const score = likeness + (isFirst ? 0.5 : 0) - (isAside ? 0.2 : 0);
    if (likeness < LIKE && (references.length > 0 || !isFirst)) continue;
    if (!best || score > best.score) best = { text, score };
  }
  if (best) return withoutSite(best.text, siteNames, false);
  const bare = [
    ...named.map((each) => withoutSite(each, siteNames, false)),
    ...(title === null ? [] : [withoutSite(title, siteNames, true)]),
  ].filter(Boolean);
  return bare.find((each) => !siteNames.has(fold(each))) ?? bare[0] ?? null;
}

/** Dice's coefficient, but a heading wholly inside a title is worth more: titles add the site and its sections. */
function contained(words: ReadonlySet<string>, reference: ReadonlySet<string>): number {
  let common = 0;
  for (const word of words) if (reference.has(word)) common++;
  const dice = (2 * common) / Math.max(1, words.size + reference.size);
  return common === words.size && words.size > 1 ? Math.max(dice, 0.75 + dice / 4) : dice;
}

/** A title without the parts that name the site; `isLoose`: without a last part that may name it. */
function withoutSite(title: string, sites: ReadonlySet<string>, isLoose: boolean): string {
  const parts = partsOf(title);
  const isSite = ({ text }: Part): boolean => sites.has(fold(text));
  while (parts.length > 1 && isSite(parts.at(-1)!)) parts.pop();
  while (parts.length > 1 && isSite(parts[0]!)) parts.shift();
  const last = parts.at(-1)!;
  if (isLoose && parts.length > 1 && title.trimEnd().endsWith(last.text)) {
    const rest = title.slice(parts[0]!.start, last.start);
    if (rest.split(/\s+/).length > last.text.split(/\s+/).length) parts.pop();
  }
  return squeeze(title.slice(parts[0]!.start, parts.at(-1)!.end));
}

interface Part {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A title's parts between bars, dashes and the like. */
export function partsOf(title: string): Part[] {
  const parts: Part[] = [];
  const separator = new RegExp(SEPARATOR, 'g');
  let start = 0;
  for (const match of title.matchAll(separator)) {
    if (match.index > start) parts.push({ text: title.slice(start, match.index), start, end: match.index });
    start = match.index + match[0].length;
  }
  if (start < title.length || parts.length === 0)
    parts.push({ text: title.slice(start), start, end: title.length });
  return parts;
}

export const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

const wordsOf = (text: string): Set<string> =>
  new Set(
    text
      .slice(0, 600)
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [],
  );
