import type { Role } from '../../document.ts';
import type { ReportedDocument } from '../htmlReport/reported.ts';
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
  /** Whether there is to be a report. */
  readonly isReported: boolean;
}

/** What was done to a document; where it stands, in a file of many, is the caller's to say. */
export async function numbersOf(
  settled: Settled,
  { keep, isReported }: NumbersSettings,
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
  const report = isReported ? (await import('../htmlReport/reported.ts')).reportedOf(settled, keep) : null;
  return { place: null, id: null, words, kept, removed, report };
}

/** What a record calls itself, if that is a name. */
export const idOf = (id: unknown): string | null =>
  typeof id === 'string' || typeof id === 'number' ? String(id) : null;
