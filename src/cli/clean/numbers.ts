import type { Role } from '../../document.ts';
import { isInBody, type Settled, wordsOf } from '../../render/article.ts';
import type { Category } from '../../rule.ts';

/** What cleaning did to a document, in words. */
export interface DocumentNumbers {
  /** Where it stands in its file; null for a file that is one document. */
  readonly place: string | null;
  readonly words: number;
  /** Words of the body. Parts beside it are neither kept nor removed. */
  readonly kept: number;
  readonly removed: ReadonlyMap<Category, number>;
}

/** `keep` names roles that are left in the body. */
export function numbersOf({ document, verdicts }: Settled, keep: readonly Role[]): DocumentNumbers {
  const removed = new Map<Category, number>();
  let words = 0;
  let kept = 0;
  for (const line of document.lines) {
    const { role, category } = verdicts[line.index]!;
    const count = wordsOf([line]);
    words += count;
    if (isInBody(role, keep)) kept += count;
    else if (role === 'chrome') removed.set(category, (removed.get(category) ?? 0) + count);
  }
  return { place: null, words, kept, removed };
}
