import type { Block, Document } from '../document.ts';

const PROSE_WORDS = 15; // shorter passages are as often labels, captions or teasers as text
const PROSE_FUNCTION_WORDS = 0.2; // of the words; menus and headlines have fewer in every language of the corpus

/** What a passage of neighbouring blocks amounts to, taken together. */
export interface PassageShape {
  readonly words: number;
  readonly functionWords: number;
  readonly stops: number;
  readonly endsSentence: boolean;
  readonly linkShare: number;
}

export function passageShape({ blocks }: Document, first: number, last: number): PassageShape {
  if (first === last) return blocks[first]!.shape;
  let [words, functionWords, stops, linked] = [0, 0, 0, 0];
  for (let i = first; i <= last; i++) {
    const { shape } = blocks[i]!;
    words += shape.words;
    functionWords += shape.functionWords;
    stops += shape.stops;
    linked += shape.linkShare * shape.words;
  }
  const { endsSentence } = blocks[last]!.shape;
  return { words, functionWords, stops, endsSentence, linkShare: linked / Math.max(1, words) };
}

/** Reads like running text: long enough, with function words and at least one sentence. */
export function isProse(shape: PassageShape): boolean {
  return (
    shape.words >= PROSE_WORDS &&
    shape.functionWords >= PROSE_FUNCTION_WORDS * shape.words &&
    (shape.endsSentence || shape.stops > 0) &&
    shape.linkShare < 0.6
  );
}

/** Could be a headline or a sub-heading: a few words that end without a full stop. */
export function isHeadline({ kind, shape, content }: Block): boolean {
  if (kind === 'heading') return shape.words > 0;
  if (kind === 'break' || kind === 'image' || kind === 'comment' || kind === 'code') return false;
  return shape.words >= 1 && shape.words <= 25 && shape.stops <= 1 && !/[.。:;,]["'”’]?$/u.test(content);
}

/** Where running text begins and ends: indices of blocks, or null where there is none. */
export interface ProseBounds {
  readonly first: number;
  readonly last: number;
  /** For each block, whether it belongs to a passage of running text. */
  readonly isProse: readonly boolean[];
}

const BOUNDS = new WeakMap<Document, ProseBounds | null>();

export function proseBounds(document: Document): ProseBounds | null {
  let bounds = BOUNDS.get(document);
  if (bounds === undefined) BOUNDS.set(document, (bounds = findBounds(document)));
  return bounds;
}

function findBounds(document: Document): ProseBounds | null {
  const flags = new Array<boolean>(document.blocks.length).fill(false);
  let first = -1;
  let end = -1;
  for (const passage of document.passages) {
    if (!isProse(passageShape(document, passage.first, passage.last))) continue;
    flags.fill(true, passage.first, passage.last + 1);
    if (first < 0) first = passage.first;
    end = passage.last;
  }
  return first < 0 ? null : { first, last: end, isProse: flags };
}

/** The block stands between running text on both sides, each at most `reach` blocks away. */
export function isBetweenProse(document: Document, block: number, reach: number): boolean {
  const bounds = proseBounds(document);
  if (!bounds) return false;
  const near = (step: 1 | -1): boolean => {
    for (let d = 1; d <= reach; d++) if (bounds.isProse[block + step * d]) return true;
    return false;
  };
  return near(-1) && near(1);
}
