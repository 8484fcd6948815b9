import type { Block, Document, Role } from '../document.ts';
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
  /** Words of `text`; in scripts without spaces every character counts as one. */
  readonly wordCount: number;
  readonly parts: readonly Part[];
  readonly removed: readonly Removed[];
}

/** A document with a verdict on every block: all that the renderers need. */
export interface Settled {
  readonly document: Document;
  readonly verdicts: ReadonlyMap<Block, Verdict>;
}

/** Cuts the article out of its document. `keep` names roles to leave in the body. */
export function renderArticle(settled: Settled, keep: readonly Role[]): Article {
  const { document, verdicts } = settled;
  const inBody = (role: Role): boolean => role === 'body' || keep.includes(role);
  const lines = new LineIndex(document.source);
  const parts: Part[] = [];
  const removed: Removed[] = [];
  for (const block of document.blocks) {
    const { role, rule, category, reason } = verdicts.get(block)!;
    if (inBody(role)) continue;
    const { text, start, end } = block;
    if (role === 'chrome') removed.push({ rule, category, reason, text, start, end, ...lines.locate(start) });
    else if (role !== 'body') parts.push({ role, text, start, end });
  }
  const text = renderText(document, (block) => inBody(verdicts.get(block)!.role));
  const { title, byline, published, language, site, url } = describe(settled);
  return { title, byline, published, language, site, url, text, wordCount: countWords(text), parts, removed };
}
