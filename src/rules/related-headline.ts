import { defineRule, drop } from '../rule.ts';
import { isBetweenProse, isHeadline, isProse, proseBounds } from '../match/prose.ts';

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
  spot(block) {
    const { kind, shape, content, words } = block;
    if (kind === 'heading' || shape.words < HEADLINE_WORDS || isProse(shape) || !isHeadline(block))
      return null;
    // Cut in mid-phrase: a thought that trails off ends with another kind of word.
    if ((content.endsWith('…') || content.endsWith('...')) && OPEN.has(words.at(-1)!)) return 'cut';
    return kind === 'line' && shape.linkShare >= 0.95 ? 'link' : null;
  },
  *judge(document, _, sights) {
    const bounds = proseBounds(document);
    for (const { block, seen } of sights) {
      if (!bounds || block <= bounds.first || block >= bounds.last) continue;
      if (!isBetweenProse(document, block, 1)) continue;
      if (seen === 'cut') yield drop(block, 'sure', 'it is a headline cut short');
      else yield drop(block, 'sure', 'it is a headline that links to another story');
    }
  },
});
