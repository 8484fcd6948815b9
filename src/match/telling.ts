import type { Block, Document } from '../document.ts';
import { remember, rememberFor } from '../remember.ts';
import type { Vocabulary } from '../words/vocabulary.ts';
import { isProse } from './prose.ts';

/** Words that tell what a text is about: long ones, and those of scripts whose words are short. */
const isTelling = (word: string): boolean => word.length > 4 || word.charCodeAt(0) > 0x2e80;

/** The telling words of a block, in order, by their numbers in its document's vocabulary. */
export const tellingWords = rememberFor(({ words }: Block, vocabulary: Vocabulary): readonly number[] => {
  const numbers: number[] = [];
  for (const word of words) if (isTelling(word)) numbers.push(vocabulary.numberOf(word));
  return numbers;
});

export const NOWHERE = -1;
export const SEVERAL = -2;

/**
 * Where each telling word occurs in a document's running text, by its number: the index of the block, `NOWHERE`, or
 * `SEVERAL`.
 */
export const wordsInProse = remember(({ blocks, vocabulary }: Document): Int32Array => {
  const numbers = blocks.map((block) => tellingWords(block, vocabulary));
  const places = new Int32Array(vocabulary.size).fill(NOWHERE);
  for (let k = 0; k < blocks.length; k++) {
    if (!isProse(blocks[k]!.shape)) continue;
    for (const number of numbers[k]!) {
      const place = places[number]!;
      if (place === NOWHERE) places[number] = k;
      else if (place !== k) places[number] = SEVERAL;
    }
  }
  return places;
});
