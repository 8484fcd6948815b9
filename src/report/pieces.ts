import type { MarkedPiece } from '../render/marked.ts';
import type { PackedPiece } from './data.ts';

/** A piece in short: with what stands in every one of them by name, a text is three times as long. */
export function packPiece(piece: MarkedPiece): PackedPiece {
  const { text, breaks, kind, role, rule, category, reason, words, line, column } = piece;
  return role === 'body'
    ? [text, breaks, kind]
    : [text, breaks, kind, role, rule, category, reason, words, line, column];
}

/** A piece as it was; of the body's what is not shown is nothing. */
export function unpackPiece(packed: PackedPiece): MarkedPiece {
  const [text, breaks, kind] = packed;
  const [, , , role = 'body', rule = '', category = 'article', reason = '', words = 0, line = 0, column = 0] =
    packed;
  return { text, breaks, kind, role, rule, category, reason, words, line, column };
}
