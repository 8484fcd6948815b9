import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { Role } from '../../document.ts';
import { hostOf } from '../../read/host.ts';
import type { Settled } from '../../render/article.ts';
import { describe } from '../../render/description.ts';
import { markPieces } from '../../render/marked.ts';
import type { DocumentText } from '../../report/data.ts';
import type { Category } from '../../rule.ts';
import { squeeze } from '../../words/squeeze.ts';

const SHOWN = 200; // characters of a removed line that it is known by in the report
const TITLE = 200; // characters of a title in the list of documents
const FAST = 4; // gzip's level

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
  /** Of its source: documents are sampled by it. */
  readonly hash: string;
  /** A `DocumentText`: JSON, by gzip, in base64. */
  readonly text: string;
}

/** Puts together what a report needs. `keep` names roles that are printed with the body. */
export function reportedOf(settled: Settled, keep: readonly Role[]): ReportedDocument {
  const { document } = settled;
  const pieces = markPieces(settled);
  const rules: { id: string; category: Category; pieces: number; words: number }[] = [];
  const lines = new Map<string, number>();
  for (const piece of pieces) {
    if (piece.role !== 'chrome') continue;
    let index = rules.findIndex(({ id }) => id === piece.rule);
    if (index < 0) index = rules.push({ id: piece.rule, category: piece.category, pieces: 0, words: 0 }) - 1;
    rules[index]!.pieces++;
    rules[index]!.words += piece.words;
    const line = squeeze(piece.text).slice(0, SHOWN);
    if (!lines.has(line)) lines.set(line, index);
  }
  const { title, byline, published, language, site, url } = describe(settled);
  const { format } = document;
  const text: DocumentText = { format, byline, published, language, site, url, keep, pieces };
  return {
    title: title?.slice(0, TITLE) ?? null,
    host: hostOf(url),
    rules,
    lines: [...lines],
    hash: createHash('sha1').update(document.source).digest('base64url'),
    text: gzipSync(JSON.stringify(text), { level: FAST }).toString('base64'),
  };
}
