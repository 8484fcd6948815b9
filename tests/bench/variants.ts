import type { Document } from '../../src/document.ts';
import { withoutLines } from '../../src/read/build.ts';
import { label } from './corpus.ts';

/** A document made from a page by leaving lines out, and what it weighs beside the page itself. */
export interface Variant {
  readonly document: Document;
  readonly weight: number;
}

/**
 * A page in other states: thinned (a part of its chrome gone, its head, its foot, the article's later paragraphs), and
 * bare (the article alone). Trees learn a few hundred pages by heart otherwise, by their size and the like; and what
 * they do to a document that has been cleaned before is what makes cleaning twice the same as cleaning once.
 * @param seed what the chances are drawn from, so that every run has the same
 */
export function variantsOf(document: Document, gold: string, seed: string): Variant[] {
  const random = generator(seed);
  const labels = label(
    document.lines.map((line) => line.content),
    gold,
  );
  const [first, last] = [labels.indexOf(true), labels.lastIndexOf(true)];
  if (first < 0) return [];
  const [noHead, noFoot] = [random() < 0.25, random() < 0.25];
  const end = random() < 0.4 ? first + Math.floor((last - first) * (0.15 + 0.7 * random())) : last;
  const share = random() < 0.7 ? 0.7 * random() : 0;
  const isBareToo = random() < 0.5;
  let isDropping = false;
  const thin = new Set(
    document.lines.filter((_, k) => {
      if (labels[k]) return k <= end;
      if ((noHead && k < first) || (noFoot && k > last)) return false;
      // Chrome goes by the stretch, as it comes.
      if (random() < 0.25) isDropping = random() < share;
      return !isDropping;
    }),
  );
  const bare = new Set(document.lines.filter((_, k) => labels[k]));
  const variants = [{ document: withoutLines(document, (line) => thin.has(line)), weight: 0.5 }];
  if (isBareToo) variants.push({ document: withoutLines(document, (line) => bare.has(line)), weight: 1 });
  return variants.filter((variant) => variant.document.blocks.length > 0);
}

/** Numbers from 0 to 1 that follow from a text (a linear congruential generator; Numerical Recipes). */
export function generator(seed: string): () => number {
  let state = 7;
  for (const character of seed) state = (Math.imul(state, 31) + character.charCodeAt(0)) | 0;
  const random = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return (state >>> 8) / 2 ** 24;
  };
  random();
  return random;
}
