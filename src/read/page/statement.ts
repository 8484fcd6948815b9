import type { LinkedArticle } from './jsonLd.ts';

const RUN = 3; // words; runs of so many seldom come together by chance

/** The text that a page's data for search engines gives as the article's, to be compared with what the page shows. */
export class Statement {
  readonly #runs: ReadonlySet<string>;

  private constructor(words: readonly string[]) {
    this.#runs = runsOf(words);
  }

  /** The longest `articleBody` of a page; null where none is long enough to be an article. */
  static of(articles: readonly LinkedArticle[]): Statement | null {
    let longest: string[] = [];
    for (const { articleBody } of articles) {
      const words = articleBody === null ? [] : wordsIn(articleBody.replace(TAG, ' '));
      if (words.length > longest.length) longest = words;
    }
    return longest.length < SHORTEST ? null : new Statement(longest);
  }

  /** Share of a text's runs of words that the article has as well, 0 to 1. */
  share(text: string): number {
    const runs = runsOf(wordsIn(text));
    let hits = 0;
    for (const run of runs) if (this.#runs.has(run)) hits++;
    return runs.size === 0 ? 0 : hits / runs.size;
  }
}

const SHORTEST = 50; // words; shorter ones are a page's description
const TAG = /<[^<>]*>|&[#\w]{1,10};/g; // some sites state their article with its markup

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Of a text shorter than a run, the text as it is. */
function runsOf(words: readonly string[]): Set<string> {
  const runs = new Set<string>();
  for (let i = 0; i === 0 || i + RUN <= words.length; i++) runs.add(words.slice(i, i + RUN).join(' '));
  return runs;
}
