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
  *judge(document) {
    const { blocks } = document;
    const bounds = proseBounds(document);
    for (let first = 0; first < blocks.length; first++) {
      if (blocks[first]!.kind !== 'list-item') continue;
      let last = first;
      while (last + 1 < blocks.length && blocks[last + 1]!.kind === 'list-item') last++;
      const items = blocks.slice(first, last + 1);
      const linked = items.filter((item) => item.shape.linkShare > 0.7).length;
      const sentences = items.filter(
        (item) => item.shape.endsSentence && item.shape.functionWords > 0,
      ).length;
      const inside = bounds !== null && first > bounds.first && last < bounds.last;
      const announced = [...Array(REACH).keys()].some((d) =>
        /[:：]$/.test(blocks[first - 1 - d]?.content ?? ''),
      );
      if (linked <= 0.5 * items.length) {
        const strength = announced || sentences >= 0.5 * items.length ? 'likely' : 'hint';
        if (inside || announced || strength === 'likely')
          for (let i = first; i <= last; i++)
            yield protect(i, strength, 'it is an item of a list in the text');
      }
      first = last;
    }
  },
});
