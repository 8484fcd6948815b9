import type { Readable, Writable } from 'node:stream';
import { printable } from './printable.ts';

/** Where the command reads and writes; a process is one. */
export interface Io {
  readonly stdin: Readable;
  readonly stdout: Writable & { readonly isTTY?: boolean };
  readonly stderr: Writable & { readonly isTTY?: boolean };
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** The exit codes; `chromeFound` under --check only, `failed` for anything that stopped us from knowing or writing. */
export const EXIT = { done: 0, chromeFound: 1, failed: 2 } as const;

/** What went wrong, in one line: which file, what, and what to do. */
export const failureLine = ({
  message,
  file,
}: {
  readonly message: string;
  readonly file: string | undefined;
}): string => `clean-article: ${file === undefined ? '' : `${printable(file)}: `}${printable(message)}\n`;
