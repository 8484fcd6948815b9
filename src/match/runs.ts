/** Neighbours that have something in common; indices, both included. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

/** The longest runs of neighbours for which `isIn` holds, in order. */
export function* runs(length: number, isIn: (index: number) => boolean): Generator<Run> {
  for (let first = 0; first < length; first++) {
    if (!isIn(first)) continue;
    let last = first;
    while (last + 1 < length && isIn(last + 1)) last++;
    yield { first, last };
    first = last + 1;
  }
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
