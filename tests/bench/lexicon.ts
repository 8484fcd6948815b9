import { LONGEST, STEP, type StoredLexicon } from '../../src/settle/lexicon.ts';

export interface WordLesson {
  readonly site: string;
  readonly blocks: readonly (readonly string[])[];
  readonly labels: readonly boolean[];
}

const SITES = 8; // on which a word must stand; rarer ones are names of sites
const LEAST = 0.2; // log-odds; words that say less are left out
const EPOCHS = 6;
const RATE = 0.3;

/** Learns what words of short blocks say: logistic regression by words, in the order of the lessons (AdaGrad; Duchi 2011). */
export function learnLexicon(lessons: readonly WordLesson[]): StoredLexicon {
  const sites = new Map<string, Set<string>>();
  for (const { site, blocks } of lessons) {
    for (const words of blocks) {
      if (words.length > LONGEST) continue;
      for (const word of words) {
        const found = sites.get(word);
        if (found) found.add(site);
        else sites.set(word, new Set([site]));
      }
    }
  }
  const ids = new Map<string, number>();
  for (const [word, on] of sites) if (on.size >= SITES && !/^\d/.test(word)) ids.set(word, ids.size);
  const weights = new Float64Array(ids.size);
  const squares = new Float64Array(ids.size).fill(1);
  let bias = 0;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const { blocks, labels } of lessons) {
      const size = 4 / Math.sqrt(Math.max(16, blocks.length));
      blocks.forEach((words, k) => {
        if (words.length === 0 || words.length > LONGEST) return;
        const known = words.flatMap((word) => ids.get(word) ?? []);
        const scale = 1 / Math.sqrt(words.length);
        let z = bias;
        for (const id of known) z += weights[id]! * scale;
        const error = size * (1 / (1 + Math.exp(-z)) - Number(labels[k]));
        bias -= 0.01 * error;
        for (const id of known) {
          const gradient = error * scale;
          squares[id]! += gradient * gradient;
          weights[id]! -= (RATE * gradient) / Math.sqrt(squares[id]!);
        }
      });
    }
  }
  const bytes = (weight: number): number => Math.max(-127, Math.min(127, Math.round(weight / STEP)));
  const kept = [...ids]
    .filter(([, id]) => Math.abs(weights[id]!) >= LEAST)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    words: kept.map(([word]) => word).join(' '),
    weights: Buffer.from(Int8Array.from(kept, ([, id]) => bytes(weights[id]!)).buffer).toString('base64'),
  };
}
