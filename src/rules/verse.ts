import { runs } from '../match/runs.ts';
import { defineRule, protect } from '../rule.ts';
import { proseBounds } from '../match/prose.ts';

const LINE_WORDS = 12;
const LINES = 3;

export default defineRule({
  id: 'verse',
  category: 'article',
  why: 'Short lines that run on into each other, with commas and small words, are a poem or a song.',
  examples: {
    removes: [],
    keeps: [
      'The well is deep, the rope is thin,\nand who goes down to look within\nwill find the moon, will find the rain,\nand never want for bread again.',
      'O ferry on the grey, grey sea,\nwhat message do you bring to me,\nwhat bell is it I hear?',
    ],
  },
  spot: ({ kind, shape }) =>
    kind === 'line' && shape.linkShare === 0 && shape.words >= 2 && shape.words <= LINE_WORDS,
  *judge(document, _, sights) {
    const bounds = proseBounds(document);
    if (!bounds) return;
    const inside = sights.filter(({ block }) => block > bounds.first && block < bounds.last);
    for (const { first, last } of runs(inside)) {
      const lines = document.blocks.slice(first, last + 1);
      const running = lines.filter(
        ({ shape }) =>
          shape.functionWords > 0 && (shape.commas > 0 || shape.startsLower || shape.endsSentence),
      );
      if (lines.length < LINES || running.length < 0.6 * lines.length) continue;
      for (let i = first; i <= last; i++) yield protect(i, 'likely', 'it is a line of verse');
    }
  },
});
