import { readFileSync } from 'node:fs';
import { settleDocument } from '../clean.ts';
import type { Format, Role } from '../document.ts';
import { CleanArticleError, refused, type ErrorCode } from '../errors.ts';
import { decode } from '../read/decode.ts';
import { type Article, type Removed, renderArticle, type Settled } from '../render/article.ts';
import { cleanRecords, type RecordSettings } from './records.ts';

/** What to do with a document; plain data, so that it can be sent to a worker. */
export interface WorkSettings extends RecordSettings {
  readonly from: 'auto' | Format;
  readonly format: 'text' | 'markdown' | 'json' | 'jsonl';
  readonly keep: readonly Role[];
  readonly action: 'clean' | 'check' | 'fix' | 'explain';
  /** Whether `explain` may use colours. */
  readonly color: boolean;
}

export type Task = { readonly settings: WorkSettings } & (
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array; readonly path: string }
  | { readonly kind: 'records'; readonly lines: readonly string[]; readonly firstLine: number }
);

export interface Failure {
  readonly code: ErrorCode;
  readonly message: string;
  readonly file: string | undefined;
}

/** What came of a task; plain data again. */
export interface Outcome {
  /** The result as it is to be written, without a line end. */
  readonly output: string | null;
  readonly findings: readonly Removed[];
  readonly failures: readonly Failure[];
  /** The document was blank. */
  readonly isEmpty: boolean;
  /** What `fix` makes of the source; null where nothing changes. */
  readonly fixed: Buffer | null;
}

const NOTHING: Outcome = { output: null, findings: [], failures: [], isEmpty: false, fixed: null };

/** Does one task. What a user can cause comes back as a failure; anything else is a bug and is thrown. */
export async function work(task: Task): Promise<Outcome> {
  if (task.kind === 'records')
    return { ...NOTHING, ...(await cleanRecords(task.lines, task.firstLine, task.settings)) };
  try {
    const bytes = task.kind === 'bytes' ? task.bytes : readBytes(task.path);
    const { from } = task.settings;
    // A page by its name is read as one, fragment or not.
    const isPage = from === 'auto' && /\.(?:html?|xhtml)$/i.test(task.path);
    return await workOnDocument(bytes, isPage ? { ...task.settings, from: 'html' } : task.settings);
  } catch (error) {
    if (!(error instanceof CleanArticleError)) throw error;
    return { ...NOTHING, failures: [{ code: error.code, message: error.message, file: task.path }] };
  }
}

// At once: a document is worked on after all of it is there, and waiting for a thread to read it costs a short run more.
function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    throw refused('unreadable', error, path);
  }
}

async function workOnDocument(bytes: Uint8Array, settings: WorkSettings): Promise<Outcome> {
  const decoded = await decode(bytes);
  const settled = await settleDocument(decoded.text, settings);
  const isEmpty = settled.document.lines.length === 0;
  if (settings.action === 'check' || settings.action === 'fix') {
    const findings = renderArticle(settled, []).removed;
    const fixed =
      settings.action === 'fix' && findings.length > 0 ? await fix(bytes, decoded, settings) : null;
    return { ...NOTHING, isEmpty, findings, fixed };
  }
  return { ...NOTHING, isEmpty, output: await render(settled, settings) };
}

const FIX_ROUNDS = 8; // of a page, whose tree can read otherwise once words are gone; text needs one

/** Takes the chrome out until none is found, and gives the bytes in the document's own encoding. */
async function fix(
  bytes: Uint8Array,
  decoded: Awaited<ReturnType<typeof decode>>,
  settings: WorkSettings,
): Promise<Buffer> {
  const [{ renderFixed }, { encode }] = await Promise.all([
    import('../render/fixed.ts'),
    import('./encode.ts'),
  ]);
  let text = decoded.text;
  for (let round = 0; round < FIX_ROUNDS; round++) {
    const settled = await settleDocument(text, settings);
    const next = renderFixed(settled);
    const isClean = settled.verdicts.every(({ role }) => role !== 'chrome');
    if (isClean) return encode(text, decoded, bytes);
    if (next === text) break; // words that the page's tree holds, but no place in its source
    text = next;
  }
  throw new CleanArticleError(
    'bad-html',
    'taking the chrome out in place changes what the page is; clean it with -o instead',
  );
}

async function render(settled: Settled, { action, format, keep, color }: WorkSettings): Promise<string> {
  if (action === 'explain') return (await import('./explain.ts')).explain(settled, { color, columns: null });
  if (format === 'markdown') return (await import('../render/markdown.ts')).renderMarkdown(settled, keep);
  const article: Article = renderArticle(settled, keep);
  return format === 'text' ? article.text : JSON.stringify(article, null, format === 'json' ? 2 : undefined);
}
