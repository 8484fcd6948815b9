import { readFileSync, writeFileSync } from 'node:fs';
import { settleDocument } from '../clean.ts';
import type { Format, Role } from '../document.ts';
import { CleanArticleError, refused } from '../errors.ts';
import { decode } from '../read/decode.ts';
import { renderArticle, renderBody, type Settled } from '../render/article.ts';
import { compressionOf, namedCompression } from './inputs/compression/compression.ts';
import { systemPath } from './inputs/fileNames.ts';
import { isPageName, type RecordKind } from './inputs/kind.ts';
import type { GateSettings } from './gate/checkFile.ts';
import type { Batch } from './inputs/jsonl.ts';
import type { PlacedDocument } from './inputs/records/record.ts';
import { numbersOf } from './clean/numbers.ts';
import type { RecordSettings } from './clean/records.ts';
import { type Action, isGate } from './action.ts';
import { asFile, NOTHING, type Outcome } from './outcome.ts';
import type { SiteFile } from './site/siteFile.ts';

/** What to do with a document; plain data, so that it can be sent to a worker. */
export interface WorkSettings extends RecordSettings {
  readonly from: 'auto' | Format;
  readonly format: 'text' | 'markdown' | 'json' | 'jsonl';
  readonly keep: readonly Role[];
  readonly action: Action;
  /** Whether `explain` may use colours. */
  readonly color: boolean;
  /** The terminal's width for `explain`; null where there is none. */
  readonly columns: number | null;
  /** Whether `fix` gives a diff. */
  readonly isDiff: boolean;
  /** What repeats on sites, where that was learned. */
  readonly siteFile?: SiteFile;
}

/** Where a document's output is written, to be put into its place later. */
export interface Target {
  readonly file: string;
  /** What it is called where it cannot be written. */
  readonly name: string;
}

export interface FileTask {
  readonly path: string;
  /** Whether the outcome is to say what the file's content is known by. */
  readonly isNoted?: boolean;
  /** Without it the output is given back. For `clean` and `explain`. */
  readonly target?: Target | undefined;
  /** What holds the file's documents; without it the file is one. For `check` and `fix`. */
  readonly container?: RecordKind;
}

export type Task = { readonly settings: WorkSettings } & (
  | ({ readonly kind: 'file' } & FileTask)
  | ({ readonly kind: 'bytes'; readonly bytes: Uint8Array } & FileTask)
  | ({ readonly kind: 'lines'; readonly path: string } & Batch)
  | {
      readonly kind: 'documents';
      readonly path: string;
      readonly documents: readonly PlacedDocument[];
    }
);

/** Does tasks one after the other. */
export async function workOnAll(tasks: readonly Task[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const task of tasks) outcomes.push(await work(task));
  return outcomes;
}

/** Does one task. What a user can cause comes back as a failure; anything else is a bug and is thrown. */
export async function work(task: Task): Promise<Outcome> {
  const known = await withSite(task);
  if (task.kind === 'lines') return { ...NOTHING, ...(await workOnLines(task, known)) };
  if (task.kind === 'documents') return { ...NOTHING, ...(await workOnDocuments(task.documents, known)) };
  try {
    const raw = task.kind === 'bytes' ? task.bytes : readBytes(task.path);
    const bytes = await uncompressed(raw, task);
    const content = task.isNoted === true ? await fingerprintOf(raw) : '';
    // A page by its name is read as one, fragment or not.
    const isPage = known.from === 'auto' && isPageName(task.path);
    const settings: WorkSettings = isPage ? { ...known, from: 'html' } : known;
    if (settings.action === 'learn') {
      const { learnFile } = await import('./site/learnFile.ts');
      return { ...NOTHING, ...(await learnFile(bytes, settings)) };
    }
    if (isGates(settings)) {
      const { checkFile } = await import('./gate/checkFile.ts');
      return { ...NOTHING, content, ...(await checkFile(bytes, task, settings)) };
    }
    return { ...NOTHING, content, ...(await workOnDocument(bytes, task, settings)) };
  } catch (error) {
    if (!(error instanceof CleanArticleError)) throw error;
    return {
      ...NOTHING,
      failures: [{ code: error.code, message: error.message, file: error.file ?? task.path }],
    };
  }
}

/** A task's settings, with what is known of the sites that its documents are of. */
async function withSite({ settings, path }: Task): Promise<WorkSettings> {
  if (!settings.siteFile) return settings;
  const { sitesOf } = await import('./site/siteFile.ts');
  return { ...settings, site: sitesOf(settings.siteFile, path) };
}

const isGates = (settings: WorkSettings): settings is WorkSettings & GateSettings => isGate(settings.action);

async function workOnLines(batch: Batch, settings: WorkSettings): Promise<Partial<Outcome>> {
  if (settings.action === 'learn') return (await import('./site/learnFile.ts')).learnLines(batch, settings);
  if (isGates(settings)) return (await import('./gate/checkFile.ts')).checkRecords(batch, settings);
  return (await import('./clean/records.ts')).cleanRecords(batch, settings);
}

async function workOnDocuments(
  documents: readonly PlacedDocument[],
  settings: WorkSettings,
): Promise<Partial<Outcome>> {
  if (settings.action === 'learn')
    return (await import('./site/learnFile.ts')).learnDocuments(documents, settings);
  return (await import('./clean/documents.ts')).cleanDocuments(documents, settings);
}

// At once: a document is worked on after all of it is there, and waiting for a thread to read it costs a short run more.
function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(systemPath(path));
  } catch (error) {
    throw refused('unreadable', error, path);
  }
}

/** A file's bytes, decompressed where they are compressed. */
async function uncompressed(
  bytes: Uint8Array,
  { path, settings }: Extract<Task, FileTask>,
): Promise<Uint8Array> {
  if (compressionOf(bytes) === null && namedCompression(path) === null) return bytes;
  const { decompressed, notFixed } = await import('./inputs/compression/decompress.ts');
  if (settings.action === 'fix') throw notFixed(path);
  const { collect, readable } = await import('./inputs/text.ts');
  return collect(decompressed(readable([bytes], path), path), path);
}

async function workOnDocument(
  bytes: Uint8Array,
  { target }: FileTask,
  settings: WorkSettings,
): Promise<Partial<Outcome>> {
  const settled = await settleDocument((await decode(bytes)).text, settings);
  const output = await render(settled, settings);
  return {
    isEmpty: settled.document.lines.length === 0,
    ...(target ? { written: await writeOutput(target, output) } : { output }),
    documents: [await numbersOf(settled, settings)],
  };
}

/** @returns the fingerprint of what was written */
async function writeOutput({ file, name }: Target, output: string): Promise<string> {
  const { compressed } = await import('./outputs/compress.ts');
  const bytes = await compressed(name, Buffer.from(asFile(output)));
  try {
    writeFileSync(file, bytes, { flag: 'wx' });
  } catch (error) {
    throw refused('unwritable', error, name);
  }
  return fingerprintOf(bytes);
}

// What it needs takes longer to load than a document takes.
const fingerprintOf = async (bytes: string | Uint8Array): Promise<string> =>
  (await import('./fingerprint.ts')).fingerprint(bytes);

async function render(
  settled: Settled,
  { action, format, keep, color, columns }: WorkSettings,
): Promise<string> {
  if (action === 'explain') return (await import('./clean/explain.ts')).explain(settled, { color, columns });
  if (format === 'markdown') return (await import('../render/markdown.ts')).renderMarkdown(settled, keep);
  if (format === 'text') return renderBody(settled, keep);
  return JSON.stringify(renderArticle(settled, keep), null, format === 'json' ? 2 : undefined);
}
