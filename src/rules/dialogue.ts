import { defineRule, protect } from '../rule.ts';
import { isBetweenProse } from '../match/prose.ts';

const DIALOGUE_WORDS = 20;

export default defineRule({
  id: 'dialogue',
  category: 'article',
  why: 'Short whole sentences between paragraphs are the article’s: an answer, a pause, a last word.',
  examples: {
    removes: [],
    keeps: ['“No.”', 'He shook his head.', '— Who goes there?', 'It was not to be.', 'Why?'],
  },
  spot({ shape, kind }) {
    return (
      kind === 'line' &&
      shape.words > 0 &&
      shape.words <= DIALOGUE_WORDS &&
      shape.endsSentence &&
      shape.linkShare <= 0.5
    );
  },
  *judge(document, _, sights) {
    for (const { block } of sights)
      if (isBetweenProse(document, block, 3))
        yield protect(block, 'hint', 'it is a short sentence between paragraphs');
  },
});
