import type { Readable, Writable } from 'node:stream';
import { printable } from './printable.ts';

/** Standard output or error; a terminal has a width. */
export type Output = Writable & { readonly isTTY?: boolean; readonly columns?: number };

/** Where the command reads and writes; a process is one. */
export interface Io {
  readonly stdin: Readable;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** The exit codes; `chromeFound` under --check only, `failed` for anything that stopped us from knowing or writing. */
export const EXIT = { done: 0, chromeFound: 1, failed: 2 } as const;

/** Whether an output is to be coloured: where it is a terminal, and as people say in their environment. */
export const isColored = ({ isTTY }: Output, { env }: Io, isWanted: boolean): boolean =>
  isWanted && !env['NO_COLOR'] && (isTTY === true || Boolean(env['FORCE_COLOR']));

/** What went wrong, in one line: which file, what, and what to do. */
export const failureLine = ({
  message,
  file,
}: {
  readonly message: string;
  readonly file: string | undefined;
}): string => `clean-article: ${file === undefined ? '' : `${printable(file)}: `}${printable(message)}\n`;
