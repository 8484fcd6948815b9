import { decode } from '../../read/decode.ts';
import { read, type ReadOptions } from '../../read/read.ts';
import { linesOfPage, type PageLines } from '../../site/learn.ts';
import { type Container, readingOf, workOnEach } from '../inputs/containers/container.ts';
import { openContainer } from '../inputs/containers/open.ts';
import type { Batch } from '../inputs/jsonl.ts';
import type { ContainerKind } from '../inputs/kind.ts';
import { type Failure, inFile, type Outcome } from '../outcome.ts';

export interface LearnSettings extends Pick<ReadOptions, 'dom' | 'from'> {
  /** The field that holds a document in files of many; undefined for the first of the usual ones. */
  readonly field: string | undefined;
}

/**
 * What is kept of a file to learn from.
 * @throws CleanArticleError where the file as a whole cannot be read
 */
export async function learnFile(
  bytes: Uint8Array,
  path: string,
  container: ContainerKind | undefined,
  settings: LearnSettings,
): Promise<Partial<Outcome>> {
  const { text } = await decode(bytes);
  if (!container) return { pages: [linesOfPage(await read(text, settings))] };
  const { pages, failures } = await learnContainer(
    await openContainer(container, text, settings.field),
    settings,
  );
  return { pages, failures: failures.map((failure) => inFile(failure, { path })) };
}

/** What is kept of a batch of records. */
export async function learnRecords(batch: Batch, settings: LearnSettings): Promise<Partial<Outcome>> {
  const { openJsonl } = await import('../inputs/containers/jsonl.ts');
  return learnContainer(openJsonl(batch, settings.field), settings);
}

async function learnContainer(
  container: Container,
  settings: LearnSettings,
): Promise<{ pages: PageLines[]; failures: Failure[] }> {
  const { results, failures } = await workOnEach(container, async (held) =>
    linesOfPage(await read(held.text, readingOf(settings, held))),
  );
  return { pages: results.filter((page) => page !== null), failures };
}
