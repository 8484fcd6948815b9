import type { Document } from '../document.ts';
import { prefix } from './features.ts';
import { tellingWords } from '../match/telling.ts';
import type { Labels } from './labels.ts';

/** What the second look adds: how likely the blocks around are the article's by the first, and the article's core. */
const CONTEXT = {
  chance: ['it reads as the article’s', 'it does not read as the article’s'],
  inCore: [
    'it stands in the stretch that reads as the article',
    'it stands outside the stretch that reads as the article',
  ],
  coreShare: ['it stands late in that stretch', 'it stands early in that stretch'],
  sinceCore: [
    'the stretch that reads as the article began well before it',
    'the stretch that reads as the article is not there yet',
  ],
  untilCore: [
    'the stretch that reads as the article goes on',
    'the stretch that reads as the article is over',
  ],
  articleBefore: [
    'most of what reads as the article stands before it',
    'most of what reads as the article follows it',
  ],
  coreBlocks: ['that stretch is many lines', 'that stretch is few lines'],
  articleWords: ['much of the document reads as the article', 'little of the document reads as the article'],
  corePart: [
    'nearly all that reads as the article is in one stretch',
    'what reads as the article is scattered',
  ],
  lastLong: [
    'long text that reads as the article stands before it',
    'no long text that reads as the article stands before it',
  ],
  nextLong: [
    'long text that reads as the article follows it',
    'no long text that reads as the article follows it',
  ],
  shared: ['its words are the article’s words', 'its words are not the article’s'],
  sharedOften: ['its words are the article’s words', 'its words are not the article’s'],
  telling: ['it says much', 'it says little'],
} as const satisfies Record<string, Labels>;

const STEPS = [-5, -4, -3, -2, -1, 1, 2, 3, 4, 5];
const RADII = [3, 8, 20];
const AROUND = {
  chances: ['the lines around it read as the article’s', 'the lines around it do not read as the article’s'],
  weighed: ['the text around it reads as the article’s', 'the text around it does not read as the article’s'],
  sharedNear: ['the words around it are the article’s words', 'the words around it are not the article’s'],
  after: ['what follows reads as the article’s', 'what follows does not read as the article’s'],
  before: ['what precedes it reads as the article’s', 'what precedes it does not read as the article’s'],
} as const satisfies Record<string, Labels>;

const NAMES: readonly string[] = [
  ...Object.keys(CONTEXT),
  ...STEPS.map((step) => `neighbour${step > 0 ? '+' : ''}${step}`),
  ...RADII.flatMap((radius) => Object.keys(AROUND).map((name) => `${name}~${radius}`)),
];
export const CONTEXT_NAMES = NAMES;

export const CONTEXT_LABELS: Readonly<Record<string, Labels>> = {
  ...CONTEXT,
  ...AROUND,
  neighbour: AROUND.chances,
};

const SURE = 0.6; // chance from which a block of the core counts as the article's for its words
const LONG = 12; // words

/**
 * Puts the features of the second look into a document's rows.
 * @param chances of each block to be the article's, by the first look
 * @param offset of the first of them in a row
 */
