import { decode } from '../../read/decode.ts';
import { read, type ReadOptions } from '../../read/read.ts';
import { linesOfPage } from '../../site/learn.ts';
import { readingOf, workOnEach } from '../inputs/containers/container.ts';
import type { Batch } from '../inputs/jsonl.ts';
import type { PlacedDocument } from '../inputs/records/record.ts';
import { textOfDocument } from '../inputs/records/textOf.ts';
import { failuresIn, resultsIn, workOnDocuments } from '../inputs/records/workOnDocuments.ts';
import type { Outcome } from '../outcome.ts';

export interface LearnSettings extends Pick<ReadOptions, 'dom' | 'from'> {
  /** The field that holds a document in files of many; undefined for the first of the usual ones. */
  readonly field: string | undefined;
}

type Learned = Pick<Outcome, 'pages' | 'failures'>;

/**
 * What is kept of a document to learn from.
 * @throws CleanArticleError where it cannot be read
 */
export async function learnFile(bytes: Uint8Array, settings: LearnSettings): Promise<Partial<Outcome>> {
  return { pages: [linesOfPage(await read((await decode(bytes)).text, settings))] };
}

/** What is kept of lines of JSONL. */
export async function learnLines(batch: Batch, settings: LearnSettings): Promise<Learned> {
  const { openJsonl } = await import('../inputs/containers/jsonl.ts');
  const { results, failures } = await workOnEach(openJsonl(batch, settings.field), async (held) =>
    linesOfPage(await read(held.text, readingOf(settings, held))),
  );
  return { pages: results.filter((page) => page !== null), failures };
}

/** What is kept of the documents of other records. */
export async function learnDocuments(
  documents: readonly PlacedDocument[],
  settings: LearnSettings,
): Promise<Learned> {
  const tried = await workOnDocuments(documents, async (document) =>
    linesOfPage(await read(await textOfDocument(document), readingOf(settings, document))),
  );
  return { pages: resultsIn(tried), failures: failuresIn(tried) };
}
