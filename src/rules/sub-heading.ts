import { defineRule, protect } from '../rule.ts';
import { isHeadline, isProse, proseBounds } from '../match/prose.ts';

const HEADING_WORDS = 16;

export default defineRule({
  id: 'sub-heading',
  category: 'article',
  why: 'A short line between two paragraphs, with text right under it, is the article’s own heading.',
  examples: {
    removes: [],
    keeps: [
      '‘Way too late’',
      'Russia warns of a long winter',
      { format: 'markdown', text: '## What comes next' },
      'Background',
    ],
  },
  spot(block) {
    const { shape } = block;
    return shape.words <= HEADING_WORDS && shape.linkShare <= 0.5 && isHeadline(block) && !isProse(shape);
  },
  *judge(document, _, sights) {
    const bounds = proseBounds(document);
    if (!bounds) return;
    for (const { block: i } of sights) {
      if (i <= bounds.first || i >= bounds.last) continue;
      const followed = bounds.isProse[i + 1];
      const preceded = bounds.isProse[i - 1];
      if (document.blocks[i]!.kind === 'heading' && followed)
        yield protect(i, 'likely', 'it is a heading with text under it');
      else if (followed && preceded) yield protect(i, 'hint', 'it is a short line between two paragraphs');
      else if (followed) yield protect(i, 'hint', 'a paragraph follows it');
    }
  },
});
