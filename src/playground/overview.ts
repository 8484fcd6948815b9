import { byId } from '../looks/byId.ts';
import { drawLegend, drawShares, keptShare, removedShares, type Share } from '../looks/shares.ts';
import type { MarkedPiece } from '../render/marked.ts';
import type { Category } from '../rule.ts';

/** How many words were kept, and removed by category. */
export function sharesOf(pieces: readonly MarkedPiece[]): Share[] {
  const removed = new Map<Category, number>();
  let kept = 0;
  for (const { role, category, words } of pieces) {
    if (role === 'chrome') removed.set(category, (removed.get(category) ?? 0) + words);
    else kept += words;
  }
  return [keptShare(kept), ...removedShares(removed)];
}

/** Shows the shares as a bar and in words. */
export function showOverview(pieces: readonly MarkedPiece[]): void {
  const shares = sharesOf(pieces);
  drawShares(byId('shares', HTMLElement), shares);
  drawLegend(byId('legend', HTMLElement), shares);
  byId('overview', HTMLElement).hidden = pieces.length === 0;
}
