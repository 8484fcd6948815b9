import type { Block } from '../document.ts';

/** What is weighed against what: a chrome line kept, and a line of the article lost. */
export interface Balance {
  /** How much more keeping the article's words counts than leaving out others. */
  readonly beta: number;
  /** How much of the expected F-measure keeping everything undecided may cost. */
  readonly slack: number;
  /** What stays in a document that gives too little evidence of chrome to be a page (see evidence.ts). */
  readonly spares: 'nothing' | 'doubtful' | 'all';
}

/** One knob for how much is taken away. */
export const RULESETS = {
  /** Leaves out what is doubtful. */
  strict: { beta: 0.5, slack: 0, spares: 'nothing' },
  balanced: { beta: 1, slack: 0.01, spares: 'doubtful' },
  /** Keeps what is doubtful. */
  gentle: { beta: 2, slack: 0.05, spares: 'doubtful' },
  /** Takes nothing from a document that is not surely chrome's: the gate's, where a false alarm costs more than a banner. */
  sure: { beta: 1, slack: 0.01, spares: 'all' },
} as const satisfies Record<string, Balance>;
export type Ruleset = keyof typeof RULESETS;

const HOPELESS = 0.05; // chance; so little even an article alone has seldom

/**
 * Chooses the blocks that together can expect the best F-measure against the article, by their words: those whose
 * chance is above a threshold that follows from all the chances (plug-in rule; Ye, Chai, Lee & Chieu 2012). On a
 * document that is easy to read it is near one half; where little is certain, less is enough to stay. Where keeping
 * all that rules leave undecided is as good, or nearly, the document is an article alone, and all of it
 * stays that is not hopeless.
 * @param chances of each block to be the article's
 * @param decided what rules decide of each; null where they don't
 */
export function choose(
  blocks: readonly Block[],
  chances: Float32Array,
  decided: readonly (boolean | null)[],
  { beta, slack }: Omit<Balance, 'spares'>,
): boolean[] {
  const weights = Float64Array.from(blocks, ({ shape }) => shape.words + 1);
  const order = Uint32Array.from(chances, (_, k) => k).sort((a, b) => chances[b]! - chances[a]! || a - b);
  let expected = 0;
  for (const k of order) expected += chances[k]! * weights[k]!;
  const square = beta * beta;
  const measure = (hits: number, words: number): number =>
    ((1 + square) * hits) / (square * expected + words);
  let [hits, words, best, threshold] = [0, 0, 0, 1];
  let [keptHits, keptWords] = [0, 0];
  for (const k of order) {
    const hit = chances[k]! * weights[k]!;
    hits += hit;
    words += weights[k]!;
    if (measure(hits, words) > best) [best, threshold] = [measure(hits, words), chances[k]!];
    if (decided[k] === false) continue;
    keptHits += hit;
    keptWords += weights[k]!;
  }
  const isAlone = keptWords > 0 && measure(keptHits, keptWords) >= best - slack;
  const least = isAlone ? Math.min(HOPELESS, threshold) : threshold;
  return decided.map((is, k) => is ?? chances[k]! >= least);
}
