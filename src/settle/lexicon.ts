import type { Block } from '../document.ts';
import { rememberFor } from '../remember.ts';
import { bytesOf } from './base64.ts';
import { prefix } from './features.ts';
import type { Labels } from './labels.ts';

/** Words and what each says of a short block it stands in, as they are kept in a file. */
export interface StoredLexicon {
  /** Separated by spaces. */
  readonly words: string;
  /** A signed byte a word, base64: `STEP` log-odds each for being the article's. */
  readonly weights: string;
}

export type Lexicon = ReadonlyMap<string, number>;

export const STEP = 0.05;
export const LONGEST = 40; // words; what a longer block is, its words tell less than its form

/** What the words of a block say, in log-odds; nothing of a long one. */
interface Wording {
  /** All of them together. */
  readonly sum: number;
  /** That which says most against it. */
  readonly worst: number;
}

const NOTHING: Wording = { sum: 0, worst: 0 };

const wordingOf = rememberFor(({ words }: Block, lexicon: Lexicon): Wording => {
  if (words.length === 0 || words.length > LONGEST) return NOTHING;
  let [sum, worst] = [0, 0];
  for (const word of words) {
    const weight = lexicon.get(word);
    if (weight === undefined) continue;
    sum += weight;
    if (weight < worst) worst = weight;
  }
  return { sum: sum / Math.sqrt(words.length), worst };
});

const WORDING = {
  wording: ['its words are those of articles', 'its words are those of menus and notices'],
  worst: ['none of its words is a notice’s', 'a word of it is a menu’s or a notice’s'],
} as const satisfies Record<string, Labels>;
const AROUND = {
  words: ['the words around it are those of articles', 'the words around it are those of menus and notices'],
} as const satisfies Record<string, Labels>;
const STEPS = [-2, -1, 1, 2];
const RADII = [3, 8, 20];

export const LEXICON_NAMES: readonly string[] = [
  ...Object.keys(WORDING),
  ...STEPS.map((step) => `words${step > 0 ? '+' : ''}${step}`),
  ...RADII.map((radius) => `words~${radius}`),
];

export const LEXICON_LABELS: Readonly<Record<string, Labels>> = { ...WORDING, ...AROUND };

export function readLexicon({ words, weights }: StoredLexicon): Lexicon {
  const lexicon = new Map<string, number>();
  if (words === '') return lexicon;
  const bytes = new Int8Array(bytesOf(weights).buffer);
  const spelt = words.split(' ');
  for (let i = 0; i < spelt.length; i++) lexicon.set(spelt[i]!, bytes[i]! * STEP);
  return lexicon;
}

/** Puts what the words of each block and of those around it say into a document's rows. */
export function putWording(
  blocks: readonly Block[],
  lexicon: Lexicon,
  values: Float32Array,
  width: number,
  offset: number,
): void {
  const n = blocks.length;
  const wording = new Float32Array(n);
  for (let k = 0; k < n; k++) {
    const { sum, worst } = wordingOf(blocks[k]!, lexicon);
    wording[k] = sum;
    values[k * width + offset] = sum;
    values[k * width + offset + 1] = worst;
  }
  const sums = prefix(wording);
  for (let k = 0; k < n; k++) {
    let column = k * width + offset + 2;
    for (const step of STEPS) values[column++] = wording[k + step] ?? 0;
    for (const radius of RADII) {
      const [lo, hi] = [Math.max(0, k - radius), Math.min(n, k + radius + 1)];
      values[column++] = (sums[hi]! - sums[lo]!) / (hi - lo);
    }
  }
}
