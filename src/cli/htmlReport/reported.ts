import { gzipSync } from 'node:zlib';
import type { Role } from '../../document.ts';
import { hostOf } from '../../read/host.ts';
import { piecesOf, type Settled, wordsOf } from '../../render/article.ts';
import { describe } from '../../render/description.ts';
import { markPieces } from '../../render/marked.ts';
import type { DocumentText } from '../../report/data.ts';
import { packPiece } from '../../report/pieces.ts';
import type { Category } from '../../rule.ts';
import { ENOUGH_WORDS } from '../clean/worthALook.ts';
import { squeeze } from '../../words/squeeze.ts';
import { fingerprint } from '../fingerprint.ts';
import { type Bars, mayBeSampled, type Sampled } from './sample.ts';

const SHOWN = 200; // characters of a removed line that it is known by in the report
const TITLE = 200; // characters of a title in the list of documents
// gzip's: with 4 the texts of articles would be 7 % smaller, and packing them would take 15 % longer.
const LEVEL = 1;

/** What a rule took out of a document. */
export interface ReportedRule {
  readonly id: string;
  readonly category: Category;
  readonly pieces: number;
  readonly words: number;
}

/** What a report needs of a document, made where the document is; it is sent from thread to thread. */
export interface ReportedDocument {
  readonly title: string | null;
  /** The site that it says it is from. */
  readonly host: string | null;
  readonly rules: readonly ReportedRule[];
  /** Lines that were removed, each once, with the index of its rule. */
  readonly lines: readonly (readonly [text: string, rule: number])[];
  readonly sampled: Omit<Sampled, 'number'>;
  /** A `DocumentText`: JSON, by gzip, in base64; null where the report surely has no room for it. */
  readonly text: string | null;
}

/**
 * Puts together what a report needs.
 * @param keep roles that are printed with the body
 * @param bars what there still is room for
 */
export function reportedOf(
  settled: Settled,
  keep: readonly Role[],
  { words, kept }: { readonly words: number; readonly kept: number },
  bars: Bars,
): ReportedDocument {
  const rules: { id: string; category: Category; pieces: number; words: number }[] = [];
  const lines = new Map<string, number>();
  const pieces = piecesOf(settled);
  for (const piece of pieces) {
    const { role, rule, category } = piece.verdict;
    if (role !== 'chrome') continue;
    let index = rules.findIndex(({ id }) => id === rule);
    if (index < 0) index = rules.push({ id: rule, category, pieces: 0, words: 0 }) - 1;
    rules[index]!.pieces++;
    rules[index]!.words += wordsOf(piece.lines);
    const line = squeeze(piece.text.slice(0, 2 * SHOWN)).slice(0, SHOWN);
    if (!lines.has(line)) lines.set(line, index);
  }
  const { title, ...description } = describe(settled);
  const isLong = words >= ENOUGH_WORDS;
  const sampled = {
    hash: fingerprint(settled.document.source),
    share: words > 0 && (isLong || kept === 0) ? kept / words : null,
    isUntouched: isLong && rules.length === 0,
  };
  return {
    title: title?.slice(0, TITLE) ?? null,
    // What is no web address can have an empty one.
    host: hostOf(description.url) || null,
    rules,
    lines: [...lines],
    sampled,
    text: mayBeSampled(bars, sampled)
      ? packText({
          ...description,
          format: settled.document.format,
          keep,
          pieces: markPieces(settled, pieces).map(packPiece),
        })
      : null,
  };
}

const packText = (text: DocumentText): string =>
  gzipSync(JSON.stringify(text), { level: LEVEL }).toString('base64');
