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
  spot({ kind, content }) {
    const marked = kind === 'heading' || kind === 'list-item' || kind === 'quote';
    return marked && !/[^\s\p{P}]/u.test(content);
  },
  *judge(_, __, sights) {
    for (const { block } of sights) yield drop(block, 'sure', 'it is a mark without words');
  },
});
