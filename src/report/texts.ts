import { unpack } from '../looks/unpack.ts';
import type { MarkedPiece } from '../render/marked.ts';
import { type DocumentRow, type DocumentText, TEXTS_ID } from './data.ts';
import { unpackPiece } from './pieces.ts';

const AT_ONCE = 16; // texts that are unpacked together

const isWhole: Promise<unknown> =
  document.readyState === 'loading'
    ? new Promise((resolve) => {
        addEventListener('DOMContentLoaded', resolve);
      })
    : Promise.resolve();

let packed: Promise<readonly string[]> | null = null;

/** The packed texts, once the page has come as far as its end. */
const allPacked = (): Promise<readonly string[]> =>
  (packed ??= isWhole.then(() => (document.getElementById(TEXTS_ID)?.textContent ?? '').split('\n')));

/** A document's text as it is shown. */
export interface ShownText extends Omit<DocumentText, 'pieces'> {
  readonly pieces: readonly MarkedPiece[];
}

/** A document's text; null where it is not in the report. */
export async function textOf(row: DocumentRow): Promise<ShownText | null> {
  const text = await packedTextOf(row);
  return text && { ...text, pieces: text.pieces.map(unpackPiece) };
}

async function packedTextOf({ text }: DocumentRow): Promise<DocumentText | null> {
  if (text === undefined) return null;
  const all = await allPacked();
  const bytes = await unpack(all[text]!);
  return JSON.parse(new TextDecoder().decode(bytes)) as DocumentText;
}

/**
 * Looks for a text in all documents.
 * @param onProgress hears what was found so far, and which share was looked through
 */
export async function search(
  rows: readonly DocumentRow[],
  text: string,
  signal: AbortSignal,
  onProgress: (found: ReadonlySet<number>, share: number) => void,
): Promise<void> {
  const sought = text.toLowerCase();
  const found = new Set<number>();
  for (let from = 0; from < rows.length; from += AT_ONCE) {
    const some = rows.slice(from, from + AT_ONCE);
    const texts = await Promise.all(some.map(packedTextOf));
    if (signal.aborted) return;
    some.forEach(({ number }, i) => {
      if (texts[i]?.pieces.some(([piece]) => piece.toLowerCase().includes(sought))) found.add(number);
    });
    onProgress(found, (from + some.length) / rows.length);
  }
  onProgress(found, 1);
}
