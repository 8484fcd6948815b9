import type { Category } from '../rule.ts';
import { element } from './element.ts';
import { formatted } from './figures.ts';
import { CATEGORY_NAMES } from './kinds.ts';

/** Words with a common fate. */
export interface Share {
  readonly name: string;
  readonly words: number;
  /** What they were removed as, or set apart; null of those kept. */
  readonly category: Category | null;
}

export const keptShare = (words: number): Share => ({ name: 'Kept', words, category: null });

/** What is the article's, but not its body's; nothing where there is none. */
export const besideShares = (words: number): Share[] =>
  words > 0 ? [{ name: 'Title, byline and the like', words, category: 'article' }] : [];

/** What was removed, the most first. */
export const removedShares = (words: Iterable<readonly [category: Category, words: number]>): Share[] =>
  [...words]
    .sort(([, a], [, b]) => b - a)
    .map(([category, count]) => ({ name: CATEGORY_NAMES[category], words: count, category }));

/** Draws the shares as one bar. */
export function drawShares(bar: HTMLElement, shares: readonly Share[]): void {
  bar.classList.add('shares');
  bar.replaceChildren(
    ...shares.map(({ words, category }) => {
      const part = markedAs(element('span', category ? {} : { class: 'kept' }), category);
      part.style.flexGrow = String(words);
      return part;
    }),
  );
}

/** Draws what the bar's parts are. @param entryFor what says a share's name and number, if not text */
export function drawLegend(
  list: HTMLElement,
  shares: readonly Share[],
  entryFor: (share: Share) => Node = ({ name, words }) =>
    document.createTextNode(`${name} ${formatted(words)}`),
): void {
  list.classList.add('legend');
  list.replaceChildren(
    ...shares.map((share) =>
      markedAs(element('li', share.category ? {} : { class: 'kept' }, entryFor(share)), share.category),
    ),
  );
}

function markedAs<Marked extends HTMLElement>(made: Marked, category: Category | null): Marked {
  if (category) made.dataset['category'] = category;
  return made;
}
