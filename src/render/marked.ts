import type { BlockKind, Role } from '../document.ts';
import type { Category } from '../rule.ts';
import { type Piece, piecesOf, type Settled, wordsOf } from './article.ts';
import { LineIndex } from './lineIndex.ts';

/** A piece of a document with what became of it and why, for a page that shows it. Plain data. */
export interface MarkedPiece {
  readonly kind: BlockKind;
  readonly text: string;
  /** Line breaks between the piece and the one before it. */
  readonly breaks: number;
  readonly role: Role;
  readonly rule: string;
  readonly category: Category;
  readonly reason: string;
  readonly words: number;
  /** Where it begins in the source; both count from 1. */
  readonly line: number;
  readonly column: number;
}

/**
 * The whole document in pieces, in the order it was read.
 * @param pieces its pieces, where they are known
 */
export function markPieces(settled: Settled, pieces: readonly Piece[] = piecesOf(settled)): MarkedPiece[] {
  const { source, gaps } = settled.document;
  const places = new LineIndex(source);
  return pieces.map(({ text, start, lines, verdict: { role, rule, category, reason } }) => {
    const [{ kind, index }] = lines as [(typeof lines)[number]];
    const breaks = gaps[index]!;
    const words = wordsOf(lines);
    return { kind, text, breaks, role, rule, category, reason, words, ...places.locate(start) };
  });
}
