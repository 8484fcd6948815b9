/** What a marker asks for. */
export const MARKER_ORDERS = ['disable', 'disable-next-line', 'disable-file', 'enable'] as const;
export type MarkerOrder = (typeof MARKER_ORDERS)[number];

/** A comment in which an author tells the program what to leave alone. */
export interface Marker {
  /** Null where what it asks for is none of the things that can be. */
  readonly order: MarkerOrder | null;
  /** The ids it names, each once; none where it speaks of all rules. */
  readonly rules: readonly string[];
}

/** What every marker has in it: a source without it has none. */
export const MARKER_SIGN = 'clean-article-';
const START = new RegExp(`^<!--\\s*${MARKER_SIGN}`);

/** Whether a line is a marker and nothing else. */
export const isMarker = (text: string): boolean => START.test(text) && text.endsWith('-->');

/**
 * Reads `<!-- clean-article-disable-next-line rule, other-rule -- explanation -->`.
 * @param text a line for which `isMarker` holds
 */
export function readMarker(text: string): Marker {
  const inner = text.slice(text.indexOf(MARKER_SIGN) + MARKER_SIGN.length, -'-->'.length);
  const [said] = inner.split(/\s--(?=\s|$)/, 1);
  const [name, ...rules] = said!.split(/[\s,]+/).filter((word) => word !== '');
  // A comment that ends and goes on holds something else besides.
  const order = inner.includes('-->') ? undefined : MARKER_ORDERS.find((each) => each === name);
  return { order: order ?? null, rules: [...new Set(rules)] };
}
