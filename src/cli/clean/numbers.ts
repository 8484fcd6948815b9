import type { Role } from '../../document.ts';
import type { ReportedDocument } from '../htmlReport/reported.ts';
import type { Bars } from '../htmlReport/sample.ts';
import { isInBody, type Settled, wordsOf } from '../../render/article.ts';
import type { Category } from '../../rule.ts';

/** What cleaning did to a document, in words. */
export interface DocumentNumbers {
  /** Where it stands in its file; null for a file that is one document. */
  readonly place: string | null;
  /** What its record calls it; null where there is none, or no name. */
  readonly id: string | null;
  readonly words: number;
  /** Words of the body. Parts beside it are neither kept nor removed. */
  readonly kept: number;
  readonly removed: ReadonlyMap<Category, number>;
  /** What a report needs besides; null where there is none. */
  readonly report: ReportedDocument | null;
}

export interface NumbersSettings {
  /** Roles that are left in the body. */
  readonly keep: readonly Role[];
  /** What a report still has room for; null where there is none. */
  readonly reported: Bars | null;
}

/** What was done to a document; where it stands, in a file of many, is the caller's to say. */
export async function numbersOf(
  settled: Settled,
  { keep, reported }: NumbersSettings,
): Promise<DocumentNumbers> {
  const { document, verdicts } = settled;
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
  const numbers = { place: null, id: null, words, kept, removed };
  if (!reported) return { ...numbers, report: null };
  const { reportedOf } = await import('../htmlReport/reported.ts');
  return { ...numbers, report: reportedOf(settled, keep, numbers, reported) };
}
