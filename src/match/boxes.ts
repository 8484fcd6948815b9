import type { Box } from '../document.ts';

/** Whether a box or one of the nearest around it is of a tag. @param depth how many boxes are asked, the first included */
export function isWithin(box: Box, tag: string, depth = Infinity): boolean {
  let at: Box | null = box;
  for (let steps = 0; at && steps < depth; steps++, at = at.outer) if (at.tag === tag) return true;
  return false;
}

/** The boxes around a page's blocks, outer ones first, by number. */
export class Boxes {
  readonly #index = new Map<Box, number>();
  readonly #outer: Int32Array;
  readonly #boxOf: Int32Array;

  /** @param boxOf the box that holds each block */
  constructor(boxOf: readonly Box[]) {
    const seen = new Set<Box>();
    for (const inner of boxOf) {
      for (let box: Box | null = inner; box && !seen.has(box); box = box.outer) seen.add(box);
    }
    const boxes = [...seen].sort((a, b) => a.depth - b.depth);
    boxes.forEach((box, i) => this.#index.set(box, i));
    this.#outer = Int32Array.from(boxes, ({ outer }, i) => (outer ? this.#index.get(outer)! : i));
    this.#boxOf = Int32Array.from(boxOf, (box) => this.#index.get(box)!);
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
