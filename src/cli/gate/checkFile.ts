import { CleanArticleError } from '../../errors.ts';
import { type Decoded, decode } from '../../read/decode.ts';
import { cut } from '../../render/cuts.ts';
import { checkContainer } from './checkContainer.ts';
import { checkDocument, type CheckSettings } from './checkDocument.ts';
import { openContainer } from '../inputs/containers/open.ts';
import { type ContainerKind, isContainer } from '../inputs/kind.ts';
import type { Batch } from '../inputs/jsonl.ts';
import type { FileTask } from '../work.ts';
import { inFile, type Outcome } from '../outcome.ts';
import { relativePath } from './relativePath.ts';

export interface GateSettings extends CheckSettings {
  /** The field that holds a document in files of many; undefined for the first of the usual ones. */
  readonly field: string | undefined;
  /** Whether `fix` gives a diff, too. */
  readonly isDiff: boolean;
}

/** What was found in a file, and its source as `fix` leaves it. */
interface CheckedSource {
  readonly outcome: Partial<Outcome>;
  readonly fixed: string;
}

/**
 * Checks a file, and under `fix` gives its bytes without the chrome, in its own encoding.
 * @throws CleanArticleError where the file as a whole cannot be read, checked or fixed
 */
export async function checkFile(
  bytes: Uint8Array,
  { path, container }: FileTask,
  settings: GateSettings,
): Promise<Partial<Outcome>> {
  if (container !== undefined && !isContainer(container)) throw unchecked(container);
  const decoded = await decode(bytes);
  const { outcome, fixed } = container
    ? await checkHeld(decoded.text, container, path, settings)
    : await checkText(decoded.text, settings);
  if (fixed === decoded.text) return outcome;
  const { encode } = await import('./encode.ts');
  const encoded = await encode(fixed, decoded, bytes);
  const diff = settings.isDiff ? await diffOf(path, decoded, fixed) : '';
  return { ...outcome, isChanged: true, fixed: encoded, diff };
}

const unchecked = (kind: 'warc' | 'parquet'): CleanArticleError =>
  new CleanArticleError(
    'usage',
    `--check and --fix do not read ${kind === 'warc' ? 'WARC' : 'Parquet'}; clean it with -o`,
  );

async function diffOf(path: string, { text, bom }: Decoded, fixed: string): Promise<string> {
  const { unifiedDiff } = await import('./diff.ts');
  const mark = bom ? '\uFEFF' : '';
  return unifiedDiff(relativePath(path, process.cwd()) ?? path, mark + text, mark + fixed);
}

async function checkText(source: string, settings: GateSettings): Promise<CheckedSource> {
  const { cuts, ...outcome } = await checkDocument(source, settings);
  return { outcome, fixed: cut(source, cuts) };
}

async function checkHeld(
  source: string,
  kind: ContainerKind,
  path: string,
  settings: GateSettings,
): Promise<CheckedSource> {
  const container = await openContainer(kind, source, settings.field);
  const { cuts, ...checked } = await checkContainer(container, settings);
  const failures = checked.failures.map((failure) => inFile(failure, { path }));
  const isEmpty = container.documents.length + container.missing.length === 0;
  const isChanged = cuts.some(({ length }) => length > 0);
  return { outcome: { ...checked, failures, isEmpty }, fixed: isChanged ? container.cut(cuts) : source };
}

/** Checks a batch of records, and under `fix` gives its lines without the chrome in their documents. */
export async function checkRecords(batch: Batch, settings: GateSettings): Promise<Partial<Outcome>> {
  const { openJsonl } = await import('../inputs/containers/jsonl.ts');
  const container = openJsonl(batch, settings.field);
  const { cuts, ...checked } = await checkContainer(container, settings);
  const isChanged = cuts.some(({ length }) => length > 0);
  return {
    ...checked,
    isChanged,
    output: settings.action === 'fix' ? batch.mark + container.cut(cuts) : null,
  };
}
