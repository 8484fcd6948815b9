import { defineRule, drop } from '../rule.ts';

export default defineRule({
  id: 'empty-heading',
  category: 'markup',
  why: 'Headings, list marks and quote marks without words are left where a picture or a widget stood.',
  examples: {
    removes: [
      { format: 'markdown', text: '#' },
      { format: 'markdown', text: '## ![](logo.png)' },
      { format: 'markdown', text: '- [](https://social.example/page)' },
    ],
    keeps: [
      { format: 'markdown', text: '## 1989' },
      { format: 'markdown', text: '### Why?' },
    ],
  },
  *judge({ blocks }) {
    for (let i = 0; i < blocks.length; i++) {
      const block = blocks[i]!;
      const marked = block.kind === 'heading' || block.kind === 'list-item' || block.kind === 'quote';
      if (marked && !/[^\s\p{P}]/u.test(block.content)) yield drop(i, 'sure', 'it is a mark without words');
    }
  },
});
