import { Chalk } from 'chalk';
import { piecesOf, type Settled } from '../../render/article.ts';
import { printable } from '../printable.ts';

/** A piece of the document and what is said of it. */
export interface Remark {
  /** `-` of what goes, `~` of what is the article's but not its body, a blank of the body. */
  readonly mark: '-' | '~' | ' ';
  /** Whether blank lines stand before it. */
  readonly isApart: boolean;
  readonly lines: readonly string[];
  /** What it is, and why; null of the body. */
  readonly note: string | null;
}

/** The whole document in remarks, safe to print. */
export function remarksOn(settled: Settled): Remark[] {
  return piecesOf(settled).map(({ lines, verdict: { role, rule, reason } }) => ({
    mark: role === 'chrome' ? '-' : role === 'body' ? ' ' : '~',
    isApart: settled.document.gaps[lines[0]!.index]! > 1,
    lines: lines.flatMap(({ text }) => text.split(/\r\n|\n|\r/).map(printable)),
    note: role === 'body' ? null : printable(`${role === 'chrome' ? rule : role}: ${reason}`),
  }));
}

/** The colours of remarks by their marks: of the mark and the note, and of the document's text. */
export type Paint = Readonly<Record<Remark['mark'], Record<'note' | 'text', (text: string) => string>>>;

export function paintOf(color: boolean): Paint {
  const { red, cyan, dim } = new Chalk({ level: color ? 1 : 0 });
  const plain = (text: string): string => text;
  return {
    '-': { note: red, text: dim.strikethrough },
    '~': { note: cyan, text: plain },
    ' ': { note: plain, text: plain },
  };
}
