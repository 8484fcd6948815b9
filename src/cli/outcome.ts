import type { MarkerFault } from '../clean.ts';
import type { CleanArticleError, ErrorCode } from '../errors.ts';
import type { DocumentNumbers } from './clean/numbers.ts';
import type { Removed } from '../render/article.ts';
import type { DoneRecord } from './outputs/recordWriter.ts';
import type { PageLines } from '../site/learn.ts';

export interface Failure {
  readonly code: ErrorCode;
  readonly message: string;
  readonly file: string | undefined;
}

/** An error about a part of a file. @param label which part; null where it is the only one */
export const toFailure = ({ code, message }: CleanArticleError, label: string | null): Failure => ({
  code,
  message,
  file: label ?? undefined,
});

/** A failure of a part of a file, with the file it is in. */
export const inFile = (failure: Failure, { path }: { readonly path: string }): Failure => ({
  ...failure,
  file: failure.file === undefined ? path : `${path}: ${failure.file}`,
});

/** What came of a task; plain data again. */
export interface Outcome {
  /**
   * The result as it is to be written, without a line end; of a batch of records under `fix` what stands in its place,
   * line ends included.
   */
  readonly output: string | null;
  /** Fingerprint of the output where it was written to a file instead; else null. */
  readonly written: string | null;
  /** Of records that were not read from JSONL, in their order. */
  readonly results: readonly DoneRecord['result'][];
  /** Their places are those in the file as it is decoded. */
  readonly findings: readonly Removed[];
  readonly failures: readonly Failure[];
  /** The document was blank. */
  readonly isEmpty: boolean;
  /** Whether `fix` takes something out. */
  readonly isChanged: boolean;
  /** What `fix` makes of a file; null where nothing changes. */
  readonly fixed: Buffer | null;
  /** What cleaning did to each document, in numbers. */
  readonly documents: readonly DocumentNumbers[];
  /** Words of what was checked, and of the findings among them. */
  readonly words: number;
  readonly chromeWords: number;
  /** Whether there are HTML pages among what was checked. */
  readonly isPage: boolean;
  readonly markerFaults: readonly MarkerFault[];
  /** What `fix` would change, as a unified diff, where that is asked for. */
  readonly diff: string;
  /** Fingerprint of the bytes that this came of. */
  readonly content: string;
  /** What `learn` keeps of the documents. */
  readonly pages: readonly PageLines[];
}

export const NOTHING: Outcome = {
  output: null,
  written: null,
  results: [],
  findings: [],
  failures: [],
  isEmpty: false,
  isChanged: false,
  fixed: null,
  documents: [],
  words: 0,
  chromeWords: 0,
  isPage: false,
  markerFaults: [],
  diff: '',
  content: '',
  pages: [],
};

/** An output as a file of its own: with a line end, unless there is nothing in it. */
export const asFile = (output: string): string => (output === '' ? '' : `${output}\n`);
