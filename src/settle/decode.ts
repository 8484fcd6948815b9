/**
 * Decides which blocks are the article's: the labelling with the highest sum of scores, where leaving the article
 * and coming back to it costs `reentry` each time (Viterbi, four states: before, inside, in a gap, after).
 * What comes before the first and after the last block of the article costs nothing to leave out.
 * @param scores log-odds for being the article's, one a block
 */
export function decode(scores: readonly number[], reentry: number): boolean[] {
  const n = scores.length;
  const inside = new Array<boolean>(n).fill(false);
  // Best sums ending at a block inside the article, and in a gap (or after the end) since.
  let bestIn = -Infinity;
  let bestGap = -Infinity;
  let bestEnd = 0;
  let end = -1;
  /** For each block inside: 0 began here, 1 goes on from the block before, 2 comes back after a gap. */
  const cameFrom = new Uint8Array(n);
  /** For each gap: the last block inside before it. */
  const gapFrom = new Int32Array(n).fill(-1);
  let lastIn = -1;
  for (let i = 0; i < n; i++) {
    const start = 0;
    const goOn = bestIn;
    const comeBack = bestGap - reentry;
    const best = Math.max(start, goOn, comeBack);
    cameFrom[i] = best === goOn ? 1 : best === comeBack ? 2 : 0;
    gapFrom[i] = lastIn;
    // A gap opens after the best "inside" so far, or goes on.
    if (bestIn > bestGap) {
      bestGap = bestIn;
      lastIn = i - 1;
    }
    bestIn = best + scores[i]!;
    if (bestIn > bestEnd) {
      bestEnd = bestIn;
      end = i;
    }
  }
  for (let i = end; i >= 0;) {
    inside[i] = true;
    if (cameFrom[i] === 1) i--;
    else if (cameFrom[i] === 2) i = gapFrom[i]!;
    else break;
  }
  return inside;
}
