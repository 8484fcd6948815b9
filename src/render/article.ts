import type { Document, Line, Range, Role } from '../document.ts';
import { remember } from '../remember.ts';
import type { Category } from '../rule.ts';
import type { Verdict } from '../settle/settle.ts';
import { countWords } from '../words/tokenize.ts';
import { describe, type Description } from './description.ts';
import { LineIndex } from './lineIndex.ts';
import { renderText } from './text.ts';

/** Something of the article that stands beside its body. Offsets are UTF-16 units into the decoded source. */
export interface Part {
  readonly role: Exclude<Role, 'body' | 'chrome'>;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Something taken out, and by what. `source.slice(start, end)` is the piece; `line` and `column` count from 1. */
export interface Removed {
  readonly rule: string;
  readonly category: Category;
  readonly reason: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly column: number;
}

/** A clean article. What is not known is null. */
export interface Article extends Description {
  readonly text: string;
  /** Why there is no text; null where there is some. */
  readonly reason: string | null;
  /** Words of `text`; in scripts without spaces every character counts as one. */
  readonly wordCount: number;
  readonly parts: readonly Part[];
  readonly removed: readonly Removed[];
}

/** A document with a verdict on every line: all that the renderers need. */
export interface Settled {
  readonly document: Document;
  readonly verdicts: readonly Verdict[];
}

/** The lines of a block that met the same fate: what is reported as one piece. */
export interface Piece extends Range {
  readonly text: string;
  readonly verdict: Verdict;
  readonly lines: readonly Line[];
}

/** All of a document in pieces, in the order it was read. */
export function piecesOf({ document, verdicts }: Settled): Piece[] {
  return document.blocks.flatMap(({ lines }) => {
    const runs: Line[][] = [];
    for (const line of lines) {
      const run = runs.at(-1);
      if (run && verdicts[run[0]!.index] === verdicts[line.index]) run.push(line);
      else runs.push([line]);
    }
    return runs.map((run): Piece => {
      const [first, last] = [run[0]!, run.at(-1)!];
      const text = run.length === 1 ? first.text : document.source.slice(first.start, last.end);
      return { start: first.start, end: last.end, text, verdict: verdicts[first.index]!, lines: run };
    });
  });
}

/** A line's words as it is printed: with the marks that make its kind, where those are words. Comments have none. */
const wordsIn = remember(({ kind, text, content, words }: Line): number =>
  text === content || kind === 'comment' ? words.length : countWords(text),
);

/** Words of lines as they are printed. */
export const wordsOf = (lines: readonly Line[]): number => lines.reduce((n, line) => n + wordsIn(line), 0);

const NOTHING_LEFT = 'nothing in the document is an article’s text';

/** Whether what has a role is printed with the body; `keep` names roles that are beside the body's own. */
export const isInBody = (role: Role, keep: readonly Role[]): boolean =>
  role === 'body' || keep.includes(role);

/** The article's text alone. `keep` names roles to leave in the body. */
export const renderBody = ({ document, verdicts }: Settled, keep: readonly Role[]): string =>
  renderText(document, ({ index }) => isInBody(verdicts[index]!.role, keep));

/** Cuts the article out of its document. `keep` names roles to leave in the body. */
export function renderArticle(settled: Settled, keep: readonly Role[]): Article {
  const { document, verdicts } = settled;
  const lines = new LineIndex(document.source);
  const parts: Part[] = [];
  const removed: Removed[] = [];
  for (const { text, start, end, verdict } of piecesOf(settled)) {
    const { role, rule, category, reason } = verdict;
    if (isInBody(role, keep)) continue;
    if (role === 'chrome') removed.push({ rule, category, reason, text, start, end, ...lines.locate(start) });
    else if (role !== 'body') parts.push({ role, text, start, end });
  }
  const text = renderBody(settled, keep);
  const wordCount = wordsOf(document.lines.filter(({ index }) => isInBody(verdicts[index]!.role, keep)));
  const { title, byline, published, language, site, url } = describe(settled);
  const reason = text === '' ? (document.absence ?? NOTHING_LEFT) : null;
  return { title, byline, published, language, site, url, text, reason, wordCount, parts, removed };
}
