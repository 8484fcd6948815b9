/** What kept us from an answer; the codes are public (they appear in JSONL error lines). */
export type ErrorCode =
  | 'usage' // a flag or an argument that cannot be honoured
  | 'config' // a configuration file that cannot be honoured
  | 'not-found' // a path or pattern that matches nothing
  | 'unreadable' // a file or folder that the system refuses to read
  | 'binary' // bytes that are no text in any encoding we know
  | 'encoding' // text whose encoding is unknown or cannot be written back
  | 'bad-json' // a JSONL line that is not a JSON object, or a JSON file of something else than objects
  | 'bad-csv' // a CSV file that is not one table, or would not be the same one when it is fixed
  | 'bad-warc' // a WARC file that is cut off or not written as one
  | 'bad-parquet' // a Parquet file that cannot be read
  | 'compression' // compressed data that are cut off or damaged
  | 'missing-field' // a JSON object or a CSV table without the field that holds the document
  | 'bad-html' // a page that the DOM cannot hold
  | 'too-large' // a document that memory cannot hold
  | 'unwritable' // an output that the system refuses
  | 'conflict'; // an output that would overwrite an input or another output

/**
 * An error that a user can cause and mend. The message is one line that says what is wrong and what to do
 * (of a configuration file with several mistakes a line for each below it); only the command turns it into text and an
 * exit code.
 */
export class CleanArticleError extends Error {
  readonly code: ErrorCode;
  /** The file (or `file:line`) it is about, when there is one. */
  readonly file: string | undefined;

  constructor(code: ErrorCode, message: string, options: { file?: string; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'CleanArticleError';
    this.code = code;
    this.file = options.file;
  }
}

/** What the system refused, as an error of ours: `unreadable` or `unwritable`, with the system's own code. */
export function refused(code: 'unreadable' | 'unwritable', error: unknown, file: string): CleanArticleError {
  const { code: cause, message } = error as NodeJS.ErrnoException;
  const what = code === 'unreadable' ? 'read' : 'written';
  return new CleanArticleError(code, `it cannot be ${what} (${cause ?? message})`, { file, cause: error });
}
