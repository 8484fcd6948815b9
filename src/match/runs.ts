/** Neighbouring blocks that have something in common; indices, both included. */
export interface Run {
  readonly first: number;
  readonly last: number;
  readonly length: number;
}

/** The longest runs of neighbouring blocks among those of the items, in order. */
export function* runs(items: Iterable<{ readonly block: number }>): Generator<Run> {
  let first = -1;
  let last = -2;
  for (const { block } of items) {
    if (block !== last + 1) {
      if (first >= 0) yield { first, last, length: last - first + 1 };
      first = block;
    }
    last = block;
  }
  if (first >= 0) yield { first, last, length: last - first + 1 };
}

/** Items grouped so that those of a group stand in neighbouring blocks. */
export function* neighbours<T extends { readonly block: number }>(
  items: readonly T[],
): Generator<readonly T[]> {
  for (let first = 0, last: number; first < items.length; first = last + 1) {
    last = first;
    while (items[last + 1]?.block === items[last]!.block + 1) last++;
    yield items.slice(first, last + 1);
  }
}

/** The blocks of items that were found in several ways. */
export const inOrder = (...found: (readonly { readonly block: number }[])[]): number[] =>
  [...new Set(found.flat().map(({ block }) => block))].sort((a, b) => a - b);