export function putContext(
  { blocks, vocabulary }: Document,
  chances: Float32Array,
  values: Float32Array,
  width: number,
  offset: number,
): void {
  const n = blocks.length;
  if (n === 0) return;
  const weight = new Float32Array(n);
  const weighed = new Float32Array(n);
  for (let k = 0; k < n; k++) {
    weight[k] = blocks[k]!.shape.words;
    weighed[k] = chances[k]! * weight[k]!;
  }
  const [first, last] = findCore(chances, weight);
  const numbers = blocks.map((block) => tellingWords(block, vocabulary));
  const [shared, sharedOften, telling] = sharedWords(numbers, vocabulary.size, chances, first, last);
  const sharedWeight = new Float32Array(n);
  for (let k = 0; k < n; k++) sharedWeight[k] = shared[k]! * weight[k]!;
  const [sums, weights, weighedSums, sharedSums] = [
    prefix(chances),
    prefix(weight),
    prefix(weighed),
    prefix(sharedWeight),
  ];
  const all = weighedSums[n]! + 1e-9;
  const size = last - first + 1;
  const corePart = (weighedSums[last + 1]! - weighedSums[first]!) / all;
  let longest = 0;
  for (let k = 0; k < n; k++) {
    const row = k * width + offset;
    values[row] = chances[k]!;
    values[row + 1] = k >= first && k <= last ? 1 : 0;
    values[row + 2] = (k - first) / size;
    values[row + 3] = k - first;
    values[row + 4] = last - k;
    values[row + 5] = weighedSums[k]! / all;
    values[row + 6] = size;
    values[row + 7] = all;
    values[row + 8] = corePart;
    if (weight[k]! > LONG) longest = Math.max(longest, chances[k]!);
    values[row + 9] = longest;
    values[row + 11] = shared[k]!;
    values[row + 12] = sharedOften[k]!;
    values[row + 13] = telling[k]!;
    let column = row + 14;
    for (const step of STEPS) values[column++] = chances[k + step] ?? 0;
    for (const radius of RADII) {
      const [lo, hi] = [Math.max(0, k - radius), Math.min(n, k + radius + 1)];
      const words = weights[hi]! - weights[lo]! + 1e-9;
      values[column++] = (sums[hi]! - sums[lo]!) / (hi - lo);
      values[column++] = (weighedSums[hi]! - weighedSums[lo]!) / words;
      values[column++] = (sharedSums[hi]! - sharedSums[lo]!) / words;
      values[column++] = (weighedSums[hi]! - weighedSums[k + 1]!) / (weights[hi]! - weights[k + 1]! + 1e-9);
      values[column++] = (weighedSums[k]! - weighedSums[lo]!) / (weights[k]! - weights[lo]! + 1e-9);
    }
  }
  longest = 0;
  const nextLong = offset + 10;
  for (let k = n - 1; k >= 0; k--) {
    if (weight[k]! > LONG) longest = Math.max(longest, chances[k]!);
    values[k * width + nextLong] = longest;
  }
}

/** The stretch of blocks with the highest sum of evidence (Kadane): words that likely are the article's less those that are not. */
function findCore(chances: Float32Array, weight: Float32Array): readonly [first: number, last: number] {
  let [best, sum, start, first, last] = [-Infinity, 0, 0, 0, 0];
  for (let k = 0; k < chances.length; k++) {
    if (sum <= 0) [sum, start] = [0, k];
    sum += (chances[k]! - 0.5) * Math.min(60, weight[k]! + 2);
    if (sum > best) [best, first, last] = [sum, start, k];
  }
  return [first, last];
}

/** How far each block's telling words occur in the core without the block itself: at all, and how often. */
function sharedWords(
  words: readonly (readonly number[])[],
  vocabularySize: number,
  chances: Float32Array,
  first: number,
  last: number,
): readonly [Float32Array, Float32Array, Float32Array] {
  const n = words.length;
  const [shared, often, telling] = [new Float32Array(n), new Float32Array(n), new Float32Array(n)];
  const core = new Int32Array(vocabularySize);
  const isInside = (k: number): boolean => k >= first && k <= last && chances[k]! > SURE;
  for (let k = first; k <= last; k++) {
    if (!isInside(k)) continue;
    for (const word of words[k]!) core[word]!++;
  }
  for (let k = 0; k < n; k++) {
    const own = isInside(k) ? 1 : 0;
    const total = words[k]!.length;
    let [hits, twice] = [0, 0];
    for (const word of words[k]!) {
      // A word said twice in a block of the core still counts as the core's own.
      const found = core[word]! - own;
      if (found > 0) hits++;
      if (found > 1) twice++;
    }
    telling[k] = total;
    if (total > 0) [shared[k], often[k]] = [hits / total, twice / total];
  }
  return [shared, often, telling];
}
