import { defineRule, drop } from '../rule.ts';
import { isBetweenProse, isHeadline, proseBounds } from '../match/prose.ts';

const HEADLINE_WORDS = 6; // shorter lone lines are nearly always sub-headings

const OPEN = new Set(
  'the a an of in for to and or with without as at by from on after before into over his her its their is are was'.split(
    ' ',
  ),
);

export default defineRule({
  id: 'related-headline',
  category: 'related',
  why: 'A lone headline between two paragraphs that links away or is cut short is another story’s.',
  examples: {
    removes: [
      {
        format: 'markdown',
        text: '[Harbour master resigns after winter of storms](https://paper.example/harbour)',
      },
      'Ferry company to close its oldest route in spring, leaving islanders without…',
    ],
    keeps: [
      'What the harbour master knew before the storm',
      { format: 'markdown', text: '## The winter in which the ferry stopped running' },
      'A town counts its wells again',
      'And that, he thought, was that…',
    ],
  },
  *judge(document) {
    const { blocks } = document;
    const bounds = proseBounds(document);
    if (!bounds) return;
    for (let i = bounds.first + 1; i < bounds.last; i++) {
      const block = blocks[i]!;
      if (block.kind === 'heading' || block.shape.words < HEADLINE_WORDS || !isBetweenProse(document, i, 1))
        continue;
      if (bounds.isProse[i] || !isHeadline(block)) continue;
      // Cut in mid-phrase: a thought that trails off ends with another kind of word.
      const isCut = /(?:…|\.\.\.)$/.test(block.content) && OPEN.has(block.words.at(-1)!);
      if (isCut) yield drop(i, 'sure', 'it is a headline cut short');
      else if (block.kind === 'line' && block.shape.linkShare >= 0.95)
        yield drop(i, 'sure', 'it is a headline that links to another story');
    }
  },
});
