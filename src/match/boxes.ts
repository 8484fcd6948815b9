import type { Box, Document } from '../document.ts';
import { remember } from '../remember.ts';
import { isProse } from './prose.ts';

/** The steps out from a box to the nearest of a tag: 0 for itself, null where none of the nearest `depth` is one. */
export function stepsTo(box: Box, tag: string, depth = Infinity): number | null {
  let at: Box | null = box;
  for (let steps = 0; at && steps < depth; steps++, at = at.outer) if (at.tag === tag) return steps;
  return null;
}

/** Whether a box or one of those around it is of a tag. */
export const isWithin = (box: Box, tag: string, depth = Infinity): boolean =>
  stepsTo(box, tag, depth) !== null;

/** The boxes around a page's blocks, outer ones first, by number. */
class Boxes {
  readonly #outer: Int32Array;
  readonly #boxOf: Int32Array;

  constructor({ blocks }: Document) {
    const seen = new Set<Box>();
    for (const { html } of blocks) {
      for (let box = html?.box ?? null; box && !seen.has(box); box = box.outer) seen.add(box);
    }
    const boxes = [...seen].sort((a, b) => a.depth - b.depth);
    const index = new Map<Box, number>();
    boxes.forEach((box, i) => index.set(box, i));
    this.#outer = Int32Array.from(boxes, ({ outer }, i) => (outer ? index.get(outer)! : i));
    this.#boxOf = Int32Array.from(blocks, ({ html }) => index.get(html!.box)!);
  }

  /** The number of the box that holds a block. */
  boxOf(block: number): number {
    return this.#boxOf[block]!;
  }

  /** The number of the box around one; the outermost is around itself. */
  outerOf(box: number): number {
    return this.#outer[box]!;
  }

  /** The number of the box so many steps out from the one that holds a block. */
  around(block: number, steps: number): number {
    let box = this.boxOf(block);
    for (; steps > 0; steps--) box = this.outerOf(box);
    return box;
  }

  /** For each box the sum of a number that every block has, over all blocks inside. */
  sum(numbers: Float64Array): Float64Array {
    const sums = new Float64Array(this.#outer.length);
    numbers.forEach((number, k) => (sums[this.#boxOf[k]!]! += number));
    for (let i = sums.length - 1; i >= 0; i--) {
      if (this.#outer[i] !== i) sums[this.#outer[i]!]! += sums[i]!;
    }
    return sums;
  }
}

/** The boxes of a page. */
export const boxesOf = remember((document: Document) => new Boxes(document));

/** How much running text the boxes of a page hold, in words. */
export const runningTextIn = remember((document: Document) => {
  const words = Float64Array.from(document.blocks, ({ shape }) => (isProse(shape) ? shape.words : 0));
  return { inBoxes: boxesOf(document).sum(words), all: words.reduce((sum, count) => sum + count, 0) };
});
