import { readFileSync } from 'node:fs';
import { settleDocument } from '../clean.ts';
import type { Format, Role } from '../document.ts';
import { CleanArticleError, refused } from '../errors.ts';
import { decode } from '../read/decode.ts';
import { type Article, renderArticle, type Settled } from '../render/article.ts';
import { type ContainerKind, isContainer, type RecordKind } from './inputs/kind.ts';
import type { GateSettings } from './gate/checkFile.ts';
import type { Batch } from './inputs/jsonl.ts';
import type { RecordSettings } from './clean/records.ts';
import { compressionOf, namedCompression, plainName } from './inputs/compression/compression.ts';
import type { FileRecord } from './inputs/records/record.ts';
import { NOTHING, type Outcome } from './outcome.ts';

/** What to do with a document; plain data, so that it can be sent to a worker. */
export interface WorkSettings extends RecordSettings {
  readonly from: 'auto' | Format;
  readonly format: 'text' | 'markdown' | 'json' | 'jsonl';
  readonly keep: readonly Role[];
  readonly action: 'clean' | 'check' | 'fix' | 'explain';
  /** Whether `explain` may use colours. */
  readonly color: boolean;
  /** The terminal's width for `explain`; null where there is none. */
  readonly columns: number | null;
  /** Whether `fix` gives a diff. */
  readonly isDiff: boolean;
}

export interface FileTask {
  readonly path: string;
  /** What holds the file's documents; without it the file is one. For `check` and `fix`. */
  readonly container?: RecordKind;
}

export type Task = { readonly settings: WorkSettings } & (
  | ({ readonly kind: 'file' } & FileTask)
  | ({ readonly kind: 'bytes'; readonly bytes: Uint8Array } & FileTask)
  | ({ readonly kind: 'records' } & Batch)
  | { readonly kind: 'documents'; readonly documents: readonly FileRecord['document'][] }
);

/** Does one task. What a user can cause comes back as a failure; anything else is a bug and is thrown. */
export async function work(task: Task): Promise<Outcome> {
  if (task.kind === 'records') return { ...NOTHING, ...(await workOnRecords(task, task.settings)) };
  if (task.kind === 'documents') {
    const { cleanDocuments } = await import('./clean/documents.ts');
    return { ...NOTHING, results: await cleanDocuments(task.documents, task.settings) };
  }
  try {
    const container = checkable(task);
    const bytes = await uncompressed(task.kind === 'bytes' ? task.bytes : readBytes(task.path), task);
    const { from } = task.settings;
    // A page by its name is read as one, fragment or not.
    const isPage = from === 'auto' && /\.(?:html?|xhtml)$/i.test(plainName(task.path));
    const settings: WorkSettings = isPage ? { ...task.settings, from: 'html' } : task.settings;
    if (isGate(settings)) {
      const { checkFile } = await import('./gate/checkFile.ts');
      return { ...NOTHING, ...(await checkFile(bytes, task.path, container, settings)) };
    }
    return await workOnDocument(bytes, settings);
  } catch (error) {
    if (!(error instanceof CleanArticleError)) throw error;
    return { ...NOTHING, failures: [{ code: error.code, message: error.message, file: task.path }] };
  }
}

const isGate = (settings: WorkSettings): settings is WorkSettings & GateSettings =>
  settings.action === 'check' || settings.action === 'fix';

async function workOnRecords(batch: Batch, settings: WorkSettings): Promise<Partial<Outcome>> {
  if (isGate(settings)) return (await import('./gate/checkFile.ts')).checkRecords(batch, settings);
  return (await import('./clean/records.ts')).cleanRecords(batch, settings);
}

// At once: a document is worked on after all of it is there, and waiting for a thread to read it costs a short run more.
function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    throw refused('unreadable', error, path);
  }
}

function checkable({ path, container }: FileTask): ContainerKind | undefined {
  if (container === undefined || isContainer(container)) return container;
  throw new CleanArticleError(
    'usage',
    `--check and --fix do not read ${container === 'warc' ? 'WARC' : 'Parquet'}; clean it with -o`,
    { file: path },
  );
}

/** A file's bytes, decompressed where they are compressed. */
async function uncompressed(
  bytes: Uint8Array,
  { path, settings }: FileTask & { readonly settings: WorkSettings },
): Promise<Uint8Array> {
  if (compressionOf(bytes) === null && namedCompression(path) === null) return bytes;
  if (settings.action === 'fix') throw (await import('./inputs/compression/decompress.ts')).notFixed(path);
  const [{ decompressed }, { collect, readable }] = await Promise.all([
    import('./inputs/compression/decompress.ts'),
    import('./inputs/text.ts'),
  ]);
  return collect(decompressed(readable([bytes], path), path), path);
}

async function workOnDocument(bytes: Uint8Array, settings: WorkSettings): Promise<Outcome> {
  const settled = await settleDocument((await decode(bytes)).text, settings);
  const isEmpty = settled.document.lines.length === 0;
  return { ...NOTHING, isEmpty, output: await render(settled, settings) };
}

async function render(
  settled: Settled,
  { action, format, keep, color, columns }: WorkSettings,
): Promise<string> {
  if (action === 'explain') return (await import('./clean/explain.ts')).explain(settled, { color, columns });
  if (format === 'markdown') return (await import('../render/markdown.ts')).renderMarkdown(settled, keep);
  const article: Article = renderArticle(settled, keep);
  return format === 'text' ? article.text : JSON.stringify(article, null, format === 'json' ? 2 : undefined);
}
