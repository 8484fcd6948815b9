import { defineRule, drop } from '../rule.ts';
import { isBetweenProse, isHeadline, proseBounds } from '../match/prose.ts';

const HEADLINE_WORDS = 5; // shorter lone lines are nearly always sub-headings

export default defineRule({
  id: 'related-headline',
  category: 'related',
  why: 'A lone headline between two paragraphs that links away, is cut short or stands elsewhere too is another story’s.',
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
    ],
  },
  *judge(document) {
    const bounds = proseBounds(document);
    if (!bounds) return;
    const seen = new Map<string, number>();
    for (const { text } of document.blocks) seen.set(text, (seen.get(text) ?? 0) + 1);
    for (let i = bounds.first + 1; i < bounds.last; i++) {
      const block = document.blocks[i]!;
      if (bounds.isProse[i] || block.kind === 'heading' || block.shape.words < HEADLINE_WORDS) continue;
      if (!isHeadline(block) || !isBetweenProse(document, i, 1)) continue;
      if (block.shape.linkShare >= 0.9)
        yield drop(i, 'likely', 'it is a headline that links to another story');
      else if (/(?:…|\.\.\.)$/.test(block.content)) yield drop(i, 'likely', 'it is a headline cut short');
      else if (seen.get(block.text)! > 1) yield drop(i, 'hint', 'it is a headline that stands elsewhere too');
    }
  },
});
