import {
  type BlockKind,
  type Document,
  type Format,
  type HtmlEvidence,
  type Line,
  type Metadata,
  NOTHING_KNOWN,
  type Range,
} from '../document.ts';
import { newMemory } from '../remember.ts';
import { detectLanguage, functionWords, type Language } from '../words/functionWords.ts';
import { readWords } from '../words/scan.ts';
import { Vocabulary } from '../words/vocabulary.ts';
import { joinLines } from './join.ts';
import { measure } from './shape.ts';

/** A line as a reader finds it, before its words are looked at. */
export interface FoundLine extends Range {
  readonly kind: BlockKind;
  readonly text: string;
  readonly content: string;
  readonly linkShare: number;
  /** Line breaks between this line and the one before. */
  readonly gap: number;
  readonly pieces?: readonly Range[];
  readonly html?: HtmlEvidence;
}

/** Completes what a reader found to a document: words, language, shapes, blocks. */
export function buildDocument(
  source: string,
  format: Format,
  found: readonly FoundLine[],
  metadata: Metadata,
): Document {
  const words = found.map((line) => readWords(line.kind === 'front-matter' ? '' : line.content));
  const language = detectLanguage(words.map(({ folded }) => folded));
  const isFunctionWord = functionWords(language);
  const lines = found.map((line, index): Line => {
    const { kind, text, content, start, end, pieces, html, linkShare } = line;
    return {
      index,
      kind,
      start,
      end,
      text,
      content,
      words: words[index]!.folded,
      shape: measure(content, words[index]!, isFunctionWord, linkShare),
      pieces: pieces ?? [{ start, end }],
      html: html ?? null,
      memory: newMemory(),
    };
  });
  const gaps = found.map((line, i) => (i === 0 ? 0 : line.gap));
  return {
    source,
    format,
    lines,
    gaps,
    blocks: joinLines(lines, gaps),
    language,
    metadata,
    repeats: null,
    absence: found.length === 0 ? 'the document is empty' : null,
    vocabulary: new Vocabulary(),
    memory: newMemory(),
  };
}

/**
 * The document without some of its lines: what reading the rendered rest would give, without the reading. For that
 * the language is asked again, and what front matter said is forgotten with it.
 */
export function withoutLines(document: Document, isKept: (line: Line) => boolean): Document {
  const kept = document.lines.filter(isKept);
  const english =
    document.language === 'en' ? kept.reduce((n, { shape }) => n + shape.functionWords, 0) : null;
  const words = kept.map((line) => line.words);
  const language = detectLanguage(words, english);
  const lines = language === document.language ? kept : kept.map((line) => remeasure(line, language));
  const gaps = lines.map((line, i) => (i === 0 ? 0 : gapBetween(document, lines[i - 1]!, line)));
  const knew = document.lines[0]?.kind === 'front-matter';
  const metadata = knew && lines[0]?.kind !== 'front-matter' ? NOTHING_KNOWN : document.metadata;
  const blocks = joinLines(lines, gaps);
  return { ...document, lines, gaps, blocks, language, metadata, memory: newMemory() };
}

const PARAGRAPH = 2; // line breaks; a comment parts what it stands between

/**
 * A document without lines that nobody is to judge, though they stay where they are: what stood on their two sides is
 * parted, and nothing else is different.
 */
export function withoutMarkers(document: Document, isMarker: (line: Line) => boolean): Document {
  const gaps: number[] = [];
  const lines = document.lines.filter((line, i) => {
    if (isMarker(line)) return false;
    const isParted = i > 0 && isMarker(document.lines[i - 1]!);
    gaps.push(gaps.length === 0 ? 0 : isParted ? PARAGRAPH : document.gaps[i]!);
    return true;
  });
  return { ...document, lines, gaps, blocks: joinLines(lines, gaps), memory: newMemory() };
}

function remeasure(line: Line, language: Language | null): Line {
  return {
    ...line,
    shape: measure(line.content, readWords(line.content), functionWords(language), line.shape.linkShare),
    memory: newMemory(),
  };
}

/**
 * Line breaks left between two lines when those between them are gone: the larger of the gap after the one and the
 * gap before the other, so that paragraphs stay apart and lines stay together. `document` is as it was read.
 */
export function gapBetween({ gaps }: Document, first: Line, second: Line): number {
  return Math.max(gaps[first.index + 1]!, gaps[second.index]!);
}
