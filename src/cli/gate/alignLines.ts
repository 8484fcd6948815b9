// Differences that are looked for between two anchors; the effort grows with their square.
const MOST_EDITS = 500;

/** A line that both texts have, that only the old one has (`-`), or only the new one (`+`). */
export interface Edit {
  readonly mark: ' ' | '-' | '+';
  readonly line: string;
}

/**
 * How one list of lines becomes another. The lines that stand once in each of them are the anchors (“patience diff”),
 * and only what is between those is compared, so that the time stays in proportion to the texts. Where two stretches
 * have next to nothing in common the one is replaced by the other.
 */
export async function alignLines(before: readonly string[], after: readonly string[]): Promise<Edit[]> {
  const { diffArrays } = await import('diff');
  const edits: Edit[] = [];
  const add = (mark: Edit['mark'], lines: readonly string[]): void => {
    for (const line of lines) edits.push({ mark, line });
  };
  let [i, j] = [0, 0];
  for (const [oldAnchor, newAnchor] of [
    ...anchorsOf(before, after),
    [before.length, after.length] as const,
  ]) {
    const [old, fresh] = [before.slice(i, oldAnchor), after.slice(j, newAnchor)];
    const changes = diffArrays(old, fresh, { maxEditLength: MOST_EDITS });
    for (const { value, added, removed } of changes ?? []) add(added ? '+' : removed ? '-' : ' ', value);
    if (!changes) {
      add('-', old);
      add('+', fresh);
    }
    add(' ', before.slice(oldAnchor, oldAnchor + 1));
    [i, j] = [oldAnchor + 1, newAnchor + 1];
  }
  return edits;
}

/** Places of the lines that each text has once: the most of them that stand in the same order in both. */
function anchorsOf(before: readonly string[], after: readonly string[]): (readonly [number, number])[] {
  const places = uniqueLines(after);
  const pairs = [...uniqueLines(before)].flatMap(([line, i]) => {
    const j = places.get(line);
    return j === undefined ? [] : [[i, j] as const];
  });
  return longestRising(pairs);
}

function uniqueLines(lines: readonly string[]): Map<string, number> {
  const places = new Map<string, number>();
  const repeated = new Set<string>();
  lines.forEach((line, i) => {
    if (places.has(line)) repeated.add(line);
    places.set(line, i);
  });
  for (const line of repeated) places.delete(line);
  return places;
}

/** Of pairs in the order of their first numbers, the longest selection in which the second ones rise as well. */
function longestRising(pairs: readonly (readonly [number, number])[]): (readonly [number, number])[] {
  // For each length the chain of it that ends lowest; a chain leads back to its beginning.
  interface Chain {
    readonly pair: readonly [number, number];
    readonly previous: Chain | undefined;
  }
  const ends: Chain[] = [];
  for (const pair of pairs) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (ends[middle]!.pair[1] < pair[1]) low = middle + 1;
      else high = middle;
    }
    ends[low] = { pair, previous: ends[low - 1] };
  }
  const rising: (readonly [number, number])[] = [];
  for (let chain = ends.at(-1); chain; chain = chain.previous) rising.push(chain.pair);
  return rising.reverse();
}
