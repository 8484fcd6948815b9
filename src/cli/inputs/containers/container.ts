import { CleanArticleError } from '../../../errors.ts';
import type { ReadOptions } from '../../../read/read.ts';
import { type Failure, toFailure } from '../../outcome.ts';
import { cut, type Cuts, toCuts } from '../../../render/cuts.ts';

/** A document inside a file of many: a string in its source. */
export interface HeldDocument {
  /** Which of the file’s documents it is (“line 3”); null where it is the only one. */
  readonly label: string | null;
  readonly text: string;
  /** Whether it stands in a field for pages. */
  readonly isPage: boolean;
  readonly url: string | null;
  /** Where in the container’s source an offset of the text is; of the text’s length, where it ends there. */
  readonly toSource: (offset: number) => number;
}

/** A place where a document should be and none can be read. */
export interface MissingDocument {
  readonly label: string | null;
  readonly error: CleanArticleError;
}

/** A file whose documents are strings in it, or a part of one. */
export interface Container {
  readonly documents: readonly HeldDocument[];
  readonly missing: readonly MissingDocument[];
  /** Where its source begins in the file, in UTF-16 units. */
  readonly start: number;
  /** Line and column in the file, both counted from 1, of an offset in its source. */
  readonly locate: (offset: number) => { line: number; column: number };
  /**
   * The source without parts of its documents; every other byte stays, how they are spelled included.
   * @param cuts of each document’s text, in the documents’ order
   * @throws CleanArticleError where that would change more than those documents
   */
  readonly cut: (cuts: readonly Cuts[]) => string;
}

/** How a document that others hold is read: what is in a field for pages is one, and the record may say where from. */
export const readingOf = <Options extends ReadOptions>(
  options: Options,
  { isPage, url }: Pick<HeldDocument, 'isPage' | 'url'>,
): Options => ({
  ...options,
  ...(isPage && options.from === 'auto' && { from: 'html' }),
  ...(url !== null && { url }),
});

/**
 * Works on each document of a container.
 * @returns what came of each, null where it failed; and the failures, those of documents that are missing among them
 */
export async function workOnEach<Result>(
  { documents, missing }: Container,
  work: (document: HeldDocument) => Promise<Result>,
): Promise<{ results: (Result | null)[]; failures: Failure[] }> {
  const failures = missing.map(({ label, error }) => toFailure(error, label));
  const results: (Result | null)[] = [];
  for (const document of documents) {
    try {
      results.push(await work(document));
    } catch (error) {
      if (!(error instanceof CleanArticleError)) throw error;
      failures.push(toFailure(error, document.label));
      results.push(null);
    }
  }
  return { results, failures };
}

/** The source without what the cuts take from its documents. */
export function cutDocuments(
  source: string,
  documents: readonly HeldDocument[],
  cuts: readonly Cuts[],
): string {
  const ranges = documents.flatMap(({ toSource }, i) =>
    cuts[i]!.map(({ start, end }) => ({ start: toSource(start), end: toSource(end) })),
  );
  return cut(source, toCuts(ranges));
}
