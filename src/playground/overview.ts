import { element } from '../looks/element.ts';
import { CATEGORY_NAMES } from '../looks/kinds.ts';
import type { MarkedPiece } from '../render/marked.ts';
import type { Category } from '../rule.ts';
import { byId } from './byId.ts';

const formatted = (count: number): string => count.toLocaleString('en');
export const plural = (count: number, noun: string): string =>
  `${formatted(count)} ${noun}${count === 1 ? '' : 's'}`;

interface Share {
  readonly name: string;
  readonly words: number;
  readonly category: Category | null;
}

/** How many words were kept, and removed by category. */
export function sharesOf(pieces: readonly MarkedPiece[]): Share[] {
  const removed = new Map<Category, number>();
  let kept = 0;
  for (const { role, category, words } of pieces) {
    if (role === 'chrome') removed.set(category, (removed.get(category) ?? 0) + words);
    else kept += words;
  }
  const gone = [...removed].sort(([, a], [, b]) => b - a);
  return [
    { name: 'Kept', words: kept, category: null },
    ...gone.map(([category, words]) => ({ name: CATEGORY_NAMES[category], words, category })),
  ];
}

/** Shows the shares as a bar and in words. */
export function showOverview(pieces: readonly MarkedPiece[]): void {
  const shares = sharesOf(pieces);
  const bars = shares.map(({ words, category }) => {
    const bar = element('span', category ? {} : { class: 'kept' });
    if (category) bar.dataset['category'] = category;
    bar.style.flexGrow = String(words);
    return bar;
  });
  const entries = shares.map(({ name, words, category }) => {
    const entry = element('li', { text: `${name} ${formatted(words)}`, ...(!category && { class: 'kept' }) });
    if (category) entry.dataset['category'] = category;
    return entry;
  });
  byId('shares', HTMLElement).replaceChildren(...bars);
  byId('legend', HTMLElement).replaceChildren(...entries);
  byId('overview', HTMLElement).hidden = pieces.length === 0;
}
