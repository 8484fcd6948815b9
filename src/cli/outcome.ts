import type { MarkerFault } from '../clean.ts';
import type { ErrorCode } from '../errors.ts';
import type { Article, Removed } from '../render/article.ts';

export interface Failure {
  readonly code: ErrorCode;
  readonly message: string;
  readonly file: string | undefined;
}

/** What came of a record's document. */
export type RecordResult =
  { readonly article: Article } | { readonly failure: Pick<Failure, 'code' | 'message'> };

/** What came of a task; plain data again. */
export interface Outcome {
  /**
   * The result as it is to be written, without a line end; of a batch of records under `fix` what stands in its place,
   * line ends included.
   */
  readonly output: string | null;
  /** Of records that were not read from JSONL, in their order. */
  readonly results: readonly RecordResult[];
  /** Their places are those in the file as it is decoded. */
  readonly findings: readonly Removed[];
  readonly failures: readonly Failure[];
  /** The document was blank. */
  readonly isEmpty: boolean;
  /** Whether `fix` takes something out. */
  readonly isChanged: boolean;
  /** What `fix` makes of a file; null where nothing changes. */
  readonly fixed: Buffer | null;
  /** Words of what was checked, and of the findings among them. */
  readonly words: number;
  readonly chromeWords: number;
  /** Whether there are HTML pages among what was checked. */
  readonly isPage: boolean;
  readonly markerFaults: readonly MarkerFault[];
  /** What `fix` would change, as a unified diff, where that is asked for. */
  readonly diff: string;
  /** Fingerprint of what was checked. */
  readonly content: string;
}

export const NOTHING: Outcome = {
  output: null,
  results: [],
  findings: [],
  failures: [],
  isEmpty: false,
  isChanged: false,
  fixed: null,
  words: 0,
  chromeWords: 0,
  isPage: false,
  markerFaults: [],
  diff: '',
  content: '',
};
