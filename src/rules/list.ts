import { runs } from '../match/runs.ts';
import { defineRule, protect } from '../rule.ts';
import { proseBounds } from '../match/prose.ts';

const REACH = 2; // blocks between the text that announces a list and its first item

export default defineRule({
  id: 'list',
  category: 'article',
  why: 'A list that a paragraph leads into, or that goes on in sentences, is the article’s own.',
  examples: {
    removes: [],
    keeps: [
      'For the dough you need:\n- 500 g flour\n- 2 eggs\n- a pinch of salt',
      '1. Wash the jars.\n2. Boil them for ten minutes.\n3. Let them dry on a cloth.',
      '• The first well was dug in 1702.\n• The second fell dry.\n• The third is still in use.',
    ],
  },
  spot: ({ kind }) => kind === 'list-item',
  *judge(document, _, sights) {
    const { blocks } = document;
    const bounds = proseBounds(document);
    for (const { first, last } of runs(sights)) {
      const items = blocks.slice(first, last + 1);
      const linked = items.filter(({ shape }) => shape.linkShare > 0.7).length;
      if (linked > 0.5 * items.length) continue;
      const sentences = items.filter(({ shape }) => shape.endsSentence && shape.functionWords > 0).length;
      const before = blocks.slice(Math.max(0, first - REACH), first);
      const isTold = before.some(({ content }) => /[:：]$/.test(content)) || sentences >= 0.5 * items.length;
      const isInside = bounds !== null && first > bounds.first && last < bounds.last;
      if (!isTold && !isInside) continue;
      for (let i = first; i <= last; i++)
        yield protect(i, isTold ? 'likely' : 'hint', 'it is an item of a list in the text');
    }
  },
});
