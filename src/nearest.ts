import { closest, distance } from 'fastest-levenshtein';

const FARTHEST = 0.5; // of the name's letters; what differs in more is another name, not a slip

/** The known name that a mistaken one is likely meant to be; null where none is like it. */
function nearest(name: string, known: readonly string[]): string | null {
  if (known.length === 0) return null;
  const best = closest(name, known);
  return distance(name, best) <= Math.max(1, FARTHEST * name.length) ? best : null;
}

/** The end of a message about an unknown name: which one may be meant, or else which ones there are. */
export function suggest(name: string, known: readonly string[], otherwise: string): string {
  const best = nearest(name, known);
  return best === null ? otherwise : `did you mean “${best}”?`;
}
