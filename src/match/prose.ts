import type { Block, Document, Shape } from '../document.ts';
import { endsWithAny } from '../words/letters.ts';
import { remember } from '../remember.ts';

const PROSE_WORDS = 15; // shorter blocks are as often labels, captions or teasers as text
const PROSE_FUNCTION_WORDS = 0.2; // of the words; menus and headlines have fewer in every language of the corpus

/** Reads like running text: long enough, with function words and at least one sentence. */
export function isProse(shape: Shape): boolean {
  return (
    shape.words >= PROSE_WORDS &&
    shape.functionWords >= PROSE_FUNCTION_WORDS * shape.words &&
    (shape.endsSentence || shape.stops > 0) &&
    shape.linkShare < 0.6
  );
}

const STOPS = '.。:;,';
const QUOTE = '"\'”’';

/** Could be a headline or a sub-heading: a few words that end without a full stop. */
export const isHeadline = remember(({ kind, shape, content }: Block): boolean => {
  if (kind === 'heading') return shape.words > 0;
  if (kind === 'break' || kind === 'image' || kind === 'comment' || kind === 'code') return false;
  if (shape.words < 1 || shape.words > 25 || shape.stops > 1) return false;
  return !endsWithAny(endsWithAny(content, QUOTE) ? content.slice(0, -1) : content, STOPS);
});

/** Where running text begins and ends: indices of blocks, or null where there is none. */
export interface ProseBounds {
  readonly first: number;
  readonly last: number;
  /** For each block, whether it is running text. */
  readonly isProse: readonly boolean[];
}

const LEAD_IN = 6; // blocks in which an article's first paragraph is followed by another
const LEAD_WORDS = 25; // of that other; consent notices and teasers are shorter

export const proseBounds = remember(({ blocks }: Document): ProseBounds | null => {
  const flags = blocks.map((block) => isProse(block.shape));
  const last = flags.lastIndexOf(true);
  if (last < 0) return null;
  const isLead = (is: boolean, i: number): boolean =>
    is &&
    blocks
      .slice(i + 1, i + 1 + LEAD_IN)
      .some((next, d) => flags[i + 1 + d] && next.shape.words >= LEAD_WORDS);
  const lead = flags.findIndex(isLead);
  return { first: lead < 0 ? flags.indexOf(true) : lead, last, isProse: flags };
});

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
