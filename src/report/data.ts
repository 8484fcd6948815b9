import type { Format, Role } from '../document.ts';
import type { MarkedPiece } from '../render/marked.ts';
import type { Category } from '../rule.ts';

/** What a report says of a run. Plain data: the command puts it into the page as JSON. */
export interface ReportData {
  /** Of the command that made it. */
  readonly version: string;
  readonly action: 'clean' | 'explain' | 'check' | 'fix';
  /** The paths that were given, as many as are shown. */
  readonly inputs: readonly string[];
  readonly moreInputs: number;
  readonly totals: Totals;
  /** How many documents with words kept so much of them, in as many equal steps as there are numbers. */
  readonly shares: readonly number[];
  /** What was taken out, by what did it, the most words first. */
  readonly rules: readonly RuleTotals[];
  /** By where the documents are from, the most documents first. */
  readonly sites: readonly SiteTotals[];
  /** The sites that are not among them, together. */
  readonly otherSites: SiteTotals | null;
  /** The lines removed from most documents. */
  readonly lines: readonly RepeatedLine[];
  readonly failures: readonly { readonly code: string; readonly count: number }[];
  /** The documents in the report, in the order of the run: all, or a sample. */
  readonly documents: readonly DocumentRow[];
}

/** Of all documents, whether they are in the report or not. */
export interface Totals {
  readonly documents: number;
  readonly failed: number;
  /** Documents without a word. */
  readonly empty: number;
  /** Documents that had words, of which nothing was kept. */
  readonly nothingLeft: number;
  /** Documents that had words and of which nothing was removed. */
  readonly nothingRemoved: number;
  readonly words: number;
  readonly kept: number;
  readonly removed: number;
  readonly pieces: number;
  /** Files that an earlier run did, and that this report does not speak of. */
  readonly earlier: number;
}

export interface RuleTotals {
  readonly id: string;
  readonly category: Category;
  readonly pieces: number;
  readonly words: number;
  readonly documents: number;
}

export interface SiteTotals {
  readonly name: string;
  readonly documents: number;
  readonly words: number;
  readonly kept: number;
  readonly pieces: number;
}

export interface RepeatedLine {
  readonly text: string;
  /** Index among the rules. */
  readonly rule: number;
  readonly documents: number;
  /** Whether there may have been more: not all lines could be counted at once. */
  readonly isAtLeast: boolean;
}

/** Why somebody should look at a document. */
export type Look = 'failed' | 'nothing-left' | 'little-left' | 'nothing-removed';

export interface DocumentRow {
  /** Its number in the run, from 1: addresses go by it. */
  readonly number: number;
  /** The file it is in, as it was named or found. */
  readonly path: string;
  /** Where in the file; absent where that is one document. */
  readonly place?: string;
  /** What its record calls it. */
  readonly id?: string;
  readonly title?: string;
  /** Index among the sites; absent of those that are together. */
  readonly site?: number;
  readonly words: number;
  /** Words of the body as it is printed. */
  readonly kept: number;
  readonly removed: number;
  /** Indices among the rules, each followed by the number of pieces it removed. */
  readonly rules: readonly number[];
  readonly look?: Look;
  readonly failure?: { readonly code: string; readonly message: string };
  /** Its text's place among the packed ones; absent where its text is not in the report. */
  readonly text?: number;
}

/** A document's text, packed apart from its row. */
export interface DocumentText {
  readonly format: Format;
  readonly byline: string | null;
  readonly published: string | null;
  readonly language: string | null;
  readonly site: string | null;
  readonly url: string | null;
  /** Roles that are printed with the body. */
  readonly keep: readonly Role[];
  readonly pieces: readonly PackedPiece[];
}

/** A piece in short; of the body's only what is shown. */
export type PackedPiece = readonly [
  text: string,
  breaks: number,
  kind: MarkedPiece['kind'],
  ...finding:
    | readonly [
        role: MarkedPiece['role'],
        rule: string,
        category: Category,
        reason: string,
        words: number,
        line: number,
        column: number,
      ]
    | readonly [],
];

/** Ids of the elements that hold the data in the page: JSON, and packed texts, one a line. */
export const DATA_ID = 'data';
export const TEXTS_ID = 'texts';
