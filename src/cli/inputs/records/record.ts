import type { CleanArticleError, ErrorCode } from '../../../errors.ts';
import type { RecordWriter } from '../../outputs/recordWriter.ts';
import type { Output } from '../../outputs/output.ts';

/** A document as a worker gets it. */
export interface RecordDocument {
  /** Bytes are decoded by the worker. */
  readonly source: string | Uint8Array;
  /** The encoding that came with bytes; null where nothing was said. */
  readonly charset: string | null;
  readonly isPage: boolean;
  readonly url: string | null;
}

/** Why a record has no document. */
export interface MissingDocument {
  readonly code: ErrorCode;
  readonly message: string;
}

export const isMissing = (document: RecordDocument | MissingDocument): document is MissingDocument =>
  'code' in document;

/** Why there is no document, as plain data that can be sent to a worker. */
export const missing = ({ code, message }: CleanArticleError): MissingDocument => ({ code, message });

/** One of a file's records: fields, and a document in one of them. */
export interface FileRecord {
  /** Which of the file's records it is, from 1; in CSV the first row is the header. */
  readonly number: number;
  readonly names: readonly string[];
  readonly values: readonly unknown[];
  /** Which of the fields holds the document; -1 where none does. */
  readonly at: number;
  /** The document, or why there is none. */
  readonly document: RecordDocument | MissingDocument;
}

/** A record's document, and where it is in its file: “row 3”. */
export interface PlacedDocument {
  readonly place: string;
  /** What the record calls itself; null where it has no name. */
  readonly id: string | null;
  readonly document: FileRecord['document'];
}

/** A file of records that is read from its beginning to its end. */
export interface RecordFile {
  /** What one of its records is called: “row”. */
  readonly unit: string;
  readonly records: AsyncIterable<FileRecord> | Iterable<FileRecord>;
  /** What of the file was left aside so far, for people; null where nothing was. */
  readonly leftAside?: () => string | null;
  /** Writes records as the file itself holds them. */
  readonly openWriter?: (out: Output) => RecordWriter;
}

/** The documents of a file's records, with their places. */
export const placed = (records: readonly FileRecord[], { unit }: RecordFile): PlacedDocument[] =>
  records.map(({ number, names, values, document }) => ({
    place: `${unit} ${number}`,
    id: idOf(values[names.indexOf('id')]),
    document,
  }));

/** What a record calls itself, if that is a name. */
export const idOf = (id: unknown): string | null =>
  typeof id === 'string' || typeof id === 'number' ? String(id) : null;
