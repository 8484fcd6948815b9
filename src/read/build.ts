import type { Block, BlockKind, Document, Format, HtmlEvidence, Metadata, Range } from '../document.ts';
import { detectLanguage, functionWords, type Language } from '../words/functionWords.ts';
import { fold, tokenize } from '../words/tokenize.ts';
import { findPassages } from './passages.ts';
import { measure } from './shape.ts';

/** A block as a reader finds it, before its words are looked at. */
export interface FoundBlock extends Range {
  readonly kind: BlockKind;
  readonly text: string;
  readonly content: string;
  readonly linkShare: number;
  /** Line breaks between this block and the one before. */
  readonly gap: number;
  readonly pieces?: readonly Range[];
  readonly html?: HtmlEvidence;
}

/** Completes what a reader found to a document: words, language, shapes, passages. */
export function buildDocument(
  source: string,
  format: Format,
  found: readonly FoundBlock[],
  metadata: Metadata,
): Document {
  const raw = found.map((block) => (block.kind === 'front-matter' ? [] : tokenize(block.content)));
  const folded = raw.map((words) => words.map(fold));
  const language: Language | null = detectLanguage(folded.flat());
  const isFunctionWord = functionWords(language);
  const blocks = found.map((block, i): Block => {
    const { kind, text, content, start, end } = block;
    return Object.freeze({
      kind,
      start,
      end,
      text,
      content,
      words: folded[i]!,
      shape: measure(content, raw[i]!, folded[i]!, isFunctionWord, block.linkShare),
      pieces: block.pieces ?? [{ start, end }],
      html: block.html ?? null,
    });
  });
  const gaps = found.map((block, i) => (i === 0 ? 0 : block.gap));
  return Object.freeze({
    source,
    format,
    blocks,
    gaps,
    passages: findPassages(blocks, gaps),
    language,
    metadata,
  });
}

/**
 * The document without some of its blocks: what reading the rendered rest would give, without the reading.
 * `isKept` is asked for each block's index.
 */
export function withoutBlocks(document: Document, isKept: (index: number) => boolean): Document {
  const blocks: Block[] = [];
  const gaps: number[] = [];
  let previous = -1;
  document.blocks.forEach((block, i) => {
    if (!isKept(i)) return;
    gaps.push(previous < 0 ? 0 : gapBetween(document.gaps, previous, i));
    blocks.push(block);
    previous = i;
  });
  return Object.freeze({ ...document, blocks, gaps, passages: findPassages(blocks, gaps) });
}

/**
 * Line breaks left between two kept blocks: the larger of the gap after the one and the gap before the other,
 * so that paragraphs stay apart and lines stay together.
 */
export function gapBetween(gaps: readonly number[], first: number, second: number): number {
  return Math.max(gaps[first + 1]!, gaps[second]!);
}
